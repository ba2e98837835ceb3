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
  { what: "our worker", files: /^raster\.worker-.*\.js$/, limit: 90 },
  { what: "lazy parts", files: /\.(js|wasm)$/, limit: 420 },
  { what: "styles", files: /\.css$/, limit: 25 },
];

const folder = process.argv[2] ?? "dist";
const sizes = budget.map(() => 0);
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath, entry.name);
  const row = budget.findIndex(({ files }) => files.test(basename(path)));
  if (row >= 0) sizes[row] += gzipSync(readFileSync(path)).length / 1000;
}

for (const [row, { what, limit }] of budget.entries()) {
  const size = sizes[row];
  const verdict = size > limit ? "TOO LARGE" : "ok";
  console.log(`${what.padEnd(20)}${size.toFixed(1).padStart(8)} KB gzip of ${limit} KB  ${verdict}`);
  if (size > limit) process.exitCode = 1;
}
