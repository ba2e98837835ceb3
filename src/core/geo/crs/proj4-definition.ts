import { failure } from "../../errors.ts";
import { shiftWithoutGrid } from "./datum-grids.ts";
import { type DatumShift, shiftNear } from "./datum-shift.ts";

/** Metres in the linear units that a definition may name. */
const metres: Readonly<Record<string, number>> = {
  m: 1,
  km: 1000,
  dm: 0.1,
  cm: 0.01,
  mm: 0.001,
  kmi: 1852,
  in: 0.0254,
  ft: 0.3048,
  yd: 0.9144,
  mi: 1609.344,
  fath: 1.8288,
  ch: 20.1168,
  link: 0.201168,
  "us-in": 100 / 3937,
  "us-ft": 1200 / 3937,
  "us-yd": 3600 / 3937,
  "us-ch": 79200 / 3937,
  "us-mi": 6336000 / 3937,
  "ind-yd": 0.91439523,
  "ind-ft": 0.30479841,
  "ind-ch": 20.11669506,
};

/** Degrees in the angular units that a geographic definition may name. */
export const degreesPerUnit: Readonly<Record<string, number>> = {
  degrees: 1,
  grad: 0.9,
  rad: 180 / Math.PI,
  arcmin: 1 / 60,
  arcsec: 1 / 3600,
};

/** Ellipsoids that PROJ knows by name and proj4 does not (EPSG 7043, 1025). */
const ellipsoids: Readonly<Record<string, readonly [a: string, rf: string]>> = {
  WGS72: ["6378135", "298.26"],
  GSK2011: ["6378136.5", "298.2564151"],
};

/** Parameters that say nothing about the horizontal position, or that are the default of proj4. */
const silent = new Set(
  "no_defs wktext type vunits vto_meter geoidgrids geoid_crs title over no_rotate title m".split(" "),
);
const numeric =
  /^(lat_\w+|lon_\w+|lonc|x_0|y_0|k|k_0|a|b|rf|f|es|r|zone|alpha|gamma|h|azi|tilt|to_meter|from_greenwich|o_\w*(lat|lon)\w*)$/;

/**
 * Reads an untrusted proj4 definition (`+proj=utm +zone=29 …`, the plus signs optional) into the form that proj4
 * computes rightly with. Grids that shift a datum are replaced by a mean shift, with a warning. Units, numbers and
 * ellipsoids that proj4 would silently ignore throw UNKNOWN_CRS; geocentric coordinates throw UNSUPPORTED. `shifts`: those of
 * its datum, of which the one for the projection's origin is added where the definition has none.
 */
export function readDefinition(
  text: string,
  shifts?: readonly DatumShift[],
): { proj4: string; warnings: readonly string[] } {
  const parameters = new Map<string, string>();
  const warnings: string[] = [];
  for (const token of text.trim().split(/\s+/)) {
    const match = /^\+?([A-Za-z]\w*)(?:=([^\s+]\S*|))?$/.exec(token);
    if (!match) throw wrong(`"${token.slice(0, 40)}" is not a proj4 parameter`);
    const key = match[1] as string;
    const value = match[2] ?? "";
    if (silent.has(key)) continue;
    if (numeric.test(key.toLowerCase()) && (value === "" || !Number.isFinite(Number(value)))) {
      throw wrong(`+${key}=${value.slice(0, 40)} is not a number`);
    }
    if (!parameters.has(key)) parameters.set(key, value);
  }
  const method = parameters.get("proj");
  if (!method) throw wrong("there is no +proj");
  if (/^geocent$|^cart$/.test(method)) throw geocentric();
  const geographic = /^(longlat|latlong|lonlat|latlon)$/.test(method);
  if (geographic) parameters.set("proj", "longlat");
  checkUnits(parameters, geographic);
  if (method === "utm") checkZone(parameters);
  else if (!geographic) setOrigin(parameters);
  completeEllipsoid(parameters);
  replaceGrids(parameters, warnings);
  addShift(parameters, shifts);
  checkShift(parameters);
  warnOfShift(parameters, shifts, warnings);
  keepFlippedAxes(parameters);
  const radius = Number(parameters.get("a") ?? parameters.get("R"));
  if (Math.abs(radius / 6371000 - 1) > 0.02)
    warnings.push(`Not on Earth: a body of ${Math.round(radius / 1000)} km radius.`);
  const proj4 = [...parameters].map(([key, value]) => (value === "" ? `+${key}` : `+${key}=${value}`)).join(" ");
  return { proj4: `${proj4} +no_defs`, warnings };
}

