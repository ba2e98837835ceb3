import type { DatasetRecord, StoredHeader } from "../catalogs.ts";
import type { CatalogIndex } from "../index/catalog-index.ts";
import { isSameVersion } from "../is-same-version.ts";
import { unpackRow } from "./knowledge-chunk.ts";
import { readHeaders, readKnowledge } from "./read-records.ts";
import { type CatalogRecord, chunkRows, rangeOf, type Transaction } from "./schema.ts";
import { writeRows } from "./write-rows.ts";

/**
 * Writes `records` in place of all datasets that a catalog has, those of `before`. What is the same file under the same
 * keys keeps its metadata and its header, unless it brings its own; metadata goes too where the header that comes is of
 * another version of the file. `made` and `index` are the new catalog, still empty.
 */
export async function replaceDatasets(
  transaction: Transaction,
  before: CatalogIndex,
  made: CatalogRecord,
  index: CatalogIndex,
  records: ReadonlyMap<number, DatasetRecord>,
): Promise<CatalogRecord> {
  const { id } = made;
  const known = await withOldMetadata(transaction, id, before, index, records);
  const locations = new Set(Array.from(records.values(), ({ location }) => location));
  const headers = transaction.objectStore("headers");
  const stored = await headers.getAllKeys(rangeOf(id));
  await Promise.all([
    transaction.objectStore("rows").delete(rangeOf(id)),
    transaction.objectStore("knowledge").delete(rangeOf(id)),
    ...stored.filter(([, location]) => !locations.has(location)).map((key) => headers.delete(key)),
  ]);
  return await writeRows(transaction, made, index, known);
}

async function withOldMetadata(
  transaction: Transaction,
  id: string,
  before: CatalogIndex,
  index: CatalogIndex,
  records: ReadonlyMap<number, DatasetRecord>,
): Promise<ReadonlyMap<number, DatasetRecord>> {
  const stored = await transaction.objectStore("knowledge").getAllKeys(rangeOf(id));
  if (stored.length === 0 || before.names.join() !== index.names.join()) return records;
  const chunks = new Set(stored.map(([, chunk]) => chunk));
  const oldRows = new Map<number, number>();
  /** By location: of a file of several bands, one of them may bring it. */
  const coming = new Map<string, StoredHeader>();
  for (const [row, { keys, location, band, metadata, header }] of records) {
    if (header) coming.set(location, header);
    const old = metadata ? -1 : before.find(keys);
    if (old < 0 || !chunks.has(Math.floor(old / chunkRows))) continue;
    const was = before.dataset(old);
    if (was.location === location && was.band === band) oldRows.set(row, old);
  }
  const known = await readKnowledge(transaction, id, chunks);
  const headers = await readHeaders(transaction, id, new Set(coming.keys()));
  const result = new Map(records);
  for (const [row, old] of oldRows) {
    const chunk = known.get(Math.floor(old / chunkRows));
    const metadata = chunk && unpackRow(chunk, old % chunkRows)?.metadata;
    const record = records.get(row)!;
    const isSame = isSameVersion(headers.get(record.location), coming.get(record.location));
    if (metadata && isSame) result.set(row, { ...record, metadata });
  }
  return result;
}
