import { type Affine, applyAffine, invertAffine } from "./affine.ts";
import { bounds4326 } from "./footprint.ts";
import type { RasterPlace } from "./locate.ts";
import { longitudeOf, mercatorX, mercatorY } from "./mercator.ts";

/** A rectangle of pixels. */
export interface PixelWindow {
  readonly col: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

/** What densified edges may miss of a curved outline, as a share of the bounds, and what kernels reach over, in pixels. */
const marginShare = 0.03;
const marginPixels = 2;

/**
 * The windows of a grid in EPSG:3857 that can show the raster: none when it lies elsewhere, two when it reaches into
 * the grid from both sides of the antimeridian.
 */
export function windowsOfRaster(
  source: RasterPlace,
  target: { readonly transform: Affine; readonly width: number; readonly height: number },
): PixelWindow[] {
  const inverse = invertAffine(target.transform);
  if (!inverse) return [];
  const [west, south, east, north] = bounds4326(source.georeference, source.width, source.height);
  const [left, right] = [
    longitudeOf(applyAffine(target.transform, 0, 0)[0]),
    longitudeOf(applyAffine(target.transform, target.width, 0)[0]),
  ];
  const around = east - west >= 360;
  const turns = around ? 0 : 2;
  const windows: PixelWindow[] = [];
  for (let turn = -turns; turn <= turns; turn++) {
    const start = around ? Math.min(left, right) : west + turn * 360;
    const end = around ? Math.max(left, right) : (east < west ? east + 360 : east) + turn * 360;
    const [low, high] = [mercatorY(Math.max(-89.9, south)), mercatorY(Math.min(89.9, north))];
    const corners = [
      [start, low],
      [start, high],
      [end, low],
      [end, high],
    ] as const;
    const pixels = corners.map(([longitude, y]) => applyAffine(inverse, mercatorX(longitude), y));
    const [firstCol, lastCol] = reach(
      pixels.map(([col]) => col),
      source.width,
      target.width,
    );
    const [firstRow, lastRow] = reach(
      pixels.map(([, row]) => row),
      source.height,
      target.height,
    );
    if (lastCol > firstCol && lastRow > firstRow) {
      windows.push({ col: firstCol, row: firstRow, width: lastCol - firstCol, height: lastRow - firstRow });
    }
  }
  return windows;
}

/** The pixels between the extremes, with a margin of a few of them and of a few source pixels, within the grid. */
function reach(values: readonly number[], sourcePixels: number, size: number): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = marginPixels + (high - low) * (marginShare + marginPixels / sourcePixels);
  return [Math.max(0, Math.floor(low - margin)), Math.min(size, Math.ceil(high + margin))];
}
