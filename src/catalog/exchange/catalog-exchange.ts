import type { CatalogInfo, DatasetQuery } from "../catalogs.ts";

export interface ImportOptions {
  /** The file's own address, against which relative locations are resolved. Without it they are refused. */
  readonly base?: string | undefined;
  /** Goes before the title in the file. */
  readonly title?: string | undefined;
}

export interface ExportOptions {
  /** Which datasets; all by default. */
  readonly query?: DatasetQuery | undefined;
  /** Includes the files' first bytes: they open with a request less, and the catalog is larger. */
  readonly headers?: boolean | undefined;
  readonly gzip?: boolean | undefined;
}

export interface FollowOptions {
  readonly now?: boolean | undefined;
  /** Milliseconds after which a look is out of date. */
  readonly timeToLiveMs?: number | undefined;
  /** A catalog that is not here yet is not stored until it is kept. */
  readonly temporary?: boolean | undefined;
}

/** Catalogs that travel: as files (`catalog.schema.json`), and hosted ones that are followed. */
export interface CatalogExchange {
  /** Reads a catalog file, plain or gzip, and stores it as a new catalog. Throws INVALID_CATALOG with the path of what is wrong, DUPLICATE_KEYS, TOO_LARGE. */
  importFile(file: Blob, options?: ImportOptions): Promise<CatalogInfo>;
  /**
   * The catalog as a file, JSON or gzip. `local:` locations become relative to their folder, or, where there are several,
   * to where the folders lie. Signatures, tokens and passwords in addresses are left out. Throws TOO_LARGE where the file
   * would be longer than what `importFile` reads.
   */
  exportFile(id: string, options?: ExportOptions): Promise<Blob>;
  /**
   * Loads a hosted catalog (relative locations begin where its address leads, behind all redirects), or looks whether it has changed when the latest look is older than the time to live (600 s
   * unless given), or at once with `now`. When the look fails, the catalog stays as it is and `origin.problem` tells why, `checkedAt` stays,
   * and the next call looks again; without an earlier catalog the failure is thrown: NETWORK, HTTP_STATUS, TIMEOUT,
   * INVALID_CATALOG, DUPLICATE_KEYS, TOO_LARGE.
   */
  follow(url: string, options?: FollowOptions): Promise<CatalogInfo>;
}
