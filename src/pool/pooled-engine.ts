import { BoundedMap } from "../core/bounded-map.ts";
import {
  type Caches,
  type Counters,
  defaultCacheBytes,
  type Engine,
  type Job,
  type JobKind,
  type JobResult,
  type JobTypes,
  type OnProgress,
} from "../engine/engine.ts";
import { filesOf } from "../engine/job-traits.ts";
import { createWorker } from "./create-worker.ts";
import { ended, type Orphan, PoolWorker } from "./pool-worker.ts";
import { Retrial } from "./retrial.ts";

export interface PooledEngineOptions {
  /** Starts a worker that calls `serve`; by default the one of this package. */
  readonly createWorker?: () => Worker;
  /** How many workers; by default one fewer than the machine has cores, 1 to 4. */
  readonly size?: number;
  /** Bytes that all workers together keep of what was read and computed; the job `caches` may change it. */
  readonly cacheBytes?: number;
  /** Whether a worker waits for its first job before it is started, so that nothing is loaded before; by default all start at once. */
  readonly lazy?: boolean;
  /** A worker that does not answer for so long (8000 ms unless given) is ended and replaced, and what it did is done once more. */
  readonly hangAfterMs?: number;
}

/** A mosaic may have thousands. */
const maxRememberedFiles = 10_000;

/**
 * An engine across workers. All jobs of a file go to one worker, so that no header and no block is fetched or decoded
 * twice; a new file goes to the worker that has the fewest. The files of a virtual raster go together.
 */
export class PooledEngine implements Engine {
  /** By number; one that is not there, or was lost, is started by the next job. */
  readonly #workers: (PoolWorker | undefined)[];
  readonly #createWorker: () => Worker;
  readonly #hangAfterMs: number;
  readonly #retrial: Retrial;
  /** The worker (by number) of each file. */
  readonly #owners = new BoundedMap<string, number>(maxRememberedFiles);
  /** Of each worker; undefined leaves it to the worker. */
  #cacheBytes: number | undefined;
  #lastId = 0;
  #ended = false;

  constructor(options: PooledEngineOptions = {}) {
    this.#createWorker = options.createWorker ?? createWorker;
    this.#hangAfterMs = options.hangAfterMs ?? 8000;
    this.#retrial = new Retrial(this.#createWorker, this.#hangAfterMs);
    const cores = typeof navigator === "undefined" ? 2 : (navigator.hardwareConcurrency ?? 2);
    const size = options.size ?? Math.max(1, Math.min(4, cores - 1));
    this.#cacheBytes = options.cacheBytes === undefined ? undefined : options.cacheBytes / size;
    this.#workers = Array.from({ length: size }, (_, number) => (options.lazy ? undefined : this.#start(number)));
  }

  run<K extends JobKind>(job: Job<K>, signal?: AbortSignal, onProgress?: OnProgress): Promise<JobResult<K>> {
    // A Job<K> is one of the jobs, and its worker answers with the result of that kind: TypeScript cannot see either.
    const anyJob = job as unknown as Job;
    const result = this.#runOnAll(anyJob) ?? this.#runOn(this.#workerFor(anyJob), anyJob, signal, onProgress);
    return result as Promise<JobResult<K>>;
  }

  /** Ends all workers; jobs under way, and those that come later, fail with WORKER_LOST. */
  terminate(): void {
    this.#ended = true;
    for (const worker of this.#workers) worker?.terminate();
    this.#retrial.terminate(ended());
  }

  #runOn(number: number, job: Job, signal?: AbortSignal, onProgress?: OnProgress): Promise<unknown> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    if (this.#ended) return Promise.reject(ended());
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      // The caller is released at once; the job may have moved to another worker by then.
      const onAbort = () => {
        for (const worker of this.#workers) worker?.cancel(id);
        this.#retrial.cancel(id);
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", onAbort, { once: true });
      const outcome = this.#worker(number).run(id, job, onProgress);
      outcome.then(resolve, reject).finally(() => signal?.removeEventListener("abort", onAbort));
    });
  }

