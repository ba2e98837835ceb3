import { publicUrl } from "../../core/public-url.ts";

/** An absolute address, or why the location of a dataset is refused. */
export type ResolvedLocation = { readonly location: string } | { readonly problem: string; readonly hint?: string };

/**
 * What a location in a catalog from elsewhere stands for: http or https only, without user and password; a relative one
 * is resolved against the catalog's own address.
 */
export function resolveLocation(location: string, base: string | undefined): ResolvedLocation {
  const scheme = /^[\s\0-\x20]*([a-z][a-z0-9+.-]*):/i.exec(location)?.[1]?.toLowerCase();
  if (scheme === undefined && base === undefined) {
    return {
      problem: `${quote(location)} is relative, and this catalog has no address of its own`,
      hint: "Host the catalog beside its files and open it by its address, or write whole addresses into it.",
    };
  }
  let url: URL;
  try {
    url = new URL(location, base);
  } catch {
    return { problem: `${quote(location)} is not an address` };
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    return { problem: `${quote(location)} is neither an http nor an https address` };
  }
  if (url.username !== "" || url.password !== "") return { problem: "the address holds a user or a password" };
  // As it was written, so that it stays the same when it travels on; the URL parser mends the rest.
  const isPlain = scheme !== undefined && /^https?:\/\/[^\s\0-\x20\\]+$/i.test(location);
  return { location: isPlain ? location : url.href };
}

/**
 * How the location of a stored dataset is written into a file: without secrets; of a local file its path (escaped
 * already), which is relative to its folder. Where there are several folders, `manyFolders`, it begins with the folder.
 */
export function portableLocation(location: string, manyFolders: boolean): string {
  if (location.startsWith("local:")) {
    const [folder = "", ...path] = location.slice("local:".length).split("/");
    return (manyFolders || path.length === 0 ? [folder, ...path] : path).join("/");
  }
  return publicUrl(location).url;
}

/** The folder of a local file; undefined for any other location. */
export function localFolder(location: string): string | undefined {
  return location.startsWith("local:") ? location.slice("local:".length).split("/", 1)[0] : undefined;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
