import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { databaseNames } from "../../src/catalog/storage/database-names.ts";
import { openSite, type Site } from "./visit.ts";

/** A catalog on another origin, whose host lets the page read it but not its ETag; `no-cache` has the browser ask for it. */
const host = {
  datasets: ["a"],
  /** Of a file that the browser may keep for a day. */
  tag: '"1"',
  /** By request: the tag that the browser's copy has, and what was answered. */
  log: [] as (readonly [asked: string | undefined, answered: number])[],
};
const server = createServer((request, response) => {
  // The page wants to draw its files too.
  if (request.url !== "/catalog.json") return void response.writeHead(404).end();
  const known = request.headers["if-none-match"];
  const status = known === host.tag ? 304 : 200;
  host.log.push([known, status]);
  response.writeHead(status, {
    "access-control-allow-origin": "*",
    "cache-control": "max-age=86400",
    etag: host.tag,
  });
  response.end(status === 304 ? undefined : JSON.stringify(catalog(host.datasets)));
});
const catalog = (names: readonly string[]) => ({
  type: "TerracottaCatalog",
  version: 1,
  title: "Hosted elsewhere",
  keys: [{ key: "name" }],
  datasets: names.map((name) => ({ keys: [name], location: `${name}.tif` })),
});

let site: Site;
let url: string;
beforeAll(async () => {
  site = await openSite();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/catalog.json`;
});
afterAll(async () => {
  await site?.close();
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  Object.assign(host, { datasets: ["a"], tag: '"1"', log: [] });
});

/** Has the page look again, until it says that it has. */
async function refresh(page: Page): Promise<void> {
  const said = page.getByRole("status").filter({ hasText: "Hosted elsewhere is up to date" });
  await page.getByRole("button", { name: "Refresh" }).click();
  await said.first().waitFor({ state: "attached" });
}
/** Titles of what is in the database. */
const storedCatalogs = (page: Page) =>
  page.evaluate(async (name) => {
    const request = indexedDB.open(name);
    const database = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const all = database.transaction("catalogs").objectStore("catalogs").getAll();
    const records = await new Promise<{ title: string }[]>((resolve) => {
      all.onsuccess = () => resolve(all.result);
    });
    database.close();
    return records.map(({ title }) => title);
  }, databaseNames.catalogs);
const rows = (page: Page) => page.getByRole("list", { name: "Datasets" }).getByRole("listitem");

test("a catalog whose ETag CORS hides is asked about by the browser, and told apart by its bytes", async () => {
  const page = await site.visit();
  const open = async () => {
    await page.goto(`${site.url}?catalog=${encodeURIComponent(url)}`);
    await page.getByText("Hosted, checked just now").waitFor();
  };
  await open();
  await expect.poll(() => rows(page).count()).toBe(1);
  expect(host.log).toEqual([[undefined, 200]]);

  // A link alone stores nothing: whoever comes again asks again, and gets the browser's copy. Using the catalog stores it.
  expect(await storedCatalogs(page)).toEqual([]);
  await open();
  expect(host.log.splice(1)).toEqual([['"1"', 304]]);
  await page.getByRole("searchbox", { name: "Search datasets" }).fill("a");
  await expect.poll(() => storedCatalogs(page)).toEqual(["Hosted elsewhere"]);

  // Not asked again within the time to live; then the copy of the browser, which it might keep for a day, is still good.
  await open();
  expect(host.log).toHaveLength(1);
  await refresh(page);
  expect(host.log).toEqual([
    [undefined, 200],
    ['"1"', 304],
  ]);
  await expect.poll(() => rows(page).count()).toBe(1);

  Object.assign(host, { datasets: ["a", "b"], tag: '"2"', log: [] });
  await open();
  await page.getByRole("button", { name: "Refresh" }).click();
  await rows(page).nth(1).waitFor();
  expect(host.log).toEqual([['"1"', 200]]);
  await page.context().close();
});
