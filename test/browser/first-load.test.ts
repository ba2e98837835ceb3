import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { chromiumArguments, findChromium } from "../support/find-chromium.mjs";
import { startStaticServer } from "../support/static-server.mjs";

/** What a host sends to a new visitor who opens nothing, until the page asks for nothing more. The host compresses with gzip. */
let browser: Browser;
let host: Awaited<ReturnType<typeof startStaticServer>>;
beforeAll(async () => {
  host = await startStaticServer(inject("page"), "/repo/", { compress: true });
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(host.url);
  await page.waitForFunction(() => window.terracotta?.map.loaded());
  // The catalogs are the last thing that the page looks for by itself.
  await vi.waitFor(() => expect(host.missed).toContain("/repo/catalog.json"), 10_000);
  await page.waitForLoadState("networkidle");
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

test("the first visit costs at most 450 kB: MapLibre, basemap, workers and pictures included", () => {
  const sizes = new Map<string, number>();
  for (const { name, bytes } of host.sent) sizes.set(name, (sizes.get(name) ?? 0) + bytes);
  const rows = [...sizes].toSorted(([, one], [, other]) => other - one);
  const total = rows.reduce((sum, [, bytes]) => sum + bytes, 0);
  for (const [name, bytes] of [...rows, ["in all", total] as const]) {
    console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${name}`);
  }
  expect(total).toBeGreaterThan(200_000);
  expect(total).toBeLessThanOrEqual(450_000);
});

test("what MapLibre and its worker share is sent once", () => {
  const names = host.sent.map(({ name }) => name);
  expect(names.filter((name) => name.includes("maplibre-gl-shared"))).toHaveLength(1);
  expect(names.filter((name) => name.includes("maplibre-gl-worker"))).toHaveLength(1);
});

test("nothing that only a dataset needs is sent before there is one", () => {
  const names = host.sent.map(({ name }) => name).join("\n");
  expect(names).not.toMatch(/raster\.worker|\.wasm|\.tif|(geographic|projected)-|service\.worker/);
});
