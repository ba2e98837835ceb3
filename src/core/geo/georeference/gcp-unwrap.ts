import { fitGcps } from "./gcp-polynomial.ts";
import type { GroundControlPoint } from "./pixel-mapping.ts";

/** Share of a turn by which points on a plane miss it. */
const rounding = 1e-6;

/**
 * Control points whose x runs on across the antimeridian, where those of a file jump from 180° to -180°: x is cut at its widest gap instead, if a
 * plane fits the points better then. `period`: what one turn around the Earth adds to x; undefined leaves all as it is.
 */
export function unwrapped(
  gcps: readonly GroundControlPoint[],
  period: number | undefined,
): readonly GroundControlPoint[] {
  if (period === undefined || gcps.length < 3) return gcps;
  const xs = gcps.map(({ x }) => x).sort((a, b) => a - b);
  let [cut, widest] = [0, 0];
  for (let i = 1; i < xs.length; i++) {
    const gap = xs[i]! - xs[i - 1]!;
    if (gap > widest) [cut, widest] = [xs[i]!, gap];
  }
  // Without a gap of a third of a turn, the points themselves reach around the Earth.
  if (widest < period / 3 || xs.at(-1)! - xs[0]! <= period / 2) return gcps;
  const turned = gcps.map((gcp) => (gcp.x < cut ? { ...gcp, x: gcp.x + period } : gcp));
  const asTheyAre = misfit(gcps);
  return asTheyAre > (rounding * period) ** 2 && misfit(turned) < asTheyAre ? turned : gcps;
}

/** The mean square by which x misses the plane through the points. Infinite where there is none. */
function misfit(gcps: readonly GroundControlPoint[]): number {
  try {
    const { toCrs } = fitGcps(gcps, 1);
    return gcps.reduce((total, { col, row, x }) => total + (toCrs(col, row)[0] - x) ** 2, 0) / gcps.length;
  } catch {
    return Infinity;
  }
}
