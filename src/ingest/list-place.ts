import { failure } from "../core/errors.ts";
import { bucketListingAddress, objectAddress } from "./bucket-address.ts";
import { listBucket } from "./bucket-listing.ts";
import { listFolderIndex } from "./folder-index.ts";
import type { Found, FoundFiles } from "./found.ts";
import { isBucketListing } from "./listing-page.ts";
import { pastedAddresses } from "./pasted-addresses.ts";
import { isRasterName } from "./raster-names.ts";
import { requestText } from "./request-text.ts";
import { isStac, listStac } from "./stac.ts";

export interface ListOptions {
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal | undefined;
  /** Hears how many files (or datasets) were found so far, after each answer. */
  readonly onFound?: ((count: number) => void) | undefined;
}

/**
 * Finds the GeoTIFFs of a place: a bucket (S3, Google Cloud, Azure), a folder index of a web server, a STAC document, a
 * catalog file, one GeoTIFF, told apart by what the host answers. Throws INVALID_ARGUMENT (no address), NETWORK, HTTP_STATUS,
 * TIMEOUT, TOO_LARGE, UNSUPPORTED (nothing here that can be ingested) and DAMAGED (contradicts itself).
 */
export async function listPlace(address: string, options: ListOptions): Promise<Found> {
  const given = objectAddress(address);
  const asked = bucketListingAddress(address) ?? given;
  if (!/^https?:\/\//i.test(asked) || !URL.canParse(asked)) {
    throw failure("INVALID_ARGUMENT", `“${address}” is not an address; it should start with https://, s3:// or gs://.`);
  }
  if (isRasterName(new URL(asked).pathname)) return pastedAddresses([asked]);
  refuseGitHub(asked);
  const answer = await requestText(asked, options, (start) => isCatalogFile(start) || isTiff(start));
  if (isTiff(answer.text)) return pastedAddresses([asked]);
  if (isCatalogFile(answer.text)) return { kind: "catalog", url: answer.url };
  const json = parseJson(answer.text);
  if (isBucketListing(answer.text, json)) return someFiles(await listBucket(answer, options), asked);
  if (/^\s*</.test(answer.text)) return await listFolderIndex(answer, options);
  if (isCatalog(json)) return { kind: "catalog", url: answer.url };
  if (isStac(json)) return await listStac(json, answer.url, options);
  throw failure("UNSUPPORTED", "The host's answer is no listing, no STAC document and no catalog", {
    hint: "Give the address of a folder's listing, a bucket's listing, a STAC document or of files.",
    details: { url: asked },
  });
}

function someFiles(found: FoundFiles, url: string): FoundFiles {
  if (found.files.length > 0) return found;
  throw failure("UNSUPPORTED", `There is no GeoTIFF in this bucket below the prefix. ${found.notes.join(" ")}`.trim(), {
    details: { url },
  });
}

/** GitHub's pages name no files without their scripts, and allow no other page to read them; their raw files are for everyone. */
function refuseGitHub(url: string): void {
  const [, repository] = /^https?:\/\/(?:www\.)?github\.com\/([^/]+\/[^/?#]+)(?:[/?#]|$)/i.exec(url) ?? [];
  if (repository === undefined) return;
  throw failure("UNSUPPORTED", "GitHub's pages do not let other pages read which files a folder holds", {
    hint: `Paste the addresses of the files, one a line: https://raw.githubusercontent.com/${repository}/BRANCH/PATH.tif.`,
    details: { url },
  });
}

/** A TIFF's first bytes, BigTIFF's too. */
const isTiff = (start: string): boolean => ["II*\0", "MM\0*", "II+\0", "MM\0+"].includes(start.slice(0, 4));

/** By its `type`, which this program writes first, or by gzip's first bytes, which are no UTF-8. */
const isCatalogFile = (start: string): boolean =>
  /^\s*\{[^[]{0,1000}"type"\s*:\s*"TerracottaCatalog"/.test(start.slice(0, 2000)) || start.startsWith("\u001f\ufffd");

const isCatalog = (json: unknown): boolean =>
  typeof json === "object" && json !== null && "type" in json && json.type === "TerracottaCatalog";

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
