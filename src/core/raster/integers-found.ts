import type { BandStatistics } from "./statistics.ts";

/**
 * The values of a band of 8-bit integers, ascending, read from its histogram; undefined where there are more than
 * `limit`. No two integers share a bin as long as the band spans fewer than there are bins.
 */
export function integersFound(
  { minimum, maximum, histogram }: BandStatistics,
  limit = 20,
): readonly number[] | undefined {
  const span = maximum - minimum;
  if (!Number.isInteger(minimum) || !Number.isInteger(span) || span >= histogram.length) return undefined;
  const values = histogram.flatMap((count, bin) =>
    count > 0 ? [minimum + Math.ceil((bin * span) / histogram.length)] : [],
  );
  return values.length <= limit ? values : undefined;
}
