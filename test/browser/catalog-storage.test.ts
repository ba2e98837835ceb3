import { type Browser, chromium, type Page } from "playwright";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { IndexedDbCatalogs } from "../../src/catalog/storage/indexed-db-catalogs.ts";
import { chromiumArguments, findChromium } from "../support/find-chromium.mjs";

declare global {
  interface Window {
    catalogs: IndexedDbCatalogs;
  }
}

const origin = "https://catalogs.test";
let browser: Browser;
let library: string;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
  library = await bundle("src/catalog/storage/indexed-db-catalogs.ts");
});
afterAll(() => browser?.close());

/** The bundled code of a module and all that it imports. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, lib: { entry, formats: ["es"] } },
  });
  if (!Array.isArray(built)) throw new Error("A library is built into one list of outputs.");
  return built.flatMap(({ output }) => output.flatMap((part) => (part.type === "chunk" ? [part.code] : []))).join("");
}

/** A page that has nothing but `window.catalogs`, whose database is not open yet. */
async function openPage(): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.route(`${origin}/**`, (route) => {
    if (route.request().url().endsWith("/catalogs.js")) {
      return route.fulfill({ contentType: "text/javascript", body: library });
    }
    return route.fulfill({
      contentType: "text/html",
      body: `<script type="module">
        import { IndexedDbCatalogs } from "./catalogs.js";
        window.catalogs = new IndexedDbCatalogs();
      </script>`,
    });
  });
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => window.catalogs);
  return page;
}

/** Inserts datasets with headers of 50 kB that cannot be compressed. Returns what went wrong. */
function insertLarge(page: Page, count: number) {
  return page.evaluate(async (count) => {
    const datasets = Array.from({ length: count }, (_, i) => {
      const header = { bytes: crypto.getRandomValues(new Uint8Array(50_000)), etag: undefined, byteLength: 1 };
      return { keys: [`large ${i}`], location: `https://example.org/${i}.tif`, band: 1, header };
    });
    return await window.catalogs.insert("names", datasets, "refuse").then(
      () => undefined,
      ({ code, message, details }) => ({ code, message, details }),
    );
  }, count);
}

test("a full quota is told with its figures; what was stored stays, and the catalog goes on when there is room", async () => {
  const page = await openPage();
  const session = await page.context().newCDPSession(page);
  // Chromium remembers for a while how much room there was: the limit comes before the database.
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 500_000 });
  const small = { keys: ["small"], location: "https://example.org/small.tif", band: 1 };
  await page.evaluate(async (small) => {
    const keys = [{ name: "name", description: "" }];
    await window.catalogs.create({ title: "Names", keys }, [small]);
  }, small);

  const refused = await insertLarge(page, 40);
  // Chromium may count what it has not tidied up yet of the write that failed.
  const used = ((refused?.details?.usage as number) / 1e6).toFixed(1);
  expect(refused).toEqual({
    code: "STORAGE_FULL",
    message: `The browser gives this page no more room; ${used} MB are in use. Nothing of this was stored.`,
    details: { usage: expect.any(Number), quota: expect.any(Number) },
  });
  expect(await page.evaluate(() => window.catalogs.records("names"))).toEqual([small]);
  expect(await page.evaluate(() => window.catalogs.list())).toMatchObject([{ id: "names", count: 1 }]);

  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 50_000_000 });
  expect(await insertLarge(page, 40)).toBeUndefined();
  expect(await page.evaluate(() => window.catalogs.datasets("names", { limit: 0 }))).toMatchObject({ total: 41 });
  await page.context().close();
});
