import { msg, str } from "@lit/localize";
import type { Catalogs, Dataset, DatasetRecord } from "../../../catalog/catalogs.ts";
import { failure, isAbort, toErrorData } from "../../../core/errors.ts";
import type { Engine, Progress, Source } from "../../../engine/engine.ts";
import type { Store } from "../store.ts";
import { type CatalogState, type DatasetDetails, datasetName } from "./catalog-state.ts";

/** What the inspector needs from outside. */
export interface InspectorMeans {
  readonly store: Store<CatalogState>;
  readonly catalogs: Catalogs;
  readonly engine: Engine;
  readonly sourceOf: (catalogId: string, dataset: Dataset) => Promise<Source>;
  readonly announce: (text: string) => void;
}

/** Reads, and measures on demand, what is shown of one dataset. */
export class DatasetInspector {
  readonly #means: InspectorMeans;
  #abort: AbortController | undefined;

  constructor(means: InspectorMeans) {
    this.#means = means;
  }

  get #details(): DatasetDetails | undefined {
    return this.#means.store.state.details;
  }

  /** Shows what the catalog has of a dataset; what was being measured of another one is stopped. */
  async open(catalogId: string, dataset: Dataset): Promise<void> {
    this.stop();
    this.#means.store.set({
      details: {
        dataset,
        record: { status: "reading" },
        histogram: { status: "initial" },
        measuring: undefined,
        measureError: undefined,
      },
    });
    try {
      const record = await this.#means.catalogs.get(catalogId, dataset.keys);
      if (record === undefined) throw failure("NOT_FOUND", msg("This dataset is not in the catalog any more"));
      this.#change(dataset, { record: { status: "read", record } });
    } catch (error) {
      this.#change(dataset, { record: { status: "failed", error: toErrorData(error) } });
    }
  }

  close(): void {
    this.stop();
    this.#means.store.set({ details: undefined });
  }

  /** Ends what is being measured. */
  stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
  }

  /** Counts the values of the coarsest level. */
  async histogram(catalogId: string): Promise<void> {
    const { dataset, histogram } = this.#details ?? {};
    if (dataset === undefined || histogram?.status === "reading") return;
    this.#change(dataset, { histogram: { status: "reading" } });
    try {
      const source = await this.#means.sourceOf(catalogId, dataset);
      const [statistics] = await this.#means.engine.run({ kind: "statistics", source, bands: [dataset.band] });
      this.#change(dataset, { histogram: { status: "read", statistics } });
    } catch (error) {
      this.#change(dataset, { histogram: { status: "failed", error: toErrorData(error) } });
    }
  }

  /** Measures the dataset anew and keeps the outcome in the catalog. */
  async measure(catalogId: string, exact: boolean): Promise<void> {
    const { dataset, record } = this.#details ?? {};
    if (dataset === undefined || record?.status !== "read") return;
    this.stop();
    const abort = new AbortController();
    this.#abort = abort;
    const measuring = (progress: Progress | undefined) =>
      this.#change(dataset, { measuring: { exact, progress }, measureError: undefined });
    measuring(undefined);
    try {
      const source = await this.#means.sourceOf(catalogId, dataset);
      abort.signal.throwIfAborted();
      const job = { kind: "metadata", source, band: dataset.band, exact } as const;
      const { metadata, header } = await this.#means.engine.run(job, abort.signal, (progress) => {
        if (!abort.signal.aborted) measuring(progress);
      });
      const now = await this.#means.catalogs.get(catalogId, dataset.keys);
      if (now?.location !== dataset.location || now.band !== dataset.band) {
        throw failure("CHANGED", msg("This dataset was deleted or replaced while it was measured"));
      }
      const measured: DatasetRecord = { ...now, metadata };
      await this.#means.catalogs.insert(catalogId, [measured], "replace");
      if (source.blob === undefined) await this.#means.catalogs.setHeader(catalogId, dataset.location, header);
      this.#change(dataset, { record: { status: "read", record: measured }, measuring: undefined });
      this.#means.announce(msg(str`${datasetName(dataset.keys)} measured`));
    } catch (error) {
      const measureError = isAbort(error) ? undefined : toErrorData(error);
      // Another measurement may have taken its place.
      if (this.#abort === undefined || this.#abort === abort)
        this.#change(dataset, { measuring: undefined, measureError });
    }
  }

  /** Changes the details, if they are still those of `dataset`. */
  #change(dataset: Dataset, changes: Partial<DatasetDetails>): void {
    const details = this.#details;
    if (details?.dataset === dataset) this.#means.store.set({ details: { ...details, ...changes } });
  }
}
