import { msg } from "@lit/localize";
import type { ResamplingMethod } from "../../core/raster/resampling.ts";

/** Every row of the table of resampling methods, in words. */
export const methodTitles = (): Readonly<Record<ResamplingMethod, string>> => ({
  nearest: msg("Nearest: values as they are"),
  bilinear: msg("Bilinear: smooth"),
  cubic: msg("Cubic: smooth and sharp"),
  lanczos: msg("Lanczos: sharper, may ring at edges"),
  average: msg("Average of all pixels"),
  mode: msg("Most frequent value"),
});
