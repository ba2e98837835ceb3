import type { TypedArray } from "../../src/core/raster/raster.ts";

/** Minimum, maximum, mean and sum of squared deviations of many values, gathered window by window (Chan et al. 1979). */
export interface Moments {
  readonly count: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly mean: number;
  readonly squares: number;
}

export const noMoments: Moments = {
  count: 0,
  minimum: Number.POSITIVE_INFINITY,
  maximum: Number.NEGATIVE_INFINITY,
  mean: 0,
  squares: 0,
};

/** `before` and the finite `values` whose mask is not 0; all of them without a mask. */
export function addMoments(before: Moments, values: TypedArray, mask: Uint8Array | undefined): Moments {
  let count = 0;
  let sum = 0;
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if ((mask && mask[index] === 0) || value - value !== 0) continue; // infinite or NaN
    count++;
    sum += value;
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  if (count === 0) return before;
  const mean = sum / count;
  let squares = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if ((mask && mask[index] === 0) || value - value !== 0) continue;
    squares += (value - mean) * (value - mean);
  }
  const total = before.count + count;
  const difference = mean - before.mean;
  return {
    count: total,
    minimum: Math.min(before.minimum, minimum),
    maximum: Math.max(before.maximum, maximum),
    mean: before.mean + (difference * count) / total,
    squares: before.squares + squares + (difference * difference * before.count * count) / total,
  };
}
