import { tileTransform } from "../../core/geo/tile.ts";
import type { EngineContext } from "../context.ts";
import { drawGrid } from "../draw-grid.ts";
import type { JobResult, JobTypes } from "../engine.ts";

/** A map tile, coloured. */
export function tile(
  context: EngineContext,
  { source, tile, size, style }: JobTypes["tile"]["job"],
  signal?: AbortSignal,
): Promise<JobResult<"tile">> {
  return drawGrid(context, source, { transform: tileTransform(tile, size), width: size, height: size }, style, signal);
}
