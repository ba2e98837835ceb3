import { type Point, projection } from "./crs/projection.ts";
import { type Georeference, pixelMapping } from "./georeference/georeference.ts";

/** A raster's place and its size in pixels of level 0. */
export interface RasterPlace {
  readonly georeference: Georeference;
  readonly width: number;
  readonly height: number;
}

/**
 * Makes the exact way from longitude and latitude (WGS 84, degrees) to the raster's pixels: corner-based, fractional,
 * possibly outside the raster; undefined where the CRS has no such point. Of the places that differ by whole turns
 * around the Earth, it takes the one in the raster, or the nearest to it.
 */
export function pixelLocator({
  georeference,
  width,
  height,
}: RasterPlace): (longitude: number, latitude: number) => Point | undefined {
  const { toPixel } = pixelMapping(georeference);
  const { forward, period } = projection(georeference.crs);
  const outside = (col: number, row: number) => Math.max(0, -col, col - width) + Math.max(0, -row, row - height);
  return (longitude, latitude) => {
    const point = forward(longitude, latitude);
    if (point === undefined) return undefined;
    let best = toPixel(point[0], point[1]);
    let distance = outside(best[0], best[1]);
    if (period === undefined || distance === 0) return best;
    for (let turn = -2; turn <= 2 && distance > 0; turn++) {
      const other = toPixel(point[0] + turn * period, point[1]);
      const apart = outside(other[0], other[1]);
      if (apart < distance) [best, distance] = [other, apart];
    }
    return best;
  };
}

/** The pixel (corner-based, fractional) and the CRS coordinates of a place on Earth; undefined outside the raster. */
export function locate(
  source: RasterPlace,
  longitude: number,
  latitude: number,
): { col: number; row: number; x: number; y: number } | undefined {
  const pixel = pixelLocator(source)(longitude, latitude);
  if (!pixel) return undefined;
  const [col, row] = pixel;
  if (!(col >= 0 && col < source.width && row >= 0 && row < source.height)) return undefined;
  const [x, y] = pixelMapping(source.georeference).toCrs(col, row);
  return { col, row, x, y };
}
