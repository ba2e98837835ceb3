import type { Cog } from "../cog/cog.ts";
import type { RasterPlace } from "../core/geo/locate.ts";
import type { PixelWindow } from "../core/geo/pixel-window.ts";
import {
  exactPlace,
  type MercatorGrid,
  sourceCoordinates,
  sourcePixelsPerTargetPixel,
} from "../core/geo/source-coordinates.ts";
import { sourceExtent } from "../core/geo/source-extent.ts";
import { chooseLevel } from "../core/raster/overview.ts";
import type { ResamplingMethod } from "../core/raster/resampling.ts";
import { likelyWindow, sourceWindow, warp } from "../core/raster/warp.ts";
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

/** Long enough for the reads of all tiles of a view to be on their way before arithmetic keeps the thread busy. */
const departureMs = 5;

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
  const extent = sourceExtent(place, grid);
  const guess = extent && likelyWindow(extent, levelScale, resampling, scale);
  const early = guess && cog.read(levelNumber, guess, bands, signal);
  await Promise.race([early, departure()]);
  signal.throwIfAborted();
  const found = sourceCoordinates(place, grid, tolerance * Math.min(levelScale.scaleX, levelScale.scaleY));
  if (found === undefined) return null;
  const coordinates = { ...found, place: exactPlace(place, grid) };
  const exact = sourceWindow(coordinates, levelScale, resampling);
  if (exact === undefined) return null;
  const window = guess && contains(guess, exact) ? guess : exact;
  const read = await (window === guess && early ? early : cog.read(levelNumber, window, bands, signal));
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

function departure(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, departureMs));
}

function contains(outer: PixelWindow, inner: PixelWindow): boolean {
  return (
    inner.col >= outer.col &&
    inner.row >= outer.row &&
    inner.col + inner.width <= outer.col + outer.width &&
    inner.row + inner.height <= outer.row + outer.height
  );
}
