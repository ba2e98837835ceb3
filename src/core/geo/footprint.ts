import type { Bounds } from "./bounds.ts";
import type { Georeference } from "./georeference.ts";
import { type Outline, rasterOutline } from "./outline.ts";
import type { Point } from "./projection.ts";

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
  const isWorld = outline.turns === 0 && (east - west >= 360 - rounding || (outline.northPole && outline.southPole));
  const ring: readonly Point[] = isWorld
    ? [
        [-180, south],
        [180, south],
        [180, north],
        [-180, north],
      ]
    : closedOverPole(outline);
  const polygons: GeoJSON.Position[][][] = [];
  const first = Math.floor((west + 180) / 360 - rounding);
  for (let turn = first; turn <= first + 3; turn++) {
    const cut = clipped(clipped(ring, turn * 360 - 180, 1), turn * 360 + 180, -1);
    const positions = cut.map(([longitude, latitude]) => [longitude - turn * 360, latitude]);
    const area = signedArea(positions);
    if (positions.length < 3 || Math.abs(area) < 1e-14) continue;
    if (area < 0) positions.reverse();
    polygons.push([[...positions, positions[0] as GeoJSON.Position]]);
  }
  return { type: "MultiPolygon", coordinates: polygons };
}

function isAround({ turns, northPole, southPole }: Outline): boolean {
  return turns !== 0 || northPole || southPole;
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

/** A ring that goes around a pole is led along ±180 to the pole and back. */
function closedOverPole({ ring, turns, northPole, southPole }: Outline): readonly Point[] {
  const start = ring[0];
  if (turns === 0 || !start) return ring;
  const mean = ring.reduce((total, [, latitude]) => total + latitude, 0) / ring.length;
  const north = northPole === southPole ? mean > 0 : northPole;
  const end = start[0] + turns * 360;
  const pole = north ? 90 : -90;
  return [...ring, [end, start[1]], [end, pole], [start[0], pole]];
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
