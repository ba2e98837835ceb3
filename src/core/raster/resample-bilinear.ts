import type { TypedArray } from "./raster.ts";
import type { ResamplingTask } from "./resampling-task.ts";
import type { SourceWindow } from "./source-window.ts";

/** The four pixels around the place, weighted by nearness: for targets about as fine as the source, or finer. */
export function resampleBilinear({ coordinates, chunk, source, samples, opaque, target, mask }: ResamplingTask): void {
  const { cols, rows, width: stride } = coordinates;
  const { width, height, col, row, mask: sourceMask } = source;
  const toX = 1 / source.scaleX;
  const toY = 1 / source.scaleY;
  const lastX = width - 1;
  const lastY = height - 1;
  for (let y = chunk.y; y < chunk.y + chunk.height; y++) {
    for (let i = y * stride + chunk.x, end = i + chunk.width; i < end; i++) {
      const sourceX = (cols[i] as number) * toX - col;
      const sourceY = (rows[i] as number) * toY - row;
      if (!(sourceX >= 0 && sourceX < width && sourceY >= 0 && sourceY < height)) continue;
      const left = ((sourceX + 0.5) | 0) - 1;
      const top = ((sourceY + 0.5) | 0) - 1;
      const at = top * width + left;
      if (left >= 0 && left < lastX && top >= 0 && top < lastY && (opaque || allOpaque(sourceMask, at, width))) {
        const u = sourceX - 0.5 - left;
        const v = sourceY - 0.5 - top;
        const above = (samples[at] as number) * (1 - u) + (samples[at + 1] as number) * u;
        const below = (samples[at + width] as number) * (1 - u) + (samples[at + width + 1] as number) * u;
        const value = above * (1 - v) + below * v;
        if (value - value === 0) {
          target[i] = value;
          mask[i] = 255;
          continue;
        }
      }
      bilinearPixel(source, samples, sourceX, sourceY, target, mask, i);
    }
  }
}

/** Whether the four pixels from `at` on are fully opaque. */
function allOpaque(mask: Uint8Array, at: number, width: number): boolean {
  const above = (mask[at] as number) & (mask[at + 1] as number);
  return (above & (mask[at + width] as number) & (mask[at + width + 1] as number)) === 255;
}

/**
 * One target pixel from those of its four neighbours that are valid; it stays transparent where the pixel that holds the
 * place is not. `sourceX` and `sourceY` are corner-based pixels of the window. Writes `target[i]` and `mask[i]`.
 */
export function bilinearPixel(
  source: SourceWindow,
  samples: TypedArray,
  sourceX: number,
  sourceY: number,
  target: TypedArray,
  mask: Uint8Array,
  i: number,
): void {
  const { width, height, mask: sourceMask } = source;
  if (sourceMask[(sourceY | 0) * width + (sourceX | 0)] === 0) return;
  const left = ((sourceX + 0.5) | 0) - 1;
  const top = ((sourceY + 0.5) | 0) - 1;
  let sum = 0;
  let opacity = 0;
  let weights = 0;
  for (let y = Math.max(0, top); y <= top + 1 && y < height; y++) {
    const weightY = 1 - Math.abs(sourceY - 0.5 - y);
    for (let x = Math.max(0, left); x <= left + 1 && x < width; x++) {
      const at = y * width + x;
      const sample = samples[at] as number;
      const alpha = sourceMask[at] as number;
      if (alpha === 0 || sample - sample !== 0) continue;
      const weight = (1 - Math.abs(sourceX - 0.5 - x)) * weightY;
      sum += sample * weight;
      opacity += alpha * weight;
      weights += weight;
    }
  }
  // NaN where no neighbour is finite: the warp masks it.
  target[i] = weights < 1e-5 ? Number.NaN : sum / weights;
  mask[i] = Math.max(1, Math.round(opacity / weights));
}
