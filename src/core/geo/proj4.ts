import proj4 from "proj4";
import { failure } from "../errors.ts";
import { parameterOf } from "./proj4-definition.ts";

const hint = "Give an EPSG code or a proj4 definition (+proj=…) of the file's coordinates.";

/** proj4's own conversion of a point; throws for what is not finite. */
export type Convert = (point: [number, number]) => [number, number];

/**
 * proj4's conversion from longitude and latitude (WGS 84, degrees) and back. Throws UNKNOWN_CRS for a method, an
 * ellipsoid or a datum that proj4 does not know.
 */
export function converterOf(definition: string): { forward: Convert; inverse: Convert } {
  try {
    const { forward, inverse } = proj4("WGS84", definition);
    checkNames(definition);
    return { forward, inverse };
  } catch (cause) {
    throw failure("UNKNOWN_CRS", `proj4 cannot compute with this definition: ${definition.slice(0, 200)}`, {
      hint,
      cause,
    });
  }
}

/** proj4 takes WGS 84 for an ellipsoid or datum that it does not know: refuse such a name instead. */
function checkNames(definition: string): void {
  const ellipsoid = parameterOf(definition, "ellps");
  const datum = parameterOf(definition, "datum");
  const axisOf = (text: string) => Number(new proj4.Proj(text).a) + Number(new proj4.Proj(text).b);
  if (ellipsoid && !/^wgs84$/i.test(ellipsoid)) {
    if (axisOf(`+proj=longlat +ellps=${ellipsoid}`) === axisOf("+proj=longlat +ellps=WGS84"))
      throw new Error(`+ellps=${ellipsoid}`);
  }
  if (datum && !/^(wgs84|none)$/i.test(datum)) {
    // A datum that proj4 knows has parameters of its shift.
    if (!(new proj4.Proj(`+proj=longlat +datum=${datum}`).datum as { datum_params?: unknown }).datum_params)
      throw new Error(`+datum=${datum}`);
  }
}

/**
 * The proj4 definition and the name in a WKT 1, WKT 2 or ESRI PE string, which proj4 reads. Vertical parts are ignored.
 * Throws UNKNOWN_CRS, also for local and geocentric coordinates.
 */
export function definitionOfWkt(text: string): { definition: string; name: string } {
  const wkt = /^COMP(OUND)?(CRS|D_CS)/i.test(text) ? horizontalPart(text) : text;
  if (
    !/^(PROJ|GEOG|GEOD|BOUND|BASEPROJ|BASEGEOG)/i.test(wkt) ||
    /^(GEOCCS|LOCAL_CS|ENG)|\bCS\[\s*Cartesian\s*,\s*3/i.test(wkt)
  ) {
    const kind = /^\w{1,20}/.exec(wkt)?.[0] ?? "";
    throw failure("UNKNOWN_CRS", `The file's coordinates are neither geographic nor on a map (${kind}).`, { hint });
  }
  const title = /^\w+\s*[[(]\s*"([^"]{1,120})"/.exec(wkt)?.[1] ?? "User-defined";
  // GDAL adds the proj4 definition where WKT cannot say it all.
  const extension = /(?:EXTENSION\[\s*"PROJ4"\s*,\s*"|REMARK\[\s*"PROJ CRS string:\s*)([^"]+)"/i.exec(wkt)?.[1];
  if (extension) return { definition: extension, name: title };
  let parsed: Record<string, unknown>;
  try {
    // Proj's type hides the parameters that it read; they are the fields of proj4's ProjectionDefinition.
    parsed = new proj4.Proj(wkt) as unknown as Record<string, unknown>;
  } catch (cause) {
    throw failure("UNKNOWN_CRS", "The file's CRS text (WKT) cannot be understood.", { hint, cause });
  }
  const names = (Array.isArray(parsed.names) ? parsed.names : []) as readonly string[];
  const method = names.findLast((name) => /^[a-z]+\d?$/.test(name));
  if (!method) throw failure("UNKNOWN_CRS", "The file's CRS text (WKT) names no map projection known here.", { hint });
  const tokens = [`+proj=${method}`];
  const degrees = {
    lat_0: "lat0",
    lat_1: "lat1",
    lat_2: "lat2",
    lat_ts: "lat_ts",
    lon_0: "long0",
    lonc: "longc",
    alpha: "alpha",
    gamma: "rectified_grid_angle",
  };
  const numbers = { k_0: "k0", x_0: "x0", y_0: "y0", zone: "zone", h: "h", to_meter: "to_meter" };
  for (const [key, field] of Object.entries(degrees))
    add(tokens, key, Number(parsed[field] ?? Number.NaN) * (180 / Math.PI), 13);
  for (const [key, field] of Object.entries(numbers))
    if (method !== "longlat") add(tokens, key, Number(parsed[field] ?? Number.NaN));
  if (parsed.utmSouth) tokens.push("+south");
  if (parsed.no_off) tokens.push("+no_uoff");
  add(tokens, "a", Number(parsed.a));
  add(tokens, "b", Number(parsed.sphere ? parsed.a : parsed.b));
  const datum = parsed.datum as { datum_type?: number; datum_params?: readonly number[] } | undefined;
  if (datum?.datum_params?.every(Number.isFinite)) tokens.push(`+towgs84=${asTowgs84(datum.datum_params).join(",")}`);
  if (method === "longlat" && /UNIT\[\s*"(grad|gon)"/i.test(wkt)) tokens.push("+units=grad");
  if (Number(parsed.from_greenwich)) add(tokens, "pm", Number(parsed.from_greenwich) * (180 / Math.PI), 13);
  return { definition: tokens.join(" "), name: title };
}

/** The first horizontal CRS inside a compound one. */
function horizontalPart(wkt: string): string {
  const start = wkt.search(/\b(PROJ|GEOG|GEOD)\w*\s*\[/i);
  let depth = 0;
  for (let i = Math.max(0, start); i < wkt.length; i++) {
    if (wkt[i] === "[") depth++;
    else if (wkt[i] === "]" && --depth === 0) return wkt.slice(start, i + 1);
  }
  return wkt;
}

function add(tokens: string[], key: string, value: number, digits = 15): void {
  if (Number.isFinite(value)) tokens.push(`+${key}=${Number(value.toPrecision(digits))}`);
}

/** proj4 keeps rotations in radians and the scale as a factor. */
function asTowgs84(params: readonly number[]): number[] {
  const [x = 0, y = 0, z = 0, rx, ry = 0, rz = 0, scale = 1] = params;
  if (rx === undefined || (rx === 0 && ry === 0 && rz === 0 && (scale === 0 || scale === 1))) return [x, y, z];
  const seconds = 3600 * (180 / Math.PI);
  return [x, y, z, rx * seconds, ry * seconds, rz * seconds, (scale - 1) * 1e6];
}
