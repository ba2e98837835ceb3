import { msg, str } from "@lit/localize";
import { failure } from "../../../core/errors.ts";
import { formatNumber } from "../format.ts";
import { readCsvClasses } from "./class-csv.ts";
import { readGdalClasses } from "./class-gdal.ts";
import { type ClassImport, checkCount, longestText } from "./class-import.ts";
import { readJsonClasses } from "./class-json.ts";
import { isQgisColorMap, readQgisClasses } from "./class-qgis.ts";

/**
 * Reads classes from a text in any form that is known, 1 to 1000 of them in at most a megabyte. Throws INVALID_ARGUMENT that names the
 * line, or in JSON the entry, that cannot be read.
 */
export async function readClasses(text: string): Promise<ClassImport> {
  if (text.length > longestText) {
    const millions = formatNumber(Number((text.length / 1e6).toFixed(1)));
    const message = msg(str`This text has ${millions} million characters; a million is the most that is read.`);
    throw failure("INVALID_ARGUMENT", message);
  }
  const body = text.replace(/^\uFEFF/, "");
  const found = await readBody(body);
  checkCount(found.classes.length);
  return found;
}

async function readBody(text: string): Promise<ClassImport> {
  const first = text.trimStart();
  if (first.startsWith("{") || first.startsWith("[")) return readJsonClasses(text);
  if (isQgisColorMap(text)) return readQgisClasses(text);
  return isSpaced(text) ? readGdalClasses(text) : await readCsvClasses(text);
}

/** Whether the first line with content parts its values as GDAL and GRASS do: by blanks or colons, and by nothing else. */
function isSpaced(text: string): boolean {
  const lines = text.split(/\r\n?|\n/);
  const line = lines.find((one) => one.trim() !== "" && !one.trimStart().startsWith("#"))?.slice(0, 200) ?? "";
  return (
    /^\s*\S+[ \t:]+\d+[ \t:]+\d+[ \t:]+\d+/.test(line) || /^\s*(nv|default|[-+.\de]+%?)[ \t]+[a-z]+\s*$/i.test(line)
  );
}
