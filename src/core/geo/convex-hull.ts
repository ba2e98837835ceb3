import { bounds4326 } from "./footprint.ts";
import { type Georeference, pixelMapping } from "./georeference.ts";
import { type Point, projection } from "./projection.ts";

type PixelPoint = readonly [col: number, row: number];

/** Points along each edge of a hull that reaches off the globe. */
const pointsAnEdge = 16;

/**
 * A convex polygon of pixels (corner-based, of the full size, in the order of `ValidArea.hull`, at least three corners)
 * in EPSG:4326, as Terracotta gives it: its corners projected, edges not densified, closed, counterclockwise.
 *
 * - Across the antimeridian longitudes run on beyond ±180, so that the polygon stays one piece. That departs from RFC
 *   7946, which would cut it in two, and is what maps draw right.
 * - Around a pole no ring of longitudes is one piece: the corners stand as they are, within ±180, as Terracotta's do.
 * - A hull that reaches off the globe (a disk seen from space, the ends of a sinusoidal map) gets its edges densified and
 *   drawn in to where the globe ends; the bounds of the raster where even its middle is off the globe.
 *
 * Throws NO_GEOREFERENCE when nothing of the raster lies on the globe.
 */
export function hull4326(
  hull: readonly PixelPoint[],
  georeference: Georeference,
  width: number,
  height: number,
): GeoJSON.Polygon {
  const { toCrs } = pixelMapping(georeference);
  const { inverse } = projection(georeference.crs);
  const place = ([col, row]: PixelPoint): Point | undefined => inverse(...toCrs(col, row));
  const corners = hull.map(place);
  const points = corners.every((point) => point !== undefined) ? corners : drawnIn(hull, place);
  if (points.length < 3) return polygonOf(boxRing(georeference, width, height));
  return polygonOf(unwrapped(points));
}

/** The corners of a hull that is the whole raster, in Terracotta's order: from the lower left one, counterclockwise. */
export function rasterCorners(width: number, height: number): readonly PixelPoint[] {
  return [
    [0, height],
    [width, height],
    [width, 0],
    [0, 0],
  ];
}

/** Points along the edges; those off the globe as far out towards them, from the middle, as it reaches. */
function drawnIn(hull: readonly PixelPoint[], place: (point: PixelPoint) => Point | undefined): Point[] {
  const middle: PixelPoint = [mean(hull.map(([col]) => col)), mean(hull.map(([, row]) => row))];
  if (place(middle) === undefined) return [];
  const points: Point[] = [];
  for (const [i, from] of hull.entries()) {
    const to = hull[(i + 1) % hull.length] ?? from;
    for (let step = 0; step < pointsAnEdge; step++) {
      const point = between(from, to, step / pointsAnEdge);
      let [inside, outside] = place(point) ? [1, 1] : [0, 1];
      for (let halving = 0; halving < 24 && inside < outside; halving++) {
        const share = (inside + outside) / 2;
        if (place(between(middle, point, share))) inside = share;
        else outside = share;
      }
      const found = place(between(middle, point, inside));
      if (found) points.push(found);
    }
  }
  return points;
}

function between([col, row]: PixelPoint, [toCol, toRow]: PixelPoint, share: number): PixelPoint {
  return [col + (toCol - col) * share, row + (toRow - row) * share];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Takes each longitude as the one nearest to that before it, unless that leads around a pole. */
function unwrapped(points: readonly Point[]): readonly Point[] {
  const near = (longitude: number, to: number) => longitude - 360 * Math.round((longitude - to) / 360);
  const ring: Point[] = [];
  let before = points[0]?.[0] ?? 0;
  for (const [longitude, latitude] of points) {
    before = near(longitude, before);
    ring.push([before, latitude]);
  }
  const start = ring[0]?.[0] ?? 0;
  return near(start, before) === start ? ring : points;
}

function boxRing(georeference: Georeference, width: number, height: number): readonly Point[] {
  const [west, south, east, north] = bounds4326(georeference, width, height);
  const end = east < west ? east + 360 : east;
  return [
    [west, south],
    [end, south],
    [end, north],
    [west, north],
  ];
}

/** Closed, and turned counterclockwise: a raster may be mirrored. */
function polygonOf(ring: readonly Point[]): GeoJSON.Polygon {
  let area = 0;
  for (const [i, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    area += x * nextY - nextX * y;
  }
  const turned = area < 0 ? ring.toReversed() : ring;
  return { type: "Polygon", coordinates: [[...turned, ...turned.slice(0, 1)].map(([x, y]) => [x, y])] };
}
