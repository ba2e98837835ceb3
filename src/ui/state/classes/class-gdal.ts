import { msg, str } from "@lit/localize";
import { isPart } from "../../../core/color/rgba.ts";
import type { Rgba } from "../../../core/color/style.ts";
import {
  type ClassImport,
  checkCount,
  type ImportedClass,
  lineError,
  quoted,
  readEach,
  readLabel,
  readNumber,
} from "./class-import.ts";

/** The colours that gdaldem knows by name. */
const namedColors: Readonly<Record<string, Rgba>> = {
  white: [255, 255, 255, 255],
  black: [0, 0, 0, 255],
  red: [255, 0, 0, 255],
  green: [0, 255, 0, 255],
  blue: [0, 0, 255, 255],
  yellow: [255, 255, 0, 255],
  magenta: [255, 0, 255, 255],
  cyan: [0, 255, 255, 255],
  aqua: [0, 255, 255, 255],
  grey: [190, 190, 190, 255],
  gray: [190, 190, 190, 255],
  orange: [255, 165, 0, 255],
  brown: [165, 42, 42, 255],
  purple: [160, 32, 240, 255],
  violet: [160, 32, 240, 255],
  indigo: [0, 0, 255, 255],
};

/**
 * Reads a color text file of gdaldem's color-relief, a rules file of GRASS's r.colors, or a .clr of Esri: lines of a value and a colour,
 * parted by blanks, tabs, commas or colons, and what a .clr may add as a label.
 */
export function readGdalClasses(text: string): ClassImport {
  const lines: { readonly line: string; readonly word: string; readonly number: number }[] = [];
  const left = new Set<string>();
  for (const [i, written] of text.split(/\r\n?|\n/).entries()) {
    const line = written.trim();
    if (line === "" || line.startsWith("#") || line.startsWith("//")) continue;
    const [word = ""] = line.split(/[\s,:]+/, 1);
    if (/^(nv|nodata|default|end)$/i.test(word)) {
      left.add(word.toLowerCase());
      continue;
    }
    lines.push({ line, word, number: i + 1 });
    checkCount(lines.length);
  }
  const classes = readEach(lines, ({ line, word, number }) => readLine(line, word, number));
  // Classes have whole values, heights do not care.
  const whole = classes.every(({ low }) => Number.isInteger(low) && low >= 0 && low <= 255);
  const notes = [
    ...(whole ? [] : [msg("In GDAL, colours run on between the values; here each holds from its value to the next.")]),
    ...(left.size === 0
      ? []
      : [
          msg(
            str`Lines of ${[...left].reduce((all, one) => msg(str`${all} and ${one}`))} were left out: what has no value is transparent.`,
          ),
        ]),
  ];
  return { format: msg("a color map of GDAL"), classes, meaning: whole ? "itself" : "from", notes };
}

function readLine(line: string, word: string, number: number): ImportedClass {
  if (word.endsWith("%"))
    throw lineError(number, msg(str`${quoted(word)} is a share, not a value.`), msg("Write the value itself."));
  const low = readNumber(word);
  if (low === undefined) throw lineError(number, msg(str`${quoted(word)} is no number.`));
  const rest = line.slice(word.length).replace(/^[\s,:]+/, "");
  const name = /^[a-z]+/i.exec(rest)?.[0] ?? "";
  const named = Object.hasOwn(namedColors, name.toLowerCase()) ? namedColors[name.toLowerCase()] : undefined;
  if (named !== undefined) return { low, high: undefined, color: named, label: readLabel(rest.slice(name.length)) };
  const found = /^(\d+)[\s,:]+(\d+)[\s,:]+(\d+)(?:[\s,:]+(\d+)(?=[\s,:]|$))?[\s,:]*(.*)$/.exec(rest);
  const [, red, green, blue, alpha = "255", label] = found ?? [];
  const color = [red, green, blue, alpha].map(Number);
  if (!color.every(isPart))
    throw lineError(
      number,
      msg(str`${quoted(rest)} is no colour.`),
      msg("Red, green and blue follow the value, each 0 to 255, as in 3 0 160 0."),
    );
  // Four parts, as has just been found.
  return { low, high: undefined, color: color as unknown as Rgba, label: readLabel(label) };
}
