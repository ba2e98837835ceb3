/** One line of the box, understood: an address to open, or why it cannot be opened. */
export type Understood =
  | { readonly kind: "cog"; readonly url: string; readonly given: string; readonly note: string | undefined }
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
    const key = item.kind === "cog" ? item.url : item.given;
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

function understandLine(given: string): Understood {
  for (const rewrite of rewrites) {
    const found = rewrite.pattern.exec(given);
    if (found) return address(rewrite.to(found), given, rewrite.note);
  }
  return address(/^[\w-]+(\.[\w-]+)+(:\d+)?\/\S/.test(given) ? `https://${given}` : given, given, undefined);
}

interface Rewrite {
  readonly pattern: RegExp;
  readonly to: (found: RegExpExecArray) => string;
  readonly note: string;
}

const rewrites: readonly Rewrite[] = [
  {
    pattern: /^(?:s3:\/\/|\/vsis3\/)([^/\s]+)\/(.+)$/i,
    // A bucket with dots in its name has no valid certificate as a host name: path style.
    to: ([, bucket = "", key = ""]) =>
      bucket.includes(".")
        ? `https://s3.amazonaws.com/${bucket}/${encodeKey(key)}`
        : `https://${bucket}.s3.amazonaws.com/${encodeKey(key)}`,
    note: "S3 address, read over https",
  },
  {
    pattern: /^(?:gs:\/\/|\/vsigs\/)([^/\s]+)\/(.+)$/i,
    to: ([, bucket = "", key = ""]) => `https://storage.googleapis.com/${bucket}/${encodeKey(key)}`,
    note: "Google Cloud Storage address, read over https",
  },
  {
    pattern: /^https?:\/\/(?:www\.)?github\.com\/([^/]+)\/([^/]+)\/(?:blob|raw)\/([^?#]+)/i,
    to: ([, owner = "", repository = "", path = ""]) =>
      `https://raw.githubusercontent.com/${owner}/${repository}/${path}`,
    note: "GitHub page, read as its raw file",
  },
  {
    pattern: /^\/vsicurl\/(https?:\/\/.+)$/i,
    to: ([, url = ""]) => url,
    note: "GDAL path, read as its address",
  },
];

function address(url: string, given: string, note: string | undefined): Understood {
  const unreadable = (reason: string): Understood => ({ kind: "unreadable", given, reason });
  if (/[{}]/.test(url)) return unreadable("is a pattern; this page opens the addresses of single files");
  if (!/^https?:\/\//i.test(url)) return unreadable(refusal(url));
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return unreadable("is not a valid address");
  }
  const path = parsed.pathname.toLowerCase();
  if (path === "/" || path.endsWith("/")) return unreadable("is a folder or a site; give the address of a file in it");
  if (/\.(json|geojson|xml|html?|zip|gz|png|jpe?g|jp2|nc|vrt)$/.test(path)) {
    return unreadable(`ends in .${path.split(".").pop()}; this page opens GeoTIFF files`);
  }
  return { kind: "cog", url: parsed.href, given, note };
}

function refusal(given: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(given)?.[1]?.toLowerCase();
  if (scheme === "file" || /^([a-z]:\\|\/|~|\.\.?\/)/i.test(given)) {
    return "is a path on a computer; use “Choose files”, or drop the file on the map";
  }
  if (scheme !== undefined) return `starts with ${scheme}: – only https, s3 and gs addresses can be opened`;
  return "is not an address; it should start with https://, s3:// or gs://";
}

const encodeKey = (key: string): string =>
  key
    .split("/")
    .map((part) => encodeURIComponent(safeDecode(part)))
    .join("/");

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const unquote = (text: string): string => text.replace(/^["'<]+|["'>,;]+$/g, "");
