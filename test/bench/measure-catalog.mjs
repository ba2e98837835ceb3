import { keySizes } from "./make-catalog.mjs";

/**
 * @typedef {object} CatalogRound What one visitor has seen of a catalog.
 * @property {import("./catalog-page/main.ts").Import} imported
 * @property {number} importMemory  Bytes of the renderer, its workers included, above those before; NaN if unknown.
 * @property {number} first  Milliseconds of the first query after a reload, the start of the worker included.
 * @property {number} heldMemory  As `importMemory`, for the first query.
 * @property {readonly Timing[]} pages  @property {readonly Timing[]} values
 * @property {{ ms: number, bytes: number, longTasks: readonly number[] }} exported
 *
 * @typedef {object} Timing A query, and the milliseconds that it took each time.
 * @property {string} what  @property {readonly number[]} ms  @property {number} found
 */

/** @typedef {Awaited<ReturnType<typeof import("../support/renderer-memory.mjs").watchMemory>>} Memory */

/** Filtered pages of 100, each another way to ask. @type {readonly (readonly [string, import("../../src/catalog/catalogs.ts").DatasetQuery])[]} */
const queries = [
  ["one value", { where: { tile: ["29RAC"] } }],
  ["any of two values, of two keys", { where: { date: ["20200105", "20200212"], band: ["B04", "B08"] } }],
  ["wildcard, the last page", { where: { date: ["202002*"] }, page: 289 }],
  ["a word in keys or location", { search: "rbc 20200301" }],
  ["sorted by another key", { where: { level: ["L2"] }, sort: [{ key: "band", descending: true }] }],
];

/**
 * Imports a file, reloads the page, and asks.
 *
 * @param {import("playwright").BrowserContext} context  Of a new visitor.
 * @param {string} host
 * @param {string} name  Of the file on the host.
 * @param {Memory} memory
 * @returns {Promise<CatalogRound>}
 */
export async function measureCatalog(context, host, name, memory) {
  const page = await context.newPage();
  const open = async (search = "") => {
    await page.goto(host + search);
    await page.waitForFunction(() => window.catalogBench !== undefined);
  };
  await open();
  await memory.start();
  const imported = await page.evaluate((path) => window.catalogBench.importFile(path), name);
  const importMemory = memory.peak() ?? Number.NaN;
  await open(`?first=${imported.id}`);
  const first = await page.evaluate(() => window.catalogBench.first ?? Number.NaN);
  /** @type {Timing[]} */
  const pages = [];
  for (const [what, query] of queries) {
    const { ms, result } = await page.evaluate(
      ([id, query]) => window.catalogBench.time("datasets", 5, id, query),
      /** @type {const} */ ([imported.id, query]),
    );
    pages.push({ what, ms, found: result.total });
  }
  /** @type {Timing[]} */
  const values = [];
  for (const key of Object.keys(keySizes)) {
    for (const where of [undefined, { tile: ["29RAC", "29RAD"] }]) {
      const { ms, result } = await page.evaluate(
        ([id, key, where]) => window.catalogBench.time("values", 5, id, key, where),
        /** @type {const} */ ([imported.id, key, where]),
      );
      values.push({ what: where ? `${key}, of two tiles` : key, ms, found: result.length });
    }
  }
  const exported = await page.evaluate((id) => window.catalogBench.exportFile(id), imported.id);
  await open();
  await memory.start();
  await page.evaluate((id) => window.catalogBench.time("datasets", 1, id), imported.id);
  const heldMemory = memory.peak() ?? Number.NaN;
  return { imported, importMemory, first, heldMemory, pages, values, exported };
}
