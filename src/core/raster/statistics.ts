import { BinnedSamples } from "./binned-samples.ts";
import { CountedSamples } from "./counted-samples.ts";
import type { TypedArray } from "./raster.ts";
import { percentile, type SampleAccumulator, type Summary } from "./summary.ts";

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

/**
 * Statistics of the samples whose mask is not 0 and which are finite; undefined if there is none. Exact: counting for 8- and
 * 16-bit integers, sorting for the rest.
 */
export function bandStatistics(samples: TypedArray, mask: Uint8Array): BandStatistics | undefined {
  const measured = isSmall(samples) ? measureCounted(samples, mask) : measureSorted(samples, mask);
  if (measured === undefined) return undefined;
  const { summary, histogram } = measured;
  const { validCount, minimum, maximum, mean, stdev } = summary;
  return {
    minimum,
    maximum,
    mean,
    stdev,
    percentiles: Array.from({ length: 101 }, (_, percent) => percentile(summary, percent)),
    validCount,
    validPercentage: (100 * validCount) / samples.length,
    histogram,
  };
}

/**
 * What sums up samples of the type of `like` part by part, in bounded memory: exactly for 8- and 16-bit integers; for
 * the rest, ranks are off by 2^-15 of the range at most.
 */
export function sampleAccumulator(like: TypedArray): SampleAccumulator {
  return isSmall(like) ? new CountedSamples(like) : new BinnedSamples();
}

function isSmall(samples: TypedArray): boolean {
  return samples.BYTES_PER_ELEMENT <= 2;
}

interface Measured {
  readonly summary: Summary;
  readonly histogram: readonly number[];
}

function measureCounted(samples: TypedArray, mask: Uint8Array): Measured | undefined {
  const counted = new CountedSamples(samples);
  counted.add(samples, mask);
  const summary = counted.summary();
  if (summary === undefined) return undefined;
  const histogram = new Array<number>(bins).fill(0);
  counted.forEach((value, count) => {
    const bin = binOf(value, summary);
    histogram[bin] = (histogram[bin] as number) + count;
  });
  return { summary, histogram };
}

function measureSorted(samples: TypedArray, mask: Uint8Array): Measured | undefined {
  const valid = samples.slice();
  let validCount = 0;
  for (let i = 0; i < samples.length; i++) {
    const sample = samples[i] as number;
    if (mask[i] === 0 || !Number.isFinite(sample)) continue;
    valid[validCount++] = sample;
  }
  if (validCount === 0) return undefined;
  const sorted = valid.subarray(0, validCount).sort();
  const ranked = (rank: number) => sorted[rank] as number;
  const [minimum, maximum] = [ranked(0), ranked(validCount - 1)];
  // Relative to the minimum, and each term divided first: neither cancellation nor overflow.
  let offset = 0;
  for (let i = 0; i < validCount; i++) offset += ((sorted[i] as number) - minimum) / validCount;
  const mean = minimum + offset;
  let variance = 0;
  const histogram = new Array<number>(bins).fill(0);
  for (let i = 0; i < validCount; i++) {
    const sample = sorted[i] as number;
    variance += (sample - mean) ** 2 / validCount;
    const bin = binOf(sample, { minimum, maximum });
    histogram[bin] = (histogram[bin] as number) + 1;
  }
  const summary = { validCount, minimum, maximum, mean, stdev: Math.sqrt(variance), ranked };
  return { summary, histogram };
}

function binOf(value: number, { minimum, maximum }: { readonly minimum: number; readonly maximum: number }): number {
  if (maximum === minimum) return 0;
  return Math.min(bins - 1, Math.floor((bins * (value - minimum)) / (maximum - minimum)));
}
