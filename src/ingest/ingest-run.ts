import type { IngestFailure, IngestItem, StoredIngest } from "../catalog/catalogs.ts";
import { type ErrorData, toErrorData } from "../core/errors.ts";
import type { Progress } from "../engine/engine.ts";
import { IngestPace } from "./ingest-pace.ts";
import type { Ingest, IngestPhase, IngestState } from "./ingest-state.ts";
import type { IngestTools } from "./ingest-tools.ts";
import { type Measured, measureItem } from "./measure-item.ts";
import { failedItems, remainingItems } from "./remaining-items.ts";
import { type MeasuredItem, storeMeasured } from "./store-measured.ts";

/** How often results are stored and the state is told, so that a page that dies loses little. */
const tickMilliseconds = 250;

/**
 * One ingest on its way: a few files at once, results stored in batches. What is in flight when it pauses, and what the storage
 * refused, is kept and done again.
 */
export class IngestRun implements Ingest {
  readonly finished: Promise<IngestState>;
  readonly #stored: StoredIngest;
  readonly #tools: IngestTools;
  readonly #resumed: boolean;
  readonly #now: () => number;
  readonly #pace = new IngestPace();
  readonly #listeners = new Set<(state: IngestState) => void>();

  #phase: IngestPhase = "running";
  #problem: ErrorData | undefined;
  #wake: () => void = () => {};
  #controller = new AbortController();
  /** Items to be done, the next one last; undefined until the catalog was looked through. */
  #todo: IngestItem[] | undefined;
  readonly #inFlight = new Map<IngestItem, Progress | undefined>();
  #measured: MeasuredItem[] = [];
  /** The batch that is being stored. */
  #batch: readonly MeasuredItem[] = [];
  #storing: Promise<void> | undefined;
  #failures: readonly IngestFailure[];
  #done = 0;
  #skipped = 0;
  #failed = 0;
  /** Items that were done when those that remain were last noted. */
  #noted = 0;
  #state: IngestState;

  constructor(stored: StoredIngest, tools: IngestTools, resumed: boolean) {
    this.#stored = stored;
    this.#tools = tools;
    this.#resumed = resumed;
    this.#now = tools.now ?? Date.now;
    this.#failures = stored.failures;
    this.#failed = failedItems(stored).length;
    this.#state = this.#snapshot();
    this.finished = this.#runAlone();
  }

  get state(): IngestState {
    return this.#state;
  }

