import { chromium } from "playwright";
import { buildPage } from "../support/build-page.mjs";
import { findChromium } from "../support/find-chromium.mjs";
import { noise } from "../support/noise.mjs";
import { startRangeServer } from "../support/range-server.mjs";
import { startStaticServer } from "../support/static-server.mjs";
import { writeCog } from "../support/write-cog.mjs";
import { benchArguments } from "./measure.mjs";
import { judgeBudgets, median, spread } from "./report.mjs";
import { watchRepaints } from "./watch-repaints.mjs";

/**
 * `npm run bench -- restyle`: how often the page repaints a full view of cached float32 tiles while a person drags a handle of the range,
 * and the longest task meanwhile. Each motion runs for three seconds. Fails when a budget is missed.
 *
 * @typedef {import("./watch-repaints.mjs").Seen} Seen
 * @typedef {(page: import("playwright").Page) => Promise<void>} Motion
 */
const rounds = 5;
const viewport = { width: 1280, height: 800 };
const motionMs = 3000;
/** Tiles of full resolution, in the middle of the file, which covers the view more than once. */
const look = { center: [-8.745, 44.06], zoom: 12 };

const file = await writeCog({ size: 4096, type: "float32", value: (col, row, scale) => noise(col, row, scale) / 10 });
/** Three dates of a series, each another picture. */
const dates = ["20240101", "20240201", "20240301"];
const series = dates.map(async (date, i) => {
  const value = (/** @type {number} */ col, /** @type {number} */ row, /** @type {number} */ scale) =>
    noise(col + 97 * i, row, scale) / 10;
  return /** @type {const} */ ([`${date}_B1.tif`, await writeCog({ size: 2048, type: "float32", value })]);
});
const files = { "bench.tif": file, ...Object.fromEntries(await Promise.all(series)) };
const server = await startRangeServer({ files });
const host = await startStaticServer(buildPage());
// Panels are painted as where there is no graphics card: in software, and not by software that plays one.
const args = [...benchArguments, "--disable-gpu-rasterization"];
const browser = await chromium.launch({ executablePath: await findChromium(), args });

/** What moves on one visit, in the order in which it is measured; a series is animated on another. @type {Readonly<Record<string, Motion>>} */
const motions = { panning: pan, "dragging a handle": dragHandle };

/** @type {Record<string, Seen[]>} */
const results = {};
/** @type {number[]} */
const requests = [];
/** @type {number[]} */
const blocks = [];
for (let round = 0; round < rounds; round++) {
  const page = await visit();
  for (const [name, move] of Object.entries(motions)) {
    const before = await cost(page);
    await page.evaluate(() => /** @type {any} */ (window).repaints.start());
    await move(page);
    /** @type {Seen} */
    const seen = await page.evaluate(() => /** @type {any} */ (window).repaints.stop());
    results[name] = [...(results[name] ?? []), seen];
    await settled(page);
    if (move !== dragHandle) continue;
    const after = await cost(page);
    requests.push(after.requests - before.requests);
    blocks.push(after.blocksDecoded - before.blocksDecoded);
  }
  await page.context().close();
  const played = await visitSeries();
  await played.evaluate(() => /** @type {any} */ (window).repaints.start());
  await played.getByRole("button", { name: "Play" }).click();
  await played.waitForTimeout(motionMs);
  results.animating = [
    ...(results.animating ?? []),
    await played.evaluate(() => /** @type {any} */ (window).repaints.stop()),
  ];
  await played.context().close();
}
console.log(`4096² UTM float32 deflate COG; ${browser.version()}; view 1280 × 800;`);
console.log(`median of ${rounds} (minimum–maximum), for ${motionMs / 1000} seconds of each motion\n`);
await browser.close();
await Promise.all([server.close(), host.close()]);

