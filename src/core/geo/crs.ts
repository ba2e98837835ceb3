import { failure } from "../errors.ts";
import { definitionOfWkt } from "./proj4.ts";
import { isLongLat, readDefinition } from "./proj4-definition.ts";
import { projection } from "./projection.ts";

/** A coordinate reference system, ready to be projected with. Plain data. */
export interface Crs {
  /** `EPSG:32629`, or undefined for a user-defined CRS. */
  readonly code: string | undefined;
  readonly name: string;
  /**
   * The PROJ.4 string that {@link projection} computes with. Coordinates are x (east), y (north) in the CRS's units;
   * a geographic CRS in grads carries `+units=grad`, one whose axes point west or south keeps its `+axis`.
   */
  readonly proj4: string;
  readonly kind: "geographic" | "projected";
  /** What a person should know: a datum grid that was dropped, another celestial body. */
  readonly warnings: readonly string[];
}

const unknownHint = "Give an EPSG code or a proj4 definition (+proj=…) of the file's coordinates.";
const longestText = 8192;

/** The CRS of an EPSG code (ESRI codes above 32767 included). Throws UNKNOWN_CRS, or UNSUPPORTED for a geocentric one. */
export async function crsFromEpsg(code: number): Promise<Crs> {
  const definition = commonDefinition(code) ?? (await tabledDefinition(code));
  if (definition === undefined) {
    throw failure("UNKNOWN_CRS", `EPSG:${code} is not a coordinate reference system known here.`, {
      hint: unknownHint,
    });
  }
  const canonical = webMercatorCodes.has(code) ? 3857 : code;
  return crsFromDefinition(definition, `EPSG:${canonical}`, commonName(canonical) ?? `EPSG:${canonical}`);
}

/**
 * The CRS that a text means: `EPSG:32629`, `32629`, a proj4 definition, WKT 1 or 2, an ESRI PE string. The text is
 * untrusted: it is only parsed, and its length is bounded. Throws UNKNOWN_CRS when it cannot be understood.
 */
export async function crsFromText(text: string): Promise<Crs> {
  const trimmed = text.trim().replace(/^ESRI PE String\s*=\s*/i, "");
  if (trimmed.length > longestText) {
    throw failure("UNKNOWN_CRS", `A CRS of ${trimmed.length} characters is too long.`, { hint: unknownHint });
  }
  const epsg = /^(?:(?:EPSG|ESRI)::?|urn:ogc:def:crs:EPSG:[\d.]*:|\+init=epsg:)?(\d{1,9})$/i.exec(trimmed);
  if (epsg) return crsFromEpsg(Number(epsg[1]));
  if (/^(OGC:)?CRS84$/i.test(trimmed)) return crsFromEpsg(4326);
  if (trimmed.startsWith("+")) return crsFromDefinition(trimmed, undefined, "User-defined");
  if (/^[A-Z][A-Z_0-9]*\s*[[(]/i.test(trimmed)) {
    const { definition, name } = definitionOfWkt(trimmed);
    return crsFromDefinition(definition, undefined, name);
  }
  throw failure("UNKNOWN_CRS", `"${shortened(trimmed)}" is not a coordinate reference system.`, { hint: unknownHint });
}

/** The CRS of a proj4 definition, checked by projecting with it: a wrong definition throws UNKNOWN_CRS at once. */
export function crsFromDefinition(definition: string, code: string | undefined, name: string): Crs {
  const { proj4, warnings } = readDefinition(definition);
  const crs: Crs = { code, name, proj4, kind: isLongLat(proj4) ? "geographic" : "projected", warnings };
  projection(crs);
  return crs;
}

const webMercatorCodes = new Set([3857, 3785, 3587, 900913, 102100, 102113]);

/** The codes that most files have, without loading the table. */
function commonDefinition(code: number): string | undefined {
  if (webMercatorCodes.has(code)) return "+proj=merc +a=6378137 +b=6378137 +lon_0=0 +k=1 +nadgrids=@null";
  if (code === 4326 || code === 4979) return "+proj=longlat +datum=WGS84";
  if (code === 4269) return "+proj=longlat +datum=NAD83";
  if (code === 4258) return "+proj=longlat +ellps=GRS80 +towgs84=0,0,0";
  const zone = code % 100;
  if (zone < 1 || zone > 60) return undefined;
  const family = code - zone;
  if (family === 32600) return `+proj=utm +zone=${zone} +datum=WGS84`;
  if (family === 32700) return `+proj=utm +zone=${zone} +south +datum=WGS84`;
  if (family === 25800 && zone >= 28 && zone <= 38) return `+proj=utm +zone=${zone} +ellps=GRS80 +towgs84=0,0,0`;
  if (family === 26900 && zone <= 23) return `+proj=utm +zone=${zone} +datum=NAD83`;
  return undefined;
}

function commonName(code: number): string | undefined {
  const zone = code % 100;
  const family = code - zone;
  if (code === 3857) return "WGS 84 / Pseudo-Mercator";
  if (code === 4326 || code === 4979) return "WGS 84";
  if (code === 4269) return "NAD83";
  if (code === 4258) return "ETRS89";
  if (zone < 1 || zone > 60) return undefined;
  if (family === 32600) return `WGS 84 / UTM zone ${zone}N`;
  if (family === 32700) return `WGS 84 / UTM zone ${zone}S`;
  if (family === 25800 && zone >= 28 && zone <= 38) return `ETRS89 / UTM zone ${zone}N`;
  if (family === 26900 && zone <= 23) return `NAD83 / UTM zone ${zone}N`;
  return undefined;
}

let table: Promise<ReadonlyMap<number, string>> | undefined;

async function tabledDefinition(code: number): Promise<string | undefined> {
  table ??= import("./epsg-table.generated.ts").then(
    ({ epsgTable }) => {
      const rows = epsgTable.split("\n").map((row): [number, string] => {
        const space = row.indexOf(" ");
        return [Number(row.slice(0, space)), `proj=${row.slice(space + 1)}`];
      });
      return new Map(rows);
    },
    (error) => {
      table = undefined;
      throw failure("NETWORK", "The table of EPSG codes could not be loaded.", { cause: error });
    },
  );
  return (await table).get(code);
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
