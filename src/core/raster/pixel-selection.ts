/**
 * Which of several rasters, laid over each other in their order, gives a pixel its values: the first valid one, the one with the
 * highest or lowest value of the last band (all bands come from the same raster), or the mean of all valid ones.
 */
export type PixelSelection = "first" | "highest" | "lowest" | "mean";
