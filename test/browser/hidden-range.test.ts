import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { add, ingestPlace, onMap, openSite, type Site, startIngest } from "./visit.ts";

// A host with a plain `Access-Control-Allow-Origin`: neither Content-Range nor ETag can be read. Values and places by `gdaltransform` and
// `gdallocationinfo`.
const folder = fileURLToPath(new URL("../../public/samples/", import.meta.url));
const files = {
  "scenes/swiss_elevation.tif": readFileSync(`${folder}elevation-float32.tif`),
  "scenes/desert_infrared.tif": readFileSync(`${folder}sentinel-2-b11.tif`),
};
const elevation = { place: "7.09711409423143,45.9205647075667", value: 1756.52209472656 };
const infrared = { place: "-11.4247435194635,24.8012744948928", value: 5024 };

let site: Site;
let server: RangeServer;
beforeAll(async () => {
  site = await openSite();
  server = await startRangeServer({ files, cors: "hidden", listed: true });
});
afterAll(async () => {
  await site?.close();
  await server?.close();
});

const ask = (page: Page, path: string) =>
  page.evaluate(async (url) => {
    const answer = await window.terracotta.protocol.answer(url);
    return (answer as unknown as { json: unknown }).json;
  }, `terracotta://${path}`);

/** Puts both datasets of the catalog on the map, and asks for their values. */
async function expectBothDrawn(page: Page): Promise<void> {
  for (const name of ["desert · infrared", "swiss · elevation"]) {
    await page
      .getByRole("list", { name: "Datasets" })
      .getByRole("button", { name: new RegExp(`^${name}`) })
      .click();
    await onMap(page, name);
  }
  expect(await page.getByRole("alert").allInnerTexts()).toEqual([]);
  expect(await ask(page, `catalogs/hidden/point/desert/infrared/${infrared.place}`)).toMatchObject({
    values: [{ value: infrared.value }],
  });
  expect(await ask(page, `catalogs/hidden/point/swiss/elevation/${elevation.place}`)).toMatchObject({
    values: [{ value: expect.closeTo(elevation.value, 3) }],
  });
}

/** Gives stored headers the length that an older version made up; answers with those that they had. */
const spoilStoredLengths = (page: Page) =>
  page.evaluate(async () => {
    const request = indexedDB.open("terracotta-catalogs");
    await new Promise((resolve) => request.addEventListener("success", resolve));
    const transaction = request.result.transaction("headers", "readwrite");
    const done = new Promise((resolve) => transaction.addEventListener("complete", resolve));
    const found: unknown[] = [];
    transaction.objectStore("headers").openCursor().onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
      if (cursor === null) return;
      found.push(cursor.value.byteLength);
      cursor.update({ ...cursor.value, byteLength: 65_536 });
      cursor.continue();
    };
    await done;
    request.result.close();
    return found;
  });

test("a file opened by its address is drawn, and its size is not told", async () => {
  const page = await site.visit();
  await add(page, server.url("scenes/swiss_elevation.tif"));
  await onMap(page, "swiss_elevation.tif");
  expect(await page.getByRole("alert").allInnerTexts()).toEqual([]);
  const url = encodeURIComponent(server.url("scenes/swiss_elevation.tif"));
  expect(await ask(page, `cog/point/${elevation.place}?url=${url}`)).toMatchObject({
    values: [expect.closeTo(elevation.value, 3)],
  });
  await page.getByRole("tab", { name: "Inspect" }).click();
  await page.getByText("not told by the host").waitFor();
  await page.context().close();
});

test("a catalog of such files is drawn after a reload, and elsewhere, also where an older version made up their length", async () => {
  const page = await site.visit();
  await ingestPlace(page, `${server.origin}/scenes/`);
  await page.getByRole("textbox", { name: "File name pattern" }).fill("{place}_{kind}.tif");
  await startIngest(page, { title: "Hidden" });
  await page.getByRole("dialog").getByText("Done: 2 files ingested").waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Done" }).click();
  await expectBothDrawn(page);

  await page.goto(`${site.url}?visit=2`);
  await page.getByRole("button", { name: /^Hidden/ }).click();
  await expectBothDrawn(page);

  expect(await spoilStoredLengths(page)).toEqual([undefined, undefined]);
  await page.goto(`${site.url}?visit=3`);
  await page.getByRole("button", { name: /^Hidden/ }).click();
  await expectBothDrawn(page);

  await page.getByRole("button", { name: "Manage the catalog" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  const exported = JSON.parse(readFileSync(await (await download).path(), "utf8"));
  await page.context().close();
  expect(exported.datasets).toHaveLength(2);
  for (const { header } of exported.datasets) expect(header).toEqual({ bytes: expect.any(String) });

  const old = structuredClone(exported);
  for (const { header } of old.datasets) header.length = 65_536;
  for (const catalog of [exported, old]) {
    const other = await site.visit();
    const buffer = Buffer.from(JSON.stringify(catalog));
    await other.getByRole("button", { name: "Close" }).click();
    await other
      .getByLabel("Catalog file")
      .first()
      .setInputFiles({ name: "hidden.json", mimeType: "application/json", buffer });
    await expectBothDrawn(other);
    await other.context().close();
  }
}, 120_000);
