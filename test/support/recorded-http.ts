import { defaultHttpOptions, type HttpOptions } from "../../src/http/http-options.ts";

/** How to talk to hosts without ever waiting: `waits` records what would have been waited for, milliseconds. */
export function recordedHttp(options: Partial<HttpOptions> = {}): { http: HttpOptions; waits: number[] } {
  const waits: number[] = [];
  const http: HttpOptions = {
    ...defaultHttpOptions,
    delay: async (ms) => void waits.push(ms),
    timeoutMs: 5000,
    ...options,
  };
  return { http, waits };
}
