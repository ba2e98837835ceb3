import { afterAll, beforeAll, expect, test } from "vitest";
import { noise } from "../support/noise.mjs";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { writeCog } from "../support/write-cog.mjs";
import { add, onMap, openSite, type Site } from "./visit.ts";

let site: Site;
let server: RangeServer;
beforeAll(async () => {
  site = await openSite();
  server = await startRangeServer({ files: { "noise.tif": await writeCog({ size: 4096, value: noise }) } });
});
afterAll(async () => {
  await site?.close();
  await server?.close();
});

test("a second after the map has moved away, nothing that only the old view needs is being fetched", async () => {
  const page = await site.visit();
  await add(page, server.url("noise.tif"));
  // All of the first view is there, and what the panel tells of the file.
  await onMap(page, "noise.tif");
  await page.getByRole("button", { name: /^noise.tif 1 band/ }).waitFor();
  await page.waitForFunction(() => window.terracotta.map.getZoom() > 8);
  await expect.poll(() => server.inFlight().length).toBe(0);

  // From now on no answer comes.
  server.clear();
  server.order(() => ({ until: new Promise(() => {}) }));
  await page.evaluate(() => {
    const { map } = window.terracotta;
    map.jumpTo({ zoom: map.getZoom() + 3 });
  });
  await expect.poll(() => server.inFlight().length, { timeout: 10_000 }).toBeGreaterThan(0);

  await page.evaluate(() => window.terracotta.map.jumpTo({ center: [100, -30] }));
  await expect.poll(() => server.inFlight().length, { timeout: 1000, interval: 20 }).toBe(0);
  expect(server.log.length).toBeGreaterThan(0);
  expect(server.log.every(({ state }) => state === "aborted")).toBe(true);
  await page.context().close();
});
