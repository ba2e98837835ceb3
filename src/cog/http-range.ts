import { type ErrorDetails, failure, isAbort, isTerracottaError } from "../core/errors.ts";
import { probeHost } from "./probe-host.ts";

/** How to talk to a host. */
export interface HttpOptions {
  readonly fetch: typeof fetch;
  /** Resolves after `ms` milliseconds; rejects when aborted. */
  readonly delay: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Longest silence, before the headers or between two pieces of the body, in milliseconds. */
  readonly timeoutMs: number;
  /** Attempts after the first, for 429, 502, 503, 504 and failed connections. */
  readonly retries: number;
}

/** Bytes of a range, and what the answer tells about the file. */
export interface RangeAnswer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Length of the whole file, where the host lets the page see it. */
  readonly byteLength: number | undefined;
  readonly etag: string | undefined;
  /** The host ignored the range: `bytes` are the whole (small) file. */
  readonly whole: boolean;
}

/** A file up to this size is taken whole from a host that ignores ranges. */
export const maxWholeFile = 8 * 1024 * 1024;

const retryStatuses: readonly number[] = [429, 502, 503, 504];
const firstDelayMs = 250;
const longestDelayMs = 10_000;

/**
 * Reads `length` bytes from `offset` of `url`, and checks that the answer holds just these.
 * Throws NETWORK, HTTP_STATUS, NO_RANGES, BAD_RANGE or TIMEOUT.
 *
 * `cache: "no-store"`: Chrome's HTTP cache locks a URL, so that parallel ranges of one file would run one by one.
 * A plain `bytes=a-b` needs no CORS preflight.
 */
export async function fetchRange(
  url: string,
  offset: number,
  length: number,
  options: HttpOptions,
  signal: AbortSignal,
): Promise<RangeAnswer> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await attemptRange(url, offset, length, options, signal);
    } catch (error) {
      const delayMs = retryDelay(error, attempt);
      if (signal.aborted) throw error;
      if (attempt >= options.retries || delayMs === undefined) throw await withCause(error, url, options, signal);
      await options.delay(delayMs, signal);
    }
  }
}

async function attemptRange(
  url: string,
  offset: number,
  length: number,
  options: HttpOptions,
  signal: AbortSignal,
): Promise<RangeAnswer> {
  const range = `bytes=${offset}-${offset + length - 1}`;
  const watch = new Watchdog(options.timeoutMs, signal);
  let seen: ErrorDetails = { url, range };
  try {
    const response = await options.fetch(url, { headers: { Range: range }, cache: "no-store", signal: watch.signal });
    watch.reset();
    seen = { ...seen, status: response.status, ...visibleHeaders(response) };
    // A proxy that compresses marks the same tag as weak.
    const tag = response.headers.get("etag")?.replace(/^W\//, "");
    const etag = tag ?? response.headers.get("last-modified") ?? undefined;
    if (response.status === 416) {
      await response.body?.cancel();
      return { bytes: new Uint8Array(0), byteLength: totalLength(response), etag, whole: false };
    }
    if (response.status === 200) return await wholeFile(response, etag, watch, seen);
    if (response.status !== 206) {
      await response.body?.cancel();
      throw failure("HTTP_STATUS", `The host answered ${response.status} ${response.statusText}`.trim(), {
        hint: statusHint(response.status),
        details: seen,
      });
    }
    const byteLength = totalLength(response);
    const expected = byteLength === undefined ? length : Math.max(0, Math.min(length, byteLength - offset));
    const start = /^bytes (\d+)-/.exec(response.headers.get("content-range") ?? "")?.[1];
    if (start !== undefined && Number(start) !== offset) {
      await response.body?.cancel();
      throw failure("BAD_RANGE", `Asked for ${range}, the host sent bytes from ${start} on`, { details: seen });
    }
    const bytes = await readBody(response, expected, watch);
    if (bytes.length > expected || (bytes.length < expected && byteLength !== undefined)) {
      const found = bytes.length > expected ? "more" : `only ${bytes.length}`;
      throw failure("BAD_RANGE", `Asked for ${expected} bytes, the host sent ${found}`, { details: seen });
    }
    return { bytes, byteLength, etag, whole: false };
  } catch (error) {
    throw explain(error, watch, signal, seen, options.timeoutMs);
  } finally {
    watch.stop();
  }
}

/** Status 200: the range was ignored. A small file is taken as it is; a large one is refused at the headers. */
async function wholeFile(
  response: Response,
  etag: string | undefined,
  watch: Watchdog,
  seen: ErrorDetails,
): Promise<RangeAnswer> {
  const bytes = announcedLength(response) <= maxWholeFile ? await readBody(response, maxWholeFile, watch) : undefined;
  if (bytes === undefined || bytes.length > maxWholeFile) {
    watch.abort();
    throw failure("NO_RANGES", "The host ignores range requests and would send the whole file", {
      hint: "Serve the file from a host that supports HTTP ranges (S3, GCS, Azure, nginx, Apache all do).",
      details: seen,
    });
  }
  return { bytes, byteLength: bytes.length, etag, whole: true };
}

/** Reads a body piece by piece; stops one byte after `limit`, so that the caller sees that there was more. */
async function readBody(response: Response, limit: number, watch: Watchdog): Promise<Uint8Array<ArrayBuffer>> {
  const announced = announcedLength(response);
  let bytes = new Uint8Array(Math.min(limit, Number.isFinite(announced) ? announced : 65536) + 1);
  let filled = 0;
  const reader = response.body?.getReader();
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    watch.reset();
    if (filled + value.length > bytes.length) {
      const grown = new Uint8Array(Math.min(limit + 1, Math.max(2 * bytes.length, filled + value.length)));
      grown.set(bytes.subarray(0, filled));
      bytes = grown;
    }
    const taken = Math.min(value.length, bytes.length - filled);
    bytes.set(taken < value.length ? value.subarray(0, taken) : value, filled);
    filled += taken;
    if (filled > limit) {
      await reader.cancel();
      break;
    }
  }
  return bytes.subarray(0, filled);
}

