import type { DatasetRecord, StoredHeader } from "../catalogs.ts";
import type { CatalogIndex } from "../index/catalog-index.ts";
import { toldLength } from "../told-length.ts";
import { type KnowledgeChunk, unpackRow } from "./knowledge-chunk.ts";
import { chunkRows, rangeOf, type Transaction } from "./schema.ts";

/** Everything that is stored of the datasets of `rows`, in their order. */
export async function readRecords(
  transaction: Transaction,
  id: string,
  index: CatalogIndex,
  rows: ArrayLike<number>,
  withHeaders = true,
): Promise<DatasetRecord[]> {
  const datasets = Array.from(rows, (row) => index.dataset(row));
  const chunks = new Set(Array.from(rows, (row) => Math.floor(row / chunkRows)));
  const [known, headers] = await Promise.all([
    readKnowledge(transaction, id, chunks),
    readHeaders(transaction, id, new Set(withHeaders ? datasets.map(({ location }) => location) : [])),
  ]);
  return datasets.map((dataset, i) => {
    const row = rows[i]!;
    const chunk = known.get(Math.floor(row / chunkRows));
    const header = headers.get(dataset.location);
    return { ...dataset, ...(chunk && unpackRow(chunk, row % chunkRows)), ...(header && { header }) };
  });
}

/** By chunk; nothing for chunks of which nothing is known. */
export async function readKnowledge(
  transaction: Transaction,
  id: string,
  chunks: ReadonlySet<number>,
): Promise<Map<number, KnowledgeChunk>> {
  const store = transaction.objectStore("knowledge");
  const known = new Map<number, KnowledgeChunk>();
  await Promise.all(
    Array.from(chunks, async (chunk) => {
      const value = await store.get([id, chunk]);
      if (value) known.set(chunk, value);
    }),
  );
  return known;
}

/** By location. One by one when they are few, since a header may have 64 kB; else all that the catalog has. */
export async function readHeaders(
  transaction: Transaction,
  id: string,
  locations: ReadonlySet<string>,
): Promise<Map<string, StoredHeader>> {
  const store = transaction.objectStore("headers");
  const headers = new Map<string, StoredHeader>();
  const stored = locations.size > 100 ? await store.getAllKeys(rangeOf(id)) : undefined;
  const wanted = stored ? stored.map(([, location]) => location).filter((it) => locations.has(it)) : locations;
  await Promise.all(
    Array.from(wanted, async (location) => {
      const header = await store.get([id, location]);
      if (header) headers.set(location, { ...header, byteLength: toldLength(header.byteLength) });
    }),
  );
  return headers;
}
