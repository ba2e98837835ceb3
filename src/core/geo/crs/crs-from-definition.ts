import { failure } from "../../errors.ts";
import type { Crs } from "./crs.ts";
import { type CodedCrs, crsOfCode } from "./crs-database.ts";
import { type DatumShift, isLocal, isShiftWarning, shiftAt } from "./datum-shift.ts";
import { angularUnit, geocentric, isLongLat, parameterOf, readDefinition, shiftParameter } from "./proj4-definition.ts";
import { projection } from "./projection.ts";

const unknownHint = "Give an EPSG code or a proj4 definition (+proj=…) of the file's coordinates.";

/**
 * The CRS of a code of EPSG or ESRI (those above 32767), deprecated ones included; of a compound one the horizontal part.
 * Throws UNKNOWN_CRS, or UNSUPPORTED for a geocentric one.
 */
export async function crsFromEpsg(code: number, authority?: "EPSG" | "ESRI"): Promise<Crs> {
  const common = commonCrs(code);
  if (common) return crsFromDefinition(common.definition, `EPSG:${common.code}`, common.name);
  const found = await crsOfCode(code, authority);
  const label = `${found?.authority ?? authority ?? "EPSG"}:${found?.code ?? code}`;
  if (found?.kind === "geocentric") throw geocentric();
  if (found === undefined || found.kind === "vertical") {
    const what = found === undefined ? "not a coordinate reference system known here" : "one of heights, not of places";
    throw failure("UNKNOWN_CRS", `${label} is ${what}.`, { hint: unknownHint });
  }
  if (found.conversion.startsWith("!")) {
    const method = `${label} (${found.name}) uses the projection "${found.conversion.slice(1)}"`;
    throw failure("UNKNOWN_CRS", `${method}, which is not computed here.`, { hint: unknownHint });
  }
  const crs = crsFromDefinition(definitionOfCoded(found), label, found.name, shiftsOf(found));
  if (found.replacement === undefined) return crs;
  const replaced = `${label} (${found.name}) is deprecated, and taken as it was defined: EPSG has put EPSG:${found.replacement} in its place, which means something else.`;
  return { ...crs, warnings: [...crs.warnings, replaced] };
}

/** The only shift of a geographic CRS holds beyond its area as well, as PROJ has it: nothing else is known there. */
function shiftsOf({ kind, geographic }: CodedCrs): readonly DatumShift[] | undefined {
  const shifts = geographic?.shifts;
  const [only, ...others] = shifts ?? [];
  return kind === "geographic" && only && others.length === 0 ? [{ ...only, box: [-180, -90, 180, 90] }] : shifts;
}

function definitionOfCoded({ conversion, geographic, unit, shift }: CodedCrs): string {
  const { ellipsoid = "", meridian = 0, degrees = 1 } = geographic ?? {};
  return [
    conversion || "+proj=longlat",
    ellipsoid,
    meridian === 0 ? "" : `+pm=${meridian}`,
    conversion === "" || unit === 1 ? "" : `+to_meter=${unit}`,
    conversion !== "" || degrees === 1 ? "" : `+units=${angularUnit(degrees)}`,
    shift ? `+towgs84=${shift.towgs84.join(",")}` : "",
  ].join(" ");
}

const webMercatorCodes = new Set([3857, 3785, 900913, 102100, 102113]);

/** The codes that most files have, without loading the tables. */
function commonCrs(
  code: number,
): { readonly code: number; readonly name: string; readonly definition: string } | undefined {
  if (webMercatorCodes.has(code)) {
    const definition = "+proj=merc +a=6378137 +b=6378137 +lon_0=0 +k=1 +nadgrids=@null";
    return { code: 3857, name: "WGS 84 / Pseudo-Mercator", definition };
  }
  if (code === 4326 || code === 4979) return { code, name: "WGS 84", definition: "+proj=longlat +datum=WGS84" };
  if (code === 4269) return { code, name: "NAD83", definition: "+proj=longlat +datum=NAD83" };
  if (code === 4258) return { code, name: "ETRS89", definition: "+proj=longlat +ellps=GRS80 +towgs84=0,0,0" };
  const zone = code % 100;
  const family = utmFamilies[code - zone];
  if (family === undefined || zone < family.first || zone > family.last) return undefined;
  const [datum, hemisphere] = [family.datum, family.south ? "S" : "N"];
  const definition = `+proj=utm +zone=${zone}${family.south ? " +south" : ""} ${family.definition}`;
  return { code, name: `${datum} / UTM zone ${zone}${hemisphere}`, definition };
}

const utmFamilies: Readonly<
  Record<number, { datum: string; first: number; last: number; south?: boolean; definition: string }>
> = {
  32600: { datum: "WGS 84", first: 1, last: 60, definition: "+datum=WGS84" },
  32700: { datum: "WGS 84", first: 1, last: 60, south: true, definition: "+datum=WGS84" },
  25800: { datum: "ETRS89", first: 28, last: 38, definition: "+ellps=GRS80 +towgs84=0,0,0" },
  26900: { datum: "NAD83", first: 1, last: 23, definition: "+datum=NAD83" },
};

/**
 * The CRS of a proj4 definition, checked by projecting with it: a wrong definition throws UNKNOWN_CRS at once. `shifts`: those
 * of its datum, of which one is taken where the definition tells none ({@link crsAt} may take another); an empty list: a
 * datum of which none is known.
 */
export function crsFromDefinition(
  definition: string,
  code: string | undefined,
  name: string,
  shifts?: readonly DatumShift[],
): Crs {
  const { proj4, warnings } = readDefinition(definition, shifts);
  const kind = isLongLat(proj4) ? "geographic" : "projected";
  const crs: Crs = { code, name, proj4, kind, warnings, ...(shifts?.some(isLocal) ? { shifts } : {}) };
  projection(crs);
  return crs;
}

/** The same CRS with the shift of its datum that is meant for where x and y lie: another, or none. */
export function crsAt(crs: Crs, x: number, y: number): Crs {
  const { shifts, code, name, proj4 } = crs;
  const place = shifts && projection(crs).inverse(x, y);
  if (!shifts || !place) return crs;
  const shift = shiftAt(shifts, place[0], place[1]);
  const towgs84 = shift && shiftParameter(shift);
  if (towgs84 === parameterOf(proj4, "towgs84")) return crs;
  const bare = proj4.replace(/\s\+towgs84=\S+/, "");
  if (shift) return crsFromDefinition(`${bare} +towgs84=${towgs84}`, code, name, shifts);
  return { ...crsFromDefinition(bare, code, name, []), shifts };
}

/** The name that `+nadgrids=` has for a grid, by its address. */
export const datumGridName = (url: string): string =>
  encodeURIComponent(url).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/** The same CRS, whose datum is shifted by the grid of an address, once that is added; its own shift holds beside the grid. */
export function crsWithGrid(crs: Crs, url: string): Crs {
  const warnings = crs.warnings.filter((warning) => !isShiftWarning(warning));
  return { ...crs, proj4: crs.proj4.replace(/ \+no_defs$/, ` +nadgrids=${datumGridName(url)} +no_defs`), warnings };
}