const rate = (
  /** @type {keyof Seen & ("complete" | "changed" | "torn" | "frames")} */ what,
  /** @type {Seen[]} */ all,
) => all.map((seen) => (1000 * seen[what]) / seen.ms);
for (const [name, all] of Object.entries(results)) {
  console.log(`  ${name}`);
  console.log(`    other styles with all tiles, a second   ${spread(rate("complete", all))}`);
  console.log(`    frames with another picture, a second   ${spread(rate("changed", all))}`);
  console.log(`    frames with tiles of two styles         ${spread(rate("torn", all))}`);
  console.log(`    frames a second                         ${spread(rate("frames", all))}`);
  console.log(`    pixels of the map for one of the screen ${spread(all.map(({ pixelRatio }) => pixelRatio ** 2))}`);
  console.log(`    longest task, ms                        ${spread(all.map(longestTask))}`);
}
console.log();
const drags = results["dragging a handle"] ?? [];
const pans = results.panning ?? [];
const verdict = judgeBudgets([
  [
    "a repaint while dragging, of a frame while panning",
    median(rate("frames", pans)) / median(rate("complete", drags)),
    1,
  ],
  ["requests while dragging", Math.max(...requests), 0],
  ["blocks decoded while dragging", Math.max(...blocks), 0],
  ...Object.entries(results).map(
    ([name, all]) => /** @type {const} */ ([`longest task while ${name}, ms`, median(all.map(longestTask)), 50]),
  ),
]);
console.log(`\n${median(rate("complete", drags)).toFixed(1)} repaints a second while dragging a handle; ${verdict}`);

/** A new visitor, before a series whose every date has been shown once. */
async function visitSeries() {
  const context = await browser.newContext({ viewport, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(watchRepaints);
  const template = `${server.origin}/{date}_{band}.tif`;
  const axis = `axis=date,4:${dates.join(",")}`;
  await page.goto(
    `${host.url}#v=1&view=12.5/44.15/-8.87&scene=bench/${dates[0]}&keys=date,band&files=${template}&of=B1&${axis}`,
  );
  await page.getByRole("button", { name: "Next date" }).waitFor();
  for (const _ of dates) {
    await page.getByRole("button", { name: "Next date" }).click();
    await page.getByRole("region", { name: "Axis: date" }).and(page.locator("[aria-busy=false]")).waitFor();
    await settled(page);
  }
  return page;
}

/** A new visitor, before a full view of the file whose tiles are cached, with the panel of its style. */
async function visit() {
  const context = await browser.newContext({ viewport, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(watchRepaints);
  await page.goto(`${host.url}#v=1&cog=${server.url("bench.tif")}`);
  await page.waitForFunction(() => window.terracotta?.map.getZoom() > 9);
  await page.evaluate((look) => window.terracotta.map.jumpTo(/** @type {any} */ (look)), look);
  await settled(page);
  await page
    .getByRole("button", { name: "Style" })
    .or(page.getByRole("tab", { name: "Style" }))
    .first()
    .click();
  await page.getByRole("slider", { name: "Lower handle" }).waitFor();
  await page.waitForFunction(() => window.terracotta.map.loaded());
  return page;
}

/** Moves the pointer with the handle held, back and forth, once in a frame: an input event is answered with the frame it came in. */
async function dragHandle(/** @type {import("playwright").Page} */ page) {
  const handle = page.getByRole("slider", { name: "Lower handle" });
  const box = await handle.boundingBox();
  if (box === null) throw new Error("The handle is not to be seen.");
  const thumb = 18;
  const share = await handle.evaluate((input) => {
    const { min, max, valueAsNumber } = /** @type {HTMLInputElement} */ (input);
    return (valueAsNumber - Number(min)) / (Number(max) - Number(min));
  });
  const x = box.x + thumb / 2 + (box.width - thumb) * share;
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  const start = performance.now();
  for (let part = 0; part < 1; part = (performance.now() - start) / motionMs) {
    await page.mouse.move(x + 40 * (1 - Math.cos(4 * Math.PI * part)), y);
  }
  await page.mouse.up();
}

/** Half a view to the east, back, and east again. */
async function pan(/** @type {import("playwright").Page} */ page) {
  await page.evaluate(async (ms) => {
    const { map } = window.terracotta;
    for (const way of [1, -1, 1]) {
      map.panBy([(way * innerWidth) / 2, 0], { duration: ms / 3 });
      await map.once("moveend");
    }
  }, motionMs);
}

/** Resolves when every tile of the view is drawn, at rest. @param {import("playwright").Page} page */
async function settled(page) {
  await page.evaluate(async () => {
    const { map } = window.terracotta;
    do {
      const drawn = map.once("render");
      map.triggerRepaint();
      await drawn;
    } while (!map.areTilesLoaded() || map.getPixelRatio() !== devicePixelRatio);
  });
}

/** @param {import("playwright").Page} page */
function cost(page) {
  return page.evaluate(() => window.terracotta.engine.run({ kind: "counters" }));
}

/** Milliseconds; 0 when none was longer than 50. @param {Seen} seen */
function longestTask({ longTasks }) {
  return Math.max(0, ...longTasks);
}
