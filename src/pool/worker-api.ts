import type { ErrorData } from "../core/errors.ts";
import type { Job, Progress } from "../engine/engine.ts";

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

/** How far a job is: a plain message beside those of Comlink, which passes over it. */
export interface ProgressMessage {
  readonly progressOf: number;
  readonly progress: Progress;
}

export function isProgress(message: unknown): message is ProgressMessage {
  return typeof message === "object" && message !== null && "progressOf" in message;
}

/** The first message of a worker: calls made before it may be lost. */
export const readyMessage = "terracotta-ready";
