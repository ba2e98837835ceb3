import type { Style } from "../../core/color/style.ts";
import type { FileOverrides } from "./endpoint.ts";
import { styleQuery } from "./style-query.ts";

/** The scheme under which a map asks for tiles. */
export const scheme = "terracotta";

/**
 * The tile URL of a file in a style, with `{z}`, `{x}` and `{y}` to be filled in by the map. An `expression` over bands, which `b1`, `b2`, …
 * name, is what the style colours in place of its band; its range must then be numbers.
 */
export function tileUrl({
  source,
  style,
  size = 256,
  expression,
}: {
  readonly source: { readonly url: string } & FileOverrides;
  readonly style: Style;
  readonly size?: number;
  readonly expression?: string | undefined;
}): string {
  const parameters = new URLSearchParams({
    url: source.url,
    ...(source.crs === undefined ? {} : { crs: source.crs }),
    ...(source.grid === undefined ? {} : { grid: source.grid }),
    ...(source.nodata === undefined ? {} : { nodata: String(source.nodata).toLowerCase() }),
    ...scalingQuery(source),
    ...styleQuery(style),
    ...(expression === undefined ? {} : { expression }),
    ...(size === 256 ? {} : { tile_size: String(size) }),
  });
  const route = style.kind === "terrain" ? "terrain" : "tiles";
  return `${scheme}://cog/${route}/{z}/{x}/{y}.png?${parameters}`;
}

/** What a person says of all bands together. */
function scalingQuery({ scaling }: FileOverrides): Record<string, string> {
  const [given] = scaling ?? [];
  if (given?.from !== "user" || scaling?.length !== 1) return {};
  return { scale: String(given.scale), offset: String(given.offset) };
}
