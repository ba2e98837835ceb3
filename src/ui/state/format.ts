import { msg } from "@lit/localize";
import { pageLanguage } from "./settings/page-language.ts";

/**
 * A number for people, the same everywhere: up to `digits` significant digits without trailing zeros, all of them of a whole number, grouped
 * by thin spaces. Below 0.0001 and from a milliard on with an exponent, unless it is whole and `digits` are enough.
 */
export function formatNumber(value: number, digits = 6): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
  const size = Math.abs(value);
  const isLong = size >= 1e9 && !(Number.isInteger(value) && size < 10 ** digits);
  if (isLong || (size !== 0 && size < 1e-4)) {
    const [mantissa = "", exponent = ""] = value.toExponential(Math.max(0, digits - 3)).split(/e\+?/);
    return minus(inPageLanguage(`${Number(mantissa)}e${exponent}`));
  }
  const shown = Number.isInteger(value) ? value : Number(value.toPrecision(digits));
  const { grouped, group } = numberForm(pageLanguage());
  return minus(grouped.format(shown).replaceAll(group, "\u202f"));
}

/** A number for people with the unit behind it, if there is one. */
export const formatValue = (value: number, unit: string, digits?: number): string =>
  unit === "" ? formatNumber(value, digits) : `${formatNumber(value, digits)}\u202f${unit}`;

/** A value with its unit, in as many decimals as all between `low` and `high` have. */
export function formatWithin(value: number, low: number, high: number, unit: string): string {
  const size = Math.max(Math.abs(low), Math.abs(high));
  const whole = size > 0 ? Math.floor(Math.log10(size)) + 1 : 1;
  const decimals = Math.max(0, Math.min(20, digitsWithin(low, high, 5) - whole));
  return formatValue(Number(value.toFixed(decimals)), unit, 15);
}

interface NumberForm {
  readonly grouped: Intl.NumberFormat;
  /** What stands between thousands, and before the fraction. */
  readonly group: string;
  readonly decimal: string;
}

/** Made once a language: to make one takes longer than to write a hundred numbers. */
const numberForms = new Map<string, NumberForm>();

function numberForm(language: string): NumberForm {
  const known = numberForms.get(language);
  if (known !== undefined) return known;
  const options = { useGrouping: "min2", maximumSignificantDigits: 15, numberingSystem: "latn" } as const;
  const grouped = new Intl.NumberFormat(language, options);
  const parts = grouped.formatToParts(12345.5);
  const part = (type: "group" | "decimal", other: string) => parts.find((one) => one.type === type)?.value ?? other;
  const form = { grouped, group: part("group", ","), decimal: part("decimal", ".") };
  numberForms.set(language, form);
  return form;
}

/** A number that was written with a point. */
const inPageLanguage = (number: string): string => number.replace(".", numberForm(pageLanguage()).decimal);

/** The shortest text of `value` that a number field can hold: `digits` significant digits, no grouping. */
export function fieldNumber(value: number, digits = 6): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(digits))) : "";
}

/**
 * Significant digits with which numbers between `low` and `high` are told apart: enough for a hundredth of the span, at
 * least `least`; 6 where there is no span.
 */
export function digitsWithin(low: number, high: number, least = 4): number {
  const span = Math.abs(high - low);
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (!(span > 0) || !Number.isFinite(size)) return Math.max(least, 6);
  return Math.min(15, Math.max(least, Math.ceil(Math.log10(size / span)) + 3));
}

/** A unit as it stands behind a value, shortened when it is long; empty where it says that there is none. */
export function shownUnit(unit: string | undefined, longest = 16): string {
  const text = (unit ?? "").trim();
  if (/^(|-|1|none|unitless|dimensionless|no units?|n\/a)$/i.test(text)) return "";
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** Bytes as `512 B`, `63.2 kB`, `5.60 MB` (powers of 1000). */
export function formatBytes(byteLength: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let value = byteLength;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 ? value : inPageLanguage(value.toPrecision(3))} ${units[unit]}`;
}

/** `46.53123° N, 7.10210° E`, with points in every language, as other programs read them; longitudes are wrapped into ±180. */
export function formatPosition(longitude: number, latitude: number): string {
  const wrapped = ((((longitude + 180) % 360) + 360) % 360) - 180;
  const part = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(5)}° ${value < 0 ? negative : positive}`;
  return `${part(latitude, msg("N", { desc: "North" }), msg("S", { desc: "South" }))}, ${part(wrapped, msg("E", { desc: "East" }), msg("W", { desc: "West" }))}`;
}

/** The last part of an address or local name, decoded: what a person calls the file. */
export function fileName(url: string): string {
  const path = url.split(/[?#]/)[0] ?? url;
  const last = path.split("/").filter(Boolean).pop() ?? url;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

const minus = (text: string): string => text.replaceAll("-", "−");
