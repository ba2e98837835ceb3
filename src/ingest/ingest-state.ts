import type { IngestFailure } from "../catalog/catalogs.ts";
import type { ErrorData } from "../core/errors.ts";
import type { Progress } from "../engine/engine.ts";

/**
 * `running`; `paused` by a person, or by itself with a `problem`; `done`: every item is done, skipped or failed; `cancelled`: stopped,
 * what was done stays; `elsewhere`: another tab is doing it.
 */
export type IngestPhase = "running" | "paused" | "done" | "cancelled" | "elsewhere";

/** How far an ingest is: a new object whenever something changed. */
export interface IngestState {
  readonly id: string;
  readonly catalogId: string;
  readonly phase: IngestPhase;
  /** Why it paused by itself: STORAGE_FULL…, NOT_FOUND with the `catalog` or the `folder` that is not there, NETWORK when offline. */
  readonly problem: ErrorData | undefined;
  /** Files, of which `done` were read and stored, `skipped` were there already, and `failed` have an entry in `failures`. */
  readonly total: number;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
  readonly failures: readonly IngestFailure[];
  /** Blocks of the files that are being measured exactly at this moment. */
  readonly blocks: Progress | undefined;
  /** Smoothed; undefined until known. */
  readonly filesPerSecond: number | undefined;
  readonly remainingMilliseconds: number | undefined;
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
