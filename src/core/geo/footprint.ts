import type { Bounds } from "./bounds.ts";
import type { Point } from "./crs/projection.ts";
import type { Georeference } from "./georeference/georeference.ts";
import { type Outline, rasterOutline } from "./outline.ts";

/** Differences of longitude that come from rounding, degrees. */
const rounding = 1e-7;

/**
 * The bounds of a raster in EPSG:4326 from its densified edges, degrees. Longitudes lie within ±180 and
 * west > east where the raster crosses the antimeridian; a raster around a pole has all longitudes.
 * Throws NO_GEOREFERENCE when nothing of it lies on the globe.
 */
export function bounds4326(georeference: Georeference, width: number, height: number): Bounds {
  const outline = rasterOutline(georeference, width, height);
  const [west, south, east, north] = extent(outline);
  if (isAround(outline) || east - west >= 360 - rounding) return [-180, south, 180, north];
  const shift = 360 * Math.floor((west + 180 + rounding) / 360);
  const end = east - shift;
  return [Math.max(-180, west - shift), south, end > 180 + rounding ? end - 360 : Math.min(180, end), north];
}

/**
 * The outline of a raster in EPSG:4326: edges densified, cut at the antimeridian, exterior rings counterclockwise
 * (RFC 7946). Throws NO_GEOREFERENCE when nothing of it lies on the globe.
 */
export function footprint(georeference: Georeference, width: number, height: number): GeoJSON.MultiPolygon {
  const outline = rasterOutline(georeference, width, height);
  const [west, south, east, north] = extent(outline);
  if (outline.turns !== 0) {
    const { ring, turn } = aroundPole(outline);
    return { type: "MultiPolygon", coordinates: [between180(ring, turn)] };
  }
  const around = isAround(outline) || east - west >= 360 - rounding;
  const ring: readonly Point[] = around
    ? [
        [-180, south],
        [180, south],
        [180, north],
        [-180, north],
      ]
    : outline.ring;
  const first = around ? 0 : Math.floor((west + 180) / 360);
  const last = around ? 0 : Math.floor((east + 180) / 360);
  const turns = Array.from({ length: last - first + 1 }, (_, k) => first + k);
  const polygons = turns
    .map((turn) => between180(ring, turn))
    .filter(([polygon]) => Math.abs(signedArea(polygon ?? [])) > 1e-14);
  return { type: "MultiPolygon", coordinates: polygons };
}

/** The part of a ring between -180 and 180 after `turn` turns: a polygon, exterior ring counterclockwise. */
function between180(ring: readonly Point[], turn: number): GeoJSON.Position[][] {
  const cut = clipped(clipped(ring, turn * 360 - 180, 1), turn * 360 + 180, -1);
  const positions = cut.map(([longitude, latitude]) => [longitude - turn * 360, latitude]);
  if (signedArea(positions) < 0) positions.reverse();
  return [[...positions, ...positions.slice(0, 1)]];
}

function isAround({ turns, northPole, southPole, allLongitudes }: Outline): boolean {
  return turns !== 0 || northPole || southPole || allLongitudes;
}

function extent({ ring, northPole, southPole }: Outline): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of ring) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return [west, southPole ? -90 : south, east, northPole ? 90 : north];
}

/**
 * A ring around a pole, gone round twice and closed over the pole, so that the turn named lies in it from -180 to 180.
 */
function aroundPole({ ring, turns, northPole, southPole }: Outline): { ring: readonly Point[]; turn: number } {
  const [start, startLatitude] = ring[0] ?? [0, 0];
  const mean = ring.reduce((total, [, latitude]) => total + latitude, 0) / ring.length;
  const pole = (northPole === southPole ? mean > 0 : northPole) ? 90 : -90;
  const end = start + turns * 720;
  const again = ring.map(([longitude, latitude]): Point => [longitude + turns * 360, latitude]);
  const turn = Math.ceil((Math.min(start, end) + 180) / 360 - rounding);
  return { ring: [...ring, ...again, [end, startLatitude], [end, pole], [start, pole]], turn };
}

/** The part of a ring on one side of a meridian (Sutherland and Hodgman): east of it for `side` 1, west for -1. */
function clipped(ring: readonly Point[], meridian: number, side: 1 | -1): Point[] {
  const kept: Point[] = [];
  for (let i = 0; i < ring.length; i++) {
    const from = ring[i] as Point;
    const to = ring[(i + 1) % ring.length] as Point;
    const [isIn, willBeIn] = [(from[0] - meridian) * side >= 0, (to[0] - meridian) * side >= 0];
    if (isIn) kept.push(from);
    if (isIn !== willBeIn) {
      const share = (meridian - from[0]) / (to[0] - from[0]);
      kept.push([meridian, from[1] + share * (to[1] - from[1])]);
    }
  }
  return kept;
}

function signedArea(ring: readonly GeoJSON.Position[]): number {
  let twice = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
    twice += x1 * y2 - x2 * y1;
  }
  return twice / 2;
}
