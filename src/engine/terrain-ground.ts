import { type Ground, groundOf } from "../core/raster/ground.ts";
import type { EngineContext } from "./context.ts";
import type { Drawn, FileBand, GridValues } from "./engine.ts";
import { measureBand } from "./measure-band.ts";
import { extentOf } from "./mercator-extent.ts";
import { warpVirtualRaster } from "./virtual-raster.ts";
import { warpGrid } from "./warp-grid.ts";

/** Pixels of the longer side of the coarse picture that a ground is made of, and of nothing around it. */
const [side, margin] = [128, 32];

/** Pixels that the coarsest level of a file may have to be read whole; of larger ones samples are measured. */
const mostPixels = 2048 * 2048;

/**
 * What lies around the heights of a file, or of a virtual raster with one scene, and in their gaps; undefined where nobody can tell: no
 * valid pixel, several scenes, of which a tile knows only its own, or something computed of files too large to be read whole.
 */
export async function terrainGround(
  context: EngineContext,
  drawn: Drawn,
  band: number,
  signal?: AbortSignal,
): Promise<Ground | undefined> {
  const first = firstBand(drawn, band);
  if (first === undefined) return undefined;
  const cog = await context.open(first.source, signal);
  const { width, height } = cog.levels.at(-1)?.image ?? cog;
  if (width * height > mostPixels) {
    // Samples of files are measured, not what is computed of them.
    if ("raster" in drawn && drawn.raster.expression !== undefined) return undefined;
    const measured = await measureBand(context, first.source, first.band, undefined, signal);
    return measured && { lowest: measured.minimum, surface: undefined };
  }
  const [west, south, east, north] = await extentOf(context, drawn, signal);
  const metresPerPixel = Math.max(east - west, north - south) / side;
  const size = (metres: number) => Math.max(1, Math.round(metres / metresPerPixel)) + 2 * margin;
  const grid = {
    transform: [
      metresPerPixel,
      0,
      west - margin * metresPerPixel,
      0,
      -metresPerPixel,
      north + margin * metresPerPixel,
    ] as const,
    width: size(east - west),
    height: size(north - south),
  };
  const values =
    "raster" in drawn
      ? await warpVirtualRaster(context, drawn.raster, [band], { grid, resampling: "average" }, signal)
      : await warpGrid(context, drawn.source, { grid, bands: [band], resampling: "average" }, signal);
  if (values === null) return undefined;
  const known = grounds.get(values);
  if (known !== undefined) return known;
  const ground = groundOf(values, grid.transform, margin);
  if (ground !== undefined) grounds.set(values, ground);
  return ground;
}

/** Made once of a coarse picture, which all tiles share while it is cached. */
const grounds = new WeakMap<GridValues, Ground>();

/** The file that heights come from, the first one where they are computed of several; undefined where there are several scenes. */
function firstBand(drawn: Drawn, band: number): FileBand | undefined {
  if ("source" in drawn) return { source: drawn.source, band };
  const { scenes, expression } = drawn.raster;
  const [scene] = scenes;
  if (scenes.length !== 1 || scene === undefined) return undefined;
  return expression === undefined ? scene[band - 1] : scene[0];
}
