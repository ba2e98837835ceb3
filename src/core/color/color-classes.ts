import { parseRgba, writeRgba } from "./rgba.ts";
import type { ColorClass } from "./style.ts";

/** The most classes that are read: the original takes 255. */
export const mostClasses = 1000;
const longestLabel = 200;

/**
 * Reads classes from JSON, 1 to 1000 of them; undefined for anything that is neither of the two forms:
 * - Terracotta's `explicit_color_map`: `{"3": [0, 160, 0], "-1.5": "#808080"}`, a colour for each single value;
 * - a list: `[{"value": 3, "color": "#00a000", "label": "forest"}, {"range": [0, 0.2], "color": [255, 0, 0, 128]}]`, where a range
 *   holds its low end but not its high one, and null is an open end. Labels have at most 200 characters.
 * For colours see {@link parseRgba}.
 */
export function parseColorClasses(value: unknown): readonly ColorClass[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const items = Array.isArray(value) ? (value as readonly unknown[]) : Object.entries(value);
  if (items.length === 0 || items.length > mostClasses) return undefined;
  const parse = Array.isArray(value) ? parseItem : parseEntry;
  const classes: ColorClass[] = [];
  for (const item of items) {
    const parsed = parse(item);
    if (parsed === undefined) return undefined;
    classes.push(parsed);
  }
  return classes;
}

/** The JSON that {@link parseColorClasses} reads as these classes: Terracotta's form where it can tell them, with their order. */
export function writeColorClasses(classes: readonly ColorClass[]): unknown {
  const map = Object.fromEntries(classes.map(({ low, color }) => [low, writeRgba(color)]));
  const keys = Object.keys(map);
  const inOrder = classes.every(
    ({ low, high, label }, i) => low === high && label === undefined && Number(keys[i]) === low,
  );
  if (inOrder && keys.length === classes.length) return map;
  const end = (value: number) => (Number.isFinite(value) ? value : null);
  return classes.map(({ low, high, color, label }) => ({
    ...(low === high ? { value: low } : { range: [end(low), end(high)] }),
    color: writeRgba(color),
    ...(label === undefined ? {} : { label }),
  }));
}

function parseEntry(entry: unknown): ColorClass | undefined {
  const [key, named] = entry as readonly [string, unknown]; // One of Object.entries.
  const color = parseRgba(named);
  const value = /^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?\s*$/i.test(key) ? Number(key) + 0 : Number.NaN; // −0 becomes 0.
  return color && Number.isFinite(value) ? { low: value, high: value, color } : undefined;
}

const members: ReadonlySet<string> = new Set(["value", "range", "color", "label"]);

function parseItem(item: unknown): ColorClass | undefined {
  if (typeof item !== "object" || item === null || Object.keys(item).some((name) => !members.has(name)))
    return undefined;
  const { value, range, color: named, label } = item as Readonly<Record<string, unknown>>;
  const color = parseRgba(named);
  const ends = value === undefined ? parseRange(range) : range === undefined ? parseValue(value) : undefined;
  if (color === undefined || ends === undefined) return undefined;
  if (label === undefined) return { ...ends, color };
  return typeof label === "string" && label.length <= longestLabel ? { ...ends, color, label } : undefined;
}

type Ends = Pick<ColorClass, "low" | "high">;

function parseValue(value: unknown): Ends | undefined {
  return isFiniteNumber(value) ? { low: value + 0, high: value + 0 } : undefined;
}

function parseRange(range: unknown): Ends | undefined {
  if (!Array.isArray(range) || range.length !== 2) return undefined;
  const [first, last]: readonly unknown[] = range;
  const low = first === null ? Number.NEGATIVE_INFINITY : first;
  const high = last === null ? Number.POSITIVE_INFINITY : last;
  if (!(first === null || isFiniteNumber(first)) || !(last === null || isFiniteNumber(last))) return undefined;
  return (low as number) < (high as number) ? { low: (low as number) + 0, high: (high as number) + 0 } : undefined;
}

const isFiniteNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
