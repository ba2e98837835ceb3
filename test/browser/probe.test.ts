import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import truth from "../fixtures/probe.json" with { type: "json" };
import zonal from "../fixtures/zonal.json" with { type: "json" };
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { landsatSeries } from "../support/series.ts";
import { expectSound, violations } from "./violations.ts";
import { add, ingestPlace, lookAt, onMap, openSite, type Site, startIngest } from "./visit.ts";

let site: Site;
let server: RangeServer;
beforeAll(async () => {
  site = await openSite();
  const sample = new URL("../../public/samples/elevation-float32.tif", import.meta.url);
  const files: Record<string, Uint8Array> = { "elevation.tif": readFileSync(sample) };
  for (const [name, bytes] of Object.entries(landsatSeries())) files[`l8ny/${name}`] = bytes;
  server = await startRangeServer({ files, listed: true });
});
afterAll(async () => {
  await site?.close();
  await server?.close();
});

const tab = (page: Page, name: string) => page.getByRole("tab", { name });
const plot = (page: Page, name: RegExp) => page.getByRole("img", { name });

/** The cells of a plot's table, a row each, without its head. */
async function table(page: Page): Promise<readonly (readonly string[])[]> {
  const details = page.locator("plot-chart details");
  if (!(await details.evaluate((element: HTMLDetailsElement) => element.open)))
    await details.locator("summary").click();
  return await details
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? "")));
}

async function openElevation(page: Page): Promise<void> {
  await add(page, server.url("elevation.tif"));
  await onMap(page, "elevation.tif");
}

/** Gives coordinates instead of drawing. */
async function measure(page: Page, text: string, what: "Line" | "Area"): Promise<void> {
  if (!(await page.getByRole("textbox", { name: "Coordinates" }).isVisible())) {
    await page.getByText("Coordinates instead").click();
  }
  await page.getByRole("radio", { name: what }).check();
  await page.getByRole("textbox", { name: "Coordinates" }).fill(text);
  await page.getByRole("button", { name: "Measure", exact: true }).click();
}

test("a pinned place of a series tells its values on every date, which are the files'", async () => {
  const page = await site.visit();
  await ingestPlace(page, `${server.origin}/l8ny/`);
  await startIngest(page, { title: "Landsat" });
  await page.getByRole("dialog").getByText("Done: 40 files ingested").waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Done" }).click();
  await page.getByRole("searchbox", { name: "Search datasets" }).fill("013032 20180405 B4");
  await page.getByText("1 of 40 datasets").waitFor();
  await page
    .getByRole("button", { name: /20180405 · B4/ })
    .first()
    .click();
  await page.getByRole("button", { name: /^013032 · 20180405 5 bands/ }).waitFor();

  const { longitude, latitude, dates, values } = truth.series;
  await lookAt(page, longitude, latitude, 12);
  const { width, height } = page.viewportSize()!;
  await page.mouse.click(width / 2, height / 2);
  const card = page.getByRole("region", { name: "Pinned place" });
  await card.getByText(String(values[0]?.B4)).waitFor();
  expect(await tab(page, "Data").getAttribute("aria-selected")).toBe("true");
  await card.getByRole("button", { name: "More" }).click();
  expect(await tab(page, "Inspect").getAttribute("aria-selected")).toBe("true");

  await page.getByRole("button", { name: "Show the series over date" }).click();
  await plot(page, /^B4 at 4 values of date: from 5996 to 9163/).waitFor();
  expect(await table(page)).toEqual(dates.map((date, i) => [date, String(values[i]?.B4)]));
  expect(await violations(page)).toEqual([]);

  // The same area as GDAL's: the selected dataset's statistics.
  const { areas, validCount, pixelCount } = zonal.zonal.find(
    ({ name }) => name === "UTM, partly outside, with nodata",
  )!;
  await measure(page, JSON.stringify(areas[0]), "Area");
  await page.getByText(`${validCount} of ${pixelCount} (76.9 %)`).waitFor();
  await page.context().close();
});

