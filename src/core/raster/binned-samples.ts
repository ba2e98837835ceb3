import type { TypedArray } from "./raster.ts";
import { entryOfRank, runningTotals, type SampleAccumulator, type Summary } from "./summary.ts";

const binCount = 2 ** 16;
/** Values above this are taken in a larger unit, so that their squares stay finite. */
const largest = 2 ** 480;
const largeUnit = 2 ** 600;
/** A bin is not narrower, so that its reciprocal stays finite. */
const smallestWidth = 2 ** -1022;

/**
 * Samples of any type, in one pass: extremes exactly, mean and deviation by merging those of the parts (Chan, Golub and
 * LeVeque 1979), ranks from a histogram that widens as values come, so that they are off by one bin at most.
 *
 * Bins are a power of two wide and start at multiples of it: widening merges whole bins. They are the narrowest of which
 * 2^16 hold all values, so a bin is about 2^-15 of the range at most; but never narrower than float64 can tell.
 */
export class BinnedSamples implements SampleAccumulator {
  #validCount = 0;
  #minimum = Number.POSITIVE_INFINITY;
  #maximum = Number.NEGATIVE_INFINITY;
  /** Mean and sum of squared deviations are in this unit, 1 or {@link largeUnit}. */
  #unit = 1;
  #mean = 0;
  #squares = 0;
  #bins = new Float64Array(binCount);
  /** Width of a bin; 0 as long as all values are one. */
  #width = 0;
  /** The first bin starts at this multiple of the width. */
  #first = 0;

  add(samples: TypedArray, mask: Uint8Array): void {
    let count = 0;
    let minimum = Number.POSITIVE_INFINITY;
    let maximum = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < samples.length; i++) {
      const sample = samples[i] as number;
      // Infinite or NaN: the difference is NaN.
      if (mask[i] === 0 || sample - sample !== 0) continue;
      count++;
      if (sample < minimum) minimum = sample;
      if (sample > maximum) maximum = sample;
    }
    if (count === 0) return;
    this.#addMoments(samples, mask, count, minimum, maximum);
    this.#widen(Math.min(minimum, this.#minimum), Math.max(maximum, this.#maximum));
    this.#validCount += count;
    if (this.#width > 0) this.#addToBins(samples, mask);
  }

  summary(): Summary | undefined {
    const validCount = this.#validCount;
    if (validCount === 0) return undefined;
    const [minimum, maximum, width, first] = [this.#minimum, this.#maximum, this.#width, this.#first];
    const ends = runningTotals(this.#bins);
    const ranked = (rank: number): number => {
      if (rank <= 0 || width === 0) return minimum;
      if (rank >= validCount - 1) return maximum;
      const bin = entryOfRank(ends, rank);
      const below = bin === 0 ? 0 : (ends[bin - 1] as number);
      const share = (rank - below + 0.5) / ((ends[bin] as number) - below);
      return Math.min(maximum, Math.max(minimum, (first + bin + share) * width));
    };
    const mean = this.#mean * this.#unit;
    const stdev = Math.sqrt(this.#squares / validCount) * this.#unit;
    return { validCount, minimum, maximum, mean, stdev, ranked };
  }

  #addMoments(samples: TypedArray, mask: Uint8Array, count: number, minimum: number, maximum: number): void {
    if (this.#unit === 1 && Math.max(-minimum, maximum) > largest) {
      this.#unit = largeUnit;
      this.#mean /= largeUnit;
      this.#squares = this.#squares / largeUnit / largeUnit;
    }
    const inverse = 1 / this.#unit;
    // Relative to a value near all others: a large offset costs no digits.
    const pivot = minimum * inverse;
    let sum = 0;
    for (let i = 0; i < samples.length; i++) {
      const sample = samples[i] as number;
      if (mask[i] === 0 || sample - sample !== 0) continue;
      sum += sample * inverse - pivot;
    }
    const offset = sum / count;
    let squares = 0;
    for (let i = 0; i < samples.length; i++) {
      const sample = samples[i] as number;
      if (mask[i] === 0 || sample - sample !== 0) continue;
      const deviation = sample * inverse - pivot - offset;
      squares += deviation * deviation;
    }
    const before = this.#validCount;
    const total = before + count;
    const difference = pivot - this.#mean + offset;
    if (before === 0) this.#mean = pivot + offset;
    else this.#mean += (difference * count) / total;
    this.#squares += squares + (before === 0 ? 0 : difference * difference * ((before * count) / total));
  }

  #addToBins(samples: TypedArray, mask: Uint8Array): void {
    const bins = this.#bins;
    const first = this.#first;
    const perWidth = 1 / this.#width;
    for (let i = 0; i < samples.length; i++) {
      const sample = samples[i] as number;
      if (mask[i] === 0 || sample - sample !== 0) continue;
      const bin = Math.floor(sample * perWidth) - first;
      bins[bin] = (bins[bin] as number) + 1;
    }
  }

  /** Makes room for values from `minimum` to `maximum`, which lie around all values so far. */
  #widen(minimum: number, maximum: number): void {
    const before = { bins: this.#bins, width: this.#width, first: this.#first, value: this.#minimum };
    [this.#minimum, this.#maximum] = [minimum, maximum];
    if (minimum === maximum) return;
    const fits = this.#width > 0 && this.#binOf(minimum) >= 0 && this.#binOf(maximum) < binCount;
    if (fits) return;
    // Halves, since the range itself may not be finite.
    const aboutBin = (maximum / 2 - minimum / 2) / (binCount / 2);
    const finest = Math.max(-minimum, maximum) * Number.EPSILON;
    let width = Math.max(before.width, smallestWidth, 2 ** Math.floor(Math.log2(Math.max(aboutBin / 2, finest))));
    while (Math.floor(maximum / width) - Math.floor(minimum / width) >= binCount) width *= 2;
    this.#width = width;
    const [low, high] = [Math.floor(minimum / width), Math.floor(maximum / width)];
    // In the middle: what comes next is as likely below as above.
    this.#first = low - Math.floor((binCount - 1 - (high - low)) / 2);
    this.#bins = new Float64Array(binCount);
    if (before.width === 0) {
      if (this.#validCount > 0) this.#bins[this.#binOf(before.value)] = this.#validCount;
      return;
    }
    const merged = width / before.width;
    for (let i = 0; i < binCount; i++) {
      const count = before.bins[i] as number;
      if (count === 0) continue;
      const bin = Math.floor((before.first + i) / merged) - this.#first;
      this.#bins[bin] = (this.#bins[bin] as number) + count;
    }
  }

  #binOf(value: number): number {
    return Math.floor(value / this.#width) - this.#first;
  }
}
