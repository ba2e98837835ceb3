import { failure, isTerracottaError } from "../core/errors.ts";
import { type Crs, crsFromDefinition, crsFromEpsg } from "../core/geo/crs.ts";
import { differenceOf } from "../core/geo/crs-difference.ts";
import { angularUnit, parameterOf } from "../core/geo/proj4-definition.ts";
import { conversionFromKeys, hasConversion, linearUnit } from "./conversion-from-geo-keys.ts";
import { firstPart, titleOf, wktOf } from "./crs-citations.ts";
import { type GeoKeys, geoKey, isCode, numberOf, userDefined } from "./geo-keys.ts";
import { geographicDefinition } from "./geographic-from-geo-keys.ts";

export type { GeoKeys } from "./geo-keys.ts";

const [projectedModel, geographicModel, geocentricModel] = [1, 2, 3];

/**
 * The CRS that a GeoTIFF's keys describe; undefined when they describe none. A code counts most, with the unit beside it;
 * then the keys, parameter by parameter; then a text in the citations. What contradicts a code becomes a warning.
 * Vertical keys are ignored. Throws UNKNOWN_CRS or UNSUPPORTED (geocentric coordinates, unknown methods).
 */
export async function crsFromGeoKeys(keys: GeoKeys): Promise<Crs | undefined> {
  const model = numberOf(keys, geoKey.modelType);
  if (model === geocentricModel) {
    throw failure("UNSUPPORTED", "The coordinates are geocentric (X, Y, Z from the Earth's centre), not on a map.", {
      hint: "Warp the file to a projected or geographic CRS.",
    });
  }
  const projected = numberOf(keys, geoKey.projectedCrs);
  const geographic = numberOf(keys, geoKey.geographicCrs);
  const isProjected =
    model === projectedModel || (isCode(projected) && !(model === geographicModel && isCode(geographic)));
  const code = isProjected ? projected : geographic;
  const text = wktOf(keys, isProjected || model !== geographicModel);
  if (isCode(code) && (isProjected || text?.kind !== "projected")) {
    const found = await fromCode(code, keys);
    if (found) return found;
  }
  if (isProjected || text?.kind === "projected") return fromProjection(keys, text?.wkt);
  return fromGeographic(keys, text?.wkt);
}

/** Undefined for a code that is not known, if there is something else to go by. */
async function fromCode(code: number, keys: GeoKeys): Promise<Crs | undefined> {
  const coded = await crsFromEpsg(code).catch((error) => {
    const isUnknown = isTerracottaError(error) && error.code === "UNKNOWN_CRS";
    if (isUnknown && (hasConversion(keys) || wktOf(keys, true))) return undefined;
    throw error;
  });
  if (!coded) return undefined;
  const citation = firstPart(keys);
  const named = coded.name === coded.code && citation ? { ...coded, name: citation } : coded;
  const crs = await inUnitOfKeys(named, keys);
  const others = await contradictions(crs, coded.code ?? "", keys);
  return others.length === 0 ? crs : { ...crs, warnings: [...others, ...crs.warnings] };
}

/** ERDAS writes the code of a zone in metres, and the unit of its coordinates beside it; as in GDAL, the unit holds. */
async function inUnitOfKeys(crs: Crs, keys: GeoKeys): Promise<Crs> {
  if (crs.kind === "geographic" || numberOf(keys, geoKey.linearUnits) === undefined) return crs;
  const metres = await linearUnit(keys);
  const own = Number(parameterOf(crs.proj4, "to_meter") ?? 1);
  if (metres === undefined || Math.abs(metres / own - 1) < 1e-9) return crs;
  const definition = `${crs.proj4.replace(/\s\+to_meter=\S+/, "")} +to_meter=${metres}`;
  return crsFromDefinition(definition, undefined, `${crs.name} (unit: ${metres} m)`, crs.shifts);
}

/** Beyond this a text or a key means another place than the code, metres; texts round their numbers. */
const sameWithin = 1;

/** What the file says beside the code of its CRS, and means otherwise. Compared by places, each on its own datum. */
async function contradictions(crs: Crs, code: string, keys: GeoKeys): Promise<readonly string[]> {
  const others: [what: string, read: () => Promise<Crs>][] = [];
  const wkt = wktOf(keys, crs.kind === "projected")?.wkt;
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

async function textAlone(text: string): Promise<Crs> {
  const [{ readWkt }, { wholeDefinition }] = await Promise.all([
    import("../core/geo/wkt-crs.ts"),
    import("../core/geo/crs-from-wkt.ts"),
  ]);
  return crsFromDefinition(wholeDefinition(readWkt(text)), undefined, "");
}

/** Of a user-defined projected CRS the keys count, as in GDAL, and a text where they do not say enough. */
async function fromProjection(keys: GeoKeys, text: string | undefined): Promise<Crs> {
  if (text === undefined) return fromParameters(keys);
  if (!hasConversion(keys)) return fromText(text);
  const crs = await fromParameters(keys).catch(() => undefined);
  if (!crs) return fromText(text);
  const difference = await textAlone(text).then(
    (other) => differenceOf(crs, other),
    () => undefined,
  );
  if (difference === undefined || difference <= sameWithin) return crs;
  const warning = "The file's keys and its CRS text describe different map projections; the keys are used.";
  return { ...crs, warnings: [warning, ...crs.warnings] };
}

async function fromGeographic(keys: GeoKeys, text: string | undefined): Promise<Crs | undefined> {
  const isDescribed =
    numberOf(keys, geoKey.geographicCrs) === userDefined ||
    [geoKey.semiMajorAxis, geoKey.ellipsoid, geoKey.datum].some((key) => keys.has(key));
  if (text !== undefined && !isDescribed) return fromText(text);
  if (text !== undefined) {
    // The text knows its datum by name; the keys may be read where it may not.
    const crs = await fromText(text).catch(() => undefined);
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
  const { parameters, shifts, degrees } = await geographicDefinition(keys);
  const { definition, warnings } = await conversionFromKeys(keys, degrees);
  const crs = crsFromDefinition(`${definition} ${parameters}`, undefined, titleOf(keys), shifts);
  return { ...crs, warnings: [...warnings, ...crs.warnings] };
}

async function fromText(text: string): Promise<Crs> {
  const { crsFromWkt } = await import("../core/geo/crs-from-wkt.ts");
  return crsFromWkt(text);
}
