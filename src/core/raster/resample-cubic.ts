import { bilinearPixel } from "./resample-bilinear.ts";
import type { ResamplingTask } from "./resampling-task.ts";

/**
 * Catmull-Rom over the 4 × 4 pixels around the place: for targets about as fine as the source, or finer. At the raster's
 * edge and beside masked pixels bilinear, as GDAL does (`GWKCubicResample4Sample`).
 */
export function resampleCubic({ coordinates, chunk, source, samples, opaque, target, mask }: ResamplingTask): void {
  const { cols, rows, width: stride } = coordinates;
  const { width, height, col, row, mask: sourceMask } = source;
  const toX = 1 / source.scaleX;
  const toY = 1 / source.scaleY;
  for (let y = chunk.y; y < chunk.y + chunk.height; y++) {
    for (let i = y * stride + chunk.x, end = i + chunk.width; i < end; i++) {
      const sourceX = (cols[i] as number) * toX - col;
      const sourceY = (rows[i] as number) * toY - row;
      if (!(sourceX >= 0 && sourceX < width && sourceY >= 0 && sourceY < height)) continue;
      const left = ((sourceX + 0.5) | 0) - 2;
      const top = ((sourceY + 0.5) | 0) - 2;
      const u = sourceX - 1.5 - left;
      const v = sourceY - 1.5 - top;
      const inside = left >= 0 && left + 3 < width && top >= 0 && top + 3 < height;

      const x0 = 0.5 * u * (-1 + u * (2 - u));
      const x1 = 1 + 0.5 * u * u * (-5 + 3 * u);
      const x2 = 0.5 * u * (1 + u * (4 - 3 * u));
      const x3 = 0.5 * u * u * (-1 + u);
      let value = Number.NaN;
      let opacity = 0;
      if (inside) {
        let at = top * width + left;
        value = 0;
        for (let j = 0; j < 4; j++, at += width) {
          const weight =
            j === 0
              ? 0.5 * v * (-1 + v * (2 - v))
              : j === 1
                ? 1 + 0.5 * v * v * (-5 + 3 * v)
                : j === 2
                  ? 0.5 * v * (1 + v * (4 - 3 * v))
                  : 0.5 * v * v * (-1 + v);
          value +=
            weight *
            ((samples[at] as number) * x0 +
              (samples[at + 1] as number) * x1 +
              (samples[at + 2] as number) * x2 +
              (samples[at + 3] as number) * x3);
          if (opaque) continue;
          const m0 = sourceMask[at] as number;
          const m1 = sourceMask[at + 1] as number;
          const m2 = sourceMask[at + 2] as number;
          const m3 = sourceMask[at + 3] as number;
          if (m0 === 0 || m1 === 0 || m2 === 0 || m3 === 0) value = Number.NaN;
          opacity += weight * (m0 * x0 + m1 * x1 + m2 * x2 + m3 * x3);
        }
      }
      if (value - value === 0) {
        target[i] = value;
        mask[i] = opaque ? 255 : Math.max(1, Math.min(255, Math.round(opacity)));
      } else bilinearPixel(source, samples, sourceX, sourceY, target, mask, i);
    }
  }
}
