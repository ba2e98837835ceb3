import { msg } from "@lit/localize";
import { bandsToMeasure, resolveStyle } from "../../../core/color/stretch.ts";
import type { Style } from "../../../core/color/style.ts";
import { type Layer, layerInfo, openedLayer } from "../layers/layer.ts";
import { highestZoom } from "../layers/layer-tiles.ts";
import { layerValues } from "../layers/layer-url.ts";
import type { PageParts } from "../page-parts.ts";
import { failTile, layerById, updateLayer } from "../page-state.ts";

/** Draws a layer in a style, and has measured what it needs. */
export function restyle(parts: PageParts, id: string, style: Style): void {
  const { store, reader } = parts;
  const layer = layerById(store.state, id);
  if (layer?.scene !== undefined && bandsToMeasure(style).length > 0) return void restyleScene(parts, layer, style);
  updateLayer(store, id, { style, preview: undefined, tileError: undefined });
  void reader.measure(id, bandsToMeasure(style));
}

/** Sets expression and style, both at once: what is computed is drawn in no style of bands, not even for a moment. */
export function compute({ store, reader }: PageParts, id: string, expression: string | undefined, style: Style): void {
  updateLayer(store, id, { expression, style, preview: undefined, tileError: undefined });
  void reader.measure(id, bandsToMeasure(style));
}

/** Brings back the first look, without an expression. */
export function resetStyle(parts: PageParts, id: string): void {
  const { store } = parts;
  const layer = layerById(store.state, id);
  const opened = layer && openedLayer(layer);
  if (opened) compute(parts, id, undefined, opened.firstLook.style);
}

/** Fits the range to the values in view, from the tiles that are drawn: nothing is fetched for it. */
export async function fitRange(parts: PageParts, id: string): Promise<void> {
  const { store, means } = parts;
  const layer = layerById(store.state, id);
  const info = layer && layerInfo(layer);
  const style = layer?.style;
  if (layer === undefined || info === undefined || style === undefined) return;
  const tiles = means.camera.tilesInView(highestZoom(info));
  try {
    const rasters = await Promise.all(tiles.map((tile) => layerValues(means.answer, layer, tile)));
    // Only who asks for it loads it.
    const { fitRanges } = await import("./style-ranges.ts");
    const fitting = fitRanges(
      style,
      rasters.filter((raster) => raster !== null),
    );
    if (layerById(store.state, id)?.style !== style) return;
    if (fitting === undefined) store.set({ announcement: msg("No value of this layer is in view") });
    else restyle(parts, id, fitting);
  } catch (error) {
    failTile(store, id, error);
  }
}

/** By the style that is shown, the latest one that waits to take its place. */
const waiting = new WeakMap<Style, Style>();

/** Percentiles of a scene become numbers first: mosaics and steps of an axis must share a range. */
async function restyleScene(parts: PageParts, { id, style: before }: Layer, style: Style): Promise<void> {
  const { store, reader } = parts;
  if (before !== undefined) waiting.set(before, style);
  await reader.measure(id, bandsToMeasure(style));
  if (before !== undefined && waiting.get(before) !== style) return;
  const layer = layerById(store.state, id);
  const statistics = layer && openedLayer(layer)?.statistics;
  if (statistics !== undefined && layer?.style === before) restyle(parts, id, resolveStyle(style, statistics));
}
