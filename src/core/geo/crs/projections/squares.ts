import { type MakePlane, nowhere, type Plane } from "./plane.ts";
import { inverseByNewton } from "./solve.ts";

const { PI, SQRT1_2, abs, acos, asin, cos, max, min, sin, sqrt, tan } = Math;

/** The complete elliptic integral of the first kind for the parameter 1/2. */
const complete = 1.8540746773013719;

/** Elliptic integral of the first kind with the parameter 1/2, by Carlson's duplication (1979). */
function ellipticF(angle: number): number {
  const s = sin(angle);
  let [x, y, z] = [cos(angle) ** 2, 1 - (s * s) / 2, 1];
  let mean = 0;
  for (let i = 0; i < 60; i++) {
    mean = (x + y + z) / 3;
    if (max(abs(x - mean), abs(y - mean), abs(z - mean)) < 1e-3 * mean) break;
    const [rx, ry, rz] = [sqrt(x), sqrt(y), sqrt(z)];
    const l = rx * ry + ry * rz + rz * rx;
    [x, y, z] = [(x + l) / 4, (y + l) / 4, (z + l) / 4];
  }
  const [dx, dy] = [1 - x / mean, 1 - y / mean];
  const dz = -dx - dy;
  const [e2, e3] = [dx * dy - dz * dz, dx * dy * dz];
  return (s * (1 - e2 / 10 + e3 / 14 + (e2 * e2) / 24 - (3 * e2 * e3) / 44)) / sqrt(mean);
}

const arccos = (value: number) => acos(max(-1, min(1, value)));
const arcsin = (value: number) => asin(max(-1, min(1, value)));

/** From the two angles that Adams gives a place, to the square (O. S. Adams, US C&GS special publication 112, 1925). */
function inSquare(a: number, b: number, left: boolean, down: boolean): [number, number] {
  const m = arcsin(sqrt(max(0, 1 + min(0, cos(a + b)))));
  const n = arcsin(sqrt(abs(1 - max(0, cos(a - b)))));
  return [ellipticF(left ? -m : m), ellipticF(down ? -n : n)];
}

function turned([x, y]: readonly [number, number]): readonly [number, number] {
  return [SQRT1_2 * (x - y), SQRT1_2 * (x + y)];
}

/** The globe in squares. */
export const squares: Readonly<Record<string, MakePlane>> = {
  /** Peirce's quincunx (C. S. Peirce, 1879), as a diamond or turned to a square: the south is folded out in four triangles. */
  peirce_q: (given) => {
    const shape = given.parameter("shape") ?? "diamond";
    if (shape !== "diamond" && shape !== "square") throw new Error(`+shape=${shape}`);
    const forward: Plane["forward"] = (longitude, latitude) => {
      const [s, c] = [sin(longitude), cos(longitude)];
      const a = arccos(cos(latitude) * (s + c) * SQRT1_2);
      const b = arccos(cos(latitude) * (s - c) * SQRT1_2);
      let [x, y] = inSquare(a, b, s < 0, c > 0);
      if (latitude < 0) {
        const quarter = Math.floor((longitude + PI / 4) / (PI / 2));
        if (quarter === 0) y = -2 * complete - y;
        else if (quarter === 1) x = 2 * complete - x;
        else if (quarter === -1) x = -2 * complete - x;
        else y = 2 * complete - y;
      }
      return shape === "square" ? turned([x, y]) : [x, y];
    };
    return { forward, inverse: inverseByNewton(forward) };
  },

  /** Adams's world in a square II, whose poles are corners. */
  adams_ws2: () => {
    const forward: Plane["forward"] = (longitude, latitude) => {
      const height = tan(latitude / 2);
      const width = cos(arcsin(height)) * sin(longitude / 2);
      const square = inSquare(arccos(width), arccos(height), height + width < 0, height - width < 0);
      return turned(square);
    };
    const byNewton = inverseByNewton(forward);
    return { forward, inverse: (x, y) => (abs(x) + abs(y) > 2 * complete * SQRT1_2 * 2 ? nowhere : byNewton(x, y)) };
  },
};
