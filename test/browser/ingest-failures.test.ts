import type { BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { landsatSeries } from "../support/series.ts";
import { ingestPlace, openSite, type Site, startIngest } from "./visit.ts";

const good = landsatSeries()["LC08_014031_20180903_B4.tif"] as Uint8Array;
const count = 200;
/** Every tenth file fails; the ways take turns. */
const ways = ["missing", "noCors", "notTiff", "truncated", "noCrs"] as const;
const wayOf = (number: number) => (number % 10 === 3 ? ways[Math.floor(number / 10) % ways.length] : undefined);
const nameOf = (number: number) => `scene_${String(number).padStart(3, "0")}.tif`;

/** What the page says of each, by code, and how often it must happen. */
const expected = { HTTP_STATUS: 4, NETWORK: 4, NOT_A_TIFF: 4, DAMAGED: 4, UNKNOWN_CRS: 4 };

/** The same picture without its GeoKeys: tag 34735 becomes a private one. */
function withoutCrs(file: Uint8Array): Uint8Array {
  const changed = Buffer.from(file);
  changed.writeUInt16LE(65_000, changed.indexOf(Buffer.from([0xaf, 0x87, 3, 0])));
  return changed;
}

const bytesOf: Readonly<Record<string, Uint8Array>> = {
  notTiff: new TextEncoder().encode("<!doctype html><title>Sign in</title>"),
  truncated: good.subarray(0, good.length >> 1),
  noCrs: withoutCrs(good),
};
const files = Object.fromEntries(
  Array.from({ length: count }, (_, number) => [nameOf(number), bytesOf[wayOf(number) ?? ""] ?? good]),
);
const number = (path: string) => Number(/\d{3}/.exec(path)?.[0]);

let site: Site;
let server: RangeServer;
beforeAll(async () => {
  site = await openSite();
  server = await startRangeServer({ files, listed: true });
});
afterAll(async () => {
  await site?.close();
  await server?.close();
});

describe("200 files, of which 20 fail in five ways", () => {
  test("killed half-way and opened again, end with 180 datasets and 20 explained errors", async () => {
    // The second half of the files is slow until the tab was killed.
    let latencyMs = 300;
    server.order(({ path }) => {
      const way = wayOf(number(path));
      const order = number(path) >= count / 2 ? { latencyMs } : {};
      if (way === "missing") return { ...order, fault: "status", options: { status: 404 } };
      return way === "noCors" ? { ...order, fault: "noCors" } : order;
    });

    const page = await site.visit();
    const context: BrowserContext = page.context();
    await ingestPlace(page, `${server.origin}/`);
    await startIngest(page, { title: "scenes" });
    await page
      .getByText(/^Reading: 1\d\d of 200 files/)
      .first()
      .waitFor();
    const stored = await datasetNumbers(page);
    expect(stored.length).toBeGreaterThan(80);
    expect(stored.length).toBeLessThan(150);
    await page.close({ runBeforeUnload: false });
    server.clear();
    latencyMs = 0;

    const again = await context.newPage();
    await again.goto(site.url);
    await again
      .getByText(/^Done: \d+ files? ingested.*20 failed$/)
      .first()
      .waitFor();
    const all = await datasetNumbers(again);
    expect(all).toEqual(Array.from({ length: count }, (_, each) => each).filter((each) => wayOf(each) === undefined));
    // What was stored before is not read again.
    const readAgain = server.log.map(({ path }) => number(path));
    expect(stored.filter((each) => readAgain.includes(each))).toEqual([]);

    await again.getByRole("button", { name: "Show the ingest into scenes" }).click();
    for (const [code, times] of Object.entries(expected)) {
      const group = again.locator("details", { has: again.getByText(code, { exact: true }) });
      await group.getByText(new RegExp(`^${times} × `)).click();
      const names = await group.locator("li b").allTextContents();
      expect(names.map(number).map(wayOf), code).toEqual(Array(times).fill(wayOf(number(names[0] ?? ""))));
    }
    await context.close();
  });
});

/** The files that have datasets, by number. */
async function datasetNumbers(page: Page): Promise<readonly number[]> {
  return await page.evaluate(async () => {
    const answer = await window.terracotta.protocol.answer("terracotta://catalogs/scenes/datasets?limit=1000");
    const { datasets } = ("json" in answer ? answer.json : {}) as { datasets: readonly Record<string, string>[] };
    return datasets.map((keys) => Number(Object.values(keys)[0]));
  });
}
