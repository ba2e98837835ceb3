import { drawnFile, fileDrawingParameters, toFileDrawing } from "../drawing/file-drawing.ts";
import { tileValues } from "../drawing/tile-values.ts";
import { endpoint } from "../request/endpoint.ts";
import type { Parsed } from "../request/parameter.ts";
import { tileOf } from "../request/path-template.ts";
import { draftParameter, scaledTileSize, tileSizeParameter } from "../request/tile-size.ts";

const parameters = { ...fileDrawingParameters, tile_size: tileSizeParameter };
const pictureParameters = { ...parameters, draft: draftParameter };
const combine = (query: Parsed<typeof parameters>) => ({ ...query, drawing: toFileDrawing(query) });

/** `cog/tiles/{z}/{x}/{y}.png`: a map tile of a file, coloured; with `.values` the values that it is coloured from. */
export const cogTiles = [
  endpoint({
    path: "cog/tiles/{z}/{x}/{y}{scale}.png",
    summary: "A map tile of a file, coloured; empty where it has no data",
    parameters: pictureParameters,
    combine: (query) => ({ ...query, drawing: toFileDrawing(query) }),
    async answer(context, { path, query }, signal) {
      const tile = tileOf(path);
      const size = scaledTileSize(query.tile_size, path.scale);
      const drawn = drawnFile(context, query, query.drawing);
      if (tile === undefined) return { image: null };
      return {
        image: await context.engine.run({ kind: "tile", ...drawn, tile, size, draft: query.draft }, signal),
      };
    },
  }),
  endpoint({
    path: "cog/tiles/{z}/{x}/{y}{scale}.values",
    summary: "The values that a map tile of a file is coloured from",
    parameters,
    combine,
    async answer(context, { path, query }, signal) {
      const tile = tileOf(path);
      const size = scaledTileSize(query.tile_size, path.scale);
      if (tile === undefined) return { values: null };
      return tileValues(context, drawnFile(context, query, query.drawing), { tile, size }, signal);
    },
  }),
];
