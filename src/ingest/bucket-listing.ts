import { failure } from "../core/errors.ts";
import { encodeKey, googleBucket } from "./bucket-address.ts";
import type { FoundFiles } from "./found.ts";
import { readListing } from "./listing-page.ts";
import { folderTitle, RasterFiles } from "./raster-names.ts";
import { type RequestOptions, requestText, type TextAnswer } from "./request-text.ts";

const mostPages = 1000;
const mostKeys = 1_000_000;
/** As many as of a folder of this computer: their names, and what is planned for each, are held in memory. */
const mostFiles = 200_000;

/**
 * Reads a bucket's listing to its end: Amazon S3's ListObjectsV2 and ListObjects as Google Cloud, MinIO and Ceph answer them
 * too, Google's JSON, and Azure's List Blobs. Throws DAMAGED, and what requests throw.
 */
export async function listBucket(
  first: TextAnswer,
  options: RequestOptions & { readonly onFound?: ((count: number) => void) | undefined },
): Promise<FoundFiles> {
  const found = new RasterFiles();
  const notes: string[] = [];
  const asked = new Set<string>();
  let page = readListing(first);
  const folder = page.prefix.slice(0, page.prefix.lastIndexOf("/") + 1);
  const objectAddress = addressesBelow(first.url);
  for (let pages = 1, keys = 0; ; pages++) {
    for (const { key, byteLength } of page.objects) {
      const name = key.startsWith(folder) ? key.slice(folder.length) : key;
      found.add({ name, location: objectAddress(key), byteLength });
    }
    keys += page.objects.length;
    options.onFound?.(found.files.length);
    if (page.next === undefined) break;
    if (pages >= mostPages || keys >= mostKeys || found.files.length >= mostFiles) {
      const rasters = found.files.length;
      notes.push(
        `Only the first ${keys} objects were looked at, ${rasters} GeoTIFFs among them: give a longer prefix.`,
      );
      break;
    }
    const url = new URL(first.url);
    url.searchParams.set(page.next.parameter, page.next.value);
    if (asked.has(url.href)) {
      throw failure("DAMAGED", "The listing goes round in circles", { details: { url: url.href } });
    }
    asked.add(url.href);
    page = readListing(await requestText(url.href, options));
  }
  const title = folderTitle(folder, page.bucket || new URL(first.url).host);
  return { kind: "files", title, files: found.files, notes: [...found.notes(), ...notes] };
}

/** Objects lie below the listing's path; of its query only what gives access (Azure's signatures) stays. */
function addressesBelow(listing: string): (key: string) => string {
  const url = new URL(listing);
  const bucket = googleBucket(url.pathname);
  const root = url.origin + (bucket === undefined ? url.pathname.replace(/\/*$/, "/") : `/${bucket}/`);
  const ofListing =
    "restype comp include prefix marker maxresults delimiter list-type continuation-token max-keys start-after encoding-type fetch-owner pageToken maxResults versions projection fields";
  for (const name of ofListing.split(" ")) url.searchParams.delete(name);
  return (key) => root + encodeKey(key) + url.search;
}
