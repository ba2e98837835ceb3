import type { Catalogs } from "../catalog/catalogs.ts";
import type { Engine, Source } from "../engine/engine.ts";

/** The part of `navigator.locks` that keeps two tabs from doing the same ingest. */
export interface IngestLocks {
  request<T>(
    name: string,
    options: { readonly ifAvailable: true },
    callback: (lock: unknown) => Promise<T> | T,
  ): Promise<T>;
}

/** What an ingest works with. */
export interface IngestTools {
  readonly catalogs: Catalogs;
  readonly engine: Engine;
  /**
   * The source of a location, with the blob of a local file. An error that names a `folder` in its details (it must be
   * chosen again) makes the ingest pause; any other is that file's failure.
   */
  readonly sourceOf: (location: string) => Source | Promise<Source>;
  /** Asks whether a file has changed (`existing: "refresh"`). */
  readonly fetch: typeof fetch;
  readonly locks?: IngestLocks | undefined;
  /** When false, a failed request makes the ingest pause instead of failing file after file. */
  readonly isOnline?: (() => boolean) | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** Calls back again and again; returns what stops it. */
  readonly every?: ((milliseconds: number, tick: () => void) => () => void) | undefined;
  /** Files that are read at once; 8 unless given. */
  readonly parallel?: number | undefined;
}
