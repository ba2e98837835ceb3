import { wholeBlocks } from "../../cog/blocks/whole-blocks.ts";
import type { Cog } from "../../cog/cog.ts";
import { failure } from "../../core/errors.ts";
import { hull4326, rasterCorners } from "../../core/geo/convex-hull.ts";
import { bounds4326 } from "../../core/geo/footprint.ts";
import type { TypedArray } from "../../core/raster/raster.ts";
import { sampleAccumulator } from "../../core/raster/statistics.ts";
import { percentile, type SampleAccumulator, type Summary } from "../../core/raster/summary.ts";
import { ValidArea } from "../../core/raster/valid-area.ts";
import { type EngineContext, headerOf, placeOf } from "../context.ts";
import type { JobResult, JobTypes, OnProgress } from "../engine.ts";
import { readAhead, type Windows } from "../read-ahead.ts";
import { maxSampledPixels, sampleWindows } from "../sample-windows.ts";

/** A level whose sides are at most this long is measured in place of a larger one. */
const sampledSide = 1024;
/** Bytes that one read takes, unless blocks are larger: short arrays are soon used again. */
const windowBytes = 512 * 1024;

/** What a catalog keeps of a band. */
export async function metadata(
  context: EngineContext,
  { source, band, exact = false }: JobTypes["metadata"]["job"],
  signal?: AbortSignal,
  onProgress?: OnProgress,
): Promise<JobResult<"metadata">> {
  const cog = await context.open(source, signal);
  const { georeference, width, height } = await placeOf(cog, source);
  const bounds = bounds4326(georeference, width, height);
  const level = exact ? 0 : sampledLevel(cog);
  const { summary, area, pixelCount } = await measure(cog, level, band, exact, signal, onProgress);
  if (summary === undefined) throw noData(band, level);
  const { validCount, minimum, maximum, mean, stdev } = summary;
  const { image } = cog.levels[level] ?? cog.levels[0];
  // Where only some blocks were looked at, any pixel of the others may be valid.
  const isKnown = validCount < pixelCount && pixelCount === image.width * image.height;
  const hull = isKnown ? fullSize(cog, level, area) : rasterCorners(width, height);
  return {
    metadata: {
      bounds,
      convex_hull: hull4326(hull, georeference, width, height),
      valid_percentage: (validCount / pixelCount) * 100,
      range: [minimum, maximum],
      mean,
      stdev,
      percentiles: Array.from({ length: 99 }, (_, i) => percentile(summary, i + 1)),
      sampled: level > 0 || pixelCount < width * height,
    },
    header: headerOf(cog),
  };
}

/** The finest level of which both sides are short enough, or the coarsest. */
function sampledLevel({ levels }: Cog): number {
  const found = levels.findIndex(({ image }) => Math.max(image.width, image.height) <= sampledSide);
  return found < 0 ? levels.length - 1 : found;
}

interface Measured {
  readonly summary: Summary | undefined;
  readonly area: ValidArea;
  /** Pixels that were looked at, valid or not. */
  readonly pixelCount: number;
}

/** Goes over a level once: over all blocks, or, of a large level that need not be exact, over some. */
async function measure(
  cog: Cog,
  level: number,
  band: number,
  exact: boolean,
  signal?: AbortSignal,
  onProgress?: OnProgress,
): Promise<Measured> {
  const { image } = cog.levels[level] ?? cog.levels[0];
  const some = !exact && image.width * image.height > maxSampledPixels;
  const windows = some ? samples(cog, level) : wholeBlocks(image, windowBytes);
  const area = new ValidArea(image.height);
  let values: SampleAccumulator | undefined;
  let pixelCount = 0;
  await readAhead(
    windows,
    // Samples may be several parts of one block, which is to be decoded once.
    (window, shared) => (some ? cog.read(level, window, [band], shared) : cog.readOnce(level, window, [band], shared)),
    (window, { bands, mask }) => {
      // One band was asked for.
      const samples = bands[0] as TypedArray;
      values ??= sampleAccumulator(samples);
      values.add(samples, mask);
      area.add(window, mask);
      pixelCount += mask.length;
    },
    signal,
    onProgress,
  );
  return { summary: values?.summary(), area, pixelCount };
}

function samples(cog: Cog, level: number): Windows {
  const windows = sampleWindows(cog, level);
  const pixels = windows.reduce((most, { width, height }) => Math.max(most, width * height), 0);
  return {
    count: windows.length,
    // Asked for by an index below the count.
    at: (index) => windows[index] as (typeof windows)[number],
    byteLength: (pixels * cog.levels[0].image.samplesPerPixel * cog.levels[0].image.bitsPerSample) / 8,
  };
}

/** The hull of what is valid, in pixels of the full size. */
function fullSize({ levels, width, height }: Cog, level: number, area: ValidArea) {
  const { image } = levels[level] ?? levels[0];
  const [scaleX, scaleY] = [width / image.width, height / image.height];
  return area.hull().map(([col, row]) => [col * scaleX, row * scaleY] as const);
}

function noData(band: number, level: number) {
  const where = level === 0 ? "" : ` in the overview that was measured (level ${level})`;
  return failure("NO_DATA", `Band ${band} has no valid pixel${where}: all are nodata, masked or not finite`, {
    hint: "If there should be some, check the file's nodata value and mask: gdalinfo -stats FILE",
    details: { band, level },
  });
}
