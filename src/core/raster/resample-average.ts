import { halfFootprint } from "./footprint.ts";
import type { ResamplingTask } from "./resampling-task.ts";

/** The mean of the valid pixels under the target pixel's footprint, weighted by the area they share with it. */
export function resampleAverage({ coordinates, chunk, source, samples, opaque, target, mask }: ResamplingTask): void {
  const { cols, rows, width: stride } = coordinates;
  const { width, height, col, row, mask: sourceMask } = source;
  const [toX, toY] = [1 / source.scaleX, 1 / source.scaleY];
  for (let y = chunk.y; y < chunk.y + chunk.height; y++) {
    for (let targetX = chunk.x, i = y * stride + targetX; targetX < chunk.x + chunk.width; targetX++, i++) {
      const sourceX = (cols[i] as number) * toX - col;
      const sourceY = (rows[i] as number) * toY - row;
      if (!(sourceX >= 0 && sourceX < width && sourceY >= 0 && sourceY < height)) continue;
      if (sourceMask[(sourceY | 0) * width + (sourceX | 0)] === 0) continue;
      const halfX = halfFootprint(coordinates, cols, targetX, y) * toX;
      const halfY = halfFootprint(coordinates, rows, targetX, y) * toY;
      const [from, to] = [Math.max(0, sourceX - halfX), Math.min(width, sourceX + halfX)];
      const [above, below] = [Math.max(0, sourceY - halfY), Math.min(height, sourceY + halfY)];

      let [sum, opacity, weights] = [0, 0, 0];
      for (let sampleY = Math.floor(above); sampleY < below; sampleY++) {
        const shareY = Math.min(sampleY + 1, below) - Math.max(sampleY, above);
        for (let x = Math.floor(from), at = sampleY * width + x; x < to; x++, at++) {
          const sample = samples[at] as number;
          const alpha = opaque ? 255 : (sourceMask[at] as number);
          if (alpha === 0 || sample - sample !== 0) continue;
          const weight = (Math.min(x + 1, to) - Math.max(x, from)) * shareY;
          sum += sample * weight;
          opacity += alpha * weight;
          weights += weight;
        }
      }
      if (!(weights > 0)) continue;
      target[i] = sum / weights;
      mask[i] = Math.max(1, Math.round(opacity / weights));
    }
  }
}
