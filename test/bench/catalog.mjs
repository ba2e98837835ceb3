import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { buildPage } from "../support/build-page.mjs";
import { chromiumArguments, findChromium } from "../support/find-chromium.mjs";
import { watchMemory } from "../support/renderer-memory.mjs";
import { startStaticServer } from "../support/static-server.mjs";
import { measureExactMetadata } from "./exact-metadata.mjs";
import { benchCatalog, datasetCount } from "./make-catalog.mjs";
import { measureCatalog } from "./measure-catalog.mjs";
import { judgeBudgets, median, number, spread } from "./report.mjs";

/**
 * `npm run bench -- catalog`: 100,000 datasets and four keys, in the real worker over the real IndexedDB of a fresh profile,
 * as the page sees them; and exact metadata of a large file. Prints medians with minimum and maximum; fails when a budget is missed.
 *
 * @typedef {import("./measure-catalog.mjs").CatalogRound} CatalogRound
 */
const visits = 5;

const folder = buildPage("test/bench/catalog-page");
const files = {
  "locations.json": benchCatalog({ metadata: false }),
  "measured.json": benchCatalog({ metadata: true }),
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
const host = await startStaticServer(folder);
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
const memory = await watchMemory(browser);
console.log(`${datasetCount} datasets × 4 keys; ${browser.version()}; median of ${visits} (minimum–maximum)\n`);

const locations = await rounds("locations.json", "keys and locations");
const measured = await rounds("measured.json", "keys, locations and metadata");
memory.stop();
await browser.close();
await host.close();

const { rounds: exact, fileBytes, maker } = await measureExactMetadata();
const ratios = exact.map(({ exactMs, decodeMs }) => exactMs / decodeMs);
const peaks = exact.map(({ peakBytes }) => peakBytes / 1e6);
console.log(`exact metadata of a 10980² uint16 file by ${maker}, ${(fileBytes / 1e6).toFixed(0)} MB`);
console.log(`  ${"exact metadata".padEnd(48)}${spread(exact.map(({ exactMs }) => exactMs))} ms`);
console.log(`  ${"  all its blocks read and decoded".padEnd(48)}${spread(exact.map(({ decodeMs }) => decodeMs))} ms`);
console.log(`  ${"  memory at most, above the page before".padEnd(48)}${spread(peaks)} MB`);
console.log(`  ${"  slowest tile meanwhile".padEnd(48)}${spread(exact.map((round) => round.slowestTileMs))} ms\n`);

const all = [...locations, ...measured];
/** @param {(round: CatalogRound) => number} of */
const of = (of) => median(locations.map(of));
const verdict = judgeBudgets([
  ["import of keys and locations, ms", of(({ imported }) => imported.ms), 3000],
  ["longest task of the page meanwhile, ms", longest(all.map(({ imported }) => imported)), 100],
  ["first query after a reload, ms", of(({ first }) => first), 500],
  ["slowest filtered page, ms", slowest(({ pages }) => pages), 20],
  ["slowest unique values, ms", slowest(({ values }) => values), 50],
  ["exact metadata / reading and decoding its blocks", median(ratios), 1.3],
  ["memory of exact metadata, MB", Math.max(...peaks), 300],
]);
console.log(`\n${verdict}`);

/** @param {string} name @param {string} title @returns {Promise<CatalogRound[]>} */
async function rounds(name, title) {
  const results = [];
  for (let visit = 0; visit < visits; visit++) {
    const context = await browser.newContext();
    results.push(await measureCatalog(context, host.url, name, memory));
    await context.close();
  }
  report(title, results);
  return results;
}

/** @param {string} title @param {readonly CatalogRound[]} results */
function report(title, results) {
  const [one] = results;
  if (one === undefined) return;
  const row = (/** @type {string} */ what, /** @type {readonly number[]} */ ms, rest = "") =>
    console.log(`  ${what.padEnd(48)}${`${spread(ms)} ms`.padEnd(26)}${rest}`);
  const megabytes = (/** @type {readonly number[]} */ bytes) =>
    `${spread(bytes.map((all) => Math.round(all / 1e6)))} MB`;
  console.log(`${title}: ${megabytes([one.imported.bytes])} of JSON`);
  row(
    "import",
    results.map(({ imported }) => imported.ms),
    `${one.imported.count} datasets`,
  );
  row(
    "  longest task of the page",
    results.map(({ imported }) => longest([imported])),
  );
  console.log(
    `  ${"  memory at most, above the empty page".padEnd(48)}${megabytes(results.map((it) => it.importMemory))}`,
  );
  row(
    "first query after a reload",
    results.map(({ first }) => first),
  );
  console.log(`  ${"  memory, above the empty page".padEnd(48)}${megabytes(results.map((it) => it.heldMemory))}`);
  for (const [index, { what, found }] of one.pages.entries()) {
    row(
      `page: ${what}`,
      results.flatMap(({ pages }) => pages[index]?.ms ?? []),
      `of ${found}`,
    );
  }
  for (const [index, { what, found }] of one.values.entries()) {
    row(
      `values of ${what}`,
      results.flatMap(({ values }) => values[index]?.ms ?? []),
      `${found} values`,
    );
  }
  row(
    "export",
    results.map(({ exported }) => exported.ms),
    megabytes([one.exported.bytes]),
  );
  console.log(
    `  ${"  longest task of the page".padEnd(48)}${number(longest(results.map(({ exported }) => exported)))} ms\n`,
  );
}

/** The worst query's median. @param {(round: CatalogRound) => readonly import("./measure-catalog.mjs").Timing[]} of */
function slowest(of) {
  const queries = locations[0] ? of(locations[0]).length : 0;
  const medians = Array.from({ length: queries }, (_, index) =>
    median(locations.flatMap((round) => of(round)[index]?.ms ?? [])),
  );
  return Math.max(...medians);
}

/** @param {readonly { longTasks: readonly number[] }[]} runs */
function longest(runs) {
  return Math.max(0, ...runs.flatMap(({ longTasks }) => longTasks));
}
