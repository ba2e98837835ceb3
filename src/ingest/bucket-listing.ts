import { failure } from "../core/errors.ts";
import { encodeKey, googleBucket } from "./bucket-address.ts";
import type { FoundFiles } from "./found.ts";
import { unescaped } from "./pasted-addresses.ts";
import { folderTitle, RasterFiles } from "./raster-names.ts";
import { type RequestOptions, requestText, type TextAnswer } from "./request-text.ts";

const mostPages = 1000;
const mostKeys = 1_000_000;

/** One answer of a listing: its objects, and the parameter that asks for the next ones. */
interface ListingPage {
  readonly bucket: string;
  readonly prefix: string;
  readonly objects: readonly { readonly key: string; readonly byteLength: number | undefined }[];
  readonly next: { readonly parameter: string; readonly value: string } | undefined;
}

/** Whether an answer is a listing, by its text or by what it is as JSON. */
export const isBucketListing = (text: string, json: unknown): boolean =>
  /^\s*(<\?[^>]*>\s*)*<(ListBucketResult|EnumerationResults)[\s>]/.test(text.slice(0, 2000)) || isGoogleListing(json);

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
    if (pages >= mostPages || keys >= mostKeys) {
      notes.push(`Only the first ${keys} objects were looked at; give a longer prefix.`);
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

function readListing({ text, url }: TextAnswer): ListingPage {
  if (/^\s*\{/.test(text)) return readGoogle(text, url);
  // A listing has no document type; one could hold entities that multiply.
  const xml = /<!DOCTYPE/i.test(text) ? undefined : new DOMParser().parseFromString(text, "text/xml");
  // Browsers keep what they understood of a listing that is cut off, and put this element into it.
  const isWhole = xml?.getElementsByTagName("parsererror").length === 0;
  const root = isWhole ? xml?.documentElement : undefined;
  if (root?.localName === "ListBucketResult") return readAmazon(root, url);
  if (root?.localName === "EnumerationResults") return readAzure(root);
  throw notWhole(url);
}

/** `ListBucketResult` of the Amazon S3 API Reference: ListObjectsV2 continues by token, ListObjects by marker. */
function readAmazon(root: Element, url: string): ListingPage {
  // "+" for a blank, as in forms: what S3 and MinIO write when asked for `encoding-type=url`.
  const isEncoded = childText(root, "EncodingType") === "url";
  const decode = (text: string) => (isEncoded ? unescaped(text.replaceAll("+", " ")) : text);
  const objects = children(root, "Contents").map((entry) => ({
    key: decode(childText(entry, "Key") ?? ""),
    byteLength: numberOf(childText(entry, "Size")),
  }));
  const isTruncated = childText(root, "IsTruncated") === "true";
  // Old hosts answer ListObjects when asked for ListObjectsV2: whoever gives no token continues by marker. Without a
  // delimiter, ListObjects leaves NextMarker out: the last key takes its place.
  const token = childText(root, "NextContinuationToken");
  const value = token ?? (decode(childText(root, "NextMarker") ?? "") || objects.at(-1)?.key);
  if (isTruncated && value === undefined) throw notWhole(url);
  return {
    bucket: childText(root, "Name") ?? "",
    prefix: decode(childText(root, "Prefix") ?? ""),
    objects,
    next:
      isTruncated && value !== undefined
        ? { parameter: token === undefined ? "marker" : "continuation-token", value }
        : undefined,
  };
}

interface GoogleListing {
  readonly items?: readonly { readonly name: string; readonly size?: string }[];
  readonly nextPageToken?: string;
}

const isGoogleListing = (json: unknown): json is GoogleListing =>
  typeof json === "object" && json !== null && "kind" in json && json.kind === "storage#objects";

/** `Objects: list` of Google Cloud Storage's JSON API; the bucket and the prefix are in its address alone. */
function readGoogle(text: string, url: string): ListingPage {
  const { pathname, searchParams } = new URL(url);
  let listing: unknown;
  try {
    listing = JSON.parse(text);
  } catch {
    throw notWhole(url);
  }
  if (!isGoogleListing(listing)) throw notWhole(url);
  const { items, nextPageToken } = listing;
  const objects = Array.isArray(items) ? items.filter((item) => typeof item?.name === "string") : [];
  return {
    bucket: unescaped(googleBucket(pathname) ?? ""),
    prefix: searchParams.get("prefix") ?? "",
    objects: objects.map(({ name, size }) => ({ key: name, byteLength: numberOf(size) })),
    next: typeof nextPageToken === "string" ? { parameter: "pageToken", value: nextPageToken } : undefined,
  };
}

const notWhole = (url: string) =>
  failure("DAMAGED", "The host's answer is not a whole listing", {
    hint: "Its answer is cut off, or it does not say how the listing goes on. Try again, or give a longer prefix.",
    details: { url },
  });

/** `EnumerationResults` of Azure's List Blobs; a name that XML cannot hold is percent-encoded. */
function readAzure(root: Element): ListingPage {
  const blobs = children(root, "Blobs").flatMap((list) => children(list, "Blob"));
  const marker = childText(root, "NextMarker");
  return {
    bucket: root.getAttribute("ContainerName") ?? "",
    prefix: childText(root, "Prefix") ?? "",
    objects: blobs.map((blob) => {
      const name = children(blob, "Name")[0];
      const text = name?.textContent ?? "";
      const [properties] = children(blob, "Properties");
      return {
        key: name?.getAttribute("Encoded") === "true" ? unescaped(text) : text,
        byteLength: properties && numberOf(childText(properties, "Content-Length")),
      };
    }),
    next: marker === undefined ? undefined : { parameter: "marker", value: marker },
  };
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

/** By local name: S3 has a namespace, which some of its likes leave out. */
const children = (parent: Element, name: string): readonly Element[] =>
  Array.from(parent.children).filter((child) => child.localName === name);

/** Undefined when there is no such element, or nothing in it. */
const childText = (parent: Element, name: string): string | undefined =>
  children(parent, name)[0]?.textContent || undefined;

const numberOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
