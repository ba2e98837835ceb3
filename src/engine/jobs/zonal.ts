import type { Cog } from "../../cog/cog.ts";
import type { Layout } from "../../cog/tiff/layout.ts";
import { failure } from "../../core/errors.ts";
import { type Area, parseArea } from "../../core/geo/area.ts";
import { areaInPixels } from "../../core/geo/area-in-pixels.ts";
import type { RasterPlace } from "../../core/geo/locate.ts";
import type { PixelWindow } from "../../core/geo/pixel-window.ts";
import { histogramOf } from "../../core/raster/histogram.ts";
import { type PixelArea, RingPixels, wholeLevel } from "../../core/raster/pixel-area.ts";
import { PlacePixels } from "../../core/raster/place-pixels.ts";
import type { TypedArray } from "../../core/raster/raster.ts";
import { sampleAccumulator } from "../../core/raster/statistics.ts";
import { percentile, type SampleAccumulator } from "../../core/raster/summary.ts";
import { type EngineContext, placeOf } from "../context.ts";
import { cutInTurns } from "../cut-in-turns.ts";
import type { JobResult, JobTypes, OnProgress } from "../engine.ts";
import { readAhead } from "../read-ahead.ts";
import { touchingBlocks } from "../touching-blocks.ts";

const defaultMaxPixels = 4096 * 4096;
/** Where even the coarsest overview has more pixels in the area's window. */
const mostPixels = 2 ** 30;
/** Pixels whose blocks are kept for later jobs. */
const mostKept = 2048 * 2048;
const mostBins = 65_536;

/**
 * The statistics of a band, within an area if there is one: of stored values, before scale and offset. Exact for 8 and 16 bits; for the rest, percentiles
 * and bins are off by 2^-15 of the range at most. Null where the area has no valid pixel.
 */
export async function zonal(
  context: EngineContext,
  { source, band, area, maxPixels = defaultMaxPixels, bins = 256 }: JobTypes["zonal"]["job"],
  signal?: AbortSignal,
  onProgress?: OnProgress,
): Promise<JobResult<"zonal">> {
  checkCount("maxPixels", maxPixels, mostPixels);
  checkCount("bins", bins, mostBins);
  const checked = area === undefined ? undefined : parseArea(area);
  const cog = await context.open(source, signal);
  const { level, pixels } = levelFor(cog, await placeOf(cog, source), checked, maxPixels);
  const { image } = cog.levels[level] ?? cog.levels[0];
  let values: SampleAccumulator | undefined;
  let pixelCount = 0;
  // What fits into the cache of blocks may be asked about again.
  const isSmall = pixelsOf(pixels.window) <= mostKept;
  await readAhead(
    await touchingBlocks(image, pixels, signal),
    (window, shared) => (isSmall ? cog.read : cog.readOnce).call(cog, level, window, [band], shared),
    async (window, { bands, mask }) => {
      // One band was asked for; the mask was made for this window.
      const samples = bands[0] as TypedArray;
      pixelCount += checked ? await cutInTurns(pixels, window, mask, signal) : mask.length;
      values ??= sampleAccumulator(samples);
      values.add(samples, mask);
    },
    signal,
    onProgress,
  );
  const summary = values?.summary();
  if (summary === undefined) return null;
  const { minimum, maximum, mean, stdev, validCount } = summary;
  const { edges, counts } = histogramOf(summary, bins);
  return {
    minimum,
    maximum,
    mean,
    stdev,
    percentiles: Array.from({ length: 101 }, (_, percent) => percentile(summary, percent)),
    validCount,
    validPercentage: (100 * validCount) / pixelCount,
    histogram: counts,
    edges,
    pixelCount,
    level,
  };
}

/** The finest level whose part around the area has few enough pixels, or the coarsest; and the pixels of the area there. */
function levelFor(cog: Cog, place: RasterPlace, area: Area | undefined, maxPixels: number) {
  const rings = area && areaInPixels(area, place);
  const pixelsAt = (image: Layout): PixelArea => {
    if (area === undefined) return wholeLevel(image);
    if (rings === undefined) return new PlacePixels(area, place, image);
    return new RingPixels(rings, image, [image.width / place.width, image.height / place.height]);
  };
  let found: { readonly level: number; readonly pixels: PixelArea } | undefined;
  for (const [level, { image }] of cog.levels.entries()) {
    found = { level, pixels: pixelsAt(image) };
    if (pixelsOf(found.pixels.window) <= maxPixels) return found;
  }
  const count = pixelsOf(found?.pixels.window);
  if (found !== undefined && count <= mostPixels) return found;
  throw failure("TOO_LARGE", `The area's window has ${count} pixels even in the coarsest overview`, {
    hint: "Ask for a smaller area, or give the file overviews: gdaladdo FILE",
  });
}

function pixelsOf(window: PixelWindow | undefined): number {
  return window === undefined ? 0 : window.width * window.height;
}

function checkCount(name: string, count: number, most: number): void {
  if (Number.isInteger(count) && count >= 1 && count <= most) return;
  throw failure("INVALID_ARGUMENT", `${name} is ${count}; allowed: a whole number from 1 to ${most}`);
}
