import { locate } from "../../core/geo/locate.ts";
import { type EngineContext, placeOf } from "../context.ts";
import type { JobResult, JobTypes } from "../engine.ts";

/** The exact values at a place, of every band: full resolution, nearest pixel. */
export async function point(
  context: EngineContext,
  { source, longitude, latitude }: JobTypes["point"]["job"],
  signal?: AbortSignal,
): Promise<JobResult<"point">> {
  const cog = await context.open(source, signal);
  const found = locate(await placeOf(cog, source), longitude, latitude);
  if (found === undefined) return null;
  const window = { col: Math.floor(found.col), row: Math.floor(found.row), width: 1, height: 1 };
  // Band by band: each has its own validity.
  const values = await Promise.all(
    Array.from({ length: cog.bandCount }, async (_, i) => {
      const { bands, mask } = await cog.read(0, window, [i + 1], signal);
      return mask[0] === 0 ? null : (bands[0]?.[0] ?? null);
    }),
  );
  return { col: window.col, row: window.row, x: found.x, y: found.y, values };
}
