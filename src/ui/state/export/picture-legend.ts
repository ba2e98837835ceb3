import { msg, str } from "@lit/localize";
import type { Legend } from "../../../core/color/legend.ts";
import { digitsWithin, formatNumber, formatValue, shownUnit } from "../format.ts";
import { fitted, type Mark, type Measure, quiet } from "./picture-marks.ts";

/** Classes of a legend at most: more of them leave no room for the map. */
const mostClasses = 60;
const rampWidth = 240;
const rowHeight = 18;
/** Rows of classes in a column, where there is room for another one. */
const columnRows = 8;
const columnWidth = 180;
const gap = 24;

/** Where the legends begin, and how wide they may be; CSS pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Part {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
}

/** Legends beside each other, in rows; and how high they are together. */
export function legendMarks(
  legends: readonly { readonly title: string; readonly legend: Legend }[],
  { x, y, width }: Place,
  measure: Measure,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const marks: Mark[] = [];
  let [left, top, bottom] = [x, y, y];
  for (const { title, legend } of legends) {
    let part = legendPart(title, legend, { x: left, y: top, width }, measure);
    if (left > x && left + part.width > x + width) {
      [left, top] = [x, bottom + 12];
      part = legendPart(title, legend, { x: left, y: top, width }, measure);
    }
    marks.push(...part.marks);
    left += part.width + gap;
    bottom = Math.max(bottom, top + part.height);
  }
  return { marks, height: bottom - y };
}

function legendPart(title: string, legend: Legend, place: Place, measure: Measure): Part {
  const { x, y } = place;
  const body = bodyOf(legend, { ...place, y: y + 22 }, measure);
  const heading = fitted(title, "heading", Math.max(body.width, 120), measure);
  const marks: Mark[] = [{ kind: "text", text: heading, x, y: y + 13, font: "heading" }, ...body.marks];
  return { marks, width: Math.max(body.width, measure(heading, "heading")), height: 22 + body.height };
}

function bodyOf(legend: Legend, place: Place, measure: Measure): Part {
  switch (legend.kind) {
    case "ramp":
      return ramp(legend, place);
    case "rgb":
      return channels(legend, place, measure);
    case "classes":
      return classes(legend, place, measure);
    case "terrain": {
      const text = msg("Heights, for 3D terrain");
      const marks: Mark[] = [{ kind: "text", text, x: place.x, y: place.y + 12, font: "label", color: quiet }];
      return { marks, width: measure(text, "label"), height: rowHeight };
    }
  }
}

function ramp({ colors, low, high, unit }: Legend & { readonly kind: "ramp" }, { x, y, width }: Place): Part {
  const length = Math.min(rampWidth, width);
  const words = (value: number) => formatNumber(value, digitsWithin(low, high));
  const short = shownUnit(unit);
  const label = { kind: "text", y: y + 28, font: "label" } as const;
  return {
    marks: [
      { kind: "ramp", x, y, width: length, height: 12, colors },
      { ...label, text: words(low), x },
      { ...label, text: words((low + high) / 2), x: x + length / 2, align: "middle" },
      { ...label, text: formatValue(high, short, digitsWithin(low, high)), x: x + length, align: "end" },
    ],
    width: length,
    height: 32,
  };
}

const channelColors = { red: "#d33a2f", green: "#2f9e44", blue: "#2b6fd6" } as const;

function channels(legend: Legend & { readonly kind: "rgb" }, { x, y, width }: Place, measure: Measure): Part {
  const marks: Mark[] = [];
  let widest = 0;
  for (const [i, { channel, band, name, low, high }] of legend.channels.entries()) {
    const digits = digitsWithin(low, high);
    const shown = name === String(band) ? msg(str`Band ${band}`) : name;
    const words = `${shown}: ${formatNumber(low, digits)} – ${formatNumber(high, digits)}`;
    const text = fitted(words, "label", width - 20, measure);
    marks.push(...row(x, y + i * rowHeight, channelColors[channel], text));
    widest = Math.max(widest, 20 + measure(text, "label"));
  }
  return { marks, width: widest, height: legend.channels.length * rowHeight };
}

function classes(legend: Legend & { readonly kind: "classes" }, { x, y, width }: Place, measure: Measure): Part {
  const shown = legend.entries.slice(0, mostClasses);
  const more = legend.entries.length - shown.length;
  const columns = Math.max(1, Math.min(Math.floor(width / columnWidth), Math.ceil(shown.length / columnRows)));
  const rows = Math.max(1, Math.ceil(shown.length / columns));
  const marks = shown.flatMap(({ color, label }, i) => {
    const left = x + Math.floor(i / rows) * columnWidth;
    const text = fitted(label, "label", Math.min(columnWidth, width) - 32, measure);
    return row(left, y + (i % rows) * rowHeight, color, text);
  });
  if (more > 0) {
    const text = msg(str`and ${more} more classes`);
    marks.push({ kind: "text", text, x, y: y + rows * rowHeight + 13, font: "label", color: quiet });
  }
  return { marks, width: Math.min(columns * columnWidth, width), height: (rows + (more > 0 ? 1 : 0)) * rowHeight };
}

/** A colour, and what it means. */
const row = (x: number, y: number, color: string, text: string): Mark[] => [
  { kind: "swatch", x, y: y + 1, width: 14, height: 14, color },
  { kind: "text", text, x: x + 20, y: y + 12, font: "label" },
];
