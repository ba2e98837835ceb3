import { failure } from "../../errors.ts";
import type { DatumShift } from "./datum-shift.ts";
import type { GeographicPart, Unit } from "./tables/geographic.ts";

/** A CRS of the database of EPSG and ESRI. A code means one thing, but for the few that {@link crsOfCode} tells apart. */
export interface CodedCrs {
  readonly authority: "EPSG" | "ESRI";
  readonly code: number;
  readonly name: string;
  readonly deprecated: boolean;
  readonly kind: "geographic" | "projected" | "geocentric" | "vertical";
  /** Of a projected CRS, PROJ parameters in degrees and metres; `!` and a name where no PROJ method computes it. */
  readonly conversion: string;
  /** Metres of one unit of a projected CRS's axes. */
  readonly unit: number;
  readonly geographic: GeographicPart | undefined;
  /** The code that EPSG has put in the place of a deprecated one, where it means something else. */
  readonly replacement?: number | undefined;
  /** The shift to WGS 84 that PROJ takes for the area of this CRS. */
  readonly shift: DatumShift | undefined;
}

/** Added to the codes of ESRI that mean something else with EPSG. */
const esriAgain = 1_000_000;

/**
 * The CRS of a code, deprecated ones included; of a compound one the horizontal part. Undefined: no such CRS. The authority
 * counts for two codes that EPSG gave away after ESRI had (4812, 20002); otherwise either finds both's.
 */
export async function crsOfCode(code: number, authority: "EPSG" | "ESRI" = "EPSG"): Promise<CodedCrs | undefined> {
  if (authority === "ESRI" && code < esriAgain) {
    const own = await crsOfCode(code + esriAgain);
    if (own) return { ...own, authority, code };
  }
  const { geographicByCode, geocentricCodes } = await geographicTable();
  const geographic = geographicByCode.get(code);
  if (geographic) {
    const { name, deprecated, shifts } = geographic;
    const rest = { conversion: "", unit: 1, geographic, shift: shifts[0] };
    return { authority: code > largestEpsgCode ? "ESRI" : "EPSG", code, name, deprecated, kind: "geographic", ...rest };
  }
  if (geocentricCodes.has(code)) return without(code, "geocentric");
  const { projectedByCode, horizontalByCode, verticalCodes } = await projectedTable();
  const horizontal = horizontalByCode.get(code);
  if (horizontal !== undefined) return crsOfCode(horizontal);
  if (verticalCodes.has(code)) return without(code, "vertical");
  const projected = projectedByCode(code);
  return projected && { code, kind: "projected", ...projected };
}

/** EPSG's codes end here, ESRI's go on. */
const largestEpsgCode = 32767;

function without(code: number, kind: "geocentric" | "vertical"): CodedCrs {
  const authority = code > largestEpsgCode ? "ESRI" : "EPSG";
  const [name, rest] = [`${authority}:${code}`, { geographic: undefined, shift: undefined }];
  return { authority, code, name, deprecated: false, kind, conversion: "", unit: 1, ...rest };
}

/** The conversion of a code between 10000 and 19999, as GeoTIFF's ProjectionGeoKey has it. */
export async function conversionOfCode(
  code: number,
): Promise<{ readonly name: string; readonly conversion: string } | undefined> {
  return (await projectedTable()).conversionByCode(code);
}

/** A geographic CRS by its own code. */
export async function geographicOfCode(code: number): Promise<GeographicPart | undefined> {
  return (await geographicTable()).geographicByCode.get(code);
}

/** The geographic CRS on a datum, by the datum's code: 6267 is NAD27's. */
export async function geographicOfDatum(code: number): Promise<GeographicPart | undefined> {
  return (await geographicTable()).geographicByDatum.get(code);
}

/** A geographic CRS by any of its names or its datum's: case, spaces and punctuation do not count. */
export async function geographicOfName(name: string): Promise<GeographicPart | undefined> {
  return (await geographicTable()).geographicByName(name);
}

/** An ellipsoid in PROJ parameters (`+a=… +rf=…`). */
export async function ellipsoidOfCode(
  code: number,
): Promise<{ readonly name: string; readonly parameters: string } | undefined> {
  return (await geographicTable()).ellipsoidByCode.get(code);
}

/** A prime meridian, in degrees from Greenwich. */
export async function meridianOfCode(code: number): Promise<number | undefined> {
  return (await geographicTable()).meridianByCode.get(code);
}

export async function unitOfCode(code: number): Promise<Unit | undefined> {
  return (await geographicTable()).unitByCode.get(code);
}

type GeographicTable = typeof import("./tables/geographic.ts");
type ProjectedTable = typeof import("./tables/projected.ts");

function geographicTable(): Promise<GeographicTable> {
  return import("./tables/geographic.ts").catch(notLoaded);
}

function projectedTable(): Promise<ProjectedTable> {
  return import("./tables/projected.ts").catch(notLoaded);
}

function notLoaded(cause: unknown): never {
  throw failure("NETWORK", "The table of coordinate systems could not be loaded.", { cause });
}
