import { failure, isTerracottaError } from "../../core/errors.ts";

/** What IndexedDB has thrown, as an error that says what it means. Errors of ours stay as they are. */
export async function storageFailure(error: unknown): Promise<unknown> {
  if (isTerracottaError(error)) return error;
  const name = error instanceof Error ? error.name : "";
  if (name === "QuotaExceededError") return await storageFull(error);
  if (name === "VersionError") {
    return failure("STORAGE_BLOCKED", "The stored catalogs belong to a newer version of this page.", {
      hint: "Reload this page.",
      cause: error,
    });
  }
  if (lost.has(name)) return storageLost(error);
  return error;
}

/** Whether a transaction was lost with its connection, so that it may succeed on a new one. */
export function isConnectionLoss(error: unknown): boolean {
  return error instanceof DOMException && ["InvalidStateError", "AbortError", "UnknownError"].includes(error.name);
}

/** `SecurityError`: a sandboxed frame, or a browser that keeps nothing. */
const lost = new Set(["AbortError", "InvalidStateError", "NotFoundError", "SecurityError", "UnknownError"]);

/** The database cannot be reached, as `cause` tells. */
export function storageLost(cause: unknown): Error {
  const why = cause instanceof Error ? `: ${cause.message}` : "";
  return failure("STORAGE_LOST", `The stored catalogs cannot be reached${why}`, {
    hint: "Reload this page. A private window or a full disk may keep it from storing anything.",
    cause,
  });
}

async function storageFull(cause: unknown): Promise<Error> {
  const { usage, quota } = await estimate();
  // The quota is for `details` only: Chromium tells every page the same, whatever room it really gives.
  const room = usage === undefined ? "" : `; ${(usage / 1e6).toFixed(1)} MB are in use`;
  return failure("STORAGE_FULL", `The browser gives this page no more room${room}. Nothing of this was stored.`, {
    hint: "Delete catalogs that you no longer need, or free space on the disk.",
    details: { usage: usage ?? null, quota: quota ?? null },
    cause,
  });
}

/** Bytes; unknown where the page is not served securely. */
async function estimate(): Promise<StorageEstimate> {
  try {
    return await navigator.storage.estimate();
  } catch {
    return {};
  }
}
