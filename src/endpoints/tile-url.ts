import type { Style } from "../core/color/style.ts";
import { styleQuery } from "./style-query.ts";

/** The scheme under which a map asks for tiles. */
export const scheme = "terracotta";

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
  const route = style.kind === "terrain" ? "terrain" : "tiles";
  return `${scheme}://cog/${route}/{z}/{x}/{y}.png?${parameters}`;
}
