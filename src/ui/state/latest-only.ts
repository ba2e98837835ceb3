/**
 * Runs `work` for the latest request only: one at a time, and of those that arrive meanwhile only the last is kept.
 * For answers that are out of date as soon as the next is wanted, such as values under a moving pointer.
 */
export class LatestOnly<Request> {
  readonly #work: (request: Request) => Promise<void>;
  #busy = false;
  #next: { readonly request: Request } | undefined;

  constructor(work: (request: Request) => Promise<void>) {
    this.#work = work;
  }

  ask(request: Request): void {
    this.#next = { request };
    if (!this.#busy) void this.#drain();
  }

  async #drain(): Promise<void> {
    this.#busy = true;
    try {
      while (this.#next !== undefined) {
        const { request } = this.#next;
        this.#next = undefined;
        await this.#work(request);
      }
    } finally {
      this.#busy = false;
    }
  }
}
