import { type Endpoint, parseSource } from "./endpoint.ts";
import { parseStyle, styleQuery } from "./style-query.ts";

/** `cog/tilejson.json`: TileJSON 3.0 of a file's tiles, so that a map source needs nothing but this address. */
export const cogTileJson: Endpoint = {
  path: /^cog\/tilejson\.json$/,
  async answer(context, _path, query, signal) {
    const source = parseSource(context, query);
    const style = parseStyle(query);
    const { bounds, zooms } = await context.engine.run({ kind: "info", source }, signal);
    const [west, south, east, north] = bounds;
    const parameters = new URLSearchParams({
      url: source.url,
      ...(source.crs === undefined ? {} : { crs: source.crs }),
      ...styleQuery(style),
    });
    const json = {
      tilejson: "3.0.0",
      tiles: [`terracotta://cog/tiles/{z}/{x}/{y}.png?${parameters}`],
      // TileJSON has no box across the antimeridian.
      bounds: west > east ? [-180, south, 180, north] : bounds,
      center: [(west + (west > east ? east + 360 : east)) / 2, (south + north) / 2, zooms[0]],
      minzoom: zooms[0],
      maxzoom: zooms[1],
    };
    return { json };
  },
};
