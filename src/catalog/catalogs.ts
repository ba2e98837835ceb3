import type { ErrorData } from "../core/errors.ts";
import type { Metadata } from "../core/metadata.ts";

/** A key of a catalog: `\w+`, but neither `limit` nor `page` nor `__proto__`. */
export interface Key {
  readonly name: string;
  readonly description: string;
}

/** One value a key, in the order of the catalog's keys. Together they name a dataset. */
export type KeyValues = readonly string[];

/** A band of a file, found by its keys. */
export interface Dataset {
  readonly keys: KeyValues;
  /** An http(s) address, or `local:<folder>/<path>` (escaped as in an address) for a file of this computer. */
  readonly location: string;
  /** Counted from 1. */
  readonly band: number;
}

/** The first bytes of a file, with what proves that they still belong to it; the shape of the engine's `Header`. */
export interface StoredHeader {
  readonly bytes: Uint8Array;
  readonly etag: string | undefined;
  /** Of the whole file; undefined where its host does not tell. */
  readonly byteLength: number | undefined;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A dataset with everything that is known of it. */
export interface DatasetRecord extends Dataset {
  /** Undefined as long as nobody has measured it. */
  readonly metadata?: Metadata | undefined;
  /** The user's own. */
  readonly userMetadata?: Json | undefined;
  /** Of the file; kept once for all its bands. */
  readonly header?: StoredHeader | undefined;
}

/** Where a catalog came from, and how it compares with what is there now. */
export interface Origin {
  readonly url: string;
  /** What tells that the file there has not changed: its ETag, or a digest of its bytes. */
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly checkedAt: number;
  /** Why the latest check failed; the catalog is the one of an earlier check. */
  readonly problem?: ErrorData | undefined;
}

export interface CatalogInfo {
  /** Made from the title: letters, digits, `-`; unique. */
  readonly id: string;
  readonly title: string;
  readonly keys: readonly Key[];
  /** Datasets in it. */
  readonly count: number;
  /**
   * Another one whenever its datasets change, or what is known of them; also where another catalog takes the id. Headers alone do not
   * change it: they spare requests, and the engine finds out when they are out of date.
   */
  readonly version: string;
  /** Of a hosted catalog, which follows its address. */
  readonly origin?: Origin | undefined;
  /** It is held in memory only, until it is kept. */
  readonly temporary?: boolean | undefined;
}

/** How a catalog is made. */
export interface CreateOptions {
  /** Nothing of it is stored until {@link Catalogs.keep}, where there is storage. */
  readonly temporary?: boolean | undefined;
  /** The id that is wanted; another one is made where it is taken. */
  readonly id?: string | undefined;
}

/** What a new catalog is made of. */
export interface NewCatalog {
  readonly title: string;
  readonly keys: readonly Key[];
  readonly origin?: Origin | undefined;
}

/**
 * Which datasets: by key, the values allowed (any of them, case-sensitive). `*` in a value stands for any text. A key
 * that is left out allows any value; an empty list allows none.
 */
export type Where = Readonly<Record<string, readonly string[]>>;

export interface DatasetQuery {
  readonly where?: Where | undefined;
  /** Words that must all occur in the keys or in the location, in any case. */
  readonly search?: string | undefined;
  /** Keys to sort by, the most significant first; the others follow in their order, ascending. */
  readonly sort?: readonly { readonly key: string; readonly descending?: boolean | undefined }[] | undefined;
  /** Counted from 0. Past the end, there are no datasets. */
  readonly page?: number | undefined;
  /** Datasets a page; 100 unless given. */
  readonly limit?: number | undefined;
}

export interface DatasetPage {
  readonly datasets: readonly Dataset[];
  /** Datasets on all pages. */
  readonly total: number;
}

/** A value of a key, and how many of the datasets have it. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** What to do with datasets whose keys exist already. */
export type Existing = "replace" | "skip" | "refuse";

export interface Insertion {
  readonly inserted: number;
  readonly replaced: number;
  readonly skipped: number;
}

/**
 * Catalogs side by side, each named by its id. Nothing of a call that fails is stored. Throws INVALID_ARGUMENT (unknown or
 * bad keys), NOT_FOUND (no such catalog), DUPLICATE_KEYS, STORAGE_FULL, STORAGE_LOST, STORAGE_BLOCKED.
 */
export interface Catalogs {
  list(): Promise<readonly CatalogInfo[]>;
  info(id: string): Promise<CatalogInfo>;
  /** Makes a catalog; with `datasets`, in one step, so that a half-filled one is never seen. */
  create(catalog: NewCatalog, datasets?: readonly DatasetRecord[], options?: CreateOptions): Promise<CatalogInfo>;
  /** Stores a temporary catalog for good; of any other one, tells the same as {@link info}. */
  keep(id: string): Promise<CatalogInfo>;
  /** Changes title, descriptions or origin. The names and the order of keys stay. */
  update(id: string, changes: Partial<NewCatalog>): Promise<CatalogInfo>;
  /**
   * Replaces all datasets at once, and title, keys and origin with them. Metadata of datasets that bring none stays where
   * keys, location and band do, unless a header that comes tells of another version of the file. Headers stay with locations.
   */
  replaceAll(id: string, catalog: NewCatalog, datasets: readonly DatasetRecord[]): Promise<CatalogInfo>;
  /** Deletes a catalog with all that belongs to it, its unfinished ingests too. */
  drop(id: string): Promise<void>;

