import { decode } from "fast-png";
import type { Page } from "playwright";
import proj4 from "proj4";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { writeCog } from "../support/write-cog.mjs";
import { expectSound } from "./violations.ts";
import { add, lookAt, onMap, openSite, type Site } from "./visit.ts";

const size = 1024;
const origin = [600_000, 4_700_000] as const;
/** A chessboard of 64 pixels a square. */
const chess = (col: number, row: number, scale: number) =>
  (Math.floor((col * scale) / 64) + Math.floor((row * scale) / 64)) % 2 === 0 ? 1000 : 2000;

let site: Site;
let server: RangeServer;
/** One visit for all: each test ends what compares. */
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await site.visit();
  const white = await writeCog({ size, origin, value: chess });
  const black = await writeCog({ size, origin, value: (...place) => 3000 - chess(...place) });
  server = await startRangeServer({ files: { "white.tif": white, "black.tif": black } });
});
afterAll(async () => {
  await site?.close();
  await server?.close();
});

/** The longitude and latitude of a place in the picture, by proj4 alone. */
const at = (col: number, row: number) =>
  proj4("+proj=utm +zone=29 +datum=WGS84", "EPSG:4326", [origin[0] + 10 * col, origin[1] - 10 * row]) as [
    number,
    number,
  ];

