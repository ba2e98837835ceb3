import { msg, str } from "@lit/localize";
import { mostClasses } from "../../../core/color/color-classes.ts";
import type { ColorClass, Rgba } from "../../../core/color/style.ts";
import { failure, isTerracottaError, type TerracottaError } from "../../../core/errors.ts";

/** A value and its colour as a text gives them; `high` where the text gives an interval. */
export interface ImportedClass {
  readonly low: number;
  readonly high: number | undefined;
  readonly color: Rgba;
  readonly label: string | undefined;
}

/** Which values a value of a text stands for: itself, those up to the next one, or those above the one before. */
export type ClassMeaning = "itself" | "from" | "to";

/** What a text holds. */
export interface ClassImport {
  /** What the text was taken for. */
  readonly format: string;
  readonly classes: readonly ImportedClass[];
  /** What its values most likely stand for; undefined where each class has both ends. */
  readonly meaning: ClassMeaning | undefined;
  /** What a person should know of what was read. */
  readonly notes: readonly string[];
}

/** The most characters that are read. */
export const longestText = 1_000_000;
const longestLabel = 200;

/** An error in a line of a text, counted from 1. */
export function lineError(line: number, message: string, hint?: string): TerracottaError {
  return failure("INVALID_ARGUMENT", msg(str`Line ${line}: ${message}`), {
    details: { line },
    ...(hint === undefined ? {} : { hint }),
  });
}

/** So many errors of a text are told. */
const mostErrors = 5;

/** What `read` makes of each item. Throws INVALID_ARGUMENT that tells the first five errors, a line each, and how many more there are. */
export function readEach<Item, Found>(items: Iterable<Item>, read: (item: Item) => Found): readonly Found[] {
  const found: Found[] = [];
  const errors: TerracottaError[] = [];
  let count = 0;
  for (const item of items) {
    try {
      found.push(read(item));
    } catch (error) {
      if (!isTerracottaError(error)) throw error;
      count++;
      if (errors.length < mostErrors) errors.push(error);
    }
  }
  const [first] = errors;
  if (first === undefined) return found;
  if (count === 1) throw first;
  const more = count - errors.length;
  const last =
    more === 0 ? [] : [more === 1 ? msg("One more cannot be read.") : msg(str`${more} more cannot be read.`)];
  const { hint, details } = first;
  throw failure("INVALID_ARGUMENT", [...errors.map(({ message }) => message), ...last].join("\n"), {
    ...(hint === undefined ? {} : { hint }),
    ...(details === undefined ? {} : { details }),
  });
}

/** What an error quotes of a text. */
export const quoted = (text: string): string => `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;

/** A finite number, or an infinite one where the text says so; undefined for anything else. */
export function readNumber(text: string): number | undefined {
  const word = text.trim();
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(word)) return Number(word) + 0;
  const infinite = /^([+-]?)inf(inity)?$/i.exec(word);
  if (infinite === null) return undefined;
  return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** A label as it is kept: undefined where there is none, cut where it is too long. */
export function readLabel(text: string | undefined): string | undefined {
  const label = text?.trim() ?? "";
  return label === "" ? undefined : label.slice(0, longestLabel);
}

/** Throws if there are no classes or too many. */
export function checkCount(count: number): void {
  if (count === 0) throw failure("INVALID_ARGUMENT", msg("There is no class in this text."), { hint: formatHint() });
  if (count > mostClasses)
    throw failure("INVALID_ARGUMENT", msg(str`There are more than ${mostClasses} classes in this text.`));
}

/** What can be read. */
export const formatHint = (): string =>
  msg(
    "Lines of value, colour and label, as 3,#00a000,Forest; a colour map of QGIS or GDAL; or JSON as explicit_color_map of Terracotta.",
  );

/**
 * The classes of what was read. Values that run on are put in order, and the ends stay open: from the last value upwards, or from the
 * first one downwards.
 */
export function toClasses(
  imported: readonly ImportedClass[],
  meaning: ClassMeaning | undefined,
): readonly ColorClass[] {
  if (meaning === undefined || meaning === "itself") {
    return imported.map(({ low, high = low, color, label }) => ({ low, high, color, ...labelled(label) }));
  }
  const sorted = [...imported].sort((one, other) => one.low - other.low);
  return sorted.flatMap(({ low: value, color, label }, i) => {
    const next = sorted[i + 1]?.low ?? Number.POSITIVE_INFINITY;
    const before = sorted[i - 1]?.low;
    // A class ends just above a value that belongs to it.
    const [low, high] =
      meaning === "from"
        ? [value, next]
        : [before === undefined ? Number.NEGATIVE_INFINITY : above(before), above(value)];
    return low < high ? [{ low, high, color, ...labelled(label) }] : [];
  });
}

const labelled = (label: string | undefined) => (label === undefined ? {} : { label });

/** The next number above, of 64 bits. */
function above(value: number): number {
  if (!Number.isFinite(value)) return value;
  if (value === 0) return Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + (value > 0 ? 1n : -1n));
  return view.getFloat64(0);
}
