import type { Style } from "../core/color/style.ts";
import { failure } from "../core/errors.ts";
import { styleQuery } from "../endpoints/style-query.ts";

/** The scheme under which a map asks for tiles. */
export const scheme = "terracotta";

/** The path and the query of a `terracotta://` URL. Throws INVALID_ARGUMENT for another scheme. */
export function parseUrl(url: string): { readonly path: string; readonly query: string } {
  const prefix = `${scheme}://`;
  if (!url.startsWith(prefix)) {
    throw failure("INVALID_ARGUMENT", `"${url.slice(0, 200)}" does not start with ${prefix}`);
  }
  const [path = "", query = ""] = splitOnce(url.slice(prefix.length), "?");
  return { path, query };
}

/** The tile URL of a file in a style, with `{z}`, `{x}` and `{y}` to be filled in by the map. */
export function tileUrl({
  source,
  style,
  size = 256,
}: {
  readonly source: { readonly url: string; readonly crs?: string | undefined };
  readonly style: Style;
  readonly size?: number;
}): string {
  const parameters = new URLSearchParams({
    url: source.url,
    ...(source.crs === undefined ? {} : { crs: source.crs }),
    ...styleQuery(style),
    ...(size === 256 ? {} : { tile_size: String(size) }),
  });
  return `${scheme}://cog/tiles/{z}/{x}/{y}.png?${parameters}`;
}

function splitOnce(text: string, separator: string): readonly [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
