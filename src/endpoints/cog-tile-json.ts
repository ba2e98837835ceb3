import { type Endpoint, parseSource } from "./endpoint.ts";
import { parseStyle } from "./style-query.ts";
import { parseTileSize } from "./tile-size.ts";
import { tileUrl } from "./tile-url.ts";

/** `cog/tilejson.json`: TileJSON 3.0 of a file's tiles, so that a map source needs nothing but this address. */
export const cogTileJson: Endpoint = {
  path: /^cog\/tilejson\.json$/,
  async answer(context, _path, query, signal) {
    const source = parseSource(context, query);
    const style = parseStyle(query);
    const size = parseTileSize(query);
    const { bounds, zooms } = await context.engine.run({ kind: "info", source }, signal);
    const [west, south, east, north] = bounds;
    const middle = (west + (west > east ? east + 360 : east)) / 2;
    const json = {
      tilejson: "3.0.0",
      tiles: [tileUrl({ source, style, size })],
      // TileJSON has no box across the antimeridian.
      bounds: west > east ? [-180, south, 180, north] : bounds,
      center: [middle > 180 ? middle - 360 : middle, (south + north) / 2, zooms[0]],
      minzoom: zooms[0],
      maxzoom: zooms[1],
    };
    return { json };
  },
};
