import { mostClasses } from "../../../core/color/color-classes.ts";
import { cssColor, parseRgba } from "../../../core/color/rgba.ts";
import type { ColorClass } from "../../../core/color/style.ts";
import { readNumber } from "./style-range-text.ts";

const longestLabel = 200;
const longestText = 300_000;

/**
 * Classes as readable text: `3:00a000:forest;0..0.2:ff000080;5..:0000ff`, the value or the interval, whose open ends are empty, the colour,
 * and the label if there is one; in it, `%` and `;` are escaped as in addresses.
 */
export const writeClasses = (classes: readonly ColorClass[]): string => classes.map(writeClass).join(";");

/** The classes of such a text, 1 to 1000 of them, with labels of at most 200 characters; undefined for any other text. */
export function readClasses(text: string): readonly ColorClass[] | undefined {
  const parts = text.length > longestText ? [] : text.split(";");
  if (parts.length === 0 || parts.length > mostClasses) return undefined;
  const classes = parts.map(readClass).filter((one) => one !== undefined);
  return classes.length === parts.length ? classes : undefined;
}

function writeClass({ low, high, color, label }: ColorClass): string {
  const end = (value: number) => (Number.isFinite(value) ? String(value) : "");
  const values = low === high ? String(low) : `${end(low)}..${end(high)}`;
  const name = label === undefined ? "" : `:${label.replace(/[%;]/g, encodeURIComponent)}`;
  return `${values}:${cssColor(color).slice(1)}${name}`;
}

function readClass(text: string): ColorClass | undefined {
  const [values = "", hex = "", ...words] = text.split(":");
  const color = parseRgba(hex);
  const ends = readEnds(values);
  if (color === undefined || ends === undefined) return undefined;
  if (words.length === 0) return { ...ends, color };
  const label = words.join(":").replaceAll("%3B", ";").replaceAll("%25", "%");
  return label.length <= longestLabel ? { ...ends, color, label } : undefined;
}

function readEnds(text: string): Pick<ColorClass, "low" | "high"> | undefined {
  const [first = "", last, ...more] = text.split("..");
  if (last === undefined) {
    const value = readNumber(first);
    return value === undefined ? undefined : { low: value, high: value };
  }
  const low = first === "" ? Number.NEGATIVE_INFINITY : readNumber(first);
  const high = last === "" ? Number.POSITIVE_INFINITY : readNumber(last);
  if (low === undefined || high === undefined || more.length > 0) return undefined;
  return low < high ? { low, high } : undefined;
}
