import { failure } from "../core/errors.ts";
import { type Crs, crsFromDefinition, crsFromEpsg } from "../core/geo/crs.ts";
import { crsFromText } from "../core/geo/crs-from-text.ts";
import { conversionDefinition } from "./conversion-from-geo-keys.ts";
import { type GeoKeys, geoKey, numberOf, textOf, userDefined } from "./geo-keys.ts";
import { geographicDefinition } from "./geographic-from-geo-keys.ts";

export type { GeoKeys } from "./geo-keys.ts";

/**
 * The CRS that a GeoTIFF's keys describe, by code or parameter by parameter; undefined when they describe none.
 * Vertical keys are ignored. Throws UNKNOWN_CRS or UNSUPPORTED (geocentric coordinates, unknown methods).
 */
export async function crsFromGeoKeys(keys: GeoKeys): Promise<Crs | undefined> {
  const esri = await crsFromCitation(keys);
  if (esri) return esri;
  const model = numberOf(keys, geoKey.modelType);
  if (model === 3) {
    throw failure("UNSUPPORTED", "The coordinates are geocentric (X, Y, Z from the Earth's centre), not on a map.", {
      hint: "Warp the file to a projected or geographic CRS.",
    });
  }
  const projected = numberOf(keys, geoKey.projectedCrs);
  const geographic = numberOf(keys, geoKey.geographicCrs);
  const isProjected = model === 1 || (model !== 2 && projected !== undefined);
  if (isProjected && projected !== undefined && projected !== userDefined && projected > 0)
    return fromCode(projected, keys);
  if (isProjected && (projected !== undefined || keys.has(geoKey.projection) || keys.has(geoKey.method)))
    return fromParameters(keys);
  if (geographic !== undefined && geographic !== userDefined && geographic > 0) return fromCode(geographic, keys);
  if (
    geographic === userDefined ||
    keys.has(geoKey.semiMajorAxis) ||
    keys.has(geoKey.ellipsoid) ||
    keys.has(geoKey.datum)
  ) {
    const { parameters, unit } = await geographicDefinition(keys);
    const units = unit === "degrees" ? "" : ` +units=${unit}`;
    return crsFromDefinition(`+proj=longlat ${parameters}${units}`, undefined, nameOf(keys));
  }
  if (keys.has(geoKey.linearUnits) || keys.has(geoKey.linearUnitSize)) {
    throw failure("UNKNOWN_CRS", `The file's coordinates are of a local grid (${nameOf(keys)}), not of the Earth.`, {
      hint: "Give the EPSG code or the proj4 definition of its coordinates.",
    });
  }
  return undefined;
}

async function fromCode(code: number, keys: GeoKeys): Promise<Crs> {
  const crs = await crsFromEpsg(code);
  const citation = firstPart(textOf(keys, geoKey.citation) ?? textOf(keys, geoKey.projectedCitation));
  return crs.name === crs.code && citation ? { ...crs, name: citation } : crs;
}

async function fromParameters(keys: GeoKeys): Promise<Crs> {
  const { parameters, degrees, warnings } = await geographicDefinition(keys);
  const definition = `${conversionDefinition(keys, degrees)} ${parameters}`;
  const crs = crsFromDefinition(definition, undefined, nameOf(keys));
  return { ...crs, warnings: [...warnings, ...crs.warnings] };
}

/** ArcGIS writes its own WKT into a citation. */
async function crsFromCitation(keys: GeoKeys): Promise<Crs | undefined> {
  for (const key of [geoKey.projectedCitation, geoKey.citation, geoKey.geographicCitation]) {
    const text = /ESRI PE String\s*=\s*([^|]+)/i.exec(textOf(keys, key) ?? "")?.[1];
    if (text) return crsFromText(text.trim());
  }
  return undefined;
}

function nameOf(keys: GeoKeys): string {
  const citation =
    textOf(keys, geoKey.projectedCitation) ?? textOf(keys, geoKey.citation) ?? textOf(keys, geoKey.geographicCitation);
  return firstPart(citation) || "User-defined";
}

function firstPart(citation: string | undefined): string {
  return (
    (citation ?? "")
      .split("|")[0]
      ?.replace(/^(PCS Name|GCS Name)\s*=\s*/i, "")
      .trim()
      .slice(0, 120) ?? ""
  );
}
