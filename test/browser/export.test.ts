import { readFile } from "node:fs/promises";
import { decode } from "fast-png";
import { fromArrayBuffer } from "geotiff";
import type { Page } from "playwright";
import proj4 from "proj4";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { writeCog } from "../support/write-cog.mjs";
import { expectSound } from "./violations.ts";
import { add, lookAt, onMap, openSite, type Site } from "./visit.ts";

const size = 1024;
const origin = [600_000, 4_700_000] as const;
/** Each pixel of level 0 tells where it is; three columns of 1000, 1500 and 2000 with up to 3 more. */
const value = (col: number, row: number, scale: number) =>
  (col * scale < 340 ? 1000 : col * scale < 680 ? 1500 : 2000) + ((col * scale + row * scale) % 4);

let site: Site;
let server: RangeServer;
beforeAll(async () => {
  site = await openSite();
  server = await startRangeServer({ files: { "ramp.tif": await writeCog({ size, origin, value }) } });
});
afterAll(async () => {
  await site?.close();
  await server?.close();
});

/** The longitude and latitude of a place in the file, by proj4 alone. */
const at = (col: number, row: number) =>
  proj4("+proj=utm +zone=29 +datum=WGS84", "EPSG:4326", [origin[0] + 10 * col, origin[1] - 10 * row]) as [
    number,
    number,
  ];

/** The file on the map, and the dialog open. */
async function open(options: Parameters<Site["visit"]>[0] = {}): Promise<Page> {
  const page = await site.visit(options);
  await add(page, server.url("ramp.tif"));
  await page.getByRole("button", { name: /^ramp.tif 1 band/ }).waitFor();
  await onMap(page, "ramp.tif");
  await lookAt(page, ...at(size / 2, size / 2), 13);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("e");
  await page.getByRole("heading", { name: "Take away" }).waitFor();
  return page;
}

