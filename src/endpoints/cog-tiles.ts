import { endpoint } from "./endpoint.ts";
import { fileParameters, fileSource } from "./file-source.ts";
import { tileOf } from "./path-template.ts";
import { styleParameters, toStyle } from "./style-query.ts";
import { scaledTileSize, tileSizeParameter } from "./tile-size.ts";

/** `cog/tiles/{z}/{x}/{y}.png`: a map tile of a file, coloured. */
export const cogTiles = endpoint({
  path: "cog/tiles/{z}/{x}/{y}{scale}.png",
  summary: "A map tile of a file, coloured",
  parameters: { ...fileParameters, ...styleParameters, tile_size: tileSizeParameter },
  combine: (query) => ({ ...query, style: toStyle(query) }),
  async answer(context, { path, query }, signal) {
    const tile = tileOf(path);
    const size = scaledTileSize(query.tile_size, path.scale);
    const source = fileSource(context, query);
    return { image: await context.engine.run({ kind: "tile", source, tile, size, style: query.style }, signal) };
  },
});
