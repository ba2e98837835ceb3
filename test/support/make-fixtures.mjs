import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Cuts `test/fixtures/data` out of a full data folder: `node test/support/make-fixtures.mjs DIR`.
 * DIR holds real/, patho/, broken/, tiles/, files.json, expected.json and expected-tiles.json.
 * Small files are taken whole groups at a time; the lists below name what is worth more bytes.
 */
const smallerThan = { "patho/": 60_000, "broken/": 66_000, "real/l8ny/": 60_000 };
const chosen = [
  "real/dem/linz_DEM_BS28_2193_f32.tif",
  "real/modis/MCD12Q1.A2001001.h00v08_LC_Type1.tif",
  "real/odd/aef_64bands_i8_modeltransform.tif",
  "real/odd/cogeotiff_bigendian_bigtiff_zstd.tif",
  "real/odd/cogeotiff_bigendian_jpeg_nocrs.tif",
  "real/odd/goes_geos.tif",
  "real/odd/linz_sparse_20480_webp.tif",
  "real/polar/seaice_nh_20211231_conc_u8.tif",
  "real/rgb/hro_jpeg_ycbcr.tif",
  "real/s2/S2A_29RKH_20200219_L2A_B01.tif",
  "real/s2/S2A_29RKH_20200219_L2A_SCL.tif",
  "real/sar/S1A_S1_GRDH_20230809_vh_gcp.tif",
  "patho/alpha-premultiplied.tif",
  "patho/alpha-rgba.tif",
  "patho/dtype-f64.tif",
  "patho/dtype-i64.tif",
  "patho/dtype-u32.tif",
  "patho/dtype-u64.tif",
  "patho/layout-bigendian.tif",
  "patho/layout-planar-tiles.tif",
  "patho/lon-node-grid.tif",
  "patho/mask-internal-ovr.tif",
  "patho/mask-internal.tif",
  "patho/nbits-12-u16.tif",
  "patho/ovr-internal-3-7.tif",
  "patho/ovr-marked-levels.tif",
  "broken/bomb-deflate-tile-400mb.tif",
  "broken/ifd-cycle-overviews.tif",
  "broken/tile-offset-past-eof.tif",
];

const [source] = process.argv.slice(2);
if (!source) throw new Error("usage: make-fixtures.mjs DIR");
const fixtures = fileURLToPath(new URL("../fixtures", import.meta.url));
const data = join(fixtures, "data");
const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(source, name), "utf8"));
const expected = read("expected.json");
const expectedTiles = read("expected-tiles.json");

const isSmall = (/** @type {string} */ name) =>
  Object.entries(smallerThan).some(
    ([folder, limit]) => name.startsWith(folder) && statSync(join(source, name)).size < limit,
  );
const names = [...Object.keys(expected.files), ...Object.keys(expected.broken)]
  .filter((name) => chosen.includes(name) || isSmall(name))
  .sort();
const taken = new Set(names);
const tiles = expectedTiles.tiles.filter((/** @type {{ file: string }} */ tile) => taken.has(tile.file));
const bins = new Set(tiles.map((/** @type {{ bin: string }} */ tile) => tile.bin));

rmSync(data, { recursive: true, force: true });
for (const name of [...names, ...bins]) {
  mkdirSync(dirname(join(data, name)), { recursive: true });
  copyFileSync(join(source, name), join(data, name));
}

const pick = (/** @type {Record<string, unknown>} */ all) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => taken.has(name)));
/** One record a line, so that a change shows as the line it is. */
const lines = (/** @type {Record<string, unknown>} */ records) =>
  Object.entries(records).map(([name, record]) => `${JSON.stringify(name)}: ${JSON.stringify(record)}`);
writeFileSync(
  join(data, "expected.json"),
  `{"generator": ${JSON.stringify(expected.generator)},\n"files": {\n${lines(pick(expected.files)).join(",\n")}\n},\n` +
    `"broken": {\n${lines(pick(expected.broken)).join(",\n")}\n}}\n`,
);
const tileLines = tiles.map((/** @type {unknown} */ tile) => JSON.stringify(tile));
writeFileSync(
  join(data, "expected-tiles.json"),
  `{"generator": ${JSON.stringify(expectedTiles.generator)},\n"tiles": [\n${tileLines.join(",\n")}\n]}\n`,
);

/** The table stands between two marks of `test/fixtures/README.md`; what is around them is kept. */
const marks = /** @type {const} */ (["<!-- data: begin -->", "<!-- data: end -->"]);
const files = read("files.json").filter((/** @type {{ name: string }} */ file) => taken.has(file.name));
const cell = (/** @type {string} */ text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const table = [
  "| File in `data/` | Origin | Conversion | Licence | What it exercises |",
  "| --- | --- | --- | --- | --- |",
  ...files.map((/** @type {Record<string, string>} */ file) =>
    ["name", "origin", "conversion", "licence", "exercises"].reduce(
      (row, key) => `${row} ${cell(file[key] ?? "")} |`,
      "|",
    ),
  ),
].join("\n");
const readme = join(fixtures, "README.md");
const text = existsSync(readme) ? readFileSync(readme, "utf8") : `# Fixtures\n\n${marks.join("\n")}\n`;
const [before, after] = [text.split(marks[0])[0] ?? "", text.split(marks[1])[1] ?? "\n"];
writeFileSync(readme, `${before}${marks[0]}\n${table}\n${marks[1]}${after}`);

const bytes = [...names, ...bins].reduce((sum, name) => sum + statSync(join(data, name)).size, 0);
console.log(`${names.length} files and ${bins.size} tiles, ${(bytes / 1e6).toFixed(1)} MB`);
