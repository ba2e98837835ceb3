import { msg } from "@lit/localize";
import { resolveRange } from "../../../core/color/stretch.ts";
import type { StretchRange } from "../../../core/color/style.ts";
import type { BandStatistics } from "../../../core/raster/statistics.ts";

/** A range that is offered by name. */
export interface StretchPreset {
  readonly title: () => string;
  /** The range for a band of these values; undefined where nobody knows them. */
  readonly range: (statistics: BandStatistics | undefined) => StretchRange | undefined;
}

/** Ranges offered by name: shares of the dataset's valid values, and what lies around their mean. */
export const stretchPresets: readonly StretchPreset[] = [
  { title: () => "2–98 %", range: () => ["p2", "p98"] },
  { title: () => "1–99 %", range: () => ["p1", "p99"] },
  { title: () => "0–100 %", range: () => [null, null] },
  { title: () => msg("Mean ± 2σ"), range: (statistics) => statistics && aroundMean(statistics) },
];

/** Two standard deviations to either side of the mean, but not beyond the least and the greatest value. */
function aroundMean({ mean, stdev, minimum, maximum }: BandStatistics): StretchRange<number> {
  return [Math.max(minimum, mean - 2 * stdev), Math.min(maximum, mean + 2 * stdev)];
}

/**
 * The range that a preset makes of another one, in numbers where `inNumbers` says so: mosaics, steps of an axis and what is computed share
 * one range. The old range where nobody knows the values.
 */
export function presetRange(
  preset: StretchPreset,
  statistics: BandStatistics | undefined,
  old: StretchRange,
  inNumbers: boolean,
): StretchRange {
  const range = preset.range(statistics);
  if (range === undefined || (inNumbers && statistics === undefined)) return old;
  return inNumbers ? resolveRange(range, statistics) : range;
}

/** Whether a range asks for what a preset does, in its words or in numbers. */
export function isPreset(preset: StretchPreset, range: StretchRange, statistics: BandStatistics | undefined): boolean {
  const wanted = preset.range(statistics);
  if (wanted === undefined) return false;
  if (sameRange(wanted, range)) return true;
  return statistics !== undefined && sameRange(resolveRange(wanted, statistics), resolveRange(range, statistics));
}

/** Whether two ranges ask for the same. */
export const sameRange = (one: StretchRange, other: StretchRange): boolean =>
  one[0] === other[0] && one[1] === other[1];
