import { failure } from "../../core/errors.ts";
import { type Area, areaOfBounds, parseArea } from "../../core/geo/area.ts";
import type { Bounds } from "../../core/geo/bounds.ts";
import type { Address, RequestBody } from "./endpoint.ts";
import { integer, json, type Parameter, withDefault } from "./parameter.ts";

const farthestLongitude = 540;

const bbox: Parameter<Bounds | undefined> = {
  description: "The box to look at: west,south,east,north in degrees; west > east crosses the antimeridian",
  schema: { type: "string", examples: ["-74.3,40.5,-73.7,41"] },
  allowed: "west,south,east,north in degrees, south below north",
  parse(given) {
    const numbers = given.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
    const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = numbers;
    const isBox =
      numbers.length === 4 &&
      Math.max(Math.abs(west), Math.abs(east)) <= farthestLongitude &&
      Math.max(Math.abs(south), Math.abs(north)) <= 90 &&
      south < north &&
      west !== east &&
      (east < west ? west - east <= 360 : east - west <= 360);
    return isBox ? [west, south, east, north] : undefined;
  },
};

/** A part of the Earth to look at, in a query. */
export const areaParameters = {
  bbox,
  geometry: json({
    description: "The area to look at: a GeoJSON Polygon or MultiPolygon, or a Feature with one",
    schema: { type: "object" },
    allowed: "a GeoJSON Polygon or MultiPolygon, or a Feature with one",
    check: (value) => (value === undefined ? undefined : parseArea(value)),
  }),
};

/** How much is read of a dataset. */
export const maxPixelsParameter = withDefault(
  integer("Where a dataset has more pixels around the area, an overview is measured that has fewer", 1, 2 ** 26),
  4096 * 4096,
);

/** The area of a query; undefined where it names none. Throws INVALID_ARGUMENT where it names two. */
export function areaOf(query: { readonly bbox: Bounds | undefined; readonly geometry: Area | undefined }) {
  if (query.bbox && query.geometry)
    throw failure("INVALID_ARGUMENT", "The query gives both bbox and geometry: one area is allowed");
  return query.geometry ?? (query.bbox && areaOfBounds(query.bbox));
}

/** Refuses a body beside an area in the query. Throws INVALID_ARGUMENT. */
export function bodyAlone({ query = "" }: Address): void {
  const named = ["bbox", "geometry"].find((name) => new URLSearchParams(query).has(name));
  if (named === undefined) return;
  throw failure("INVALID_ARGUMENT", `The query gives ${named}, and the body an area: one area is allowed`, {
    details: { parameter: named },
  });
}

/** The area of a POST. */
export const areaBody: RequestBody<Area> = {
  description: "A GeoJSON Polygon or MultiPolygon, or a Feature with one",
  schema: { type: "object", required: ["type"] },
  parse: parseArea,
};
