import { chromium } from "playwright";
import { buildPage } from "../support/build-page.mjs";
import { findChromium } from "../support/find-chromium.mjs";
import { startRangeServer } from "../support/range-server.mjs";
import { startStaticServer } from "../support/static-server.mjs";
import { benchCog } from "./make-cog.mjs";
import { benchArguments, benchFiles, measureFloor, measureOurs, measurePlain, visit } from "./measure.mjs";
import { judgeBudgets, median, number, spread } from "./report.mjs";

/**
 * `npm run bench`: our reader beside a plain one and beside the floor, in one run, each visit with a fresh profile and
 * no cache. Prints medians with minimum and maximum; fails when a budget is missed.
 *
 * @typedef {object} Result
 * @property {number} latencyMs
 * @property {import("./measure.mjs").Round[]} ours
 * @property {Awaited<ReturnType<typeof measurePlain>>[]} plain
 * @property {import("./measure.mjs").View[]} floor
 */
const visits = 5;
const latencies = [0, 30, 100];

const { file, maker } = await benchCog();
const server = await startRangeServer({ files: benchFiles(file) });
const host = await startStaticServer(buildPage("test/bench/page"));
const browser = await chromium.launch({ executablePath: await findChromium(), args: benchArguments });
console.log(`10980² UTM uint16 deflate COG by ${maker}, ${(file.length / 1e6).toFixed(0)} MB; ${browser.version()};`);
console.log(`view 1280 × 800; median of ${visits} (minimum–maximum), milliseconds\n`);

/** @type {Result[]} */
const results = [];
for (const latencyMs of latencies) {
  server.order(() => ({ latencyMs }));
  const ours = [];
  const plain = [];
  const floor = [];
  for (let round = 0; round < visits; round++) {
    ours.push(await alone((page) => measureOurs(page, server, file)));
    plain.push(await alone((page) => measurePlain(page, server)));
    const { task } = ours[ours.length - 1] ?? {};
    if (task) floor.push(await alone((page) => measureFloor(page, server, task)));
  }
  const result = { latencyMs, ours, plain, floor };
  results.push(result);
  report(result);
}
await browser.close();
await Promise.all([server.close(), host.close()]);

judge();

/**
 * @template Value
 * @param {(page: import("playwright").Page) => Promise<Value>} measure
 * @returns {Promise<Value>}
 */
async function alone(measure) {
  const page = await visit(browser, host.url);
  try {
    return await measure(page);
  } finally {
    await page.context().close();
  }
}

/** @param {Result} result */
function report({ latencyMs, ours, plain, floor }) {
  const first = median(ours.map((round) => round.first.ms));
  const row = (/** @type {string} */ what, /** @type {import("./measure.mjs").View[]} */ views, ratio = "") => {
    const counts = `${spread(views.map(({ requests }) => requests))} requests`;
    const bytes = `${(median(views.map((view) => view.bytes)) / 1e6).toFixed(2)} MB`;
    console.log(
      `  ${what.padEnd(30)}${spread(views.map(({ ms }) => ms)).padEnd(22)}${counts.padEnd(22)}${bytes.padEnd(10)}${ratio}`,
    );
  };
  const times = (/** @type {number} */ ms) => `ours is ${(first / ms).toFixed(2)} ×`;
  console.log(`${latencyMs} ms of latency`);
  row(
    "first full view",
    ours.map((round) => round.first),
  );
  row(
    "  plain reader",
    plain.map((round) => round.first),
    times(median(plain.map((round) => round.first.ms))),
  );
  row("  floor: same bytes, no map", floor, times(median(floor.map(({ ms }) => ms))));
  row(
    "half a view on",
    ours.map((round) => round.jump),
  );
  row(
    "  plain reader",
    plain.map((round) => round.jump),
  );
  row(
    "another range of values",
    ours.map((round) => round.restyle),
  );
  console.log(`  ${"longest task while gliding".padEnd(30)}${spread(ours.map(longestTask))}`);
  const [round] = ours;
  if (round) {
    const share = (round.first.bytes / round.blockBytes).toFixed(3);
    console.log(
      `  ${round.blocks} blocks in view, ${(round.blockBytes / 1e6).toFixed(2)} MB: ours reads ${share} × as many bytes\n`,
    );
  }
}

function judge() {
  const rounds = results.flatMap(({ ours }) => ours);
  const at30 = results.find(({ latencyMs }) => latencyMs === 30) ?? results[0];
  if (!at30) throw new Error("Nothing was measured.");
  const first = median(at30.ours.map((round) => round.first.ms));
  const ofPlain = first / median(at30.plain.map((round) => round.first.ms));
  const ofFloor = first / median(at30.floor.map(({ ms }) => ms));
  const most = (/** @type {(round: import("./measure.mjs").Round) => number} */ of) => Math.max(...rounds.map(of));
  const bytes = most((round) => round.first.bytes / round.blockBytes);
  const budgets = /** @type {const} */ ([
    ["header requests", most((round) => round.headerRequests), 1],
    ["requests of the first view", most((round) => round.first.requests), 8],
    ["bytes of the first view / bytes of its blocks", bytes, 1.15],
    ["first view at 30 ms / plain reader", ofPlain, 0.25],
    ["first view at 30 ms / floor", ofFloor, 3],
    ["longest task while gliding, ms", median(rounds.map(longestTask)), 50],
    ["requests of another range of values", most((round) => round.restyle.requests), 0],
  ]);
  const verdict = judgeBudgets(budgets);
  console.log(
    `\nfirst view at 30 ms ${first.toFixed(0)} ms = ${ofPlain.toFixed(2)} × plain = ${ofFloor.toFixed(2)} × floor, ` +
      `${number(most((round) => round.first.requests))} requests, ${bytes.toFixed(2)} × bytes; ` +
      verdict,
  );
}

/** Milliseconds; 0 when none was longer than 50. @param {import("./measure.mjs").Round} round */
function longestTask({ longTasks }) {
  return Math.max(0, ...longTasks);
}
