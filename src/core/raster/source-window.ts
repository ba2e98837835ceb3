import type { Raster } from "./raster.ts";

/** A level of the pyramid, as the warp sees it: its size, and how many level-0 pixels one of its pixels covers. */
export interface LevelScale {
  readonly width: number;
  readonly height: number;
  readonly scaleX: number;
  readonly scaleY: number;
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
