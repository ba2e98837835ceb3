import type { Style } from "../../../core/color/style.ts";
import { type Layer, openedLayer } from "../layers/layer.ts";

/** The style of a result before anybody looked at its values. */
export const computedStyle = (range: readonly [low: number, high: number] = [-1, 1], colormap = "viridis"): Style => ({
  kind: "singleband",
  band: 1,
  range,
  colormap,
});

/** By layer: how it was shown before something was computed of it. */
const formerStyles = new Map<string, Style>();

/** Keeps the style of a layer of which nothing is computed yet, to come back to. */
export function rememberFormerStyle({ id, expression, style }: Pick<Layer, "id" | "expression" | "style">): void {
  if (expression === undefined && style !== undefined) formerStyles.set(id, style);
}

/** How a layer is shown once nothing is computed of it any more: as before, or as at first. */
export const formerStyle = (layer: Layer): Style | undefined =>
  formerStyles.get(layer.id) ?? openedLayer(layer)?.firstLook.style;

/** The style of a result, kept while the expression changes: one that colours a single band of numbers. */
export function styleOfResult({ expression, style }: Pick<Layer, "expression" | "style">): Style | undefined {
  return expression !== undefined && (style?.kind === "singleband" || style?.kind === "classes") ? style : undefined;
}
