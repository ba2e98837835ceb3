import type { EngineContext } from "../context.ts";
import type { JobResult } from "../engine.ts";

/** What traffic and decoding has cost so far. */
export async function counters({ cogs }: EngineContext): Promise<JobResult<"counters">> {
  return { ...cogs.counters, ...cogs.traffic.waiting };
}
