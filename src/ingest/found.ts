import type { IngestItem, Key } from "../catalog/catalogs.ts";

/** A file found at a place. */
export interface FoundFile {
  /** What a file pattern is matched with: the path below the place, `/` between folders, unescaped. */
  readonly name: string;
  /** An http(s) address, or `local:<folder>/<path>`. */
  readonly location: string;
  readonly byteLength?: number | undefined;
}

/** Files whose names a pattern turns into keys. */
export interface FoundFiles {
  readonly kind: "files";
  readonly title: string;
  readonly files: readonly FoundFile[];
  /** What was left out and why, in words: other kinds of files, more pages than allowed. */
  readonly notes: readonly string[];
}

/** Datasets whose keys the place tells itself (STAC). */
export interface FoundDatasets {
  readonly kind: "datasets";
  readonly title: string;
  readonly keys: readonly Key[];
  readonly items: readonly IngestItem[];
  readonly notes: readonly string[];
}

/** A catalog file, which the exchange reads. */
export interface FoundCatalog {
  readonly kind: "catalog";
  readonly url: string;
}

/** What a place holds. */
export type Found = FoundFiles | FoundDatasets | FoundCatalog;
