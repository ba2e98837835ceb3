import type { Colormap } from "../../../core/color/colormaps/colormap.ts";
import type { ColorClass, Rgba, StretchRange } from "../../../core/color/style.ts";
import type { BandStatistics } from "../../../core/raster/statistics.ts";

/** Breaks between `count` classes of equal width within a range: `count − 1` of them. */
export function equalBreaks([low, high]: StretchRange<number>, count: number): readonly number[] {
  return rising(inner(count, (share) => low + share * (high - low)));
}

/**
 * Breaks between `count` classes that each hold about as many values: quantiles, interpolated between whole percentiles. Fewer where
 * many values are equal.
 */
export function quantileBreaks({ percentiles, minimum }: BandStatistics, count: number): readonly number[] {
  const breaks = inner(count, (share) => {
    const at = share * 100;
    const below = Math.floor(at);
    const low = percentiles[below] as number;
    const high = percentiles[Math.min(100, below + 1)] as number;
    return low + (high - low) * (at - below);
  });
  // A class below the least value would hold none.
  return rising(breaks).filter((value) => value > minimum);
}

/** Breaks without digits that tell nothing: what is left is a thousandth of what lies between the outer ones, or of the only one. */
export function roundedBreaks(breaks: readonly number[]): readonly number[] {
  const [first = 0, last = 0] = [breaks[0], breaks.at(-1)];
  const span = last - first || Math.abs(last) || 1;
  const step = 10 ** Math.floor(Math.log10(span / 1000));
  return rising(breaks.map((value) => Number((Math.round(value / step) * step).toPrecision(12))));
}

/** Breaks that a person wrote, parted by blanks, commas or semicolons; what is no number is told as it was written. */
export function readBreaks(
  text: string,
):
  | { readonly breaks: readonly number[]; readonly wrong: undefined }
  | { readonly breaks: undefined; readonly wrong: string } {
  const words = text.split(/[\s,;]+/).filter((word) => word !== "");
  const wrong = words.find((word) => !Number.isFinite(Number(word)));
  if (wrong !== undefined) return { breaks: undefined, wrong: wrong.slice(0, 40) };
  return { breaks: rising(words.map(Number)), wrong: undefined };
}

/** Classes from break to break, the first and the last one open: every value is in one of them. */
export function classesBetween(breaks: readonly number[], colors: readonly Rgba[]): readonly ColorClass[] {
  const ends = [Number.NEGATIVE_INFINITY, ...breaks, Number.POSITIVE_INFINITY];
  return ends.slice(0, -1).map((low, i) => ({ low, high: ends[i + 1] as number, color: colors[i] ?? grey }));
}

/** A class for each single value. */
export function classesOfValues(
  values: readonly number[],
  colors: readonly Rgba[],
  labels: Readonly<Record<number, string>> = {},
): readonly ColorClass[] {
  return values.map((value, i) => {
    const label = labels[value];
    return { low: value, high: value, color: colors[i] ?? grey, ...(label === undefined ? {} : { label }) };
  });
}

/** Colours of classes: evenly from a colormap that runs on, one after the other from one of a few colours, again from the start if need be. */
export function classColors(colormap: Colormap, count: number): readonly Rgba[] {
  const steps = distinct(colormap);
  if (steps.length <= mostSteps) return Array.from({ length: count }, (_, i) => steps[i % steps.length] ?? grey);
  const last = colormap.length / 4 - 1;
  return Array.from({ length: count }, (_, i) =>
    colorAt(colormap, Math.round(count === 1 ? last / 2 : (i * last) / (count - 1))),
  );
}

/** A colormap of more colours than this runs on. */
const mostSteps = 20;
const grey: Rgba = [128, 128, 128, 255];

const inner = (count: number, value: (share: number) => number): readonly number[] =>
  Array.from({ length: count - 1 }, (_, i) => value((i + 1) / count));

/** Ascending, each value once. */
const rising = (values: readonly number[]): readonly number[] =>
  [...new Set(values.map((value) => value + 0))].sort((one, other) => one - other);

function distinct(colormap: Colormap): readonly Rgba[] {
  const found = new Map<string, Rgba>();
  for (let entry = 0; entry < colormap.length / 4; entry++) {
    const color = colorAt(colormap, entry);
    found.set(color.join(), color);
  }
  return [...found.values()];
}

function colorAt(colormap: Colormap, entry: number): Rgba {
  const [red = 0, green = 0, blue = 0, alpha = 0] = colormap.subarray(4 * entry, 4 * entry + 4);
  return [red, green, blue, alpha];
}
