import { indexName } from "../expressions/sensor-spectrum.ts";
import { type Layer, layerInfo } from "../page-state.ts";
import { bandTitles } from "../style/style-words.ts";

/** What the colours of a layer show, in words: the index or the expression, or which of several bands; empty where there is but one thing. */
export function legendSubject(layer: Layer): string {
  const { style, expression, scene } = layer;
  if (expression !== undefined) return indexName(layer) ?? expression;
  const bands = layerInfo(layer)?.bands ?? [];
  if (style === undefined || style.kind === "rgb" || bands.length < 2) return "";
  return bandTitles({ scene }, bands)[style.band - 1] ?? "";
}
