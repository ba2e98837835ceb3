import { failure } from "../../core/errors.ts";
import {
  ellipsoidOfCode,
  geographicOfCode,
  geographicOfDatum,
  geographicOfName,
  meridianOfCode,
  unitOfCode,
} from "../../core/geo/crs/crs-database.ts";
import type { DatumShift } from "../../core/geo/crs/datum-shift.ts";
import { hasAxes } from "../../core/geo/crs/wkt/ellipsoid-axes.ts";
import { type GeoKeys, geoKey, isCode, numberOf, textOf } from "./geo-keys.ts";

/** Datum, ellipsoid, shift and prime meridian of the keys. */
export interface GeographicDefinition {
  /** PROJ parameters: ellipsoid, meridian, and the shift where the keys have one. */
  readonly parameters: string;
  /** The known shifts of its datum; undefined where the keys do not say what datum it is. */
  readonly shifts: readonly DatumShift[] | undefined;
  /** The size of the unit of a geographic CRS's coordinates, degrees. */
  readonly degrees: number;
}

/** Reads the geographic part of the keys: by code, or from datum, ellipsoid, prime meridian and shift. Throws UNKNOWN_CRS. */
export async function geographicDefinition(keys: GeoKeys): Promise<GeographicDefinition> {
  const degrees = await angularUnit(keys);
  const shift = shiftOf(keys);
  const known = await knownGeographic(keys);
  const ellipsoid = known?.ellipsoid ?? (await ellipsoidOf(keys));
  const datum = known ?? (await namedGeographic(keys, ellipsoid));
  const meridian = (await meridianOf(keys, degrees)) ?? known?.meridian ?? 0;
  const parameters = [ellipsoid, meridian ? `+pm=${meridian}` : "", shift ?? ""].filter(Boolean).join(" ");
  return { parameters, shifts: shift === undefined ? datum?.shifts : undefined, degrees };
}

/** By the code of the geographic CRS, or of its datum. */
async function knownGeographic(keys: GeoKeys) {
  const code = numberOf(keys, geoKey.geographicCrs);
  const geographic = isCode(code) ? await geographicOfCode(code) : undefined;
  if (geographic) return geographic;
  const datum = numberOf(keys, geoKey.datum);
  const found = isCode(datum) ? await geographicOfDatum(datum) : undefined;
  if (found || !isCode(code) || keys.has(geoKey.semiMajorAxis) || keys.has(geoKey.ellipsoid)) return found;
  throw failure("UNKNOWN_CRS", `The file's geographic CRS, EPSG:${code}, is not known here.`, {
    hint: "Give an EPSG code or a proj4 definition (+proj=…) of the file's coordinates.",
  });
}

/** By what a citation calls it: `NAD27`, `GCS Name = GCS_NTF|Datum = D_NTF|…`; only if it has the ellipsoid of the keys. */
async function namedGeographic(keys: GeoKeys, ellipsoid: string) {
  const citation = textOf(keys, geoKey.geographicCitation) ?? "";
  for (const part of citation.split(/[|\n]/).slice(0, 10)) {
    const name = /^(?:(?:GCS Name|Datum)\s*=)?\s*([^=]{2,80})$/i.exec(part)?.[1]?.trim();
    const found = name === undefined ? undefined : await geographicOfName(name);
    if (found && hasAxes(found.ellipsoid, ellipsoid)) return found;
  }
  return undefined;
}

async function angularUnit(keys: GeoKeys): Promise<number> {
  const code = numberOf(keys, geoKey.angularUnits);
  const size = numberOf(keys, geoKey.angularUnitSize);
  // Degrees are 9102, but also 9107, 9108, 9110 and others, which are ways to write them.
  if (isCode(code)) {
    const unit = await unitOfCode(code);
    return unit?.kind === "angle" && ![9107, 9108, 9110].includes(code) ? unit.size : 1;
  }
  if (!size) return 1;
  const degrees = (size * 180) / Math.PI;
  return [1, 0.9, 180 / Math.PI, 1 / 60, 1 / 3600].find((exact) => Math.abs(degrees / exact - 1) < 1e-6) ?? degrees;
}

async function ellipsoidOf(keys: GeoKeys): Promise<string> {
  const a = numberOf(keys, geoKey.semiMajorAxis);
  const b = numberOf(keys, geoKey.semiMinorAxis);
  const rf = numberOf(keys, geoKey.inverseFlattening);
  if (a && a > 0) return rf ? `+a=${a} +rf=${rf}` : `+a=${a} +b=${b && b > 0 ? b : a}`;
  const code = numberOf(keys, geoKey.ellipsoid);
  if (!isCode(code)) return "+ellps=WGS84";
  const known = await ellipsoidOfCode(code);
  if (known === undefined) throw failure("UNKNOWN_CRS", `The ellipsoid EPSG:${code} is not known.`);
  return known.parameters;
}

async function meridianOf(keys: GeoKeys, degrees: number): Promise<number | undefined> {
  const code = numberOf(keys, geoKey.primeMeridian);
  const longitude = numberOf(keys, geoKey.primeMeridianLongitude);
  if (!isCode(code)) return longitude && longitude * meridianUnit(longitude, degrees);
  const known = await meridianOfCode(code);
  if (known === undefined) throw failure("UNKNOWN_CRS", `The prime meridian EPSG:${code} is not known.`);
  return known;
}

const paris = 2.3372;

/** Paris beside grads is written in degrees by Esri, and in degrees times radians a grad by GDAL 3. */
function meridianUnit(longitude: number, degrees: number): number {
  if (Math.abs(longitude / paris - 1) < 1e-3) return 1;
  const gdal = 180 / Math.PI / degrees;
  return Math.abs((longitude * gdal) / paris - 1) < 1e-3 ? gdal : degrees;
}

/** Three or seven numbers, as GDAL writes them. */
function shiftOf(keys: GeoKeys): string | undefined {
  const values = keys.get(geoKey.towgs84);
  if (typeof values !== "object" || (values.length !== 3 && values.length !== 7)) return undefined;
  return values.every(Number.isFinite) ? `+towgs84=${values.join(",")}` : undefined;
}
