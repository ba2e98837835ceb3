import { tileGrid } from "../../core/geo/tile.ts";
import type { EngineContext } from "../context.ts";
import type { JobResult, JobTypes } from "../engine.ts";
import { sourceOf } from "../virtual-raster.ts";
import { warpGrid } from "../warp-grid.ts";

/** A map tile's values, uncoloured. */
export function values(
  context: EngineContext,
  { tile, size, bands, resampling, level, ...drawn }: JobTypes["values"]["job"],
  signal?: AbortSignal,
): Promise<JobResult<"values">> {
  const source = sourceOf(drawn);
  return warpGrid(context, { source, bands, resampling, level, grid: tileGrid(tile, size) }, signal);
}
