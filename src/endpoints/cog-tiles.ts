import { failure } from "../core/errors.ts";
import { type Endpoint, parseSource } from "./endpoint.ts";
import { parseStyle } from "./style-query.ts";
import { parseTileSize } from "./tile-size.ts";

const deepestZoom = 30;

/** `cog/tiles/{z}/{x}/{y}.png`: a map tile of a file, coloured. `tile_size` pixels a side, doubled by `@2x`. */
export const cogTiles: Endpoint = {
  path: /^cog\/tiles\/(?<z>\d{1,2})\/(?<x>\d{1,10})\/(?<y>\d{1,10})(?<double>@2x)?(?:\.png)?$/,
  async answer(context, path, query, signal) {
    const [z, x, y] = [Number(path.z), Number(path.x), Number(path.y)];
    if (z > deepestZoom || x >= 2 ** z || y >= 2 ** z) {
      const allowed =
        z > deepestZoom ? `zooms are 0 to ${deepestZoom}` : `at zoom ${z}, x and y are 0 to ${2 ** z - 1}`;
      throw failure("INVALID_ARGUMENT", `There is no tile ${z}/${x}/${y}: ${allowed}`);
    }
    const source = parseSource(context, query);
    const style = parseStyle(query);
    const size = parseTileSize(query, path.double === undefined ? 1 : 2);
    return { image: await context.engine.run({ kind: "tile", source, tile: { z, x, y }, size, style }, signal) };
  },
};
