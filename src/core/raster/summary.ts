import type { TypedArray } from "./raster.ts";

/** What statistics are made of: the valid, finite samples of a band, of which there is at least one. */
export interface Summary {
  readonly validCount: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly mean: number;
  /** Population standard deviation. */
  readonly stdev: number;
  /** The sample of a rank from 0, the smallest, to `validCount - 1`. */
  readonly ranked: (rank: number) => number;
}

/** Takes samples part by part, in any order, in bounded memory, and sums them up. */
export interface SampleAccumulator {
  /** Adds the samples that are finite and whose mask is not 0. */
  add(samples: TypedArray, mask: Uint8Array): void;
  /** Of all samples so far; undefined if there is none. */
  summary(): Summary | undefined;
}

/** The percentile by linear interpolation between closest ranks, computed as numpy does so that the last bit agrees. */
export function percentile({ ranked, validCount }: Summary, percent: number): number {
  const position = (percent / 100) * (validCount - 1);
  const rank = Math.floor(position);
  const low = ranked(rank);
  const high = ranked(Math.min(validCount - 1, rank + 1));
  const share = position - rank;
  return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
}

/** For counts that add up to `ends` (exclusive, ascending): which of them holds the `rank`-th. */
export function entryOfRank(ends: Float64Array, rank: number): number {
  let [from, to] = [0, ends.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ends[middle] as number) > rank) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The running totals of counts. */
export function runningTotals(counts: Float64Array): Float64Array {
  const ends = new Float64Array(counts.length);
  let below = 0;
  for (let i = 0; i < counts.length; i++) {
    below += counts[i] as number;
    ends[i] = below;
  }
  return ends;
}
