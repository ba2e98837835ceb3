import { isTerracottaError } from "../core/errors.ts";

const firstDelayMs = 250;
const longestDelayMs = 10_000;

/**
 * Statuses of hosts and of what stands before them (520 to 524, 527 and 530: Cloudflare's; 529, 598, 599: others') that may be another
 * one the next time.
 */
const passing: ReadonlySet<number> = new Set([
  408, 425, 429, 500, 502, 503, 504, 509, 520, 521, 522, 523, 524, 527, 529, 530, 598, 599,
]);

/** Milliseconds to wait before the next attempt; undefined where trying again would not help. `now`: milliseconds since 1970. */
export function retryDelay(error: unknown, attempt: number, now: number): number | undefined {
  if (!isTerracottaError(error)) return undefined;
  const backOff = firstDelayMs * 2 ** attempt;
  if (error.code === "NETWORK") return error.details?.probe === "redirected" ? undefined : backOff;
  // A silent host has cost its time already: once more, then say so. One that trickles has cost more.
  if (error.code === "TIMEOUT") return attempt === 0 && error.details?.bytes === undefined ? backOff : undefined;
  if (error.code !== "HTTP_STATUS" || !passing.has(Number(error.details?.status))) return undefined;
  const askedMs = retryAfterMs(error.details?.["retry-after"], now) ?? 0;
  return askedMs > longestDelayMs ? undefined : Math.max(backOff, askedMs);
}

/** The wait that a host asks for (RFC 9110, 10.2.3: seconds, or a date), milliseconds; undefined where it does not say. */
export function retryAfterMs(header: unknown, now: number): number | undefined {
  const text = String(header ?? "").trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = text === "" ? Number.NaN : Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