/** Content-Length, unless a content encoding makes it speak of other bytes. */
function announcedLength(response: Response): number {
  const value = response.headers.get("content-length");
  return value === null || response.headers.has("content-encoding") ? Number.POSITIVE_INFINITY : Number(value);
}

/** The total of `Content-Range: bytes a-b/total`; undefined where CORS hides the header or the total is `*`. */
function totalLength(response: Response): number | undefined {
  const total = /\/(\d+)$/.exec(response.headers.get("content-range") ?? "")?.[1];
  return total === undefined ? undefined : Number(total);
}

function visibleHeaders(response: Response): ErrorDetails {
  const names = ["content-range", "content-length", "content-type", "content-encoding", "accept-ranges", "retry-after"];
  return Object.fromEntries(names.flatMap((name) => [[name, response.headers.get(name)]]).filter(([, value]) => value));
}

function statusHint(status: number): string {
  if (status === 404) return "Check the address: the host knows no file of this name.";
  if (status === 401 || status === 403) return "The file is private, or its signed address has expired.";
  if (status === 429 || status === 503) return "The host is busy or limits its traffic: try again later.";
  return "Open the address in a browser tab to see what the host says.";
}

/** Milliseconds to wait before the next attempt; undefined where trying again would not help. */
function retryDelay(error: unknown, attempt: number): number | undefined {
  if (!isTerracottaError(error)) return undefined;
  const backOff = firstDelayMs * 2 ** attempt;
  if (error.code === "NETWORK") return backOff;
  // A silent host has cost its time already: once more, then say so.
  if (error.code === "TIMEOUT") return attempt === 0 ? backOff : undefined;
  if (error.code !== "HTTP_STATUS" || !retryStatuses.includes(Number(error.details?.status))) return undefined;
  const seconds = Number(error.details?.["retry-after"] ?? Number.NaN);
  if (seconds * 1000 > longestDelayMs) return undefined;
  return Number.isFinite(seconds) ? Math.max(backOff, seconds * 1000) : backOff;
}

function explain(error: unknown, watch: Watchdog, signal: AbortSignal, seen: ErrorDetails, timeoutMs: number): unknown {
  if (isTerracottaError(error)) return error;
  if (signal.aborted) return signal.reason;
  if (watch.expired) {
    return failure("TIMEOUT", `No answer for ${timeoutMs / 1000} s`, {
      hint: "The host or the connection is too slow: try again.",
      details: seen,
      cause: error,
    });
  }
  if (isAbort(error)) return error;
  if ("status" in seen) {
    return failure("NETWORK", "The connection ended in the middle of an answer", {
      hint: "The connection or the host is unsteady: try again.",
      details: seen,
      cause: error,
    });
  }
  return failure("NETWORK", "The request failed before an answer came", {
    hint: "Check the address. If it is right, the host may not let this page read its files: its owner can allow that with CORS.",
    details: seen,
    cause: error,
  });
}

/** Tells a host that cannot be reached, one that does not let this page read, and a broken connection apart, as far as anybody can. */
async function withCause(error: unknown, url: string, { fetch }: HttpOptions, signal: AbortSignal): Promise<unknown> {
  if (!isTerracottaError(error) || error.code !== "NETWORK" || error.details?.status !== undefined) return error;
  const state = await probeHost(url, fetch, signal);
  if (state === undefined) return error;
  const details = { ...error.details, probe: state };
  const { host, origin } = new URL(url);
  switch (state) {
    case "readable":
      return failure("NETWORK", `The connection to ${host} broke`, {
        hint: "The connection or the host is unsteady: try again.",
        details,
        cause: error,
      });
    case "closed":
      return failure("NETWORK", `${host} answers, but does not let this page read the file`, {
        hint: "Whoever runs the host can allow it: its answers need the header Access-Control-Allow-Origin (CORS).",
        details,
        cause: error,
      });
    case "silent":
      return failure("NETWORK", `Nobody answers at ${origin}`, {
        hint: "Check the host's name in the address, and that this network reaches it: a blocker or a firewall may stand in between.",
        details,
        cause: error,
      });
  }
}

/** Aborts a request after a silence, and along with the caller's signal. */
class Watchdog {
  readonly #controller = new AbortController();
  readonly #timeoutMs: number;
  readonly #outer: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  expired = false;

  constructor(timeoutMs: number, outer: AbortSignal) {
    this.#timeoutMs = timeoutMs;
    this.#outer = outer;
    if (outer.aborted) this.abort();
    outer.addEventListener("abort", this.abort);
    this.reset();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  reset(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.expired = true;
      this.abort();
    }, this.#timeoutMs);
  }

  readonly abort = (): void => this.#controller.abort(this.#outer.reason);

  stop(): void {
    clearTimeout(this.#timer);
    this.#outer.removeEventListener("abort", this.abort);
  }
}
