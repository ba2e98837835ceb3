import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listAnswers } from "../parity/recorded-catalogs.ts";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { landsatSeries, type Series, sentinelSeries } from "../support/series.ts";
import { ingestPlace, onMap, openSite, type Site, startIngest } from "./visit.ts";

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
/** One visit for all series and ways: each makes a catalog of its own. */
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await site.visit();
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

/** Ingests what the page proposes; every recorded request about its keys and datasets is answered as the real Terracotta did. */
async function expectRecordedAnswers({ id, count }: (typeof series)[number], way: string): Promise<void> {
  await startIngest(page, { title: `${id} ${way}`, descriptions });
  const dialog = page.getByRole("dialog");
  await dialog.getByText(`Done: ${count} files ingested`).waitFor();
  await dialog.getByRole("button", { name: "Done" }).click();
  const answers = listAnswers(id);
  expect(answers.length).toBeGreaterThanOrEqual(3);
  for (const { path, status, json } of answers) {
    const answer = await ask(page, `catalogs/${id}-${way}${path}`);
    expect(answer, path).toEqual(status === 200 ? { status, json } : { status });
  }
}

describe.each(series)("the series $id", (one) => {
  const { id, pattern, count } = one;

  test("is ingested from a folder of a host, by the pattern that its names suggest", async () => {
    await ingestPlace(page, `${server.origin}/${id}/`);
    expect(await page.getByRole("textbox", { name: "File name pattern" }).inputValue()).toBe(pattern);
    await expectRecordedAnswers(one, "folder");
  });

  test("is ingested from a bucket's listing, which has several pages", async () => {
    await ingestPlace(page, `${server.origin}/?list-type=2&prefix=${id}/`);
    await page.getByRole("textbox", { name: "File name pattern" }).fill(pattern);
    await expectRecordedAnswers(one, "bucket");
  });

  test("is ingested from a dropped folder, whose other files the pattern leaves out", async () => {
    await drop(page, folder);
    await page.getByRole("textbox", { name: "File name pattern" }).fill(pattern);
    await page.getByText(`${count} of 48 names match`).waitFor();
    await expectRecordedAnswers(one, "dropped");
  });
});

test("what was kept of the files spares their headers: a dataset is shown after a reload without asking for one", async () => {
  await page.reload();
  server.clear();
  await page.getByRole("button", { name: /^l8ny folder/ }).click();
  await page
    .getByRole("list", { name: "Datasets" })
    .getByRole("button", { name: /^013032 · 20180405 · B4/ })
    .click();
  await onMap(page, "013032 · 20180405");
  const ranges = server.log.filter(({ path }) => path.endsWith("_20180405_B4.tif")).map(({ range }) => range);
  expect(ranges.length).toBeGreaterThan(0);
  expect(server.log.filter(({ range }) => range?.startsWith("bytes=0-"))).toEqual([]);
});

/** Drops a folder of this computer on the map, as the system's file manager does. */
async function drop(page: Page, path: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await client.send("Input.dispatchDragEvent", { type, x: 900, y: 400, data });
  }
}
