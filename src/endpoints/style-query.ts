import { identityName } from "../core/color/colormaps/colormap.ts";
import { colormapNames } from "../core/color/colormaps/colormap-names.ts";
import type { StretchBound, StretchRange, Style } from "../core/color/style.ts";
import { failure } from "../core/errors.ts";
import { type ResamplingMethod, resamplings } from "../core/raster/resampling.ts";
import { type Query, refusal } from "./query.ts";

/** The colormap of a file's own palette. */
const paletteName = "palette";
const defaultRange: StretchRange = ["p2", "p98"];
// The keys of the table are its methods.
const resamplingNames = Object.keys(resamplings) as readonly ResamplingMethod[];

/**
 * Reads a style: `bands` (one, or three for RGB), `stretch_range` (one range, or one a band), `colormap` (a name, or
 * `palette`), `resampling`. Throws INVALID_ARGUMENT.
 */
export function parseStyle(query: Query): Style {
  const resampling = query.oneOf("resampling", resamplingNames);
  const bands = query.json("bands", "a list of one or three bands, e.g. [1] or [3,2,1]", toBands) ?? [1];
  const ranges = query.json(
    "stretch_range",
    '[low, high], each a number, "pN" or null; for RGB also three such',
    toRanges,
  );
  const [first, green, blue] = bands;
  if (green !== undefined && blue !== undefined) {
    const [r = defaultRange, g = r, b = r] = ranges ?? [];
    return { kind: "rgb", bands: [first, green, blue], ranges: [r, g, b], resampling };
  }
  const colormap = query.text("colormap") ?? identityName;
  if (colormap !== paletteName && colormap !== identityName && !colormapNames.includes(colormap)) {
    throw refusal(
      "colormap",
      colormap,
      `${identityName}, ${paletteName} or a name of matplotlib's, e.g. viridis or terrain_r`,
    );
  }
  if (colormap === paletteName) return { kind: "palette", band: first };
  if (ranges !== undefined && ranges.length > 1)
    throw refusal("stretch_range", JSON.stringify(ranges), "one range for one band");
  return { kind: "singleband", band: first, range: ranges?.[0] ?? defaultRange, colormap, resampling };
}

/** The query that {@link parseStyle} reads as this style. */
export function styleQuery(style: Style): Readonly<Record<string, string>> {
  const resampling = style.resampling === undefined ? {} : { resampling: style.resampling };
  if (style.kind === "palette") return { bands: JSON.stringify([style.band]), colormap: paletteName };
  if (style.kind === "rgb") {
    return { bands: JSON.stringify(style.bands), stretch_range: JSON.stringify(style.ranges), ...resampling };
  }
  if (style.kind !== "singleband") throw failure("UNSUPPORTED", `The style ${style.kind} has no query yet`);
  return {
    bands: JSON.stringify([style.band]),
    stretch_range: JSON.stringify(style.range),
    colormap: style.colormap,
    ...resampling,
  };
}

type Bands = readonly [number] | readonly [number, number, number];

function toBands(value: unknown): Bands | undefined {
  if (!Array.isArray(value) || (value.length !== 1 && value.length !== 3)) return undefined;
  if (!value.every((band) => Number.isInteger(band) && band >= 1)) return undefined;
  return value as unknown as Bands;
}

function toRanges(value: unknown): readonly StretchRange[] | undefined {
  const range = toRange(value);
  if (range !== undefined) return [range];
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const ranges = value.map(toRange).filter((one) => one !== undefined);
  return ranges.length === 3 ? ranges : undefined;
}

function toRange(value: unknown): StretchRange | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [low, high]: readonly unknown[] = value;
  return isBound(low) && isBound(high) ? [low, high] : undefined;
}

function isBound(value: unknown): value is StretchBound {
  if (value === null || (typeof value === "number" && Number.isFinite(value))) return true;
  const percentile = typeof value === "string" ? /^p(\d+(?:\.\d+)?)$/.exec(value)?.[1] : undefined;
  return percentile !== undefined && Number(percentile) <= 100;
}
