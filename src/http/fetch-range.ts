import { failure, isAbort, isTerracottaError, type TerracottaError } from "../core/errors.ts";
import type { HttpOptions } from "./http-options.ts";
import { announcedLength, type HostAnswer, requestHost } from "./request-host.ts";

/** Bytes of a range, and what the answer tells about the file. */
export interface RangeAnswer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Length of the whole file, where the answer tells it. */
  readonly byteLength: number | undefined;
  readonly etag: string | undefined;
  /** The host ignored the range: `bytes` are the whole (small) file. */
  readonly whole: boolean;
  /** What the host says that it sent. */
  readonly contentType: string | undefined;
}

/** What is asked for. */
export interface RangeRequest {
  readonly url: string;
  readonly offset: number;
  readonly length: number;
  /** Whether a file may begin with these bytes, 16 or more: of another answer to all of the file no more than the start is read. */
  readonly mayBegin?: (start: Uint8Array) => boolean;
  /** The host has answered for this address before. */
  readonly hasAnswered?: boolean;
}

/** A file up to this size is taken whole from a host that ignores ranges. */
export const maxWholeFile = 8 * 1024 * 1024;
/** Of an answer that is no file this much is read: enough to tell what it is. */
const startByteLength = 4096;

/**
 * Reads `length` bytes from `offset` of `url`, and checks that the answer holds just these; fewer only where the file ends.
 * Throws NETWORK, HTTP_STATUS, NO_RANGES, BAD_RANGE, TIMEOUT or INVALID_ARGUMENT.
 *
 * `cache: "no-store"`: Chrome's HTTP cache locks a URL, so that parallel ranges of one file would run one by one.
 * A plain `bytes=a-b` needs no CORS preflight, nor does `bytes=a-`.
 */
export async function fetchRange(
  request: RangeRequest,
  options: HttpOptions,
  signal: AbortSignal,
): Promise<RangeAnswer> {
  const { offset, length } = request;
  const asked = `bytes=${offset}-${offset + length - 1}`;
  const answer = await ask(request, asked, length, options, signal);
  if (!("bytes" in answer)) return await askForLess(request, answer, options, signal);
  // As long as the range, to the byte: the whole file, or only the range under the wrong status? One byte more tells.
  if (!answer.whole || answer.bytes.length !== length) return answer;
  const more = await ask(request, `bytes=${offset}-${offset + length}`, length + 1, options, signal);
  if ("bytes" in more && more.whole && more.bytes.length === length + 1) throw partAsWhole(request.url, asked);
  return answer;
}

/** A file without the range that was asked for. */
interface Unsatisfiable {
  readonly byteLength: number | undefined;
  readonly etag: string | undefined;
}
type Taken = RangeAnswer | Unsatisfiable;

/**
 * Status 416 should mean that the file ends before the range; some hosts send it where the range ends behind the file. So a length that the
 * host tells is kept to, and where it tells none, all from `offset` on is asked for.
 */
async function askForLess(
  request: RangeRequest,
  { byteLength, etag }: Unsatisfiable,
  options: HttpOptions,
  signal: AbortSignal,
): Promise<RangeAnswer> {
  const { url, offset, length } = request;
  const nothing = { bytes: new Uint8Array(0), byteLength, etag, whole: false, contentType: undefined };
  if (byteLength !== undefined && byteLength <= offset) return nothing;
  const left = byteLength === undefined ? length : Math.min(length, byteLength - offset);
  const range = byteLength === undefined ? `bytes=${offset}-` : `bytes=${offset}-${offset + left - 1}`;
  const answer = await ask(request, range, left, options, signal, byteLength === undefined);
  if ("bytes" in answer) return answer;
  if (byteLength === undefined) return { ...nothing, byteLength: answer.byteLength };
  throw failure("BAD_RANGE", `The host refuses ${range} of a file that has ${byteLength} bytes, as it says`, {
    hint: "Its answer 416 contradicts itself: a proxy in between may alter ranges.",
    details: { url, range, status: 416, "content-range": `bytes */${byteLength}` },
  });
}

function ask(
  { url, offset, mayBegin, hasAnswered = false }: RangeRequest,
  range: string,
  length: number,
  options: HttpOptions,
  signal: AbortSignal,
  isOpenEnded = false,
): Promise<Taken> {
  const init: RequestInit = { headers: { Range: range }, cache: "no-store" };
  const take = (answer: HostAnswer): Promise<Taken> => {
    const { status } = answer.response;
    if (status === 206) return takePart(answer, range, offset, length, isOpenEnded);
    if (status === 200) return takeWhole(answer, range, mayBegin);
    return takeNothing(answer);
  };
  return requestHost({ url, init, details: { range }, hasAnswered }, take, options, signal);
}

