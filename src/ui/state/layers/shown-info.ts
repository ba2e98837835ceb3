import type { DatasetRecord } from "../../../catalog/catalogs.ts";
import { describedBands } from "../../../core/radiometry/described-bands.ts";
import { describedRule } from "../../../core/radiometry/described-rule.ts";
import { shownBand } from "../../../core/radiometry/scaling.ts";
import { withRules } from "../../../core/radiometry/with-rules.ts";
import type { BandInfo, FileInfo } from "../../../engine/engine.ts";

/** What a file tells, with its values as the page shows them: temperatures and heights of known products in their unit. */
export const shownInfo = (info: FileInfo): FileInfo => {
  const ruled = withRules(info);
  return { ...ruled, bands: ruled.bands.map((band) => shownBand(band)) };
};

/** A band whose file is not open, as one that is: but for what its own dataset or its product's name say of its values. */
export function likeBand(open: BandInfo, record: DatasetRecord, name: string, items: FileInfo["metadata"]): BandInfo {
  const { scaling } = describedBands(record.userMetadata, record.band);
  const given = scaling?.[scaling.length === 1 ? 0 : record.band - 1];
  // What one file says of its values need not hold for another.
  const { PROCESSING_BASELINE = "" } = items;
  const { dataType } = open;
  const rule = describedRule({ url: record.location, band: name, items: { PROCESSING_BASELINE }, dataType });
  if (given !== undefined) {
    const { scale, offset, unit = open.unit, from: scaledBy } = given;
    return shownBand({ ...open, scale, offset, unit, scaledBy, rule });
  }
  const isOwn = open.scaledBy === "document" || open.scaledBy === "product";
  const unscaled = { scale: 1, offset: 0, unit: undefined, scaledBy: undefined };
  return shownBand({ ...open, ...(isOwn ? unscaled : {}), rule });
}
