import type { Raster } from "./raster.ts";

/**
 * Where the centres of a target grid's pixels lie in the source, as pixel coordinates of level 0, corner-based: pixel
 * `i` covers `[i, i + 1)`. Row by row from the top; NaN = nowhere.
 */
export interface PixelCoordinates {
  readonly width: number;
  readonly height: number;
  readonly cols: Float64Array;
  readonly rows: Float64Array;
}

/** A level of the pyramid, as the warp sees it: its size, and how many level-0 pixels one of its pixels covers. */
export interface LevelScale {
  readonly width: number;
  readonly height: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

/** A rectangle of pixels. */
export interface PixelWindow {
  readonly col: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

/** A window of one level, read: `col` and `row` are its origin in pixels of the level. */
export interface SourceWindow extends Raster {
  readonly col: number;
  readonly row: number;
  /** Level-0 pixels per pixel of this level. */
  readonly scaleX: number;
  readonly scaleY: number;
  readonly levelWidth: number;
  readonly levelHeight: number;
}
