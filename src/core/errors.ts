import { publicText } from "./public-url.ts";

/**
 * The errors of this project, told apart by `code`: what the caller can do about it.
 *
 * An error crosses worker boundaries as plain data ({@link ErrorData}) and is rebuilt on the other side, so it is
 * recognised by its code, never by `instanceof`. An abort is not an error: it stays a `DOMException` named `AbortError`.
 */
export const errorCodes = {
  NETWORK: "The request failed before any answer: offline, wrong host, or the host does not allow this page (CORS).",
  HTTP_STATUS: "The host answered with an error status.",
  NO_RANGES: "The host ignores range requests, so the file would have to be read whole.",
  BAD_RANGE: "The host's answer does not hold the bytes that were asked for.",
  CHANGED: "The file changed on the host while it was being read.",
  TIMEOUT: "No answer within the time limit.",
  NOT_A_TIFF: "The bytes are not a TIFF.",
  DAMAGED: "The file is damaged: its structure or a block contradicts itself.",
  TOO_LARGE: "More bytes, pixels or tags than this program is willing to read.",
  UNSUPPORTED: "A valid file that uses something this program cannot read.",
  NO_GEOREFERENCE: "The file does not say where on Earth it lies.",
  UNKNOWN_CRS: "The file's coordinate reference system is not known here.",
  INVALID_ARGUMENT: "A parameter is missing or has a value that is not allowed.",
  NOT_FOUND: "There is no such route, dataset or band.",
  NO_DATA: "The band has no valid pixel.",
  NO_MATCH: "A name does not follow the file pattern.",
  DUPLICATE_KEYS: "Two datasets would have the same keys.",
  INVALID_CATALOG:
    "The catalog file does not say what a catalog must say, or more than this program is willing to take.",
  STORAGE_FULL: "The browser gives this page no more room.",
  STORAGE_BLOCKED: "Another tab of this page keeps an older version of the stored catalogs open.",
  STORAGE_LOST: "The stored catalogs cannot be reached: they were deleted, or this browser does not store anything.",
  INTERNAL: "This program failed; the file may be in order.",
  WORKER_LOST: "The worker that did this job crashed or hung twice, and was replaced.",
} as const satisfies Record<string, string>;

export type ErrorCode = keyof typeof errorCodes;

/** What was asked, found and tried; shown to people, so values are plain and short. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null>>;

/** An error as plain data: what crosses a worker boundary. */
export interface ErrorData {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly details?: ErrorDetails | undefined;
}

/**
 * An error with a stable code. `message` says what was asked and found, `hint` what would help. People show errors to others: addresses in
 * them lose their secrets.
 */
export class TerracottaError extends Error implements ErrorData {
  override readonly name = "TerracottaError";
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly details: ErrorDetails | undefined;

  constructor(data: ErrorData, options?: ErrorOptions) {
    super(publicText(data.message), options);
    this.code = data.code;
    this.hint = data.hint === undefined ? undefined : publicText(data.hint);
    this.details = data.details && publicDetails(data.details);
  }
}

function publicDetails(details: ErrorDetails): ErrorDetails {
  const texts = Object.entries(details).map(([name, value]) => [
    name,
    typeof value === "string" ? publicText(value) : value,
  ]);
  return Object.fromEntries(texts);
}

/** Makes a {@link TerracottaError} in one line. */
export function failure(
  code: ErrorCode,
  message: string,
  more: { hint?: string; details?: ErrorDetails; cause?: unknown } = {},
): TerracottaError {
  const options = more.cause === undefined ? undefined : { cause: more.cause };
  return new TerracottaError({ code, message, hint: more.hint, details: more.details }, options);
}

/** Whether `error` carries one of our codes; works for errors of another realm. */
export function isTerracottaError(error: unknown): error is TerracottaError {
  return error instanceof Error && "code" in error && typeof error.code === "string" && error.code in errorCodes;
}

/** Whether `error` is an abort: the caller went away, nothing failed. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}

/** The plain data of any thrown value; what is not one of our errors is a fault of ours: `INTERNAL`. */
export function toErrorData(error: unknown): ErrorData {
  if (isTerracottaError(error)) {
    return { code: error.code, message: error.message, hint: error.hint, details: error.details };
  }
  const message = publicText(error instanceof Error ? error.message : String(error));
  return { code: "INTERNAL", message, hint: undefined, details: undefined };
}
