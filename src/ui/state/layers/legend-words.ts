import { msg } from "@lit/localize";
import { indexName } from "../expressions/sensor-spectrum.ts";
import { bandTitles } from "../style/style-words.ts";
import { type Layer, layerInfo } from "./layer.ts";
import { scaleText } from "./value-words.ts";

/**
 * How the values of the legend come of the stored ones, where they are others: `stored × 0.0001 + 5`. Empty where they are not, or are
 * computed.
 */
export function scaleWords(layer: Layer): string {
  const { style, expression } = layer;
  if (style === undefined || style.kind === "palette" || style.kind === "terrain" || expression !== undefined)
    return "";
  const bands = layerInfo(layer)?.bands ?? [];
  const shown = style.kind === "rgb" ? style.bands : [style.band];
  const words = new Set(shown.map((band) => scaleText(bands[band - 1])));
  return words.size > 1 ? msg("stored values scaled, each band in its own way") : ([...words][0] ?? "");
}

/** What the colours of a layer show, in words: the index or the expression, or which of several bands; empty where there is but one thing. */
export function legendSubject(layer: Layer): string {
  const { style, expression, scene } = layer;
  if (expression !== undefined) return indexName(layer) ?? expression;
  const bands = layerInfo(layer)?.bands ?? [];
  if (style === undefined || style.kind === "rgb" || bands.length < 2) return "";
  return bandTitles({ scene }, bands)[style.band - 1] ?? "";
}
