import type { CatalogInfo, Catalogs, DatasetRecord, KeyValues } from "../../catalog/catalogs.ts";
import type { Metadata } from "../../core/metadata.ts";
import { describedBands } from "../../core/radiometry/described-bands.ts";
import type { EndpointContext } from "../request/endpoint.ts";
import { keptFor } from "./kept-for.ts";
import { noDataset } from "./no-dataset.ts";
import { unlessAborted } from "./unless-aborted.ts";

/** A dataset that has been measured. */
export type MeasuredDataset = DatasetRecord & { readonly metadata: Metadata };

/** What is being measured, by catalog and dataset: many tiles ask at once. */
const underWay = keptFor(() => new Map<string, Promise<MeasuredDataset>>());

/**
 * A dataset with its metadata, which is measured if it was not yet, and kept, where there is room, if the dataset is still the same band
 * of the same file then. Throws NOT_FOUND, and what measuring throws.
 */
export async function measuredDataset(
  context: EndpointContext,
  catalogs: Catalogs,
  catalog: CatalogInfo,
  keys: KeyValues,
  signal?: AbortSignal,
): Promise<MeasuredDataset> {
  const record = await catalogs.get(catalog.id, keys);
  if (record === undefined) throw await noDataset(catalogs, catalog, keys);
  if (isMeasured(record)) return record;
  const measuring = underWay(catalogs, context.engine);
  const key = JSON.stringify([catalog.id, keys, record.location, record.band]);
  let measured = measuring.get(key);
  if (measured === undefined) {
    // Without the signal: it goes on for others, and what it finds is kept.
    measured = measure(context, catalogs, catalog, record).finally(() => measuring.delete(key));
    measuring.set(key, measured);
  }
  return unlessAborted(measured, signal);
}

async function measure(
  { engine, sourceOf }: EndpointContext,
  catalogs: Catalogs,
  { id }: CatalogInfo,
  record: DatasetRecord,
): Promise<MeasuredDataset> {
  const known = sourceOf(record.location);
  const described = describedBands(record.userMetadata, record.band);
  const source = { ...described, ...known, header: known.header ?? record.header };
  const found = await engine.run({ kind: "metadata", source, band: record.band });
  const now = await catalogs.get(id, record.keys);
  if (now?.location === record.location && now.band === record.band) {
    // Where it cannot be kept, it is measured again another time.
    await catalogs.insert(id, [{ ...now, ...found }], "replace").catch(() => undefined);
  }
  return { ...record, ...found };
}

const isMeasured = (record: DatasetRecord): record is MeasuredDataset => record.metadata !== undefined;
