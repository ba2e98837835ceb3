import type { ResamplingMethod } from "../raster/resampling.ts";
import type { Style } from "./style.ts";

/** The bands (counted from 1) that a style shows, in the order of its colours. */
export function shownBands(style: Style): readonly number[] {
  return style.kind === "rgb" ? style.bands : [style.band];
}

/** How the values that a style shows are resampled: classes and palettes keep theirs. */
export function shownResampling(style: Style): ResamplingMethod {
  return style.kind === "palette" || style.kind === "classes" ? "nearest" : (style.resampling ?? "bilinear");
}
