import type { DatumShift } from "../datum-shift.ts";
import { table } from "./geographic.generated.ts";
import { indexByCode, readDeltas } from "./read-columns.ts";

/** A geographic CRS of EPSG or ESRI: its datum in what PROJ parameters need. */
export interface GeographicPart {
  /** Undefined for the bare spheres that some projected CRS stand on. */
  readonly code: number | undefined;
  readonly name: string;
  readonly deprecated: boolean;
  /** PROJ parameters: `+a=6378206.4 +rf=294.978698213898`, of a sphere `+a=6371000 +b=6371000`. */
  readonly ellipsoid: string;
  /** Degrees from Greenwich. */
  readonly meridian: number;
  /** One unit of its angles, in degrees. */
  readonly degrees: number;
  /** The shifts to WGS 84 that are known without grids, in the order to try ({@link shiftAt}). Empty: none. */
  readonly shifts: readonly DatumShift[];
}

export interface Unit {
  readonly name: string;
  readonly kind: "length" | "angle" | "scale";
  /** Metres, degrees, or a factor. */
  readonly size: number;
}

const kinds: Readonly<Record<string, Unit["kind"]>> = { l: "length", a: "angle", s: "scale" };

/*
 * Six sections, an empty line between them; columns stand between tabs.
 * Ellipsoids: code, name, semi-major axis, inverse flattening (0: sphere). Meridians: code, name, degrees.
 * Units: code, name, kind, size. Groups of shifts: `-`, or shifts between semicolons, of each numbers/accuracy/box.
 * Geographic CRS: code, name, semi-major axis, inverse flattening, meridian, degrees of the unit, group of shifts,
 * 1 if deprecated, code of the datum, other names. Codes of geocentric CRS, each from the one before.
 */
const [ellipsoidLines = [], meridianLines = [], unitLines = [], groupLines = [], crsLines = [], geocentricLines = []] =
  table.split("\n\n").map((section) => section.split("\n"));

const shiftGroups = groupLines.map(readShifts);
const datumCodes: string[] = [];
const otherNames: string[] = [];
/** In the order of the table, which `projected` counts by. */
export const geographics: readonly GeographicPart[] = crsLines.map((line) => {
  const [code, name = "", a, rf, meridian, degrees, group, deprecated, datum = "", others = ""] = line.split("\t");
  datumCodes.push(datum);
  otherNames.push(others);
  return {
    code: code ? Number(code) : undefined,
    name,
    deprecated: deprecated === "1",
    ellipsoid: axes(a, rf),
    meridian: Number(meridian),
    degrees: Number(degrees),
    shifts: shiftGroups[Number(group)] ?? [],
  };
});

/** Where two rows have a code or a name, the first counts: two dimensions before three, valid before deprecated. */
export const geographicByCode = firstOf(geographics.map((crs) => [crs.code, crs]));
export const geographicByDatum = firstOf(
  geographics.map((crs, index) => [datumCodes[index] ? Number(datumCodes[index]) : undefined, crs]),
);
export const geocentricCodes: ReadonlySet<number> = new Set(readDeltas(geocentricLines[0]));
export const ellipsoidByCode = indexByCode(ellipsoidLines, ([name = "", a, rf]) => ({ name, parameters: axes(a, rf) }));
export const meridianByCode = indexByCode(meridianLines, ([, degrees]) => Number(degrees));
export const unitByCode: ReadonlyMap<number, Unit> = indexByCode(unitLines, ([name = "", kind = "", size]) => ({
  name,
  kind: kinds[kind] ?? "length",
  size: Number(size),
}));

let byName: ReadonlyMap<string, GeographicPart> | undefined;

/** By the name of the CRS or of its datum, as EPSG, ESRI (`GCS_…`, `D_…`) or WKT 1 write it. */
export function geographicByName(name: string): GeographicPart | undefined {
  byName ??= firstOf(spellings());
  return byName.get(key(name) ?? "");
}

/** A CRS's own name counts before others that are given to it or to its datum. */
function spellings(): readonly (readonly [string | undefined, GeographicPart])[] {
  const ranked = [...geographics.entries()].sort(([, one], [, other]) => rank(one) - rank(other));
  const own = ranked.map(([, crs]): [string | undefined, GeographicPart] => [key(crs.name), crs]);
  const given = ranked.flatMap(([index, crs]) =>
    (otherNames[index] ?? "").split("|").map((name): [string | undefined, GeographicPart] => [key(name), crs]),
  );
  return [...own, ...given];
}

/** Of several with a name, one whose shift is known is meant, then one that is valid. */
function rank({ shifts, deprecated }: GeographicPart): number {
  return (shifts.length === 0 ? 2 : 0) + (deprecated ? 1 : 0);
}

/** What two spellings of a name have in common. */
function key(name: string): string | undefined {
  return (
    name
      .replace(/^(D|GCS)_/i, "")
      .toLowerCase()
      .replace(/[^a-z0-9]/g, "") || undefined
  );
}

function axes(a: string | undefined, rf: string | undefined): string {
  return rf === "0" ? `+a=${a} +b=${a}` : `+a=${a} +rf=${rf}`;
}

function readShifts(line: string): readonly DatumShift[] {
  if (line === "-") return [];
  return line.split(";").map((shift) => {
    const [towgs84 = "", accuracy, box = ""] = shift.split("/");
    const [west = -180, south = -90, east = 180, north = 90] = box.split(",").map(Number);
    return { towgs84: towgs84.split(",").map(Number), accuracy: Number(accuracy), box: [west, south, east, north] };
  });
}

function firstOf<Key, Value>(pairs: readonly (readonly [Key | undefined, Value])[]): ReadonlyMap<Key, Value> {
  const found = new Map<Key, Value>();
  for (const [key, value] of pairs) if (key !== undefined && !found.has(key)) found.set(key, value);
  return found;
}
