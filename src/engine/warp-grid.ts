import type { Cog } from "../cog/cog.ts";
import type { RasterPlace } from "../core/geo/locate.ts";
import {
  exactPlace,
  type MercatorGrid,
  sourceCoordinates,
  sourcePixelsPerTargetPixel,
} from "../core/geo/source-coordinates.ts";
import { chooseLevel } from "../core/raster/overview.ts";
import type { ResamplingMethod } from "../core/raster/resampling.ts";
import { sourceWindow, warp } from "../core/raster/warp.ts";
import { type EngineContext, placeOf } from "./context.ts";
import type { GridValues, Source } from "./engine.ts";

/** What to warp, and onto which grid. */
export interface WarpRequest {
  readonly source: Source;
  readonly grid: MercatorGrid;
  readonly bands: readonly number[];
  readonly resampling: ResamplingMethod;
  /** The level to read; by default the one that fits the grid. */
  readonly level?: number | undefined;
}

/** Share of a pixel of the level by which a place may be off. */
const tolerance = 0.1;

/** A file's values on a Web Mercator grid, from the cache or made now; null where no pixel of the grid shows the file. */
export async function warpGrid(
  context: EngineContext,
  request: WarpRequest,
  signal?: AbortSignal,
): Promise<GridValues | null> {
  const { source, grid, bands, resampling, level } = request;
  const cog = await context.open(source, signal);
  const key = [cog.id, source.crs, grid.transform, grid.width, grid.height, bands, resampling, level].join("|");
  return context.warped.get(
    key,
    async (shared) => readAndWarp(cog, await placeOf(cog, source), request, shared),
    signal,
  );
}

async function readAndWarp(
  cog: Cog,
  place: RasterPlace,
  { grid, bands, resampling, level }: WarpRequest,
  signal: AbortSignal,
): Promise<GridValues | null> {
  signal.throwIfAborted();
  const scale = sourcePixelsPerTargetPixel(place, grid);
  if (scale === undefined) return null;
  const images = cog.levels.map(({ image }) => image);
  const levelNumber = level ?? images.indexOf(chooseLevel(images, scale));
  const { width, height } = images[levelNumber] ?? cog;
  const levelScale = { width, height, scaleX: cog.width / width, scaleY: cog.height / height };
  const found = sourceCoordinates(place, grid, tolerance * Math.min(levelScale.scaleX, levelScale.scaleY));
  if (found === undefined) return null;
  const coordinates = { ...found, place: exactPlace(place, grid) };
  const window = sourceWindow(coordinates, levelScale, resampling);
  if (window === undefined) return null;
  const read = await cog.read(levelNumber, window, bands, signal);
  signal.throwIfAborted();
  const { col, row } = window;
  const { scaleX, scaleY } = levelScale;
  const warped = warp(
    { ...read, col, row, scaleX, scaleY, levelWidth: width, levelHeight: height },
    coordinates,
    resampling,
  );
  return { ...warped, level: levelNumber };
}
