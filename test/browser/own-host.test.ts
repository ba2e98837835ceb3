import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site } from "./visit.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** Addresses of other hosts that the page asks for, and errors that nobody catches; filled as they come. */
function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(site.url)) problems.push(url);
  });
  return problems;
}

/** The page says that the file is on the map, and the map has all its tiles. */
async function drawn(page: Page, name: string): Promise<void> {
  await page
    .getByRole("status")
    .filter({ hasText: `${name} is on the map` })
    .waitFor({ state: "attached" });
  await page.waitForFunction(() => window.terracotta.map.areTilesLoaded());
}

describe("without an address the page asks nobody but its own host", () => {
  test.each(["Aerial photo", "Sentinel-2", "Elevation", "Land cover", "Sea ice"])("sample %s", async (name) => {
    const page = await site.visit();
    const problems = watch(page);
    await page.reload();
    await page.waitForFunction(() => window.terracotta?.map.loaded());
    await page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
    await drawn(page, name);
    expect(await page.getByRole("region", { name: "Legend" }).textContent()).toContain(name);
    expect(problems).toEqual([]);
    expect(site.missed).toEqual([]);
    await page.context().close();
  });

  test("a local file", async () => {
    const page = await site.visit();
    const problems = watch(page);
    const path = fileURLToPath(new URL("../fixtures/data/real/s2/S2A_29RKH_20200219_L2A_B01.tif", import.meta.url));
    const file = { name: "B01.tif", mimeType: "image/tiff", buffer: readFileSync(path) };
    await page.locator("input[type=file]").first().setInputFiles(file);
    await drawn(page, "B01.tif");
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
