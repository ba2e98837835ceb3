import { endpoint } from "./endpoint.ts";
import { drawnFile, fileDrawingParameters, toFileDrawing } from "./file-drawing.ts";
import { tileOf } from "./path-template.ts";
import { scaledTileSize, tileSizeParameter } from "./tile-size.ts";

/** `cog/tiles/{z}/{x}/{y}.png`: a map tile of a file, coloured. */
export const cogTiles = endpoint({
  path: "cog/tiles/{z}/{x}/{y}{scale}.png",
  summary: "A map tile of a file, coloured; empty where it has no data",
  parameters: { ...fileDrawingParameters, tile_size: tileSizeParameter },
  combine: (query) => ({ ...query, drawing: toFileDrawing(query) }),
  async answer(context, { path, query }, signal) {
    const tile = tileOf(path);
    const size = scaledTileSize(query.tile_size, path.scale);
    const drawn = drawnFile(context, query, query.drawing);
    return { image: await context.engine.run({ kind: "tile", ...drawn, tile, size }, signal) };
  },
});
