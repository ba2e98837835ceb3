/**
 * Writes src/core/geo/epsg-table.generated.ts from the npm package epsg-index 2.0.0 (ISC licence).
 *
 *   npm install --prefix SCRATCH epsg-index@2.0.0
 *   node test/support/make-epsg-table.mjs SCRATCH/node_modules/epsg-index/all.json
 *
 * One line a code: `2056 somerc lat_0=46.95… ellps=bessel …`. Metres are left out, as is what says nothing about the
 * horizontal position. Methods that proj4 does not know are left out too. Datum shifts are those that proj4 ships
 * (PROJ's): epsg-index has some rotations in the other convention or in microradians.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

const methods = new Set(
  (
    "longlat geocent utm tmerc etmerc merc lcc aea laea stere sterea somerc omerc krovak cass gnom cea eqc poly nzmg " +
    "mill sinu eck6 moll eqdc vandg aeqd ortho robin tpers geos eqearth bonne"
  ).split(" "),
);
const silent = /^(no_defs|wktext|type|vunits|vto_meter|units=m)(=|$)/;

/** @typedef {{ code: string, kind: string, name: string, wkt?: string, proj4?: string, unit?: string }} Row */

const [, , source] = process.argv;
if (!source) throw new Error("usage: make-epsg-table.mjs all.json");
/** @type {Record<string, Row>} */
const index = JSON.parse(readFileSync(source, "utf8"));
const proj4Folder = dirname(dirname(createRequire(import.meta.url).resolve("proj4")));
const datums = readFileSync(join(proj4Folder, "lib/constants/Datum.js"), "utf8");
/** @type {Map<string | undefined, string>} */
const shifts = new Map();
for (const [, code, shift] of datums.matchAll(/EPSG_(\d+): \{\s*towgs84: '([^']*)'/g))
  if (shift) shifts.set(code, shift);
// WGS 72's have rotations in EPSG (1237, 1240) that proj4 leaves out.
for (const code of ["4322", "4324"]) shifts.delete(code);
// EPSG's are about a pivot (LUREF) or in the other convention (Lisbon): 5483, 1658, 1988 instead.
shifts.set("4181", "-192.986,13.673,-39.309,-0.4099,-2.9332,2.6881,0.43");
shifts.set("4803", "-304.046,-60.576,103.64");
shifts.set("4904", "508.088,-191.042,565.223");

/** @type {Map<string | undefined, string>} */
const geographicByName = new Map();
for (const { code, name, kind } of Object.values(index)) {
  if (kind === "CRS-GEOGCRS" && !geographicByName.has(name)) geographicByName.set(name, code);
}

/** The geographic CRS under another: by the WKT, or by the name that theirs starts with. @param {Row} row */
function baseOf({ code, kind, wkt = "", name }) {
  if (kind === "CRS-GEOGCRS") return code;
  const start = wkt.indexOf("GEOGCS[");
  if (start >= 0) {
    let end = start;
    for (let depth = 0; end < wkt.length; end++) {
      if (wkt[end] === "[") depth++;
      else if (wkt[end] === "]" && --depth === 0) break;
    }
    const found = /AUTHORITY\["EPSG","(\d+)"\]\]$/.exec(wkt.slice(start, end + 1));
    if (found) return found[1];
  }
  return geographicByName.get(name.split(/ \/ | \+ /)[0]);
}

/** @param {Row} row */
function shiftOf(row) {
  const base = baseOf(row) ?? "";
  // Within a metre of WGS 84, but given in millimetres.
  if (/^(ITRF|IGS)/.test(index[base]?.name ?? "")) return "0,0,0";
  // The same datum counted from another meridian: NTF (Paris), NTF.
  const greenwich = geographicByName.get(index[base]?.name.replace(/ \([A-Z]\w+\)$/, ""));
  const own = (/** @type {string} */ code) => /\+towgs84=(\S+)/.exec(index[code]?.proj4 ?? "")?.[1];
  return shifts.get(base) ?? shifts.get(greenwich) ?? own(row.code) ?? own(base) ?? own(greenwich ?? "");
}

const lines = [];
const unproven = new Map();
for (const row of Object.values(index).sort((a, b) => Number(a.code) - Number(b.code))) {
  if (!row.proj4) continue;
  const tokens = row.proj4
    .replace(/=("[^"]*")/g, (_, quoted) => `=${quoted.replace(/[" ]/g, "")}`)
    .split(/\s+/)
    .map((token) => token.replace(/^\+/, ""))
    .filter((token) => token && !silent.test(token) && !token.startsWith("towgs84="));
  const method = (tokens.shift() ?? "").replace("proj=", "");
  if (!methods.has(method) || tokens.includes("hyperbolic")) continue;
  const shift = shiftOf(row);
  if (shift && !row.proj4.includes("+datum=") && method !== "geocent") {
    const values = shift.split(",").map(Number);
    const rotates = values.slice(3).some((value) => value !== 0);
    tokens.push(`towgs84=${(rotates ? values : values.slice(0, 3)).join(",")}`);
    const base = baseOf(row) ?? "";
    if (rotates && !shifts.has(base)) unproven.set(base, `${index[base]?.name} ${shift}`);
  }
  if (row.unit === "grad") tokens.push("units=grad");
  lines.push([row.code, method, ...tokens].join(" "));
}
const text = lines.join("\n");
writeFileSync(
  new URL("../../src/core/geo/epsg-table.generated.ts", import.meta.url),
  `/** EPSG codes and their proj4 definitions, a line each; made by test/support/make-epsg-table.mjs. */\nexport const epsgTable = \`${text}\`;\n`,
);
console.log(`${lines.length} codes, ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped`);
console.log(
  `Rotations that proj4 does not confirm:\n${[...unproven].map(([code, line]) => `  ${code} ${line}`).join("\n")}`,
);
