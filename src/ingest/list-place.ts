import { failure } from "../core/errors.ts";
import type { Found } from "./found.ts";

export interface ListOptions {
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal | undefined;
  /** Hears how many files (or datasets) were found so far, after each answer. */
  readonly onFound?: ((count: number) => void) | undefined;
}

/**
 * Finds the GeoTIFFs of a place: a bucket (S3, Google Cloud, Azure), a folder index of a web server, a STAC document, a
 * catalog file, told apart by what the host answers. Throws INVALID_ARGUMENT (no address), NETWORK, HTTP_STATUS,
 * TOO_LARGE, UNSUPPORTED (nothing here that can be ingested) and DAMAGED (contradicts itself).
 */
export async function listPlace(address: string, _options: ListOptions): Promise<Found> {
  throw failure("UNSUPPORTED", `${address} cannot be listed yet.`);
}
