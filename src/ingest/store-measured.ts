import type { Catalogs, DatasetRecord, IngestFailure, IngestItem, StoredIngest } from "../catalog/catalogs.ts";
import { isTerracottaError, toErrorData } from "../core/errors.ts";
import type { Measured } from "./measure-item.ts";

/** An item that is done, but not yet stored. */
export interface MeasuredItem {
  readonly item: IngestItem;
  readonly result: Measured;
}

/**
 * Stores a batch, and notes its failures; returns them, with those of datasets that the catalog refuses for what they are.
 * Storing the same batch twice changes nothing.
 */
export async function storeMeasured(
  batch: readonly MeasuredItem[],
  { id, catalogId, options }: StoredIngest,
  catalogs: Catalogs,
): Promise<readonly IngestFailure[]> {
  const existing = options.existing === "skip" ? "skip" : "replace";
  const insert = (records: readonly DatasetRecord[]) => catalogs.insert(catalogId, records, existing);
  const failures = batch.flatMap(({ result }) => result.failures);
  const records = batch.flatMap(({ result }) => result.records);
  try {
    if (records.length > 0) await insert(records);
  } catch (error) {
    if (!isAboutDatasets(error)) throw error;
    // One of them is to blame: a file at a time, so that its bands stay together.
    for (const { item, result } of batch) {
      try {
        if (result.records.length > 0) await insert(result.records);
      } catch (refusal) {
        if (!isAboutDatasets(refusal)) throw refusal;
        failures.push({ location: item.location, keys: item.keys, error: toErrorData(refusal) });
      }
    }
  }
  if (failures.length > 0) await catalogs.failIngest(id, failures);
  return failures;
}

const isAboutDatasets = (error: unknown): boolean =>
  isTerracottaError(error) && (error.code === "INVALID_ARGUMENT" || error.code === "DUPLICATE_KEYS");
