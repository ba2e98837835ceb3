/** A ground control point: the pixel (corner-based, fractional) and where it lies in the CRS. */
export interface GroundControlPoint {
  readonly col: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

/** Between pixels (corner-based, fractional, of the full size) and the coordinates of the CRS. */
export interface PixelMapping {
  toCrs(col: number, row: number): readonly [x: number, y: number];
  toPixel(x: number, y: number): readonly [col: number, row: number];
}
