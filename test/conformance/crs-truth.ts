import { isTerracottaError } from "../../src/core/errors.ts";
import type { Crs } from "../../src/core/geo/crs/crs.ts";
import { crsAt, crsFromDefinition } from "../../src/core/geo/crs/crs-from-definition.ts";
import { parameterOf } from "../../src/core/geo/crs/proj4-definition.ts";
import { projection } from "../../src/core/geo/crs/projection.ts";
import { crsFromText } from "../../src/core/geo/crs/wkt/crs-from-text.ts";

/** A CRS of crs-truth.json.gz: places computed by PROJ without grids, and what other programs write for it. */
export interface TruthCrs {
  readonly code: string;
  readonly name: string;
  readonly method: string;
  /** Metres. */
  readonly unit: number;
  /** WGS 84 longitude and latitude, the same on the CRS's own datum in its own units from its own meridian, easting and northing in its unit. */
  readonly places: readonly (readonly [
    longitude: number,
    latitude: number,
    ownLongitude: number,
    ownLatitude: number,
    easting: number,
    northing: number,
  ])[];
  readonly wkt1?: string | null;
  readonly esri?: string | null;
  readonly wkt2?: string | null;
}

export const forms = ["by code", "WKT 1", "ESRI WKT", "WKT 2", "WKT 1, no codes", "WKT 2, no codes"] as const;
export type Form = (typeof forms)[number];

/** How a CRS in a form compares with the truth: metres, the worst of its places. */
export interface CrsOutcome {
  readonly code: string;
  readonly method: string;
  readonly form: Form;
  /** On the ground, of what lies at the eastings and northings. Infinity where nothing does. */
  readonly metres: number;
  /** On the map, of longitudes and latitudes of its own datum: the projection alone. */
  readonly ownMetres: number;
  readonly warnings: readonly string[];
  /** The error's message. */
  readonly refused: string | undefined;
  /** The method's name in it. */
  readonly refusedMethod: string | undefined;
}

const writers: Readonly<Record<Form, (truth: TruthCrs) => string | null | undefined>> = {
  "by code": ({ code }) => code,
  "WKT 1": ({ wkt1 }) => wkt1,
  "ESRI WKT": ({ esri }) => esri,
  "WKT 2": ({ wkt2 }) => wkt2,
  "WKT 1, no codes": ({ wkt1 }) => wkt1 && withoutCodes(wkt1),
  "WKT 2, no codes": ({ wkt2 }) => wkt2 && withoutCodes(wkt2),
};

/** As files often have it: no text says what its CRS, its datum or its method is in a database. */
function withoutCodes(wkt: string): string {
  return wkt.replace(/,(ID|AUTHORITY)\["\w+","?\w+"?\]/g, "");
}

/** Undefined where the truth has no such text. */
export async function checkCrs(truth: TruthCrs, form: Form): Promise<CrsOutcome | undefined> {
  const text = writers[form](truth);
  if (!text) return undefined;
  const base = { code: truth.code, method: truth.method, form };
  let crs: Crs;
  try {
    crs = await crsFromText(text);
  } catch (error) {
    if (!isTerracottaError(error)) throw error;
    const refusedMethod = /(?:the projection "|projection is not known here: )([^".]+)/.exec(error.message)?.[1];
    return { ...base, metres: Number.NaN, ownMetres: Number.NaN, warnings: [], refused: error.message, refusedMethod };
  }
  const warnings = new Set<string>();
  const metres = truth.places.map(([longitude, latitude, , , easting, northing]) => {
    const here = crsAt(crs, easting, northing);
    for (const warning of here.warnings) warnings.add(warning);
    const place = projection(here).inverse(easting, northing);
    return place ? distance(place, [longitude, latitude]) : Number.POSITIVE_INFINITY;
  });
  return {
    ...base,
    metres: Math.max(...metres),
    ownMetres: ownDistance(crs, truth),
    warnings: [...warnings],
    refused: undefined,
    refusedMethod: undefined,
  };
}

function ownDistance(crs: Crs, { places, unit, wkt1 }: TruthCrs): number {
  const definition = crs.proj4
    .replace(/\s\+(towgs84|nadgrids)=\S+/g, "")
    .replace("+datum=WGS84", "+ellps=WGS84")
    .replace("+datum=NAD83", "+ellps=GRS80");
  const { forward } = projection(crsFromDefinition(definition, crs.code, crs.name));
  const degrees = /UNIT\["grad"/.test(wkt1 ?? "") ? 0.9 : 1;
  const meridian = Number(parameterOf(crs.proj4, "pm") ?? 0);
  return Math.max(
    ...places.map(([, , longitude, latitude, easting, northing]) => {
      const point = forward(longitude * degrees + meridian, latitude * degrees);
      return point ? Math.hypot(point[0] - easting, point[1] - northing) * unit : Number.POSITIVE_INFINITY;
    }),
  );
}

/** On a sphere, metres. */
function distance(
  [longitude1, latitude1]: readonly [number, number],
  [longitude2, latitude2]: readonly [number, number],
): number {
  const radians = Math.PI / 180;
  const [dy, dx] = [(latitude2 - latitude1) * radians, (longitude2 - longitude1) * radians];
  const chord =
    Math.sin(dy / 2) ** 2 + Math.cos(latitude1 * radians) * Math.cos(latitude2 * radians) * Math.sin(dx / 2) ** 2;
  return 2 * 6_371_000 * Math.asin(Math.min(1, Math.sqrt(chord)));
}