  datasets(id: string, query?: DatasetQuery): Promise<DatasetPage>;
  /** The values of a key with their counts, in the order of the values, of the datasets that `where` allows. */
  values(id: string, key: string, where?: Where): Promise<readonly ValueCount[]>;
  get(id: string, keys: KeyValues): Promise<DatasetRecord | undefined>;
  /**
   * Everything of many datasets, for export: of all that there are unless the query has a limit. `headers: false` leaves
   * out the headers, which may be most of it.
   */
  records(
    id: string,
    query?: DatasetQuery,
    options?: { readonly headers?: boolean | undefined },
  ): Promise<readonly DatasetRecord[]>;
  /** Adds datasets as if they came one after another. One that replaces another brings all that is to be known of it. */
  insert(id: string, datasets: readonly DatasetRecord[], existing: Existing): Promise<Insertion>;
  /** Deletes the datasets of these keys, and tells how many there were. */
  delete(id: string, keys: readonly KeyValues[]): Promise<number>;
  /** Notes a file's first bytes for all its datasets, if there are any; undefined forgets them. */
  setHeader(id: string, location: string, header: StoredHeader | undefined): Promise<void>;

  /** Unfinished ingests, so that they go on after a reload. */
  ingests(): Promise<readonly StoredIngest[]>;
  putIngest(ingest: StoredIngest): Promise<void>;
  /** Adds failures to those noted before. */
  failIngest(id: string, failures: readonly IngestFailure[]): Promise<void>;
  /** Does nothing when there is no such ingest. */
  deleteIngest(id: string): Promise<void>;
}

/** A file to ingest: the values of its keys, but for the key that its bands give. */
export interface IngestItem {
  readonly keys: KeyValues;
  readonly location: string;
  readonly band?: number | undefined;
  readonly userMetadata?: Json | undefined;
}

export interface IngestFailure {
  readonly location: string;
  readonly keys: KeyValues;
  readonly error: ErrorData;
}

/** How an ingest is to be done. */
export interface IngestOptions {
  /** `none`: keys and locations alone; `sampled`: from an overview; `exact`: every pixel. */
  readonly metadata: "none" | "sampled" | "exact";
  /** What happens to datasets that are there: left alone, measured again, or measured again if the file has changed. */
  readonly existing: "skip" | "replace" | "refresh";
  /** Every band becomes a dataset: its name (or number) is the value of the last key. */
  readonly bandsAsKey: boolean;
}

/** An ingest that was begun. Items whose datasets are in the catalog, or that failed, are done. */
export interface StoredIngest {
  readonly id: string;
  readonly catalogId: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly options: IngestOptions;
  readonly items: readonly IngestItem[];
  readonly failures: readonly IngestFailure[];
}
