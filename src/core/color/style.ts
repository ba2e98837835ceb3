import type { ResamplingMethod } from "../raster/resampling.ts";
import type { ColorTransform } from "./color-transform.ts";

/** An end of a stretch: a value, a percentile of the dataset (`p2`, `p99.5`), or null for the dataset's own minimum or maximum. */
export type StretchBound = number | `p${number}` | null;

/** The value range that is shown; low > high inverts. */
export type StretchRange<Bound = StretchBound> = readonly [low: Bound, high: Bound];

/** A colour, each part 0 to 255, not premultiplied. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** Values that share a colour: `low ≤ value < high`, or the one value where both are equal. */
export interface ColorClass {
  readonly low: number;
  readonly high: number;
  readonly color: Rgba;
  readonly label?: string | undefined;
}

/** How heights become colours that MapLibre reads back as heights. */
export type TerrainEncoding = "terrarium" | "mapbox";

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
      /** The user's own colours, which `colormap` then gives a name: the engine draws with `toColormap(colors)`, which takes 2 to 255. */
      readonly colors?: readonly Rgba[] | undefined;
      /** What happens to stretched values before they are coloured, in order. */
      readonly transforms?: readonly ColorTransform[] | undefined;
    }
  | {
      readonly kind: "rgb";
      readonly bands: readonly [red: number, green: number, blue: number];
      readonly ranges: readonly [StretchRange<Bound>, StretchRange<Bound>, StretchRange<Bound>];
      readonly transforms?: readonly ColorTransform[] | undefined;
    }
  /** Single values and intervals; the first class that holds a value colours it, and what no class holds is transparent. Always nearest. */
  | { readonly kind: "classes"; readonly band: number; readonly classes: readonly ColorClass[] }
  /** The file's own palette: each value is a class. Always nearest. */
  | { readonly kind: "palette"; readonly band: number }
  /** Heights as colours for MapLibre's `raster-dem`: opaque everywhere. */
  | {
      readonly kind: "terrain";
      readonly band: number;
      readonly encoding: TerrainEncoding;
      /** The value wherever there is none; by default the engine takes what lies nearest (`core/raster/ground.ts`). */
      readonly ground?: number | undefined;
    }
);
