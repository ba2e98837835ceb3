import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { chromiumArguments, findChromium } from "../support/find-chromium.mjs";
import { startStaticServer } from "../support/static-server.mjs";
import { colorAt, onMap } from "./visit.ts";

/** A visitor who has opened one sample, and whose host is gone since. */
let browser: Browser;
let context: BrowserContext;
let online: readonly number[];
const problems: string[] = [];
let page: Page;
beforeAll(async () => {
  const host = await startStaticServer(inject("page"));
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  await page.goto(host.url);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  await open(page, "Elevation");
  // A view that the page's address holds to the last digit.
  await page.evaluate(() => {
    const { map } = window.terracotta;
    const { lng, lat } = map.getCenter();
    map.jumpTo({ center: [Math.round(100 * lng) / 100, Math.round(100 * lat) / 100], zoom: Math.round(map.getZoom()) });
  });
  await onMap(page, "Elevation");
  online = await colorAt(page, ...(await center(page)));
  await page.evaluate(() => navigator.serviceWorker.ready);
  await host.close();
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
}, 60_000);
afterAll(() => browser?.close());

test("all that is kept can be deleted, and the page is as for a first visitor", async () => {
  const host = await startStaticServer(inject("page"));
  const visitor = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await visitor.goto(host.url);
  await open(visitor, "Elevation");
  await visitor.evaluate(() => navigator.serviceWorker.ready);
  await visitor.getByRole("button", { name: "Settings" }).click();
  await visitor.getByLabel("Colours of the page").selectOption("dark");
  const kept = () =>
    visitor.evaluate(async () => ({
      settings: localStorage.length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      databases: (await indexedDB.databases()).map(({ name }) => name),
    }));
  expect(await kept()).toMatchObject({ settings: 1, caches: 1, workers: 1 });
  await visitor.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open("terracotta-folders", 1);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  await visitor.getByRole("button", { name: "Delete everything stored…" }).click();
  const anew = visitor.waitForEvent("load");
  await visitor.getByRole("button", { name: "Delete everything", exact: true }).click();
  await anew;
  const left = await kept();
  expect(left).toMatchObject({ settings: 0, caches: 0, workers: 0 });
  expect(left.databases).not.toContain("terracotta-folders");
  expect(visitor.url()).toBe(host.url);
  await visitor.context().close();
  await host.close();
}, 30_000);

const center = (page: Page) =>
  page.evaluate(() => {
    const { lng, lat } = window.terracotta.map.getCenter();
    return [lng, lat] as const;
  });

async function open(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  await onMap(page, name);
}

describe("without its host, after one sample was opened", () => {
  test("the page opens, and a sample has the colours it had", async () => {
    await page.reload();
    await onMap(page, "Elevation");
    expect(await colorAt(page, ...(await center(page)))).toEqual(online);
    expect(problems).toEqual([]);
  });

  test("so does a sample that was never opened", async () => {
    await page.goto(page.url().replace(/#.*/, "?catalog=of-the-host.json"));
    await page.waitForFunction(() => window.terracotta?.map.loaded());
    const [longitude, latitude] = await center(page);
    const nothing = await colorAt(page, longitude, latitude);
    await open(page, "Land cover");
    expect(await colorAt(page, ...(await center(page)))).not.toEqual(nothing);
    expect(problems).toEqual([]);
  });

  test("ranges of samples are answered as a host of files does", async () => {
    const answer = await page.evaluate(async () => {
      const response = await fetch("samples/elevation-float32.tif", { headers: { range: "bytes=2-5" } });
      const bytes = [...new Uint8Array(await response.arrayBuffer())];
      return { status: response.status, range: response.headers.get("content-range"), bytes };
    });
    // A little-endian classic TIFF: the number 42, then the offset of the first directory.
    expect(answer).toEqual({ status: 206, range: "bytes 2-5/660716", bytes: [42, 0, expect.any(Number), 0] });
  });

  test("nothing of another host is kept", async () => {
    const kept = await page.evaluate(async () => {
      const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
      const requests = (await Promise.all(caches.map((cache) => cache.keys()))).flat();
      return requests.map(({ url }) => new URL(url).origin === location.origin);
    });
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.every(Boolean)).toBe(true);
  });
});
