import { msg, str } from "@lit/localize";
import { type Area, extentOfArea } from "../../../core/geo/area.ts";
import { areaInPixels } from "../../../core/geo/area-in-pixels.ts";
import type { Crs } from "../../../core/geo/crs/crs.ts";
import { latitudeOf } from "../../../core/geo/mercator.ts";
import { mercatorExtent, tileAt, tileTransform } from "../../../core/geo/tile.ts";
import { histogramOf } from "../../../core/raster/histogram.ts";
import { RingPixels } from "../../../core/raster/pixel-area.ts";
import { sampleAccumulator } from "../../../core/raster/statistics.ts";
import { percentile, type SampleAccumulator } from "../../../core/raster/summary.ts";
import type { FileInfo } from "../../../engine/engine.ts";
import { tileSize } from "../../map/tile-size.ts";
import type { Layer } from "../layers/layer.ts";
import { layerValues } from "../layers/layer-url.ts";
import { type AreaMeans, type AreaValues, areaBins, scaledValues } from "./area-values.ts";
import { formatMetres } from "./format-distance.ts";
import type { ProbedBand } from "./probe-bands.ts";

/** Tiles that are read at most: some seconds of work. */
const mostTiles = 64;

/** As `crsFromEpsg(3857)` has it, without the tables of all others. */
export const webMercator: Crs = {
  code: "EPSG:3857",
  name: "WGS 84 / Pseudo-Mercator",
  proj4: "+proj=merc +a=6378137 +b=6378137 +lon_0=0 +k=1 +nadgrids=@null +lat_0=0 +x_0=0 +y_0=0 +no_defs",
  kind: "projected",
  warnings: [],
};

interface TilesInArea {
  /** By band; undefined where the area has no valid pixel. */
  readonly values: readonly (AreaValues | undefined)[];
  readonly words: string;
}

/**
 * Measures the pixels of tiles whose centres lie in an area, at the finest zoom, up to full resolution, at which they are at most 64. Values
 * are those that a layer shows, before scale and offset for bands and as they are for results of expressions.
 */
export async function measureTiles(
  { answer, signal, onProgress }: AreaMeans,
  layer: Layer,
  info: FileInfo,
  area: Area,
  bands: readonly ProbedBand[],
): Promise<TilesInArea> {
  const { zoom, left, top, columns, rows } = tilesAround(area, info.zooms[1]);
  const [width, height] = [columns * tileSize, rows * tileSize];
  const georeference = {
    crs: webMercator,
    transform: tileTransform({ z: zoom, x: left, y: top }, tileSize),
  };
  const rings = areaInPixels(area, { georeference, width, height }) ?? [];
  const pixels = new RingPixels(rings, { width, height }, [1, 1]);
  const sums: (SampleAccumulator | undefined)[] = bands.map(() => undefined);
  let pixelCount = 0;
  const count = 2 ** zoom;
  for (let i = 0; i < columns * rows; i++) {
    onProgress(i, columns * rows);
    const [col, row] = [i % columns, Math.floor(i / columns)];
    const window = { col: col * tileSize, row: row * tileSize, width: tileSize, height: tileSize };
    if (!pixels.touches(window)) continue;
    const tile = { z: zoom, x: (left + col) % count, y: top + row };
    const found = await layerValues(answer, layer, tile, signal);
    signal.throwIfAborted();
    // Other people read the same values.
    const mask = found === null ? new Uint8Array(tileSize * tileSize) : found.mask.slice();
    pixelCount += pixels.cut(window, mask);
    if (found === null) continue;
    for (const [b, { index }] of bands.entries()) {
      const samples = found.bands[index];
      if (samples === undefined) continue;
      sums[b] ??= sampleAccumulator(samples);
      sums[b]?.add(samples, mask);
    }
  }
  const latitude = latitudeOf(mercatorExtent - ((top + rows / 2) * 2 * mercatorExtent) / count);
  const metres = ((2 * mercatorExtent) / (tileSize * count)) * Math.cos((latitude * Math.PI) / 180);
  return {
    values: bands.map((band, b) => valuesOf(sums[b], band, pixelCount)),
    words: msg(
      str`Pixels of the map at zoom ${zoom}, about ${formatMetres(metres)} wide, whose centres lie in the area: no file holds these values.`,
    ),
  };
}

/** The tiles around an area: columns from `left` eastwards, around the Earth where they must, and rows from `top` southwards. */
function tilesAround(area: Area, highest: number) {
  const [west, south, east, north] = extentOfArea(area);
  for (let zoom = highest; ; zoom--) {
    const { x: left, y: top } = tileAt(west, north, zoom);
    const { y: bottom } = tileAt(east, south, zoom);
    const count = 2 ** zoom;
    const column = (longitude: number) => Math.floor(((longitude + 180) / 360) * count);
    const columns = Math.min(count, column(east) - column(west) + 1);
    const rows = bottom - top + 1;
    if (columns * rows <= mostTiles || zoom === 0) return { zoom, left, top, columns, rows };
  }
}

function valuesOf(sums: SampleAccumulator | undefined, band: ProbedBand, pixelCount: number): AreaValues | undefined {
  const summary = sums?.summary();
  if (summary === undefined) return undefined;
  const { minimum, maximum, mean, stdev, validCount } = summary;
  const { edges, counts } = histogramOf(summary, areaBins);
  const percentiles = Array.from({ length: 101 }, (_, percent) => percentile(summary, percent));
  return scaledValues({ minimum, maximum, mean, stdev, percentiles, edges, counts, validCount, pixelCount }, band);
}
