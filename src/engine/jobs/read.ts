import type { EngineContext } from "../context.ts";
import type { JobResult, JobTypes } from "../engine.ts";

/** Raw values of a pixel window of a level. Needs no georeference. */
export async function read(
  context: EngineContext,
  { source, level, x, y, width, height, bands }: JobTypes["read"]["job"],
  signal?: AbortSignal,
): Promise<JobResult<"read">> {
  const cog = await context.open(source, signal);
  return cog.read(level, { col: x, row: y, width, height }, bands, signal);
}
