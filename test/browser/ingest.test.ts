import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listAnswers } from "../parity/recorded-catalogs.ts";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { landsatSeries, type Series, sentinelSeries } from "../support/series.ts";
import { ingestPlace, openSite, type Site, startIngest } from "./visit.ts";

const under = (folder: string, series: Series) =>
  Object.fromEntries(Object.entries(series).map(([name, bytes]) => [`${folder}/${name}`, bytes]));

/** The series, what the page should make of their names, and how many datasets those are. */
const series = [
  { id: "s2", files: sentinelSeries(), pattern: "S2A_{tile}_{date}_L2A_{band}.tif", count: 8 },
  { id: "l8ny", files: landsatSeries(), pattern: "LC08_{tile}_{date}_{band}.tif", count: 40 },
] as const;
const descriptions: Readonly<Record<string, string>> = {
  tile: "MGRS tile",
  date: "sensing date",
  band: "spectral band",
};

let site: Site;
let server: RangeServer;
let folder: string;
beforeAll(async () => {
  site = await openSite();
  server = await startRangeServer({
    files: Object.assign({}, ...series.map(({ id, files }) => under(id, files))),
    listed: true,
  });
  folder = await mkdtemp(join(tmpdir(), "series-"));
  for (const { files } of series) {
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  }
});
afterAll(async () => {
  await site?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the page's own protocol answers: Terracotta's status, and the JSON where there is one. */
async function ask(page: Page, path: string): Promise<{ status: number; json?: unknown }> {
  return await page.evaluate(async (url) => {
    const statuses: Record<string, number> = { INVALID_ARGUMENT: 400, NOT_FOUND: 404 };
    try {
      const answer = await window.terracotta.protocol.answer(url);
      return { status: 200, json: "json" in answer ? answer.json : undefined };
    } catch (error) {
      return { status: statuses[(error as { code: string }).code] ?? 500 };
    }
  }, `terracotta://${path}`);
}

/** Every recorded request about keys and datasets is answered as the real Terracotta answered it. */
async function expectRecordedAnswers(page: Page, id: string): Promise<void> {
  const answers = listAnswers(id);
  expect(answers.length).toBeGreaterThanOrEqual(3);
  for (const { path, status, json } of answers) {
    const answer = await ask(page, `catalogs/${id}${path}`);
    expect(answer, path).toEqual(status === 200 ? { status, json } : { status });
  }
}

describe.each(series)("the series $id", ({ id, pattern, count }) => {
  test("is ingested from a folder of a host, by the pattern that its names suggest", async () => {
    const page = await site.visit();
    await ingestPlace(page, `${server.origin}/${id}/`);
    expect(await page.getByRole("textbox", { name: "File name pattern" }).inputValue()).toBe(pattern);
    await startIngest(page, { title: id, descriptions });
    await page.getByText(`Done: ${count} files ingested`).first().waitFor();
    await expectRecordedAnswers(page, id);
    await page.context().close();
  });

  test("is ingested from a bucket's listing, which has several pages", async () => {
    const page = await site.visit();
    await ingestPlace(page, `${server.origin}/?list-type=2&prefix=${id}/`);
    await page.getByRole("textbox", { name: "File name pattern" }).fill(pattern);
    await startIngest(page, { title: id, descriptions });
    await page.getByText(`Done: ${count} files ingested`).first().waitFor();
    await expectRecordedAnswers(page, id);
    await page.context().close();
  });

  test("is ingested from a dropped folder, whose other files the pattern leaves out", async () => {
    const page = await site.visit();
    await drop(page, folder);
    await page.getByRole("textbox", { name: "File name pattern" }).fill(pattern);
    await page.getByText(`${count} of 48 names match`).waitFor();
    await startIngest(page, { title: id, descriptions });
    await page.getByText(`Done: ${count} files ingested`).first().waitFor();
    await expectRecordedAnswers(page, id);
    await page.context().close();
  });
});

test("what was kept of the files spares their headers: a dataset is shown after a reload without asking for one", async () => {
  const page = await site.visit();
  await ingestPlace(page, `${server.origin}/l8ny/`);
  await startIngest(page, { title: "l8ny" });
  await page.getByText("Done: 40 files ingested").first().waitFor();
  await page.reload();
  server.clear();
  await page.getByRole("button", { name: /^l8ny/ }).click();
  await page
    .getByRole("list", { name: "Datasets" })
    .getByRole("button", { name: /^013032 · 20180405 · B4/ })
    .click();
  await page.getByText("On the map").first().waitFor();
  await page.waitForFunction(() => window.terracotta.map.getZoom() > 5 && window.terracotta.map.areTilesLoaded());
  const ranges = server.log.filter(({ path }) => path.endsWith("_20180405_B4.tif")).map(({ range }) => range);
  expect(ranges.length).toBeGreaterThan(0);
  expect(server.log.filter(({ range }) => range?.startsWith("bytes=0-"))).toEqual([]);
  await page.context().close();
});

/** Drops a folder of this computer on the map, as the system's file manager does. */
async function drop(page: Page, path: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await client.send("Input.dispatchDragEvent", { type, x: 900, y: 400, data });
  }
}
