import { failure } from "../../core/errors.ts";
import { conversionOfCode } from "../../core/geo/crs/crs-database.ts";
import { conversionOfMethod, type MethodParameters } from "../../core/geo/crs/wkt/projection-methods.ts";
import { unknownMethod } from "../../core/geo/crs/wkt/wkt-crs.ts";
import { titleOf } from "./crs-citations.ts";
import { type GeoKeys, geoKey, isCode, numberOf } from "./geo-keys.ts";
import { linearUnit } from "./linear-unit.ts";

/** The methods of GeoTIFF (1.1, 6.3.3.3: ProjMethodGeoKey, 3075) by the names that WKT has for them. Others are EPSG's codes of methods. */
const methods: Readonly<Record<number, string>> = {
  1: "Transverse_Mercator",
  2: "Transverse_Mercator_Modified_Alaska",
  3: "Hotine_Oblique_Mercator",
  4: "Laborde_Oblique_Mercator",
  5: "Swiss_Oblique_Mercator",
  6: "Oblique_Mercator_Spherical",
  7: "Mercator",
  8: "Lambert_Conformal_Conic_2SP",
  9: "Lambert_Conformal_Conic_1SP",
  10: "Lambert_Azimuthal_Equal_Area",
  11: "Albers_Conic_Equal_Area",
  12: "Azimuthal_Equidistant",
  13: "Equidistant_Conic",
  14: "Stereographic",
  15: "Polar_Stereographic",
  16: "Oblique_Stereographic",
  17: "Equirectangular",
  18: "Cassini_Soldner",
  19: "Gnomonic",
  20: "Miller_Cylindrical",
  21: "Orthographic",
  22: "Polyconic",
  23: "Robinson",
  24: "Sinusoidal",
  25: "VanDerGrinten",
  26: "New_Zealand_Map_Grid",
  27: "Transverse_Mercator_South_Orientated",
  28: "Cylindrical_Equal_Area",
};

const polar = 15;
const hint = "Give an EPSG code or a proj4 definition (+proj=…) of the file's coordinates.";

/** A map projection in PROJ parameters, without its ellipsoid. */
export interface KeyedConversion {
  readonly definition: string;
  /** What it is called. */
  readonly method: string;
  readonly warnings: readonly string[];
}

/**
 * The map projection that the keys describe. A conversion's code (`10406`, a state plane zone) counts more than a method. Throws UNKNOWN_CRS for a code, a method or a unit that is not known.
 */
export async function conversionFromKeys(keys: GeoKeys): Promise<KeyedConversion> {
  const metres = (await linearUnit(keys)) ?? 1;
  const units = metres === 1 ? "" : ` +to_meter=${metres}`;
  const code = numberOf(keys, geoKey.projection);
  const coded = isCode(code) ? await conversionOfCode(code) : undefined;
  if (coded && !coded.conversion.startsWith("!"))
    return { definition: `${coded.conversion}${units}`, method: coded.name, warnings: [] };
  const method = numberOf(keys, geoKey.method);
  if (!isCode(method)) {
    const name = coded ? `${coded.conversion.slice(1)} (EPSG:${code})` : `EPSG:${code}`;
    const what = isCode(code)
      ? `projection is not known here: ${name}`
      : `coordinates are on a map (${titleOf(keys)}), but no projection is named`;
    throw failure("UNKNOWN_CRS", `The file's ${what}.`, { hint });
  }
  const known = methods[method];
  const name = known ?? `EPSG:${method}`;
  const found = conversionOfMethod(known ?? "", known ? undefined : method, parametersOf(keys, method, metres));
  // Methods on a sphere beside an ellipsoid have no number in GeoTIFF.
  if (!found || found.definition.includes("+sphere")) throw unknownMethod(name);
  const warnings = found.ignored.map(
    (parameter) => `The parameter ${parameter} of ${name} is not used here: places may be wrong.`,
  );
  return { definition: `${found.definition}${units}`, method: name, warnings };
}

/**
 * Writers put origins and offsets under natural, false or central origin alike; GDAL looks for them in this order. It writes and
 * reads their angles in degrees, also where GeogAngularUnits says grads, and nearly all files in grads are GDAL's.
 */
function parametersOf(keys: GeoKeys, method: number, metres: number): MethodParameters {
  const first = (...ids: readonly number[]) => ids.map((id) => numberOf(keys, id)).find((value) => value !== undefined);
  const length = (...ids: readonly number[]) => Number(((first(...ids) ?? 0) * metres).toPrecision(15));
  const longitudes = [geoKey.naturalOriginLongitude, geoKey.falseOriginLongitude, geoKey.centerLongitude];
  const pole = geoKey.straightVerticalPoleLongitude;
  const parameters: { [Key in keyof MethodParameters]: number | undefined } = {
    lat_0: first(geoKey.naturalOriginLatitude, geoKey.falseOriginLatitude, geoKey.centerLatitude),
    lon_0: first(...(method === polar ? [pole, ...longitudes] : [...longitudes, pole])) ?? 0,
    lat_1: first(geoKey.standardParallel1),
    lat_2: first(geoKey.standardParallel2),
    alpha: first(geoKey.azimuth),
    gamma: first(geoKey.rectifiedGridAngle),
    k_0: first(geoKey.scaleAtNaturalOrigin, geoKey.scaleAtCenter) || undefined,
    x_0: length(geoKey.falseEasting, geoKey.falseOriginEasting, geoKey.centerEasting),
    y_0: length(geoKey.falseNorthing, geoKey.falseOriginNorthing, geoKey.centerNorthing),
  };
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined));
}
