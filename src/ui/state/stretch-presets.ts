import type { StretchRange } from "../../core/color/style.ts";

/** Ranges offered by name: shares of the dataset's valid values. */
export const stretchPresets: readonly { readonly title: string; readonly range: StretchRange }[] = [
  { title: "2–98 %", range: ["p2", "p98"] },
  { title: "1–99 %", range: ["p1", "p99"] },
  { title: "0–100 %", range: [null, null] },
];

/** Whether two ranges ask for the same. */
export const sameRange = (one: StretchRange, other: StretchRange): boolean =>
  one[0] === other[0] && one[1] === other[1];

/** Where an end of a range comes to rest when it is moved to `wanted`: never beyond the other end. */
export function notBeyond([low, high]: StretchRange<number>, end: 0 | 1, wanted: number): number {
  const inverted = low > high;
  const other = end === 0 ? high : low;
  return (end === 0) === inverted ? Math.max(wanted, other) : Math.min(wanted, other);
}
