import type { IngestItem, IngestOptions, StoredIngest } from "../catalog/catalogs.ts";
import { failure } from "../core/errors.ts";
import { IngestRun } from "./ingest-run.ts";
import type { Ingest } from "./ingest-state.ts";
import type { IngestTools } from "./ingest-tools.ts";
import { failedItems } from "./remaining-items.ts";

export type { Ingest } from "./ingest-state.ts";
export type { IngestTools } from "./ingest-tools.ts";

export interface NewIngest {
  readonly catalogId: string;
  readonly items: readonly IngestItem[];
  readonly options: IngestOptions;
}

/**
 * Stores an ingest, so that it outlives this page, and begins it. When it is done without failures it is forgotten; with
 * failures it stays in `catalogs.ingests()` until it is retried or deleted there. Throws what the storage throws, and
 * INVALID_ARGUMENT where there is nothing to ingest.
 */
export async function startIngest({ catalogId, items, options }: NewIngest, tools: IngestTools): Promise<Ingest> {
  if (items.length === 0) throw failure("INVALID_ARGUMENT", "There is no file to ingest.");
  const startedAt = (tools.now ?? Date.now)();
  const id = `${startedAt}-${Math.random().toString(36).slice(2, 10)}`;
  const stored: StoredIngest = { id, catalogId, startedAt, options, items, failures: [] };
  await tools.catalogs.putIngest(stored);
  return new IngestRun(stored, tools, false);
}

/** Goes on with an ingest that `catalogs.ingests()` lists; one of which nothing remains is `done` at once, with its failures. */
export function resumeIngest(stored: StoredIngest, tools: IngestTools): Ingest {
  return new IngestRun(stored, tools, true);
}

/** Begins anew with the files that failed, and forgets the ingest that they failed in. */
export async function retryFailures(stored: StoredIngest, tools: IngestTools): Promise<Ingest> {
  const { catalogId, options } = stored;
  // Of a file with several bands some may be there: it is read whole, so these are replaced.
  const existing = options.existing === "skip" && options.bandsAsKey ? "replace" : options.existing;
  const ingest = await startIngest({ catalogId, items: failedItems(stored), options: { ...options, existing } }, tools);
  await tools.catalogs.deleteIngest(stored.id);
  return ingest;
}
