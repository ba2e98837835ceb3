import type { TypedArray } from "./raster.ts";

/** Statistics of the valid, finite samples of one band. Terracotta's fields; `percentiles` are those asked for. */
export interface BandStatistics {
  readonly minimum: number;
  readonly maximum: number;
  readonly mean: number;
  /** Population standard deviation. */
  readonly stdev: number;
  /** 101 values: the 0th to the 100th percentile, linear interpolation (numpy's default). */
  readonly percentiles: readonly number[];
  readonly validCount: number;
  readonly validPercentage: number;
  /** Counts in `counts.length` equal bins from minimum to maximum; the last bin includes the maximum. */
  readonly histogram: readonly number[];
}

const bins = 256;

/** Sorted samples: the `i`-th smallest valid one. */
type Ranked = (i: number) => number;

/**
 * Statistics of the samples whose mask is not 0 and which are finite; undefined if there is none. Exact: counting for 8- and
 * 16-bit integers, sorting for the rest.
 */
export function bandStatistics(samples: TypedArray, mask: Uint8Array): BandStatistics | undefined {
  const small = samples.BYTES_PER_ELEMENT <= 2;
  const summary = small ? countedSummary(samples, mask) : sortedSummary(samples, mask);
  if (summary === undefined) return undefined;
  const { validCount, ranked, mean, stdev, histogram } = summary;
  return {
    minimum: ranked(0),
    maximum: ranked(validCount - 1),
    mean,
    stdev,
    percentiles: Array.from({ length: 101 }, (_, percent) => percentile(ranked, validCount, percent)),
    validCount,
    validPercentage: (100 * validCount) / samples.length,
    histogram,
  };
}

interface Summary {
  readonly validCount: number;
  readonly ranked: Ranked;
  readonly mean: number;
  readonly stdev: number;
  readonly histogram: readonly number[];
}

function countedSummary(samples: TypedArray, mask: Uint8Array): Summary | undefined {
  const lowest = samples instanceof Int8Array ? -128 : samples instanceof Int16Array ? -32768 : 0;
  const counts = new Uint32Array(2 ** (8 * samples.BYTES_PER_ELEMENT));
  let [validCount, sum] = [0, 0];
  for (let i = 0; i < samples.length; i++) {
    if (mask[i] === 0) continue;
    const sample = samples[i] as number;
    counts[sample - lowest] = (counts[sample - lowest] as number) + 1;
    sum += sample;
    validCount++;
  }
  if (validCount === 0) return undefined;
  const mean = sum / validCount;
  const ends = new Float64Array(counts.length);
  let [squares, below] = [0, 0];
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] as number;
    squares += count * (i + lowest - mean) ** 2;
    below += count;
    ends[i] = below;
  }
  const ranked: Ranked = (rank) => {
    let [from, to] = [0, counts.length - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((ends[middle] as number) > rank) to = middle;
      else from = middle + 1;
    }
    return from + lowest;
  };
  const histogram = new Array<number>(bins).fill(0);
  const [minimum, maximum] = [ranked(0), ranked(validCount - 1)];
  for (let value = minimum; value <= maximum; value++) {
    const bin = binOf(value, minimum, maximum);
    histogram[bin] = (histogram[bin] as number) + (counts[value - lowest] as number);
  }
  return { validCount, ranked, mean, stdev: Math.sqrt(squares / validCount), histogram };
}

function sortedSummary(samples: TypedArray, mask: Uint8Array): Summary | undefined {
  const valid = samples.slice();
  let validCount = 0;
  for (let i = 0; i < samples.length; i++) {
    const sample = samples[i] as number;
    if (mask[i] === 0 || !Number.isFinite(sample)) continue;
    valid[validCount++] = sample;
  }
  if (validCount === 0) return undefined;
  const sorted = valid.subarray(0, validCount).sort();
  const [minimum, maximum] = [sorted[0] as number, sorted[validCount - 1] as number];
  // Relative to the minimum, and each term divided first: neither cancellation nor overflow.
  let offset = 0;
  for (let i = 0; i < validCount; i++) offset += ((sorted[i] as number) - minimum) / validCount;
  const mean = minimum + offset;
  let variance = 0;
  const histogram = new Array<number>(bins).fill(0);
  for (let i = 0; i < validCount; i++) {
    const sample = sorted[i] as number;
    variance += (sample - mean) ** 2 / validCount;
    const bin = binOf(sample, minimum, maximum);
    histogram[bin] = (histogram[bin] as number) + 1;
  }
  return { validCount, ranked: (rank) => sorted[rank] as number, mean, stdev: Math.sqrt(variance), histogram };
}

function binOf(value: number, minimum: number, maximum: number): number {
  if (maximum === minimum) return 0;
  return Math.min(bins - 1, Math.floor((bins * (value - minimum)) / (maximum - minimum)));
}

/** The percentile by linear interpolation between closest ranks, computed as numpy does so that the last bit agrees. */
function percentile(ranked: Ranked, count: number, percent: number): number {
  const position = (percent / 100) * (count - 1);
  const rank = Math.floor(position);
  const low = ranked(rank);
  const high = ranked(Math.min(count - 1, rank + 1));
  const share = position - rank;
  return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
}
