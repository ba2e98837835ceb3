import { failure, isTerracottaError } from "../../core/errors.ts";
import type { Crs } from "../../core/geo/crs/crs.ts";
import { crsFromDefinition, crsFromEpsg } from "../../core/geo/crs/crs-from-definition.ts";
import { parameterOf } from "../../core/geo/crs/proj4-definition.ts";
import { firstPart, wktOf } from "./crs-citations.ts";
import { type GeoKeys, geoKey, hasConversion, isCode, numberOf } from "./geo-keys.ts";
import { linearUnit } from "./linear-unit.ts";

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
  // Most files have a code: what reads the others is loaded when one comes.
  const { geographicFromKeys, projectedFromKeys } = await import("./user-defined-crs.ts");
  return isProjected || text?.kind === "projected"
    ? projectedFromKeys(keys, text?.wkt)
    : geographicFromKeys(keys, text?.wkt);
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
  const wkt = wktOf(keys, crs.kind === "projected")?.wkt;
  if (wkt === undefined && !(crs.kind === "projected" && hasConversion(keys))) return crs;
  const { contradictions } = await import("./user-defined-crs.ts");
  const others = await contradictions(crs, coded.code ?? `EPSG:${code}`, keys, wkt);
  return others.length === 0 ? crs : { ...crs, warnings: [...others, ...crs.warnings] };
}

/** ERDAS writes the code of a zone in metres, and the unit of its coordinates beside it; as in GDAL, the unit holds. */
async function inUnitOfKeys(crs: Crs, keys: GeoKeys): Promise<Crs> {
  if (crs.kind === "geographic" || numberOf(keys, geoKey.linearUnits) === undefined) return crs;
  // A unit that nobody knows says less than the code does.
  const metres = await linearUnit(keys).catch((error) => {
    if (isTerracottaError(error) && error.code === "UNKNOWN_CRS") return undefined;
    throw error;
  });
  const own = Number(parameterOf(crs.proj4, "to_meter") ?? 1);
  if (metres === undefined || Math.abs(metres / own - 1) < 1e-9) return crs;
  const definition = `${crs.proj4.replace(/\s\+to_meter=\S+/, "")} +to_meter=${metres}`;
  return crsFromDefinition(definition, undefined, `${crs.name} (unit: ${metres} m)`, crs.shifts);
}
