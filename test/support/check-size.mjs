import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * The bundle-size budget: what a visitor downloads, in KB of gzip. `usage: check-size.mjs FOLDER`.
 * A file belongs to the first row whose pattern fits its name.
 */
const budget = [
  { what: "MapLibre's worker", files: /^maplibre-gl-worker.*\.js$/, limit: 160 },
  { what: "the page", files: /^index-.*\.js$/, limit: 420 },
  { what: "our worker", files: /^raster\.worker-.*\.js$/, limit: 105 },
  // idb, the validator, and our storage and queries: loaded beside the page, before the first tile by key.
  { what: "the catalogs' worker", files: /^catalog\.worker-.*\.js$/, limit: 25 },
  { what: "lazy parts", files: /\.(js|wasm)$/, limit: 420 },
  { what: "the basemap", files: /^countries-.*\.json$/, limit: 300 },
  { what: "styles", files: /\.css$/, limit: 25 },
];

const folder = process.argv[2] ?? "dist";
const built = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { row: budget.find(({ files }) => files.test(basename(path))), bytes: gzipSync(readFileSync(path)).length };
  });

for (const row of budget) {
  const size = built.filter((file) => file.row === row).reduce((sum, file) => sum + file.bytes / 1000, 0);
  const verdict = size > row.limit ? "TOO LARGE" : "ok";
  console.log(`${row.what.padEnd(20)}${size.toFixed(1).padStart(8)} KB gzip of ${row.limit} KB  ${verdict}`);
  if (size > row.limit) process.exitCode = 1;
}
