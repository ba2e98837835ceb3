import { failure } from "../errors.ts";
import { type Area, ringsOfArea } from "./area.ts";
import type { Bounds } from "./bounds.ts";
import { parameterOf } from "./crs/proj4-definition.ts";
import { type Point, projection } from "./crs/projection.ts";
import { bounds4326 } from "./footprint.ts";
import { pixelMapping } from "./georeference/georeference.ts";
import type { RasterPlace } from "./locate.ts";

/** A closed line in pixels of level 0, corner-based: col, row, col, row, … of its corners, the first not repeated. */
export type PixelRing = readonly number[];

/** How far the middle of an edge may lie beside the straight line before it becomes a corner itself, pixels of level 0. */
const tolerance = 0.0002;
/** An edge is cut at least so often, and where it is longer than this, degrees: what is symmetric looks straight from its middle. */
const leastDepth = 2;
const longestPiece = 15;
/** An edge still apart by this many pixels after so many halvings has no place in between: the CRS is torn there. */
const mostDepth = 18;
const tornPixels = 0.5;
/** Drawing so many takes about half a second, in which nothing else is done. */
const mostPoints = 500_000;
/** What densified bounds may miss, as a share of their sides. */
const margin = 0.01;
/** So near to a meridian, degrees, it is not crossed. */
const beside = 1e-9;
const turns = [-2, -1, 0, 1, 2];

/**
 * The rings of an area where the raster may be, in its pixels. They may be counted odd and even. Edges follow the projection; what lies
 * far from the raster is cut off. Undefined where the CRS has no place for a part of them, or is torn there (the rim of the visible
 * disk, the ends of a sinusoidal map): then pixels must be asked one by one. Throws TOO_LARGE.
 */
export function areaInPixels(area: Area, place: RasterPlace): readonly PixelRing[] | undefined {
  const { georeference, width, height } = place;
  const [west, south, east, north] = bounds4326(georeference, width, height);
  const end = east < west ? east + 360 : east;
  const [marginX, marginY] = [margin * (end - west), margin * (north - south)];
  const [low, high] = [south - marginY, north + marginY];
  const { period } = projection(georeference.crs);
  const rings = ringsOfArea(area);
  // x grows with the longitude without end: the raster may show the same place several times.
  if (period !== undefined) return drawn(rings, place, [-Infinity, low, Infinity, high], period);
  const isWhole = end - west + 2 * marginX >= 360;
  const near: Bounds = isWhole ? [-Infinity, low, Infinity, high] : [west - marginX, low, end + marginX, high];
  // Most maps that are torn are so opposite their central meridian: once more, without crossing it.
  const centre = Number(parameterOf(georeference.crs.proj4, "lon_0") ?? 0);
  const first = centre - 180 + 360 * Math.floor(((west + end) / 2 - centre + 180) / 360);
  const untorn: Bounds = [Math.max(near[0], first + beside), low, Math.min(near[2], first + 360 - beside), high];
  return drawn(rings, place, near, undefined) ?? drawn(rings, place, untorn, undefined);
}

/** Rings within a box, at all turns around the Earth: of the raster where it has a period, else of the rings. */
function drawn(
  rings: readonly (readonly GeoJSON.Position[])[],
  place: RasterPlace,
  box: Bounds,
  period: number | undefined,
): readonly PixelRing[] | undefined {
  const tracer = new Tracer(place);
  const isEndless = box[2] === Infinity;
  for (const ring of rings) {
    for (const turn of isEndless && period === undefined ? [0] : turns) {
      const degrees = period === undefined ? 360 * turn : 0;
      const turned = ring.map(([longitude = 0, latitude = 0]) => [longitude + degrees, latitude]);
      if (!tracer.trace(clipped(turned, box), period === undefined ? 0 : turn * period)) return undefined;
    }
  }
  return tracer.rings;
}

/** Draws rings in pixels, edge by edge. */
class Tracer {
  readonly rings: PixelRing[] = [];
  readonly #place: (longitude: number, latitude: number, near: number) => Point | undefined;
  readonly #toPixel: (x: number, y: number) => Point;
  readonly #width: number;
  readonly #height: number;
  #points = 0;
  #ring: number[] = [];

