import type { HttpOptions } from "./http-options.ts";

/** Ends a request after a silence, when bytes only trickle, and along with the caller's signal. */
export class RequestWatch {
  readonly #controller = new AbortController();
  readonly #limits: Pick<HttpOptions, "timeoutMs" | "trickle">;
  readonly #outer: AbortSignal;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #window: ReturnType<typeof setTimeout> | undefined;
  /** Why the request was ended here. */
  expired: "silence" | "trickle" | undefined;
  /** Bytes of the body within the window. */
  bytes = 0;

  constructor(limits: Pick<HttpOptions, "timeoutMs" | "trickle">, outer: AbortSignal) {
    this.#limits = limits;
    this.#outer = outer;
    if (outer.aborted) this.abort();
    outer.addEventListener("abort", this.abort);
    this.#awaitBytes();
    this.#openWindow();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The headers came (no bytes yet), or a piece of the body. */
  heard(byteCount: number): void {
    this.bytes += byteCount;
    if (this.expired === undefined) this.#awaitBytes();
  }

  readonly abort = (): void => this.#controller.abort(this.#outer.reason);

  /** The answer was taken, or none will be: nothing that still comes is wanted. */
  stop(): void {
    clearTimeout(this.#silence);
    clearTimeout(this.#window);
    this.#outer.removeEventListener("abort", this.abort);
    this.#controller.abort();
  }

  #awaitBytes(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#expire("silence"), this.#limits.timeoutMs);
  }

  /** Windows follow each other. One without any bytes is a silence, which has a limit of its own. */
  #openWindow(): void {
    this.bytes = 0;
    this.#window = setTimeout(() => {
      if (this.bytes > 0 && this.bytes < this.#limits.trickle.leastBytes) this.#expire("trickle");
      else this.#openWindow();
    }, this.#limits.trickle.windowMs);
  }

  #expire(why: "silence" | "trickle"): void {
    this.expired ??= why;
    this.abort();
  }
}
