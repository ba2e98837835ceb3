import { failure } from "../../core/errors.ts";
import type { EngineContext } from "../context.ts";
import type { JobResult, JobTypes } from "../engine.ts";

/** What is kept, after it was let go of or bounded anew where that is asked for. Jobs under way are not disturbed. */
export async function caches(
  context: EngineContext,
  { clear = false, limit }: JobTypes["caches"]["job"],
): Promise<JobResult<"caches">> {
  if (limit !== undefined && !(limit >= 0)) {
    throw failure("INVALID_ARGUMENT", `The limit of the caches is ${limit}; a number of bytes from 0 is one`);
  }
  if (clear) context.clear();
  if (limit !== undefined) context.limitCaches(limit);
  return context.caches;
}
