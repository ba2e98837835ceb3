import { type ErrorDetails, failure, isAbort, isTerracottaError, type TerracottaError } from "../core/errors.ts";
import type { HttpOptions } from "./http-options.ts";
import { type HostState, probeHost } from "./probe-host.ts";
import { RequestWatch } from "./request-watch.ts";
import { retryDelay } from "./retry-delay.ts";

/** An answer whose body is read as far as it is wanted; what is left of it then is given up. */
export interface HostAnswer {
  readonly response: Response;
  /** Address, status and the headers that tell something, for errors. */
  readonly details: ErrorDetails;
  /** When it came, milliseconds since 1970. */
  readonly at: number;
  /** The body, piece by piece as it comes. */
  readonly pieces: () => AsyncGenerator<Uint8Array<ArrayBuffer>>;
  /** The body, but no more than one byte beyond `limit`, so that the caller sees that there was more. */
  readonly read: (limit: number, isEnough?: (bytes: Uint8Array) => boolean) => Promise<Uint8Array<ArrayBuffer>>;
}

/** What is asked of a host. */
export interface HostRequest {
  readonly url: string;
  readonly init?: RequestInit;
  /** What errors call it: "the catalog", for example. */
  readonly what?: string;
  /** Shown in errors beside the address. */
  readonly details?: ErrorDetails;
  /** The host has answered for this address before: what fails now may well succeed the next time. */
  readonly hasAnswered?: boolean;
}

/**
 * Asks a host, has `take` make something of its answer, and asks again, after a wait, where that may help. What `take` throws counts
 * as the answer's failure. Throws NETWORK, TIMEOUT, INVALID_ARGUMENT for an address with a password, and what `take` throws.
 */
export async function requestHost<T>(
  request: HostRequest,
  take: (answer: HostAnswer) => Promise<T>,
  options: HttpOptions,
  signal: AbortSignal,
): Promise<T> {
  refuseCredentials(request.url);
  let state: HostState | undefined;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await attemptOnce(request, take, options, signal);
    } catch (error) {
      if (signal.aborted) throw error;
      if (isUnanswered(error)) state ??= await probeHost(request.url, options.fetch, signal);
      const told = isUnanswered(error) && state !== undefined ? explained(error, request.url, state) : error;
      // A page that may not read an answer will not read the next one either; only where it read one before, that one was an exception.
      const isFinal = state === "redirected" || (state === "closed" && attempt > 0);
      const delayMs = retryDelay(error, attempt, options.now());
      if (attempt >= options.retries || delayMs === undefined || (isFinal && !request.hasAnswered)) throw told;
      await options.delay(delayMs, signal);
    }
  }
}

async function attemptOnce<T>(
  { url, init, what, details }: HostRequest,
  take: (answer: HostAnswer) => Promise<T>,
  options: HttpOptions,
  signal: AbortSignal,
): Promise<T> {
  const watch = new RequestWatch(options, signal);
  const listener = options.onRequest?.();
  let seen: ErrorDetails = { url, ...details };
  const heard = (count: number) => {
    watch.heard(count);
    listener?.onBytes(count);
  };
  try {
    const response = await options.fetch(url, { ...init, signal: watch.signal });
    heard(0);
    seen = { ...seen, status: response.status, ...visibleHeaders(response) };
    const pieces = () => piecesOf(response, heard);
    const read: HostAnswer["read"] = (limit, isEnough) => readBody(response, pieces(), limit, isEnough);
    return await take({ response, details: seen, at: options.now(), pieces, read });
  } catch (error) {
    throw explain(error, watch, signal, seen, options, what);
  } finally {
    watch.stop();
    listener?.onEnd();
  }
}

async function* piecesOf(response: Response, heard: (count: number) => void): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  let isDone = reader === undefined;
  try {
    while (reader !== undefined) {
      const { done, value } = await reader.read();
      isDone = done;
      if (done) return;
      heard(value.length);
      yield value;
    }
  } finally {
    if (!isDone) void reader?.cancel().catch(() => undefined);
  }
}

async function readBody(
  response: Response,
  pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>,
  limit: number,
  isEnough: (bytes: Uint8Array) => boolean = () => false,
): Promise<Uint8Array<ArrayBuffer>> {
  const announced = announcedLength(response) ?? 65536;
  let bytes = new Uint8Array(Math.min(limit, announced) + 1);
  let filled = 0;
  for await (const piece of pieces) {
    if (filled + piece.length > bytes.length) {
      const grown = new Uint8Array(Math.min(limit + 1, Math.max(2 * bytes.length, filled + piece.length)));
      grown.set(bytes.subarray(0, filled));
      bytes = grown;
    }
    const taken = Math.min(piece.length, bytes.length - filled);
    bytes.set(taken < piece.length ? piece.subarray(0, taken) : piece, filled);
    filled += taken;
    if (filled > limit || isEnough(bytes.subarray(0, filled))) break;
  }
  return bytes.subarray(0, filled);
}

