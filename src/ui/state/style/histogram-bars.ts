interface Drawing {
  /** The highest values on the left. */
  readonly falling?: boolean;
  readonly logarithmic?: boolean;
}

/** Bars that are wide enough to see. */
const mostBars = 64;

/**
 * The heights of a histogram's bars, from the left, 0 to 1; null where no value is. Rare values stay visible: heights are square roots of
 * counts, or logarithms. Narrow bins are merged: integers in them would look like a comb.
 */
export function histogramBars(
  histogram: readonly number[],
  { falling = false, logarithmic = false }: Drawing = {},
): readonly (number | null)[] {
  const counts = merged(histogram);
  const size = (count: number) => (logarithmic ? Math.log1p(count) : Math.sqrt(count));
  const most = Math.max(...counts.map(size));
  const heights = counts.map((count) => (count === 0 ? null : size(count) / most));
  return falling ? heights.reverse() : heights;
}

function merged(histogram: readonly number[]): readonly number[] {
  const each = Math.max(1, Math.ceil(histogram.length / mostBars));
  const counts: number[] = [];
  histogram.forEach((count, i) => {
    const bar = Math.floor(i / each);
    counts[bar] = (counts[bar] ?? 0) + count;
  });
  return counts;
}
