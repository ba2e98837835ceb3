import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { onMap, openSite, type Site } from "./visit.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** A visitor, and the addresses of other hosts that the page asks for and errors that nobody catches; filled as they come. */
async function watched(): Promise<{ readonly page: Page; readonly problems: readonly string[] }> {
  const problems: string[] = [];
  const page = await site.visit({
    before: (page) => {
      page.on("pageerror", (error) => problems.push(String(error)));
      page.on("request", (request) => {
        const url = request.url();
        if (/^https?:/.test(url) && !url.startsWith(site.url)) problems.push(url);
      });
    },
  });
  return { page, problems };
}

describe("without an address the page asks nobody but its own host", () => {
  test("for any of its samples", async () => {
    const { page, problems } = await watched();
    for (const [i, name] of ["Aerial photo", "Sentinel-2", "Elevation", "Land cover", "Sea ice"].entries()) {
      if (i === 1) await page.getByText("Samples", { exact: true }).click();
      const samples = page.locator("sample-list");
      await samples.getByRole("button", { name: new RegExp(`^${name}`) }).click();
      await onMap(page, name);
      expect(await page.getByRole("region", { name: "Legend" }).textContent()).toContain(name);
      expect(problems).toEqual([]);
      expect(site.missed).toEqual([]);
    }
    await page.context().close();
  });

  test("for a local file", async () => {
    const { page, problems } = await watched();
    const path = fileURLToPath(new URL("../fixtures/data/real/s2/S2A_29RKH_20200219_L2A_B01.tif", import.meta.url));
    const file = { name: "B01.tif", mimeType: "image/tiff", buffer: readFileSync(path) };
    await page.locator("input[type=file]").first().setInputFiles(file);
    await onMap(page, "B01.tif");
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

test("the site holds the licences of the packages that it is made of, workers and service worker included", async () => {
  const answer = await fetch(new URL("third-party-notices.txt", site.url));
  expect(answer.status).toBe(200);
  const notices = await answer.text();
  for (const name of [
    "maplibre-gl",
    "lit",
    "@awesome.me/webawesome",
    "geotiff",
    "proj4",
    "idb",
    "workbox-precaching",
    "world-atlas",
  ]) {
    expect(notices).toMatch(new RegExp(`^${name} \\d`, "m"));
  }
  expect(notices).toContain("Redistributions in binary form must reproduce the above");
});
