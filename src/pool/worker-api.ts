import type { ErrorData } from "../core/errors.ts";
import type { Job } from "../engine/engine.ts";

/** What a worker offers to the page. */
export interface WorkerApi {
  /** Does a job. Never rejects: an error comes back as data, since Comlink carries only an error's message. */
  run(id: number, job: Job): Promise<Outcome>;
  /** Aborts a job, whose outcome nobody waits for any more. An AbortSignal cannot be posted. */
  cancel(id: number): void;
  /** Answers at once, unless the worker hangs. */
  ping(): void;
}

export type Outcome = { readonly result: unknown } | { readonly error: ErrorData };

/** The first message of a worker: calls made before it may be lost. */
export const readyMessage = "terracotta-ready";
