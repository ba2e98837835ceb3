import { failure } from "../errors.ts";
import { type Affine, invertAffine } from "./affine.ts";
import type { Crs } from "./crs.ts";
import { fitGcps } from "./gcp-polynomial.ts";

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

/** Between pixels (corner-based, fractional, of the full size) and the coordinates of the CRS. */
export interface PixelMapping {
  toCrs(col: number, row: number): readonly [x: number, y: number];
  toPixel(x: number, y: number): readonly [col: number, row: number];
}

const mappings = new WeakMap<Georeference, PixelMapping>();

/** The pixel mapping of a georeference. Throws NO_GEOREFERENCE when its transform or control points cannot be used. */
export function pixelMapping(georeference: Georeference): PixelMapping {
  const found = mappings.get(georeference);
  if (found) return found;
  const made = "gcps" in georeference ? fitGcps(georeference.gcps) : affineMapping(georeference.transform);
  mappings.set(georeference, made);
  return made;
}

function affineMapping(transform: Affine): PixelMapping {
  const inverse = transform.every(Number.isFinite) ? invertAffine(transform) : undefined;
  if (!inverse?.every(Number.isFinite)) {
    throw failure("NO_GEOREFERENCE", `The file's transform [${transform.join(", ")}] cannot be used.`);
  }
  const [a, b, c, d, e, f] = transform;
  const [A, B, C, D, E, F] = inverse;
  return {
    toCrs: (col, row) => [a * col + b * row + c, d * col + e * row + f],
    toPixel: (x, y) => [A * x + B * y + C, D * x + E * y + F],
  };
}
