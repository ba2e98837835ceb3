import type { Rgba } from "./style.ts";

/**
 * The colour that JSON names: `[r, g, b]` or `[r, g, b, a]` of integers 0 to 255, or hexadecimal `rgb`, `rrggbb` or `rrggbbaa` with or
 * without `#`; undefined for anything else.
 */
export function parseRgba(value: unknown): Rgba | undefined {
  if (typeof value === "string") return parseHex(value);
  if (!Array.isArray(value) || value.length < 3 || value.length > 4) return undefined;
  const parts: readonly unknown[] = value;
  if (!parts.every(isPart)) return undefined;
  const [red, green, blue, alpha = 255] = parts as readonly [number, number, number, number?];
  return [red, green, blue, alpha];
}

/** The colour as {@link parseRgba} reads it, and the original as well, which drops the alpha of hexadecimal colours. */
export function writeRgba(color: Rgba): string | Rgba {
  return color[3] === 255 ? cssColor(color) : color;
}

/** The colour as CSS: `#rrggbb`, or `#rrggbbaa` where it is not opaque. */
export function cssColor(color: Rgba): string {
  const [red, green, blue, alpha] = color.map((part) => part.toString(16).padStart(2, "0"));
  return `#${red}${green}${blue}${alpha === "ff" ? "" : alpha}`;
}

/** Whether a value can be a part of a colour: an integer, 0 to 255. */
export const isPart = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 255;

function parseHex(text: string): Rgba | undefined {
  let digits = /^#?([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(text)?.[1];
  if (digits === undefined) return undefined;
  if (digits.length === 3) digits = digits.replace(/./g, "$&$&");
  const bits = Number.parseInt(digits.padEnd(8, "f"), 16);
  return [bits >>> 24, (bits >>> 16) & 255, (bits >>> 8) & 255, bits & 255];
}
