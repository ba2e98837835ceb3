import type { Tile } from "../../../core/geo/tile.ts";
import type { Raster } from "../../../core/raster/raster.ts";
import { type BandStatistics, bandStatistics } from "../../../core/raster/statistics.ts";
import type { FeatureMeans } from "../feature-means.ts";
import { LatestOnly } from "../latest-only.ts";
import { type Layer, layerInfo } from "../layers/layer.ts";
import { highestZoom } from "../layers/layer-tiles.ts";
import { layerValues } from "../layers/layer-url.ts";
import { layerById, type PageState, selectedLayer, updateLayer } from "../page-state.ts";
import type { Store } from "../store.ts";

/** Values that count at most: enough for a histogram, little enough for one frame. */
const sampleLimit = 50_000;

/** How many times wider than the middle 98 % of the values their whole range may be. */
const widest = 20;

/**
 * Statistics of the first band of several rasters together, of evenly spread samples where they are many; undefined where none is valid. A
 * quotient has a few values far out, where its divisor is nearly 0: beside them, nothing could be told apart, and they are left out.
 */
export function statisticsInView(rasters: readonly Raster[]): BandStatistics | undefined {
  const pixels = rasters.reduce((sum, { width, height }) => sum + width * height, 0);
  const stride = Math.max(1, Math.ceil(pixels / sampleLimit));
  const samples = new Float64Array(Math.ceil(pixels / stride) + rasters.length);
  const valid = new Uint8Array(samples.length);
  let count = 0;
  for (const { bands, mask } of rasters) {
    const values = bands[0];
    if (values === undefined) continue;
    for (let i = 0; i < values.length; i += stride) {
      samples[count] = values[i] as number;
      valid[count++] = mask[i] as number;
    }
  }
  const all = bandStatistics(samples.subarray(0, count), valid.subarray(0, count));
  const [low = 0, high = 0] = [all?.percentiles[1], all?.percentiles[99]];
  const span = high - low;
  if (all === undefined || span === 0 || all.maximum - all.minimum <= widest * span) return all;
  for (let i = 0; i < count; i++) {
    const value = samples[i] as number;
    if (value < low - span || value > high + span) valid[i] = 0;
  }
  return bandStatistics(samples.subarray(0, count), valid.subarray(0, count));
}

/** Keeps the statistics of what is computed of the selected layer, in view, while somebody styles it: of tiles that are drawn. */
export function watchComputed({ store, answer, map }: Pick<FeatureMeans, "store" | "answer" | "map">): void {
  const latest = new LatestOnly<string>((id) => measure(store, id, answer, (zoom) => map.tilesInView(zoom)));
  store.subscribe((state, before) => {
    const layer = selectedLayer(state);
    if (layer?.expression === undefined || state.section !== "style" || state.tilesInFlight > 0) return;
    const known = layer.computed?.expression === layer.expression;
    if (!known || before.tilesInFlight > 0 || state.view !== before.view || before.section !== state.section)
      latest.ask(layer.id);
  });
}

async function measure(
  store: Store<PageState>,
  id: string,
  answer: FeatureMeans["answer"],
  tilesInView: (maximumZoom: number) => readonly Tile[],
): Promise<void> {
  const layer = layerById(store.state, id);
  const info = layer && layerInfo(layer);
  if (layer?.expression === undefined || info === undefined) return;
  const statistics = await drawnStatistics(answer, layer, tilesInView(highestZoom(info)));
  if (layerById(store.state, id)?.expression === layer.expression)
    updateLayer(store, id, { computed: { expression: layer.expression, statistics } });
}

/** A tile that cannot be had tells it itself. */
async function drawnStatistics(answer: FeatureMeans["answer"], layer: Layer, tiles: readonly Tile[]) {
  const rasters = await Promise.all(tiles.map((tile) => layerValues(answer, layer, tile).catch(() => null)));
  return statisticsInView(rasters.filter((raster) => raster !== null));
}
