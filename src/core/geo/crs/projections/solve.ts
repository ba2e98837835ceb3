import { degree, nowhere, type Pair, type Plane } from "./plane.ts";

/**
 * Where a monotone function has a value, between two places: Newton's steps while they stay between what is known, halves
 * where they do not.
 */
export function solveMonotone(f: (t: number) => number, value: number, low: number, high: number): number {
  const [atLow, atHigh] = [f(low), f(high)];
  const rising = atHigh > atLow;
  if (rising ? value <= atLow : value >= atLow) return low;
  if (rising ? value >= atHigh : value <= atHigh) return high;
  let t = low + ((high - low) * (value - atLow)) / (atHigh - atLow);
  for (let i = 0; i < 100; i++) {
    const off = f(t) - value;
    if (off === 0) return t;
    if (off > 0 === rising) high = t;
    else low = t;
    if (high - low < 1e-15) return t;
    const h = 1e-6;
    const step = (off * 2 * h) / (f(t + h) - f(t - h));
    const next = t - step;
    if (Math.abs(step) < 1e-15) return t;
    t = next > low && next < high ? next : (low + high) / 2;
  }
  return t;
}

/** The inverse of a plane without a formula for it: Newton's method in two dimensions from the nearest of some known places. */
export function inverseByNewton(
  forward: Plane["forward"],
  domain: { longitude: number; south?: number } = { longitude: Math.PI },
): Plane["inverse"] {
  let known: readonly (readonly [longitude: number, latitude: number, x: number, y: number])[] | undefined;
  return (x, y) => {
    known ??= knownPlaces(forward, domain.longitude, domain.south ?? -Math.PI / 2);
    let [longitude, latitude] = [0, 0];
    let nearest = Number.POSITIVE_INFINITY;
    for (const place of known) {
      const apart = (place[2] - x) ** 2 + (place[3] - y) ** 2;
      if (apart < nearest) [nearest, longitude, latitude] = [apart, place[0], place[1]];
    }
    return newton(forward, x, y, longitude, latitude);
  };
}

/** Newton's method from a place nearby. */
export function newton(forward: Plane["forward"], x: number, y: number, longitude: number, latitude: number): Pair {
  const h = 1e-6;
  const limit = Math.PI / 2;
  let off = distance(forward(longitude, latitude), x, y);
  for (let i = 0; i < 50 && off > 1e-13; i++) {
    const [px, py] = forward(longitude, latitude);
    const [east, west] = [forward(longitude + h, latitude), forward(longitude - h, latitude)];
    // At a pole from one side.
    const [up, down] = [Math.min(latitude + h, limit), Math.max(latitude - h, -limit)];
    const [north, south] = [forward(longitude, up), forward(longitude, down)];
    const [xl, yl] = [(east[0] - west[0]) / (2 * h), (east[1] - west[1]) / (2 * h)];
    const [xp, yp] = [(north[0] - south[0]) / (up - down), (north[1] - south[1]) / (up - down)];
    const determinant = xl * yp - xp * yl;
    const dl = ((px - x) * yp - (py - y) * xp) / determinant;
    const dp = ((py - y) * xl - (px - x) * yl) / determinant;
    if (!Number.isFinite(dl) || !Number.isFinite(dp)) break;
    let better = false;
    for (let part = 1; part > 1e-3 && !better; part /= 2) {
      const nextLatitude = Math.max(-limit, Math.min(limit, latitude - part * dp));
      const nextLongitude = longitude - part * dl;
      const next = distance(forward(nextLongitude, nextLatitude), x, y);
      if (next < off) [better, off, longitude, latitude] = [true, next, nextLongitude, nextLatitude];
    }
    if (!better) break;
  }
  if (off < 1e-10) return [longitude, latitude];
  [longitude, latitude, off] = creep(forward, x, y, longitude, latitude, off);
  return off < 1e-7 ? [longitude, latitude] : nowhere;
}

/** Closer and closer steps in four directions: for the few points where a map has no derivative. */
function creep(
  forward: Plane["forward"],
  x: number,
  y: number,
  longitude: number,
  latitude: number,
  off: number,
): readonly [longitude: number, latitude: number, off: number] {
  for (let step = 0.1, tries = 0; step > 1e-13 && off >= 1e-12 && tries < 300; tries++) {
    let better = false;
    for (const [east, north] of [
      [step, 0],
      [-step, 0],
      [0, step],
      [0, -step],
    ] as const) {
      const [l, p] = [longitude + east, Math.max(-Math.PI / 2, Math.min(Math.PI / 2, latitude + north))];
      const next = distance(forward(l, p), x, y);
      if (next < off) [better, off, longitude, latitude] = [true, next, l, p];
    }
    if (!better) step /= 2;
  }
  return [longitude, latitude, off];
}

function distance([px, py]: Pair, x: number, y: number): number {
  return Math.hypot(px - x, py - y);
}

function knownPlaces(forward: Plane["forward"], widest: number, south: number) {
  const places: (readonly [number, number, number, number])[] = [];
  const step = 7.5 * degree;
  for (let latitude = south + 1e-3; latitude < Math.PI / 2; latitude += step) {
    for (let longitude = -widest + 1e-3; longitude < widest; longitude += step) {
      const [x, y] = forward(longitude, latitude);
      if (Number.isFinite(x) && Number.isFinite(y)) places.push([longitude, latitude, x, y]);
    }
  }
  return places;
}