/** Content-Length; undefined where it is not told, or a content encoding makes it speak of other bytes. */
export function announcedLength({ headers }: Response): number | undefined {
  const value = headers.get("content-length");
  return value === null || headers.has("content-encoding") ? undefined : Number(value);
}

function visibleHeaders(response: Response): ErrorDetails {
  const names = ["content-range", "content-length", "content-type", "content-encoding", "accept-ranges", "retry-after"];
  return Object.fromEntries(names.flatMap((name) => [[name, response.headers.get(name)]]).filter(([, value]) => value));
}

/** Browsers refuse to send what stands before the `@` of an address, and say so in words that lead astray. */
function refuseCredentials(url: string): void {
  if (!URL.canParse(url)) return;
  const { username, password, host, protocol } = new URL(url);
  if (username === "" && password === "") return;
  throw failure(
    "INVALID_ARGUMENT",
    `The address holds a user name or password before ${host}, which a page may not send`,
    {
      hint: `Leave out what stands before the @: ${protocol}//${host}/… If the file is private, ask for a signed address.`,
      details: { reason: "credentials" },
    },
  );
}

function explain(
  error: unknown,
  watch: RequestWatch,
  signal: AbortSignal,
  seen: ErrorDetails,
  { timeoutMs, trickle }: HttpOptions,
  what: string | undefined,
): unknown {
  if (isTerracottaError(error)) return error;
  if (signal.aborted) return signal.reason;
  const more = { details: seen, cause: error };
  if (watch.expired === "trickle") {
    return failure("TIMEOUT", `Only ${watch.bytes} bytes came within ${trickle.windowMs / 1000} s`, {
      ...more,
      hint: "The host or the connection is too slow: try again.",
      details: { ...seen, bytes: watch.bytes },
    });
  }
  if (watch.expired === "silence") {
    const hint = "The host or the connection is too slow: try again.";
    return failure("TIMEOUT", `No answer for ${timeoutMs / 1000} s`, { ...more, hint });
  }
  if (isAbort(error)) return error;
  if (isRedirectLoop(error)) {
    const details = { ...seen, probe: "redirected" };
    const hint =
      "The host sends readers from address to address: open it in a browser tab, and use the one that works.";
    return failure("NETWORK", "The redirects of this address go round in circles", { ...more, hint, details });
  }
  if ("status" in seen) {
    // Only a part of a compressed file cannot be unpacked.
    const encoding =
      "range" in seen
        ? " If it fails each time, the host may compress files on their way (Content-Encoding), which breaks parts of them."
        : "";
    return failure("NETWORK", `The connection ended in the middle of ${what ?? "an answer"}`, {
      ...more,
      hint: `The connection or the host is unsteady: try again.${encoding}`,
    });
  }
  return failure("NETWORK", `The request ${what === undefined ? "" : `for ${what} `}failed before an answer came`, {
    ...more,
    hint: "Check the address. If it is right, the host may not let this page read its files: its owner can allow that with CORS.",
  });
}

/** Outside of a browser that is told. */
function isRedirectLoop(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && /redirect count exceeded/.test(cause.message);
}

function isUnanswered(error: unknown): error is TerracottaError {
  return isTerracottaError(error) && error.code === "NETWORK" && error.details?.status === undefined;
}

/** What a page can tell of a request without an answer, and the alternatives where it cannot tell them apart. */
const states: Readonly<
  Record<HostState, (at: { readonly host: string; readonly origin: string }) => readonly string[]>
> = {
  readable: ({ host }) => [`The connection to ${host} broke`, "The connection or the host is unsteady: try again."],
  closed: ({ host }) => [
    `${host} answers, but not in a way that lets this page read`,
    "A page cannot tell these apart: the host does not allow pages (its answers need the header Access-Control-Allow-Origin, CORS); or there is no such file, and only its errors lack that header; or it redirects to a host that does not allow pages. Open the address in a browser tab to see which.",
  ],
  redirected: ({ host }) => [
    `${host} redirects this address, and what is there cannot be read`,
    "A page cannot tell these apart: the host that it leads to does not allow pages (CORS) or has no such file, or the redirects go round in circles. Open the address in a browser tab, and use the address that it ends at.",
  ],
  silent: ({ origin }) => [
    `Nobody answers at ${origin}`,
    "Check the host's name in the address, and that this network reaches it: a blocker or a firewall may stand in between.",
  ],
};

function explained(error: TerracottaError, url: string, state: HostState): TerracottaError {
  const [message = "", hint = ""] = states[state](new URL(url));
  return failure("NETWORK", message, { hint, details: { ...error.details, probe: state }, cause: error });
}
