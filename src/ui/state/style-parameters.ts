import { identityName } from "../../core/color/colormaps/colormap.ts";
import { colormapNames } from "../../core/color/colormaps/colormap-names.ts";
import type { StretchBound, StretchRange, Style } from "../../core/color/style.ts";
import { type ResamplingMethod, resamplings } from "../../core/raster/resampling.ts";

/** A style as readable text, one parameter a property; what the address bar holds. */
export type StyleParameters = Partial<Record<(typeof styleParameterNames)[number], string>>;

/** Names of the parameters, in the order in which a link has them. */
export const styleParameterNames = ["show", "bands", "range", "colormap", "resampling"] as const;

/** Every parameter of a style. */
export function styleParameters(style: Style): StyleParameters {
  const resampling: StyleParameters = style.resampling === undefined ? {} : { resampling: style.resampling };
  switch (style.kind) {
    case "singleband":
      return {
        show: "singleband",
        bands: String(style.band),
        range: writeRange(style.range),
        colormap: style.colormap,
        ...resampling,
      };
    case "rgb":
      return {
        show: "rgb",
        bands: style.bands.join(","),
        range: sameRanges(style.ranges) ? writeRange(style.ranges[0]) : style.ranges.map(writeRange).join(","),
        ...resampling,
      };
    case "palette":
    case "classes":
    case "terrain":
      return { show: style.kind, bands: String(style.band), ...resampling };
  }
}

/** The parameters in which `style` differs from `first`; all of them when another kind is shown. */
export function changedParameters(style: Style, first: Style): StyleParameters {
  const now = styleParameters(style);
  if (style.kind !== first.kind) return now;
  const before = styleParameters(first);
  const entries = Object.entries(now).filter(([name, value]) => before[name as keyof StyleParameters] !== value);
  return Object.fromEntries(entries);
}

/** `first` with the parameters applied; a parameter that makes no sense is ignored. Bands must be within `bandCount`. */
export function applyParameters(first: Style, parameters: StyleParameters, bandCount: number): Style {
  const given = { ...styleParameters(first), ...parameters };
  const resampling = isResampling(given.resampling) ? { resampling: given.resampling } : {};
  const bands = (given.bands ?? "").split(",").map(Number);
  const known = bands.every((band) => Number.isInteger(band) && band >= 1 && band <= bandCount);
  const [red, green, blue] = bands;
  if (!known || red === undefined) return first;
  const ranges = readRanges(given.range);
  switch (given.show) {
    case "singleband": {
      const range = ranges?.[0] ?? (["p2", "p98"] as const);
      const colormap = [parameters.colormap, styleParameters(first).colormap].find(isColormap) ?? "gray";
      return { kind: "singleband", band: red, range, colormap, ...resampling };
    }
    case "rgb": {
      if (green === undefined || blue === undefined) return first;
      const one = ranges?.[0] ?? (["p2", "p98"] as const);
      const three = [one, ranges?.[1] ?? one, ranges?.[2] ?? one] as const;
      return { kind: "rgb", bands: [red, green, blue], ranges: three, ...resampling };
    }
    case "palette":
      return { kind: "palette", band: red, ...resampling };
    default:
      return first;
  }
}

const writeBound = (bound: StretchBound): string => (bound === null ? "" : String(bound));
const writeRange = ([low, high]: StretchRange): string => `${writeBound(low)},${writeBound(high)}`;
const sameRanges = (ranges: readonly StretchRange[]): boolean => new Set(ranges.map(writeRange)).size === 1;

/** One or three ranges from `low,high,…`; undefined when a bound is neither a number, a percentile nor empty. */
function readRanges(text: string | undefined): readonly StretchRange[] | undefined {
  const parts = text?.split(",") ?? [];
  if (parts.length !== 2 && parts.length !== 6) return undefined;
  const bounds: StretchBound[] = [];
  for (const part of parts) {
    if (part === "") bounds.push(null);
    else if (/^p\d+(\.\d+)?$/.test(part) && Number(part.slice(1)) <= 100) bounds.push(part as `p${number}`);
    else if (Number.isFinite(Number(part))) bounds.push(Number(part));
    else return undefined;
  }
  const ranges: StretchRange[] = [];
  for (let i = 0; i < bounds.length; i += 2) ranges.push([bounds[i] ?? null, bounds[i + 1] ?? null]);
  return ranges;
}

const isColormap = (name: string | undefined): name is string =>
  name !== undefined && (name === identityName || colormapNames.includes(name));

const isResampling = (name: string | undefined): name is ResamplingMethod =>
  name !== undefined && Object.hasOwn(resamplings, name);
