import type { Style } from "../../../core/color/style.ts";
import type { ResamplingMethod } from "../../../core/raster/resampling.ts";

/** The resampling with which a style is drawn: classes are never mixed, other values bilinear unless told otherwise. */
export const shownResampling = (style: Style): ResamplingMethod =>
  style.kind === "palette" ? "nearest" : (style.resampling ?? "bilinear");
