import type { Raster } from "../../../core/raster/raster.ts";

/** Samples sorted at most: enough for a percentile, little enough for one frame. */
const sampleLimit = 50_000;

/**
 * The 2nd and the 98th percentile of the valid values of one band over several rasters: the range that fits what is
 * in view. Undefined where no pixel is valid.
 */
export function rangeInView(
  rasters: readonly Raster[],
  bandIndex: number,
): readonly [low: number, high: number] | undefined {
  const pixels = rasters.reduce((sum, { width, height }) => sum + width * height, 0);
  const stride = Math.max(1, Math.ceil(pixels / sampleLimit));
  const samples = new Float64Array(Math.ceil(pixels / stride) + rasters.length);
  let count = 0;
  for (const { bands, mask } of rasters) {
    const values = bands[bandIndex];
    if (values === undefined) continue;
    for (let i = 0; i < values.length; i += stride) {
      const value = values[i] as number;
      if (mask[i] !== 0 && Number.isFinite(value)) samples[count++] = value;
    }
  }
  if (count === 0) return undefined;
  const sorted = samples.subarray(0, count).sort();
  const at = (share: number) => sorted[Math.round(share * (count - 1))] as number;
  return [at(0.02), at(0.98)];
}
