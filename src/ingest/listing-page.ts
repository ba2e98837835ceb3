import { failure } from "../core/errors.ts";
import { googleBucket } from "./bucket-address.ts";
import { unescaped } from "./pasted-addresses.ts";
import type { TextAnswer } from "./request-text.ts";

/** One answer of a listing: its objects, and the parameter that asks for the next ones. */
export interface ListingPage {
  readonly bucket: string;
  readonly prefix: string;
  readonly objects: readonly { readonly key: string; readonly byteLength: number | undefined }[];
  readonly next: { readonly parameter: string; readonly value: string } | undefined;
}

/** Whether an answer is a listing, by its text or by what it is as JSON. */
export const isBucketListing = (text: string, json: unknown): boolean =>
  /^\s*(<\?[^>]*>\s*)*<(ListBucketResult|EnumerationResults)[\s>]/.test(text.slice(0, 2000)) || isGoogleListing(json);

/** Reads an answer. Throws DAMAGED where it is cut off or does not say how it goes on. */
export function readListing({ text, url }: TextAnswer): ListingPage {
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

/** By local name: S3 has a namespace, which some of its likes leave out. */
const children = (parent: Element, name: string): readonly Element[] =>
  Array.from(parent.children).filter((child) => child.localName === name);

/** Undefined when there is no such element, or nothing in it. */
const childText = (parent: Element, name: string): string | undefined =>
  children(parent, name)[0]?.textContent || undefined;

const numberOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
