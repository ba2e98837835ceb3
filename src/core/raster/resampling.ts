import { resampleAverage } from "./resample-average.ts";
import { resampleBilinear } from "./resample-bilinear.ts";
import { resampleConvolution } from "./resample-convolution.ts";
import { resampleCubic } from "./resample-cubic.ts";
import { resampleMode } from "./resample-mode.ts";
import { resampleNearest } from "./resample-nearest.ts";
import type { ResamplingTask } from "./resampling-task.ts";

/** How a value is made from the source pixels around a place. */
export interface Resampling {
  /** How far the kernel reaches at scale 1, in source pixels; 0 = the pixel itself. */
  readonly radius: number;
  /** Whether every result is one of the source's values, so that the band keeps its type. */
  readonly keepsValues: boolean;
  readonly resample: (task: ResamplingTask) => void;
}

/** The scale at which GDAL starts to widen kernels. */
const coarser = ({ chunk }: ResamplingTask): boolean => chunk.scaleX < 0.95 || chunk.scaleY < 0.95;

/** Weight of a sample at `distance` (source pixels, or target pixels where the target is coarser). */
const triangle = (distance: number): number => Math.max(0, 1 - Math.abs(distance));

/** Keys' cubic convolution with a = -0.5 (Catmull-Rom), GDAL's `cubic`. */
function catmullRom(distance: number): number {
  const x = Math.abs(distance);
  if (x <= 1) return x * x * (1.5 * x - 2.5) + 1;
  return x <= 2 ? x * x * (-0.5 * x + 2.5) - 4 * x + 2 : 0;
}

/** A sinc under the first lobe of a sinc three times as wide, GDAL's `lanczos`. */
function lanczos(distance: number): number {
  const x = Math.abs(distance) * Math.PI;
  if (x < 1e-9) return 1;
  return x < 3 * Math.PI ? (3 * Math.sin(x) * Math.sin(x / 3)) / (x * x) : 0;
}

/** Every method; a new one is a new row. */
export const resamplings = {
  nearest: { radius: 0, keepsValues: true, resample: resampleNearest },
  bilinear: {
    radius: 1,
    keepsValues: false,
    resample: (task) => (coarser(task) ? resampleConvolution(task, 1, triangle) : resampleBilinear(task)),
  },
  cubic: {
    radius: 2,
    keepsValues: false,
    resample: (task) => (coarser(task) ? resampleConvolution(task, 2, catmullRom) : resampleCubic(task)),
  },
  lanczos: { radius: 3, keepsValues: false, resample: (task) => resampleConvolution(task, 3, lanczos) },
  average: { radius: 1, keepsValues: false, resample: resampleAverage },
  mode: { radius: 1, keepsValues: true, resample: resampleMode },
} as const satisfies Record<string, Resampling>;

export type ResamplingMethod = keyof typeof resamplings;
