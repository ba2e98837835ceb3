import type { Cog } from "../cog/cog.ts";
import type { NodataIn } from "../cog/read-window.ts";
import { isTerracottaError } from "../core/errors.ts";
import type { RasterPlace } from "../core/geo/locate.ts";
import type { PixelWindow } from "../core/geo/pixel-window.ts";
import type { MercatorGrid } from "../core/geo/source-coordinates.ts";
import { sourceView } from "../core/geo/source-view.ts";
import { chooseLevel } from "../core/raster/overview.ts";
import type { ResamplingMethod } from "../core/raster/resampling.ts";
import { likelyWindow, warp } from "../core/raster/warp.ts";
import { type EngineContext, placeOf } from "./context.ts";
import type { GridValues, Source } from "./engine.ts";
import { placementOf } from "./placement.ts";

/** Which bands to warp, how, and onto which grid. */
export interface WarpRequest {
  readonly grid: MercatorGrid;
  readonly bands: readonly number[];
  readonly resampling: ResamplingMethod;
  /** The level to read; by default the one that fits the grid. */
  readonly level?: number | undefined;
  /** In which of the bands nodata makes a pixel invalid; `every` unless given, as of a picture. */
  readonly nodataIn?: NodataIn | undefined;
  /** Reading does not wait for this, but the warp does: it may turn out not to be needed, and then `signal` fires. */
  readonly turn?: Promise<unknown> | undefined;
}

/** A file's values on a Web Mercator grid, from the cache or made now; null where no pixel of the grid shows the file. */
export async function warpGrid(
  context: EngineContext,
  source: Source,
  request: WarpRequest,
  signal?: AbortSignal,
): Promise<GridValues | null> {
  const { grid, bands, resampling, level } = request;
  const cog = await context.open(source, signal);
  const key = [cog.id, source.crs, source.grid, grid.transform, grid.width, grid.height, bands, resampling, level].join(
    "|",
  );
  const make = async (shared: AbortSignal) => ({
    values: await readAndWarp(cog, await placeOf(cog, source), request, shared),
  });
  return (await context.warped.get(key, make, signal)).values;
}

/** Longer than reads wait for each other before they travel together. */
const departureMs = 12;

/** The same, made anew. `signal` must be the last waiter's. */
export async function readAndWarp(
  cog: Cog,
  place: RasterPlace,
  { grid, bands, resampling, level, nodataIn, turn }: WarpRequest,
  signal: AbortSignal,
): Promise<GridValues | null> {
  signal.throwIfAborted();
  const view = sourceView(place, grid);
  if (view === undefined) return null;
  const images = cog.levels.map(({ image }) => image);
  const levelNumber = level ?? images.indexOf(chooseLevel(images, view.pixelsPerPixel));
  const { width, height } = images[levelNumber] ?? cog;
  const levelScale = { width, height, scaleX: cog.width / width, scaleY: cog.height / height };
  const guess = likelyWindow(view, levelScale, resampling);
  const readPart = async (window: PixelWindow) => ({
    ...window,
    ...(await cog.read(levelNumber, window, bands, signal, nodataIn)),
  });
  const early = guess && readPart(guess);
  // How it ends is told when it is asked for.
  await Promise.race([early?.catch(() => undefined), departure()]);
  signal.throwIfAborted();
  const placement = placementOf(place, grid, levelScale, resampling);
  if (placement === undefined) return null;
  const { coordinates, window: exact } = placement;
  const part =
    early && guess && contains(guess, exact) ? await early.catch(orElse(() => readPart(exact))) : await readPart(exact);
  await turn;
  signal.throwIfAborted();
  const { scaleX, scaleY } = levelScale;
  const warped = warp({ ...part, scaleX, scaleY, levelWidth: width, levelHeight: height }, coordinates, resampling);
  return { ...warped, level: levelNumber };
}

/**
 * Resolves when the reads that all tiles of a view have just asked for are on their way, so that arithmetic keeps the thread
 * busy while they travel and not before. The time counts from when the thread is free again.
 */
async function departure(): Promise<void> {
  await timeout(0);
  await timeout(departureMs);
}

function timeout(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The guess may have touched a damaged block that the exact window does not need, or have been too large alone. */
function orElse<T>(retry: () => Promise<T>): (error: unknown) => Promise<T> {
  return (error) => {
    if (isTerracottaError(error) && (error.code === "DAMAGED" || error.code === "TOO_LARGE")) return retry();
    throw error;
  };
}

function contains(outer: PixelWindow, inner: PixelWindow): boolean {
  return (
    inner.col >= outer.col &&
    inner.row >= outer.row &&
    inner.col + inner.width <= outer.col + outer.width &&
    inner.row + inner.height <= outer.row + outer.height
  );
}
