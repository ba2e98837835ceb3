/** The values of a dataset by their percentiles. */
export interface Distribution {
  /** At least two, ascending, evenly spaced from the minimum (the 0th) to the maximum (the 100th). */
  readonly percentiles: readonly number[];
  /** How much the dataset counts beside others; above 0. */
  readonly weight: number;
}

/** How far the search goes, as a share of all values' range. */
const precision = 1e-12;

/**
 * The percentile (0 to 100) of the values of several datasets taken together: the smallest value that at least so many are not
 * above, where each dataset's values lie evenly between its percentiles. Of one dataset, its own percentile.
 */
export function pooledPercentile(distributions: readonly Distribution[], percent: number): number {
  const [first] = distributions;
  if (first !== undefined && distributions.length === 1) return interpolated(first.percentiles, percent);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let weights = 0;
  for (const { percentiles, weight } of distributions) {
    low = Math.min(low, percentiles[0] as number);
    high = Math.max(high, percentiles.at(-1) as number);
    weights += weight;
  }
  const isReached = (value: number) => {
    let percents = 0;
    for (const { percentiles, weight } of distributions) percents += weight * percentNotAbove(percentiles, value);
    return percents >= percent * weights;
  };
  if (isReached(low)) return low;
  const smallest = precision * (high - low);
  while (high - low > smallest) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (isReached(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function interpolated(percentiles: readonly number[], percent: number): number {
  const position = (percent / 100) * (percentiles.length - 1);
  const below = Math.floor(position);
  const low = percentiles[below] as number;
  const high = percentiles[Math.min(percentiles.length - 1, below + 1)] as number;
  return low + (high - low) * (position - below);
}

/** Percent of the values of a dataset that are not above a value. */
function percentNotAbove(percentiles: readonly number[], value: number): number {
  let [from, to] = [0, percentiles.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((percentiles[middle] as number) <= value) from = middle + 1;
    else to = middle;
  }
  if (from === 0) return 0;
  const last = percentiles.length - 1;
  if (from > last) return 100;
  const [low, high] = [percentiles[from - 1] as number, percentiles[from] as number];
  return ((from - 1 + (value - low) / (high - low)) * 100) / last;
}
