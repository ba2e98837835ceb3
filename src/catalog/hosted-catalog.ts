import { type ErrorDetails, failure, isTerracottaError } from "../core/errors.ts";
import { catalogFileLimits } from "./catalog-file.ts";

/** How to talk to a host. */
export interface HostOptions {
  readonly fetch: typeof fetch;
  /** Longest silence, before the headers or between two pieces of the body, milliseconds. */
  readonly timeoutMs: number;
}

/** A catalog file on a host. Without `file` it is the one of the version asked about. */
export interface HostedFile {
  /** Its ETag where the host lets the page see it, else a digest of its bytes. */
  readonly version: string;
  /** Where it lies, behind all redirects. */
  readonly url: string;
  readonly file: Blob | undefined;
}

/**
 * Reads a hosted catalog file, unless it is still of the `known` version. `cache: "no-cache"`: the browser asks the host
 * whether its copy is current, by an ETag of which CORS need not know.
 * Throws NETWORK, HTTP_STATUS, TIMEOUT, TOO_LARGE.
 */
export async function readHosted(url: string, known: string | undefined, options: HostOptions): Promise<HostedFile> {
  const controller = new AbortController();
  const watch = { timer: undefined as ReturnType<typeof setTimeout> | undefined, expired: false };
  const heard = () => {
    clearTimeout(watch.timer);
    watch.timer = setTimeout(() => {
      watch.expired = true;
      controller.abort();
    }, options.timeoutMs);
  };
  let seen: ErrorDetails = { url };
  try {
    heard();
    const response = await options.fetch(url, { cache: "no-cache", signal: controller.signal });
    heard();
    seen = { url, status: response.status };
    if (!response.ok) {
      throw failure("HTTP_STATUS", `The catalog's host answered ${response.status} ${response.statusText}`.trim(), {
        hint: statusHint(response.status),
        details: seen,
      });
    }
    // A proxy that compresses marks the same tag as weak.
    const etag = response.headers.get("etag")?.replace(/^W\//, "");
    const where = response.url || url;
    if (etag !== undefined && etag === known) return { version: etag, url: where, file: undefined };
    const file = await readBody(response, heard);
    const version = etag ?? (await digest(file));
    return { version, url: where, file: version === known ? undefined : file };
  } catch (error) {
    if (isTerracottaError(error)) throw error;
    throw explain(error, watch.expired, options.timeoutMs, seen);
  } finally {
    clearTimeout(watch.timer);
    // Whatever is left of the answer is not wanted.
    controller.abort();
  }
}

async function readBody(response: Response, heard: () => void): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    heard();
    pieces.push(value);
    bytes += value.length;
    if (bytes > catalogFileLimits.textBytes) {
      throw failure("TOO_LARGE", `The catalog has more than ${catalogFileLimits.textBytes / 1024 ** 2} MiB`);
    }
  }
  return new Blob(pieces);
}

/** Only secure pages may compute digests; elsewhere every look finds a catalog that is new. */
async function digest(file: Blob): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) return `unknown-${crypto.getRandomValues(new Uint32Array(4)).join("-")}`;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  return `sha256-${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

function statusHint(status: number): string {
  if (status === 404) return "Check the address: the host knows no file of this name.";
  if (status === 401 || status === 403) return "The catalog is private, or its signed address has expired.";
  return "Open the address in a browser tab to see what the host says.";
}

function explain(cause: unknown, expired: boolean, timeoutMs: number, details: ErrorDetails): Error {
  if (expired) {
    const hint = "The host or the connection is too slow: try again.";
    return failure("TIMEOUT", `The catalog's host did not answer for ${timeoutMs / 1000} s`, { hint, details, cause });
  }
  if ("status" in details) {
    const hint = "The connection or the host is unsteady: try again.";
    return failure("NETWORK", "The connection ended in the middle of the catalog", { hint, details, cause });
  }
  return failure("NETWORK", "The request for the catalog failed before an answer came", {
    hint: "Check the address and the connection. If both are right, the host may not let this page read its files: its owner can allow that with CORS.",
    details,
    cause,
  });
}