  constructor({ georeference, width, height }: RasterPlace) {
    [this.#width, this.#height] = [width, height];
    const { forward, period } = projection(georeference.crs);
    const { toPixel } = pixelMapping(georeference);
    this.#toPixel = toPixel;
    this.#place = (longitude, latitude, near) => {
      const point = forward(longitude, latitude);
      if (point === undefined || period === undefined) return point;
      return [point[0] - period * Math.round((point[0] - near) / period), point[1]];
    };
  }

  /** Adds a ring moved by `shift` along x; false where it cannot be drawn. */
  trace(ring: readonly Point[], shift: number): boolean {
    const [first] = ring;
    if (first === undefined) return true;
    this.#ring = [];
    const start = this.#place(first[0], first[1], 0);
    if (start === undefined) return false;
    let [from, at]: [Point, Point] = [first, [start[0] + shift, start[1]]];
    for (let i = 1; i <= ring.length; i++) {
      const to = ring[i % ring.length] as Point;
      const pieces = Math.max(
        1,
        Math.ceil(Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) / longestPiece),
      );
      for (let piece = 1; piece <= pieces; piece++) {
        const begin = between(from, to, (piece - 1) / pieces);
        const next = piece === pieces ? to : between(from, to, piece / pieces);
        const reached = this.#place(next[0], next[1], at[0]);
        if (reached === undefined || !this.#edge(begin, at, next, reached, 0)) return false;
        at = reached;
      }
      from = to;
    }
    if (this.#isNear(this.#ring)) this.rings.push(this.#ring);
    return true;
  }

  /** Whether the box around a ring meets the raster: what another turn shows beside it does not count. */
  #isNear(ring: PixelRing): boolean {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < ring.length; i += 2) {
      const [x, y] = [ring[i] as number, ring[i + 1] as number];
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    return left < this.#width && right > 0 && top < this.#height && bottom > 0;
  }

  /** Adds what lies between two places, and the second; `start` and `end` are where they lie in the CRS. */
  #edge(from: Point, start: Point, to: Point, end: Point, depth: number): boolean {
    const middle = between(from, to, 0.5);
    const place = this.#place(middle[0], middle[1], start[0]);
    if (place === undefined) return false;
    const [startPixel, endPixel] = [this.#toPixel(start[0], start[1]), this.#toPixel(end[0], end[1])];
    const pixel = this.#toPixel(place[0], place[1]);
    const apart = Math.hypot(
      pixel[0] - (startPixel[0] + endPixel[0]) / 2,
      pixel[1] - (startPixel[1] + endPixel[1]) / 2,
    );
    if (depth >= leastDepth && (apart <= tolerance || depth >= mostDepth)) {
      if (!(apart <= tornPixels)) return false;
      this.#points += 2;
      if (this.#points > mostPoints) {
        throw failure("TOO_LARGE", `The area's outline has more than ${mostPoints} corners in the file's pixels`, {
          hint: "Simplify it, or ask for a smaller part",
        });
      }
      this.#ring.push(pixel[0], pixel[1], endPixel[0], endPixel[1]);
      return true;
    }
    return this.#edge(from, start, middle, place, depth + 1) && this.#edge(middle, place, to, end, depth + 1);
  }
}

/** The part of a ring within a box (Sutherland and Hodgman 1974): parts that lie apart stay joined along its sides. */
function clipped(ring: readonly GeoJSON.Position[], [west, south, east, north]: Bounds): readonly Point[] {
  let points: readonly Point[] = ring.map(([longitude = 0, latitude = 0]): Point => [longitude, latitude]);
  const sides = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ] as const;
  for (const [axis, limit, side] of sides) {
    if (!Number.isFinite(limit)) continue;
    const kept: Point[] = [];
    for (const [i, from] of points.entries()) {
      const to = points[(i + 1) % points.length] ?? from;
      const [isIn, willBeIn] = [(from[axis] - limit) * side >= 0, (to[axis] - limit) * side >= 0];
      if (isIn) kept.push(from);
      if (isIn !== willBeIn) {
        const point = between(from, to, (limit - from[axis]) / (to[axis] - from[axis]));
        kept.push(axis === 0 ? [limit, point[1]] : [point[0], limit]);
      }
    }
    points = kept;
  }
  return points;
}

function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
