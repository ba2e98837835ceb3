import type { TypedArray } from "./raster.ts";
import { entryOfRank, runningTotals, type SampleAccumulator, type Summary } from "./summary.ts";

/** 8- and 16-bit integers, counted value by value: exact in all. */
export class CountedSamples implements SampleAccumulator {
  readonly #lowest: number;
  /** Float64: more than 2^32 pixels may share a value. */
  readonly #counts: Float64Array;

  /** For samples of the type of `like`, whose values do not count. */
  constructor(like: TypedArray) {
    this.#lowest = like instanceof Int8Array ? -128 : like instanceof Int16Array ? -32768 : 0;
    this.#counts = new Float64Array(2 ** (8 * like.BYTES_PER_ELEMENT));
  }

  add(samples: TypedArray, mask: Uint8Array): void {
    const counts = this.#counts;
    const lowest = this.#lowest;
    // Where all are valid, as in most windows, not looking at the mask spares a third of the time.
    if (!mask.includes(0)) {
      for (let i = 0; i < samples.length; i++) {
        const entry = (samples[i] as number) - lowest;
        counts[entry] = (counts[entry] as number) + 1;
      }
      return;
    }
    for (let i = 0; i < samples.length; i++) {
      if (mask[i] === 0) continue;
      const entry = (samples[i] as number) - lowest;
      counts[entry] = (counts[entry] as number) + 1;
    }
  }

  summary(): Summary | undefined {
    const counts = this.#counts;
    const ends = runningTotals(counts);
    const validCount = ends.at(-1) as number;
    if (validCount === 0) return undefined;
    let sum = 0;
    for (let i = 0; i < counts.length; i++) sum += (counts[i] as number) * (i + this.#lowest);
    const mean = sum / validCount;
    let squares = 0;
    for (let i = 0; i < counts.length; i++) squares += (counts[i] as number) * (i + this.#lowest - mean) ** 2;
    const ranked = (rank: number) => entryOfRank(ends, rank) + this.#lowest;
    const stdev = Math.sqrt(squares / validCount);
    return { validCount, minimum: ranked(0), maximum: ranked(validCount - 1), mean, stdev, ranked };
  }

  /** Tells `visit` each value that occurs, in ascending order, and how often. */
  forEach(visit: (value: number, count: number) => void): void {
    for (let i = 0; i < this.#counts.length; i++) {
      const count = this.#counts[i] as number;
      if (count > 0) visit(i + this.#lowest, count);
    }
  }
}
