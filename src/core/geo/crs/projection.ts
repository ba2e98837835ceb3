import { BoundedMap } from "../../bounded-map.ts";
import { failure } from "../../errors.ts";
import type { Crs } from "./crs.ts";
import { type Convert, converterOf } from "./proj4.ts";
import { degreesPerUnit, isLongLat, parameterOf } from "./proj4-definition.ts";

export type Point = readonly [x: number, y: number];

/** Between longitude and latitude (WGS 84, degrees) and the coordinates of a CRS. Undefined: the point does not exist there. */
export interface Projection {
  forward(longitude: number, latitude: number): Point | undefined;
  inverse(x: number, y: number): Point | undefined;
  /** What one turn around the Earth adds to x, where x grows evenly with the longitude; else undefined. */
  readonly period: number | undefined;
  /** Whether x depends on the longitude alone and y on the latitude alone. */
  readonly separable: boolean;
  /** Whether it is EPSG:3857. */
  readonly webMercator: boolean;
}

const hint = "Give an EPSG code or a proj4 definition (+proj=…) of the file's coordinates.";

/** Methods whose forward formula is one-to-one on the whole globe; of the others every point is checked by its inverse. */
const trusted = new Set(
  "longlat merc eqc cea mill utm tmerc etmerc sinu moll eck6 robin eqearth lcc aea eqdc laea stere sterea aeqd geos".split(
    " ",
  ),
);
const cylindrical = new Set(["longlat", "merc", "eqc", "cea", "mill"]);

/** What a point may move there and back and still count as the same, degrees (about 10 m). */
const roundTripDegrees = 1e-4;
/** By definition. */
const kept = new BoundedMap<string, Projection>(64);

/**
 * The projection of a CRS, ready to be used for many points. Throws UNKNOWN_CRS when proj4 does not know its method,
 * or when it gives no point of the globe a place.
 */
export function projection(crs: Crs): Projection {
  return kept.getOrMake(crs.proj4, () => makeProjection(crs));
}

function makeProjection(crs: Crs): Projection {
  const definition = crs.proj4;
  const method = parameterOf(definition, "proj") ?? "";
  const geographic = isLongLat(definition);
  const unit = geographic ? (degreesPerUnit[parameterOf(definition, "units") ?? "degrees"] ?? 1) : 1;
  const { swapped, east, north } = axesOf(parameterOf(definition, "axis") ?? "enu");
  const [signX, signY] = [east / unit, north / unit];
  const converter = converterOf(
    definition.replace(/\s\+axis=\S+/, "").replace(geographic ? /\s\+units=\S+/ : /$^/, ""),
  );
  const plain = geographic && /^\+proj=longlat \+datum=(WGS84|NAD83) \+no_defs$/.test(definition) && unit === 1;
  const checkForward = !trusted.has(method);

  const project = (longitude: number, latitude: number): Point | undefined => {
    if (!(Math.abs(latitude) <= 90) || !Number.isFinite(longitude)) return undefined;
    const point = attempt(converter.forward, geographic ? longitude : wrap(longitude), latitude);
    if (point === undefined) return undefined;
    const [x, y] = [point[0] * signX, point[1] * signY];
    return swapped ? [y, x] : [x, y];
  };
  const unproject = (x: number, y: number): Point | undefined => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return undefined;
    const point = attempt(converter.inverse, (swapped ? y : x) / signX, (swapped ? x : y) / signY);
    return point && Math.abs(point[1]) <= 90 + 1e-9 ? point : undefined;
  };
  const forward = (longitude: number, latitude: number): Point | undefined => {
    const point = project(longitude, latitude);
    if (!checkForward || point === undefined) return point;
    const back = unproject(point[0], point[1]);
    return back && isSamePlace(back, longitude, latitude) ? point : undefined;
  };

  const period = cylindrical.has(method) ? turn(definition, unit) : undefined;
  const metresPerDegree = 111_000 / Number(parameterOf(definition, "to_meter") ?? 1);
  const tolerance = roundTripDegrees * (geographic ? Math.abs(signX) : metresPerDegree);
  const inverse = (x: number, y: number): Point | undefined => {
    const place = unproject(x, y);
    if (place === undefined || geographic) return place;
    const back = project(place[0], place[1]);
    if (back === undefined || Math.abs(back[1] - y) > tolerance) return undefined;
    const dx = back[0] - x;
    const off = period === undefined ? dx : dx - period * Math.round(dx / period);
    return Math.abs(off) <= tolerance ? place : undefined;
  };

  const made: Projection = plain
    ? { forward: onGlobe, inverse: onGlobe, period: 360, separable: true, webMercator: false }
    : {
        forward,
        inverse,
        period,
        separable: period !== undefined && isSeparable(project),
        webMercator: isWebMercator(definition),
      };
  if (!isUsable(made, Number(parameterOf(definition, "lon_0") ?? parameterOf(definition, "lonc") ?? 0))) {
    throw failure(
      "UNKNOWN_CRS",
      `The definition of ${crs.name} puts no point of the globe anywhere: ${definition.slice(0, 200)}`,
      { hint },
    );
  }
  return made;
}

