import { solveMonotone } from "./solve.ts";

/**
 * The length of a meridian from the equator, in semi-major axes: Helmert's series in the third flattening, to n⁵ (a tenth of
 * a micrometre).
 */
export function meridianArc(es: number): { arc: (latitude: number) => number; latitude: (arc: number) => number } {
  const root = Math.sqrt(1 - es);
  const n = (1 - root) / (1 + root);
  const [n2, n3, n4] = [n * n, n ** 3, n ** 4];
  const scale = (1 + n2 / 4 + n4 / 64) / (1 + n);
  const c2 = (-3 / 2) * (n - n3 / 8 - (n4 * n) / 64);
  const c4 = (15 / 16) * (n2 - n4 / 4);
  const c6 = (-35 / 48) * (n3 - (5 / 16) * n4 * n);
  const c8 = (315 / 512) * n4;
  const c10 = (-693 / 1280) * n4 * n;
  const mean = 1 + n2 / 4 + n4 / 64;
  const arc = (latitude: number) =>
    scale *
    (latitude +
      (c2 * Math.sin(2 * latitude) +
        c4 * Math.sin(4 * latitude) +
        c6 * Math.sin(6 * latitude) +
        c8 * Math.sin(8 * latitude) +
        c10 * Math.sin(10 * latitude)) /
        mean);
  const latitude = (length: number) => {
    const north = Math.abs(length);
    const found = solveMonotone(arc, north, 0, Math.PI / 2 + 0.1);
    return length < 0 ? -found : found;
  };
  return { arc, latitude };
}
