import type { Bounds } from "../../core/geo/bounds.ts";
import type { Address } from "../request/endpoint.ts";
import { deepestZoom } from "../request/path-template.ts";
import { scheme } from "../request/tile-url.ts";

/** What a map must know of the tiles of an address. */
export interface TileSet {
  readonly name?: string | undefined;
  /** In EPSG:4326; across the antimeridian west > east, or east > 180. Undefined where nobody knows. */
  readonly bounds: Bounds | undefined;
  /** Of tiles of 256 pixels: at which the whole is about one tile, and at which it has its full resolution. */
  readonly zooms: readonly [whole: number, full: number];
  /** Pixels of a side. */
  readonly size: number;
  /** Of `raster-dem` tiles. */
  readonly encoding?: string | undefined;
}

/**
 * TileJSON 3.0 of the tiles beside the `tilejson.json` that was asked for, with the same query; `tiles` replaces that name. `tileSize` and
 * `encoding` are MapLibre's.
 */
export function tileJson(
  { path, query = "" }: Address,
  tiles: string,
  { name, bounds, zooms, size, encoding }: TileSet,
) {
  // In the template, only the three placeholders may stand in braces.
  const place = path.replace(/tilejson\.json$/, "").replace(/[{}]/g, encodeURIComponent);
  const parameters = new URLSearchParams(query);
  return {
    tilejson: "3.0.0",
    ...(name !== undefined && { name }),
    tiles: [`${scheme}://${place}${tiles}{z}/{x}/{y}.png${query && `?${parameters}`}`],
    ...(bounds && { bounds: drawnBounds(bounds), center: [...middle(bounds), zooms[0]] }),
    // From afar a tile costs no more than where it holds the whole; and MapLibre's terrain reads a zoom below that of the map.
    minzoom: 0,
    maxzoom: highestZoom(zooms, size),
    // MapLibre takes tiles for 512 pixels wide unless it is told.
    tileSize: size,
    ...(encoding !== undefined && { encoding }),
  };
}

/** The zoom of full resolution: with twice the pixels, tiles reach it one zoom before. */
function highestZoom([whole, full]: TileSet["zooms"], size: number): number {
  return Math.max(whole, Math.min(deepestZoom, Math.ceil(full - Math.log2(size / 256))));
}

/** TileJSON has no box across the antimeridian. */
function drawnBounds([west, south, east, north]: Bounds): Bounds {
  return west > east || east > 180 ? [-180, south, 180, north] : [west, south, east, north];
}

function middle([west, south, east, north]: Bounds): readonly [longitude: number, latitude: number] {
  const longitude = (west + (west > east ? east + 360 : east)) / 2;
  return [longitude > 180 ? longitude - 360 : longitude, (south + north) / 2];
}
