import { unescaped } from "./pasted-addresses.ts";

/**
 * The address that lists what is asked for, all levels below it at once: `s3://` and `gs://` addresses, folders in buckets of
 * Amazon, Google and Azure, and listings, whose `delimiter` would hide what is in folders. Undefined for other addresses.
 */
export function bucketListingAddress(address: string): string | undefined {
  const [, scheme, bucket = "", prefix = ""] = /^(s3|gs):\/\/([^/\s]+)\/?(.*)$/i.exec(address) ?? [];
  if (scheme !== undefined) {
    return listed(new URL(scheme.toLowerCase() === "gs" ? googleRoot(bucket) : amazonRoot(bucket)), prefix);
  }
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.hash = "";
  if (isListing(url)) {
    url.searchParams.delete("delimiter");
    return url.href;
  }
  const path = unescaped(url.pathname.slice(1));
  if (/\.blob\.core\.windows\.net$/.test(url.host)) {
    const [container = "", ...folders] = path.split("/");
    if (container === "") return undefined;
    url.pathname = `/${encodeURIComponent(container)}`;
    url.searchParams.set("restype", "container");
    url.searchParams.set("comp", "list");
    if (folders.join("/") !== "") url.searchParams.set("prefix", folders.join("/"));
    return url.href;
  }
  if (url.search !== "") return undefined;
  if (/^.+\.s3([.-][a-z0-9-]+)*\.amazonaws\.com$/.test(url.host)) return listed(new URL(url.origin), path);
  if (/^s3([.-][a-z0-9-]+)*\.amazonaws\.com$|^storage\.googleapis\.com$/.test(url.host)) {
    const [name = "", ...folders] = path.split("/");
    return name === "" ? undefined : listed(new URL(`${url.origin}/${encodeURIComponent(name)}/`), folders.join("/"));
  }
  return undefined;
}

/** An object's https address in an S3 or Google bucket, of `s3://` and `gs://`; any other address as it is. */
export function objectAddress(address: string): string {
  const [, scheme, bucket = "", key = ""] = /^(s3|gs):\/\/([^/\s]+)\/(.+)$/i.exec(address) ?? [];
  if (scheme === undefined) return address;
  return (scheme.toLowerCase() === "gs" ? googleRoot(bucket) : amazonRoot(bucket)) + encodeKey(key);
}

/** A key or a path as part of an address; halves of characters, which none can hold, are replaced. */
export const encodeKey = (key: string): string =>
  key
    .split("/")
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\uFFFD")))
    .join("/");

/** A bucket with dots in its name has no valid certificate as a host name: path style. */
const amazonRoot = (bucket: string): string =>
  bucket.includes(".") ? `https://s3.amazonaws.com/${bucket}/` : `https://${bucket}.s3.amazonaws.com/`;
const googleRoot = (bucket: string): string => `https://storage.googleapis.com/${bucket}/`;

function listed(root: URL, prefix: string): string {
  root.searchParams.set("list-type", "2");
  if (prefix !== "") root.searchParams.set("prefix", prefix);
  return root.href;
}

const isListing = ({ searchParams }: URL): boolean =>
  ["list-type", "prefix", "marker", "delimiter", "max-keys", "comp"].some((name) => searchParams.has(name));
