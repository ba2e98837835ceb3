import { failure } from "../../core/errors.ts";
import type { EngineContext } from "../context.ts";
import type { JobResult, JobTypes } from "../engine.ts";

/** The statistics of a band within an area. */
export async function zonal(_context: EngineContext, _job: JobTypes["zonal"]["job"]): Promise<JobResult<"zonal">> {
  throw failure("UNSUPPORTED", "Areas are not measured yet");
}
