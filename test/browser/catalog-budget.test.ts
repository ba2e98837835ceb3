import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { benchCatalog, datasetCount } from "../bench/make-catalog.mjs";
import { type CatalogRound, measureCatalog } from "../bench/measure-catalog.mjs";
import { buildPage } from "../support/build-page.mjs";
import { chromiumArguments, findChromium } from "../support/find-chromium.mjs";
import { watchMemory } from "../support/renderer-memory.mjs";
import { startStaticServer } from "../support/static-server.mjs";

/** What `npm run bench -- catalog` measures, without the times: those belong to no machine in particular. */
let browser: Browser;
let host: Awaited<ReturnType<typeof startStaticServer>>;
let round: CatalogRound;
const asked: string[] = [];
beforeAll(async () => {
  const folder = buildPage("test/bench/catalog-page");
  writeFileSync(join(folder, "locations.json"), benchCatalog({ metadata: false }));
  host = await startStaticServer(folder);
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
  const memory = await watchMemory(browser);
  const context = await browser.newContext();
  context.on("request", (request) => asked.push(request.url()));
  round = await measureCatalog(context, host.url, "locations.json", memory);
  memory.stop();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

describe("a catalog of 100,000 datasets", () => {
  test("is imported whole", () => {
    expect(round.imported.count).toBe(datasetCount);
    expect(round.exported.bytes).toBeGreaterThan(0.9 * round.imported.bytes);
  });

  test("leaves the page free meanwhile", () => {
    // A busy machine may hold up the page once; work that belongs into the worker would do so many times.
    for (const { longTasks } of [round.imported, round.exported]) {
      expect(longTasks.filter((ms) => ms > 100).length).toBeLessThanOrEqual(1);
    }
  });

  test("answers after a reload, from what is stored: by value, word, page and order", () => {
    expect(round.pages.map(({ found }) => found)).toEqual([2000, 400, 29_000, 20, 50_000]);
    expect(round.values.map(({ found }) => found)).toEqual([50, 2, 100, 100, 2, 2, 10, 10]);
  });

  test("asks its datasets' host for nothing", () => {
    expect(asked.filter((url) => !url.startsWith(host.url))).toEqual([]);
    expect(asked.filter((url) => url.endsWith(".json"))).toHaveLength(1);
    expect(host.missed).toEqual([]);
  });
});
