import type { ResamplingMethod } from "../../core/raster/resampling.ts";

/** Every row of the table of resampling methods, in words. */
export const methodTitles: Readonly<Record<ResamplingMethod, string>> = {
  nearest: "Nearest: values as they are",
  bilinear: "Bilinear: smooth",
  cubic: "Cubic: smooth and sharp",
  lanczos: "Lanczos: sharper, may ring at edges",
  average: "Average of all pixels",
  mode: "Most frequent value",
};
