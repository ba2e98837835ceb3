import type { RasterPlace } from "../core/geo/locate.ts";
import type { PixelWindow } from "../core/geo/pixel-window.ts";
import { exactPlace, type MercatorGrid, sourceCoordinates } from "../core/geo/source-coordinates.ts";
import type { ResamplingMethod } from "../core/raster/resampling.ts";
import type { LevelScale } from "../core/raster/source-window.ts";
import { sourceWindow } from "../core/raster/warp.ts";
import type { WarpCoordinates } from "../core/raster/warp-chunks.ts";

/** Where the pixels of a grid lie in a file, and the window of one of its levels that they need. */
export interface Placement {
  readonly coordinates: WarpCoordinates;
  readonly window: PixelWindow;
}

/** Share of a pixel of the level by which a place may be off. */
const tolerance = 0.1;
/** Placements kept of a grid: bands of a scene mostly share one, or two where some are coarser. Each takes 16 bytes a pixel. */
const keptPlacements = 2;

interface Kept {
  readonly key: string;
  readonly placement: Placement | undefined;
}

/** The latest placements of the grids of jobs that are under way, the latest first. */
const latest = new WeakMap<MercatorGrid, readonly Kept[]>();

/**
 * The placement of a grid in a level; undefined where none of its pixels lies in it. Files that lie on each other share it, as long as they
 * are asked for with the same grid object: it costs about as much as the warp itself.
 */
export function placementOf(
  place: RasterPlace,
  grid: MercatorGrid,
  level: LevelScale,
  resampling: ResamplingMethod,
): Placement | undefined {
  const key = `${georeferenceKey(place)} ${JSON.stringify([place.width, place.height, level, resampling])}`;
  const kept = latest.get(grid) ?? [];
  const found = kept.find((one) => one.key === key) ?? {
    key,
    placement: findPlacement(place, grid, level, resampling),
  };
  latest.set(grid, [found, ...kept.filter((one) => one !== found)].slice(0, keptPlacements));
  return found.placement;
}

const georeferenceKeys = new WeakMap<RasterPlace["georeference"], string>();

/** Georeferences that are alike have one key, made once: of a geolocation grid it is long. */
function georeferenceKey({ georeference }: RasterPlace): string {
  const found = georeferenceKeys.get(georeference);
  if (found !== undefined) return found;
  const { crs, ...pixels } = georeference;
  const key = JSON.stringify([crs.proj4, pixels]);
  georeferenceKeys.set(georeference, key);
  return key;
}

function findPlacement(
  place: RasterPlace,
  grid: MercatorGrid,
  level: LevelScale,
  resampling: ResamplingMethod,
): Placement | undefined {
  const found = sourceCoordinates(place, grid, tolerance * Math.min(level.scaleX, level.scaleY));
  if (found === undefined) return undefined;
  const coordinates = { ...found, place: exactPlace(place, grid) };
  const window = sourceWindow(coordinates, level, resampling);
  return window && { coordinates, window };
}
