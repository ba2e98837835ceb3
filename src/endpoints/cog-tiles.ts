import { failure } from "../core/errors.ts";
import { type Endpoint, parseSource } from "./endpoint.ts";
import { parseStyle } from "./style-query.ts";

const maxTileSize = 4096;
const deepestZoom = 30;

/** `cog/tiles/{z}/{x}/{y}.png`: a map tile of a file, coloured. `tile_size` pixels a side, doubled by `@2x`. */
export const cogTiles: Endpoint = {
  path: /^cog\/tiles\/(?<z>\d{1,2})\/(?<x>\d{1,10})\/(?<y>\d{1,10})(?<double>@2x)?(?:\.png)?$/,
  async answer(context, path, query, signal) {
    const [z, x, y] = [Number(path.z), Number(path.x), Number(path.y)];
    if (z > deepestZoom || x >= 2 ** z || y >= 2 ** z) {
      throw failure("INVALID_ARGUMENT", `There is no tile ${z}/${x}/${y}`);
    }
    const source = parseSource(context, query);
    const style = parseStyle(query);
    const size = (query.integer("tile_size", 1, maxTileSize) ?? 256) * (path.double === undefined ? 1 : 2);
    return { image: await context.engine.run({ kind: "tile", source, tile: { z, x, y }, size, style }, signal) };
  },
};
