import type { HttpOptions } from "./http-options.ts";

/** Ends a request after a silence, when bytes only trickle, and along with the caller's signal. */
export class RequestWatch {
  readonly #controller = new AbortController();
  readonly #limits: Pick<HttpOptions, "timeoutMs" | "trickle">;
  readonly #outer: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #windowFrom = performance.now();
  #windowBytes = 0;
  /** Why the request was ended here. */
  expired: "silence" | "trickle" | undefined;
  /** Bytes of the body so far. */
  bytes = 0;

  constructor(limits: Pick<HttpOptions, "timeoutMs" | "trickle">, outer: AbortSignal) {
    this.#limits = limits;
    this.#outer = outer;
    if (outer.aborted) this.abort();
    outer.addEventListener("abort", this.abort);
    this.#restart();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The headers came (no bytes yet), or a piece of the body. */
  heard(byteCount: number): void {
    this.bytes += byteCount;
    this.#windowBytes += byteCount;
    const { windowMs, leastBytes } = this.#limits.trickle;
    const now = performance.now();
    if (now - this.#windowFrom >= windowMs) {
      if (this.#windowBytes < leastBytes) {
        this.#expire("trickle");
        return;
      }
      this.#windowFrom = now;
      this.#windowBytes = 0;
    }
    this.#restart();
  }

  readonly abort = (): void => this.#controller.abort(this.#outer.reason);

  /** The answer was taken, or none will be: nothing that still comes is wanted. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#outer.removeEventListener("abort", this.abort);
    this.#controller.abort();
  }

  #restart(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#expire("silence"), this.#limits.timeoutMs);
  }

  #expire(why: "silence" | "trickle"): void {
    this.expired = why;
    this.abort();
  }
}
