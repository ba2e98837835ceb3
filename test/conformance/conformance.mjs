import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { buildPage } from "../support/build-page.mjs";
import { chromiumArguments, findChromium } from "../support/find-chromium.mjs";
import { startRangeServer } from "../support/range-server.mjs";
import { watchMemory } from "../support/renderer-memory.mjs";
import { startStaticServer } from "../support/static-server.mjs";

/** A hostile file ends within this time, and below this growth of the renderer's memory. */
const limits = { seconds: 5, bytes: 256e6 };
/** A readable file, and everything about it, ends within this time. */
const patienceMs = 240_000;

/**
 * @typedef {{ file: string } & import("./check.ts").Check} Row  One line of the table.
 * @typedef {object} Conformance
 * @property {Row[]} rows
 * @property {string[]} right    Files of which everything was right.
 * @property {string[]} unplaced Files whose values were right, and of which a clear error says that they have no place on a map.
 * @property {string[]} refused  Files that ended in a clear error.
 * @property {string[]} wrong    Files with a wrong value or a bad error.
 * @property {{ right: string[]; refused: string[]; wrong: string[] }} reports  Files of the folder `reports/`.
 * @property {string[]} survived @property {string[]} fatal  Hostile files.
 */

/**
 * Runs a data folder (expected.json, expected-tiles.json, real/, patho/, reports/, broken/, tiles/) through the public API in a
 * real Chromium, file by file, with one engine for all of them.
 *
 * @param {object} options
 * @param {string} options.folder
 * @param {(name: string) => boolean} [options.only]
 * @param {(row: Row) => void} [options.onRow]
 * @returns {Promise<Conformance>}
 */
export async function runConformance({ folder, only = () => true, onRow = () => {} }) {
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
  /** @type {import("./expected.ts").ExpectedTile[]} */
  const tiles = JSON.parse(readFileSync(join(folder, "expected-tiles.json"), "utf8")).tiles;

  const data = await startRangeServer({ folder });
  const host = await startStaticServer(buildPage("test/conformance/page"));
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
  const memory = await watchMemory(browser);
  let page = await open(browser, host.url);

  /** @type {Conformance} */
  const result = {
    rows: [],
    right: [],
    unplaced: [],
    refused: [],
    wrong: [],
    reports: { right: [], refused: [], wrong: [] },
    survived: [],
    fatal: [],
  };
  const add = (/** @type {string} */ file, /** @type {readonly import("./check.ts").Check[]} */ checks) => {
    for (const check of checks) {
      result.rows.push({ file, ...check });
      onRow({ file, ...check });
    }
  };

  try {
    for (const [name, facts] of Object.entries(expected.files)) {
      if (!only(name)) continue;
      const task = { folder: data.origin, name, expected: facts, tiles: tiles.filter(({ file }) => file === name) };
      const checks = await within(
        patienceMs,
        page.evaluate((job) => window.conformance.checkFile(job), task),
      ).catch((error) => [failed("ends", String(error))]);
      if (checks.some(({ check }) => check === "ends")) page = await open(browser, host.url, page);
      add(name, checks);
      const refused = checks.filter(({ verdict }) => verdict === "unsupported").map(({ check }) => check);
      if (checks.some(({ verdict }) => verdict === "fail")) result.wrong.push(name);
      else if (refused.length === 0) result.right.push(name);
      else (refused.join() === "open" ? result.unplaced : result.refused).push(name);
    }

    for (const file of filesOf(join(folder, "reports"))) {
      const name = `reports/${file}`;
      if (!only(name)) continue;
      const check = await within(
        patienceMs,
        page.evaluate(({ origin, file }) => window.conformance.checkReport(origin, file), {
          origin: data.origin,
          file,
        }),
      ).catch((error) => failed("report", String(error)));
      add(name, [check]);
      const outcome = { pass: "right", excepted: "right", unsupported: "refused", fail: "wrong" }[check.verdict];
      result.reports[/** @type {keyof Conformance["reports"]} */ (outcome)].push(name);
    }

    const good = Object.keys(expected.files).find((name) => name.endsWith("dtype-u16.tif"));
    for (const [name, facts] of Object.entries(expected.broken)) {
      if (!only(name)) continue;
      await memory.start();
      const attacked = await within(
        3 * limits.seconds * 1000,
        page.evaluate(({ origin, name, ms }) => window.conformance.attack(origin, name, ms), {
          origin: data.origin,
          name,
          ms: limits.seconds * 1000,
        }),
      ).catch((error) => String(error));
      const grown = memory.peak();
      if (typeof attacked === "string") page = await open(browser, host.url, page);
      const checks = [judge(attacked, facts, grown)];
      if (good) {
        const task = { folder: data.origin, name: good, expected: expected.files[good], tiles: [] };
        const after = await within(
          10_000,
          page.evaluate((job) => window.conformance.checkFile(job), task),
        ).catch((error) => [failed("afterwards", String(error))]);
        const bad = after.find(({ verdict }) => verdict !== "pass");
        if (bad) checks.push(failed("afterwards", `${good} no longer reads: ${bad.reason}`));
      }
      add(name, checks);
      (checks.some(({ verdict }) => verdict === "fail") ? result.fatal : result.survived).push(name);
    }
  } finally {
    memory.stop();
    await browser.close();
    await Promise.all([data.close(), host.close()]);
  }
  return result;
}

/** @param {string} folder @returns {string[]} */
const filesOf = (folder) => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".tif")) : []);

/**
 * A fresh page, in place of `old`, which hangs.
 *
 * @param {import("playwright").Browser} browser @param {string} url @param {import("playwright").Page} [old]
 */
async function open(browser, url, old) {
  await old?.close();
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => "conformance" in window);
  return page;
}

/**
 * @param {import("./attack.ts").Attack | string} attacked  A string when the page itself did not answer.
 * @param {import("./expected.ts").ExpectedBroken} facts
 * @param {number | undefined} grown
 * @returns {import("./check.ts").Check}
 */
function judge(attacked, facts, grown) {
  if (typeof attacked === "string") return failed("attack", attacked);
  const { code, message, seconds, blocks, badBlocks } = attacked;
  const megabytes = grown === undefined ? "memory not measured" : `${(grown / 1e6).toFixed(0)} MB`;
  const worst = `${seconds.toFixed(1)} s, ${megabytes}`;
  const outcome = code === undefined ? "reads" : `${code}: ${message}`;
  const counted = badBlocks > 0 ? ` (${badBlocks} of ${blocks} blocks)` : "";
  const problem =
    seconds > limits.seconds
      ? `took ${seconds.toFixed(1)} s`
      : (grown ?? 0) > limits.bytes
        ? `grew by ${megabytes}`
        : code === "no code"
          ? "error without a code"
          : code === undefined && !facts.gdal_opens
            ? "reads, though GDAL refuses it"
            : undefined;
  return {
    check: "attack",
    worst,
    verdict: problem ? "fail" : "pass",
    reason: `${problem ? `${problem}; ` : ""}${outcome}${counted}`,
  };
}

/** @param {string} check @param {string} reason @returns {import("./check.ts").Check} */
const failed = (check, reason) => ({ check, worst: "", verdict: "fail", reason });

/**
 * @template Value
 * @param {number} ms @param {Promise<Value>} promise
 * @returns {Promise<Value>}
 */
async function within(ms, promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([promise, /** @type {Promise<never>} */ (late)]);
  } finally {
    clearTimeout(timer);
  }
}
