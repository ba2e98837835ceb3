import { chromium } from "playwright";
import { buildPage } from "../support/build-page.mjs";
import { chromiumArguments, findChromium } from "../support/find-chromium.mjs";
import { startRangeServer } from "../support/range-server.mjs";
import { watchMemory } from "../support/renderer-memory.mjs";
import { startStaticServer } from "../support/static-server.mjs";
import { benchCog } from "./make-cog.mjs";

const visits = 2;
const name = "exact.tif";

/**
 * Exact metadata of a 10980² uint16 file in a real worker, beside reading and decoding all its blocks with the same reader:
 * each visit with a fresh page, one after the other, in turns.
 *
 * @typedef {object} ExactRound
 * @property {number} exactMs
 * @property {number} decodeMs   All blocks read and decoded, nothing more.
 * @property {number} blocks     That were decoded for that.
 * @property {number} peakBytes  Memory of the renderer at most, above the page with its workers before.
 * @property {number} decodePeakBytes  The same of reading and decoding alone.
 * @property {number} slowestTileMs  Of tiles of the same file, one after another, during another exact computation.
 * @property {number} reports    Of progress.
 *
 * @returns {Promise<{ rounds: ExactRound[], maker: string, fileBytes: number }>}
 */
export async function measureExactMetadata() {
  const { file, maker } = await benchCog();
  const server = await startRangeServer({ files: { [name]: file } });
  const host = await startStaticServer(buildPage("test/bench/exact-page"));
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
  const memory = await watchMemory(browser);
  const url = server.url(name);
  /**
   * @template Value
   * @param {(page: import("playwright").Page) => Promise<Value>} measure
   */
  const alone = async (measure) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(host.url);
    await page.evaluate(() => window.exactBench.ready);
    try {
      return await measure(page);
    } finally {
      await context.close();
    }
  };
  try {
    /** @type {ExactRound[]} */
    const rounds = [];
    for (let visit = 0; visit < visits; visit++) {
      const exact = await alone(async (page) => {
        await memory.start();
        const { ms, reports } = await page.evaluate((file) => window.exactBench.exact(file, false), url);
        return { exactMs: ms, reports, peakBytes: memory.peak() ?? Number.NaN };
      });
      const decode = await alone(async (page) => {
        await memory.start();
        const { ms, blocks } = await page.evaluate((file) => window.exactBench.decode(file), url);
        return { decodeMs: ms, blocks, decodePeakBytes: memory.peak() ?? Number.NaN };
      });
      const shared = await alone((page) => page.evaluate((file) => window.exactBench.exact(file, true), url));
      rounds.push({ ...exact, ...decode, slowestTileMs: shared.slowestTile });
    }
    return { rounds, maker, fileBytes: file.length };
  } finally {
    memory.stop();
    await browser.close();
    await Promise.all([server.close(), host.close()]);
  }
}
