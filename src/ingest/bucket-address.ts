import { unescaped } from "./pasted-addresses.ts";

/** `s3://` and `gs://` addresses, and GDAL's `/vsis3/` and `/vsigs/` paths: what follows is not escaped. */
const schemes = /^(?:(s3|gs):\/\/|\/vsi(s3|gs)\/)([a-z0-9][\w.-]*)(?:\/(.*))?$/is;

/** What lies in a bucket is read as what it is, not listed, when its name ends as files and documents do. */
const isDocument = (path: string): boolean => /\.(g?tiff?|(geo)?json|xml|html?|gz)$/i.test(path);

/**
 * The address that lists what is asked for, all levels below it at once: `s3://` and `gs://` addresses, folders in buckets of
 * Amazon, Google and Azure, and listings, without a `delimiter` that would hide what is in folders and in pages as large as
 * the host allows. Undefined for other addresses, those of files and documents in buckets among them.
 */
export function bucketListingAddress(address: string): string | undefined {
  const [, scheme, path, bucket = "", prefix = ""] = schemes.exec(address) ?? [];
  if (bucket !== "") {
    const root = rootOf(scheme ?? path, bucket);
    return isDocument(prefix) || !URL.canParse(root) ? undefined : listed(new URL(root), prefix);
  }
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.hash = "";
  if (isListing(url)) {
    for (const name of ["delimiter", "max-keys", "maxresults", "maxResults"]) url.searchParams.delete(name);
    return url.href;
  }
  return isDocument(url.pathname) ? undefined : folderListing(url);
}

function folderListing(url: URL): string | undefined {
  const path = unescaped(url.pathname.slice(1));
  const [first = "", ...folders] = path.split("/");
  const below = folders.join("/");
  if (/\.blob\.core\.windows\.net$/.test(url.host)) {
    if (first === "") return undefined;
    url.pathname = `/${encodeURIComponent(first)}`;
    url.searchParams.set("restype", "container");
    url.searchParams.set("comp", "list");
    if (below !== "") url.searchParams.set("prefix", below);
    return url.href;
  }
  if (url.search !== "") return undefined;
  if (/^.+\.(s3([.-][a-z0-9-]+)*\.amazonaws\.com|storage\.googleapis\.com)$/.test(url.host)) {
    return listed(new URL(url.origin), path);
  }
  if (/^(s3([.-][a-z0-9-]+)*\.amazonaws|storage\.googleapis)\.com$/.test(url.host) && first !== "") {
    return listed(new URL(`${url.origin}/${encodeURIComponent(first)}/`), below);
  }
  return undefined;
}

/** An object's https address in an S3 or Google bucket, of `s3://`, `gs://`, `/vsis3/` and `/vsigs/`; any other address as it is. */
export function objectAddress(address: string): string {
  const [, scheme, path, bucket = "", key = ""] = schemes.exec(address) ?? [];
  return key === "" ? address : rootOf(scheme ?? path, bucket) + encodeKey(key);
}

/** A key or a path as part of an address; halves of characters, which none can hold, are replaced. */
export const encodeKey = (key: string): string =>
  key
    .split("/")
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\uFFFD")))
    .join("/");

function rootOf(scheme: string | undefined, bucket: string): string {
  if (scheme?.toLowerCase() === "gs") return `https://storage.googleapis.com/${bucket}/`;
  // A bucket with dots in its name has no valid certificate as a host name: path style.
  return bucket.includes(".") ? `https://s3.amazonaws.com/${bucket}/` : `https://${bucket}.s3.amazonaws.com/`;
}

function listed(root: URL, prefix: string): string {
  root.searchParams.set("list-type", "2");
  if (prefix !== "") root.searchParams.set("prefix", prefix);
  // A blank, which the parameters write as +.
  return root.href.replaceAll("+", "%20");
}

/** Whether an address asks for a bucket's listing: of S3 and what speaks like it, of Google, of Azure. */
export function isListing({ pathname, searchParams }: URL): boolean {
  if (googleBucket(pathname) !== undefined || searchParams.has("list-type")) return true;
  if (searchParams.get("comp") === "list") return true;
  return !isDocument(pathname) && ["prefix", "marker", "delimiter", "max-keys"].some((name) => searchParams.has(name));
}

/** The bucket, as escaped there, whose objects Google's JSON API lists at a path. */
export const googleBucket = (path: string): string | undefined => /^\/storage\/v1\/b\/([^/]+)\/o$/.exec(path)?.[1];
