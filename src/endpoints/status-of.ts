import type { ErrorCode } from "../core/errors.ts";

/** The HTTP status of each error: 4xx where the request is at fault, 422 where the file is, 502 and 504 where its host is. */
const statuses = {
  NETWORK: 502,
  HTTP_STATUS: 502,
  NO_RANGES: 502,
  BAD_RANGE: 502,
  CHANGED: 502,
  TIMEOUT: 504,
  NOT_A_TIFF: 422,
  DAMAGED: 422,
  TOO_LARGE: 413,
  UNSUPPORTED: 422,
  NO_GEOREFERENCE: 422,
  UNKNOWN_CRS: 422,
  INVALID_ARGUMENT: 400,
  NOT_FOUND: 404,
  NO_DATA: 422,
  NO_MATCH: 400,
  DUPLICATE_KEYS: 409,
  INVALID_CATALOG: 422,
  STORAGE_FULL: 507,
  STORAGE_BLOCKED: 503,
  STORAGE_LOST: 503,
  INTERNAL: 500,
  WORKER_LOST: 503,
} as const satisfies Record<ErrorCode, number>;

/** The HTTP status under which a server would answer with an error of this code: Terracotta's 400 and 404, and where it has only 500, which. */
export function statusOf(code: ErrorCode): number {
  return statuses[code];
}
