import { type Point, projection } from "./crs/projection.ts";
import { bounds4326 } from "./footprint.ts";
import { type Georeference, pixelMapping } from "./georeference/georeference.ts";

type PixelPoint = readonly [col: number, row: number];
type Place = (point: PixelPoint) => Point | undefined;

/** Points along each edge where it is followed. */
const pointsAnEdge = 16;
/** Differences of longitude that come from rounding, degrees. */
const rounding = 1e-7;
/** Halvings of an edge that find a place on it. */
const halvings = 40;

/**
 * A convex polygon of pixels (corner-based, of the full size, at least three corners) in EPSG:4326, as Terracotta gives it:
 * its corners projected, edges not densified, closed, counterclockwise.
 *
 * - Around a pole it is cut at the antimeridian and closed over the pole, as Terracotta's is.
 * - Across the antimeridian longitudes run on beyond 180, so that the polygon stays one piece; its west lies within ±180.
 *   RFC 7946 would rather have it cut in two; maps draw it right.
 * - Where it reaches off the globe (a disk seen from space, the ends of a sinusoidal map) its edges are densified and drawn
 *   in to where the globe ends; the raster's bounds stand for it where even its middle is off the globe.
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
  const place: Place = ([col, row]) => inverse(...toCrs(col, row));
  const corners = hull.every(place) ? hull : drawnIn(hull, place);
  if (corners.length < 3) return polygonOf(boxRing(georeference, width, height));
  const { ring, turns } = unwrapped(corners, place);
  return polygonOf(turns === 0 ? fromWithin180(ring) : overPole(corners, ring, turns, place));
}

/** The hull of a raster that is valid throughout, in Terracotta's order: from the lower left corner. */
export function rasterCorners(width: number, height: number): readonly PixelPoint[] {
  return [
    [0, height],
    [width, height],
    [width, 0],
    [0, 0],
  ];
}

/** Points along the edges; in place of those off the globe, the farthest out from the middle towards them that is on it. */
function drawnIn(hull: readonly PixelPoint[], place: Place): readonly PixelPoint[] {
  const middle: PixelPoint = [mean(hull.map(([col]) => col)), mean(hull.map(([, row]) => row))];
  if (place(middle) === undefined) return [];
  return hull.flatMap((from, i) =>
    Array.from({ length: pointsAnEdge }, (_, step): PixelPoint => {
      const point = between(from, hull[(i + 1) % hull.length] ?? from, step / pointsAnEdge);
      if (place(point)) return point;
      const share = lastShare((share) => place(between(middle, point, share)) !== undefined);
      return between(middle, point, share);
    }),
  );
}

/**
 * The corners, their longitudes running on as they do along the edges, one of which may span the globe. `turns`: how often
 * the ring goes around a pole, 0 or ±1.
 */
function unwrapped(corners: readonly PixelPoint[], place: Place): { ring: readonly Point[]; turns: number } {
  const ring: Point[] = [];
  let reached: number | undefined;
  for (const [i, from] of corners.entries()) {
    // All corners have a place.
    const [longitude, latitude] = place(from) as Point;
    reached = near(longitude, reached ?? longitude);
    ring.push([reached, latitude]);
    const to = corners[(i + 1) % corners.length] ?? from;
    for (let step = 1; step <= pointsAnEdge; step++) {
      const point = place(between(from, to, step / pointsAnEdge));
      if (point !== undefined) reached = near(point[0], reached);
    }
  }
  const start = ring[0]?.[0] ?? 0;
  return { ring, turns: Math.round(((reached ?? start) - start) / 360) };
}

function fromWithin180(ring: readonly Point[]): readonly Point[] {
  const west = Math.min(...ring.map(([longitude]) => longitude));
  const shift = 360 * Math.floor((west + 180 + rounding) / 360);
  return shift === 0 ? ring : ring.map(([longitude, latitude]) => [longitude - shift, latitude]);
}

/** A ring around a pole, from the antimeridian to the antimeridian, and back over the pole. */
function overPole(corners: readonly PixelPoint[], ring: readonly Point[], turns: number, place: Place): Point[] {
  const lap = ([longitude]: Point) => Math.floor((longitude + 180) / 360);
  const [start, latitude] = ring[0] as Point;
  const closed: readonly Point[] = [...ring, [start + 360 * turns, latitude]];
  const last = ring.findIndex((point, i) => lap(point) !== lap(closed[i + 1] as Point));
  const from = corners[last] as PixelPoint;
  const to = corners[(last + 1) % corners.length] as PixelPoint;
  const on = ring[last] as Point;
  const pointAt = (share: number): Point => {
    const [longitude, latitude] = place(between(from, to, share)) ?? on;
    return [near(longitude, on[0]), latitude];
  };
  const [, crossing] = pointAt(lastShare((share) => lap(pointAt(share)) === lap(on)));
  const pole = mean(ring.map(([, latitude]) => latitude)) > 0 ? 90 : -90;
  const side = 180 * turns;
  const inOrder = [...ring.slice(last + 1), ...ring.slice(0, last + 1)];
  const within180 = inOrder.map((point): Point => [point[0] - 360 * lap(point), point[1]]);
  return [...within180, [side, crossing], [side, pole], [-side, pole], [-side, crossing]];
}

/** The largest share from 0 to 1 up to which `holds`; at 0 it does, at 1 it does not. */
function lastShare(holds: (share: number) => boolean): number {
  let [inside, outside] = [0, 1];
  for (let i = 0; i < halvings; i++) {
    const middle = (inside + outside) / 2;
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

function near(longitude: number, to: number): number {
  return longitude - 360 * Math.round((longitude - to) / 360);
}

function between([col, row]: PixelPoint, [toCol, toRow]: PixelPoint, share: number): PixelPoint {
  return [col + (toCol - col) * share, row + (toRow - row) * share];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
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

/** Closed, and turned counterclockwise. */
function polygonOf(ring: readonly Point[]): GeoJSON.Polygon {
  let area = 0;
  for (const [i, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    area += x * nextY - nextX * y;
  }
  const turned = area < 0 ? ring.toReversed() : ring;
  return { type: "Polygon", coordinates: [[...turned, ...turned.slice(0, 1)].map(([x, y]) => [x, y])] };
}
