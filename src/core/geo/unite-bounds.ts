import type { Bounds } from "./bounds.ts";

/** The smallest box around two, EPSG:4326, the second one shifted by a turn where that helps. West is within ±180. */
export function uniteBounds(first: Bounds, second: Bounds): Bounds {
  const unrolled = ([west, , east]: Bounds) => [west, east < west ? east + 360 : east] as const;
  const [west1, east1] = unrolled(first);
  const [west2, east2] = unrolled(second);
  const boxes = [0, 360, -360].map((turn) => [Math.min(west1, west2 + turn), Math.max(east1, east2 + turn)] as const);
  const [west, east] = boxes.reduce((best, box) => (box[1] - box[0] < best[1] - best[0] ? box : best));
  const [south, north] = [Math.min(first[1], second[1]), Math.max(first[3], second[3])];
  if (east - west >= 360) return [-180, south, 180, north];
  const turn = west < -180 ? 360 : 0;
  return [west + turn, south, east + turn, north];
}
