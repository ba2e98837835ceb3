import { tileTransform } from "../../core/geo/tile.ts";
import type { EngineContext } from "../context.ts";
import type { JobResult, JobTypes } from "../engine.ts";
import { warpGrid } from "../warp-grid.ts";

/** A map tile's values, uncoloured. */
export function values(
  context: EngineContext,
  { tile, size, ...request }: JobTypes["values"]["job"],
  signal?: AbortSignal,
): Promise<JobResult<"values">> {
  const grid = { transform: tileTransform(tile, size), width: size, height: size };
  return warpGrid(context, { ...request, grid }, signal);
}
