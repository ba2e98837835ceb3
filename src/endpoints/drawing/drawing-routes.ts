import type { Bounds } from "../../core/geo/bounds.ts";
import { latitudeOf, longitudeOf } from "../../core/geo/mercator.ts";
import { type Tile, type TileSize, tileBounds } from "../../core/geo/tile.ts";
import { type Endpoint, endpoint } from "../request/endpoint.ts";
import { oneOf, type Parameters, type Parsed, withDefault } from "../request/parameter.ts";
import { tileOf } from "../request/path-template.ts";
import {
  draftParameter,
  type PreviewSize,
  previewSizeParameter,
  scaledTileSize,
  sideOf,
  tileSizeParameter,
} from "../request/tile-size.ts";
import { sceneTiles } from "../scenes/scene-tiles.ts";
import { pixelSelectionNames } from "../scenes/scenes.ts";
import { type Drawing, drawnScenes } from "./drawing.ts";
import { tileJson } from "./tile-json.ts";
import { tileValues } from "./tile-values.ts";

/** A way to draw datasets: the tiles, their values, the preview and the TileJSON come from one declaration. */
interface DrawingDeclaration<Table extends Parameters> {
  /** The first word of its paths. */
  readonly name: string;
  /** What it draws, for summaries. */
  readonly subject: string;
  /** What a tile is where there is no data; empty if absent. */
  readonly outside?: string;
  /** All but `tile_size`. */
  readonly parameters: Table;
  /** Throws INVALID_ARGUMENT. */
  readonly combine: (parameters: Parsed<Table>) => Drawing;
}

/** `pixel_selection`: how a mosaic is made. */
export const pixelSelectionParameter = withDefault(
  oneOf(
    "Where a * in a key chooses several datasets: which of them a pixel shows. The first valid one in the order of the keys, or the newest; or the highest, the lowest or the mean of all",
    pixelSelectionNames,
  ),
  "first",
);

/** Makes the routes of a way to draw: `{name}/{keys}/{z}/{x}/{y}.png` and `.values`, `…/preview.png` and `…/tilejson.json`. */
export function drawingRoutes<Table extends Parameters>({
  name,
  subject,
  outside = "empty where it has no data",
  parameters,
  combine,
}: DrawingDeclaration<Table>): readonly Endpoint[] {
  const tileParameters = { ...parameters, tile_size: tileSizeParameter };
  const pictureParameters = { ...tileParameters, draft: draftParameter };
  const tileQuery = (query: Parsed<typeof tileParameters>) => ({
    drawing: combine(query),
    // Whatever the other rows are, that of `tile_size` is this one.
    size: query.tile_size as TileSize,
  });
  return [
    endpoint({
      path: `${name}/{keys}/{z}/{x}/{y}{scale}.png` as const,
      summary: `A map tile of ${subject}; ${outside}`,
      parameters: pictureParameters,
      combine: (query) => ({
        ...tileQuery(query),
        // As that of `tile_size`.
        draft: query.draft as boolean | undefined,
      }),
      async answer(context, { path, query: { drawing, size, draft } }, signal) {
        const tile = tileOf(path);
        const pixels = scaledTileSize(size, path.scale);
        const { scenes, raster, style } = await drawnScenes(context, path.keys, drawing, signal);
        if (tile === undefined) return { image: null };
        let shown = await scenes.meeting(lonLatBounds(tile), signal);
        // A tile of terrain is never empty: the engine draws the ground around the data.
        if (drawing.style.kind === "terrain" && shown.length === 0) shown = scenes.scenes.slice(0, 1);
        if (shown.length === 0) return { image: null };
        const job = {
          kind: "tile",
          raster: raster(shown),
          tile,
          size: pixels,
          draft,
          style: await style(signal),
        } as const;
        return { image: await context.engine.run(job, signal) };
      },
    }),
    endpoint({
      path: `${name}/{keys}/{z}/{x}/{y}{scale}.values` as const,
      summary: `The values that a map tile of ${subject} is coloured from`,
      parameters: tileParameters,
      combine: tileQuery,
      async answer(context, { path, query: { drawing, size } }, signal) {
        const tile = tileOf(path);
        const pixels = scaledTileSize(size, path.scale);
        const { scenes, raster } = await drawnScenes(context, path.keys, drawing, signal);
        const shown = tile === undefined ? [] : await scenes.meeting(lonLatBounds(tile), signal);
        if (tile === undefined || shown.length === 0) return { values: null };
        const drawn = { raster: raster(shown), style: drawing.style };
        return tileValues(context, drawn, { tile, size: pixels }, signal);
      },
    }),
    endpoint({
      path: `${name}/{keys}/preview.png` as const,
      summary: `All of ${subject} as one picture in Web Mercator`,
      parameters: { ...parameters, tile_size: previewSizeParameter },
      combine: (query) => ({
        drawing: combine(query),
        // As above.
        size: query.tile_size as PreviewSize,
      }),
      async answer(context, { path, query: { drawing, size } }, signal) {
        const { scenes, raster, style } = await drawnScenes(context, path.keys, drawing, signal);
        // Of a mosaic, only what meets a box comes with the headers that the catalog keeps.
        const shown = scenes.isMosaic ? await scenes.meeting(world, signal) : scenes.scenes;
        const job = { kind: "preview", raster: raster(shown), ...size, style: await style(signal) } as const;
        return { image: await context.engine.run(job, signal) };
      },
    }),
    endpoint({
      path: `${name}/{keys}/tilejson.json` as const,
      summary: `TileJSON 3.0 of the tiles of ${subject}`,
      parameters: tileParameters,
      combine: tileQuery,
      async answer(context, { path, query: { drawing, size }, address }, signal) {
        const { scenes } = await drawnScenes(context, path.keys, drawing, signal);
        const tiles = { ...(await sceneTiles(context, scenes, signal)), size: sideOf(size) };
        const encoding = drawing.style.kind === "terrain" ? drawing.style.encoding : undefined;
        return { json: tileJson(address, "", { ...tiles, name: path.keys.join(" "), encoding }) };
      },
    }),
  ];
}

const world: Bounds = [-180, -90, 180, 90];

/** The bounds of a tile in EPSG:4326. */
function lonLatBounds(tile: Tile): Bounds {
  const [west, south, east, north] = tileBounds(tile);
  return [longitudeOf(west), latitudeOf(south), longitudeOf(east), latitudeOf(north)];
}
