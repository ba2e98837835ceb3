import type { Bounds } from "../../core/geo/bounds.ts";
import { latitudeOf, longitudeOf } from "../../core/geo/mercator.ts";
import type { EngineContext } from "../context.ts";
import { drawGrid } from "../draw-grid.ts";
import type { JobResult, JobTypes } from "../engine.ts";
import { extentOf } from "../mercator-extent.ts";

/** All of what is drawn in Web Mercator within `width` × `height`, or stretched to fill them, coloured, with its bounds. */
export async function preview(
  context: EngineContext,
  { width, height, fill = false, style, ...drawn }: JobTypes["preview"]["job"],
  signal?: AbortSignal,
): Promise<JobResult<"preview">> {
  const [west, south, east, north] = await extentOf(context, drawn, signal);
  const metresPerPixel = Math.max((east - west) / width, (north - south) / height);
  const size = (metres: number) => Math.max(1, Math.round(metres / metresPerPixel));
  const grid = fill ? { width, height } : { width: size(east - west), height: size(north - south) };
  const transform = [(east - west) / grid.width, 0, west, 0, (south - north) / grid.height, north] as const;
  const image = await drawGrid(context, drawn, { ...grid, transform }, style, signal);
  const bounds: Bounds = [longitudeOf(west), latitudeOf(south), longitudeOf(east), latitudeOf(north)];
  return { ...(image ?? blank(grid)), bounds };
}

function blank({ width, height }: { readonly width: number; readonly height: number }) {
  return { width, height, data: new Uint8ClampedArray(width * height * 4) };
}
