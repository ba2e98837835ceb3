import { type Remote, releaseProxy, wrap } from "comlink";
import { readyMessage } from "./worker-api.ts";

/** What a page hears of its worker besides answers. */
export interface WorkerListener {
  /** It crashed; or was not started at all, unless `isReady`. `reason` may be empty. */
  failed(reason: string, isReady: boolean): void;
  /** It sent what cannot be read. */
  garbled(): void;
  /** A message that is no answer. */
  said?(message: unknown): void;
}

/** The page's end of a worker that offers an `Api`: calls wait for `ready`, and are never answered once it has ended. */
export class WorkerLink<Api> {
  readonly api: Remote<Api>;
  readonly ready: Promise<void>;
  isReady = false;
  readonly #worker: Worker;

  constructor(worker: Worker, listener: WorkerListener) {
    this.#worker = worker;
    this.api = wrap<Api>(worker);
    this.ready = new Promise((resolve) => {
      worker.addEventListener("message", ({ data }) => {
        if (data !== readyMessage) return listener.said?.(data);
        this.isReady = true;
        resolve();
      });
    });
    worker.addEventListener("error", (event) => {
      // The browser would report it a second time.
      event.preventDefault();
      listener.failed(event.message, this.isReady);
    });
    worker.addEventListener("messageerror", () => listener.garbled());
  }

  end(): void {
    // The proxy of Comlink has this property whatever the API is.
    (this.api as Remote<unknown>)[releaseProxy]();
    this.#worker.terminate();
  }
}
