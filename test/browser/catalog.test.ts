import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { add, openSite, type Site } from "./visit.ts";

const folder = fileURLToPath(new URL("../fixtures/data/real/l8ny/", import.meta.url));
const names = readdirSync(folder);
/** A catalog file of one dataset. */
const catalogOf = (location: string) => ({
  type: "TerracottaCatalog",
  version: 1,
  title: "Landsat, hosted",
  keys: [{ key: "scene" }, { key: "band" }],
  datasets: [{ keys: ["first", "B2"], location }],
});

let site: Site;
let server: RangeServer;
beforeAll(async () => {
  site = await openSite();
  const files: Record<string, Uint8Array> = { "l8ny/README.txt": Buffer.from("Landsat") };
  for (const name of names) files[`l8ny/${name}`] = readFileSync(folder + name);
  files["l8ny/LC08_999999_20180405_B2.tif"] = Buffer.from("this is no TIFF, whatever its name says");
  files["broken.json"] = Buffer.from('{"type":"TerracottaCatalog","version":1,"keys":[{');
  server = await startRangeServer({ files, listed: true });
});
afterAll(async () => {
  await site?.close();
  await server?.close();
});

const rows = (page: Page) => page.getByRole("list", { name: "Datasets" }).getByRole("listitem");
const details = (page: Page, name: string) => page.getByRole("button", { name: `Details of ${name}` });

/** Makes a catalog of the folder by the pattern that is guessed, and shows it in the panel. */
async function ingest(page: Page): Promise<void> {
  await add(page, `${server.origin}/l8ny/`);
  await page.getByRole("dialog").getByRole("button", { name: "Ingest 41 files" }).click();
  await page.getByRole("dialog").getByText("Done: 40 files ingested, 1 failed").waitFor();
}

