import type { Style } from "../../core/color/style.ts";
import { tileJson } from "../drawing/tile-json.ts";
import { endpoint } from "../request/endpoint.ts";
import { fileParameters, fileSource } from "../request/file-source.ts";
import { integer, withDefault } from "../request/parameter.ts";
import { tileOf } from "../request/path-template.ts";
import { encodingParameter, groundParameter, resamplingParameter } from "../request/style-parameters.ts";
import { scaledTileSize, sideOf, tileSizeParameter } from "../request/tile-size.ts";

const parameters = {
  ...fileParameters,
  band: withDefault(integer("The band of heights, counted from 1", 1, 65_535), 1),
  encoding: encodingParameter,
  ground: groundParameter,
  resampling: resamplingParameter,
  tile_size: tileSizeParameter,
};

/** `cog/terrain/…`: the heights of a file as colours, for a source of MapLibre's type `raster-dem`. */
export const cogTerrain = [
  endpoint({
    path: "cog/terrain/{z}/{x}/{y}{scale}.png",
    summary:
      "A map tile of a file's heights as colours that raster-dem sources read; opaque everywhere: around the file and in its gaps lies the nearest height, which sinks to the lowest within a quarter of its size",
    parameters,
    async answer(context, { path, query }, signal) {
      const { band, encoding, ground, resampling } = query;
      const style: Style = { kind: "terrain", band, encoding, ground, resampling };
      const tile = tileOf(path);
      const size = scaledTileSize(query.tile_size, path.scale);
      const source = fileSource(context, query);
      if (tile === undefined) return { image: null };
      return { image: await context.engine.run({ kind: "tile", source, tile, size, style }, signal) };
    },
  }),
  endpoint({
    path: "cog/terrain/tilejson.json",
    summary: "TileJSON 3.0 of the tiles of a file's heights",
    parameters,
    async answer(context, { query, address }, signal) {
      const { encoding, tile_size: size } = query;
      const { bounds, zooms } = await context.engine.run({ kind: "info", source: fileSource(context, query) }, signal);
      return { json: tileJson(address, "", { bounds, zooms, size: sideOf(size), encoding }) };
    },
  }),
];
