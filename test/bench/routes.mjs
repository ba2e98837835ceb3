import { chromium } from "playwright";
import { buildPage } from "../support/build-page.mjs";
import { findChromium } from "../support/find-chromium.mjs";
import { noise } from "../support/noise.mjs";
import { startRangeServer } from "../support/range-server.mjs";
import { startStaticServer } from "../support/static-server.mjs";
import { writeCog } from "../support/write-cog.mjs";
import { benchArguments } from "./measure.mjs";
import { judgeBudgets, median, spread } from "./report.mjs";

/**
 * `npm run bench -- routes`: tiles a second of the routes by key, in one run. Cold: workers that have read nothing. Warm: the same
 * tiles in other colours, so that all of them are coloured anew from cached values. Fails when a budget is missed.
 *
 * @typedef {{ cold: number[], warm: number[] }} Times  Milliseconds for all tiles.
 */
const rounds = 5;
const size = 4096;
/** 6 × 8 tiles of full resolution within the scene; at this latitude a pixel has 13.8 m, one of the file 10 m. */
const tiles = Array.from({ length: 48 }, (_, i) => [13, 3893 + (i % 8), 2973 + Math.floor(i / 8)]);

/** Five by four datasets that overlap by a tenth, beginning at the scene's corner. */
const part = 1024;
const origins = Array.from({ length: 20 }, (_, i) => [
  499_980 + (i % 5) * 9_216,
  4_900_020 - Math.floor(i / 5) * 9_216,
]);

const scene = await writeCog({ size, value: noise });
const bands = ["B02", "B03", "B04", "B08"];
/** @type {Record<string, Uint8Array>} */
const files = Object.fromEntries(bands.map((band) => [`scene_${band}.tif`, scene]));
for (const [i, [east = 0, north = 0]] of origins.entries()) {
  files[`part${i}_B04.tif`] = await writeCog({ size: part, origin: [east, north], value: noise });
}
const server = await startRangeServer({ files });
const datasets = Object.keys(files).map((name) => ({
  keys: name.replace(".tif", "").split("_"),
  location: server.url(name),
  band: 1,
}));

const classes = Object.fromEntries(Array.from({ length: 254 }, (_, i) => [1000 + 4 * i, [i, 254 - i, 128]]));
/** Each route, with a number that changes its colours. @type {Record<string, (style: number) => string>} */
const routes = {
  singleband: (n) => `singleband/scene/B04/{z}/{x}/{y}.png?colormap=viridis&stretch_range=[${900 + n},2800]`,
  rgb: (n) =>
    `rgb/scene/{z}/{x}/{y}.png?r=B04&g=B03&b=B02&${["r", "g", "b"].map((c) => `${c}_range=[${900 + n},2800]`).join("&")}`,
  compute: (n) =>
    `compute/scene/{z}/{x}/{y}.png?expression=(v1-v2)/(v1%2Bv2)&v1=B08&v2=B04&stretch_range=[-1,${1 + n / 1000}]&colormap=rdylgn`,
  explicit: (n) =>
    `singleband/scene/B04/{z}/{x}/{y}.png?colormap=explicit&explicit_color_map=${encodeURIComponent(JSON.stringify({ ...classes, 1001: [n, 0, 0] }))}`,
  "mosaic of 20": (n) => `singleband/part*/B04/{z}/{x}/{y}.png?colormap=viridis&stretch_range=[${900 + n},2800]`,
};

const host = await startStaticServer(buildPage("test/bench/routes-page"));
const browser = await chromium.launch({ executablePath: await findChromium(), args: benchArguments });
const page = await browser.newPage();
await page.goto(host.url);
console.log(`${tiles.length} tiles of 256² of uint16 deflate COGs, 0 ms of latency; ${browser.version()};`);
console.log(`tiles a second: median of ${rounds} (minimum–maximum)\n`);

/** @type {Map<string, Times>} */
const results = new Map();
for (let round = 0; round < rounds; round++) {
  for (const workers of [1, 2]) {
    for (const [name, url] of Object.entries(routes)) {
      await page.evaluate(
        ([workers, datasets]) => window.routesBench.start(workers, ["name", "band"], datasets),
        /** @type {const} */ ([workers, datasets]),
      );
      const key = `${name} ${workers}`;
      const times = results.get(key) ?? { cold: [], warm: [] };
      times.cold.push(await draw(url(2 * round)));
      times.warm.push(await draw(url(2 * round + 1)));
      results.set(key, times);
    }
  }
}
for (const name of Object.keys(routes)) report(name);

const colouring = {
  uint16: median(await page.evaluate(() => window.routesBench.colour("uint16", 100))),
  float32: median(await page.evaluate(() => window.routesBench.colour("float32", 100))),
};
const asking = median(
  await page.evaluate(() =>
    window.routesBench.ask(
      'terracotta://cog/tiles/{z}/{x}/{y}.png?url=https://host/scene.tif&bands=[1]&stretch_range=["p2","p98"]&colormap=viridis&color_transform=gamma 1 1.5',
      100,
    ),
  ),
);
await browser.close();
await Promise.all([server.close(), host.close()]);

/** Per operand, beside one band. @param {"cold" | "warm"} when */
const perOperand = (when) =>
  median(results.get("compute 1")?.[when] ?? []) / 2 / median(results.get("singleband 1")?.[when] ?? []);
console.log();
const verdict = judgeBudgets([
  ["compute per operand / singleband, cold", perOperand("cold"), 2],
  ["compute per operand / singleband, warm", perOperand("warm"), 2],
  ["reading a tile's URL and asking for it, µs", asking, 20],
  ["colouring a cached tile of uint16, ms", colouring.uint16, 0.3],
  ["colouring a cached tile of float32, ms", colouring.float32, 0.3],
]);
console.log(`\n${verdict}`);

/** @param {string} url */
function draw(url) {
  return page.evaluate(
    ([url, tiles]) => window.routesBench.draw(`terracotta://${url}`, /** @type {[number, number, number][]} */ (tiles)),
    /** @type {const} */ ([url, tiles]),
  );
}

/** @param {string} name */
function report(name) {
  const cells = [1, 2].flatMap((workers) => {
    const { cold = [], warm = [] } = results.get(`${name} ${workers}`) ?? {};
    const rate = (/** @type {number[]} */ times) => spread(times.map((ms) => (1000 * tiles.length) / ms));
    return [
      `${workers} worker${workers > 1 ? "s" : ""}, cold ${rate(cold)}`.padEnd(36),
      `warm ${rate(warm)}`.padEnd(24),
    ];
  });
  console.log(`  ${name.padEnd(14)}${cells.join("")}`);
}
