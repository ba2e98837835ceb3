import type { StretchBound, StretchRange } from "../../../core/color/style.ts";

/** Ranges as readable text: `low,high` a range, an empty end for the minimum or maximum; one for all where they are equal. */
export function writeRanges(ranges: readonly StretchRange[]): string {
  const texts = ranges.map(([low, high]) => `${writeBound(low)},${writeBound(high)}`);
  return new Set(texts).size === 1 ? (texts[0] ?? "") : texts.join(",");
}

/** The one or three ranges of a text; undefined when a bound is neither a number, a percentile nor empty. */
export function readRanges(text: string): readonly StretchRange[] | undefined {
  const parts = text.length > longestText ? [] : text.split(",");
  if (parts.length !== 2 && parts.length !== 6) return undefined;
  const bounds = parts.map(readBound).filter((bound) => bound !== undefined);
  if (bounds.length !== parts.length) return undefined;
  const ranges: StretchRange[] = [];
  for (let i = 0; i < bounds.length; i += 2) ranges.push([bounds[i] ?? null, bounds[i + 1] ?? null]);
  return ranges;
}

const longestText = 300;

const writeBound = (bound: StretchBound): string => (bound === null ? "" : String(bound));

function readBound(text: string): StretchBound | undefined {
  if (text === "") return null;
  // What the pattern admits is a percentile.
  if (/^p\d+(\.\d+)?$/.test(text)) return Number(text.slice(1)) <= 100 ? (text as `p${number}`) : undefined;
  return readNumber(text);
}

/** The finite number that a text is as a whole, in decimal; undefined for any other text. */
export function readNumber(text: string): number | undefined {
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number + 0 : undefined; // −0 becomes 0.
}
