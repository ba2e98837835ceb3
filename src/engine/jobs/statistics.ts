import type { EngineContext } from "../context.ts";
import type { JobResult, JobTypes } from "../engine.ts";
import { measureBand } from "../measure-band.ts";

/** The statistics of some or all bands of a level. */
export async function statistics(
  context: EngineContext,
  { source, level, bands }: JobTypes["statistics"]["job"],
  signal?: AbortSignal,
): Promise<JobResult<"statistics">> {
  const { bandCount } = await context.open(source, signal);
  const wanted = bands ?? Array.from({ length: bandCount }, (_, i) => i + 1);
  return Promise.all(wanted.map((band) => measureBand(context, source, band, level, signal)));
}
