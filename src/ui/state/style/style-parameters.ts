import type { ColorTransform } from "../../../core/color/color-transform.ts";
import { parseColorTransforms, writeColorTransforms } from "../../../core/color/color-transform-text.ts";
import { identityName } from "../../../core/color/colormaps/colormap.ts";
import { colormapNames } from "../../../core/color/colormaps/colormap-names.ts";
import type { StretchRange, Style } from "../../../core/color/style.ts";
import { longestText as longestExpression } from "../../../core/expression/expression.ts";
import { type ResamplingMethod, resamplings } from "../../../core/raster/resampling.ts";
import { readClasses, writeClasses } from "./style-classes-text.ts";
import { readColors, writeColors } from "./style-colors-text.ts";
import { readRanges, writeRanges } from "./style-range-text.ts";

/** The parameters of a style, in the order in which a link has them. */
export const styleParameterNames = [
  "expression",
  "show",
  "bands",
  "range",
  "colormap",
  "colors",
  "classes",
  "transforms",
  "resampling",
] as const;

/** A style as readable text, one parameter a property; what the address bar holds. An empty one means that there is none of it. */
export type StyleParameters = Partial<Record<(typeof styleParameterNames)[number], string>>;

/** Every parameter of a style. */
export function styleParameters(style: Style): StyleParameters {
  return { show: style.kind, ...ofKind(style), ...given("resampling", style.resampling) };
}

function ofKind(style: Style): StyleParameters {
  switch (style.kind) {
    case "singleband": {
      const { band, range, colormap, colors, transforms } = style;
      return {
        bands: String(band),
        range: writeRanges([range]),
        colormap,
        ...given("colors", colors && writeColors(colors)),
        ...given("transforms", transforms && writeColorTransforms(transforms)),
      };
    }
    case "rgb": {
      const { bands, ranges, transforms } = style;
      const parameters = { bands: bands.join(","), range: writeRanges(ranges) };
      return { ...parameters, ...given("transforms", transforms && writeColorTransforms(transforms)) };
    }
    case "classes":
      return { bands: String(style.band), classes: writeClasses(style.classes) };
    case "palette":
    case "terrain":
      return { bands: String(style.band) };
  }
}

/**
 * The parameters in which `style` differs from `first`; all of them when another kind is shown. The style of an `expression` is told
 * apart from {@link computedFirst} instead.
 */
export function changedParameters(style: Style, first: Style, expression?: string): StyleParameters {
  if (expression !== undefined) {
    // What is computed is band 1, whichever bands it is computed of.
    const { bands: _, ...changed } = changedParameters(style, computedFirst);
    return { expression, ...changed };
  }
  const now = styleParameters(style);
  const before = styleParameters(first);
  const isAnother = style.kind !== first.kind;
  const differs = (name: keyof StyleParameters) =>
    isAnother && now[name] !== undefined ? true : (now[name] ?? "") !== (before[name] ?? "") && isRead(style, name);
  return Object.fromEntries(styleParameterNames.filter(differs).map((name) => [name, now[name] ?? ""]));
}

/**
 * `first`, or what stands for it with an expression, with the parameters applied; one that makes no sense is ignored. Bands must be
 * within `bandCount`.
 */
export function applyParameters(first: Style, parameters: StyleParameters, bandCount: number): Style {
  const isComputed = linkedExpression(parameters) !== undefined;
  const base = isComputed ? computedFirst : first;
  const all = { ...styleParameters(base), ...parameters };
  // What is computed is band 1, whichever bands it is computed of.
  const bands = isComputed ? [1] : (all.bands ?? "").split(",").map(Number);
  const known = bands.every((band) => Number.isInteger(band) && band >= 1 && band <= bandCount);
  const [band, green, blue] = bands;
  if (!known || band === undefined) return base;
  const resampling = isResampling(all.resampling) ? { resampling: all.resampling } : {};
  switch (all.show) {
    case "singleband": {
      const [wanted] = readRanges(all.range ?? "") ?? [middle];
      const range = isComputed && !rises(wanted) ? computedFirst.range : (wanted ?? middle);
      const colormap = [parameters.colormap, styleParameters(base).colormap].find(isColormap) ?? "gray";
      const colors = readColors(all.colors ?? "");
      const drawn = { range, colormap, ...(colors && { colors }), ...readTransforms(all.transforms, 1) };
      return { kind: "singleband", band, ...drawn, ...resampling };
    }
    case "rgb": {
      if (green === undefined || blue === undefined) return base;
      const [red = middle, second = red, third = red] = readRanges(all.range ?? "") ?? [];
      const drawn = { ranges: [red, second, third] as const, ...readTransforms(all.transforms, 3) };
      return { kind: "rgb", bands: [band, green, blue], ...drawn, ...resampling };
    }
    case "classes": {
      const classes = readClasses(all.classes ?? "");
      return classes === undefined ? base : { kind: "classes", band, classes, ...resampling };
    }
    case "palette":
      return isComputed ? base : { kind: "palette", band, ...resampling };
    default:
      return base;
  }
}

/** The expression that a link asks for; undefined where there is none, or it is too long to be one. */
export function linkedExpression({ expression = "" }: StyleParameters): string | undefined {
  return expression.trim() === "" || expression.length > longestExpression ? undefined : expression;
}

/** The style from which links tell those of expressions apart: of them nothing is measured, so that the range is two numbers. */
export const computedFirst = {
  kind: "singleband",
  band: 1,
  range: [0, 1],
  colormap: "viridis",
} as const satisfies Style;

const middle: StretchRange = ["p2", "p98"];

const given = (name: keyof StyleParameters, text: string | undefined): StyleParameters =>
  text === undefined || text === "" ? {} : { [name]: text };

/** Whether a style has a parameter at all, given or not. */
function isRead({ kind }: Style, name: keyof StyleParameters): boolean {
  if (name === "colors" || name === "colormap") return kind === "singleband";
  if (name === "classes") return kind === "classes";
  return name === "transforms" || name === "range" ? kind === "singleband" || kind === "rgb" : true;
}

/** Whether a range is one of two numbers, the second above the first: what the values of an expression are drawn with. */
const rises = (range: StretchRange | undefined): boolean =>
  range !== undefined && typeof range[0] === "number" && typeof range[1] === "number" && range[0] < range[1];

function readTransforms(
  text: string | undefined,
  bandCount: 1 | 3,
): { readonly transforms?: readonly ColorTransform[] } {
  try {
    return text === undefined || text === "" ? {} : { transforms: parseColorTransforms(text, bandCount) };
  } catch {
    return {};
  }
}

const isColormap = (name: string | undefined): name is string =>
  name !== undefined && (name === identityName || colormapNames.includes(name));

const isResampling = (name: string | undefined): name is ResamplingMethod =>
  name !== undefined && Object.hasOwn(resamplings, name);
