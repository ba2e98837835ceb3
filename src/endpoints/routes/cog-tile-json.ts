import { fileDrawingParameters, toFileDrawing } from "../drawing/file-drawing.ts";
import { tileJson } from "../drawing/tile-json.ts";
import { endpoint } from "../request/endpoint.ts";
import { fileSource } from "../request/file-source.ts";
import { sideOf, tileSizeParameter } from "../request/tile-size.ts";

/** `cog/tilejson.json`: TileJSON of a file's tiles, so that a map source needs nothing but this address. */
export const cogTileJson = endpoint({
  path: "cog/tilejson.json",
  summary: "TileJSON 3.0 of a file's tiles",
  parameters: { ...fileDrawingParameters, tile_size: tileSizeParameter },
  combine(query) {
    // What tiles would refuse, this refuses, too.
    toFileDrawing(query);
    return query;
  },
  async answer(context, { query, address }, signal) {
    const { bounds, zooms } = await context.engine.run({ kind: "info", source: fileSource(context, query) }, signal);
    return { json: tileJson(address, "tiles/", { bounds, zooms, size: sideOf(query.tile_size) }) };
  },
});
