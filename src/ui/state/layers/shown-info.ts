import type { DatasetRecord } from "../../../catalog/catalogs.ts";
import { describedBands } from "../../../core/radiometry/described-bands.ts";
import { describedRule } from "../../../core/radiometry/described-rule.ts";
import { shownBand } from "../../../core/radiometry/scaling.ts";
import type { BandInfo, FileInfo } from "../../../engine/engine.ts";

/** What a file tells, with its values as the page shows them: temperatures and heights of known products in their unit. */
export const shownInfo = (info: FileInfo): FileInfo => ({ ...info, bands: info.bands.map((band) => shownBand(band)) });

/** A band whose file is not open, as one that is: but for what its own dataset or its product's name say of its values. */
export function likeBand(open: BandInfo, record: DatasetRecord, name: string, items: FileInfo["metadata"]): BandInfo {
  const { scaling } = describedBands(record.userMetadata, record.band);
  const given = scaling?.[scaling.length === 1 ? 0 : record.band - 1];
  // What one file says of its values need not hold for another.
  const { PROCESSING_BASELINE = "" } = items;
  const facts = { url: record.location, band: name, items: { PROCESSING_BASELINE }, dataType: open.dataType };
  const rule = describedRule(facts);
  if (given !== undefined) {
    const { scale, offset, unit = open.unit, from } = given;
    return { ...open, scale, offset, unit, scaledBy: from, rule };
  }
  return open.scaledBy === "document" ? { ...open, scale: 1, offset: 0, scaledBy: undefined, rule } : { ...open, rule };
}
