import { writeColorClasses } from "../../core/color/color-classes.ts";
import type { ColorTransform } from "../../core/color/color-transform.ts";
import { parseColorTransforms, writeColorTransforms } from "../../core/color/color-transform-text.ts";
import { writeRgba } from "../../core/color/rgba.ts";
import type { StretchRange, Style } from "../../core/color/style.ts";
import { json, type Parsed, text, withDefault } from "./parameter.ts";
import { naming, refusal } from "./refusal.ts";
import {
  bandStyle,
  colormapParameter,
  colorTransformParameter,
  explicitColorMapParameter,
  explicitName,
  paletteName,
  rangeSchema,
  resamplingParameter,
  toRange,
} from "./style-parameters.ts";

const defaultRange: StretchRange = ["p2", "p98"];
const bandSchema = { type: "integer", minimum: 1 };

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
      'The values shown: [low, high], each a number, "pN" for the N-th percentile of the band, or null for its minimum or maximum; ["p2","p98"] unless given. For RGB also three such',
    schema: { oneOf: [rangeSchema, { type: "array", items: rangeSchema, minItems: 3, maxItems: 3 }] },
    allowed: '[low, high], each a number, "pN" or null; for RGB also three such',
    check: toRanges,
  }),
  colormap: colormapParameter,
  explicit_color_map: explicitColorMapParameter,
  color_transform: { ...text(colorTransformParameter(3).description), allowed: "operations on colours" },
  resampling: resamplingParameter,
};

/** The style that a query speaks of. Throws INVALID_ARGUMENT. */
export function toStyle(query: Parsed<typeof styleParameters>): Style {
  const { bands, stretch_range: ranges, colormap, explicit_color_map: classes, resampling } = query;
  const [first, green, blue] = bands;
  const transforms = transformsOf(query, blue === undefined ? 1 : 3);
  if (green !== undefined && blue !== undefined) {
    const [r = defaultRange, g = r, b = r] = ranges ?? [];
    return {
      kind: "rgb",
      bands: [first, green, blue],
      ranges: [r, g, b],
      ...(transforms && { transforms }),
      resampling,
    };
  }
  if (ranges !== undefined && ranges.length > 1 && colormap !== paletteName)
    throw refusal("stretch_range", JSON.stringify(ranges), "one range for one band");
  return bandStyle({ band: first, range: ranges?.[0] ?? defaultRange, transforms, resampling }, colormap, classes);
}

/** The colour transforms of a query; what they may be depends on the bands. Throws INVALID_ARGUMENT. */
export function transformsOf(
  { color_transform: operations }: { readonly color_transform: string | undefined },
  bandCount: 1 | 3,
): readonly ColorTransform[] | undefined {
  if (operations === undefined) return undefined;
  return naming("color_transform", operations, () => parseColorTransforms(operations, bandCount));
}

/** The query that {@link toStyle} reads as this style; one of terrain is read by the route of terrain. */
export function styleQuery(style: Style): Readonly<Record<string, string>> {
  const resampling = style.resampling === undefined ? {} : { resampling: style.resampling };
  if (style.kind === "terrain") {
    const ground = style.ground === undefined ? {} : { ground: String(style.ground) };
    return { band: String(style.band), encoding: style.encoding, ...ground, ...resampling };
  }
  if (style.kind === "palette") return { bands: JSON.stringify([style.band]), colormap: paletteName };
  if (style.kind === "classes") {
    const classes = JSON.stringify(writeColorClasses(style.classes));
    return { bands: JSON.stringify([style.band]), colormap: explicitName, explicit_color_map: classes };
  }
  const transforms = style.transforms && { color_transform: writeColorTransforms(style.transforms) };
  if (style.kind === "rgb") {
    const [bands, ranges] = [JSON.stringify(style.bands), JSON.stringify(style.ranges)];
    return { bands, stretch_range: ranges, ...transforms, ...resampling };
  }
  return {
    bands: JSON.stringify([style.band]),
    stretch_range: JSON.stringify(style.range),
    colormap: style.colors === undefined ? style.colormap : JSON.stringify(style.colors.map(writeRgba)),
    ...transforms,
    ...resampling,
  };
}

type Bands = readonly [number] | readonly [number, number, number];

function toBands(value: unknown): Bands | undefined {
  if (!Array.isArray(value) || (value.length !== 1 && value.length !== 3)) return undefined;
  if (!value.every((band) => Number.isInteger(band) && band >= 1)) return undefined;
  // One or three numbers, as has just been found.
  return value as unknown as Bands;
}

function toRanges(value: unknown): readonly StretchRange[] | undefined {
  const range = toRange(value);
  if (range !== undefined) return [range];
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const ranges = value.map(toRange).filter((one) => one !== undefined);
  return ranges.length === 3 ? ranges : undefined;
}
