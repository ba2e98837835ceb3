import { halfFootprint } from "./footprint.ts";
import type { ResamplingTask } from "./resampling-task.ts";

/** How many different values compete for one target pixel; more only occur where a most frequent value means nothing. */
const maximumCandidates = 64;

/** The value with the largest share of the target pixel's footprint; of equal shares that of the pixel at its centre. */
export function resampleMode({ coordinates, chunk, source, samples, target, mask }: ResamplingTask): void {
  const { cols, rows, width: stride } = coordinates;
  const { width, height, col, row, mask: sourceMask } = source;
  const toX = 1 / source.scaleX;
  const toY = 1 / source.scaleY;
  const values = new Float64Array(maximumCandidates);
  const shares = new Float64Array(maximumCandidates);
  for (let y = chunk.y; y < chunk.y + chunk.height; y++) {
    for (let targetX = chunk.x, i = y * stride + targetX; targetX < chunk.x + chunk.width; targetX++, i++) {
      const sourceX = (cols[i] as number) * toX - col;
      const sourceY = (rows[i] as number) * toY - row;
      if (!(sourceX >= 0 && sourceX < width && sourceY >= 0 && sourceY < height)) continue;
      const centre = (sourceY | 0) * width + (sourceX | 0);
      if (sourceMask[centre] === 0) continue;
      const halfX = halfFootprint(coordinates, cols, targetX, y) * toX;
      const halfY = halfFootprint(coordinates, rows, targetX, y) * toY;
      const from = Math.max(0, sourceX - halfX);
      const to = Math.min(width, sourceX + halfX);
      const above = Math.max(0, sourceY - halfY);
      const below = Math.min(height, sourceY + halfY);

      values[0] = samples[centre] as number;
      shares[0] = 0;
      let count = 1;
      for (let sampleY = above | 0; sampleY < below; sampleY++) {
        const shareY = Math.min(sampleY + 1, below) - Math.max(sampleY, above);
        for (let x = from | 0, at = sampleY * width + x; x < to; x++, at++) {
          if (sourceMask[at] === 0) continue;
          const sample = samples[at] as number;
          let k = 0;
          while (k < count && values[k] !== sample) k++;
          if (k === count) {
            if (count === maximumCandidates || Number.isNaN(sample)) continue;
            values[k] = sample;
            shares[k] = 0;
            count++;
          }
          shares[k] = (shares[k] as number) + (Math.min(x + 1, to) - Math.max(x, from)) * shareY;
        }
      }
      let best = 0;
      // An exact tie is decided by rounding noise unless a margin keeps the centre's value.
      for (let k = 1; k < count; k++) if ((shares[k] as number) > (shares[best] as number) * (1 + 1e-9)) best = k;
      target[i] = values[best] as number;
      mask[i] = sourceMask[centre] as number;
    }
  }
}
