import { resolveRange, widenedRange } from "../../../core/color/stretch.ts";
import type { StretchRange, Style } from "../../../core/color/style.ts";
import type { Raster } from "../../../core/raster/raster.ts";
import type { BandStatistics } from "../../../core/raster/statistics.ts";
import { rangeInView } from "./range-in-view.ts";

/** A range for each channel of RGB. */
export type Ranges<Bound = StretchRange[0]> = readonly [
  red: StretchRange<Bound>,
  green: StretchRange<Bound>,
  blue: StretchRange<Bound>,
];

/** The range that all channels have, when it is one of two numbers: percentiles are another range in every band. */
export function commonRange([red, green, blue]: Ranges): StretchRange<number> | undefined {
  const [low, high] = red;
  if (typeof low !== "number" || typeof high !== "number") return undefined;
  return [green, blue].every((range) => range[0] === low && range[1] === high) ? [low, high] : undefined;
}

/** One range, from the least value of all of them to the greatest; inverted if the first one is. */
export function unitedRange(ranges: Ranges<number>): StretchRange<number> {
  const [least, greatest] = [Math.min(...ranges.flat()), Math.max(...ranges.flat())];
  return ranges[0][0] > ranges[0][1] ? [greatest, least] : [least, greatest];
}

/** The ranges in numbers; `statistics` has an entry a band. */
export function resolveRanges(
  { bands, ranges }: Style & { readonly kind: "rgb" },
  statistics: ReadonlyMap<number, BandStatistics | undefined>,
): Ranges<number> {
  const [red, green, blue] = ranges;
  const of = (index: 0 | 1 | 2) => statistics.get(bands[index]);
  return [resolveRange(red, of(0)), resolveRange(green, of(1)), resolveRange(blue, of(2))];
}

/**
 * The style with the ranges that fit what is in view: `rasters` hold the values of its bands, in order. Channels with a common range
 * keep one, and what is inverted stays so. Undefined for a style without ranges, and where a band has no valid pixel.
 */
export function fitRanges(style: Style, rasters: readonly Raster[]): Style | undefined {
  const fitting = (bandIndex: number, [low, high]: StretchRange): StretchRange<number> | undefined => {
    const found = rangeInView(rasters, bandIndex);
    if (found === undefined) return undefined;
    const [least, greatest] = widenedRange(found);
    return typeof low === "number" && typeof high === "number" && low > high ? [greatest, least] : [least, greatest];
  };
  if (style.kind === "singleband") {
    const range = fitting(0, style.range);
    return range && { ...style, range };
  }
  if (style.kind !== "rgb") return undefined;
  const [red, green, blue] = style.ranges.map((range, i) => fitting(i, range));
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  if (commonRange(style.ranges) === undefined) return { ...style, ranges: [red, green, blue] };
  const one = unitedRange([red, green, blue]);
  return { ...style, ranges: [one, one, one] };
}
