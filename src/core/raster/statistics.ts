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
