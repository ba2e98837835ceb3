import type { PixelWindow } from "../geo/pixel-window.ts";
import type { SourceView } from "../geo/source-view.ts";
import type { Raster, TypedArray } from "./raster.ts";
import { type Resampling, type ResamplingMethod, resamplings } from "./resampling.ts";
import type { LevelScale, SourceWindow } from "./source-window.ts";
import { type WarpChunk, type WarpCoordinates, warpChunks } from "./warp-chunks.ts";

/**
 * Resamples a window of one level onto the grid that `coordinates` describe, as GDAL's warper does.
 *
 * A target pixel is valid when its centre lies in a valid source pixel, so masks never spread; only valid source pixels
 * weigh in, and their weights are normalised. Bands keep their type for methods that keep values, else they become
 * float32 (float64 for 32-bit integers and float64). A pixel that is NaN in any
 * band is masked, and what is masked is 0.
 */
export function warp(source: SourceWindow, coordinates: WarpCoordinates, method: ResamplingMethod): Raster {
  const { width, height } = coordinates;
  const resampling: Resampling = resamplings[method];
  const mask = new Uint8Array(width * height);
  const opaque = resampling.radius > 0 && isOpaque(source.mask);
  const chunks = chunksOf(source, coordinates, resampling);
  const bands = source.bands.map((samples) => {
    const target = targetBand(samples, width * height, resampling.keepsValues);
    for (const chunk of chunks) resampling.resample({ coordinates, chunk, source, samples, opaque, target, mask });
    return target;
  });
  maskNaN(bands, mask);
  return { width, height, bands, mask };
}

/** The window of `level` that {@link warp} needs, the kernel's margin included; undefined where no target pixel lies in it. */
export function sourceWindow(
  coordinates: WarpCoordinates,
  level: LevelScale,
  method: ResamplingMethod,
): PixelWindow | undefined {
  const { scaleX, scaleY } = level;
  const inside = extentInside(coordinates, level.width * scaleX, level.height * scaleY);
  if (inside === undefined) return undefined;

  const { radius } = resamplings[method];
  let marginX = 1;
  let marginY = 1;
  for (const chunk of radius > 0 ? warpChunks(coordinates, level, radius) : []) {
    marginX = Math.max(marginX, Math.ceil(radius / Math.min(1, chunk.scaleX)) + 1);
    marginY = Math.max(marginY, Math.ceil(radius / Math.min(1, chunk.scaleY)) + 1);
  }
  const col = Math.max(0, Math.floor(inside.left / scaleX) - marginX);
  const row = Math.max(0, Math.floor(inside.top / scaleY) - marginY);
  return {
    col,
    row,
    width: Math.min(level.width, Math.floor(inside.right / scaleX) + 1 + marginX) - col,
    height: Math.min(level.height, Math.floor(inside.bottom / scaleY) + 1 + marginY) - row,
  };
}

/**
 * About the window that {@link sourceWindow} will tell, from the target's view of the source: larger by a pixel, and by
 * the kernel's reach. Undefined where the view is not sure, or misses the level.
 */
export function likelyWindow(
  { extent, pixelsPerPixel }: SourceView,
  level: LevelScale,
  method: ResamplingMethod,
): PixelWindow | undefined {
  if (extent === undefined) return undefined;
  const { scaleX, scaleY, width, height } = level;
  const { radius } = resamplings[method];
  const margin = (scale: number) => 1 + Math.ceil(radius * Math.max(1, pixelsPerPixel / scale));
  const col = Math.max(0, Math.floor(extent.left / scaleX) - margin(scaleX));
  const row = Math.max(0, Math.floor(extent.top / scaleY) - margin(scaleY));
  const right = Math.min(width, Math.ceil(extent.right / scaleX) + margin(scaleX));
  const bottom = Math.min(height, Math.ceil(extent.bottom / scaleY) + margin(scaleY));
  return right > col && bottom > row ? { col, row, width: right - col, height: bottom - row } : undefined;
}

/** The outermost places that lie within `width` × `height` of level 0; undefined if none does. */
function extentInside({ cols, rows }: WarpCoordinates, width: number, height: number) {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < cols.length; i++) {
    const col = cols[i] as number;
    const row = rows[i] as number;
    if (!(col >= 0 && col < width && row >= 0 && row < height)) continue;
    if (col < left) left = col;
    if (col > right) right = col;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
  }
  return left === Number.POSITIVE_INFINITY ? undefined : { left, top, right, bottom };
}

function chunksOf(source: SourceWindow, coordinates: WarpCoordinates, { radius }: Resampling): readonly WarpChunk[] {
  const { width, height } = coordinates;
  if (radius === 0) return [{ x: 0, y: 0, width, height, scaleX: 1, scaleY: 1 }];
  const { levelWidth, levelHeight, scaleX, scaleY } = source;
  return warpChunks(coordinates, { width: levelWidth, height: levelHeight, scaleX, scaleY }, radius);
}

function targetBand(samples: TypedArray, length: number, keepsValues: boolean): TypedArray {
  if (keepsValues) {
    // Every typed array is made by its own constructor from a length; the union hides that.
    const Same = samples.constructor as new (length: number) => TypedArray;
    return new Same(length);
  }
  const wide = samples instanceof Float64Array || samples instanceof Int32Array || samples instanceof Uint32Array;
  return wide ? new Float64Array(length) : new Float32Array(length);
}

function isOpaque(mask: Uint8Array): boolean {
  let bits = 255;
  for (let i = 0; i < mask.length; i++) bits &= mask[i] as number;
  return bits === 255;
}

/** Masks, and sets to 0 in every band, what is NaN in any. */
function maskNaN(bands: readonly TypedArray[], mask: Uint8Array): void {
  for (const band of bands) {
    if (!(band instanceof Float32Array || band instanceof Float64Array)) continue;
    for (let i = 0; i < mask.length; i++) {
      const value = band[i] as number;
      if (!Number.isNaN(value)) continue;
      mask[i] = 0;
      for (const other of bands) other[i] = 0;
    }
  }
}
