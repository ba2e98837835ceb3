import { failure } from "../errors.ts";
import type { BandStatistics } from "../raster/statistics.ts";
import type { StretchBound, StretchRange, Style } from "./style.ts";

/** Below this difference the ends of a range count as one value (Terracotta's `contrast_stretch`). */
const narrowest = 1e-8;

/** Adding and subtracting 2^52 rounds a float64 between 0 and 2^51 to an integer, half to even, as numpy's `rint`. */
const roundingShift = 2 ** 52;

/** The range that is computed with: one of no width starts at its low end and is 1 wide. */
export function widenedRange([low, high]: StretchRange<number>): StretchRange<number> {
  return Math.abs(high - low) <= narrowest ? [low, low + 1] : [low, high];
}

/**
 * The byte of a value: `rint(1 + 254·t)`, `t = clip((value − low) / (high − low), 0, 1)`; 0 = transparent for NaN only.
 * `low` > `high` inverts. The range must be one of {@link widenedRange}.
 */
export function stretchByte(value: number, low: number, high: number): number {
  const t = (value - low) / (high - low);
  // The most frequent case comes first, and `| 0` keeps the number an integer register: this runs for every pixel.
  if (t > 0 && t < 1) return (1 + 254 * t + roundingShift - roundingShift) | 0;
  if (t <= 0) return 1;
  return t >= 1 ? 255 : 0;
}

/**
 * A range in numbers. `pN` (0 to 100, decimals allowed) is interpolated between the whole percentiles, null is the minimum as
 * the low end and the maximum as the high end. Without statistics (no valid pixel) such bounds become 0 and 1.
 * Throws `INVALID_ARGUMENT` for a bound that is none of these.
 */
export function resolveRange(range: StretchRange, statistics: BandStatistics | undefined): StretchRange<number> {
  return [resolveBound(range[0], statistics, 0), resolveBound(range[1], statistics, 1)];
}

/** A style whose ranges are numbers; `statisticsByBand` holds those of the bands that {@link bandsToMeasure} names. */
export function resolveStyle(
  style: Style,
  statisticsByBand: ReadonlyMap<number, BandStatistics | undefined>,
): Style<number> {
  if (style.kind === "singleband") {
    return { ...style, range: resolveRange(style.range, statisticsByBand.get(style.band)) };
  }
  if (style.kind !== "rgb") return style;
  const [red, green, blue] = style.ranges;
  const of = (index: 0 | 1 | 2) => statisticsByBand.get(style.bands[index]);
  return { ...style, ranges: [resolveRange(red, of(0)), resolveRange(green, of(1)), resolveRange(blue, of(2))] };
}

/** The bands (counted from 1) whose statistics a style needs before it can be drawn. */
export function bandsToMeasure(style: Style): readonly number[] {
  const open = (range: StretchRange) => range.some((bound) => typeof bound !== "number");
  if (style.kind === "singleband") return open(style.range) ? [style.band] : [];
  if (style.kind !== "rgb") return [];
  return [...new Set(style.bands.filter((_, index) => open(style.ranges[index] as StretchRange)))];
}

function resolveBound(bound: StretchBound, statistics: BandStatistics | undefined, end: 0 | 1): number {
  if (typeof bound === "number" && Number.isFinite(bound)) return bound;
  if (bound === null) return (end === 0 ? statistics?.minimum : statistics?.maximum) ?? end;
  const percent = /^p\d+(\.\d+)?$/.test(String(bound)) ? Number(String(bound).slice(1)) : Number.NaN;
  if (!(percent <= 100)) {
    throw failure(
      "INVALID_ARGUMENT",
      `A stretch bound is a number, null, or p0 to p100; found ${JSON.stringify(bound)}.`,
    );
  }
  if (statistics === undefined) return end;
  const { percentiles } = statistics;
  const below = Math.floor(percent);
  const low = percentiles[below] as number;
  const high = percentiles[Math.min(100, below + 1)] as number;
  return low + (high - low) * (percent - below);
}
