import { type Remote, releaseProxy, wrap } from "comlink";
import { failure, TerracottaError } from "../core/errors.ts";
import type { Job } from "../engine/engine.ts";
import { readyMessage, type WorkerApi } from "./worker-api.ts";

interface Pending {
  readonly job: Job;
  readonly startedAt: number;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** Told when a worker was lost, with the jobs that another one may do: `adopt` takes over the promise of each. */
type OnLost = (orphans: readonly Orphan[]) => void;

export interface Orphan {
  readonly id: number;
  readonly job: Job;
  readonly adopt: (outcome: Promise<unknown>) => void;
}

/** Time between two looks at whether a busy worker still answers. */
const pingEveryMs = 500;

/**
 * One worker and the jobs it has. A worker that crashes, or hangs (does not answer a ping for `hangAfterMs`), is ended and
 * reported as lost. Jobs that were under way when it fell silent fail with WORKER_LOST, since one of them is to blame;
 * those that came later are done elsewhere.
 */
export class PoolWorker {
  readonly #worker: Worker;
  readonly #api: Remote<WorkerApi>;
  readonly #ready: Promise<void>;
  readonly #pending = new Map<number, Pending>();
  readonly #hangAfterMs: number;
  readonly #onLost: OnLost;
  #unansweredSince: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isReady = false;
  #dead = false;

  constructor(worker: Worker, hangAfterMs: number, onLost: OnLost) {
    this.#worker = worker;
    this.#hangAfterMs = hangAfterMs;
    this.#onLost = onLost;
    this.#api = wrap<WorkerApi>(worker);
    this.#ready = new Promise((resolve) => {
      worker.addEventListener("message", ({ data }) => {
        if (data !== readyMessage) return;
        this.#isReady = true;
        resolve();
      });
    });
    worker.addEventListener("error", ({ message }) => this.#lose(`crashed: ${message || "it could not be loaded"}`));
    worker.addEventListener("messageerror", () => this.#lose("sent a message that cannot be read"));
  }

  /** Jobs that wait for an outcome. */
  get load(): number {
    return this.#pending.size;
  }

  run(id: number, job: Job): Promise<unknown> {
    if (this.#dead) return Promise.reject(lost("could not be started"));
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { job, startedAt: performance.now(), resolve, reject });
      void this.#start(id, job);
    });
  }

  /** Forgets a job: its outcome does not matter any more. */
  cancel(id: number): void {
    if (this.#pending.delete(id) && !this.#dead) void this.#api.cancel(id);
  }

  terminate(): void {
    this.#dead = true;
    clearTimeout(this.#timer);
    this.#api[releaseProxy]();
    this.#worker.terminate();
    for (const { reject } of this.#pending.values()) reject(lost("was ended"));
    this.#pending.clear();
  }

  async #start(id: number, job: Job): Promise<void> {
    await this.#ready;
    if (this.#dead || !this.#pending.has(id)) return;
    this.#watch();
    try {
      const outcome = await this.#api.run(id, job);
      const pending = this.#pending.get(id);
      if (!this.#pending.delete(id)) return;
      if ("error" in outcome) pending?.reject(new TerracottaError(outcome.error));
      else pending?.resolve(outcome.result);
    } catch (cause) {
      const pending = this.#pending.get(id);
      this.#pending.delete(id);
      pending?.reject(failure("WORKER_LOST", "A job could not be sent to its worker, or its result back", { cause }));
    }
  }

  /** Pings while there is work; a ping that stays unanswered means that the worker hangs. */
  #watch(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const now = performance.now();
      if (this.#unansweredSince !== undefined && now - this.#unansweredSince > this.#hangAfterMs) {
        this.#lose(`did not answer for ${this.#hangAfterMs / 1000} s`);
        return;
      }
      if (this.#unansweredSince === undefined) {
        this.#unansweredSince = now;
        void this.#api.ping().then(() => {
          this.#unansweredSince = undefined;
        });
      }
      if (this.#pending.size > 0) this.#watch();
    }, pingEveryMs);
  }

  #lose(reason: string): void {
    if (this.#dead) return;
    // A worker that never came to life would not come to life the next time either.
    if (!this.#isReady) {
      this.terminate();
      return;
    }
    const silentSince = this.#unansweredSince ?? performance.now();
    const orphans: Orphan[] = [];
    for (const [id, { job, startedAt, resolve, reject }] of this.#pending) {
      if (startedAt <= silentSince) reject(lost(reason));
      else orphans.push({ id, job, adopt: (outcome) => outcome.then(resolve, reject) });
    }
    this.#pending.clear();
    this.terminate();
    this.#onLost(orphans);
  }
}

function lost(reason: string): TerracottaError {
  return failure("WORKER_LOST", `The worker that did this ${reason}, and was replaced`, {
    hint: "Try again. If it happens again, the file is damaged in a way that its decoder does not survive.",
  });
}
