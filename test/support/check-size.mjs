import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * The bundle-size budget: what a visitor downloads, in KB of gzip. `usage: check-size.mjs FOLDER`.
 * A file belongs to the first row that fits. The rows of a first visit come to 430 KB: with the samples' pictures and the
 * icons, it stays below the 450 that `test/browser/first-load.test.ts` measures in a browser.
 */
const folder = process.argv[2] ?? "dist";
const html = readFileSync(join(folder, "index.html"), "utf8");
/** What the page's HTML names is loaded with it. @param {string} name */
const isNamed = (name) => html.includes(`assets/${name}`);

/** @type {readonly { readonly what: string, readonly fits: (name: string) => boolean, readonly limit: number }[]} */
const budget = [
  { what: "MapLibre's worker", fits: (name) => /^maplibre-gl-worker.*\.js$/.test(name), limit: 7 },
  { what: "what it shares", fits: (name) => /^maplibre-gl-shared.*\.js$/.test(name), limit: 134.5 },
  { what: "the page", fits: (name) => /\.js$/.test(name) && isNamed(name), limit: 233 },
  // idb, the validator, and our storage and queries: loaded beside the page, before the first tile by key.
  { what: "the catalogs' worker", fits: (name) => /^catalog\.worker-.*\.js$/.test(name), limit: 23 },
  { what: "the first basemap", fits: (name) => /^countries-110m-.*\.json$/.test(name), limit: 29 },
  { what: "styles", fits: (name) => /\.css$/.test(name) && isNamed(name), limit: 4.5 },
  // From here on nothing is loaded before somebody wants it.
  { what: "our worker", fits: (name) => /^raster\.worker-.*\.js$/.test(name), limit: 105 },
  { what: "the routes", fits: (name) => /^protocol-.*\.js$/.test(name), limit: 30 },
  // The tables of coordinate systems, 130 KB, are here twice: the page has a copy and the worker one, and each loads its own.
  { what: "lazy parts", fits: (name) => /\.(js|wasm|css)$/.test(name), limit: 730 },
  { what: "the finer basemap", fits: (name) => /^countries-.*\.json$/.test(name), limit: 245 },
];

const built = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { row: budget.find(({ fits }) => fits(basename(path))), bytes: gzipSync(readFileSync(path)).length };
  });

for (const row of budget) {
  const size = built.filter((file) => file.row === row).reduce((sum, file) => sum + file.bytes / 1000, 0);
  const verdict = size > row.limit ? "TOO LARGE" : "ok";
  console.log(`${row.what.padEnd(20)}${size.toFixed(1).padStart(8)} KB gzip of ${row.limit} KB  ${verdict}`);
  if (size > row.limit) process.exitCode = 1;
}
