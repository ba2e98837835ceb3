import type { ResamplingMethod } from "../raster/resampling.ts";

/** An end of a stretch: a value, a percentile of the dataset (`p2`, `p99.5`), or null for the dataset's own minimum or maximum. */
export type StretchBound = number | `p${number}` | null;

/** The value range that is shown; low > high inverts. */
export type StretchRange<Bound = StretchBound> = readonly [low: Bound, high: Bound];

/**
 * How values become colours. Bands count from 1. `Bound` is {@link StretchBound} while percentiles are still words,
 * and `number` once the dataset's statistics have been looked up.
 */
export type Style<Bound = StretchBound> = {
  readonly resampling?: ResamplingMethod | undefined;
} & (
  | {
      readonly kind: "singleband";
      readonly band: number;
      readonly range: StretchRange<Bound>;
      /** A name of the colormap table, e.g. `viridis`, `viridis_r`, `terrain`. */
      readonly colormap: string;
    }
  | {
      readonly kind: "rgb";
      readonly bands: readonly [red: number, green: number, blue: number];
      readonly ranges: readonly [StretchRange<Bound>, StretchRange<Bound>, StretchRange<Bound>];
    }
  /** The file's own palette: each value is a class. Always nearest. */
  | { readonly kind: "palette"; readonly band: number }
);
