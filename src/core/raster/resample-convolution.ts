import type { ResamplingTask } from "./resampling-task.ts";

/** Phases × reach of a weight table: places between two pixels are rounded to 1 / (this / reach) of a pixel. */
const tableSize = 8192;

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
  const toX = 1 / source.scaleX;
  const toY = 1 / source.scaleY;
  const across = weightTable(radius, Math.min(1, chunk.scaleX), kernel);
  const down = weightTable(radius, Math.min(1, chunk.scaleY), kernel);
  const { taps: tapsX, phases: phasesX, weights: weightsX } = across;
  const { taps: tapsY, phases: phasesY, weights: weightsY } = down;
  const beforeX = tapsX / 2 - 1;
  const beforeY = tapsY / 2 - 1;
  for (let y = chunk.y; y < chunk.y + chunk.height; y++) {
    for (let i = y * stride + chunk.x, end = i + chunk.width; i < end; i++) {
      const sourceX = (cols[i] as number) * toX - col;
      const sourceY = (rows[i] as number) * toY - row;
      if (!(sourceX >= 0 && sourceX < width && sourceY >= 0 && sourceY < height)) continue;
      const baseX = ((sourceX + 0.5) | 0) - 1;
      const baseY = ((sourceY + 0.5) | 0) - 1;
      const left = baseX - beforeX;
      const top = baseY - beforeY;
      const phaseX = (((sourceX - 0.5 - baseX) * phasesX + 0.5) | 0) * tapsX;
      const phaseY = (((sourceY - 0.5 - baseY) * phasesY + 0.5) | 0) * tapsY;

      if (left >= 0 && left + tapsX <= width && top >= 0 && top + tapsY <= height) {
        let sum = 0;
        let bits = 255;
        for (let j = 0, at = top * width + left; j < tapsY; j++, at += width) {
          let rowSum = 0;
          for (let k = 0; k < tapsX; k++) rowSum += (samples[at + k] as number) * (weightsX[phaseX + k] as number);
          sum += rowSum * (weightsY[phaseY + j] as number);
          if (!opaque) for (let k = 0; k < tapsX; k++) bits &= sourceMask[at + k] as number;
        }
        if (bits === 255 && sum - sum === 0) {
          target[i] = sum;
          mask[i] = 255;
          continue;
        }
      }

      if (sourceMask[(sourceY | 0) * width + (sourceX | 0)] === 0) continue;
      const firstX = Math.max(0, -left);
      const lastX = Math.min(tapsX, width - left);
      const firstY = Math.max(0, -top);
      const lastY = Math.min(tapsY, height - top);
      let sum = 0;
      let opacity = 0;
      let total = 0;
      for (let j = firstY; j < lastY; j++) {
        const weightY = weightsY[phaseY + j] as number;
        for (let k = firstX, at = (top + j) * width + left + k; k < lastX; k++, at++) {
          const sample = samples[at] as number;
          const alpha = sourceMask[at] as number;
          if (alpha === 0 || sample - sample !== 0) continue;
          const weight = weightY * (weightsX[phaseX + k] as number);
          sum += sample * weight;
          opacity += alpha * weight;
          total += weight;
        }
      }
      // NaN where no sample is finite: the warp masks it.
      target[i] = total < 1e-6 ? Number.NaN : sum / total;
      mask[i] = Math.max(1, Math.min(255, Math.round(opacity / total)));
    }
  }
}

interface WeightTable {
  /** Samples along the axis; the one at the place, or before it, is number `taps / 2 - 1`. */
  readonly taps: number;
  /** Steps from one sample to the next; phase `phases` is the next sample itself. */
  readonly phases: number;
  /** `taps` weights a phase, their sum 1. */
  readonly weights: Float64Array;
}

function weightTable(radius: number, scale: number, kernel: (distance: number) => number): WeightTable {
  const reach = radius / scale;
  const taps = 2 * Math.ceil(reach);
  const phases = Math.ceil(tableSize / reach);
  const weights = new Float64Array(taps * (phases + 1));
  for (let phase = 0; phase <= phases; phase++) {
    let sum = 0;
    for (let k = 0; k < taps; k++) {
      const weight = kernel((k - (taps / 2 - 1) - phase / phases) * scale);
      weights[phase * taps + k] = weight;
      sum += weight;
    }
    for (let k = 0; k < taps; k++) weights[phase * taps + k] = (weights[phase * taps + k] as number) / sum;
  }
  return { taps, phases, weights };
}
