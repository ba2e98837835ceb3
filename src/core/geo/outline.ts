import { failure } from "../errors.ts";
import type { Affine } from "./affine.ts";
import { type Point, projection } from "./crs/projection.ts";
import { type Georeference, pixelMapping } from "./georeference/georeference.ts";

/** A raster's edge on the globe. */
export interface Outline {
  /**
   * Longitude and latitude (WGS 84, degrees) along the edge of what lies on the globe; not closed. Longitudes run on
   * beyond ±180 where the edge crosses the antimeridian.
   */
  readonly ring: readonly Point[];
  /** How often the ring goes around a pole: 0, or ±1, and then its end is a turn away from its start. */
  readonly turns: number;
  readonly northPole: boolean;
  readonly southPole: boolean;
  /** Whether it is at least a turn wide in a CRS whose x grows evenly with the longitude. */
  readonly allLongitudes: boolean;
}

/** Segments a side, as GDAL's and PROJ's transform of bounds with 21 points between the corners. */
const segments = 22;
/** Lines and points a line at which a raster that is partly off the globe is searched. */
const searched = 64;

type Place = (col: number, row: number) => Point | undefined;

const outlines = new WeakMap<
  Georeference,
  { readonly width: number; readonly height: number; readonly outline: Outline }
>();

/** The outline of a raster of `width` × `height` pixels. Throws NO_GEOREFERENCE when nothing of it lies on the globe. */
export function rasterOutline(georeference: Georeference, width: number, height: number): Outline {
  const found = outlines.get(georeference);
  if (found?.width === width && found.height === height) return found.outline;
  const outline = makeOutline(georeference, width, height);
  outlines.set(georeference, { width, height, outline });
  return outline;
}

function makeOutline(georeference: Georeference, width: number, height: number): Outline {
  const { toCrs, toPixel } = pixelMapping(georeference);
  const { forward, inverse, period } = projection(georeference.crs);
  const place: Place = (col, row) => {
    const [x, y] = toCrs(col, row);
    return inverse(x, y);
  };
  const edge = wholeEdge(place, width, height) ?? searchedEdge(place, width, height);
  if (edge === undefined) {
    throw failure("NO_GEOREFERENCE", "No pixel of the file lies on the globe: its transform and its CRS do not fit.", {
      hint: "Give the EPSG code or the proj4 definition of its coordinates.",
    });
  }
  const { ring, turns } = unwrapped(edge);
  const holdsPole = (latitude: number): boolean => {
    if (period !== undefined || "gcps" in georeference) return false;
    for (let longitude = -180; longitude < 180; longitude += 45) {
      const point = forward(longitude, latitude);
      if (!point) return false;
      const [col, row] = toPixel(point[0], point[1]);
      if (!(col >= 0 && col <= width && row >= 0 && row <= height)) return false;
    }
    return true;
  };
  const xs = [toCrs(0, 0), toCrs(width, 0), toCrs(0, height), toCrs(width, height)].map(([x]) => x);
  const allLongitudes = period !== undefined && Math.max(...xs) - Math.min(...xs) >= period * (1 - 1e-9);
  return { ring, turns, northPole: holdsPole(89.99999), southPole: holdsPole(-89.99999), allLongitudes };
}

/** The four sides, clockwise in pixels from (0, 0); undefined when a point of them is off the globe. */
function wholeEdge(place: Place, width: number, height: number): Point[] | undefined {
  const ring: Point[] = [];
  const sides: readonly Affine[] = [
    [width, 0, 0, 0, 0, 0],
    [0, 0, width, height, 0, 0],
    [-width, 0, width, 0, 0, height],
    [0, 0, 0, -height, 0, height],
  ];
  for (const [alongCol, , col, alongRow, , row] of sides) {
    for (let i = 0; i < segments; i++) {
      const point = place(col + (alongCol * i) / segments, row + (alongRow * i) / segments);
      if (!point) return undefined;
      ring.push(point);
    }
  }
  return ring;
}

/** The edge of the part that is on the globe, found line by line: what is on the globe is one run in each line. */
function searchedEdge(place: Place, width: number, height: number): Point[] | undefined {
  const runAt = (row: number): readonly [left: number, right: number] | undefined => {
    let first = -1;
    let last = -1;
    for (let i = 0; i <= searched; i++) {
      if (!place((width * i) / searched, row)) continue;
      if (first < 0) first = i;
      last = i;
    }
    if (first < 0) return undefined;
    const isOn = (i: number) => place((width * i) / searched, row) !== undefined;
    const left = first === 0 ? 0 : border(isOn, first, first - 1);
    const right = last === searched ? searched : border(isOn, last, last + 1);
    return [(left * width) / searched, (right * width) / searched];
  };
  const rows: number[] = [];
  for (let i = 0; i <= searched; i++) if (runAt((height * i) / searched)) rows.push(i);
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (top === undefined || bottom === undefined) return undefined;
  const hasRun = (i: number) => runAt((height * i) / searched) !== undefined;
  if (top > 0) rows.unshift(border(hasRun, top, top - 1));
  if (bottom < searched) rows.push(border(hasRun, bottom, bottom + 1));

  const runs = rows.map((i) => ({ row: (height * i) / searched, run: runAt((height * i) / searched) }));
  const lines = runs.flatMap(({ row, run }) => (run ? [{ row, left: run[0], right: run[1] }] : []));
  const [highest, lowest] = [lines[0], lines.at(-1)];
  if (!highest || !lowest) return undefined;
  const across = ({ row, left, right }: { row: number; left: number; right: number }, from: number, to: number) =>
    Array.from({ length: segments - 1 }, (_, i) => {
      const share = from + ((to - from) * (i + 1)) / segments;
      return place(left + (right - left) * share, row);
    });
  const ring = [
    ...across(highest, 0, 1),
    ...lines.map(({ row, right }) => place(right, row)),
    ...across(lowest, 1, 0),
    ...lines.toReversed().map(({ row, left }) => place(left, row)),
  ];
  return ring.filter((point) => point !== undefined);
}

/** Where between `on` and `off` the globe ends: the last place found to be on it. */
function border(isOn: (i: number) => boolean, on: number, off: number): number {
  let [inside, outside] = [on, off];
  for (let i = 0; i < 24; i++) {
    const middle = (inside + outside) / 2;
    if (isOn(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

/** Takes each longitude as the one nearest to that before it. */
function unwrapped(points: readonly Point[]): { ring: Point[]; turns: number } {
  const near = (longitude: number, to: number) => longitude - 360 * Math.round((longitude - to) / 360);
  const ring: Point[] = [];
  let before = points[0]?.[0] ?? 0;
  for (const [longitude, latitude] of points) {
    before = near(longitude, before);
    ring.push([before, Math.abs(latitude) > 90 - 1e-6 ? Math.sign(latitude) * 90 : latitude]);
  }
  const start = ring[0]?.[0] ?? 0;
  return { ring, turns: Math.round((near(start, before) - start) / 360) };
}