describe("a catalog made of a folder page", () => {
  test("is found again by its keys, seen on the map, exported, imported, and still there after a reload", async () => {
    const page = await site.visit();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(String(error)));
    await add(page, `${server.origin}/l8ny/`);

    // What was understood, and what the names would mean, before anything is read.
    const dialog = page.getByRole("dialog");
    const pattern = dialog.getByRole("textbox", { name: "File name pattern" });
    await pattern.waitFor();
    expect(await pattern.inputValue()).toMatch(/_\{date\}_\{band\}\.tif$/);
    await pattern.fill("{sensor}_{scene}_{date}_{}.tif");
    await dialog.getByText(/would have the same keys/).waitFor();
    expect(await dialog.getByRole("button", { name: /^Ingest/ }).isDisabled()).toBe(true);
    await pattern.fill("{sensor}_{scene}_{date}_{band}.tif");
    await dialog.getByText("41 of 41 names match").waitFor();
    const preview = dialog.getByRole("group", { name: "Preview of the keys" }).getByRole("row");
    expect(await preview.nth(1).allInnerTexts()).toEqual(["LC08\t013032\t20180405\tB2\tLC08_013032_20180405_B2.tif"]);
    await dialog.getByRole("textbox", { name: "Title of the catalog" }).fill("Landsat over New York");
    await dialog.getByRole("button", { name: "Ingest 41 files" }).click();
    await dialog.getByText("Done: 40 files ingested, 1 failed").waitFor();
    await dialog.getByText("1 × This is not a GeoTIFF").click();
    await dialog.getByText("LC08_999999_20180405_B2.tif", { exact: true }).waitFor();
    await dialog.getByRole("button", { name: "Done" }).click();

    // Filter, search, pages.
    await page.getByText("1–25 of 40 datasets").waitFor();
    await expect.poll(() => rows(page).count()).toBe(25);
    await page.getByRole("button", { name: "Next page" }).click();
    await page.getByText("26–40 of 40 datasets").waitFor();
    await expect.poll(() => rows(page).count()).toBe(15);
    await page.getByRole("button", { name: "band", exact: true }).click();
    await page.getByRole("checkbox", { name: "B3 8" }).check();
    await page.getByText("8 of 40 datasets").waitFor();
    await page.getByRole("searchbox", { name: "Search datasets" }).fill("0140 2018");
    await page.getByText("4 of 40 datasets").waitFor();
    await expect
      .poll(() => rows(page).allInnerTexts())
      .toEqual(
        ["20180428", "20180530", "20180903", "20181005"].map(
          (date) => `LC08 · 014031 · ${date} · B3\nLC08_014031_${date}_B3.tif`,
        ),
      );

    // Thumbnails are drawn, and a footprint is shown while a row has the focus.
    await page.waitForFunction(() =>
      document
        .querySelector("terracotta-page")
        ?.shadowRoot?.querySelector("catalog-section")
        ?.shadowRoot?.querySelector("dataset-list")
        ?.shadowRoot?.querySelector("dataset-thumbnail")
        ?.shadowRoot?.querySelector("canvas"),
    );
    await details(page, "LC08 · 014031 · 20180530 · B3").focus();
    await page.waitForFunction(() => window.terracotta.map.querySourceFeatures("highlight").length > 0);

    // Onto the map.
    await page
      .getByRole("button", { name: /LC08 · 014031 · 20180530 · B3/ })
      .first()
      .click();
    await page.waitForFunction(() => window.terracotta.map.getZoom() > 6 && window.terracotta.map.areTilesLoaded());
    await page.getByText("On the map", { exact: true }).waitFor();

    // What is known of it.
    await details(page, "LC08 · 014031 · 20180530 · B3").click();
    await page.getByText("Standard deviation").waitFor();
    await page.getByRole("button", { name: "Show the histogram" }).click();
    await page.getByRole("img", { name: /^Histogram from/ }).waitFor();
    await page.getByRole("button", { name: "Back to the list" }).click();
    await page.waitForFunction(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.getAttribute("aria-label") === "Details of LC08 · 014031 · 20180530 · B3";
    });

    // Deleted, and back.
    await details(page, "LC08 · 014031 · 20180428 · B3").click();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByText("3 of 39 datasets").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("4 of 40 datasets").waitFor();

    // As a file, and from it again.
    await page.getByRole("button", { name: "Manage the catalog" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("landsat-over-new-york.json");
    const text = readFileSync(await file.path(), "utf8");
    expect(JSON.parse(text).datasets).toHaveLength(40);
    await page.getByRole("button", { name: "Delete catalog…" }).click();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByRole("button", { name: "Make a catalog…" }).waitFor();
    const again = { name: "landsat.json", mimeType: "application/json", buffer: Buffer.from(text) };
    await page.getByLabel("Catalog file").first().setInputFiles(again);
    await page.getByText("1–25 of 40 datasets").waitFor();

    await page.goto(site.url);
    await page.getByRole("button", { name: /^Landsat over New York/ }).click();
    await page.getByText("1–25 of 40 datasets").waitFor();
    expect(problems).toEqual([]);
    expect(site.missed).toEqual([]);
    await page.context().close();
  });

  test("is what another tab sees at once", async () => {
    const page = await site.visit();
    const other = await page.context().newPage();
    await other.goto(site.url);
    await other.getByRole("button", { name: "Close" }).click();
    await ingest(page);
    await other.getByText("1–25 of 40 datasets").waitFor();
    await page.context().close();
  });
});

