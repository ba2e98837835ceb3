import type { CatalogInfo, Catalogs, DatasetRecord, KeyValues } from "../catalog/catalogs.ts";
import { failure } from "../core/errors.ts";
import type { Metadata } from "../core/metadata.ts";
import { namedKeys } from "./dataset-request.ts";
import type { EndpointContext } from "./endpoint.ts";

/** A dataset that has been measured. */
export type MeasuredDataset = DatasetRecord & { readonly metadata: Metadata };

/**
 * A dataset with its metadata, which is measured if it was not yet, and kept if the dataset is still the same band of the
 * same file then. Throws NOT_FOUND, and what measuring throws.
 */
export async function measuredDataset(
  { engine, sourceOf }: EndpointContext,
  catalogs: Catalogs,
  catalog: CatalogInfo,
  keys: KeyValues,
  signal?: AbortSignal,
): Promise<MeasuredDataset> {
  const record = await catalogs.get(catalog.id, keys);
  if (record === undefined) {
    throw failure("NOT_FOUND", `No dataset has the keys ${JSON.stringify(namedKeys(catalog, keys))}`);
  }
  if (isMeasured(record)) return record;
  const known = sourceOf(record.location, undefined);
  const source = { ...known, header: known.header ?? record.header };
  const found = await engine.run({ kind: "metadata", source, band: record.band }, signal);
  const now = await catalogs.get(catalog.id, keys);
  if (now?.location === record.location && now.band === record.band) {
    await catalogs.insert(catalog.id, [{ ...now, ...found }], "replace");
  }
  return { ...record, ...found };
}

const isMeasured = (record: DatasetRecord): record is MeasuredDataset => record.metadata !== undefined;
