import { halfFootprint } from "./footprint.ts";
import type { ResamplingTask } from "./resampling-task.ts";

/** The mean of the valid pixels under the target pixel's footprint, weighted by the area they share with it. */
export function resampleAverage({ coordinates, chunk, source, samples, opaque, target, mask }: ResamplingTask): void {
  const { cols, rows, width: stride } = coordinates;
  const { width, height, col, row, mask: sourceMask } = source;
  const toX = 1 / source.scaleX;
  const toY = 1 / source.scaleY;
  for (let y = chunk.y; y < chunk.y + chunk.height; y++) {
    for (let targetX = chunk.x, i = y * stride + targetX; targetX < chunk.x + chunk.width; targetX++, i++) {
      const sourceX = (cols[i] as number) * toX - col;
      const sourceY = (rows[i] as number) * toY - row;
      if (!(sourceX >= 0 && sourceX < width && sourceY >= 0 && sourceY < height)) continue;
      if (sourceMask[(sourceY | 0) * width + (sourceX | 0)] === 0) continue;
      const halfX = halfFootprint(coordinates, cols, targetX, y) * toX;
      const halfY = halfFootprint(coordinates, rows, targetX, y) * toY;
      const from = Math.max(0, sourceX - halfX);
      const to = Math.min(width, sourceX + halfX);
      const above = Math.max(0, sourceY - halfY);
      const below = Math.min(height, sourceY + halfY);

      let sum = 0;
      let opacity = 0;
      let weights = 0;
      for (let sampleY = above | 0; sampleY < below; sampleY++) {
        const shareY = Math.min(sampleY + 1, below) - Math.max(sampleY, above);
        for (let x = from | 0, at = sampleY * width + x; x < to; x++, at++) {
          const sample = samples[at] as number;
          const alpha = opaque ? 255 : (sourceMask[at] as number);
          if (alpha === 0 || sample - sample !== 0) continue;
          const weight = (Math.min(x + 1, to) - Math.max(x, from)) * shareY;
          sum += sample * weight;
          opacity += alpha * weight;
          weights += weight;
        }
      }
      // NaN where no sample is finite: the warp masks it.
      target[i] = weights > 0 ? sum / weights : Number.NaN;
      mask[i] = Math.max(1, Math.round(opacity / weights));
    }
  }
}
