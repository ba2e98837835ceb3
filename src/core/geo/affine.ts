/**
 * Pixel to CRS: `x = a·col + b·row + c`, `y = d·col + e·row + f`, where (0, 0) is the outer corner of the first pixel.
 * The order of rasterio's `Affine` (GDAL's geotransform is `[c, a, b, f, d, e]`).
 */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The point of `transform` at (`col`, `row`). */
export function applyAffine(transform: Affine, col: number, row: number): readonly [x: number, y: number] {
  const [a, b, c, d, e, f] = transform;
  return [a * col + b * row + c, d * col + e * row + f];
}

/** CRS to pixel. Returns `undefined` where the transform has no inverse. */
export function invertAffine([a, b, c, d, e, f]: Affine): Affine | undefined {
  const determinant = a * e - b * d;
  if (determinant === 0 || !Number.isFinite(determinant)) return undefined;
  const [A, B, D, E] = [e / determinant, -b / determinant, -d / determinant, a / determinant];
  return [A, B, -(A * c + B * f), D, E, -(D * c + E * f)];
}
