import { failure } from "../../errors.ts";
import type { GroundControlPoint, PixelMapping } from "./pixel-mapping.ts";

/**
 * The mapping through ground control points that GDAL uses by default (GDALCreateGCPTransformer): polynomials of
 * order 2 from 6 points on, else of order 1, fitted by least squares in each direction on its own. Coordinates are
 * scaled to about [-1, 1] before the fit, which changes the numerics, not the fit.
 * Throws NO_GEOREFERENCE for fewer than 3 points or points on a line.
 */
export function fitGcps(gcps: readonly GroundControlPoint[], order: 1 | 2 = gcps.length >= 6 ? 2 : 1): PixelMapping {
  if (gcps.length < 3) throw unusable(gcps.length);
  const pixels = gcps.map(({ col, row }) => [col, row] as const);
  const places = gcps.map(({ x, y }) => [x, y] as const);
  return { toCrs: polynomials(pixels, places, order), toPixel: polynomials(places, pixels, order) };
}

type Pair = readonly [number, number];

function polynomials(from: readonly Pair[], to: readonly Pair[], order: 1 | 2): (u: number, v: number) => Pair {
  const [centreU, scaleU] = spread(from.map(([u]) => u));
  const [centreV, scaleV] = spread(from.map(([, v]) => v));
  const [centreX, scaleX] = spread(to.map(([x]) => x));
  const [centreY, scaleY] = spread(to.map(([, y]) => y));
  const terms = (u: number, v: number) => (order === 2 ? [1, u, v, u * u, u * v, v * v] : [1, u, v]);
  const rows = from.map(([u, v]) => terms((u - centreU) / scaleU, (v - centreV) / scaleV));
  const forX = leastSquares(
    rows,
    to.map(([x]) => (x - centreX) / scaleX),
  );
  const forY = leastSquares(
    rows,
    to.map(([, y]) => (y - centreY) / scaleY),
  );
  const [x0 = 0, x1 = 0, x2 = 0, x3 = 0, x4 = 0, x5 = 0] = forX;
  const [y0 = 0, y1 = 0, y2 = 0, y3 = 0, y4 = 0, y5 = 0] = forY;
  return (u, v) => {
    const s = (u - centreU) / scaleU;
    const t = (v - centreV) / scaleV;
    return [
      centreX + scaleX * (x0 + x1 * s + x2 * t + x3 * s * s + x4 * s * t + x5 * t * t),
      centreY + scaleY * (y0 + y1 * s + y2 * t + y3 * s * s + y4 * s * t + y5 * t * t),
    ];
  };
}

function spread(values: readonly number[]): readonly [centre: number, scale: number] {
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  return [(low + high) / 2, (high - low) / 2 || 1];
}

/** Solves the normal equations by elimination with pivots. */
function leastSquares(rows: readonly (readonly number[])[], values: readonly number[]): number[] {
  const size = rows[0]?.length ?? 0;
  const system = Array.from({ length: size }, (_, i) => {
    const line = Array.from({ length: size }, (_, j) => sum(rows, (row) => (row[i] ?? 0) * (row[j] ?? 0)));
    line.push(sum(rows, (row, k) => (row[i] ?? 0) * (values[k] ?? 0)));
    return line;
  });
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let k = i + 1; k < size; k++) if (Math.abs(system[k]![i]!) > Math.abs(system[pivot]![i]!)) pivot = k;
    [system[i], system[pivot]] = [system[pivot]!, system[i]!];
    const head = system[i]!;
    if (!(Math.abs(head[i]!) > 1e-12 * rows.length)) throw unusable(rows.length);
    for (let k = 0; k < size; k++) {
      const line = system[k]!;
      const factor = line[i]! / head[i]!;
      if (k !== i) for (let j = i; j <= size; j++) line[j]! -= factor * head[j]!;
    }
  }
  return system.map((line, i) => line[size]! / line[i]!);
}

function sum<T>(items: readonly T[], value: (item: T, index: number) => number): number {
  let total = 0;
  for (let i = 0; i < items.length; i++) total += value(items[i]!, i);
  return total;
}

function unusable(count: number): Error {
  return failure("NO_GEOREFERENCE", `The file's ${count} ground control points do not say where it lies.`);
}
