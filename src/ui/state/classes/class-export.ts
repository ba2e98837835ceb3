import { writeColorClasses } from "../../../core/color/color-classes.ts";
import { cssColor } from "../../../core/color/rgba.ts";
import type { ColorClass } from "../../../core/color/style.ts";

/** Classes as CSV that can be read again: `value,colour,label`, or with both ends where some are intervals. An open end is empty. */
export function classesCsv(classes: readonly ColorClass[]): string {
  const single = classes.every(({ low, high }) => low === high);
  const rows = classes.map(({ low, high, color, label = "" }) => [
    ...(single ? [low] : [low, high]).map((end) => (Number.isFinite(end) ? String(end) : "")),
    cssColor(color),
    cell(label),
  ]);
  const head = single ? ["value", "colour", "label"] : ["low", "high", "colour", "label"];
  return [head, ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}

/**
 * Classes as Terracotta's `explicit_color_map`: without labels, which it does not know. It knows no intervals either: those are written as
 * the list that this page reads.
 */
export function classesJson(classes: readonly ColorClass[]): string {
  const single = classes.every(({ low, high }) => low === high);
  return JSON.stringify(writeColorClasses(single ? classes.map(({ label: _, ...rest }) => rest) : classes));
}

/** As RFC 4180 has it. */
const cell = (text: string): string => (/[",\r\n]|^\s|\s$|^#/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
