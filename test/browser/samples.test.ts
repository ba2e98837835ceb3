import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { chromiumArguments, findChromium } from "../support/find-chromium.mjs";
import { startStaticServer } from "../support/static-server.mjs";
import { onMap } from "./visit.ts";

/** Every sample, and what `gdaltransform` and `gdallocationinfo` tell of the pixel in its middle. */
const samples = [
  {
    title: "Aerial photo",
    file: "aerial-photo-rgb.tif",
    place: [-116.381684303486, 32.971668484657],
    values: [119, 127, 94, 171],
  },
  { title: "Sentinel-2", file: "sentinel-2-b11.tif", place: [-11.4247435194635, 24.8012744948928], values: [5024] },
  {
    title: "Elevation",
    file: "elevation-float32.tif",
    place: [7.09711409423143, 45.9205647075667],
    values: [1756.52209472656],
  },
  { title: "Land cover", file: "land-cover-classes.tif", place: [-97.0657420508672, 39.2870216583174], values: [1] },
  { title: "Sea ice", file: "sea-ice-polar.tif", place: [143.972626614896, 87.7807224793699], values: [100] },
] as const;

/** A visitor whose page the service worker controls. */
let browser: Browser;
let page: Page;
let host: Awaited<ReturnType<typeof startStaticServer>>;
const problems: string[] = [];
beforeAll(async () => {
  host = await startStaticServer(inject("page"));
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
  page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  page.on("pageerror", (error) => problems.push(String(error)));
  await visit();
  // The worker is asked for with the first file, not with the page.
  await page.getByRole("button", { name: /^Elevation/ }).click();
  await onMap(page, "Elevation");
  await page.evaluate(() => navigator.serviceWorker.ready);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

let visits = 0;
async function visit(): Promise<void> {
  // Another query than the last one's, so that the page is loaded anew.
  visits += 1;
  await page.goto(`${host.url}?visit=${visits}`);
  await page.waitForFunction(() => window.terracotta?.map.loaded());
}

/** Opens a sample by its card, and asks the page for the values in its middle. */
async function valuesOf({ title, file, place }: (typeof samples)[number]): Promise<readonly number[]> {
  await visit();
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page.getByRole("button", { name: new RegExp(`^${title}`) }).click();
  await onMap(page, title);
  expect(await page.getByRole("alert").allInnerTexts()).toEqual([]);
  return await page.evaluate(
    async ([file, place]) => {
      const url = encodeURIComponent(new URL(`samples/${file}`, location.href).href);
      const answer = await window.terracotta.protocol.answer(`terracotta://cog/point/${place.join(",")}?url=${url}`);
      return (answer as unknown as { json: { values: number[] } }).json.values;
    },
    [file, place] as const,
  );
}

test.each(samples)("$title is drawn through the service worker", async (sample) => {
  const values = await valuesOf(sample);
  expect(values).toHaveLength(sample.values.length);
  for (const [index, value] of sample.values.entries()) expect(values[index]).toBeCloseTo(value, 3);
});

test("so are all of them without their host", async () => {
  await host.close();
  for (const sample of samples) expect((await valuesOf(sample))[0], sample.title).toBeCloseTo(sample.values[0], 3);
  expect(problems).toEqual([]);
}, 60_000);
