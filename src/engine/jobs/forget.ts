import type { EngineContext } from "../context.ts";
import type { JobResult, JobTypes } from "../engine.ts";

/** Lets go of what was read of a file. */
export async function forget(
  { cogs }: EngineContext,
  { source }: JobTypes["forget"]["job"],
): Promise<JobResult<"forget">> {
  cogs.forget(source.url);
}
