import { locate } from "../../core/geo/locate.ts";
import { type EngineContext, placeOf } from "../context.ts";
import type { JobResult, JobTypes } from "../engine.ts";

/** The exact values at a place, of every band or of those named: full resolution, nearest pixel. */
export async function point(
  context: EngineContext,
  { source, longitude, latitude, bands }: JobTypes["point"]["job"],
  signal?: AbortSignal,
): Promise<JobResult<"point">> {
  const cog = await context.open(source, signal);
  const found = locate(await placeOf(cog, source), longitude, latitude);
  if (found === undefined) return null;
  const window = { col: Math.floor(found.col), row: Math.floor(found.row), width: 1, height: 1 };
  const wanted = bands ?? Array.from({ length: cog.bandCount }, (_, i) => i + 1);
  // Band by band: each has its own validity.
  const values = await Promise.all(
    wanted.map(async (band) => {
      const { bands: samples, mask } = await cog.read(0, window, [band], signal);
      return mask[0] === 0 ? null : (samples[0]?.[0] ?? null);
    }),
  );
  return { col: window.col, row: window.row, x: found.x, y: found.y, values };
}
