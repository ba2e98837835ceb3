import { type PlaceOnLine, placesAlong } from "../../../core/geo/great-circle.ts";
import { mercatorX, mercatorY } from "../../../core/geo/mercator.ts";
import { mercatorExtent, type Tile, tileAt, tileBounds } from "../../../core/geo/tile.ts";
import type { FileInfo, GridValues } from "../../../engine/engine.ts";
import type { Protocol } from "../../../protocol/protocol.ts";
import { tileSize } from "../../map/tile-size.ts";
import type { Layer } from "../layers/layer.ts";
import { layerValues } from "../layers/layer-url.ts";
import { type ProbedBand, probedBands } from "./probe-bands.ts";

/** Values along a line. */
export interface Profile {
  readonly places: readonly PlaceOnLine[];
  readonly lines: readonly ProfileLine[];
  /** The zoom of the tiles that the values are of, and metres of their pixels' sides in the middle of the line. */
  readonly zoom: number;
  readonly metresPerPixel: number;
}

/** One band along the line. */
export interface ProfileLine extends ProbedBand {
  /** One value a place, scaled; null where there is none. */
  readonly values: readonly (number | null)[];
  /** Undefined where no place has a value. */
  readonly summary: ProfileSummary | undefined;
}

export interface ProfileSummary {
  readonly minimum: number;
  readonly maximum: number;
  readonly mean: number;
  /** All that goes up, and all that goes down, from one value to the next; gaps count as level. */
  readonly ascent: number;
  readonly descent: number;
}

export const mostPlaces = 512;
/** Tiles that are read at the same time. */
const atOnce = 6;
const equator = 2 * mercatorExtent;

/**
 * Reads the values of a layer at up to 512 places along a line: those of the nearest pixels of the tiles whose pixels are as large as
 * the way from one place to the next, but no smaller than at full resolution. `onProgress` hears how many tiles are read.
 */
export async function readProfile(
  answer: Protocol["answer"],
  layer: Layer,
  info: FileInfo,
  line: GeoJSON.LineString,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (done: number, total: number) => void } = {},
): Promise<Profile> {
  const { places, zoom, metresPerPixel } = layOut(line, info.zooms[1]);
  const byTile = new Map<string, { readonly tile: Tile; readonly indices: number[] }>();
  places.forEach(({ longitude, latitude }, i) => {
    const tile = tileAt(longitude, latitude, zoom);
    const name = `${tile.x} ${tile.y}`;
    const known = byTile.get(name);
    if (known) known.indices.push(i);
    else byTile.set(name, { tile, indices: [i] });
  });
  const bands = probedBands(layer, info);
  const values = bands.map(() => new Array<number | null>(places.length).fill(null));
  const waiting = [...byTile.values()];
  let done = 0;
  const readSome = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { tile, indices } = next;
      const found = await layerValues(answer, layer, tile, signal);
      signal?.throwIfAborted();
      for (const i of indices) {
        const place = places[i];
        if (found === null || place === undefined) continue;
        bands.forEach(({ index, scale, offset }, b) => {
          const value = valueAt(found, tile, place, index);
          (values[b] as (number | null)[])[i] = value === null ? null : value * scale + offset;
        });
      }
      onProgress?.(++done, byTile.size);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, readSome));
  const lines = bands.map((band, b) => ({ ...band, values: values[b] ?? [], summary: summarise(values[b] ?? []) }));
  return { places, lines, zoom, metresPerPixel };
}

/**
 * The places of a profile, and the zoom at which a pixel of a tile is no larger than the way between them, at most `highest`. Places are
 * fewer where they would lie closer than pixels of that zoom.
 */
export function layOut(line: GeoJSON.LineString, highest: number) {
  const rough = placesAlong(line.coordinates, mostPlaces);
  const length = rough.at(-1)?.distance ?? 0;
  const latitude = rough[rough.length >> 1]?.latitude ?? 0;
  const metresAt = (zoom: number) => (equator * Math.cos((latitude * Math.PI) / 180)) / (tileSize * 2 ** zoom);
  const step = length / (mostPlaces - 1);
  const zoom = Math.max(0, Math.min(highest, Math.ceil(Math.log2(metresAt(0) / step))));
  const metresPerPixel = metresAt(zoom);
  const count = Math.max(2, Math.min(mostPlaces, Math.ceil(length / metresPerPixel) + 1));
  return { places: count === mostPlaces ? rough : placesAlong(line.coordinates, count), zoom, metresPerPixel };
}

/** The value of the pixel of a tile that a place lies in; null where masked or beyond the ends of Web Mercator. */
function valueAt(found: GridValues, tile: Tile, { longitude, latitude }: PlaceOnLine, index: number): number | null {
  const [west, south, east, north] = tileBounds(tile);
  const y = mercatorY(latitude);
  if (!(y >= south && y <= north)) return null;
  const wrapped = ((((longitude + 180) % 360) + 360) % 360) - 180;
  const within = (share: number, size: number) => Math.max(0, Math.min(size - 1, Math.floor(share * size)));
  const col = within((mercatorX(wrapped) - west) / (east - west), found.width);
  const row = within((north - y) / (north - south), found.height);
  const pixel = row * found.width + col;
  return (found.mask[pixel] ?? 0) > 0 ? (found.bands[index]?.[pixel] ?? null) : null;
}

function summarise(values: readonly (number | null)[]): ProfileSummary | undefined {
  const valid = values.filter((value) => value !== null);
  if (valid.length === 0) return undefined;
  let [ascent, descent] = [0, 0];
  valid.forEach((value, i) => {
    const step = value - (valid[i - 1] ?? value);
    if (step > 0) ascent += step;
    else descent -= step;
  });
  const mean = valid.reduce((sum, value) => sum + value, 0) / valid.length;
  return { minimum: Math.min(...valid), maximum: Math.max(...valid), mean, ascent, descent };
}
