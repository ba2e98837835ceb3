import { failure } from "../../core/errors.ts";
import { tileGrid } from "../../core/geo/tile.ts";
import type { EngineContext } from "../context.ts";
import type { JobResult, JobTypes } from "../engine.ts";
import { unpremultiply } from "../unpremultiply.ts";
import { warpVirtualRaster } from "../virtual-raster.ts";
import { warpGrid } from "../warp-grid.ts";

/** A map tile's values, uncoloured; from the same cache as pictures, whichever of the two was first. */
export async function values(
  context: EngineContext,
  { tile, size, bands, resampling, level, ...drawn }: JobTypes["values"]["job"],
  signal?: AbortSignal,
): Promise<JobResult<"values">> {
  const grid = tileGrid(tile, size);
  if ("source" in drawn) {
    const values = await warpGrid(context, drawn.source, { bands, resampling, level, grid }, signal);
    return values && unpremultiply(values, await context.open(drawn.source, signal), bands);
  }
  if (level !== undefined) {
    throw failure("INVALID_ARGUMENT", `Level ${level} was asked for, but a virtual raster has no levels of its own`);
  }
  return warpVirtualRaster(context, drawn.raster, bands, { grid, resampling }, signal);
}
