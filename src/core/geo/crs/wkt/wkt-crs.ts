import { failure } from "../../../errors.ts";
import { degreesPerUnit } from "../proj4-definition.ts";
import { conversionOfMethod, type MethodParameter, plain } from "./projection-methods.ts";
import { parameterOfName } from "./projection-parameters.ts";
import { readWktBase, type WktBase } from "./wkt-base.ts";
import { childOf, childrenOf, nameOf, numberAt, readWktTree, type WktNode } from "./wkt-tree.ts";
import { angularUnit, linearUnit, unitOf } from "./wkt-units.ts";

/** What a WKT says of where things are, in PROJ's words, before any database is asked. */
export interface WktCrs {
  readonly name: string;
  /** The code that the text gives itself. */
  readonly code: WktCode | undefined;
  readonly kind: "geographic" | "projected";
  /** `+proj=…` with units and axes, without ellipsoid, meridian and shift; or all of it, where GDAL put that into the text. */
  readonly definition: string;
  /** What the projection is called in the text; "" for a geographic one. */
  readonly method: string;
  readonly base: WktBase;
  readonly warnings: readonly string[];
}

export interface WktCode {
  readonly authority: string;
  readonly code: number;
}

const projected = ["PROJCS", "PROJCRS", "PROJECTEDCRS"];
const geographic = ["GEOGCS", "GEOGCRS", "GEOGRAPHICCRS", "GEODCRS", "GEODETICCRS"];
const compound = ["COMPD_CS", "COMPOUNDCRS"];
const baseOf = [...geographic, "BASEGEOGCRS", "BASEGEODCRS"];
const hint = "Give an EPSG code or a proj4 definition (+proj=…) of the file's coordinates.";

/**
 * Reads an untrusted WKT 1 (OGC, GDAL), Esri PE string or WKT 2. Of a compound, bound or 3D CRS it is the horizontal
 * part. Throws UNKNOWN_CRS for a text that cannot be read, for coordinates that are neither geographic nor on a map,
 * and, by its name, for a projection method that is not known.
 */
export function readWkt(text: string): WktCrs {
  const root = readWktTree(text);
  if (!root) throw failure("UNKNOWN_CRS", "The file's CRS text (WKT) cannot be understood.", { hint });
  const horizontal = horizontalPart(root);
  if (!horizontal) {
    const kind = root.keyword.slice(0, 20);
    throw failure("UNKNOWN_CRS", `The file's coordinates are neither geographic nor on a map (${kind}).`, { hint });
  }
  const { node, bound } = horizontal;
  return projected.includes(node.keyword) ? readProjected(node, bound) : readGeographic(node, bound);
}

/** The geographic or projected CRS inside others, and the bound CRS around it, whose shift holds. */
function horizontalPart(node: WktNode, bound?: WktNode): { node: WktNode; bound: WktNode | undefined } | undefined {
  if (projected.includes(node.keyword)) return { node, bound };
  if (geographic.includes(node.keyword)) return isGeocentric(node) ? undefined : { node, bound };
  if (node.keyword === "BOUNDCRS") {
    const source = childOf(node, "SOURCECRS")?.children[0];
    return source && horizontalPart(source, node);
  }
  if (!compound.includes(node.keyword)) return undefined;
  for (const child of node.children) {
    const found = horizontalPart(child, bound);
    if (found) return found;
  }
  return undefined;
}

function isGeocentric(node: WktNode): boolean {
  return /^cartesian|^spherical/i.test(nameOf(childOf(node, "CS")));
}

function readGeographic(node: WktNode, bound: WktNode | undefined): WktCrs {
  const deriving = childOf(node, "DERIVINGCONVERSION");
  if (deriving) throw unknownMethod(nameOf(childOf(deriving, "METHOD")));
  const degrees = angularUnit(node);
  const unit = Object.entries(degreesPerUnit).find(([, size]) => Math.abs(degrees / size - 1) < 1e-9)?.[0];
  if (!unit) throw failure("UNKNOWN_CRS", `An angular unit of ${degrees}° is not known.`, { hint });
  return {
    name: nameOf(node) || "User-defined",
    code: codeOf(node),
    kind: "geographic",
    definition: `+proj=longlat${unit === "degrees" ? "" : ` +units=${unit}`}${axes(node)}`,
    method: "",
    base: readWktBase(node, bound),
    warnings: [],
  };
}

function readProjected(node: WktNode, bound: WktNode | undefined): WktCrs {
  const base = childOf(node, ...baseOf);
  const conversion = childOf(node, "CONVERSION") ?? node;
  const methodNode = childOf(conversion, "METHOD", "PROJECTION");
  if (!base || !methodNode) {
    throw failure("UNKNOWN_CRS", "The file's CRS text (WKT) names no map projection.", { hint });
  }
  const method = nameOf(methodNode);
  const metres = linearUnit(node);
  const isEsri = /^D_/.test(nameOf(childOf(base, "DATUM")));
  const own = { degrees: angularUnit(base), metres };
  const units = metres === 1 ? "" : ` +to_meter=${metres}`;
  const read =
    definitionOfGdal(node) ??
    definitionOfProj(method, conversion, own) ??
    definitionOfMethod(methodNode, conversion, own, isEsri);
  if (!read) throw unknownMethod(method);
  const whole = read.whole === true;
  const flips = whole || read.definition.includes("+axis=") ? "" : axes(node);
  return {
    name: nameOf(node) || "User-defined",
    code: codeOf(node),
    kind: "projected",
    definition: whole ? read.definition : `${read.definition}${units}${flips}`,
    method,
    base: readWktBase(base, bound),
    warnings: read.warnings ?? [],
  };
}

