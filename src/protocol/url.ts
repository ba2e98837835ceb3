import { failure } from "../core/errors.ts";
import { scheme } from "../endpoints/request/tile-url.ts";

export { type DrawnScene, sceneTileUrl } from "../endpoints/request/scene-url.ts";
export { scheme, tileUrl } from "../endpoints/request/tile-url.ts";

/** The path and the query of a `terracotta://` URL. Throws INVALID_ARGUMENT for another scheme. */
export function parseUrl(url: string): { readonly path: string; readonly query: string } {
  const prefix = `${scheme}://`;
  if (!url.startsWith(prefix)) {
    throw failure("INVALID_ARGUMENT", `"${url.slice(0, 200)}" does not start with ${prefix}`);
  }
  const [path = "", query = ""] = splitOnce(url.slice(prefix.length), "?");
  return { path, query };
}

/** The URL of the values that a tile is coloured from; placeholders stay. */
export function valuesUrl(tileUrl: string): string {
  const [path, query] = splitOnce(tileUrl, "?");
  return `${path.replace(/\.png$/, "")}.values${query === undefined ? "" : `?${query}`}`;
}

function splitOnce(text: string, separator: string): readonly [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
