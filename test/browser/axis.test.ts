import { fromArrayBuffer } from "geotiff";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { landsatSeries } from "../support/series.ts";
import { colorAt, ingestPlace, openSite, type Site, startIngest } from "./visit.ts";

/** Within one pixel of tile 014031 on each of its dates, far from the pixel's edges. `x` and `y` in EPSG:32618, by gdaltransform. */
const place = { longitude: -74.8012371, latitude: 41.8487281, x: 516_500, y: 4_633_000 };

const series = landsatSeries();
let site: Site;
let server: RangeServer;
beforeAll(async () => {
  site = await openSite();
  const files = Object.entries(series).map(([name, bytes]) => [`l8ny/${name}`, bytes]);
  server = await startRangeServer({ files: Object.fromEntries(files), listed: true });
});
afterAll(async () => {
  await site?.close();
  await server?.close();
});

test("a series steps with its last picture held until the next one is complete, and without a request where that was looked ahead", async () => {
  const page = await site.visit();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  await ingestPlace(page, `${server.origin}/l8ny/`);
  await startIngest(page, { title: "New York" });
  await page.getByText("Done: 40 files ingested").first().waitFor();

  // Another visit: what the ingest has read is not at hand any more.
  await page.goto(site.url);
  server.clear();
  await page.getByRole("button", { name: /^New York/ }).click();

  // A dataset becomes a scene, whose dates are proposed as an axis.
  await page.getByRole("searchbox", { name: "Search datasets" }).fill("014031 20180428 b3");
  await page.getByText("1 of 40 datasets").waitFor();
  await page.getByRole("button", { name: /^014031 · 20180428 · B3/ }).click();
  const axis = page.getByRole("region", { name: "Axis: date" });
  const slider = axis.getByRole("slider", { name: "date" });
  await slider.waitFor();
  expect(await slider.getAttribute("max")).toBe("7");
  await page.getByRole("tab", { name: "Style" }).click();
  // Then a place shows the value of one pixel.
  await page.getByRole("combobox", { name: "Resampling" }).selectOption("nearest");
  await shows(page, "Apr 28, 2018");
  const range = await shownRange(page);
  await page.evaluate(({ longitude, latitude }) => {
    window.terracotta.map.jumpTo({ center: [longitude, latitude], zoom: 11 });
  }, place);
  await expect.poll(() => colorAt(page, place.longitude, place.latitude)).toEqual(await greyOf("20180428", range));

  // The next date that the tile has: the server keeps it back, and nothing of it shows.
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  server.order(() => ({ until }));
  await page.getByRole("button", { name: "Next date" }).focus();
  await page.keyboard.press(".");
  await shows(page, "May 30, 2018", { loading: true });
  await expect.poll(() => server.inFlight().length).toBeGreaterThan(0);
  expect(await colorAt(page, place.longitude, place.latitude)).toEqual(await greyOf("20180428", range));
  release();
  await shows(page, "May 30, 2018");
  server.order(() => undefined);
  expect(await colorAt(page, place.longitude, place.latitude)).toEqual(await greyOf("20180530", range));

  // What was looked ahead costs nothing.
  await expect.poll(() => lookedAhead(page)).toBe(true);
  server.clear();
  await page.keyboard.press(".");
  await shows(page, "Sep 3, 2018");
  expect(await colorAt(page, place.longitude, place.latitude)).toEqual(await greyOf("20180903", range));
  expect(server.log.filter(({ path }) => path.includes("20180903"))).toEqual([]);

  // A date that the tile does not have is a calm line.
  await slider.fill("0");
  await axis.getByText("Nothing of these layers").waitFor();
  await page.getByRole("tab", { name: "Data" }).click();
  await page.getByText("There is no dataset 014031 · 20180405 · B3 in the catalog").waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);

  // Played, it goes through the four dates only, and round again.
  await page.getByRole("combobox", { name: "Steps a second" }).selectOption("10");
  const steps = page.evaluate(datesShown, 5);
  await page.getByRole("button", { name: "Play" }).click();
  expect(await steps).toEqual(["Apr 28, 2018", "May 30, 2018", "Sep 3, 2018", "Oct 5, 2018", "Apr 28, 2018"]);
  await page.getByRole("button", { name: "Pause" }).click();
  expect(problems).toEqual([]);
  await page.context().close();
});

/** Waits until the axis says that it shows, or loads, a value. */
async function shows(page: Page, words: string, { loading = false } = {}): Promise<void> {
  const axis = page.getByRole("region", { name: "Axis: date" });
  await axis.getByText(words, { exact: true }).waitFor();
  await expect.poll(() => axis.getAttribute("aria-busy")).toBe(String(loading));
  if (!loading) await still(page);
}

const still = (page: Page) =>
  page.waitForFunction(() => window.terracotta.map.loaded() && window.terracotta.map.areTilesLoaded());

/** The range that the scene is stretched to, as its tiles are asked for. */
async function shownRange(page: Page): Promise<readonly [low: number, high: number]> {
  const url = await page.evaluate(() => {
    const sources = Object.entries(window.terracotta.map.getStyle().sources);
    const [, source] = sources.find(([id]) => id.startsWith("tiles ")) ?? [];
    return (source as { readonly tiles: readonly string[] }).tiles[0] ?? "";
  });
  return JSON.parse(new URL(url).searchParams.get("stretch_range") ?? "");
}

/** The grey that the value at the place has on a date: Terracotta's contrast stretch to 1 to 255. */
async function greyOf(date: string, [low, high]: readonly [number, number]): Promise<readonly number[]> {
  const bytes = series[`LC08_014031_${date}_B3.tif`] as Uint8Array;
  const image = await (await fromArrayBuffer(new Uint8Array(bytes).buffer)).getImage();
  const [x = 0, y = 0] = image.getOrigin();
  const [width = 1, height = 1] = image.getResolution();
  // Of PixelIsPoint, the origin is the first pixel's centre.
  const shift = image.getGeoKeys()?.GTRasterTypeGeoKey === 2 ? 0.5 : 0;
  const [column, row] = [Math.floor((place.x - x) / width + shift), Math.floor((place.y - y) / height + shift)];
  const [values] = await image.readRasters();
  const value = Number((values as Uint16Array)[row * image.getWidth() + column]);
  const grey = Math.round(1 + 254 * Math.min(1, Math.max(0, (value - low) / (high - low))));
  return [grey, grey, grey, 255];
}

/** Whether the next step was looked ahead and nothing is under way any more. */
const lookedAhead = async (page: Page) =>
  server.log.some(({ path }) => path.includes("20180903_B3")) &&
  server.inFlight().length === 0 &&
  (await page.evaluate(() => window.terracotta.map.areTilesLoaded()));

/** The next dates that the axis says are shown, as many as wanted. */
function datesShown(count: number): Promise<readonly string[]> {
  const player = document.querySelector("terracotta-page")?.shadowRoot?.querySelector("axis-player")?.shadowRoot;
  const seen: string[] = [];
  return new Promise((resolve) => {
    const look = new MutationObserver(() => {
      const words = player?.querySelector("output")?.textContent ?? "";
      if (player?.querySelector("section")?.ariaBusy === "true" || seen.at(-1) === words) return;
      // What was shown before playing began is no step.
      if (seen.length > 0 || words !== "Apr 5, 2018") seen.push(words);
      if (seen.length < count) return;
      look.disconnect();
      resolve(seen);
    });
    if (player) look.observe(player, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}
