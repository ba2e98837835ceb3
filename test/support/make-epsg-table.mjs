/**
 * Writes src/core/geo/epsg-table.generated.ts from the npm package epsg-index 2.0.0 (ISC licence).
 *
 *   npm install --prefix SCRATCH epsg-index@2.0.0
 *   node test/support/make-epsg-table.mjs SCRATCH/node_modules/epsg-index/all.json
 *
 * One line a code: `2056 somerc lat_0=46.95… ellps=bessel …`. Metres are left out, as is what says nothing about the
 * horizontal position. Methods that proj4 does not know are left out too.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const methods = new Set(
  (
    "longlat geocent utm tmerc etmerc merc lcc aea laea stere sterea somerc omerc krovak cass gnom cea eqc poly nzmg " +
    "mill sinu eck6 moll eqdc vandg aeqd ortho robin tpers geos eqearth bonne"
  ).split(" "),
);
const silent = /^(no_defs|wktext|type|vunits|vto_meter|units=m)(=|$)/;

const index = JSON.parse(readFileSync(process.argv[2], "utf8"));
const lines = [];
for (const code of Object.keys(index)
  .map(Number)
  .sort((a, b) => a - b)) {
  const { proj4, unit } = index[code];
  if (!proj4) continue;
  const tokens = proj4
    .replace(/=("[^"]*")/g, (_, quoted) => `=${quoted.replace(/[" ]/g, "")}`)
    .split(/\s+/)
    .map((token) => token.replace(/^\+/, ""))
    .filter((token) => token && !silent.test(token));
  const method = (tokens.shift() ?? "").replace("proj=", "");
  if (!methods.has(method) || tokens.includes("hyperbolic")) continue;
  if (unit === "grad") tokens.push("units=grad");
  lines.push([code, method, ...tokens].join(" "));
}
const text = lines.join("\n");
writeFileSync(
  new URL("../../src/core/geo/epsg-table.generated.ts", import.meta.url),
  `/** EPSG codes and their proj4 definitions, a line each; made by test/support/make-epsg-table.mjs. */\nexport const epsgTable = \`${text}\`;\n`,
);
console.log(`${lines.length} codes, ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped`);
