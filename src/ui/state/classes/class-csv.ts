import { msg, str } from "@lit/localize";
import type { ParseStepResult } from "papaparse";
import { mostClasses } from "../../../core/color/color-classes.ts";
import { isPart, parseRgba } from "../../../core/color/rgba.ts";
import type { Rgba } from "../../../core/color/style.ts";
import {
  type ClassImport,
  type ImportedClass,
  lineError,
  quoted,
  readEach,
  readLabel,
  readNumber,
} from "./class-import.ts";
import { namedColor } from "./color-name.ts";

/** Which column holds what. */
type Column = "low" | "high" | "color" | "red" | "green" | "blue" | "alpha" | "label";
type Columns = Readonly<Partial<Record<Column, number>>>;

/** What people call the columns. */
const columnNames: Readonly<Record<Column, RegExp>> = {
  low: /^(value|val|class ?(value|id)?|code|id|low|lower|min|minimum|from|dn)$/,
  high: /^(high|upper|max|maximum|to)$/,
  color: /^(colou?r|hex|rgb|fill)$/,
  red: /^(r|red)$/,
  green: /^(g|green)$/,
  blue: /^(b|blue)$/,
  alpha: /^(a|alpha|opacity)$/,
  label: /^(label|name|class ?name|title|description|meaning)$/,
};

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads lines of `value,colour,label`, parted by commas, semicolons or tabs, with or without a head. A colour is hexadecimal, or three or
 * four columns of 0 to 255; with a head that names two ends, classes are intervals.
 */
export async function readCsvClasses(text: string): Promise<ClassImport> {
  const rows = await readRows(text);
  const [first] = rows;
  const named = first && namedColumns(first.cells);
  const body = named === undefined ? rows : rows.slice(1);
  const columns = named ?? plainColumns(body[0]?.cells ?? []);
  const classes = readEach(body, (row) => readRow(row, columns));
  const meaning = columns.high === undefined ? ("itself" as const) : undefined;
  return { format: msg("a table of values and colours"), classes, meaning, notes: [] };
}

async function readRows(text: string): Promise<readonly Row[]> {
  const { default: papa } = await import("papaparse");
  const rows: Row[] = [];
  let [line, at] = [1, 0];
  papa.parse<string[]>(text, {
    delimitersToGuess: [",", ";", "\t", "|"],
    comments: "#",
    skipEmptyLines: "greedy",
    // One row more than classes and a head: then it is known to be too long.
    preview: mostClasses + 2,
    step({ data, meta, errors }: ParseStepResult<string[]>) {
      // Rows that are left out are told of together with the next one.
      const skipped = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n))*/.exec(text.slice(at))?.[0] ?? "";
      const start = line + lineBreaks(skipped);
      line += lineBreaks(text.slice(at, meta.cursor));
      at = meta.cursor;
      const wrong = errors.find(({ type }) => type === "Quotes");
      if (wrong !== undefined) throw lineError(start, msg("a quotation mark opens here that nothing closes."));
      rows.push({ line: start, cells: data.map((cell) => cell.trim()) });
    },
  });
  return rows;
}

const lineBreaks = (text: string): number => text.match(/\r\n?|\n/g)?.length ?? 0;

/** The columns of a head; undefined for a line that is none. */
function namedColumns(cells: readonly string[]): Columns | undefined {
  if (readNumber(cells[0] ?? "") !== undefined) return undefined;
  const columns: Partial<Record<Column, number>> = {};
  for (const [i, cell] of cells.entries()) {
    const name = cell.toLowerCase().replaceAll(/[\s_-]+/g, " ");
    const column = (Object.keys(columnNames) as readonly Column[]).find((one) => columnNames[one].test(name));
    if (column !== undefined && columns[column] === undefined) columns[column] = i;
  }
  const colored =
    columns.color !== undefined || [columns.red, columns.green, columns.blue].every((one) => one !== undefined);
  return columns.low !== undefined && colored ? columns : undefined;
}

/** Those of lines without a head: value, colour, label, or value, red, green, blue, perhaps alpha, label. */
function plainColumns(cells: readonly string[]): Columns {
  const parts = cells.slice(1, 5).map((cell) => (/^\d+$/.test(cell) ? Number(cell) : Number.NaN));
  if (!(parts.length >= 3 && parts.slice(0, 3).every(isPart))) return { low: 0, color: 1, label: 2 };
  const rgb = { low: 0, red: 1, green: 2, blue: 3 };
  return isPart(parts[3]) ? { ...rgb, alpha: 4, label: 5 } : { ...rgb, label: 4 };
}

function readRow({ line, cells }: Row, columns: Columns): ImportedClass {
  const cell = (column: Column): string => cells[columns[column] ?? -1] ?? "";
  const end = (column: "low" | "high"): number => {
    const open = column === "low" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    const value = columns.high !== undefined && cell(column) === "" ? open : readNumber(cell(column));
    if (value === undefined)
      throw lineError(
        line,
        msg(str`${quoted(cell(column))} is no number.`),
        msg("A line has a value, a colour and a label, as in 3,#00a000,Forest."),
      );
    return value;
  };
  const low = end("low");
  const high = columns.high === undefined ? undefined : end("high");
  if (high === undefined ? !Number.isFinite(low) : low > high) {
    throw lineError(
      line,
      high === undefined ? msg("a single value cannot be infinite.") : msg(str`${low} is above ${high}.`),
    );
  }
  return { low, high, color: readColor(line, cell, columns), label: readLabel(cell("label")) };
}

function readColor(line: number, cell: (column: Column) => string, { color, alpha }: Columns): Rgba {
  const hint = msg("A colour is #rrggbb, #rrggbbaa, a name as in CSS, or red, green and blue from 0 to 255.");
  if (color !== undefined) {
    const text = cell("color");
    const functional = /^rgba?\(([^)]*)\)$/i
      .exec(text)?.[1]
      ?.split(/[\s,]+/)
      .map(Number);
    const found = namedColor(text) ?? parseRgba(functional ?? (text.startsWith("0x") ? text.slice(2) : text));
    if (found === undefined) throw lineError(line, msg(str`${quoted(text)} is no colour.`), hint);
    return found;
  }
  const names = [
    "red",
    "green",
    "blue",
    ...(alpha === undefined || cell("alpha") === "" ? [] : (["alpha"] as const)),
  ] as const;
  const found = parseRgba(names.map((name) => (/^\d+$/.test(cell(name)) ? Number(cell(name)) : Number.NaN)));
  if (found === undefined) throw lineError(line, msg(str`${quoted(names.map(cell).join(", "))} is no colour.`), hint);
  return found;
}
