import type { Affine } from "./affine.ts";
import type { Crs } from "./crs.ts";

/** A ground control point: the pixel (corner-based, fractional) and where it lies in the CRS. */
export interface GroundControlPoint {
  readonly col: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

/** Where a raster lies: a CRS, and either an affine transform or ground control points. Plain data. */
export type Georeference =
  | { readonly crs: Crs; readonly transform: Affine }
  | { readonly crs: Crs; readonly gcps: readonly GroundControlPoint[] };
