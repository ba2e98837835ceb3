import type { CatalogInfo, IngestOptions } from "../../../catalog/catalogs.ts";
import type { ErrorData } from "../../../core/errors.ts";
import type { Found, FoundCatalog } from "../../../ingest/found.ts";
import type { IngestState } from "../../../ingest/ingest-state.ts";
import type { PatternPreview } from "../../../ingest/plan-by-pattern.ts";

/** What was found at the place that a person named. */
export type Place =
  | { readonly status: "initial" }
  | { readonly status: "looking"; readonly what: string; readonly count: number }
  | { readonly status: "found"; readonly found: Exclude<Found, FoundCatalog> }
  | { readonly status: "failed"; readonly what: string; readonly error: ErrorData };

/** An ingest with the title of its catalog. `waiting`: of an earlier visit, until the person goes on with it. */
export interface IngestRun {
  readonly state: IngestState;
  readonly title: string;
  readonly waiting: boolean;
}

/** What the ingest dialog and the line of progress show. */
export interface IngestDialogState {
  readonly open: boolean;
  readonly step: "source" | "plan" | "run";
  readonly text: string;
  readonly place: Place;
  readonly pattern: string;
  /** Of the pattern; undefined where the place tells the keys itself. */
  readonly preview: PatternPreview | undefined;
  /** The first names that do not follow the pattern. */
  readonly unmatched: readonly string[];
  /** The last key, whose values are the bands of each file. */
  readonly bandsKey: string | undefined;
  readonly descriptions: Readonly<Record<string, string>>;
  /** The catalog to ingest into; undefined: a new one. */
  readonly targetId: string | undefined;
  readonly title: string;
  /** Catalogs that have the keys of the plan. */
  readonly targets: readonly CatalogInfo[];
  /** The catalog that was to be added to, when it has other keys than the plan. */
  readonly unfitTarget: CatalogInfo | undefined;
  readonly options: Pick<IngestOptions, "metadata" | "existing">;
  readonly starting: boolean;
  readonly startError: ErrorData | undefined;
  readonly runs: readonly IngestRun[];
  readonly shownId: string | undefined;
}

export const emptyIngestDialog: IngestDialogState = {
  open: false,
  step: "source",
  text: "",
  place: { status: "initial" },
  pattern: "",
  preview: undefined,
  unmatched: [],
  bandsKey: undefined,
  descriptions: {},
  targetId: undefined,
  title: "",
  targets: [],
  unfitTarget: undefined,
  options: { metadata: "sampled", existing: "skip" },
  starting: false,
  startError: undefined,
  runs: [],
  shownId: undefined,
};

/** The names of the keys of what is planned, in their order. */
export function plannedKeys({ place, preview }: IngestDialogState): readonly string[] {
  if (place.status !== "found") return [];
  return place.found.kind === "datasets" ? place.found.keys.map(({ name }) => name) : (preview?.keys ?? []);
}

/** How many files or datasets will be ingested. */
export function plannedCount({ place, preview }: IngestDialogState): number {
  if (place.status !== "found") return 0;
  return place.found.kind === "datasets" ? place.found.items.length : (preview?.matched ?? 0);
}

/** Why the ingest cannot begin yet. */
export function planProblem(state: IngestDialogState): ErrorData | undefined {
  return state.place.status === "found" && state.place.found.kind === "files" ? state.preview?.problem : undefined;
}

export const isWorking = ({ state, waiting }: IngestRun): boolean =>
  waiting || state.phase === "running" || state.phase === "paused" || state.phase === "elsewhere";

/** Whether an ingest waits for the connection to come back. */
export const isOffline = ({ phase, problem }: IngestState): boolean =>
  phase === "paused" && problem?.code === "NETWORK";
