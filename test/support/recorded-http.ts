import type { HttpOptions } from "../../src/cog/http-range.ts";

/** How to talk to hosts without ever waiting: `waits` records what would have been waited for, milliseconds. */
export function recordedHttp(options: Partial<HttpOptions> = {}): { http: HttpOptions; waits: number[] } {
  const waits: number[] = [];
  const http: HttpOptions = {
    fetch: (...request) => fetch(...request),
    delay: async (ms) => void waits.push(ms),
    timeoutMs: 5000,
    retries: 3,
    ...options,
  };
  return { http, waits };
}
