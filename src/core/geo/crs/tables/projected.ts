import type { DatumShift } from "../datum-shift.ts";
import { type GeographicPart, geographics } from "./geographic.ts";
import { table } from "./projected.generated.ts";
import { readDeltas } from "./read-columns.ts";

/** A projected CRS of EPSG or ESRI. */
export interface ProjectedPart {
  readonly name: string;
  readonly deprecated: boolean;
  readonly authority: "EPSG" | "ESRI";
  /** PROJ parameters in degrees and metres, without ellipsoid, meridian and unit; `!` and a name where no PROJ method computes it. */
  readonly conversion: string;
  /** Metres of one unit of its axes. */
  readonly unit: number;
  readonly geographic: GeographicPart;
  /** The code that EPSG has put in the place of a deprecated one, where it means something else. */
  readonly replacement: number | undefined;
  /** The shift that PROJ takes for the area of this CRS. */
  readonly shift: DatumShift | undefined;
}

/*
 * Five sections, an empty line between them.
 * Conversions: for each set of parameters a line with tabs: the set, where `*` stands for a value of its own, their count,
 * and a column of values for each star. Conversions with a code: codes and numbers of conversions, each from the one
 * before; names. Projected CRS: codes; numbers of geographic CRS; numbers of conversions; sizes of units; which of
 * these; the shift where it is not the first (row:shift); `d` deprecated, `E` of ESRI, `e` both; what is in the
 * place of deprecated ones and means something else (row:code). Names: `~` for the geographic CRS's and
 * " / ". Compound CRS, their horizontal ones, and vertical CRS.
 */
const [conversionLines = [], codedLines = [], crsLines = [], names = [], otherLines = []] = table
  .split("\n\n")
  .map((section) => section.split("\n"));

const conversions = conversionLines.flatMap(readConversions);
const codedNames = codedLines[2]?.split("|") ?? [];
const codedConversions = readDeltas(codedLines[1]);
const codes = readDeltas(crsLines[0]);
const geographicNumbers = crsLines[1]?.split(" ") ?? [];
const conversionNumbers = readDeltas(crsLines[2]);
const units = crsLines[3]?.split(" ").map(Number) ?? [];
const unitLetters = crsLines[4] ?? "";
const shiftNumbers = readPairs(crsLines[5]);
const replacements = readPairs(crsLines[7]);
const flags = crsLines[6] ?? "";
const rowByCode = new Map(codes.map((code, row) => [code, row]));
const codedByCode = new Map(readDeltas(codedLines[0]).map((code, row) => [code, row]));

/** EPSG's codes end here, ESRI's go on. */
const largestEpsgCode = 32767;

export function projectedByCode(code: number): ProjectedPart | undefined {
  const row = rowByCode.get(code);
  const geographic = row === undefined ? undefined : geographics[Number(geographicNumbers[row])];
  if (row === undefined || geographic === undefined) return undefined;
  return {
    name: (names[row] ?? "").replace("~", `${geographic.name} / `),
    deprecated: /[de]/.test(flags[row] ?? ""),
    authority: code > largestEpsgCode || /[eE]/.test(flags[row] ?? "") ? "ESRI" : "EPSG",
    conversion: conversions[conversionNumbers[row] ?? 0] ?? "",
    unit: units[unitLetters.charCodeAt(row) - "a".charCodeAt(0)] ?? 1,
    geographic,
    replacement: replacements.get(row),
    shift: geographic.shifts[shiftNumbers.get(row) ?? 0],
  };
}

/** A conversion alone, as the ProjectionGeoKey names it: state plane zones, UTM, Gauß-Krüger zones … */
export function conversionByCode(code: number): { readonly name: string; readonly conversion: string } | undefined {
  const row = codedByCode.get(code);
  if (row === undefined) return undefined;
  return { name: codedNames[row] ?? "", conversion: conversions[codedConversions[row] ?? 0] ?? "" };
}

const horizontals = readDeltas(otherLines[1]);
/** The horizontal CRS of a compound one. */
export const horizontalByCode: ReadonlyMap<number, number> = new Map(
  readDeltas(otherLines[0]).map((code, row): [number, number] => [code, horizontals[row] ?? 0]),
);
export const verticalCodes: ReadonlySet<number> = new Set(readDeltas(otherLines[2]));
/** Every code of the table. */
export const projectedCodes: readonly number[] = codes;

function readPairs(text = ""): ReadonlyMap<number, number> {
  return new Map(text.split(" ").map((pair) => pair.split(":").map(Number) as [number, number]));
}

function readConversions(line: string): readonly string[] {
  const [template = "", count, ...columns] = line.split("\t");
  if (template.startsWith("!")) return [template];
  const parameters = template.split(" ").map((parameter) => `+${parameter}`);
  const values = columns.map((column) => column.split(" "));
  return Array.from({ length: Number(count) }, (_, row) => {
    let column = 0;
    return parameters
      .map((parameter) => (parameter.endsWith("=*") ? parameter.slice(0, -1) + values[column++]?.[row] : parameter))
      .join(" ");
  });
}
