import { projection } from "../core/geo/crs/projection.ts";
import { pixelMapping } from "../core/geo/georeference/georeference.ts";
import type { RasterPlace } from "../core/geo/locate.ts";
import { mercatorX, mercatorY } from "../core/geo/mercator.ts";
import { sourcePixelsPerTargetPixel } from "../core/geo/source-coordinates.ts";
import { mercatorExtent, mercatorLatitude } from "../core/geo/tile.ts";

const tileSize = 256;
const deepestZoom = 24;
/** Side of the square at the raster's middle on which the scale is measured, metres. */
const probeMetres = 1e-3;

/** The zoom at which 256-pixel tiles show a raster in full resolution, and that at which it fits into one. */
export function zoomRange(place: RasterPlace): readonly [minimum: number, maximum: number] {
  const metres = metresPerPixel(place);
  const detailed = Math.ceil(Math.log2((2 * mercatorExtent) / tileSize / metres) - 1e-6);
  const maximum = clamp(detailed);
  const minimum = clamp(Math.floor(detailed - Math.log2(Math.max(place.width, place.height) / tileSize)));
  return [Math.min(minimum, maximum), maximum];
}

/** Web Mercator metres that a pixel in the middle of the raster covers; a guess where that is off the globe. */
function metresPerPixel(place: RasterPlace): number {
  const [x, y] = pixelMapping(place.georeference).toCrs(place.width / 2, place.height / 2);
  const [longitude, latitude] = projection(place.georeference.crs).inverse(x, y) ?? [0, 0];
  const clamped = Math.max(-mercatorLatitude, Math.min(mercatorLatitude, latitude));
  const [centreX, centreY] = [mercatorX(longitude), mercatorY(clamped)];
  const transform = [probeMetres, 0, centreX - probeMetres, 0, -probeMetres, centreY + probeMetres] as const;
  const pixels = sourcePixelsPerTargetPixel(place, { transform, width: 2, height: 2 });
  return pixels === undefined ? (2 * mercatorExtent) / place.width : probeMetres / pixels;
}

function clamp(zoom: number): number {
  return Number.isFinite(zoom) ? Math.max(0, Math.min(deepestZoom, zoom)) : 0;
}
