import type { RequestListener } from "../../http/http-options.ts";
import type { MutableCounters } from "./source.ts";

/** A request that takes longer than this is slow, milliseconds. */
const slowMs = 4000;
/** A host that was silent for this long keeps readers waiting, milliseconds. */
const stalledMs = 10_000;

/** How the requests that are under way are getting on. */
export interface Waiting {
  readonly underWay: number;
  /** Those that take long. */
  readonly slow: number;
  /** The longest silence of a host, in whole seconds; 0 as long as none is worth telling. */
  readonly silentSeconds: number;
}

/** Counts requests and their bytes as they come, and knows which are slow. */
export class Traffic {
  readonly #counters: MutableCounters;
  readonly #now: () => number;
  readonly #underWay = new Set<{ readonly startedAt: number; heardAt: number }>();

  /** `now` in milliseconds, from any start. */
  constructor(counters: MutableCounters, now = () => performance.now()) {
    this.#counters = counters;
    this.#now = now;
  }

  begin(): RequestListener {
    const request = { startedAt: this.#now(), heardAt: this.#now() };
    this.#underWay.add(request);
    this.#counters.requests += 1;
    return {
      onBytes: (count) => {
        this.#counters.bytes += count;
        request.heardAt = this.#now();
      },
      onEnd: () => this.#underWay.delete(request),
    };
  }

  get waiting(): Waiting {
    const now = this.#now();
    let slow = 0;
    let silentMs = 0;
    for (const { startedAt, heardAt } of this.#underWay) {
      if (now - startedAt >= slowMs) slow += 1;
      silentMs = Math.max(silentMs, now - heardAt);
    }
    return {
      underWay: this.#underWay.size,
      slow,
      silentSeconds: silentMs < stalledMs ? 0 : Math.floor(silentMs / 1000),
    };
  }
}
