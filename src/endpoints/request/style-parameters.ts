import { mostClasses, parseColorClasses } from "../../core/color/color-classes.ts";
import type { ColorTransform } from "../../core/color/color-transform.ts";
import { parseColorTransforms } from "../../core/color/color-transform-text.ts";
import { identityName } from "../../core/color/colormaps/colormap.ts";
import { colormapNames } from "../../core/color/colormaps/colormap-names.ts";
import { parseRgba } from "../../core/color/rgba.ts";
import type { ColorClass, Rgba, StretchBound, StretchRange, Style, TerrainEncoding } from "../../core/color/style.ts";
import { failure } from "../../core/errors.ts";
import { type ResamplingMethod, resamplings } from "../../core/raster/resampling.ts";
import { json, oneOf, type Parameter, parseJson, withDefault } from "./parameter.ts";

/** What `colormap` may say: a name of the table, one of three words, or the user's own colours. */
export type ColormapChoice = string | readonly Rgba[];

/** The colormap of a file's own palette. */
export const paletteName = "palette";
/** Classes, which another parameter gives. */
export const explicitName = "explicit";
/** The name of a colormap of the user's own colours. */
const ownName = "custom";

const mostColors = 255;
const part = { type: "integer", minimum: 0, maximum: 255 };
const colorSchema = {
  oneOf: [
    { type: "string", pattern: "^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$" },
    { type: "array", items: part, minItems: 3, maxItems: 4 },
  ],
};

/** `colormap` of pictures of one band. */
export const colormapParameter: Parameter<ColormapChoice> = withDefault<ColormapChoice>(
  {
    description: `A colormap of matplotlib's, ${identityName} (grey of the stretched byte), ${paletteName} (the file's own), ${explicitName} (see explicit_color_map), or a JSON list of 2 to ${mostColors} colours`,
    schema: { type: "string", examples: ["viridis", "terrain_r", '["#000","#fff"]'] },
    allowed: `${identityName}, ${paletteName}, ${explicitName}, a JSON list of 2 to ${mostColors} colours, or a name of matplotlib's in lower case, e.g. viridis or terrain_r`,
    parse: toColormapChoice,
  },
  identityName,
);

/** `explicit_color_map`: classes. */
export const explicitColorMapParameter = json<readonly ColorClass[]>({
  description:
    'With colormap=explicit: colours of single values, as {"3": "#00a000"}, or classes, as [{"range": [0, 0.2], "color": [255, 0, 0], "label": "low"}], where a range holds its low end but not its high one, and null is an open end',
  schema: {
    oneOf: [
      { type: "object", additionalProperties: colorSchema, minProperties: 1, maxProperties: mostClasses },
      {
        type: "array",
        minItems: 1,
        maxItems: mostClasses,
        items: {
          type: "object",
          required: ["color"],
          properties: {
            value: { type: "number" },
            range: { type: "array", items: { type: ["number", "null"] }, minItems: 2, maxItems: 2 },
            color: colorSchema,
            label: { type: "string", maxLength: 200 },
          },
        },
      },
    ],
  },
  allowed: `1 to ${mostClasses} colours of values, {"3": "#00a000"} or {"3": [0, 160, 0]}, or a list of classes, [{"range": [0, 1], "color": "#00a000"}]`,
  check: parseColorClasses,
});

/** `color_transform` of one band or of three. */
export function colorTransformParameter(bandCount: 1 | 3): Parameter<readonly ColorTransform[] | undefined> {
  const saturation = bandCount === 3 ? ", or saturation p" : "";
  return {
    description: `Operations on stretched values, in order: gamma BANDS g, sigmoidal BANDS contrast bias${saturation}`,
    schema: { type: "string", examples: [bandCount === 3 ? "gamma rgb 1.5, saturation 1.2" : "gamma 1 1.5"] },
    allowed: "operations on colours",
    parse: (text) => parseColorTransforms(text, bandCount),
  };
}

// The keys of the table are its methods.
const resamplingNames = Object.keys(resamplings) as readonly ResamplingMethod[];

