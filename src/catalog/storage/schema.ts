import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { IngestFailure, NewCatalog, StoredHeader, StoredIngest } from "../catalogs.ts";
import type { KnowledgeChunk } from "./knowledge-chunk.ts";
import type { RowChunk } from "./row-chunk.ts";

/**
 * How catalogs lie in IndexedDB.
 *
 * A record costs about 50 µs to write, whatever its size, so datasets are stored in chunks of {@link chunkRows} rows. A
 * dataset keeps its row; chunk `c` has the rows from `c * chunkRows`. What queries need (`rows`) and what is known beside
 * (`knowledge`: metadata, user metadata) lie apart, so that a catalog opens without reading metadata.
 *
 * | store       | key                | value                                                |
 * |-------------|--------------------|------------------------------------------------------|
 * | `catalogs`  | id                 | {@link CatalogRecord}                                |
 * | `rows`      | [catalog, chunk]   | {@link RowChunk}; chunks are numbered without gaps   |
 * | `knowledge` | [catalog, chunk]   | {@link KnowledgeChunk}; none when nothing is known   |
 * | `headers`   | [catalog, location]| {@link StoredHeader}, once for all bands of a file   |
 * | `ingests`   | id                 | {@link StoredIngest} without failures; by `catalogId`|
 * | `failures`  | [ingest, number]   | failures, in the order in which they were told       |
 *
 * Every change is one transaction, which raises the catalog's revision and notes it for the chunks it has written. So a
 * tab that holds a catalog in memory sees with one read whether another tab has changed it, and reads those chunks alone.
 */
export interface CatalogSchema extends DBSchema {
  catalogs: { key: string; value: CatalogRecord };
  rows: { key: [catalog: string, chunk: number]; value: RowChunk };
  knowledge: { key: [catalog: string, chunk: number]; value: KnowledgeChunk };
  headers: { key: [catalog: string, location: string]; value: StoredHeader };
  ingests: { key: string; value: Omit<StoredIngest, "failures">; indexes: { catalogId: string } };
  failures: { key: [ingest: string, number: number]; value: readonly IngestFailure[] };
}

export interface CatalogRecord extends NewCatalog {
  readonly id: string;
  readonly count: number;
  /** Drawn anew when all datasets are replaced: nothing read before is of use. */
  readonly generation: string;
  readonly revision: number;
  /** By chunk, the revision that wrote it. */
  readonly chunks: readonly number[];
}

export const chunkRows = 256;

/** Every key that begins with an id: arrays come after all numbers and strings. */
export function rangeOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

export type Store = StoreNames<CatalogSchema>;
export type Database = IDBPDatabase<CatalogSchema>;
/** A transaction over the stores that its work needs, whichever those are. */
export type Transaction = IDBPTransaction<CatalogSchema, Store[], "readwrite">;

/**
 * Brings a database from one version to the next, inside the transaction that upgrades it; it may await requests of this
 * transaction alone. Whatever it throws undoes the upgrade.
 */
export type Migration = (
  database: Database,
  transaction: IDBPTransaction<CatalogSchema, Store[], "versionchange">,
) => void | Promise<void>;

/** From version `i` to `i + 1`. Rows are only ever added: databases of any earlier version are out there. */
export const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore("catalogs", { keyPath: "id" });
    for (const name of ["rows", "knowledge", "headers", "failures"] as const) database.createObjectStore(name);
    database.createObjectStore("ingests", { keyPath: "id" }).createIndex("catalogId", "catalogId");
  },
];
