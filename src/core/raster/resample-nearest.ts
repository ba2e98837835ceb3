import type { ResamplingTask } from "./resampling-task.ts";

/** The pixel that holds the place. */
export function resampleNearest({ coordinates, source, samples, target, mask }: ResamplingTask): void {
  const { cols, rows } = coordinates;
  const { width, height, col, row, mask: sourceMask } = source;
  const toX = 1 / source.scaleX;
  const toY = 1 / source.scaleY;
  for (let i = 0; i < target.length; i++) {
    const x = (cols[i] as number) * toX - col;
    const y = (rows[i] as number) * toY - row;
    if (!(x >= 0 && x < width && y >= 0 && y < height)) continue;
    const at = (y | 0) * width + (x | 0);
    const alpha = sourceMask[at] as number;
    if (alpha === 0) continue;
    target[i] = samples[at] as number;
    mask[i] = alpha;
  }
}
