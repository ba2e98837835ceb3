import type { RasterPlace } from "./locate.ts";
import { exactPlace, type MercatorGrid } from "./source-coordinates.ts";

/** A box in pixels of level 0, corner-based, that may reach over the raster's edges. */
export interface PixelExtent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Places along each side of the target, corners included. */
const probes = 5;

/**
 * About which part of the raster a target shows, from a few exact places: cheap enough to start reading by, before
 * {@link sourceCoordinates} tells it exactly. Undefined where the target reaches beyond the map of the CRS.
 */
export function sourceExtent(source: RasterPlace, target: MercatorGrid): PixelExtent | undefined {
  const exact = exactPlace(source, target);
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < probes * probes; i++) {
    const across = (i % probes) / (probes - 1);
    const down = Math.floor(i / probes) / (probes - 1);
    const place = exact(across * target.width, down * target.height);
    if (place === undefined) return undefined;
    left = Math.min(left, place[0]);
    right = Math.max(right, place[0]);
    top = Math.min(top, place[1]);
    bottom = Math.max(bottom, place[1]);
  }
  return { left, top, right, bottom };
}
