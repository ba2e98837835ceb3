import type { Engine, Job, JobKind, JobResult } from "../../src/engine/engine.ts";

/** An engine that remembers its jobs, and answers each with the result given for its kind. */
export class RecordingEngine implements Engine {
  readonly jobs: Job[] = [];
  readonly signals: (AbortSignal | undefined)[] = [];
  readonly #results: Readonly<Partial<Record<JobKind, unknown>>>;

  constructor(results: Readonly<Partial<Record<JobKind, unknown>>> = {}) {
    this.#results = results;
  }

  async run<K extends JobKind>(job: Job<K>, signal?: AbortSignal): Promise<JobResult<K>> {
    this.jobs.push(job as unknown as Job);
    this.signals.push(signal);
    // The test gives each kind what it needs of its result.
    return this.#results[job.kind] as JobResult<K>;
  }
}