/** `resampling`. */
export const resamplingParameter = oneOf("How values between pixels are made; bilinear unless given", resamplingNames);

/** `encoding` of heights. */
export const encodingParameter = withDefault<TerrainEncoding>(
  oneOf("How heights become colours", ["terrarium", "mapbox"]),
  "terrarium",
);

/** `ground` of heights. */
export const groundParameter: Parameter<number | undefined> = {
  description:
    "The value, as it is stored, wherever there is none. By default the nearest one, which sinks to the lowest within a quarter of the data's size; of a mosaic the lowest",
  schema: { type: "number" },
  allowed: "a number",
  parse: (given) => (given.trim() !== "" && Number.isFinite(Number(given)) ? Number(given) : undefined),
};

const boundSchema = {
  oneOf: [{ type: "number" }, { type: "string", pattern: "^p\\d+(\\.\\d+)?$" }, { type: "null" }],
};
/** Of a range. */
export const rangeSchema = { type: ["array", "null"], items: boundSchema, minItems: 2, maxItems: 2 };

/** What a range may be, in words. */
export const allowedRange = '[low, high], each a number, null or "pN" with N from 0 to 100; or null for all of it';

/** A parameter that is a range, all of the dataset's unless given. */
export function rangeParameter(description: string): Parameter<StretchRange> {
  const words = `${description}: [low, high], each a number, "pN" for the N-th percentile of the dataset, or null for its minimum or maximum`;
  const range = json({ description: words, schema: rangeSchema, allowed: allowedRange, check: toRange });
  return withDefault<StretchRange>(range, [null, null]);
}

/** A range of JSON, null for all of the dataset's; undefined for anything else. */
export function toRange(value: unknown): StretchRange | undefined {
  if (value === null) return [null, null];
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [low, high]: readonly unknown[] = value;
  return isBound(low) && isBound(high) ? [low, high] : undefined;
}

/** A range of two numbers; undefined for anything else. */
export function toNumbers(value: unknown): StretchRange<number> | undefined {
  const [low, high] = toRange(value) ?? [];
  return typeof low === "number" && typeof high === "number" ? [low, high] : undefined;
}

/** What the parameters of colours mean for one band. Throws INVALID_ARGUMENT where they contradict each other. */
export function bandStyle(
  { band, range, transforms, resampling }: BandStyle,
  colormap: ColormapChoice,
  classes: readonly ColorClass[] | undefined,
): Style {
  const explicit = colormap === explicitName;
  if (explicit !== (classes !== undefined)) {
    const which = explicit ? "is missing: colormap=explicit needs it" : "is for colormap=explicit only";
    throw failure("INVALID_ARGUMENT", `The parameter "explicit_color_map" ${which}`, {
      details: { parameter: "explicit_color_map" },
    });
  }
  if (classes !== undefined) return { kind: "classes", band, classes };
  if (colormap === paletteName) return { kind: "palette", band };
  const named = typeof colormap === "string" ? { colormap } : { colormap: ownName, colors: colormap };
  return { kind: "singleband", band, range, ...named, ...(transforms && { transforms }), resampling };
}

interface BandStyle {
  readonly band: number;
  readonly range: StretchRange;
  readonly transforms: readonly ColorTransform[] | undefined;
  readonly resampling: ResamplingMethod | undefined;
}

function toColormapChoice(text: string): ColormapChoice | undefined {
  if (!text.startsWith("[")) {
    const known =
      text === identityName || text === paletteName || text === explicitName || colormapNames.includes(text);
    return known ? text : undefined;
  }
  const list = parseJson(text);
  if (!Array.isArray(list) || list.length < 2 || list.length > mostColors) return undefined;
  const colors = list.map(parseRgba).filter((color) => color !== undefined);
  return colors.length === list.length ? colors : undefined;
}

function isBound(value: unknown): value is StretchBound {
  if (value === null || (typeof value === "number" && Number.isFinite(value))) return true;
  const percentile = typeof value === "string" ? /^p(\d+(?:\.\d+)?)$/.exec(value)?.[1] : undefined;
  return percentile !== undefined && Number(percentile) <= 100;
}
