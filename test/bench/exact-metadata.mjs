import { chromium } from "playwright";
import { buildPage } from "../support/build-page.mjs";
import { chromiumArguments, findChromium } from "../support/find-chromium.mjs";
import { startRangeServer } from "../support/range-server.mjs";
import { watchMemory } from "../support/renderer-memory.mjs";
import { startStaticServer } from "../support/static-server.mjs";
import { benchCog } from "./make-cog.mjs";
import { openUnwatched } from "./unwatched-page.mjs";

const visits = 5;
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
   * What an expression in a fresh page gives, with the memory that it took at most.
   *
   * @param {string} expression
   */
  const alone = async (expression) => {
    const page = await openUnwatched(browser, host.url);
    try {
      await page.evaluate("window.exactBench.ready");
      await memory.start();
      const result = await page.evaluate(expression);
      return { ...result, peak: memory.peak() ?? Number.NaN };
    } finally {
      await page.close();
    }
  };
  try {
    /** @type {ExactRound[]} */
    const rounds = [];
    for (let visit = 0; visit < visits; visit++) {
      const exact = await alone(`window.exactBench.exact("${url}", false)`);
      const decode = await alone(`window.exactBench.decode("${url}")`);
      const shared = await alone(`window.exactBench.exact("${url}", true)`);
      rounds.push({
        exactMs: exact.ms,
        decodeMs: decode.ms,
        blocks: decode.blocks,
        peakBytes: exact.peak,
        decodePeakBytes: decode.peak,
        slowestTileMs: shared.slowestTile,
        reports: exact.reports,
      });
    }
    return { rounds, maker, fileBytes: file.length };
  } finally {
    memory.stop();
    await browser.close();
    await Promise.all([server.close(), host.close()]);
  }
}
