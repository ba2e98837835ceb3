import { failure } from "../../../src/core/errors.ts";
import type { Engine, Job, JobKind, JobResult } from "../../../src/engine/engine.ts";
import { serve } from "../../../src/pool/serve.ts";

/** An engine that does what the name of the file says; `counters` tells how many jobs were aborted here. */
let aborted = 0;

async function run(job: Job, signal?: AbortSignal): Promise<unknown> {
  if (job.kind === "counters")
    return { requests: 0, bytes: 0, blocksDecoded: aborted, underWay: 0, slow: 0, silentSeconds: 0 };
  switch ("source" in job ? job.source.url : "") {
    case "hang":
      for (;;);
    case "crash":
      setTimeout(() => {
        throw new Error("on purpose");
      });
      return await new Promise(() => {});
    case "refuse":
      throw failure("NO_RANGES", "asked in vain", { hint: "ask otherwise", details: { status: 200 } });
    case "wait":
      return await new Promise((_, reject) => {
        signal?.addEventListener("abort", () => {
          aborted += 1;
          reject(signal.reason);
        });
      });
    default:
      return { width: 1, height: 1, bands: [Uint16Array.of(4711)], mask: Uint8Array.of(255) };
  }
}

serve({ run: run as <K extends JobKind>(job: Job<K>, signal?: AbortSignal) => Promise<JobResult<K>> } satisfies Engine);
