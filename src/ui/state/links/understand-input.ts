import { msg, str } from "@lit/localize";
import { bucketListingAddress, isListing, objectAddress } from "../../../ingest/bucket-address.ts";

/**
 * One line of the box, understood: a file to open, a place that holds many (a folder, a bucket, a STAC or catalog
 * document), a pattern of names below a folder, or why nothing can be done with it.
 */
export type Understood =
  | { readonly kind: "cog"; readonly url: string; readonly given: string; readonly note: string | undefined }
  | { readonly kind: "place"; readonly url: string; readonly given: string; readonly note: string }
  | {
      readonly kind: "pattern";
      readonly folder: string;
      /** Of names below the folder. */
      readonly pattern: string;
      readonly given: string;
      readonly note: string;
    }
  | { readonly kind: "unreadable"; readonly given: string; readonly reason: string };

/**
 * Reads what a person typed or pasted: one address a line. Bucket addresses, GitHub pages and GDAL's virtual paths
 * are rewritten to what a browser can request; `note` says so. Empty lines and repeated addresses are left out.
 */
export function understandInput(text: string): readonly Understood[] {
  const seen = new Set<string>();
  const understood: Understood[] = [];
  for (const line of text.split(/[\r\n]+/)) {
    const given = unquote(line.trim());
    if (given === "") continue;
    const item = understandLine(given);
    const key = "url" in item ? item.url : item.given;
    if (seen.has(key)) continue;
    seen.add(key);
    understood.push(item);
  }
  return understood;
}

/** The addresses that can be opened of the first text that has some: what a drag offers, the best first. */
export function addressesIn(...texts: readonly string[]): readonly string[] {
  for (const text of texts) {
    const urls = understandInput(text).flatMap((item) => (item.kind === "cog" ? [item.url] : []));
    if (urls.length > 0) return urls;
  }
  return [];
}

/** What to ingest: files by their addresses, one place, or a pattern below a folder. */
export type UnderstoodPlace =
  | { readonly kind: "files"; readonly urls: readonly string[] }
  | Extract<Understood, { readonly kind: "place" | "pattern" | "unreadable" }>;

/** Reads what is to be ingested. A place comes alone; with several lines the files among them are meant. */
export function understandPlace(text: string): UnderstoodPlace {
  const items = understandInput(text);
  const urls = items.flatMap((item) => (item.kind === "cog" ? [item.url] : []));
  if (urls.length > 0) return { kind: "files", urls };
  const other = items.find((item) => item.kind === "place" || item.kind === "pattern") ?? items[0];
  return other === undefined || other.kind === "cog"
    ? { kind: "unreadable", given: text.trim(), reason: msg("is empty; paste an address, or choose a folder") }
    : other;
}

function understandLine(given: string): Understood {
  const brace = given.search(/[{}]/);
  if (brace >= 0 && given.includes("/")) return pattern(given, brace);
  if (/^(s3|gs):\/\/|^\/vsi(s3|gs)\//i.test(given)) return inBucket(given);
  for (const rewrite of rewrites) {
    const found = rewrite.pattern.exec(given);
    if (found) return address(rewrite.to(found), given, rewrite.note());
  }
  return address(/^[\w-]+(\.[\w-]+)+(:\d+)?\/\S/.test(given) ? `https://${given}` : given, given, undefined);
}

/** A pattern is held against the names in the folder before its first key. */
function pattern(given: string, brace: number): Understood {
  const end = given.lastIndexOf("/", brace) + 1;
  const folder = understandLine(given.slice(0, end));
  if (folder.kind !== "place")
    return { kind: "unreadable", given, reason: msg("is a pattern without the address of a folder") };
  const note = msg(str`A pattern: the list of ${folder.url} is read, and names that follow it become datasets`);
  return { kind: "pattern", folder: folder.url, pattern: given.slice(end), given, note };
}

/** What an address or a path of a bucket means: a file, a document, or a part of the bucket to list. */
function inBucket(given: string): Understood {
  const service = /^\/?(gs|vsigs)/i.test(given) ? "Google Cloud Storage" : "S3";
  const url = bucketListingAddress(given);
  if (url === undefined) return address(objectAddress(given), given, msg(str`${service} address, read over https`));
  const note =
    service === "S3"
      ? msg("An S3 bucket: its list of files is read")
      : msg("A Google Cloud Storage bucket: its list of files is read");
  return { kind: "place", url, given, note };
}

interface Rewrite {
  readonly pattern: RegExp;
  readonly to: (found: RegExpExecArray) => string;
  readonly note: () => string;
}

const rewrites: readonly Rewrite[] = [
  {
    pattern: /^https?:\/\/(?:www\.)?github\.com\/([^/]+)\/([^/]+)\/(?:blob|raw)\/([^?#]+)/i,
    to: ([, owner = "", repository = "", path = ""]) =>
      `https://raw.githubusercontent.com/${owner}/${repository}/${path}`,
    note: () => msg("GitHub page, read as its raw file"),
  },
  {
    pattern: /^\/vsicurl\/(https?:\/\/.+)$/i,
    to: ([, url = ""]) => url,
    note: () => msg("GDAL path, read as its address"),
  },
];

function address(url: string, given: string, note: string | undefined): Understood {
  const unreadable = (reason: string): Understood => ({ kind: "unreadable", given, reason });
  if (/[{}]/.test(url)) return unreadable(msg("is a pattern without the address of a folder"));
  if (!/^https?:\/\//i.test(url)) return unreadable(refusal(url));
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return unreadable(msg("is not a valid address"));
  }
  const path = parsed.pathname.toLowerCase();
  const place = (words: string): Understood => ({ kind: "place", url: parsed.href, given, note: words });
  if (isListing(parsed)) return place(msg("A bucket: its list of files is read"));
  if (path.endsWith("/")) return place(msg("A folder: its list of files is read"));
  if (/\.(geo)?json(\.gz)?$/.test(path)) return place(msg("A STAC document or a catalog: its datasets are read"));
  if (/\.(xml|html?|zip|gz|png|jpe?g|jp2|nc|vrt)$/.test(path)) {
    return unreadable(msg(str`ends in .${path.split(".").pop()}; this page opens GeoTIFF files`));
  }
  return { kind: "cog", url: parsed.href, given, note };
}

function refusal(given: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(given)?.[1]?.toLowerCase();
  if (scheme === "file" || /^([a-z]:\\|\/|~|\.\.?\/)/i.test(given)) {
    return msg("is a path on a computer; use “Choose files”, or drop the file on the map");
  }
  if (scheme !== undefined) return msg(str`starts with ${scheme}: – only https, s3 and gs addresses can be opened`);
  return msg("is not an address; it should start with https://, s3:// or gs://");
}

const unquote = (text: string): string => text.replace(/^["'<]+|["'>,;]+$/g, "");