describe("by the keyboard alone", () => {
  /** The words of the control that has the focus. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.getAttribute("aria-label") ?? active?.textContent?.trim();
    });
  const until = (page: Page, words: string) => expect.poll(() => focused(page)).toBe(words);

  test("the focus never falls back to the page when its control goes", async () => {
    const page = await site.visit();
    await page.keyboard.type(`${server.origin}/l8ny/`);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: "Ingest 41 files" }).press("Enter");
    await page.getByText("Done: 40 files ingested, 1 failed").first().waitFor();
    await page.keyboard.press("Escape");
    await until(page, "Data");
    // An empty map shows where the catalog's datasets lie.
    await page.waitForFunction(() => window.terracotta.map.getZoom() > 5);

    await page.getByRole("button", { name: "band", exact: true }).press("Enter");
    await page.getByRole("checkbox", { name: "B3 8" }).press("Escape");
    await until(page, "band");
    const first = "013032 · 20180405 · B2";
    await details(page, first).press("Enter");
    await until(page, first);
    await page.keyboard.press("Escape");
    await until(page, `Details of ${first}`);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Delete", exact: true }).press("Enter");
    await until(page, "Undo");
    await page.keyboard.press("Enter");
    await until(page, "Search datasets");
    await page.getByRole("button", { name: "Manage the catalog" }).press("Enter");
    await page.getByRole("button", { name: "Delete catalog…" }).press("Enter");
    await until(page, "Keep");
    await page.getByRole("button", { name: "Delete", exact: true }).press("Enter");
    await until(page, "Make a catalog…");
    await page.context().close();
  });
});

test("without a connection, what makes catalogs says that it cannot be loaded", async () => {
  const page = await site.visit();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Make a catalog…" }).waitFor();
  await page.context().setOffline(true);
  await add(page, `${server.origin}/l8ny/`);
  await page.getByRole("alert").filter({ hasText: "makes catalogs could not be loaded" }).waitFor();
  await page.context().close();
});

test("without a connection from the first moment, the page says that a part of it is missing", async () => {
  const page = await site.visit();
  await page.context().setOffline(true);
  await add(page, `${server.origin}/l8ny/`);
  await page.getByRole("alert").filter({ hasText: "A part of this page could not be loaded" }).waitFor();
  await page.context().close();
});

test("an ingest waits while there is no connection, and goes on by itself", async () => {
  const page = await site.visit();
  await add(page, `${server.origin}/l8ny/`);
  const start = page.getByRole("dialog").getByRole("button", { name: "Ingest 41 files" });
  await start.waitFor();
  // Answers are held back until the connection is gone: what is asked for next fails.
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  server.order(() => ({ until }));
  await start.click();
  await expect.poll(() => server.inFlight().length).toBeGreaterThan(0);
  await page.context().setOffline(true);
  release();
  await page
    .getByRole("dialog")
    .getByText(/^Waits for the connection/)
    .waitFor();
  server.order(() => undefined);
  await page.context().setOffline(false);
  await page.getByRole("dialog").getByText("Done: 40 files ingested, 1 failed").waitFor();
  await page.context().close();
});

describe("a hosted catalog", () => {
  test("beside the page is shown by itself", async () => {
    const json = catalogOf(server.url(`l8ny/${names[0]}`));
    const page = await site.visit({
      before: (page) => page.context().route("**/repo/catalog.json", (route) => route.fulfill({ json })),
    });
    await page.getByRole("combobox", { name: "Catalog" }).waitFor();
    expect(await rows(page).allInnerTexts()).toEqual([expect.stringMatching(/^first · B2/)]);
    await page.getByText("Hosted, checked just now").waitFor();
    await page.context().close();
  });

  test("of the page's address is shown, and says when it cannot be refreshed", async () => {
    let there = true;
    const page = await site.visit({
      address: `?catalog=${encodeURIComponent(`${server.origin}/landsat.json`)}`,
      // Of the context: a worker of the page asks.
      before: (page) =>
        page
          .context()
          .route("**/landsat.json", (route) =>
            there
              ? route.fulfill({ json: catalogOf(`l8ny/${names[0]}`), headers: { "access-control-allow-origin": "*" } })
              : route.fulfill({ status: 503 }),
          ),
    });
    await page.getByText("Hosted, checked just now").waitFor();
    await page.getByRole("button", { name: /^first · B2/ }).click();
    await page.waitForFunction(() => window.terracotta.map.getZoom() > 6 && location.hash.includes("cog="));

    // A link names files; the layer has the name of its keys all the same.
    await page.reload();
    await page.getByRole("button", { name: "Zoom to first · B2" }).waitFor();
    there = false;
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.getByRole("button", { name: "Retry" }).waitFor();
    await expect.poll(() => rows(page).count()).toBe(1);
    await page.context().close();
  });

  test("is not missed where the host answers every address with a page of its own", async () => {
    let answered: Promise<unknown> | undefined;
    const page = await site.visit({
      before: (page) => {
        answered = page.waitForResponse("**/repo/catalog.json");
        return page
          .context()
          .route("**/repo/catalog.json", (route) =>
            route.fulfill({ contentType: "text/html", body: "<!doctype html>" }),
          );
      },
    });
    await answered;
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: "Make a catalog…" }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.context().close();
  });

  test("that is broken says so wherever its address was given", async () => {
    const page = await site.visit();
    await add(page, server.url("broken.json"));
    await page.getByRole("alert").filter({ hasText: "not a catalog that can be read" }).waitFor();
    await page.context().close();
  });

  test("that is missing is told when the address names it", async () => {
    const page = await site.visit({ address: "?catalog=missing.json" });
    await page.getByRole("alert").filter({ hasText: "404" }).waitFor();
    await page.context().close();
  });
});
