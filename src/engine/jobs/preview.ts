import { failure } from "../../core/errors.ts";
import type { Bounds } from "../../core/geo/bounds.ts";
import { bounds4326 } from "../../core/geo/footprint.ts";
import { latitudeOf, longitudeOf, mercatorX, mercatorY } from "../../core/geo/mercator.ts";
import { mercatorLatitude } from "../../core/geo/tile.ts";
import { type EngineContext, placeOf } from "../context.ts";
import { drawGrid } from "../draw-grid.ts";
import type { JobResult, JobTypes } from "../engine.ts";
import { sourceOf } from "../virtual-raster.ts";

/** The whole file in Web Mercator within `width` × `height`, aspect ratio kept, coloured, with its bounds. */
export async function preview(
  context: EngineContext,
  { width, height, style, ...drawn }: JobTypes["preview"]["job"],
  signal?: AbortSignal,
): Promise<JobResult<"preview">> {
  const source = sourceOf(drawn);
  const cog = await context.open(source, signal);
  const place = await placeOf(cog, source);
  const [west, south, east, north] = mercatorBounds(bounds4326(place.georeference, cog.width, cog.height));
  const metresPerPixel = Math.max((east - west) / width, (north - south) / height);
  const size = (metres: number) => Math.max(1, Math.round(metres / metresPerPixel));
  const grid = { width: size(east - west), height: size(north - south) };
  const transform = [(east - west) / grid.width, 0, west, 0, (south - north) / grid.height, north] as const;
  const image = await drawGrid(context, drawn, { ...grid, transform }, style, signal);
  const bounds: Bounds = [longitudeOf(west), latitudeOf(south), longitudeOf(east), latitudeOf(north)];
  return { ...(image ?? blank(grid)), bounds };
}

/** Bounds in EPSG:3857, clipped to its world; east beyond the antimeridian where the box crosses it. */
function mercatorBounds([west, south, east, north]: Bounds): Bounds {
  const clip = (latitude: number) => Math.max(-mercatorLatitude, Math.min(mercatorLatitude, latitude));
  const [bottom, top] = [mercatorY(clip(south)), mercatorY(clip(north))];
  if (!(top > bottom)) throw failure("NO_GEOREFERENCE", "The file lies beyond the ends of Web Mercator");
  return [mercatorX(west), bottom, mercatorX(east > west ? east : east + 360), top];
}

function blank({ width, height }: { readonly width: number; readonly height: number }) {
  return { width, height, data: new Uint8ClampedArray(width * height * 4) };
}
