import type { Catalogs, IngestItem, IngestOptions, StoredIngest } from "../catalog/catalogs.ts";
import { failure } from "../core/errors.ts";
import type { Engine, Source } from "../engine/engine.ts";
import type { IngestState } from "./ingest-state.ts";

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
  /** The source of a location, with the blob of a local file; throws when a folder must be chosen again. */
  readonly sourceOf: (location: string) => Source | Promise<Source>;
  /** Asks whether a file has changed (`existing: "refresh"`). */
  readonly fetch: typeof fetch;
  readonly locks?: IngestLocks | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** Calls back again and again; returns what stops it. */
  readonly every?: ((milliseconds: number, tick: () => void) => () => void) | undefined;
  /** Files that are read at once; 8 unless given. */
  readonly parallel?: number | undefined;
}

/** An ingest at work. */
export interface Ingest {
  readonly state: IngestState;
  /** Calls `listener` whenever `state` is a new object; returns what ends that. */
  subscribe(listener: (state: IngestState) => void): () => void;
  /** Begins no further file and stops those that are being read; they are read again later. */
  pause(): void;
  resume(): void;
  /** Ends it for good: what is in the catalog stays, the rest is forgotten. */
  cancel(): Promise<void>;
  /** Settles when the phase is `done`, `cancelled` or `elsewhere`. Never rejects. */
  readonly finished: Promise<IngestState>;
}

export interface NewIngest {
  readonly catalogId: string;
  readonly items: readonly IngestItem[];
  readonly options: IngestOptions;
}

/** Stores an ingest, so that it outlives this page, and begins it. Throws what the storage throws. */
export async function startIngest(_plan: NewIngest, _tools: IngestTools): Promise<Ingest> {
  throw failure("UNSUPPORTED", "Nothing can be ingested yet.");
}

/** Goes on with an ingest that `catalogs.ingests()` lists; one without remaining items is `done` at once, with its failures. */
export function resumeIngest(_stored: StoredIngest, _tools: IngestTools): Ingest {
  throw failure("UNSUPPORTED", "Nothing can be ingested yet.");
}

/** Begins again with the files that failed, and forgets the ingest that they failed in. */
export async function retryFailures(_stored: StoredIngest, _tools: IngestTools): Promise<Ingest> {
  throw failure("UNSUPPORTED", "Nothing can be ingested yet.");
}
