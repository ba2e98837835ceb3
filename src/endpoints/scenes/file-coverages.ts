import { BoundedMap } from "../../core/bounded-map.ts";
import type { Coverage } from "../../core/geo/coverage.ts";
import type { Engine, Source } from "../../engine/engine.ts";

interface Asked {
  readonly blob: Blob | undefined;
  readonly outcome: Promise<void>;
  /** Undefined while the file is being opened, and where it could not be. */
  coverage?: Coverage;
  /** By the clock of `performance`, milliseconds. */
  failedAt?: number;
}

/** Files that are opened at the same time. */
const atOnce = 8;
const maxFiles = 20_000;
/** A file that could not be opened is not tried again sooner. */
const retryAfterMs = 30_000;

/** Where files lie that nobody has measured: each is opened once. */
export class FileCoverages {
  readonly #asked = new BoundedMap<string, Asked>(maxFiles);
  readonly #waiting: (() => Promise<void>)[] = [];
  #running = 0;

  /** Where a file lies, as far as is known: see {@link find}. */
  known(url: string): Coverage | undefined {
    return this.#asked.get(url)?.coverage;
  }

  /**
   * Opens the file unless that was done, or has failed a moment ago; resolves when there is nothing more to be known. It never
   * rejects, and nobody's signal stops it: others wait for the same file.
   */
  find(engine: Engine, source: Source): Promise<void> {
    const before = this.#asked.get(source.url);
    const failedAt = before?.failedAt ?? Number.POSITIVE_INFINITY;
    const isCurrent = before?.blob === source.blob && performance.now() - failedAt < retryAfterMs;
    if (before && isCurrent) return before.outcome;
    const { promise: outcome, resolve } = withResolvers();
    const asked: Asked = { blob: source.blob, outcome };
    this.#asked.set(source.url, asked);
    this.#waiting.push(async () => {
      try {
        const { bounds, footprint } = await engine.run({ kind: "info", source });
        asked.coverage = { bounds, outlines: footprint.coordinates.map(([ring = []]) => ring) };
      } catch {
        // Why it failed is told by the jobs that draw it.
        asked.failedAt = performance.now();
      }
      resolve();
    });
    this.#work();
    return outcome;
  }

  #work(): void {
    while (this.#running < atOnce) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#running++;
      void next().finally(() => {
        this.#running--;
        this.#work();
      });
    }
  }
}

function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
