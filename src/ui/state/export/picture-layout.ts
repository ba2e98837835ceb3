import type { Legend } from "../../../core/color/legend.ts";
import { legendMarks } from "./picture-legend.ts";
import { type Font, fitted, type Mark, type Measure, quiet, wrapped } from "./picture-marks.ts";
import type { ScaleBar } from "./picture-scale.ts";

/** What a picture of the map says besides the map. */
export interface PictureParts {
  /** CSS pixels. */
  readonly map: { readonly width: number; readonly height: number };
  readonly title: string;
  /** `2026-11-23`. */
  readonly date: string;
  /** Empty where none are wanted. */
  readonly legends: readonly { readonly title: string; readonly legend: Legend }[];
  readonly scale: ScaleBar;
  /** Degrees clockwise by which the map's top is turned from north. */
  readonly bearing: number;
  readonly credits: readonly string[];
  /** Two pictures beside each other: their titles, and CSS pixels from the map's left edge to the divider. */
  readonly sides?: { readonly left: string; readonly right: string; readonly at: number } | undefined;
}

/** A picture, laid out in CSS pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

const margin = 24;
const gap = 16;
/** Beside the legends: the scale and north. */
const cornerWidth = 176;
const [titleFont, smallFont]: readonly [Font, Font] = ["title", "small"];

/** Lays out the title above the map; below it the legends, scale and north, and the credits. */
export function pictureLayout(parts: PictureParts, measure: Measure): Picture {
  const { map, title, date, legends, scale, bearing, credits, sides } = parts;
  const [left, right] = [margin, margin + map.width];
  const marks: Mark[] = [];
  const dateWidth = measure(date, smallFont);
  const shownTitle = fitted(title, titleFont, map.width - dateWidth - gap, measure);
  marks.push({ kind: "text", text: shownTitle, x: left, y: 42, font: titleFont });
  marks.push({ kind: "text", text: date, x: right, y: 42, font: smallFont, align: "end", color: quiet });
  const top = 58;
  marks.push({ kind: "map", x: left, y: top, ...map });
  if (sides) marks.push(...sideMarks(sides, { left, right, top, bottom: top + map.height }, measure));
  marks.push({ kind: "frame", x: left, y: top, ...map });

  const footer = top + map.height + gap;
  const beside = map.width >= 2 * cornerWidth + gap;
  const legendWidth = beside ? map.width - cornerWidth - gap : map.width;
  const list = legendMarks(legends, { x: left, y: footer, width: legendWidth }, measure);
  marks.push(...list.marks);
  const cornerTop = beside || list.height === 0 ? footer : footer + list.height + gap;
  marks.push(...scaleMarks(scale, bearing, right, cornerTop));
  let bottom = Math.max(footer + list.height, cornerTop + 36);
  bottom += 6;
  for (const line of wrapped(credits.join(" · "), smallFont, map.width, measure)) {
    bottom += 16;
    marks.push({ kind: "text", text: line, x: left, y: bottom, font: smallFont, color: quiet });
  }
  return { width: map.width + 2 * margin, height: Math.ceil(bottom + gap), marks };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The divider, and what is on either side of it. */
function sideMarks(sides: NonNullable<PictureParts["sides"]>, box: Box, measure: Measure): readonly Mark[] {
  const x = box.left + sides.at;
  const label = (text: string, from: number, to: number, align: "start" | "end"): readonly Mark[] => {
    const room = to - from - 2 * gap;
    if (room < 40) return [];
    const shown = fitted(text, "label", room, measure);
    const width = measure(shown, "label") + 16;
    const start = align === "start" ? from + 10 : to - 10 - width;
    return [
      { kind: "fill", x: start, y: box.top + 10, width, height: 24, color: "#ffffff" },
      { kind: "text", text: shown, x: start + 8, y: box.top + 26, font: "label" },
    ];
  };
  return [
    ...(sides.at > 0 && x < box.right
      ? [{ kind: "fill", x: x - 1, y: box.top, width: 2, height: box.bottom - box.top, color: "#ffffff" } as const]
      : []),
    ...label(sides.left, box.left, x, "end"),
    ...label(sides.right, x, box.right, "start"),
  ];
}

/** The scale bar, and an arrow to the north. */
function scaleMarks({ width, label }: ScaleBar, bearing: number, right: number, top: number): readonly Mark[] {
  const end = right - 40;
  return [
    { kind: "text", text: label, x: end - width / 2, y: top + 12, font: "small", align: "middle" },
    {
      kind: "line",
      points: [
        [end - width, top + 18],
        [end - width, top + 26],
        [end, top + 26],
        [end, top + 18],
      ],
    },
    { kind: "north", x: right - 14, y: top + 16, bearing },
  ];
}