interface Read {
  readonly definition: string;
  /** Whether ellipsoid and units are in it. */
  readonly whole?: boolean;
  readonly warnings?: readonly string[];
}

interface Units {
  readonly degrees: number;
  readonly metres: number;
}

/** GDAL adds the proj4 definition where WKT cannot say it all. */
function definitionOfGdal(node: WktNode): Read | undefined {
  const extension = childrenOf(node, "EXTENSION").find((child) => /^proj4$/i.test(nameOf(child)))?.values[1];
  const remark = /PROJ CRS string:\s*(\+proj=.+)/.exec(nameOf(childOf(node, "REMARK")))?.[1];
  const definition = typeof extension === "string" ? extension : remark;
  return definition === undefined ? undefined : { definition: definition.trim(), whole: true };
}

/** PROJ writes a method that has no other name as `PROJ hammer`, with its own parameters. */
function definitionOfProj(method: string, conversion: WktNode, own: Units): Read | undefined {
  const words = /^PROJ[ _](.+)$/i.exec(method)?.[1]?.split(" ");
  if (!words?.every((word) => /^[a-z]\w*(=[\w.+-]+)?$/i.test(word))) return undefined;
  const parameters = childrenOf(conversion, "PARAMETER").map((node) => {
    const kind = parameterOfName(nameOf(node))?.kind ?? "number";
    return `+${plainWord(nameOf(node))}=${inUnits(node, /lat|lon/.test(nameOf(node)) ? "angle" : kind, own)}`;
  });
  return { definition: [`+proj=${words[0]}`, ...words.slice(1).map((word) => `+${word}`), ...parameters].join(" ") };
}

function definitionOfMethod(methodNode: WktNode, conversion: WktNode, own: Units, isEsri: boolean): Read | undefined {
  const nodes = childrenOf(conversion, "PARAMETER");
  const names = new Set(nodes.map((node) => plain(nameOf(node))));
  const parameters: Partial<Record<MethodParameter, number>> = {};
  const unknown: string[] = [];
  for (const node of nodes) {
    const known = parameterOfName(nameOf(node));
    const value = inUnits(node, known?.kind ?? "number", own);
    if (!known) {
      if (value !== 0) unknown.push(nameOf(node));
      continue;
    }
    // A cone touches at its natural origin, and counts from its false one, where both are there (EPSG 1102).
    const isCone = plain(nameOf(node)) === "latitudeofnaturalorigin" && names.has("latitudeoffalseorigin");
    parameters[isCone ? "lat_1" : known.parameter] = value;
  }
  const found = conversionOfMethod(nameOf(methodNode), codeOf(methodNode, "EPSG")?.code, parameters, isEsri);
  if (!found) return undefined;
  const ignored = [...unknown, ...found.ignored].map((name) => name.slice(0, 60));
  const warnings = ignored.map(
    (name) => `The parameter ${name} of ${nameOf(methodNode).slice(0, 60)} is not used here: places may be wrong.`,
  );
  return { definition: found.definition, warnings };
}

/** A parameter's value in degrees, metres, or as it is. WKT 2 gives it a unit of its own, else the CRS's counts. */
function inUnits(node: WktNode, kind: "angle" | "length" | "number", own: Units): number {
  const value = numberAt(node, 1);
  if (value === undefined) {
    const name = nameOf(node).slice(0, 60);
    throw failure("UNKNOWN_CRS", `The parameter ${name} of the file's CRS text (WKT) is not a number.`, { hint });
  }
  if (kind === "number") return value;
  const unit = unitOf(node, kind);
  return rounded(value * (unit ?? (kind === "angle" ? own.degrees : own.metres)));
}

/** Without the last digits, in which only the conversion of units shows. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * ` +axis=…` where an axis points west or south; the first letter is x. East counts as x where both orders are common, else
 * the text's order holds, as in GDAL. Axes of polar maps all point to or from the pole, which says nothing.
 */
function axes(node: WktNode): string {
  const directions = childrenOf(node, "AXIS").map(({ values }) => String(values[1] ?? "").toLowerCase());
  const letters = directions.filter((direction) => /^(north|south|east|west)$/.test(direction)).map((word) => word[0]);
  const axis = letters.slice(0, 2).join("");
  if (axis.length < 2 || /^[ns]+$/.test(axis) || axis === "en" || axis === "ne") return "";
  return ` +axis=${axis.startsWith("n") ? `${axis[1]}n` : axis}u`;
}

function codeOf(node: WktNode, authority?: string): WktCode | undefined {
  for (const id of childrenOf(node, "ID", "AUTHORITY")) {
    const code = numberAt(id, 1);
    const name = nameOf(id).toUpperCase();
    if (code !== undefined && Number.isInteger(code) && (authority ?? name) === name) return { authority: name, code };
  }
  return undefined;
}

function plainWord(name: string): string {
  return name.replace(/\W/g, "").slice(0, 40);
}

/** The error for a projection that is not known here, by the name in the text. */
export function unknownMethod(method: string): Error {
  const name = method.slice(0, 80) || "without a name";
  return failure("UNKNOWN_CRS", `The file's map projection is not known here: ${name}.`, { hint });
}
