import { firstLook, firstLookBands } from "../../../core/color/first-look.ts";
import type { Style } from "../../../core/color/style.ts";
import type { BandStatistics } from "../../../core/raster/statistics.ts";
import type { FileInfo } from "../../../engine/engine.ts";

/**
 * The style that the first look will most likely choose, before any value is measured: tiles can be asked for at once,
 * and are recoloured in the rare case that the values say otherwise (classes, a constant).
 */
export function likelyLook(info: FileInfo): Style {
  return firstLook(info, new Map(firstLookBands(info).map((band) => [band, evenlySpread]))).style;
}

/** Values spread evenly from 0 to 100. */
const evenlySpread: BandStatistics = {
  minimum: 0,
  maximum: 100,
  mean: 50,
  stdev: 29,
  percentiles: Array.from({ length: 101 }, (_, percent) => percent),
  validCount: 256,
  validPercentage: 100,
  histogram: new Array(256).fill(1),
};
