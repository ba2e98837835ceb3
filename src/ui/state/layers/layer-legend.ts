import { colormap } from "../../../core/color/colormaps/colormap.ts";
import { type Legend, legend } from "../../../core/color/legend.ts";
import { bandsToMeasure, resolveStyle } from "../../../core/color/stretch.ts";
import type { Style } from "../../../core/color/style.ts";
import { integersFound } from "../../../core/raster/integers-found.ts";
import { formatNumber } from "../format.ts";
import { type Layer, type Opened, openedLayer } from "./layer.ts";

/** Digits of numbers in legends: whole ones are named in full. */
const [legendDigits, mostDigits] = [6, 15];

/** What a layer's colours mean; `"later"` while that is still being measured, undefined where nothing can tell. */
export async function layerLegend(layer: Layer): Promise<Legend | "later" | undefined> {
  const opened = openedLayer(layer);
  const { style } = layer;
  if (opened === undefined || style === undefined) return undefined;
  if (style.kind === "palette" && opened.classes === undefined) return "later";
  if (bandsToMeasure(style).some((band) => !opened.statistics.has(band))) return "later";
  const map = style.kind === "singleband" ? await colormap(style.colormap).catch(() => undefined) : undefined;
  // The tiles of a colormap that is not known say why.
  if (style.kind === "singleband" && map === undefined && style.colors === undefined) return undefined;
  const { palette, bands } = opened.info;
  return legend(resolveStyle(style, opened.statistics), {
    colormap: map,
    palette,
    values: foundValues(layer, opened, style),
    complete: isComplete(opened),
    labels: layer.sample?.labels,
    numberWords: (value) => formatNumber(value, Number.isInteger(value) ? mostDigits : legendDigits),
    bands: layer.expression === undefined ? bands : undefined,
  });
}

/** Whether the values of the whole file were seen, not only those of an overview. */
export const isComplete = ({ info }: Opened): boolean => (info.overviews.at(-1)?.level ?? 0) === 0;

/** The values that the legend lists one by one; undefined where none were looked for, or colours run on between them. */
function foundValues(
  { expression }: Layer,
  { classes, info, statistics }: Opened,
  style: Style,
): readonly number[] | undefined {
  if (style.kind === "palette") return classes?.length ? classes.map(({ value }) => value) : undefined;
  if (expression !== undefined || style.kind === "rgb" || style.resampling !== "nearest") return undefined;
  const measured = statistics.get(style.band);
  const { dataType, scale = 1, offset = 0 } = info.bands[style.band - 1] ?? {};
  // Scaled bytes are a quantity, however few of them occur.
  if (measured === undefined || dataType !== "uint8" || scale !== 1 || offset !== 0) return undefined;
  return integersFound(measured);
}
