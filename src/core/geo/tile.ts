import type { Affine } from "./affine.ts";
import type { Bounds } from "./bounds.ts";

/** A map tile: XYZ, y downwards from the north. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Half the width of the Web Mercator world, metres (EPSG:3857). */
export const mercatorExtent = 20037508.342789244;

/** The latitude at which Web Mercator ends, degrees. */
export const mercatorLatitude = 85.0511287798066;

/** The bounds of a tile in EPSG:3857, metres. */
export function tileBounds({ z, x, y }: Tile): Bounds {
  const side = (2 * mercatorExtent) / 2 ** z;
  return [
    x * side - mercatorExtent,
    mercatorExtent - (y + 1) * side,
    (x + 1) * side - mercatorExtent,
    mercatorExtent - y * side,
  ];
}

/** Pixels of a tile: a side of a square one, or both sides. */
export type TileSize = number | readonly [width: number, height: number];

/** The transform (tile pixel to EPSG:3857) of a tile drawn in `size` pixels. */
export function tileTransform(tile: Tile, size: TileSize): Affine {
  return tileGrid(tile, size).transform;
}

/** The grid of a tile's pixels in EPSG:3857. */
export function tileGrid(
  tile: Tile,
  size: TileSize,
): { readonly transform: Affine; readonly width: number; readonly height: number } {
  const [width, height] = typeof size === "number" ? [size, size] : size;
  const [west, , east, north] = tileBounds(tile);
  const side = east - west;
  return { transform: [side / width, 0, west, 0, -side / height, north], width, height };
}

/** The tile of zoom `z` that contains a point; latitudes beyond Web Mercator are clamped to it. */
export function tileAt(longitude: number, latitude: number, z: number): Tile {
  const count = 2 ** z;
  const clamped = Math.max(-mercatorLatitude, Math.min(mercatorLatitude, latitude));
  const wrapped = ((((longitude + 180) % 360) + 360) % 360) / 360;
  const fromNorth = (1 - Math.asinh(Math.tan((clamped * Math.PI) / 180)) / Math.PI) / 2;
  const within = (value: number) => Math.max(0, Math.min(count - 1, Math.floor(value * count)));
  return { z, x: within(wrapped), y: within(fromNorth) };
}
