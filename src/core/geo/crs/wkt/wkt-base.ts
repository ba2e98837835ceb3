import { failure } from "../../../errors.ts";
import { plain } from "./projection-methods.ts";
import { childOf, childrenOf, nameOf, numberAt, type WktNode } from "./wkt-tree.ts";
import { angularUnit, unitOf } from "./wkt-units.ts";

/** The datum of a WKT: what it is called, its shape, and how the text itself says that it lies to WGS 84. */
export interface WktBase {
  /** Names and codes by which a database may know it, the surest first. */
  readonly code: { readonly authority: string; readonly code: number } | undefined;
  readonly datumCode: number | undefined;
  readonly names: readonly string[];
  /** Metres; the inverse flattening is 0 for a sphere. */
  readonly semiMajorAxis: number;
  readonly inverseFlattening: number;
  /** Degrees from Greenwich. */
  readonly meridian: number;
  /** `+towgs84=…` or `+nadgrids=…`, where the text has it. */
  readonly shift: string | undefined;
}

/** Reads the geographic CRS that a text describes or builds on; `bound` is the CRS around it that has the shift. Throws UNKNOWN_CRS. */
export function readWktBase(node: WktNode, bound: WktNode | undefined): WktBase {
  const datum = childOf(node, "DATUM", "GEODETICDATUM", "TRF", "ENSEMBLE");
  const spheroid = childOf(datum, "SPHEROID", "ELLIPSOID");
  const a = (numberAt(spheroid, 1) ?? Number.NaN) * (unitOf(spheroid, "length") ?? 1);
  const rf = numberAt(spheroid, 2) ?? Number.NaN;
  if (!(a > 0 && (rf === 0 || rf > 1))) {
    throw failure("UNKNOWN_CRS", "The file's CRS text (WKT) says no ellipsoid that could be computed with.", {
      hint: "Give an EPSG code or a proj4 definition (+proj=…) of the file's coordinates.",
    });
  }
  const names = [nameOf(node), nameOf(datum).replace(/ ensemble$/i, "")].filter(
    (name) => !/^(|unknown|unnamed)$/i.test(name),
  );
  return {
    code: codeOf(node),
    datumCode: codeOf(datum)?.code,
    names,
    semiMajorAxis: a,
    inverseFlattening: rf,
    meridian: meridianOf(node),
    shift: shiftOfBound(bound) ?? shiftOfDatum(datum),
  };
}

function codeOf(node: WktNode | undefined): WktBase["code"] {
  const id = childOf(node, "ID", "AUTHORITY");
  const code = numberAt(id, 1);
  return code !== undefined && Number.isInteger(code) ? { authority: nameOf(id).toUpperCase(), code } : undefined;
}

/** WKT 1 counts it as its CRS counts angles; yet GDAL and Esri write Paris in degrees beside grads. */
function meridianOf(node: WktNode): number {
  const primem = childOf(node, "PRIMEM", "PRIMEMERIDIAN");
  const value = numberAt(primem, 1) ?? 0;
  const isParisInDegrees = Math.abs(value - 2.3372) < 0.001;
  return Number((value * (unitOf(primem, "angle") ?? (isParisInDegrees ? 1 : angularUnit(node)))).toPrecision(15));
}

function shiftOfDatum(datum: WktNode | undefined): string | undefined {
  const values = childOf(datum, "TOWGS84")?.values ?? [];
  if ((values.length === 3 || values.length === 7) && values.every((value) => typeof value === "number"))
    return `+towgs84=${values.join(",")}`;
  const extension = datum && childrenOf(datum, "EXTENSION").find((child) => /^proj4_grids$/i.test(nameOf(child)));
  return gridNamed(extension?.values[1]);
}

const translations = ["xaxistranslation", "yaxistranslation", "zaxistranslation"];
const rotations = ["xaxisrotation", "yaxisrotation", "zaxisrotation"];

/** The transformation of a bound CRS to WGS 84: a translation, a similarity in either sense of rotation, or a grid. */
function shiftOfBound(bound: WktNode | undefined): string | undefined {
  const transformation = childOf(bound, "ABRIDGEDTRANSFORMATION");
  if (!transformation) return undefined;
  const grid = gridNamed(childOf(transformation, "PARAMETERFILE")?.values[1]);
  if (grid) return grid;
  const values = new Map(
    childrenOf(transformation, "PARAMETER").map((node) => [plain(nameOf(node)), numberAt(node, 1) ?? 0]),
  );
  const shift = translations.map((name) => values.get(name) ?? 0);
  if (!translations.some((name) => values.has(name))) return undefined;
  if (!rotations.some((name) => values.has(name))) return `+towgs84=${shift.join(",")}`;
  const method = childOf(transformation, "METHOD");
  // The two conventions differ in the sign of the rotations (EPSG Guidance Note 7-2, 4.3.3).
  const sign = codeOf(method)?.code === 9607 || /coordinate ?frame/i.test(nameOf(method)) ? -1 : 1;
  const turns = rotations.map((name) => sign * (values.get(name) ?? 0));
  const scale = values.get("scaledifference") ?? 0;
  // A scale is written as a factor or in parts per million.
  const parts = Math.abs(scale - 1) < 0.01 ? Number(((scale - 1) * 1e6).toPrecision(9)) : scale;
  return `+towgs84=${[...shift, ...turns, parts].join(",")}`;
}

function gridNamed(value: string | number | undefined): string | undefined {
  return typeof value === "string" && /^[\w@.,/-]{1,200}$/.test(value) ? `+nadgrids=${value}` : undefined;
}