/** Whether x is the northing, and what easting and northing are multiplied with. */
function axesOf(axis: string): { swapped: boolean; east: number; north: number } {
  return { swapped: /^[ns]/.test(axis), east: axis.includes("w") ? -1 : 1, north: axis.includes("s") ? -1 : 1 };
}

function attempt(convert: Convert, x: number, y: number): Point | undefined {
  try {
    const point = convert([x, y]);
    return point && Number.isFinite(point[0]) && Number.isFinite(point[1]) ? point : undefined;
  } catch {
    return undefined;
  }
}

function onGlobe(longitude: number, latitude: number): Point | undefined {
  return Number.isFinite(longitude) && Math.abs(latitude) <= 90 + 1e-9 ? [longitude, latitude] : undefined;
}

function wrap(longitude: number): number {
  return Math.abs(longitude) <= 180 ? longitude : longitude - 360 * Math.round(longitude / 360);
}

function isSamePlace([longitude, latitude]: Point, expectedLongitude: number, expectedLatitude: number): boolean {
  if (!(Math.abs(latitude - expectedLatitude) <= roundTripDegrees)) return false;
  const apart = wrap(longitude - expectedLongitude) * Math.cos((latitude * Math.PI) / 180);
  return Math.abs(apart) <= roundTripDegrees;
}

/** Measured without the shift of the datum, which does not make the Earth larger. */
function turn(definition: string, degrees: number): number {
  if (isLongLat(definition)) return 360 / degrees;
  const { forward } = converterOf(definition.replace(/\s\+(towgs84|axis|pm)=\S+/g, ""));
  const centre = Number(parameterOf(definition, "lon_0"));
  const [start, quarter] = [forward([centre, 0]), forward([wrap(centre + 90), 0])];
  return Math.abs(4 * ((quarter?.[0] ?? Number.NaN) - (start?.[0] ?? Number.NaN)));
}

/** EPSG:3857, whatever its definition is made of. */
function isWebMercator(definition: string): boolean {
  const numberOf = (key: string, absent: number) => Number(parameterOf(definition, key) ?? absent);
  const isSphere = numberOf("a", 0) === 6378137 && numberOf("b", 0) === 6378137;
  const atOrigin = ["lat_0", "lon_0", "lat_ts", "x_0", "y_0", "pm"].every((key) => numberOf(key, 0) === 0);
  const unscaled = ["k", "k_0", "to_meter"].every((key) => numberOf(key, 1) === 1);
  const other = ["towgs84", "datum", "ellps", "units", "axis"].some(
    (key) => parameterOf(definition, key) !== undefined,
  );
  return parameterOf(definition, "proj") === "merc" && isSphere && atOrigin && unscaled && !other;
}

function isSeparable(project: Projection["forward"]): boolean {
  const [a, b, c] = [project(10, 10), project(10, 50), project(60, 50)];
  if (!a || !b || !c) return false;
  return (
    Math.abs(a[0] - b[0]) <= 1e-10 * Math.abs(a[0] - c[0]) && Math.abs(b[1] - c[1]) <= 1e-10 * Math.abs(a[1] - b[1])
  );
}

function isUsable({ forward, inverse }: Projection, centre: number): boolean {
  for (let latitude = -80; latitude <= 80; latitude += 20) {
    for (let longitude = centre; longitude < centre + 360; longitude += 30) {
      const point = forward(longitude, latitude);
      const back = point && inverse(point[0], point[1]);
      if (back && isSamePlace(back, longitude, latitude)) return true;
    }
  }
  return false;
}
