import { BoundedMap } from "../../core/bounded-map.ts";
import { failure } from "../../core/errors.ts";
import type { DatasetRecord } from "../catalogs.ts";
import { CatalogIndex } from "../index/catalog-index.ts";
import { noCatalog } from "../not-found.ts";
import { type RowChunk, unpackRows } from "./row-chunk.ts";
import { type CatalogRecord, chunkRows, type Transaction } from "./schema.ts";

/** Rows that change: what they become, or undefined where a dataset goes. */
export type RowChanges = ReadonlyMap<number, DatasetRecord | undefined>;

/** Catalogs held in memory, about 20 MB each for 100,000 datasets; the one used longest ago goes first. */
const maxCopies = 8;

interface Copy {
  readonly generation: string;
  readonly index: CatalogIndex;
  /** Of the catalog, when it was read. */
  revision: number;
}

/** The copies in memory of stored catalogs, brought up to date before each use. */
export class CatalogCopies {
  readonly #copies = new BoundedMap<string, Copy>(maxCopies);
  /** Catalogs that have been there. */
  readonly #seen = new Set<string>();
  /** Catalogs that were there until the database was deleted. */
  readonly #lost = new Set<string>();

  /** Whether a catalog is in memory, perhaps not up to date. */
  has(id: string): boolean {
    return this.#copies.has(id);
  }

  /** The record of a catalog. Throws NOT_FOUND, or STORAGE_LOST when it was deleted with the database. */
  async record(transaction: Transaction, id: string): Promise<CatalogRecord> {
    const record = await transaction.objectStore("catalogs").get(id);
    if (record) {
      this.see([id]);
      return record;
    }
    this.forget(id);
    if (!this.#lost.has(id)) throw noCatalog(id);
    throw failure("STORAGE_LOST", `The catalog ${id} is gone: the stored data of this page were deleted.`, {
      hint: "Import the catalog again, or ingest its files again.",
      details: { catalog: id },
    });
  }

  /** The record and the index of a catalog, which reads what has changed since the last time. */
  async current(transaction: Transaction, id: string): Promise<{ record: CatalogRecord; index: CatalogIndex }> {
    const record = await this.record(transaction, id);
    let copy = this.#copies.get(id);
    if (copy?.generation !== record.generation) {
      const index = new CatalogIndex(record.keys.map(({ name }) => name));
      copy = { generation: record.generation, index, revision: 0 };
    }
    if (copy.revision < record.revision) {
      const { revision } = copy;
      const changed = record.chunks.flatMap((written, chunk) => (written > revision ? [chunk] : []));
      const chunks = await readChunks(transaction, record, changed);
      // Meanwhile another call may have read the same, or this tab's own change.
      if (copy.revision < record.revision) {
        apply(copy.index, changed, chunks);
        copy.revision = record.revision;
      }
    }
    this.#hold(id, copy);
    return { record, index: copy.index };
  }

  /** Notes a committed change of a catalog whose copy was up to date before. */
  changed(before: CatalogRecord, after: CatalogRecord, changes: RowChanges): void {
    const copy = this.#copies.get(before.id);
    // Otherwise a call has read the change from the database already, or will.
    if (copy?.generation !== after.generation || copy.revision !== before.revision) return;
    for (const row of changes.keys()) copy.index.remove(row);
    for (const [row, dataset] of changes) if (dataset) copy.index.set(row, dataset);
    copy.revision = after.revision;
  }

  /** Takes the index of a catalog that this tab has just stored. */
  keep({ id, generation, revision }: CatalogRecord, index: CatalogIndex): void {
    this.see([id]);
    this.#hold(id, { generation, index, revision });
  }

  #hold(id: string, copy: Copy): void {
    this.#copies.set(id, copy);
  }

  /** Notes catalogs that are there. */
  see(ids: readonly string[]): void {
    for (const id of ids) {
      this.#seen.add(id);
      this.#lost.delete(id);
    }
  }

  /** A catalog was deleted. */
  forget(id: string): void {
    this.#copies.delete(id);
    this.#seen.delete(id);
  }

  /** All catalogs were deleted by somebody else. */
  lose(): void {
    for (const id of this.#seen) this.#lost.add(id);
    this.#seen.clear();
    this.#copies.clear();
  }
}

async function readChunks(transaction: Transaction, { id, chunks }: CatalogRecord, wanted: readonly number[]) {
  const store = transaction.objectStore("rows");
  if (wanted.length < chunks.length) return await Promise.all(wanted.map((chunk) => store.get([id, chunk])));
  // All of them, in answers of a few megabytes.
  const step = 64;
  const starts = Array.from({ length: Math.ceil(chunks.length / step) }, (_, i) => i * step);
  const parts = starts.map((start) => store.getAll(IDBKeyRange.bound([id, start], [id, start + step], false, true)));
  return (await Promise.all(parts)).flat();
}

function apply(index: CatalogIndex, numbers: readonly number[], chunks: readonly (RowChunk | undefined)[]): void {
  // Keys may have moved from one of these chunks to another: all go before any comes.
  for (const chunk of numbers) {
    for (let row = chunk * chunkRows; row < (chunk + 1) * chunkRows; row++) index.remove(row);
  }
  chunks.forEach((chunk, i) => {
    const first = numbers[i]! * chunkRows;
    const datasets = chunk ? unpackRows(chunk) : [];
    datasets.forEach((dataset, row) => {
      if (dataset) index.set(first + row, dataset);
    });
  });
}
