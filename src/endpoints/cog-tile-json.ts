import { endpoint } from "./endpoint.ts";
import { fileParameters, fileSource } from "./file-source.ts";
import { styleParameters, toStyle } from "./style-query.ts";
import { tileJson } from "./tile-json.ts";
import { sideOf, tileSizeParameter } from "./tile-size.ts";

/** `cog/tilejson.json`: TileJSON of a file's tiles, so that a map source needs nothing but this address. */
export const cogTileJson = endpoint({
  path: "cog/tilejson.json",
  summary: "TileJSON 3.0 of a file's tiles",
  parameters: { ...fileParameters, ...styleParameters, tile_size: tileSizeParameter },
  combine: (query) => ({ ...query, style: toStyle(query) }),
  async answer(context, { query, address }, signal) {
    const { bounds, zooms } = await context.engine.run({ kind: "info", source: fileSource(context, query) }, signal);
    return { json: tileJson(address, "tiles/", { bounds, zooms, size: sideOf(query.tile_size) }) };
  },
});