  /** The worker that owns one of the job's files, else the one that has the fewest; the files that nobody owns become its own. */
  #workerFor(job: Job): number {
    const urls = filesOf(job).map(({ url }) => url);
    if (urls.length === 0) return 0;
    const owner = urls.map((url) => this.#owners.get(url)).find((known) => known !== undefined) ?? this.#leastBusy();
    for (const url of urls) if (!this.#owners.has(url)) this.#owners.set(url, owner);
    return owner;
  }

  #leastBusy(): number {
    const counts = this.#workers.map(() => 0);
    for (const owner of this.#owners.values()) counts[owner] = (counts[owner] ?? 0) + 1;
    return counts.indexOf(Math.min(...counts));
  }

  #worker(number: number): PoolWorker {
    const worker = this.#workers[number] ?? this.#start(number);
    this.#workers[number] = worker;
    return worker;
  }

  #start(number: number): PoolWorker {
    const worker = new PoolWorker(this.#createWorker(), this.#hangAfterMs, ({ error, suspects, orphans }) => {
      // Not at once: a worker that crashes of its own accord would be started for ever.
      this.#workers[number] = undefined;
      const readsFile = ({ job }: Orphan) => filesOf(job).length > 0;
      for (const suspect of suspects) if (!readsFile(suspect)) suspect.adopt(Promise.reject(error));
      this.#retrial.add(suspects.filter(readsFile));
      for (const { id, job, onProgress, adopt } of orphans) adopt(this.#worker(number).run(id, job, onProgress));
    });
    if (this.#cacheBytes !== undefined) {
      this.#lastId += 1;
      // If it is lost before, the next worker is told.
      worker.run(this.#lastId, { kind: "caches", limit: this.#cacheBytes }).catch(() => undefined);
    }
    return worker;
  }

  /** The jobs that are not about a file; undefined for the others. */
  #runOnAll(job: Job): Promise<unknown> | undefined {
    if (job.kind === "counters") return this.#counters();
    return job.kind === "caches" ? this.#caches(job) : undefined;
  }

  /** The results of all workers that are started. */
  async #all<K extends "counters" | "caches">(job: Job<K>): Promise<readonly JobResult<K>[]> {
    // As in `run`.
    const anyJob = job as unknown as Job;
    const asked = this.#workers.flatMap((worker, number) => (worker ? [this.#runOn(number, anyJob)] : []));
    return (await Promise.all(asked)) as readonly JobResult<K>[];
  }

  async #counters(): Promise<Counters> {
    // A worker counts for all its files; one that is not started has none.
    const all = await this.#all<"counters">({ kind: "counters" });
    const nothing: Counters = { requests: 0, bytes: 0, blocksDecoded: 0, underWay: 0, slow: 0, silentSeconds: 0 };
    return all.reduce(
      (sum, { requests, bytes, blocksDecoded, underWay, slow, silentSeconds }) => ({
        requests: sum.requests + requests,
        bytes: sum.bytes + bytes,
        blocksDecoded: sum.blocksDecoded + blocksDecoded,
        underWay: sum.underWay + underWay,
        slow: sum.slow + slow,
        silentSeconds: Math.max(sum.silentSeconds, silentSeconds),
      }),
      nothing,
    );
  }

  /** A limit is shared out evenly, also to workers that are started later. */
  async #caches({ clear, limit }: JobTypes["caches"]["job"]): Promise<Caches> {
    const size = this.#workers.length;
    const ofEach = limit === undefined ? undefined : limit / size;
    const all = await this.#all<"caches">({ kind: "caches", clear, limit: ofEach });
    // It was not refused.
    this.#cacheBytes = ofEach ?? this.#cacheBytes;
    const sum = (part: "blocks" | "values" | "bytes" | "files") => all.reduce((total, one) => total + one[part], 0);
    return {
      blocks: sum("blocks"),
      values: sum("values"),
      bytes: sum("bytes"),
      limit: size * (this.#cacheBytes ?? defaultCacheBytes),
      files: sum("files"),
    };
  }
}