  subscribe(listener: (state: IngestState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  pause(): void {
    if (this.#phase === "running") this.#enter("paused");
  }

  resume(): void {
    if (this.#phase === "paused") this.#enter("running");
  }

  async cancel(): Promise<void> {
    if (this.#phase === "running" || this.#phase === "paused") this.#enter("cancelled");
    await this.finished;
  }

  #enter(phase: IngestPhase, problem?: ErrorData): void {
    this.#phase = phase;
    this.#problem = problem;
    this.#pace.rest();
    if (phase !== "running") this.#controller.abort();
    if (phase === "cancelled" || phase === "running") this.#wake();
    this.#publish();
  }

  /** Two tabs never do the same ingest: the second one finds the lock taken. */
  async #runAlone(): Promise<IngestState> {
    const { locks } = this.#tools;
    const name = `terracotta-ingest:${this.#stored.id}`;
    let begun = false;
    const run = () => {
      begun = true;
      return this.#run();
    };
    try {
      await locks?.request(name, { ifAvailable: true }, (lock) => (lock === null ? this.#enter("elsewhere") : run()));
    } catch {
      // A page without an origin of its own has no locks, and no second tab that shares its storage.
    }
    if (!begun && this.#phase !== "elsewhere") await run();
    return this.#state;
  }

  async #run(): Promise<void> {
    const stop = (this.#tools.every ?? every)(tickMilliseconds, () => {
      if (this.#phase !== "running") return;
      void this.#store();
      this.#publish();
    });
    // A round ends when everything is done, when somebody pauses or cancels, and when the storage fails.
    for (;;) {
      while (this.#phase === "paused") await this.#untilWoken();
      if (this.#phase === "cancelled" || this.#isComplete()) break;
      await this.#round();
    }
    stop();
    await this.#leave();
  }

  async #untilWoken(): Promise<void> {
    const woken = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    await woken;
    this.#wake = () => {};
  }

  #isComplete(): boolean {
    return this.#todo?.length === 0 && this.#inFlight.size === 0 && this.#measured.length === 0;
  }

  async #round(): Promise<void> {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    try {
      await this.#prepare();
    } catch (error) {
      if (!signal.aborted) this.#enter("paused", toErrorData(error));
    }
    const workers = Math.min(this.#tools.parallel ?? 8, this.#todo?.length ?? 0);
    await Promise.all(Array.from({ length: workers }, () => this.#worker(signal)));
    await this.#storeAll();
  }

  /** Finds what remains; also what the storage refused before is tried again. */
  async #prepare(): Promise<void> {
    if (this.#todo !== undefined) return await this.#store();
    const { items, existing } = await remainingItems(this.#stored, this.#tools.catalogs);
    this.#todo = items.toReversed();
    if (this.#resumed) this.#done = existing;
    else this.#skipped = existing;
    this.#publish();
  }

  async #worker(signal: AbortSignal): Promise<void> {
    const many = this.#reads ? 64 : 5000;
    while (!signal.aborted) {
      const item = this.#todo?.pop();
      if (item === undefined) return;
      this.#inFlight.set(item, undefined);
      const result = await this.#measure(item, signal);
      this.#inFlight.delete(item);
      if (result === undefined) this.#todo?.push(item);
      else this.#measured.push({ item, result });
      if (this.#measured.length >= many) await this.#store();
    }
  }

  get #reads(): boolean {
    return this.#stored.options.metadata !== "none" || this.#stored.options.bandsAsKey;
  }

  /** What became of an item; undefined when it was stopped or must be done later. */
  async #measure(item: IngestItem, signal: AbortSignal): Promise<Measured | undefined> {
    try {
      return await measureItem(item, this.#stored, this.#tools, signal, (progress) => {
        if (this.#inFlight.has(item)) this.#inFlight.set(item, progress);
      });
    } catch (thrown) {
      if (signal.aborted) return undefined;
      const error = toErrorData(thrown);
      if (this.#concernsAll(error)) {
        this.#enter("paused", error);
        return undefined;
      }
      return { records: [], failures: [{ location: item.location, keys: item.keys, error }], skipped: false };
    }
  }

  /** Whether the other files would fail as this one did: no network, no storage, a catalog or a folder that is not there. */
  #concernsAll({ code, details }: ErrorData): boolean {
    const offline = code === "NETWORK" && this.#tools.isOnline?.() === false;
    return offline || code.startsWith("STORAGE_") || details?.folder !== undefined || details?.catalog !== undefined;
  }

  /** Waits for the batch that is being stored, and stores the rest. */
  async #storeAll(): Promise<void> {
    await this.#store();
    await this.#store();
  }

  /** Stores what was measured. Never rejects: a storage that fails makes the ingest pause, and nothing is lost. */
  #store(): Promise<void> {
    if (this.#storing === undefined && this.#measured.length > 0) {
      this.#storing = this.#storeNow().finally(() => {
        this.#storing = undefined;
      });
    }
    return this.#storing ?? Promise.resolve();
  }

  async #storeNow(): Promise<void> {
    const batch = this.#measured;
    this.#batch = batch;
    this.#measured = [];
    try {
      const failures = await storeMeasured(batch, this.#stored, this.#tools.catalogs);
      if (failures.length > 0) this.#failures = [...this.#failures, ...failures];
      const failed = new Set(failedItems({ items: batch.map(({ item }) => item), failures }));
      for (const { item, result } of batch) {
        if (failed.has(item)) this.#failed += 1;
        else if (result.skipped) this.#skipped += 1;
        else this.#done += 1;
      }
      this.#batch = [];
      await this.#noteRemaining();
    } catch (error) {
      this.#measured = [...this.#batch, ...this.#measured];
      this.#batch = [];
      if (this.#phase === "running") this.#enter("paused", toErrorData(error));
      else if (this.#phase === "paused") this.#problem ??= toErrorData(error);
    }
    this.#publish();
  }

  /**
   * Where datasets are replaced, the catalog does not tell what is done, so the items that remain are stored again after
   * every eighth of them.
   */
  async #noteRemaining(): Promise<void> {
    const done = this.#done + this.#skipped + this.#failed;
    const open = this.#openItems;
    if (this.#stored.options.existing === "skip" || open === 0) return;
    if (done - this.#noted < Math.max(64, open / 8)) return;
    this.#noted = done;
    const items = [
      ...failedItems({ items: this.#stored.items, failures: this.#failures }),
      ...(this.#todo ?? []).toReversed(),
      ...this.#inFlight.keys(),
      ...this.#measured.map(({ item }) => item),
    ];
    await this.#tools.catalogs.putIngest({ ...this.#stored, items, failures: this.#failures });
  }

  /** The last words: a finished ingest stays stored only for its failures. */
  async #leave(): Promise<void> {
    const { catalogs } = this.#tools;
    const phase = this.#phase === "running" ? "done" : this.#phase;
    try {
      await this.#storeAll();
      const items = failedItems({ items: this.#stored.items, failures: this.#failures });
      if (phase === "cancelled" || items.length === 0) await catalogs.deleteIngest(this.#stored.id);
      else await catalogs.putIngest({ ...this.#stored, items, failures: this.#failures });
      this.#enter(phase);
    } catch (error) {
      this.#enter(phase, toErrorData(error));
    }
  }

  #publish(): void {
    this.#state = this.#snapshot();
    for (const listener of this.#listeners) listener(this.#state);
  }

  #snapshot(): IngestState {
    const done = this.#done + this.#skipped + this.#failed;
    const total = this.#todo === undefined ? this.#stored.items.length : done + this.#openItems;
    let blocks: Progress | undefined;
    let parts = this.#measured.length + this.#batch.length;
    for (const progress of this.#inFlight.values()) {
      if (progress === undefined || progress.total === 0) continue;
      blocks = { done: (blocks?.done ?? 0) + progress.done, total: (blocks?.total ?? 0) + progress.total };
      parts += progress.done / progress.total;
    }
    if (this.#phase === "running") this.#pace.note(done + parts, this.#now());
    const rate = this.#phase === "running" ? this.#pace.rate : undefined;
    return {
      id: this.#stored.id,
      catalogId: this.#stored.catalogId,
      phase: this.#phase,
      problem: this.#problem,
      total,
      done: this.#done,
      skipped: this.#skipped,
      failed: this.#failed,
      failures: this.#failures,
      blocks,
      filesPerSecond: rate && rate * 1000,
      remainingMilliseconds: rate && Math.max(0, total - done - parts) / rate,
    };
  }

  get #openItems(): number {
    return (this.#todo?.length ?? 0) + this.#inFlight.size + this.#measured.length + this.#batch.length;
  }
}

function every(milliseconds: number, tick: () => void): () => void {
  const timer = setInterval(tick, milliseconds);
  return () => clearInterval(timer);
}
