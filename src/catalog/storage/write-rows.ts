import type { CatalogIndex } from "../index/catalog-index.ts";
import { cloneHeader } from "../record-clones.ts";
import type { RowChanges } from "./catalog-copies.ts";
import { packKnowledge, unpackKnowledge } from "./knowledge-chunk.ts";
import { packRows } from "./row-chunk.ts";
import { type CatalogRecord, chunkRows, type Transaction } from "./schema.ts";

/**
 * Writes the chunks that have changed rows, the headers that come, and the catalog's record; deletes headers that no
 * dataset needs any more. `index` is the catalog before the changes. Returns the new record.
 */
export async function writeRows(
  transaction: Transaction,
  before: CatalogRecord,
  index: CatalogIndex,
  changes: RowChanges,
): Promise<CatalogRecord> {
  const revision = before.revision + 1;
  const chunks = [...before.chunks];
  const requests: Promise<unknown>[] = [];
  for (const chunk of touched(changes)) {
    chunks[chunk] = revision;
    const rows = Array.from({ length: chunkRows }, (_, i) => chunk * chunkRows + i);
    const datasets = rows.map((row) => {
      if (changes.has(row)) return changes.get(row);
      return index.has(row) ? index.dataset(row) : undefined;
    });
    requests.push(transaction.objectStore("rows").put(packRows(index.names.length, datasets), [before.id, chunk]));
    requests.push(writeKnowledge(transaction, before, chunk, changes));
  }
  requests.push(...writeHeaders(transaction, before.id, index, changes));
  const after = { ...before, count: countAfter(index, changes), revision, chunks };
  requests.push(transaction.objectStore("catalogs").put(after));
  await Promise.all(requests);
  return after;
}

function touched(changes: RowChanges): Set<number> {
  const chunks = new Set<number>();
  for (const row of changes.keys()) chunks.add(Math.floor(row / chunkRows));
  return chunks;
}

async function writeKnowledge(
  transaction: Transaction,
  { id, chunks }: CatalogRecord,
  chunk: number,
  changes: RowChanges,
): Promise<void> {
  const store = transaction.objectStore("knowledge");
  const stored = chunk < chunks.length ? await store.get([id, chunk]) : undefined;
  const before = stored ? unpackKnowledge(stored) : [];
  const after = packKnowledge(
    Array.from({ length: chunkRows }, (_, i) => {
      const row = chunk * chunkRows + i;
      return changes.has(row) ? changes.get(row) : before[i];
    }),
  );
  if (after) await store.put(after, [id, chunk]);
  else if (stored) await store.delete([id, chunk]);
}

function writeHeaders(transaction: Transaction, id: string, index: CatalogIndex, changes: RowChanges) {
  const store = transaction.objectStore("headers");
  const left = new Set<string>();
  for (const row of changes.keys()) if (index.has(row)) left.add(index.dataset(row).location);
  const requests: Promise<unknown>[] = [];
  for (const dataset of changes.values()) {
    if (!dataset) continue;
    left.delete(dataset.location);
    if (dataset.header) requests.push(store.put(cloneHeader(dataset.header), [id, dataset.location]));
  }
  for (const location of index.unused(left, changes)) requests.push(store.delete([id, location]));
  return requests;
}

function countAfter(index: CatalogIndex, changes: RowChanges): number {
  let { count } = index;
  for (const [row, dataset] of changes) count += Number(dataset !== undefined) - Number(index.has(row));
  return count;
}
