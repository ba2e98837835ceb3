import { identityName } from "../core/color/colormaps/colormap.ts";
import { colormapNames } from "../core/color/colormaps/colormap-names.ts";
import type { StretchBound, StretchRange, Style } from "../core/color/style.ts";
import { failure } from "../core/errors.ts";
import { type ResamplingMethod, resamplings } from "../core/raster/resampling.ts";
import { json, oneOf, type Parameter, type Parsed, withDefault } from "./parameter.ts";
import { refusal } from "./refusal.ts";

/** The colormap of a file's own palette. */
const paletteName = "palette";
const defaultRange: StretchRange = ["p2", "p98"];
// The keys of the table are its methods.
const resamplingNames = Object.keys(resamplings) as readonly ResamplingMethod[];

const bandSchema = { type: "integer", minimum: 1 };
const boundSchema = {
  oneOf: [{ type: "number" }, { type: "string", pattern: "^p\\d+(\\.\\d+)?$" }, { type: "null" }],
};
/** Of a range: two bounds. */
export const rangeSchema = { type: "array", items: boundSchema, minItems: 2, maxItems: 2 };

const colormapParameter: Parameter<string> = withDefault<string>(
  {
    description: "How one band is coloured",
    schema: { type: "string", enum: [identityName, paletteName, ...colormapNames] },
    allowed: `${identityName}, ${paletteName} or a name of matplotlib's, e.g. viridis or terrain_r`,
    parse: (name) => (name === paletteName || name === identityName || colormapNames.includes(name) ? name : undefined),
  },
  identityName,
);

/** The parameters of a style of a file whose bands it names. */
export const styleParameters = {
  bands: withDefault(
    json({
      description: "One band, or three for RGB, counted from 1",
      schema: {
        oneOf: [1, 3].map((count) => ({ type: "array", items: bandSchema, minItems: count, maxItems: count })),
      },
      allowed: "a list of one or three bands, e.g. [1] or [3,2,1]",
      check: toBands,
    }),
    [1],
  ),
  stretch_range: json({
    description:
      'The values shown: [low, high], each a number, "pN" for the N-th percentile of the band, or null for its minimum or maximum; ["p2","p98"] unless given',
    schema: { oneOf: [rangeSchema, { type: "array", items: rangeSchema, minItems: 3, maxItems: 3 }] },
    allowed: '[low, high], each a number, "pN" or null; for RGB also three such',
    check: toRanges,
  }),
  colormap: colormapParameter,
  resampling: oneOf("How values between pixels are made; bilinear unless given", resamplingNames),
};

/** The style that a query speaks of. Throws INVALID_ARGUMENT. */
export function toStyle({ bands, stretch_range: ranges, colormap, resampling }: Parsed<typeof styleParameters>): Style {
  const [first, green, blue] = bands;
  if (green !== undefined && blue !== undefined) {
    const [r = defaultRange, g = r, b = r] = ranges ?? [];
    return { kind: "rgb", bands: [first, green, blue], ranges: [r, g, b], resampling };
  }
  if (colormap === paletteName) return { kind: "palette", band: first };
  if (ranges !== undefined && ranges.length > 1)
    throw refusal("stretch_range", JSON.stringify(ranges), "one range for one band");
  return { kind: "singleband", band: first, range: ranges?.[0] ?? defaultRange, colormap, resampling };
}

/** The query that {@link toStyle} reads as this style. */
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
