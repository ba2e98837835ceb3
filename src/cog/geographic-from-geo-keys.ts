import { failure } from "../core/errors.ts";
import { crsFromEpsg } from "../core/geo/crs.ts";
import { type GeoKeys, geoKey, numberOf, userDefined } from "./geo-keys.ts";

/** Angular units by EPSG code: proj4-definition's name and degrees. */
const angularUnits: Readonly<Record<number, readonly [name: string, degrees: number]>> = {
  9101: ["rad", 180 / Math.PI],
  9102: ["degrees", 1],
  9103: ["arcmin", 1 / 60],
  9104: ["arcsec", 1 / 3600],
  9105: ["grad", 0.9],
  9106: ["grad", 0.9],
  9122: ["degrees", 1],
};

/** Semi-major axis (metres) and inverse flattening by EPSG code; 0: a sphere. */
const ellipsoids: Readonly<Record<number, readonly [a: number, rf: number]>> = {
  7001: [6377563.396, 299.3249646],
  7002: [6377340.189, 299.3249646],
  7003: [6378160, 298.25],
  7004: [6377397.155, 299.1528128],
  7008: [6378206.4, 294.9786982],
  7011: [6378249.2, 293.4660213],
  7012: [6378249.145, 293.465],
  7013: [6378249.145, 293.4663077],
  7015: [6377276.345, 300.8017],
  7019: [6378137, 298.257222101],
  7022: [6378388, 297],
  7024: [6378245, 298.3],
  7025: [6378145, 298.25],
  7030: [6378137, 298.257223563],
  7035: [6371000, 0],
  7036: [6378160, 298.247167427],
  7043: [6378135, 298.26],
  7047: [6370997, 0],
  7048: [6371007, 0],
  7050: [6378160, 298.25],
  7052: [6370997, 0],
  7059: [6378137, 0],
};

/** Prime meridians by EPSG code, degrees from Greenwich. */
const primeMeridians: Readonly<Record<number, number>> = {
  8901: 0,
  8902: -9.131906111111,
  8903: 2.337229166667,
  8904: -74.080916666667,
  8905: -3.687938888889,
  8906: 12.452333333333,
  8907: 7.439583333333,
  8908: 106.807719444444,
  8909: -17.666666666667,
  8910: 4.367975,
  8911: 18.058277777778,
  8912: 23.7163375,
  8913: 10.722916666667,
  8914: 2.337208333333,
};

/** Datum, ellipsoid, shift and prime meridian as proj4 parameters, with the unit of angles. */
export interface GeographicDefinition {
  readonly parameters: string;
  /** The name of the angular unit in a proj4 definition, and its size. */
  readonly unit: string;
  readonly degrees: number;
  readonly warnings: readonly string[];
}

/** Reads the geographic part of the keys: by code, or from datum, ellipsoid, prime meridian and shift. Throws UNKNOWN_CRS. */
export async function geographicDefinition(keys: GeoKeys): Promise<GeographicDefinition> {
  const [unit, degrees] = angularUnit(keys);
  const shift = shiftOf(keys);
  const geographic = numberOf(keys, geoKey.geographicCrs);
  const datum = numberOf(keys, geoKey.datum);
  // Until GeoTIFF 1.1 the code of a datum was that of its geographic CRS plus 2000.
  const code = isCode(geographic)
    ? geographic
    : isCode(datum) && datum > 6000 && datum < 7000
      ? datum - 2000
      : undefined;
  if (code !== undefined) {
    const { proj4, warnings } = await crsFromEpsg(code);
    const tokens = proj4.split(" ").filter((token) => !/^\+(proj|units|no_defs|axis)(=|$)/.test(token));
    const kept = shift ? tokens.filter((token) => !token.startsWith("+towgs84")) : tokens;
    return { parameters: [...kept, shift].filter(Boolean).join(" "), unit, degrees, warnings };
  }
  const meridian = primeMeridian(keys, degrees);
  const parameters = [ellipsoid(keys), meridian ? `+pm=${meridian}` : "", shift].filter(Boolean).join(" ");
  return { parameters, unit, degrees, warnings: [] };
}

function angularUnit(keys: GeoKeys): readonly [name: string, degrees: number] {
  const code = numberOf(keys, geoKey.angularUnits);
  if (!isCode(code)) {
    const size = numberOf(keys, geoKey.angularUnitSize);
    const known = Object.values(angularUnits).find(
      ([, degrees]) => size && Math.abs((size * 180) / Math.PI / degrees - 1) < 1e-6,
    );
    if (size && !known) throw failure("UNKNOWN_CRS", `An angular unit of ${size} radians is not known.`);
    return known ?? ["degrees", 1];
  }
  // 9107, 9108, 9110…9120 are ways to write degrees.
  return angularUnits[code] ?? ["degrees", 1];
}

function ellipsoid(keys: GeoKeys): string {
  const a = numberOf(keys, geoKey.semiMajorAxis);
  const b = numberOf(keys, geoKey.semiMinorAxis);
  const rf = numberOf(keys, geoKey.inverseFlattening);
  const code = numberOf(keys, geoKey.ellipsoid);
  if (a && a > 0) {
    if (rf) return `+a=${a} +rf=${rf}`;
    return `+a=${a} +b=${b && b > 0 ? b : a}`;
  }
  const known = isCode(code) ? ellipsoids[code] : undefined;
  if (known) return known[1] === 0 ? `+a=${known[0]} +b=${known[0]}` : `+a=${known[0]} +rf=${known[1]}`;
  if (isCode(code)) throw failure("UNKNOWN_CRS", `The ellipsoid EPSG:${code} is not known.`);
  return "+ellps=WGS84";
}

function primeMeridian(keys: GeoKeys, degrees: number): number {
  const code = numberOf(keys, geoKey.primeMeridian);
  if (!isCode(code)) return (numberOf(keys, geoKey.primeMeridianLongitude) ?? 0) * degrees;
  const known = primeMeridians[code];
  if (known === undefined) throw failure("UNKNOWN_CRS", `The prime meridian EPSG:${code} is not known.`);
  return known;
}

/** Three or seven numbers, as GDAL writes them. */
function shiftOf(keys: GeoKeys): string | undefined {
  const values = keys.get(geoKey.towgs84);
  if (typeof values !== "object" || (values.length !== 3 && values.length !== 7)) return undefined;
  return values.every(Number.isFinite) ? `+towgs84=${values.join(",")}` : undefined;
}

function isCode(value: number | undefined): value is number {
  return value !== undefined && value > 0 && value !== userDefined;
}