/** Adds a file, and leaves the box. */
async function show(page: Page, name: string): Promise<void> {
  await add(page, server.url(name));
  await page.getByRole("button", { name: new RegExp(`^${name} 1 band`) }).waitFor();
  await onMap(page, name);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

const lookAtMiddle = (page: Page) => lookAt(page, ...at(size / 2, size / 2), 13.5);

/** Ends what compares. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Stop comparing" }).waitFor({ state: "detached" });
}

/** The second map has drawn all that it shows. */
const drawn = (page: Page) =>
  page.waitForFunction(() => {
    const { map } = window.terracotta;
    return map.areTilesLoaded() && document.querySelector(".compare-map")?.getAttribute("aria-busy") === "false";
  });

/** A box of the screen in which nothing lies over the map but the divider: rows of red, for everything is grey. */
async function greys(page: Page) {
  const { data, width, channels } = decode(await page.screenshot());
  const row = (y: number) =>
    Array.from({ length: box.right - box.left }, (_, x) => data[(y * width + box.left + x) * channels] ?? 0);
  return Array.from({ length: box.bottom - box.top }, (_, y) => row(box.top + y));
}
const box = { left: 660, right: 1180, top: 160, bottom: 360 };

/** The part of rows left of a place on the screen, and the part right of it, without what the divider covers. */
const leftOf = (rows: readonly number[][], x: number) => rows.map((row) => row.slice(0, x - 6 - box.left));
const rightOf = (rows: readonly number[][], x: number) => rows.map((row) => row.slice(x + 6 - box.left));

/** Pixels that differ, the first few of them. */
function differing(some: readonly number[][], others: readonly number[][]) {
  const pixels = some.flatMap((row, y) => row.flatMap((grey, x) => (grey === others[y]?.[x] ? [] : [[x, y]])));
  return pixels.slice(0, 5);
}

/** Where the divider is at half of what the panel leaves of 1280 pixels. */
const middle = (340 + 24 + 1280) / 2;

test("of one file alone, comparing says what is missing", async () => {
  await show(page, "black.tif");
  await page.keyboard.press("c");
  const alert = page.getByRole("alert").filter({ hasText: "Comparing takes two" });
  await alert.waitFor();
  await alert.getByRole("button", { name: "Dismiss" }).click();
  // From now on the white one is on top, and selected.
  await show(page, "white.tif");
});

describe("swiping", () => {
  test("shows each side's own colours, pixel for pixel, also while the map moves", async () => {
    await lookAtMiddle(page);
    const white = await greys(page);
    expect(new Set(white.flat())).toContain(1);
    expect(new Set(white.flat())).toContain(255);

    await page.keyboard.press("c");
    const divider = page.getByRole("slider", { name: "Divider" });
    await divider.waitFor();
    expect(await divider.getAttribute("aria-valuetext")).toBe("50 %, left white.tif, right black.tif");
    await drawn(page);
    await page.keyboard.press("Home");
    const black = await greys(page);
    for (const _ of Array(5)) await page.keyboard.press("PageUp");
    expect(await divider.getAttribute("aria-valuenow")).toBe("50");
    const both = await greys(page);
    expect(differing(leftOf(both, middle), leftOf(white, middle))).toEqual([]);
    expect(differing(rightOf(both, middle), rightOf(black, middle))).toEqual([]);
    expect(differing(black, white)).not.toEqual([]);

    // A link to it shows both, too; its view is a hundredth of a pixel off.
    await expect.poll(() => page.url()).toContain("compare=swipe,0.5,");
    const fresh = await site.visit({ address: page.url().slice(site.url.length) });
    await fresh.getByRole("slider", { name: "Divider" }).waitFor();
    await drawn(fresh);
    const alike = (some: readonly number[][], others: readonly number[][]) => {
      const same = some.flatMap((row, y) => row.filter((grey, x) => grey === others[y]?.[x]));
      return same.length / some.flat().length;
    };
    const reopened = await greys(fresh);
    expect(alike(leftOf(reopened, middle), leftOf(both, middle))).toBeGreaterThan(0.9);
    expect(alike(rightOf(reopened, middle), rightOf(both, middle))).toBeGreaterThan(0.9);
    await fresh.context().close();

    // Away from the edges of squares, the files are each other's negative.
    const isFlat = (x: number, y: number) =>
      [-1, 0, 1].every((dx) => [-1, 0, 1].every((dy) => white[y + dy]?.[x + dx] === white[y]?.[x]));
    let compared = 0;
    for (let y = 10; y < white.length - 10; y += 7) {
      for (let x = 10; x < 500; x += 7) {
        if (!isFlat(x, y)) continue;
        compared++;
        expect(black[y]?.[x]).toBe(256 - (white[y]?.[x] ?? 0));
      }
    }
    expect(compared).toBeGreaterThan(500);

    // In the middle of a drag: no square is broken at the divider.
    await page.mouse.move(700, 500);
    await page.mouse.down();
    await page.mouse.move(737, 521, { steps: 3 });
    const moving = await greys(page);
    expect(differing(moving, both)).not.toEqual([]);
    const [before, after] = [middle - 8 - box.left, middle + 8 - box.left];
    const edges = (x: number) =>
      moving.flatMap((row, y) => (y > 0 && Math.abs((row[x] ?? 0) - (moving[y - 1]?.[x] ?? 0)) > 100 ? [y] : []));
    expect(edges(before).length).toBeGreaterThan(0);
    // Rows of the file rise by less than a pixel from one side of the divider to the other.
    expect(edges(after).map((y, i) => Math.abs(y - (edges(before)[i] ?? Infinity)) <= 1)).toEqual(
      edges(before).map(() => true),
    );
    await page.mouse.up();
    await leave(page);
  });

  test("begins and ends by keys, and leaves no second map behind", async () => {
    await page.keyboard.press("c");
    await drawn(page);
    expect(await page.locator(".compare-map canvas").count()).toBe(1);
    expect(await page.getByRole("combobox", { name: "Left" }).inputValue()).not.toBe("");
    await page.keyboard.press("Escape");
    await page.getByRole("slider", { name: "Divider" }).waitFor({ state: "detached" });
    expect(await page.locator(".compare-map").count()).toBe(0);
    expect(await page.locator("canvas").count()).toBe(1);
  });

  test("follows the pointer, from where it is taken", async () => {
    await page.keyboard.press("c");
    const divider = page.getByRole("slider", { name: "Divider" });
    await divider.waitFor();
    await page.mouse.move(middle + 15, 300);
    await page.mouse.down();
    await page.mouse.move(middle + 15 + 91.6, 320);
    await page.mouse.up();
    expect(await divider.getAttribute("aria-valuenow")).toBe("60");
    await leave(page);
  });
});

test("blinking shows one file, then the other, in the same place", async () => {
  await lookAtMiddle(page);
  const white = await greys(page);
  await page.keyboard.press("b");
  await drawn(page);
  expect(differing(await greys(page), white)).toEqual([]);
  await page.keyboard.press("b");
  await page.getByText("Shown now: black.tif").waitFor({ state: "attached" });
  const black = await greys(page);
  expect(black[110]?.[260]).toBe(256 - (white[110]?.[260] ?? 0));
  await page.keyboard.press("b");
  await page.getByText("Shown now: white.tif").waitFor({ state: "attached" });
  expect(differing(await greys(page), white)).toEqual([]);
  await leave(page);
});

/** Looks at both ways to compare, in some colour schemes. */
async function expectBothSound(page: Page, schemes: readonly ("light" | "dark")[]): Promise<void> {
  await page.keyboard.press("c");
  await page.getByRole("slider", { name: "Divider" }).waitFor();
  await expectSound(page, schemes, "swiping");
  await page.keyboard.press("b");
  await page.getByRole("checkbox", { name: "Every second" }).waitFor();
  await expectSound(page, schemes, "blinking");
}

describe("axe finds nothing while swiping and blinking", () => {
  test("light and dark", () => expectBothSound(page, ["light", "dark"]));

  test("390 pixels wide", async () => {
    const narrow = await site.visit({ viewport: { width: 390, height: 844 }, hasTouch: true });
    for (const name of ["black.tif", "white.tif"]) await show(narrow, name);
    await expectBothSound(narrow, ["light"]);
  });
});
