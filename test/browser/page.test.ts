import proj4 from "proj4";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { writeCog } from "../support/write-cog.mjs";
import { add, colorAt, lookAt, onMap, openSite, type Site } from "./visit.ts";

const size = 1536;
const origin = [600_000, 4_700_000] as const;
/** Three bands of columns, each of one value, and nodata in the top left quarter of the first. */
const value = (col: number, row: number, scale: number) => {
  const [x, y] = [col * scale, row * scale];
  if (x < 256 && y < 256) return 0;
  return x < 512 ? 1000 : x < 1024 ? 1500 : 2000;
};

let site: Site;
let server: RangeServer;
beforeAll(async () => {
  site = await openSite();
  const utm = await writeCog({ size, origin, value });
  server = await startRangeServer({
    files: { "utm.tif": utm, "later.tif": utm, "unknown-crs.tif": ofUnknownCrs(utm) },
  });
});
afterAll(async () => {
  await site?.close();
  await server?.close();
});

/** The same file with a CRS code that is not known. */
function ofUnknownCrs(file: Buffer): Buffer {
  const changed = Buffer.from(file);
  const key = Buffer.from(new Uint16Array([3072, 0, 1, 32629]).buffer);
  changed.writeUInt16LE(19, changed.indexOf(key) + 6);
  return changed;
}

/** The longitude and latitude of a place in the picture, by proj4 alone. */
const at = (col: number, row: number) => {
  const place = [origin[0] + 10 * col, origin[1] - 10 * row];
  return proj4("+proj=utm +zone=29 +datum=WGS84", "EPSG:4326", place) as [number, number];
};

describe("the built page under /repo/", () => {
  test("a UTM uint16 COG of another origin is in its place, in the colours of its values", async () => {
    const page = await site.visit();
    await add(page, server.url("utm.tif"));
    await onMap(page, "utm.tif");
    await lookAt(page, ...at(size / 2, size / 2), 10.5);

    // Terracotta's stretch: bytes 1 to 255 from the lowest value to the highest, drawn in grey.
    const grey = (byte: number) => [byte, byte, byte, 255];
    expect(await colorAt(page, ...at(300, 700))).toEqual(grey(1));
    expect(await colorAt(page, ...at(768, 700))).toEqual(grey(128));
    expect(await colorAt(page, ...at(1500, 700))).toEqual(grey(255));

    // On either side of an edge, and where there is nothing.
    expect(await colorAt(page, ...at(512 - 8, 900))).toEqual(grey(1));
    expect(await colorAt(page, ...at(1024 + 8, 900))).toEqual(grey(255));
    const nothing = await colorAt(page, ...at(-100, 700));
    expect(await colorAt(page, ...at(128, 128))).toEqual(nothing);
    expect(site.missed).toEqual([]);
    await page.context().close();
  });

  test("of several bad files one is told in full, on a phone too, and all are dismissed at once", async () => {
    const page = await site.visit({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await add(page, [1, 2, 3, 4].map((n) => server.url(`missing-${n}.tif`)).join("\n"));
    const more = page.getByRole("alert").filter({ hasText: "3 more files could not be opened" });
    await more.waitFor();
    expect(await page.locator("error-card").count()).toBe(1);
    const box = await page.locator(".errors").boundingBox();
    expect(box?.height).toBeLessThanOrEqual(0.45 * 844);
    await page.getByRole("button", { name: "Dismiss all" }).click();
    expect(await page.getByRole("alert").count()).toBe(0);
    const removed = page.getByRole("group", { name: "Removed" });
    await removed.getByText("missing-4.tif removed, and 3 before it").waitFor();
    await page.keyboard.press("Control+z");
    await removed.getByText("missing-3.tif removed, and 2 before it").waitFor();
    await page.context().close();
  });

  test("a link of another version says so", async () => {
    const page = await site.visit({ address: "#v=2&cog=samples/a.tif" });
    const notice = page.getByRole("alert").filter({ hasText: "version 2" });
    await notice.waitFor();
    await page.getByRole("button", { name: "Dismiss" }).click();
    expect(await notice.count()).toBe(0);
    await page.context().close();
  });

  test("a file that was added offline opens once there is a connection, and so does the panel", async () => {
    const page = await site.visit();
    const said = (text: string) => page.getByRole("status").filter({ hasText: text }).waitFor({ state: "attached" });
    // What only datasets need is loaded with the first one.
    await page.context().setOffline(true);
    await add(page, server.url("utm.tif"));
    await page.getByRole("alert").filter({ hasText: "A part of this page could not be loaded" }).waitFor();
    await page.context().setOffline(false);
    await said("utm.tif is on the map");
    await page.locator("layer-list").getByText("utm.tif").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);

    await page.context().setOffline(true);
    await add(page, server.url("later.tif"));
    await page.getByRole("alert").filter({ hasText: "You are offline" }).waitFor();
    await page.context().setOffline(false);
    await said("later.tif is on the map");
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.context().close();
  });

  test("a mistyped CRS stays in its field and out of the link, until it is right", async () => {
    const page = await site.visit();
    await add(page, server.url("unknown-crs.tif"));
    const field = page.getByRole("textbox", { name: "EPSG code" });
    await field.fill("3262999");
    await field.press("Enter");
    await page.getByText("EPSG:3262999 is not").waitFor();
    expect(await field.inputValue()).toBe("EPSG:3262999");
    expect(page.url()).not.toContain("crs=");
    await field.fill("32629");
    await field.press("Enter");
    await page.waitForFunction(() => window.terracotta.map.getZoom() > 9);
    await page.waitForURL(/crs=EPSG:32629/);
    await page.context().close();
  });
});
