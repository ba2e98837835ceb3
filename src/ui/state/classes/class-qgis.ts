import { msg, str } from "@lit/localize";
import { isPart } from "../../../core/color/rgba.ts";
import type { Rgba } from "../../../core/color/style.ts";
import {
  type ClassImport,
  type ClassMeaning,
  checkCount,
  type ImportedClass,
  lineError,
  quoted,
  readEach,
  readLabel,
  readNumber,
} from "./class-import.ts";

const head = /^\s*#\s*QGIS Generated Color Map Export File/i;
const interpolation = /^\s*INTERPOLATION:\s*(\w+)\s*$/i;

/** What the values of a file stand for: QGIS colours all values up to one in its "discrete" maps. */
const meanings: Readonly<Record<string, ClassMeaning>> = { EXACT: "itself", DISCRETE: "to", INTERPOLATED: "from" };

/** Whether a text is what QGIS exports as a color map. */
export const isQgisColorMap = (text: string): boolean =>
  head.test(text) || interpolation.test(text.split(/\r\n?|\n/, 1)[0] ?? "");

/** Reads a color map of QGIS: lines of `value,red,green,blue,alpha,label`; a label may have commas. */
export function readQgisClasses(text: string): ClassImport {
  let meaning: ClassMeaning = "from";
  let runsOn = true;
  const lines: { readonly line: string; readonly number: number }[] = [];
  for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
    const mode = interpolation.exec(line)?.[1]?.toUpperCase();
    if (mode !== undefined) {
      const known = meanings[mode];
      if (known === undefined)
        throw lineError(
          i + 1,
          msg(str`${quoted(mode)} is no interpolation of QGIS.`),
          msg("It is EXACT, DISCRETE or INTERPOLATED."),
        );
      meaning = known;
      runsOn = mode === "INTERPOLATED";
    } else if (line.trim() !== "" && !line.trimStart().startsWith("#")) {
      lines.push({ line, number: i + 1 });
      checkCount(lines.length);
    }
  }
  const classes = readEach(lines, ({ line, number }) => readLine(line, number));
  const notes = runsOn
    ? [msg("In QGIS, colours run on between the values; here each holds from its value to the next.")]
    : [];
  return { format: msg("a color map of QGIS"), classes, meaning, notes };
}

function readLine(text: string, line: number): ImportedClass {
  const [value = "", red, green, blue, alpha, ...label] = text.split(",");
  const low = readNumber(value);
  if (low === undefined) throw lineError(line, msg(str`${quoted(value)} is no number.`));
  const color = [red, green, blue, alpha].map((part) => (/^\s*\d+\s*$/.test(part ?? "") ? Number(part) : Number.NaN));
  if (!color.every(isPart))
    throw lineError(
      line,
      msg("red, green, blue and alpha follow the value, each 0 to 255."),
      msg("As in 3,0,160,0,255,Forest."),
    );
  // Four parts, as has just been found.
  return { low, high: undefined, color: color as unknown as Rgba, label: readLabel(label.join(",")) };
}
