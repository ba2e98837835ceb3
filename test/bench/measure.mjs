import { chromiumArguments } from "../support/find-chromium.mjs";
import { readTiffIndex } from "../support/tiff-index.mjs";
import { blocksInView } from "./blocks-in-view.mjs";

/** Where the bench looks: tiles of zoom 13, whose pixels are 14 m, are read from full resolution, 10 m. */
const look = { longitude: -8.32, latitude: 43.76, zoom: 12 };
const viewport = { width: 1280, height: 800 };
/** The corner of the file, metres in UTM 29N: that of `writeCog`. */
const origin = /** @type {const} */ ([499_980, 4_900_020]);
const name = "bench.tif";

/**
 * @typedef {object} View What a view has cost.
 * @property {number} ms @property {number} requests @property {number} bytes
 *
 * @typedef {object} Round One visit of our own reader.
 * @property {View} first @property {View} jump @property {View} glide @property {View} restyle
 * @property {readonly number[]} longTasks  Milliseconds of each task above 50 ms while gliding.
 * @property {number} headerRequests
 * @property {number} blocksDecoded  For the first view.
 * @property {number} blocks @property {number} blockBytes  That the first view needs.
 * @property {import("./page/floor.worker.ts").FloorTask} task  The same ranges, for the floor.
 */

/**
 * The browser of the bench composes its pages by GL, in software where there is no other, as any machine with a graphics
 * card does. Without, the main thread would wait for each frame of the map to be read back.
 */
export const benchArguments = [...chromiumArguments, "--use-angle=swiftshader", "--ignore-gpu-blocklist"];

/** The files of a range server of the bench. @param {Buffer} file */
export const benchFiles = (file) => ({ [name]: file });

/**
 * A new visitor, with an empty cache that stays empty, before an empty map.
 *
 * @param {import("playwright").Browser} browser @param {string} host
 */
export async function visit(browser, host) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await page.goto(`${host}?${new URLSearchParams(Object.entries(look).map(([key, value]) => [key, String(value)]))}`);
  await page.evaluate(() => window.bench.ready);
  return page;
}

/**
 * Our reader: first view, half a view on at once, half a view on gliding, another range of values.
 *
 * @param {import("playwright").Page} page
 * @param {import("../support/range-server.mjs").RangeServer} server
 * @param {Buffer} file
 * @returns {Promise<Round>}
 */
export async function measureOurs(page, server, file) {
  const url = server.url(name);
  server.clear();
  const first = await cost(server, () => page.evaluate((file) => window.bench.firstView("terracotta", file), url));
  const asked = server.log.flatMap(({ range }) => range ?? []);
  const blocksDecoded = await page.evaluate(() => window.bench.blocksDecoded());
  const view = await page.evaluate(() => window.bench.view());
  const levels = readTiffIndex(file);
  const [full] = levels;
  if (!full) throw new Error("The file has no image.");
  const blocks = blocksInView(view, look.zoom + 1, full, origin);
  const jump = await cost(server, () => page.evaluate(() => window.bench.jump()));
  /** @type {readonly number[]} */
  let longTasks = [];
  const glide = await cost(server, async () => {
    longTasks = await page.evaluate(() => window.bench.glide());
    return 0;
  });
  const restyle = await cost(server, () => page.evaluate(() => window.bench.restyle()));
  const [header = "", ...ranges] = asked;
  return {
    first,
    jump,
    glide,
    restyle,
    longTasks,
    headerRequests: asked.filter((range) => startOf(range) < endOfHeader(levels)).length,
    blocksDecoded,
    blocks: blocks.length,
    blockBytes: blocks.reduce((sum, { length }) => sum + length, 0),
    task: { url, header, ranges, blocks: levels.flatMap((level) => level.blocks) },
  };
}

/**
 * The plain reader: first view, and half a view on.
 *
 * @param {import("playwright").Page} page
 * @param {import("../support/range-server.mjs").RangeServer} server
 */
export async function measurePlain(page, server) {
  server.clear();
  const first = await cost(server, () =>
    page.evaluate((url) => window.bench.firstView("plain", url), server.url(name)),
  );
  const jump = await cost(server, () => page.evaluate(() => window.bench.jump()));
  return { first, jump };
}

/**
 * The same bytes and blocks as a task has, without a map.
 *
 * @param {import("playwright").Page} page
 * @param {import("../support/range-server.mjs").RangeServer} server
 * @param {import("./page/floor.worker.ts").FloorTask} task
 */
export const measureFloor = (page, server, task) =>
  cost(server, () => page.evaluate((work) => window.bench.floor(work), task));

/**
 * @param {import("../support/range-server.mjs").RangeServer} server @param {() => Promise<number>} run
 * @returns {Promise<View>}
 */
async function cost(server, run) {
  const before = server.log.length;
  const ms = await run();
  const log = server.log.slice(before);
  return { ms, requests: log.length, bytes: log.reduce((sum, { bytes }) => sum + bytes, 0) };
}

const startOf = (/** @type {string} */ range) => Number(/\d+/.exec(range));
const endOfHeader = (/** @type {import("../support/tiff-index.mjs").Level[]} */ levels) =>
  Math.min(...levels.flatMap(({ blocks }) => blocks.filter(({ length }) => length > 0).map(({ offset }) => offset)));
