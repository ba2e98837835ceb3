import type { Colormap } from "./colormaps/colormap.ts";
import { stretchByte, widenedRange } from "./stretch.ts";
import type { Rgba, StretchRange } from "./style.ts";

/** A value and its colour. */
export interface ColormapEntry {
  readonly value: number;
  readonly rgba: Rgba;
}

/**
 * What Terracotta answers to `/colormap`: `count` (at least 1) values from the low end of the range to the high one, as numpy's
 * `linspace` has them, with the colours that they are drawn in. low > high inverts; of a range without width all are the first colour.
 */
export function colormapEntries(asked: {
  readonly range: StretchRange<number>;
  readonly colormap: Colormap;
  readonly count: number;
}): readonly ColormapEntry[] {
  const { range, colormap, count } = asked;
  const [low, high] = range;
  const [from, to] = widenedRange(range);
  const step = (high - low) / (count - 1);
  return Array.from({ length: count }, (_, i) => {
    const value = i === 0 ? low : i === count - 1 ? high : i * step + low;
    const entry = 4 * (stretchByte(value, from, to) - 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = colormap.subarray(entry, entry + 4);
    return { value, rgba: [red, green, blue, alpha] };
  });
}
