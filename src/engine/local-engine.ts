import { failure } from "../core/errors.ts";
import { EngineContext, type EngineOptions } from "./context.ts";
import type { Engine, Job, JobKind, JobResult, JobTypes, OnProgress } from "./engine.ts";
import { filesOf } from "./job-traits.ts";
import { caches } from "./jobs/caches.ts";
import { counters } from "./jobs/counters.ts";
import { forget } from "./jobs/forget.ts";
import { info } from "./jobs/info.ts";
import { metadata } from "./jobs/metadata.ts";
import { point } from "./jobs/point.ts";
import { preview } from "./jobs/preview.ts";
import { read } from "./jobs/read.ts";
import { statistics } from "./jobs/statistics.ts";
import { tile } from "./jobs/tile.ts";
import { values } from "./jobs/values.ts";
import { onceMoreIfForgotten } from "./once-more.ts";

type DoJob<K extends JobKind> = (
  context: EngineContext,
  job: JobTypes[K]["job"],
  signal?: AbortSignal,
  onProgress?: OnProgress,
) => Promise<JobResult<K>>;

/** Every job, and who does it; what is seldom asked for is loaded when it is. */
const jobs: { readonly [K in JobKind]: DoJob<K> } = {
  caches,
  counters,
  export: async (...job) => (await import("./jobs/export.ts")).exportWindow(...job),
  forget,
  info,
  metadata,
  point,
  preview,
  read,
  statistics,
  tile,
  values,
  zonal: async (...job) => (await import("./jobs/zonal.ts")).zonal(...job),
};

/** Does jobs in this thread: in a worker, in Node, in tests. */
export class LocalEngine implements Engine {
  readonly #context: EngineContext;

  constructor(options: EngineOptions = {}) {
    this.#context = new EngineContext(options);
  }

  async run<K extends JobKind>(job: Job<K>, signal?: AbortSignal, onProgress?: OnProgress): Promise<JobResult<K>> {
    signal?.throwIfAborted();
    const { kind, ...rest } = job;
    if (!Object.hasOwn(jobs, kind)) throw failure("NOT_FOUND", `There is no job named ${JSON.stringify(kind)}`);
    // Each kind's job goes to the function of the same row: TypeScript cannot follow a union through a table.
    const doJob = jobs[kind] as unknown as DoJob<K>;
    const typedJob = rest as unknown as JobTypes[K]["job"];
    return onceMoreIfForgotten(this.#context.cogs, filesOf(job as unknown as Job), () =>
      doJob(this.#context, typedJob, signal, onProgress),
    );
  }
}
