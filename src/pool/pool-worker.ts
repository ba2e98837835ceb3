import { failure, TerracottaError } from "../core/errors.ts";
import type { Job, OnProgress } from "../engine/engine.ts";
import { pixelsOf } from "../engine/job-traits.ts";
import { isProgress, type WorkerApi } from "./worker-api.ts";
import { WorkerLink } from "./worker-link.ts";

interface Pending {
  readonly job: Job;
  readonly startedAt: number;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress: OnProgress | undefined;
}

/** A job whose worker was lost: `adopt` takes over its promise. */
export interface Orphan {
  readonly id: number;
  readonly job: Job;
  readonly onProgress: OnProgress | undefined;
  readonly adopt: (outcome: Promise<unknown>) => void;
}

/** What a lost worker leaves behind. */
export interface Loss {
  readonly error: TerracottaError;
  /** Jobs that were under way when it fell silent: one of them may be to blame. */
  readonly suspects: readonly Orphan[];
  /** Jobs that came later. */
  readonly orphans: readonly Orphan[];
}

/** Time between two looks at whether a busy worker still answers. */
const lookEveryMs = 500;

/**
 * One worker and the jobs it has. A worker that crashes, or hangs (does not answer a ping for `hangAfterMs`; longer where a large
 * picture is under way, before its first job is done, and on a machine that is busy), is ended and reported as lost, with its jobs.
 */
export class PoolWorker {
  readonly #link: WorkerLink<WorkerApi>;
  readonly #pending = new Map<number, Pending>();
  readonly #hangAfterMs: number;
  readonly #onLost: (loss: Loss) => void;
  /** When the ping was sent that is not answered yet, and the looks since. Looks, not time: the computer may have slept. */
  #unansweredSince: number | undefined;
  #looks = 0;
  #lookedAt = 0;
  /** How many times later than planned the looks came, at worst: the machine is busy. */
  #lateness = 1;
  /** Whether it has finished a job: decoders are loaded and compiled by the first ones. */
  #isWarm = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Why this worker does nothing any more. */
  #end: TerracottaError | undefined;

  constructor(worker: Worker, hangAfterMs: number, onLost: (loss: Loss) => void) {
    this.#hangAfterMs = hangAfterMs;
    this.#onLost = onLost;
    this.#link = new WorkerLink(worker, {
      said: (message) => {
        if (isProgress(message)) this.#pending.get(message.progressOf)?.onProgress?.(message.progress);
      },
      failed: (reason, isReady) => {
        if (isReady) return this.#lose(`crashed: ${reason || "it does not say why"}`);
        // A script that throws would throw the next time too; one that could not be loaded tells nothing.
        const error = notStarted(reason);
        this.#stop(error);
        if (!reason) this.#onLost({ error, suspects: [], orphans: [] });
      },
      garbled: () => this.#lose("sent a message that cannot be read"),
    });
  }

  /** Jobs that wait for an outcome. */
  get load(): number {
    return this.#pending.size;
  }

  run(id: number, job: Job, onProgress?: OnProgress): Promise<unknown> {
    if (this.#end !== undefined) return Promise.reject(this.#end);
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { job, startedAt: performance.now(), resolve, reject, onProgress });
      void this.#start(id, job);
    });
  }

  /** Forgets a job: its outcome does not matter any more. */
  cancel(id: number): void {
    if (this.#pending.delete(id) && this.#link.isReady) void this.#link.api.cancel(id);
  }

  terminate(): void {
    this.#stop(ended());
  }

  /** Ends the worker; what it has to do fails, now and later. */
  #stop(error: TerracottaError): void {
    if (this.#end !== undefined) return;
    this.#end = error;
    clearTimeout(this.#timer);
    this.#link.end();
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }

  async #start(id: number, job: Job): Promise<void> {
    await this.#link.ready;
    if (!this.#pending.has(id)) return;
    this.#watch();
    try {
      const outcome = await this.#link.api.run(id, job);
      this.#isWarm = true;
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
    this.#lookedAt = performance.now();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const late = (performance.now() - this.#lookedAt) / lookEveryMs;
      // More than that, and the computer has slept.
      if (late < mostLate) this.#lateness = Math.max(this.#lateness, late);
      if (this.#unansweredSince === undefined) this.#ping();
      else this.#looks += 1;
      const silentMs = this.#looks * lookEveryMs;
      if (silentMs >= this.#patienceMs()) this.#lose(`did not answer for ${silentMs / 1000} s`);
      else if (this.#pending.size > 0) this.#watch();
    }, lookEveryMs);
  }

  /** A large picture is one piece of work. */
  #patienceMs(): number {
    const pixels = Array.from(this.#pending.values(), ({ job }) => pixelsOf(job));
    const size = Math.max(1, ...pixels.map((count) => count / patientPixels));
    return this.#hangAfterMs * size * (this.#isWarm ? 1 : 2) * this.#lateness;
  }

  #ping(): void {
    this.#unansweredSince = performance.now();
    void this.#link.api.ping().then(() => {
      this.#unansweredSince = undefined;
      this.#looks = 0;
      this.#lateness = 1;
    });
  }

  #lose(reason: string): void {
    if (this.#end !== undefined) return;
    const silentSince = this.#unansweredSince ?? performance.now();
    const error = lost(reason);
    const suspects: Orphan[] = [];
    const orphans: Orphan[] = [];
    for (const [id, { job, startedAt, resolve, reject, onProgress }] of this.#pending) {
      const left = { id, job, onProgress, adopt: (outcome: Promise<unknown>) => void outcome.then(resolve, reject) };
      (startedAt <= silentSince ? suspects : orphans).push(left);
    }
    this.#pending.clear();
    this.#stop(error);
    this.#onLost({ error, suspects, orphans });
  }
}

/** A look that comes so many times later than planned tells of sleep, not of work. */
const mostLate = 10;
/** Pixels of a picture that no machine takes long for. */
const patientPixels = 1024 ** 2;

/** The error of jobs that nobody does any more. */
export function ended(): TerracottaError {
  return failure("WORKER_LOST", "The workers were ended before this was done");
}

function lost(reason: string): TerracottaError {
  return failure("WORKER_LOST", `The worker that read this file ${reason}, twice, and was replaced`, {
    hint: "Close other tabs and try again. If it happens again, the file may be damaged in a way that crashes the decoder.",
  });
}

function notStarted(reason: string): TerracottaError {
  const code = globalThis.navigator?.onLine === false && !reason ? "NETWORK" : "WORKER_LOST";
  return failure(code, `The worker could not be started: ${reason || "its script could not be loaded"}`, {
    hint: "Check the connection, then reload this page: it may have been replaced by a newer version.",
  });
}