describe("a profile", () => {
  test("by typed coordinates has the file's values; the plot finds its places on the map", async () => {
    const page = await site.visit();
    await openElevation(page);
    await tab(page, "Inspect").click();
    await measure(page, "7.1,46 7.2,north", "Line");
    await page.getByRole("alert").filter({ hasText: '"north" is not a number' }).waitFor();
    await measure(page, truth.profile.line.join(" "), "Line");
    await plot(page, /^Profile of /).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);

    // The pixels around: a tile's are not the file's. Places are as many as there are pixels.
    const rows = await table(page);
    for (const [i, [, , , value]] of rows.entries()) {
      const at = Math.round((i * (truth.profile.count - 1)) / (rows.length - 1));
      const [, least = 0, greatest = 0] = truth.profile.samples[at] ?? [];
      expect(Number(value?.replaceAll("\u202f", ""))).toBeGreaterThan(least - 3);
      expect(Number(value?.replaceAll("\u202f", ""))).toBeLessThan(greatest + 3);
    }

    const slider = page.getByRole("slider", { name: "Place along the line" });
    await slider.focus();
    await page.keyboard.press("End");
    const [longitude = 0, latitude = 0] = truth.profile.line.at(-1) ?? [];
    await page.waitForFunction(
      ([longitude, latitude]) => {
        const features = window.terracotta.map.querySourceFeatures("drawn", {
          filter: ["==", ["geometry-type"], "Point"],
        });
        const [x = 0, y = 0] = (features[0]?.geometry as GeoJSON.Point | undefined)?.coordinates ?? [];
        return Math.abs(x - longitude) < 1e-4 && Math.abs(y - latitude) < 1e-4;
      },
      [longitude, latitude] as const,
    );
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "CSV file" }).click();
    const csv = readFileSync(await (await download).path(), "utf8").split(/\r?\n/);
    expect(csv[0]).toBe("distance (m),longitude,latitude,Band 1");
    expect(csv).toHaveLength(rows.length + 1);
    await page.context().close();
  });

  test("by drawing pins nothing, stays through another style, and Escape gives a new one up", async () => {
    const page = await site.visit();
    await openElevation(page);
    await tab(page, "Inspect").click();
    const drawn = () =>
      page.evaluate(
        () =>
          window.terracotta.map.querySourceFeatures("drawn").filter(({ geometry }) => geometry.type !== "Point")
            .length > 0,
      );
    const hint = page.getByRole("region", { name: "Drawing" });

    await page.getByRole("button", { name: "Line", exact: true }).click();
    await page.waitForFunction(() => window.terracotta.map.getLayer("drawing-linestring") !== undefined);
    await page.mouse.click(700, 300);
    await page.mouse.click(900, 420);
    await hint.getByRole("button", { name: "Done" }).click();
    await plot(page, /^Profile of /).waitFor();
    expect(await page.getByText("Clear", { exact: true }).count()).toBe(1);

    await page.getByRole("button", { name: "Line", exact: true }).click();
    await page.waitForFunction(() => window.terracotta.map.getLayer("drawing-linestring") !== undefined);
    await page.mouse.click(700, 500);
    await page.keyboard.press("Escape");
    await hint.waitFor({ state: "hidden" });
    await expect.poll(drawn).toBe(true);

    await tab(page, "Style").click();
    await page.getByRole("button", { name: /1–99/ }).click();
    await page.waitForFunction(() => window.terracotta.map.areTilesLoaded());
    await expect.poll(drawn).toBe(true);
    const order = await page.evaluate(() => window.terracotta.map.getLayersOrder());
    expect(order.indexOf("drawn line")).toBeGreaterThan(
      Math.max(...order.map((id, i) => (id.startsWith("tiles ") ? i : -1))),
    );
    await page.context().close();
  });
});

describe.each([
  ["light and dark", {}, ["light", "dark"]],
  ["390 pixels wide", { viewport: { width: 390, height: 844 }, hasTouch: true }, ["light"]],
] as const)("%s", (_, options, schemes) => {
  test("an area has statistics and a histogram; axe finds nothing", async () => {
    const page = await site.visit(options);
    const sound = () => expectSound(page, schemes);
    await openElevation(page);
    await tab(page, "Inspect").click();
    await page.getByText("Coordinates instead").click();
    await page.getByRole("button", { name: "Use the view as area" }).click();
    await plot(page, /^Histogram of Band 1/).waitFor();
    // The view holds the whole sample: 400 × 400 pixels.
    await page.getByText("160\u202f000 of 160\u202f000 (100 %)").waitFor();
    await table(page);
    await page.route(/papaparse/, (route) => route.abort());
    await page.getByRole("button", { name: "CSV file" }).click();
    await page.getByText("The CSV could not be written").waitFor();
    await page.getByText("Metadata as Terracotta gives it").click();
    await page.getByText('"valid_percentage": 100').waitFor();
    await sound();
    await page.getByRole("button", { name: "Box" }).click();
    await page.getByRole("region", { name: "Drawing" }).waitFor();
    await sound();
    await page.context().close();
  });
});
