import { failure } from "../core/errors.ts";
import type { DatasetRecord, Existing, Insertion, KeyValues } from "./catalogs.ts";
import { CatalogIndex } from "./index/catalog-index.ts";
import { checkDataset } from "./key-names.ts";

/** What an insertion writes, by row, and what it amounts to. */
export interface InsertionPlan {
  readonly records: ReadonlyMap<number, DatasetRecord>;
  readonly insertion: Insertion;
  /** The datasets whose keys are new, numbered as they came: in an empty catalog, those are their rows. */
  readonly added: CatalogIndex;
}

/**
 * Finds the rows of new datasets, as if they came one after another; the index stays as it is. Throws INVALID_ARGUMENT,
 * and DUPLICATE_KEYS with the first offenders.
 */
export function planInsertion(
  index: CatalogIndex,
  datasets: readonly DatasetRecord[],
  existing: Existing,
): InsertionPlan {
  const records = new Map<number, DatasetRecord>();
  const added = new CatalogIndex(index.names);
  const newRows: number[] = [];
  const free = index.freeRows();
  const duplicates: KeyValues[] = [];
  let replaced = 0;
  let skipped = 0;
  for (const record of datasets) {
    checkDataset(index.names, record);
    const { keys } = record;
    const stored = index.find(keys);
    const row = stored < 0 ? newRows[added.find(keys)] : stored;
    if (row === undefined) {
      const newRow = free.next().value;
      added.set(newRows.push(newRow) - 1, record);
      records.set(newRow, record);
    } else if (existing === "refuse") {
      duplicates.push(keys);
    } else if (existing === "skip") {
      skipped++;
    } else {
      replaced++;
      records.set(row, record);
    }
  }
  if (duplicates.length > 0) throw duplicateKeys(index.names, duplicates);
  return { records, insertion: { inserted: newRows.length, replaced, skipped }, added };
}

function duplicateKeys(names: readonly string[], duplicates: readonly KeyValues[]): Error {
  const first = duplicates.slice(0, 3).map((keys) => keys.map((value, i) => `${names[i]}=${value}`).join(" "));
  const more = duplicates.length > first.length ? `, and ${duplicates.length - first.length} more` : "";
  const what = duplicates.length === 1 ? "A dataset has" : `${duplicates.length} datasets have`;
  return failure("DUPLICATE_KEYS", `${what} the keys of another one: ${first.join(", ")}${more}.`, {
    details: { duplicates: duplicates.length },
  });
}
