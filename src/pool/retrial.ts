import type { TerracottaError } from "../core/errors.ts";
import type { Job } from "../engine/engine.ts";
import { filesOf } from "../engine/job-traits.ts";
import { type Orphan, PoolWorker } from "./pool-worker.ts";

/**
 * Does the jobs of a lost worker once more, one at a time, in a worker of their own. So a file that crashes or hangs its worker is known
 * for sure: its jobs fail with WORKER_LOST, and those of healthy files, which were with it by chance, are done as if nothing had been.
 */
export class Retrial {
  readonly #createWorker: () => Worker;
  readonly #hangAfterMs: number;
  readonly #waiting: Orphan[] = [];
  #underWay: Orphan | undefined;
  #worker: PoolWorker | undefined;

  constructor(createWorker: () => Worker, hangAfterMs: number) {
    this.#createWorker = createWorker;
    this.#hangAfterMs = hangAfterMs;
  }

  add(suspects: readonly Orphan[]): void {
    this.#waiting.push(...suspects);
    if (this.#underWay === undefined) this.#next();
  }

  /** Forgets a job: its outcome does not matter any more. */
  cancel(id: number): void {
    const place = this.#waiting.findIndex((orphan) => orphan.id === id);
    if (place >= 0) this.#waiting.splice(place, 1);
    if (this.#underWay?.id !== id) return;
    // What it is doing may be what hangs: the next job must not be blamed for that.
    this.#endWorker();
    this.#next();
  }

  /** Ends it all; what waits fails with `error`. */
  terminate(error: TerracottaError): void {
    for (const { adopt } of this.#waiting.splice(0)) adopt(Promise.reject(error));
    this.#worker?.terminate();
  }

  #next(): void {
    const orphan = this.#waiting.shift();
    this.#underWay = orphan;
    if (orphan === undefined) {
      this.#endWorker();
      return;
    }
    this.#worker ??= new PoolWorker(this.#createWorker(), this.#hangAfterMs, ({ error }) => this.#convict(error));
    const outcome = this.#worker.run(orphan.id, orphan.job, orphan.onProgress);
    orphan.adopt(outcome);
    const goOn = () => {
      if (this.#underWay === orphan) this.#next();
    };
    outcome.then(goOn, goOn);
  }

  #endWorker(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  /** The job under way has cost a worker of its own: its file is to blame. */
  #convict(error: TerracottaError): void {
    const guilty = this.#underWay;
    this.#worker = undefined;
    if (guilty === undefined) return;
    const urls = urlsOf(guilty.job);
    // Of several files, any may be the one.
    const isGuilty = ({ job }: Orphan) => urls.every((url) => urlsOf(job).includes(url));
    const accomplices = this.#waiting.filter(isGuilty);
    this.#waiting.splice(0, this.#waiting.length, ...this.#waiting.filter((orphan) => !isGuilty(orphan)));
    for (const { adopt } of [guilty, ...accomplices]) adopt(Promise.reject(error));
    this.#next();
  }
}

const urlsOf = (job: Job): readonly string[] => filesOf(job).map(({ url }) => url);
