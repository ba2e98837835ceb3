import { failure } from "../errors.ts";
import type { Bounds } from "./bounds.ts";

/**
 * A part of the Earth in EPSG:4326, degrees. Edges are straight in longitude and latitude (RFC 7946). Longitudes may run on beyond 180,
 * or the area is cut in two at the antimeridian. What an odd number of rings surrounds belongs to it, as GDAL counts.
 */
export type Area = GeoJSON.Polygon | GeoJSON.MultiPolygon;

/** Positions of all rings together. */
const mostPositions = 10_000;
const farthestLongitude = 540;

/** The area of a stranger's GeoJSON: a Polygon, a MultiPolygon, or a Feature with one. Throws INVALID_ARGUMENT. */
export function parseArea(value: unknown): Area {
  const geometry = isObject(value) && value.type === "Feature" ? value.geometry : value;
  if (!isObject(geometry) || (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")) {
    const hint = isObject(value) && value.type === "FeatureCollection" ? "Give one of its features" : undefined;
    throw bad("is neither a Polygon nor a MultiPolygon, nor a Feature with one", hint);
  }
  const { type, coordinates } = geometry;
  let left = mostPositions;
  const polygon = (rings: unknown) =>
    list(rings, "polygon").map((ring) => {
      const positions = list(ring, "ring");
      left -= positions.length;
      if (left < 0) throw bad(`has more than ${mostPositions} positions`, "Simplify it");
      return parseRing(positions);
    });
  const area: Area =
    type === "Polygon"
      ? { type, coordinates: polygon(coordinates) }
      : { type, coordinates: list(coordinates, "MultiPolygon").map(polygon) };
  const [west, , east] = extentOfArea(area);
  if (east < west) throw bad("has no position");
  if (east - west > 360) throw bad(`is ${east - west}° wide; 360 are allowed`);
  return area;
}

/** The area of a box; west > east crosses the antimeridian. */
export function areaOfBounds([west, south, east, north]: Bounds): Area {
  const end = east < west ? east + 360 : east;
  const corners = [
    [west, south],
    [end, south],
    [end, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [corners] };
}

/** All rings of an area, exterior and interior. */
export function ringsOfArea(area: Area): readonly (readonly GeoJSON.Position[])[] {
  return area.type === "Polygon" ? area.coordinates : area.coordinates.flat();
}

/** The box around an area; east may be above 180. Infinite where it has no position. */
export function extentOfArea(area: Area): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = 0, latitude = 0] of ringsOfArea(area).flat()) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}

function parseRing(positions: readonly unknown[]): GeoJSON.Position[] {
  const ring = positions.map((position) => {
    const [longitude, latitude]: readonly unknown[] = Array.isArray(position) ? position : [];
    if (!isWithin(longitude, farthestLongitude) || !isWithin(latitude, 90)) {
      const found = Array.isArray(position) ? `[${shown(longitude)},${shown(latitude)}]` : shown(position);
      throw bad(
        `has the position ${found}; allowed are longitudes within ±${farthestLongitude} and latitudes within ±90`,
      );
    }
    return [longitude, latitude];
  });
  if (ring.length < 3) throw bad(`has a ring of ${ring.length} positions`);
  return ring;
}

/** Numbers and the start of texts; of all else the type, since it may be of any size and depth. */
function shown(value: unknown): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : typeof value;
}

function isWithin(value: unknown, limit: number): value is number {
  return typeof value === "number" && Math.abs(value) <= limit;
}

function list(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value) && value.length <= mostPositions) return value;
  throw bad(`has a ${what} whose coordinates are no list of at most ${mostPositions}`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function bad(what: string, hint?: string) {
  return failure("INVALID_ARGUMENT", `The area ${what}`, hint === undefined ? {} : { hint });
}
