import type { ResamplingTask } from "./resampling-task.ts";

/**
 * A separable kernel, widened by the chunk's scale where the target is coarser than the source, over the valid pixels in
 * reach; weights are normalised (GDAL's `GWKResample`). `radius` and the argument of `kernel` are in source pixels at scale 1.
 */
export function resampleConvolution(
  { coordinates, chunk, source, samples, opaque, target, mask }: ResamplingTask,
  radius: number,
  kernel: (distance: number) => number,
): void {
  const { cols, rows, width: stride } = coordinates;
  const { width, height, col, row, mask: sourceMask } = source;
  const [toX, toY] = [1 / source.scaleX, 1 / source.scaleY];
  const [scaleX, scaleY] = [Math.min(1, chunk.scaleX), Math.min(1, chunk.scaleY)];
  const [reachX, reachY] = [radius / scaleX, radius / scaleY];
  const weightsX = new Float64Array(2 * Math.ceil(reachX) + 2);
  for (let y = chunk.y; y < chunk.y + chunk.height; y++) {
    for (let i = y * stride + chunk.x, end = i + chunk.width; i < end; i++) {
      const sourceX = (cols[i] as number) * toX - col;
      const sourceY = (rows[i] as number) * toY - row;
      if (!(sourceX >= 0 && sourceX < width && sourceY >= 0 && sourceY < height)) continue;
      if (sourceMask[(sourceY | 0) * width + (sourceX | 0)] === 0) continue;
      const [centreX, centreY] = [sourceX - 0.5, sourceY - 0.5];
      const left = Math.max(0, Math.ceil(centreX - reachX));
      const right = Math.min(width - 1, Math.floor(centreX + reachX));
      const top = Math.max(0, Math.ceil(centreY - reachY));
      const bottom = Math.min(height - 1, Math.floor(centreY + reachY));
      for (let x = left; x <= right; x++) weightsX[x - left] = kernel((x - centreX) * scaleX);

      let [sum, opacity, weights] = [0, 0, 0];
      for (let sampleY = top; sampleY <= bottom; sampleY++) {
        const weightY = kernel((sampleY - centreY) * scaleY);
        let [rowSum, rowOpacity, rowWeights] = [0, 0, 0];
        for (let x = left, at = sampleY * width + left; x <= right; x++, at++) {
          const sample = samples[at] as number;
          const alpha = opaque ? 255 : (sourceMask[at] as number);
          if (alpha === 0 || sample - sample !== 0) continue;
          const weight = weightsX[x - left] as number;
          rowSum += sample * weight;
          rowOpacity += alpha * weight;
          rowWeights += weight;
        }
        sum += rowSum * weightY;
        opacity += rowOpacity * weightY;
        weights += rowWeights * weightY;
      }
      if (weights < 1e-6) continue;
      target[i] = sum / weights;
      mask[i] = Math.max(1, Math.min(255, Math.round(opacity / weights)));
    }
  }
}
