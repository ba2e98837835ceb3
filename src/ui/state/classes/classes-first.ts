import type { ColorClass, Rgba } from "../../../core/color/style.ts";
import { integersFound } from "../../../core/raster/integers-found.ts";
import type { BandStatistics } from "../../../core/raster/statistics.ts";
import { type Layer, openedLayer } from "../layers/layer.ts";
import type { ClassUnits } from "./class-units.ts";

/** The band whose values classes part: the one that is shown, or the result of an expression. */
export function classifiedBand({ style, expression }: Pick<Layer, "style" | "expression">): number {
  if (style === undefined || expression !== undefined) return 1;
  return style.kind === "rgb" ? style.bands[0] : style.band;
}

/** What is known of those values; undefined while nobody has measured them, and where none is valid. */
export function classifiedStatistics(layer: Layer): BandStatistics | undefined {
  if (layer.expression === undefined) return openedLayer(layer)?.statistics.get(classifiedBand(layer));
  return layer.computed?.expression === layer.expression ? layer.computed.statistics : undefined;
}

/** The units of those values: of what is computed, there is none. */
export function classifiedUnits(layer: Layer): ClassUnits {
  const band = openedLayer(layer)?.info.bands[classifiedBand(layer) - 1];
  if (layer.expression !== undefined || band === undefined) return { scale: 1, offset: 0, dataType: undefined };
  return { scale: band.scale, offset: band.offset, dataType: band.dataType };
}

/** The most values of which each can be a class of its own. */
const mostValues = 255;

/** The single values that a layer has, ascending; undefined where they are too many, or run on. */
export function singleValues(layer: Layer): readonly number[] | undefined {
  const opened = openedLayer(layer);
  if (opened === undefined || layer.expression !== undefined) return undefined;
  const found = layer.style?.kind === "palette" ? opened.classes : undefined;
  if (found !== undefined && found.length > 0) return found.map(({ value }) => value).sort((one, other) => one - other);
  const statistics = classifiedStatistics(layer);
  const { dataType = "float64" } = classifiedUnits(layer);
  return statistics === undefined || !/^u?int/.test(dataType) ? undefined : integersFound(statistics, mostValues);
}

/** The names that single values have, as far as somebody knows them. */
export function valueLabels(layer: Layer): Readonly<Record<number, string>> {
  const found = openedLayer(layer)?.classes ?? [];
  const named = found.flatMap(({ value, label }) => (label === undefined ? [] : [[value, label] as const]));
  return { ...Object.fromEntries(named), ...layer.sample?.labels };
}

/** The classes of a file's palette: of the values that were found, or else all that are visible. Undefined without a palette. */
export function paletteClasses(layer: Layer): readonly ColorClass[] | undefined {
  const palette = openedLayer(layer)?.info.palette;
  if (palette === undefined || layer.expression !== undefined) return undefined;
  const color = (value: number): Rgba => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = palette.subarray(4 * value, 4 * value + 4);
    return [red, green, blue, alpha];
  };
  const labels = valueLabels(layer);
  const values = singleValues(layer) ?? Array.from({ length: palette.length / 4 }, (_, value) => value);
  return values
    .filter((value) => Number.isInteger(value) && color(value)[3] > 0)
    .slice(0, 1000)
    .map((value) => {
      const label = labels[value];
      return { low: value, high: value, color: color(value), ...(label === undefined ? {} : { label }) };
    });
}
