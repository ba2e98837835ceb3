/** Calls `leave` once a while has passed in which nothing held it back. The while begins anew with every start and release. */
export class LeaveAfter {
  readonly #leave: () => void;
  readonly #ms: number;
  readonly #held = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ms: number, leave: () => void) {
    this.#ms = ms;
    this.#leave = leave;
  }

  start(): void {
    this.stop();
    if (this.#held.size === 0) this.#timer = setTimeout(this.#leave, this.#ms);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Stops, and forgets what held it back. */
  release(): void {
    this.#held.clear();
    this.stop();
  }

  /** Holds it back for a reason, or no longer. */
  hold(reason: string, held: boolean): void {
    if (held) this.#held.add(reason);
    else this.#held.delete(reason);
    this.start();
  }
}
