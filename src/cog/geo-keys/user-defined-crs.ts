import { failure, isTerracottaError } from "../../core/errors.ts";
import type { Crs } from "../../core/geo/crs/crs.ts";
import { differenceOf } from "../../core/geo/crs/crs-difference.ts";
import { crsFromDefinition } from "../../core/geo/crs/crs-from-definition.ts";
import { angularUnit } from "../../core/geo/crs/proj4-definition.ts";
import { crsFromWkt, wholeDefinition } from "../../core/geo/crs/wkt/crs-from-wkt.ts";
import { readWkt, unknownMethod } from "../../core/geo/crs/wkt/wkt-crs.ts";
import { conversionFromKeys } from "./conversion-from-geo-keys.ts";
import { titleOf } from "./crs-citations.ts";
import { type GeoKeys, geoKey, hasConversion, numberOf, userDefined } from "./geo-keys.ts";
import { geographicDefinition } from "./geographic-from-geo-keys.ts";

/** Beyond this a text or a key means another place than the code, metres; texts round their numbers. */
const sameWithin = 1;

/** What the file says beside the code of its CRS, and means otherwise. Compared by places, each on its own datum. */
export async function contradictions(
  crs: Crs,
  code: string,
  keys: GeoKeys,
  wkt: string | undefined,
): Promise<readonly string[]> {
  const others: [what: string, read: () => Promise<Crs>][] = [];
  if (wkt !== undefined) others.push(["a CRS text", () => textAlone(wkt)]);
  if (crs.kind === "projected" && hasConversion(keys))
    others.push(["parameters of a projection", () => fromParameters(keys)]);
  const found: string[] = [];
  for (const [what, read] of others) {
    // What cannot be read contradicts nothing.
    const difference = await read().then(
      (other) => differenceOf(crs, other),
      () => undefined,
    );
    if (difference === undefined || difference <= sameWithin) continue;
    const size = difference >= 1000 ? `${Math.round(difference / 1000)} km` : `${Math.round(difference)} m`;
    found.push(`The file names ${code}, but has ${what} that put places ${size} elsewhere; the code is used.`);
  }
  return found;
}

/** What a text says by itself, its datum aside. */
async function textAlone(text: string): Promise<Crs> {
  return crsFromDefinition(wholeDefinition(readWkt(text)), undefined, "");
}

/** Of a user-defined projected CRS the keys count, as in GDAL, and a text where they do not say enough. */
export async function projectedFromKeys(keys: GeoKeys, text: string | undefined): Promise<Crs> {
  if (text === undefined) return fromParameters(keys);
  if (!hasConversion(keys)) return crsFromWkt(text);
  const crs = await fromParameters(keys).catch(() => undefined);
  if (!crs) return crsFromWkt(text);
  const difference = await textAlone(text).then(
    (other) => differenceOf(crs, other),
    () => undefined,
  );
  if (difference === undefined || difference <= sameWithin) return crs;
  const warning = "The file's keys and its CRS text describe different map projections; the keys are used.";
  return { ...crs, warnings: [warning, ...crs.warnings] };
}

/** Of a user-defined geographic CRS a text counts before the keys, since it knows its datum by name. Undefined where there is neither. */
export async function geographicFromKeys(keys: GeoKeys, text: string | undefined): Promise<Crs | undefined> {
  const isDescribed =
    numberOf(keys, geoKey.geographicCrs) === userDefined ||
    [geoKey.semiMajorAxis, geoKey.ellipsoid, geoKey.datum].some((key) => keys.has(key));
  if (text !== undefined && !isDescribed) return crsFromWkt(text);
  if (text !== undefined) {
    const crs = await crsFromWkt(text).catch(() => undefined);
    if (crs) return crs;
  }
  if (isDescribed) {
    const { parameters, shifts, degrees } = await geographicDefinition(keys);
    const units = degrees === 1 ? "" : ` +units=${angularUnit(degrees)}`;
    return crsFromDefinition(`+proj=longlat ${parameters}${units}`, undefined, titleOf(keys), shifts);
  }
  if (keys.has(geoKey.linearUnits) || keys.has(geoKey.linearUnitSize)) {
    throw failure("UNKNOWN_CRS", `The file's coordinates are of a local grid (${titleOf(keys)}), not of the Earth.`, {
      hint: "Give the EPSG code or the proj4 definition of its coordinates.",
    });
  }
  return undefined;
}

async function fromParameters(keys: GeoKeys): Promise<Crs> {
  const { parameters, shifts } = await geographicDefinition(keys);
  const { definition, method, warnings } = await conversionFromKeys(keys);
  try {
    const crs = crsFromDefinition(`${definition} ${parameters}`, undefined, titleOf(keys), shifts);
    return { ...crs, warnings: [...warnings, ...crs.warnings] };
  } catch (error) {
    if (isTerracottaError(error) && error.code === "UNKNOWN_CRS") throw unknownMethod(method);
    throw error;
  }
}
