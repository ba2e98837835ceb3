import { isAbort, toErrorData } from "../../../core/errors.ts";
import type { Reading } from "./probe-state.ts";

export type OnSteps = (done: number, total: number) => void;

/** Reads one thing at a time: what is asked for anew stops what was under way. Every step is told. */
export class LatestReading<Result> {
  readonly #tell: (reading: Reading<Result>) => void;
  #abort: AbortController | undefined;
  #subject = "";
  #layerId = "";

  constructor(tell: (reading: Reading<Result>) => void) {
    this.#tell = tell;
  }

  /** Reads unless the same `subject` is being read, or was. */
  read(layerId: string, subject: string, work: (signal: AbortSignal, onSteps: OnSteps) => Promise<Result>): void {
    if (subject === this.#subject) return;
    this.stop();
    this.#subject = subject;
    this.#layerId = layerId;
    const abort = new AbortController();
    this.#abort = abort;
    const tell = (reading: Reading<Result>) => {
      if (!abort.signal.aborted) this.#tell(reading);
    };
    tell({ status: "reading", layerId, done: 0, total: 0 });
    work(abort.signal, (done, total) => tell({ status: "reading", layerId, done, total })).then(
      (result) => tell({ status: "read", layerId, result }),
      (error: unknown) => {
        if (!isAbort(error)) tell({ status: "failed", layerId, error: toErrorData(error) });
      },
    );
  }

  /** Stops what is under way for good: the same subject is read anew only after {@link stop}. */
  cancel(): void {
    this.#abort?.abort();
    this.#tell({ status: "stopped", layerId: this.#layerId });
  }

  /** Stops what is under way. The same subject is read anew when it is asked for again. */
  stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#subject = "";
  }
}
