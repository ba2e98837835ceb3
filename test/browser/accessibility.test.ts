import { afterAll, beforeAll, describe, test } from "vitest";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { writeCog } from "../support/write-cog.mjs";
import { expectSound } from "./violations.ts";
import { add, onMap, openSite, type Site } from "./visit.ts";

let site: Site;
let server: RangeServer;
beforeAll(async () => {
  site = await openSite();
  const file = await writeCog({ size: 1024, value: (col, row) => 1 + col + row });
  const many = Object.fromEntries(["20240101", "20240102"].map((date) => [`many/${date}_B02.tif`, file]));
  const files = { "ramp.tif": file, ...many, "many/20240103_B02.tif": Buffer.from("no TIFF") };
  server = await startRangeServer({ files, listed: true });
});
afterAll(async () => {
  await site?.close();
  await server?.close();
});

describe.each([
  ["light and dark", {}, ["light", "dark"]],
  ["390 pixels wide", { viewport: { width: 390, height: 844 }, hasTouch: true }, ["light"]],
] as const)("%s", (_, options, schemes) => {
  test("the first run, a file on the map and an error have no axe violation", async () => {
    const page = await site.visit(options);
    const sound = () => expectSound(page, schemes);
    await sound();
    await add(page, server.url("ramp.tif"));
    await onMap(page, "ramp.tif");
    await sound();
    await add(page, server.url("missing.tif"));
    await page.getByRole("alert").first().waitFor();
    await sound();
    await page.context().close();
  });

  test("styling it in every mode has none", async () => {
    const page = await site.visit(options);
    const sound = () => expectSound(page, schemes);
    await page.getByRole("button", { name: /^Aerial photo/ }).click();
    await page.getByRole("tab", { name: "Style" }).click();
    await page.getByText("More: gamma, contrast, saturation").click();
    const transforms = page.getByRole("textbox", { name: /^As text/ });
    await transforms.fill("gamma x 2");
    await transforms.press("Enter");
    await page.getByRole("alert").filter({ hasText: "gamma" }).waitFor();
    await sound();
    await page.getByRole("button", { name: "Single band" }).click();
    await page.getByRole("button", { name: /^Colormap:/ }).click();
    await sound();
    await page.getByRole("button", { name: /^Make own colours/ }).click();
    await page.getByLabel("Colour 5 of 5").waitFor();
    await page.getByRole("combobox", { name: "Nodata" }).selectOption("value");
    await sound();
    await page.getByRole("button", { name: "Compute", exact: true }).first().click();
    await sound();
    await page.getByRole("button", { name: "Classes", exact: true }).click();
    await sound();
    await page.context().close();
  });

  test("making a catalog, and what it shows, has none", async () => {
    const page = await site.visit(options);
    const dialog = page.getByRole("dialog");
    const sound = () => expectSound(page, schemes);
    await add(page, server.url("missing.json"));
    await dialog.getByRole("alert").waitFor();
    await sound();
    await dialog.getByRole("textbox", { name: "Addresses" }).fill(`${server.origin}/many/`);
    await dialog.getByRole("button", { name: "Look there" }).click();
    await dialog.getByRole("textbox", { name: "File name pattern" }).fill("{date}_{}.tif");
    await dialog.getByText("Describe the keys").click();
    await sound();
    await dialog.getByRole("textbox", { name: "File name pattern" }).fill("{date}_{band");
    await dialog.getByText(/column/).waitFor();
    await sound();
    await dialog.getByRole("textbox", { name: "File name pattern" }).fill("{date}_{band}.tif");
    await dialog.getByRole("button", { name: "Ingest 3 files" }).click();
    await dialog.getByText("Done: 2 files ingested, 1 failed").waitFor();
    await dialog.getByText("1 × This is not a GeoTIFF").click();
    await sound();
    await dialog.getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: "date", exact: true }).click();
    await page.getByRole("checkbox", { name: /^20240102/ }).check();
    await page.getByRole("button", { name: "Manage the catalog" }).click();
    await page.getByText("1 of 2 datasets").waitFor();
    await sound();
    await page.getByRole("button", { name: "Details of 20240102 · B02" }).click();
    await page.getByRole("button", { name: "Show the histogram" }).click();
    await page.getByRole("img", { name: /^Histogram from/ }).waitFor();
    await sound();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor();
    await sound();
    await page.context().close();
  });
});
