import { failure } from "../core/errors.ts";
import type { Bounds } from "../core/geo/bounds.ts";
import { bounds4326 } from "../core/geo/footprint.ts";
import { mercatorX, mercatorY } from "../core/geo/mercator.ts";
import { mercatorLatitude } from "../core/geo/tile.ts";
import { uniteBounds } from "../core/geo/unite-bounds.ts";
import { type EngineContext, placeOf } from "./context.ts";
import type { Drawn, Source } from "./engine.ts";

/** Files that are opened at once. */
const openedAtOnce = 16;

/**
 * The bounds in EPSG:3857 of all of what is drawn, clipped to its world; east beyond the antimeridian where the box crosses it. Files of a
 * virtual raster that cannot be opened or placed are left out, unless all are: then the first one's error is thrown.
 */
export async function extentOf(context: EngineContext, drawn: Drawn, signal?: AbortSignal): Promise<Bounds> {
  if ("source" in drawn) return toMercator(await boundsOf(context, drawn.source, signal));
  const sources = drawn.raster.scenes.flat().map(({ source }) => source);
  const distinct = [
    ...new Map(sources.map((source) => [`${source.crs} ${source.grid} ${source.url}`, source])).values(),
  ];
  let united: Bounds | undefined;
  let error: unknown;
  for (let start = 0; start < distinct.length; start += openedAtOnce) {
    const some = distinct.slice(start, start + openedAtOnce);
    for (const result of await Promise.allSettled(some.map((source) => boundsOf(context, source, signal)))) {
      if (result.status === "fulfilled") united = united ? uniteBounds(united, result.value) : result.value;
      else error ??= result.reason;
    }
    signal?.throwIfAborted();
  }
  if (united !== undefined) return toMercator(united);
  throw error ?? failure("INVALID_ARGUMENT", "A virtual raster needs a scene or more");
}

/** Bounds in EPSG:4326. */
async function boundsOf(context: EngineContext, source: Source, signal?: AbortSignal): Promise<Bounds> {
  const cog = await context.open(source, signal);
  const { georeference } = await placeOf(cog, source);
  return bounds4326(georeference, cog.width, cog.height);
}

function toMercator([west, south, east, north]: Bounds): Bounds {
  const clip = (latitude: number) => Math.max(-mercatorLatitude, Math.min(mercatorLatitude, latitude));
  const [bottom, top] = [mercatorY(clip(south)), mercatorY(clip(north))];
  if (!(top > bottom)) throw failure("NO_GEOREFERENCE", "The file lies beyond the ends of Web Mercator");
  return [mercatorX(west), bottom, mercatorX(east > west ? east : east + 360), top];
}
