import { tileGrid } from "../../core/geo/tile.ts";
import type { EngineContext } from "../context.ts";
import { drawGrid } from "../draw-grid.ts";
import type { JobResult, JobTypes } from "../engine.ts";

/** A map tile, coloured. */
export function tile(
  context: EngineContext,
  { tile, size, style, draft, ...drawn }: JobTypes["tile"]["job"],
  signal?: AbortSignal,
): Promise<JobResult<"tile">> {
  return drawGrid(context, drawn, tileGrid(tile, size), style, signal, draft);
}