/** Whether a definition that {@link readDefinition} made is geographic. */
export function isLongLat(proj4: string): boolean {
  return proj4.startsWith("+proj=longlat ") || proj4.includes(" +proj=longlat ");
}

/** The value of a parameter: undefined when absent, "" for a flag. */
export function parameterOf(proj4: string, key: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)\\+${key}(?:=(\\S*))?(?=\\s|$)`).exec(proj4);
  return match ? (match[1] ?? "") : undefined;
}

function checkUnits(parameters: Map<string, string>, geographic: boolean): void {
  const units = parameters.get("units");
  if (units === undefined) return;
  const known = geographic ? degreesPerUnit : metres;
  if (!Object.hasOwn(known, units) && !(geographic && Object.hasOwn(metres, units)))
    throw wrong(`+units=${units} is not known`);
  if (geographic ? !Object.hasOwn(degreesPerUnit, units) || units === "degrees" : units === "m")
    parameters.delete("units");
}

function checkZone(parameters: Map<string, string>): void {
  const zone = Number(parameters.get("zone"));
  if (!(Number.isInteger(zone) && zone >= 1 && zone <= 60)) throw wrong(`UTM has no zone ${parameters.get("zone")}`);
}

/** PROJ's defaults, for which proj4 gives NaN. */
function setOrigin(parameters: Map<string, string>): void {
  const latitude =
    parameters.get("proj") === "lcc" && !parameters.has("lat_2") ? (parameters.get("lat_1") ?? "0") : "0";
  const defaults = { lat_0: latitude, lon_0: "0", x_0: "0", y_0: "0" };
  for (const [key, value] of Object.entries(defaults)) if (!parameters.has(key)) parameters.set(key, value);
}

/** proj4 knows neither +f nor +es, nor that a lone +a is a sphere. */
function completeEllipsoid(parameters: Map<string, string>): void {
  const flattening = Number(parameters.get("f") ?? Number.NaN);
  const eccentricity = Number(parameters.get("es") ?? Number.NaN);
  // No flattening of a projection (GDAL's of an orthographic sphere) leaves the ellipsoid to the datum.
  const sphere = flattening === 0 && !parameters.has("a");
  if (!sphere) parameters.delete("f");
  parameters.delete("es");
  if (flattening > 0) parameters.set("rf", String(1 / flattening));
  else if (eccentricity > 0 && eccentricity < 1) parameters.set("rf", String(1 / (1 - Math.sqrt(1 - eccentricity))));
  const named = Object.hasOwn(ellipsoids, parameters.get("ellps") ?? "") && ellipsoids[parameters.get("ellps") ?? ""];
  if (named) {
    parameters.delete("ellps");
    parameters.set("a", named[0]).set("rf", named[1]);
  }
  const a = parameters.get("a");
  if (a !== undefined && !["b", "rf", "ellps", "datum"].some((key) => parameters.has(key))) parameters.set("b", a);
  for (const key of ["a", "b", "R"]) {
    const value = parameters.get(key);
    if (value !== undefined && !(Number(value) > 0)) throw wrong(`+${key}=${value} is not a radius`);
  }
}

function replaceGrids(parameters: Map<string, string>, warnings: string[]): void {
  const northAmerica = parameters.get("datum")?.toLowerCase() === "nad27";
  if (northAmerica) {
    parameters.delete("datum");
    parameters.set("ellps", "clrk66");
  }
  const grids = northAmerica ? "conus" : parameters.get("nadgrids");
  if (grids === undefined || grids === "@null") return;
  parameters.delete("nadgrids");
  const shift = shiftWithoutGrid(grids);
  if (shift !== undefined && !parameters.has("towgs84")) parameters.set("towgs84", shift);
  const accuracy = parameters.has("towgs84") ? "a mean shift is used, right within some metres" : "no shift is made";
  warnings.push(`The datum grid ${grids.slice(0, 60)} is not here: ${accuracy}.`);
}

function checkShift(parameters: Map<string, string>): void {
  const shift = parameters.get("towgs84");
  if (shift === undefined) return;
  const values = shift.split(",").map(Number);
  if (![3, 7].includes(values.length) || !values.every(Number.isFinite))
    throw wrong(`+towgs84=${shift.slice(0, 80)} is not 3 or 7 numbers`);
  // An all-zero shift says what proj4 assumes; as three numbers it compares equal to WGS 84's.
  if (values.every((value) => value === 0)) parameters.set("towgs84", "0,0,0");
}

/** Takes the shift for about where the projection touches the globe. */
function addShift(parameters: Map<string, string>, shifts: readonly DatumShift[] | undefined): void {
  if (!shifts || ["towgs84", "datum", "nadgrids"].some((key) => parameters.has(key))) return;
  const degrees = (...keys: readonly string[]) =>
    Number(keys.map((key) => parameters.get(key)).find((value) => value !== undefined && Number(value) !== 0) ?? 0);
  const zone = parameters.get("zone");
  const longitude = zone ? 6 * Number(zone) - 183 : degrees("lon_0", "lonc") + degrees("pm");
  const shift = shiftNear(shifts, longitude, degrees("lat_1", "lat_0", "lat_ts"));
  if (shift) parameters.set("towgs84", shiftParameter(shift));
}

/** The numbers of `+towgs84`. */
export function shiftParameter({ towgs84 }: DatumShift): string {
  return towgs84.join(",");
}

/** Metres beyond which a shift's accuracy is worth telling. */
const tellAccuracy = 2;

/** Of a datum that is no more than named by its ellipsoid, today's ellipsoids and spheres are taken for WGS 84. */
function warnOfShift(
  parameters: Map<string, string>,
  shifts: readonly DatumShift[] | undefined,
  warnings: string[],
): void {
  const towgs84 = parameters.get("towgs84");
  if (towgs84 !== undefined) {
    const accuracy = shifts?.find((shift) => shiftParameter(shift) === towgs84)?.accuracy ?? 0;
    if (accuracy >= tellAccuracy && towgs84 !== "0,0,0")
      warnings.push(`The shift of its datum to WGS 84 is a mean one: right within about ${accuracy} m.`);
    return;
  }
  if (["datum", "nadgrids"].some((key) => parameters.has(key)) || warnings.length > 0) return;
  const recent = isLikeWgs84(parameters);
  if (recent && shifts === undefined) return;
  const size = recent ? "some metres" : "some hundred metres";
  const ellipsoid = parameters.get("ellps");
  const which = ellipsoid === undefined ? "" : ` (ellipsoid ${ellipsoid})`;
  warnings.push(`No shift of its datum${which} to WGS 84 is known here: it may lie ${size} off.`);
}

/** An ellipsoid within metres of WGS 84's, or a sphere, on which latitudes are no geodetic ones. */
function isLikeWgs84(parameters: Map<string, string>): boolean {
  const ellipsoid = parameters.get("ellps");
  if (ellipsoid !== undefined) return /^(wgs84|grs80|sphere|gsk2011)$/i.test(ellipsoid);
  const [a, b, rf] = ["a", "b", "rf"].map((key) => Number(parameters.get(key) ?? Number.NaN));
  if (a === undefined || Number.isNaN(a) || a === b) return true;
  const inverse = rf || a / (a - (b ?? 0));
  return Math.abs(a - 6378137) < 2 && Math.abs(inverse - 298.257) < 0.01;
}

/**
 * As PROJ, the first letter is the direction of x and the second that of y. Northing and easting alone are an order that
 * files do not follow.
 */
function keepFlippedAxes(parameters: Map<string, string>): void {
  const axis = parameters.get("axis");
  if (axis === undefined) return;
  if (!/^([ew][ns]|[ns][ew])/.test(axis)) throw wrong(`+axis=${axis.slice(0, 10)} is not known`);
  if (/^(en|ne)/.test(axis)) parameters.delete("axis");
}

/** The name of an angular unit in a definition, by its size. */
export function angularUnit(degrees: number): string {
  const named = Object.entries(degreesPerUnit).find(([, size]) => Math.abs(size / degrees - 1) < 1e-9);
  if (!named) throw wrong(`an angular unit of ${degrees} degrees is not known`);
  return named[0];
}

export function geocentric(): Error {
  return failure("UNSUPPORTED", "The coordinates are geocentric (X, Y, Z from the Earth's centre), not on a map.", {
    hint: "Warp the file to a projected or geographic CRS.",
  });
}

function wrong(reason: string): Error {
  return failure("UNKNOWN_CRS", `This proj4 definition cannot be used: ${reason}.`, {
    hint: "Give an EPSG code or a proj4 definition (+proj=…) of the file's coordinates.",
  });
}