/** What a button saves. */
async function saved(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The pixel at a place of the screen, in a picture of `scale` pixels a CSS pixel whose map begins at 24, 58. */
function pixelAt(png: ReturnType<typeof decode>, x: number, y: number, scale = 1) {
  const index = ((58 + y) * scale * png.width + (24 + x) * scale) * png.channels;
  return [...png.data.slice(index, index + 3)];
}

/** Where places are on the screen, CSS pixels. */
const onScreen = (page: Page, places: readonly (readonly [number, number])[]) =>
  page.evaluate(
    (places) =>
      places.map(([longitude, latitude]) => {
        const { x, y } = window.terracotta.map.project([longitude, latitude]);
        return [Math.round(x), Math.round(y)] as const;
      }),
    places,
  );

test("a picture has the map's colours in their places, a legend and a date, in either size", async () => {
  const page = await open();
  const places = await onScreen(page, [at(170, 512), at(510, 512), at(850, 512)]);
  const date = new Date();
  const { name, bytes } = await saved(page, "Save PNG");
  expect(name).toMatch(new RegExp(`^ramp.tif_${date.getFullYear()}-\\d\\d-\\d\\d\\.png$`));
  const png = decode(bytes);
  expect(png.width).toBe(1280 + 48);
  expect(png.height).toBeGreaterThan(58 + 800 + 60);
  const reds = places.map(([x, y]) => pixelAt(png, x, y)[0] ?? -1);
  // Terracotta's stretch of 1000 to 2003 in grey, a few values about.
  for (const [i, grey] of [1, 127, 254].entries()) expect(Math.abs((reds[i] ?? 0) - grey)).toBeLessThanOrEqual(2);
  // The ramp of the legend, from black to white.
  const below = 58 + 800 + 16 + 22 + 6;
  const ramp = [0, 120, 238].map((x) => pixelAt(png, x + 1, below - 58)[0] ?? -1);
  for (const [i, grey] of [1, 128, 254].entries()) expect(Math.abs((ramp[i] ?? 0) - grey)).toBeLessThanOrEqual(3);

  await page.getByRole("radio", { name: "Twice as fine" }).check();
  await page.getByRole("checkbox", { name: "With legend" }).uncheck();
  const finer = decode((await saved(page, "Save PNG")).bytes);
  expect(finer.width).toBe(2 * (1280 + 48));
  expect(finer.height).toBeLessThan(2 * png.height);
  const finerReds = places.map(([x, y]) => pixelAt(finer, x, y, 2)[0] ?? -1);
  for (const [i, grey] of [1, 127, 254].entries()) expect(Math.abs((finerReds[i] ?? 0) - grey)).toBeLessThanOrEqual(2);
  expect(await page.evaluate(() => document.querySelectorAll("canvas").length)).toBe(1);
  await page.context().close();
});

test("a GeoTIFF of the view has the file's values in their places, in its CRS, as large as was said", async () => {
  const page = await open();
  await page.keyboard.press("Escape");
  await lookAt(page, ...at(512, 512), 16);
  await page.keyboard.press("e");
  const words = page.getByText(/× \d+ pixels/);
  const [, width = 0, height = 0] = /(\d+) × (\d+) pixels/.exec((await words.textContent()) ?? "")?.map(Number) ?? [];
  const { name, bytes } = await saved(page, "Save GeoTIFF");
  const [, x = 0, y = 0] = /^ramp_x(\d+)_y(\d+)_\d+x\d+\.tif$/.exec(name)?.map(Number) ?? [];
  expect(x).toBeGreaterThan(0);

  const tiff = await fromArrayBuffer(new Uint8Array(bytes).buffer);
  const image = await tiff.getImage();
  expect([image.getWidth(), image.getHeight()]).toEqual([width, height]);
  expect(image.getGeoKeys()?.ProjectedCSTypeGeoKey).toBe(32629);
  expect(image.getOrigin().slice(0, 2)).toEqual([origin[0] + 10 * x, origin[1] - 10 * y]);
  expect(image.getResolution().slice(0, 2)).toEqual([10, -10]);
  expect(image.getGDALNoData()).toBe(0);
  const [values] = await image.readRasters();
  const expected = Array.from({ length: width * height }, (_, i) =>
    value(x + (i % width), y + Math.floor(i / width), 1),
  );
  expect(Array.from(values as Uint16Array)).toEqual(expected);
  await page.context().close();
});

test("on paper there is the map as a picture, its legend, and nothing of the panel", async () => {
  const page = await open();
  await page.keyboard.press("Escape");
  const places = await onScreen(page, [at(170, 512), at(850, 512)]);
  // As a browser does, once the page is quiet: first the event, then the other looks.
  await page.waitForFunction(() => dispatchEvent(new Event("beforeprint")) && document.querySelector(".printed-map"));
  await page.emulateMedia({ media: "print" });
  const picture = page.locator(".printed-map");
  expect(await picture.isVisible()).toBe(true);
  expect(await page.getByRole("tablist").isVisible()).toBe(false);
  expect(await page.getByRole("region", { name: "Legend" }).isVisible()).toBe(true);
  const greys = await picture.evaluate(
    (canvas, places) =>
      places.map(
        ([x, y]) => (canvas as HTMLCanvasElement).getContext("2d")?.getImageData(24 + x, 58 + y, 1, 1).data[0],
      ),
    places,
  );
  for (const [i, grey] of [1, 254].entries()) expect(Math.abs((greys[i] ?? 0) - grey)).toBeLessThanOrEqual(2);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  expect(await picture.count()).toBe(0);
  expect(await page.getByRole("tablist").isVisible()).toBe(true);
  await page.context().close();
});

test.each([
  ["light and dark", {}, ["light", "dark"]],
  ["390 pixels wide", { viewport: { width: 390, height: 844 }, hasTouch: true }, ["light"]],
] as const)("axe finds nothing in the dialog, %s", async (_, options, schemes) => {
  const page = await open(options);
  await page.getByText(/× \d+ pixels/).waitFor();
  await expectSound(page, schemes);
  await page.context().close();
});