async function takePart(
  answer: HostAnswer,
  range: string,
  offset: number,
  length: number,
  isOpenEnded: boolean,
): Promise<Taken> {
  const { response, details, read } = answer;
  const byteLength = totalLength(response);
  const expected = byteLength === undefined ? length : Math.max(0, Math.min(length, byteLength - offset));
  const start = /^bytes (\d+)-/.exec(response.headers.get("content-range") ?? "")?.[1];
  if (start !== undefined && Number(start) !== offset) {
    throw failure("BAD_RANGE", `Asked for ${range}, the host sent bytes from ${start} on`, { details });
  }
  const bytes = await readCoded(answer, () => read(expected));
  const isLonger = bytes.length > expected && !isOpenEnded;
  if (isLonger || (bytes.length < expected && byteLength !== undefined)) {
    const found = isLonger ? "more" : `only ${bytes.length}`;
    throw encoded(answer) ?? failure("BAD_RANGE", `Asked for ${expected} bytes, the host sent ${found}`, { details });
  }
  return { bytes: bytes.subarray(0, expected), byteLength, ...aboutFile(response), whole: false };
}

/** A part of a compressed file cannot be unpacked alone: where the browser fails at that, the encoding is to blame. */
async function readCoded<T>(answer: HostAnswer, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw isTerracottaError(error) || isAbort(error) ? error : (encoded(answer, error) ?? error);
  }
}

function encoded({ response, details }: HostAnswer, cause?: unknown): TerracottaError | undefined {
  const encoding = response.headers.get("content-encoding");
  if (encoding === null || encoding === "identity") return undefined;
  return failure(
    "BAD_RANGE",
    `The host compresses what it sends (Content-Encoding: ${encoding}), so that its parts cannot be read`,
    {
      hint: "Its owner, or that of a proxy in between, can switch off compression for .tif files: they are compressed inside.",
      details,
      cause,
    },
  );
}

/** Status 200: the range was ignored. A small file is taken as it is; a large one is refused, at the headers where they tell its length. */
async function takeWhole(
  { response, details, read }: HostAnswer,
  range: string,
  mayBegin: (start: Uint8Array) => boolean = () => true,
): Promise<Taken> {
  if (response.headers.has("content-range")) throw partAsWhole(String(details.url), range, details);
  const isDocument = /\b(html|json|xml)\b/.test(response.headers.get("content-type") ?? "");
  if ((announcedLength(response) ?? 0) > maxWholeFile && !isDocument) throw ignoresRanges(details);
  const isNoFile = (bytes: Uint8Array) => bytes.length >= startByteLength && !mayBegin(bytes);
  const bytes = await read(maxWholeFile, isNoFile);
  if (bytes.length > maxWholeFile) throw ignoresRanges(details);
  const byteLength = isNoFile(bytes) ? undefined : bytes.length;
  return { bytes, byteLength, ...aboutFile(response), whole: true };
}

const ignoresRanges = (details: TerracottaError["details"]) =>
  failure(
    "NO_RANGES",
    `The host ignores range requests and would send the whole file, more than ${maxWholeFile >> 20} MiB`,
    {
      hint: "Serve the file from a host that supports HTTP ranges (S3, GCS, Azure, nginx, Apache all do).",
      ...(details && { details }),
    },
  );

const partAsWhole = (url: string, range: string, details?: TerracottaError["details"]) =>
  failure(
    "BAD_RANGE",
    `Asked for ${range}, the host sent just a part, but with status 200, as if it were the whole file`,
    {
      hint: "The host or a proxy in between alters ranges: parts come with status 206.",
      details: details ?? { url, range, status: 200 },
    },
  );

async function takeNothing(answer: HostAnswer): Promise<Unsatisfiable> {
  const { response } = answer;
  if (response.status !== 416) {
    // What refusals mean is wanted seldom.
    const { refusal } = await import("./refusal.ts");
    throw await refusal(answer);
  }
  return { byteLength: totalLength(response), etag: aboutFile(response).etag };
}

function aboutFile({ headers }: Response): Pick<RangeAnswer, "etag" | "contentType"> {
  // A proxy that compresses marks the same tag as weak.
  const tag = headers.get("etag")?.replace(/^W\//, "");
  return {
    etag: tag ?? headers.get("last-modified") ?? undefined,
    contentType: headers.get("content-type") ?? undefined,
  };
}

/** The total of `Content-Range: bytes a-b/total`; undefined where CORS hides the header or the total is `*`. */
function totalLength(response: Response): number | undefined {
  const total = /\/(\d+)$/.exec(response.headers.get("content-range") ?? "")?.[1];
  return total === undefined ? undefined : Number(total);
}
