import type { Bounds } from "./bounds.ts";
import { halves } from "./box-index.ts";

/** Where data may be, in EPSG:4326. */
export interface Coverage {
  /** West > east: across the antimeridian. */
  readonly bounds: Bounds;
  /** Outlines of the data within the bounds: convex, or nearly so; longitudes may run on beyond 180. Empty: not known. */
  readonly outlines: readonly (readonly GeoJSON.Position[])[];
}

/** What densified bounds may miss, as a share of their longer side. */
const boundsMargin = 0.001;
/**
 * What the straight edges of an outline may miss of edges that are curved there, as a share of its longer side: enough for what is not
 * larger, degrees, and not nearer to a pole. Of others the bounds alone count.
 */
const outlineMargin = 0.03;
const largestOutline = 10;
const farthestLatitude = 75;
/** Of an outline with more points, the bounds alone count: it comes from a stranger's catalog. */
const mostPoints = 500;

/** The bounds to search for, so that nothing that {@link mayMeet} holds true of is missed. */
export function widenedBounds({ bounds }: Coverage): Bounds {
  const [west, south, east, north] = bounds;
  const width = east < west ? east + 360 - west : east - west;
  const margin = boundsMargin * Math.max(width, north - south);
  if (width + 2 * margin >= 360) return [-180, south - margin, 180, north + margin];
  return [west - margin, south - margin, west + width + margin, north + margin];
}

/**
 * Whether a box in EPSG:4326 (west > east: across the antimeridian) may hold data. Exact for outlines with straight edges, but for a
 * margin, by the separating axis theorem: two convex shapes are apart where they are along the normal of one of their edges.
 */
export function mayMeet(coverage: Coverage, bounds: Bounds): boolean {
  const boxes = halves(bounds);
  const widened = halves(widenedBounds(coverage));
  const boundsMeet = boxes.some((box) => widened.some((other) => overlap(box, other)));
  if (!boundsMeet || coverage.outlines.length === 0) return boundsMeet;
  return coverage.outlines.some((outline) => {
    const extent = extentOf(outline);
    const [west, south, east, north] = extent;
    const side = Math.max(east - west, north - south);
    if (side > largestOutline || Math.max(-south, north) > farthestLatitude || outline.length > mostPoints) return true;
    const margin = outlineMargin * side;
    return boxes.some((box) => {
      // The turn of the globe that brings the box nearest to the outline.
      const turn = 360 * Math.round(((west + east) / 2 - (box[0] + box[2]) / 2) / 360);
      const near: Bounds = [box[0] + turn - margin, box[1] - margin, box[2] + turn + margin, box[3] + margin];
      return overlap(near, extent) && !isApart(outline, near);
    });
  });
}

function overlap(a: Bounds, b: Bounds): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** Whether an edge of the outline has all of the outline on one side and the box on the other. */
function isApart(outline: readonly GeoJSON.Position[], [west, south, east, north]: Bounds): boolean {
  for (let i = 0; i < outline.length; i++) {
    const [x1 = 0, y1 = 0] = outline[i] ?? [];
    const [x2 = 0, y2 = 0] = outline[(i + 1) % outline.length] ?? [];
    const [normalX, normalY] = [y2 - y1, x1 - x2];
    if (normalX === 0 && normalY === 0) continue;
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const [x = 0, y = 0] of outline) {
      const along = normalX * x + normalY * y;
      low = Math.min(low, along);
      high = Math.max(high, along);
    }
    const middle = (normalX * (west + east) + normalY * (south + north)) / 2;
    const reach = (Math.abs(normalX) * (east - west) + Math.abs(normalY) * (north - south)) / 2;
    if (middle + reach <= low || middle - reach >= high) return true;
  }
  return false;
}

function extentOf(outline: readonly GeoJSON.Position[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of outline) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}
