import { failure } from "../../core/errors.ts";
import type { EngineContext } from "../context.ts";
import type { JobResult, JobTypes } from "../engine.ts";

/** What a catalog keeps of a band. */
export async function metadata(
  _context: EngineContext,
  { source }: JobTypes["metadata"]["job"],
  _signal?: AbortSignal,
): Promise<JobResult<"metadata">> {
  throw failure("UNSUPPORTED", `The metadata of ${source.url} cannot be computed yet`);
}
