import { type Affine, applyAffine } from "../geo/affine.ts";
import type { PixelFunction } from "../geo/cubic-patches.ts";
import type { SourceCoordinates } from "../geo/source-coordinates.ts";
import { coordinateTrend } from "./coordinate-trend.ts";
import type { LevelScale } from "./source-window.ts";

/**
 * A rectangle of target pixels that is warped with one scale: target pixels per source pixel, below 1 where the target is
 * coarser than the level, and then the factor by which kernels are widened against aliasing.
 */
export interface WarpChunk {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

/** Coordinates that can also tell where any point of the target lies (corner-based), beyond the raster too. */
export interface WarpCoordinates extends SourceCoordinates {
  readonly place?: PixelFunction | undefined;
}

/** The affine that leads on where coordinates are NaN. */
type Trend = () => Affine;

/** Samples along each side of a chunk, as `GDALWarpOperation::ComputeSourceWindow` takes them. */
const sideSamples = 21;

/** A chunk of which less than this share lies in the source is halved while a side is longer than {@link smallChunk}. */
const fillRatio = 0.5;
const smallChunk = 100;

/**
 * Cuts the target into the chunks, and gives them the scales, that GDAL 3.6's warper uses
 * (`GDALWarpOperation::CollectChunkList`, `ComputeSourceWindow` and `GDALWarpKernel::PerformWarp`). `radius` is the kernel's at scale 1, in source pixels.
 */
export function warpChunks(coordinates: WarpCoordinates, level: LevelScale, radius: number): WarpChunk[] {
  const chunks: WarpChunk[] = [];
  let found: Affine | undefined;
  const trend: Trend = () => (found ??= coordinateTrend(coordinates));
  const collect = (x: number, y: number, width: number, height: number): void => {
    const extent = chunkExtent(coordinates, trend, x, y, width, height);
    const across = axisWindow(extent.left / level.scaleX, extent.right / level.scaleX, level.width, width, radius);
    const down = axisWindow(extent.top / level.scaleY, extent.bottom / level.scaleY, level.height, height, radius);
    const fill = (across.size * down.size) / Math.max(1, across.sizeUnclipped * down.sizeUnclipped);
    if (fill > 0 && fill < fillRatio && (width > smallChunk || height > smallChunk)) {
      if (width > height) {
        const half = Math.floor(width / 2);
        collect(x, y, half, height);
        collect(x + half, y, width - half, height);
      } else {
        const half = Math.floor(height / 2);
        collect(x, y, width, half);
        collect(x, y + half, width, height - half);
      }
      return;
    }
    chunks.push({ x, y, width, height, scaleX: across.scale, scaleY: down.scale });
  };
  collect(0, 0, coordinates.width, coordinates.height);
  return chunks;
}

/** One axis of the source window of a chunk of `targetSize` pixels that spans `from`..`to` of a level `levelSize` long. */
function axisWindow(
  from: number,
  to: number,
  levelSize: number,
  targetSize: number,
  radius: number,
): { scale: number; size: number; sizeUnclipped: number } {
  if (from > levelSize || to < 0)
    return { scale: axisScale(targetSize, 0, to - from), size: 0, sizeUnclipped: to - from };
  const scaleUnclipped = Math.max(1e-3, targetSize / (to - from));
  const margin = scaleUnclipped < 0.95 ? Math.ceil(radius / scaleUnclipped) : radius;
  const first = Math.floor(Math.max(0, from));
  const last = Math.min(Math.ceil(to), levelSize);
  const whole = last - first > 0.9 * levelSize;
  const start = whole ? 0 : Math.max(0, Math.min(first - margin, levelSize));
  const size = whole ? levelSize : Math.max(0, Math.min(levelSize - start, last - start + margin));
  const sizeWithoutMargin = Math.max(0, Math.min(levelSize - first, to - from));
  return { scale: axisScale(targetSize, size, sizeWithoutMargin), size, sizeUnclipped: to - from + 2 * margin };
}

/** Target pixels per source pixel; nearly equal sizes count as equal, and a reciprocal close to an integer as that integer. */
function axisScale(targetSize: number, size: number, sizeWithoutMargin: number): number {
  if (size >= targetSize && size <= targetSize + (size - sizeWithoutMargin)) return 1;
  if (sizeWithoutMargin === 0) return 1;
  const scale = targetSize / sizeWithoutMargin;
  if (scale >= 1) return scale;
  const reciprocal = 1 / scale;
  const rounded = Math.round(reciprocal);
  return Math.abs(reciprocal - rounded) < 0.05 ? 1 / rounded : scale;
}

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The source extent of a chunk from samples along its edges; where coordinates are not known, from the exact place or the trend. */
function chunkExtent(
  coordinates: WarpCoordinates,
  trend: Trend,
  x: number,
  y: number,
  width: number,
  height: number,
): Extent {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  const take = (targetX: number, targetY: number): void => {
    let col = interpolate(coordinates, coordinates.cols, targetX, targetY);
    let row = interpolate(coordinates, coordinates.rows, targetX, targetY);
    if (Number.isNaN(col) || Number.isNaN(row)) {
      [col, row] = coordinates.place?.(targetX, targetY) ?? applyAffine(trend(), targetX, targetY);
    }
    left = Math.min(left, col);
    right = Math.max(right, col);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  };
  for (let i = 0; i < sideSamples; i++) {
    const share = i / (sideSamples - 1);
    take(x + share * width, y);
    take(x + share * width, y + height);
    take(x, y + share * height);
    take(x + width, y + share * height);
  }
  return { left, top, right, bottom };
}

/** The coordinate at (`x`, `y`) of the target, corner-based, between and beyond the pixel centres. */
function interpolate({ width, height }: SourceCoordinates, values: Float64Array, x: number, y: number): number {
  const col = Math.max(0, Math.min(width - 2, Math.floor(x - 0.5)));
  const row = Math.max(0, Math.min(height - 2, Math.floor(y - 0.5)));
  const [right, below] = [width > 1 ? 1 : 0, height > 1 ? width : 0];
  const [u, v] = [width > 1 ? x - 0.5 - col : 0, height > 1 ? y - 0.5 - row : 0];
  const at = row * width + col;
  const value = (index: number): number => values[index] as number;
  return (
    (value(at) * (1 - u) + value(at + right) * u) * (1 - v) +
    (value(at + below) * (1 - u) + value(at + below + right) * u) * v
  );
}
