import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { tinyTiff } from "../support/tiny-tiff.ts";
import { keyboardOf } from "./journeys/keyboard.ts";
import { violations } from "./violations.ts";
import { add, colorsAt, lookAt, openSite, type Site } from "./visit.ts";

const [width, height] = [300, 200];
/** The samples of three bands in the left, the middle and the right third of the file. */
const thirds = [
  [1000, 4000, 200],
  [2000, 6000, 900],
  [3000, 8000, 1600],
] as const;
/** The middles of the thirds: pixels are hundredths of a degree, from the origin to the south-east. */
const places = [
  [0.5, -1],
  [1.5, -1],
  [2.5, -1],
] as const;
/** What is typed into the fields of the three channels: no sample lies halfway between two bytes. */
const ranges = [
  [0, 4010],
  [2000, 10_010],
  [100, 2100],
] as const;

let site: Site;
let server: RangeServer;
beforeAll(async () => {
  site = await openSite();
  server = await startRangeServer({ files: { "bands.tif": threeBands(), "one.tif": oneBand() } });
});
afterAll(async () => {
  await site?.close();
  await server?.close();
});

function threeBands(): Uint8Array {
  const samples = new Uint16Array(width * height * 3);
  for (let i = 0; i < width * height; i++) samples.set(thirds[Math.floor((i % width) / 100)] ?? [], 3 * i);
  return tinyTiff([
    {
      width,
      height,
      bits: 16,
      bands: 3,
      blocks: [new Uint8Array(samples.buffer)],
      entries: [
        [262, "SHORT", [1]],
        [284, "SHORT", [1]],
        [338, "SHORT", [0, 0]],
        [33550, "DOUBLE", [0.01, 0.01, 0]],
        [33922, "DOUBLE", [0, 0, 0, 0, 0, 0]],
        [34735, "SHORT", [1, 1, 0, 2, 1024, 0, 1, 2, 2048, 0, 1, 4326]],
      ],
    },
  ]);
}

/** 16 × 16 samples of 16 bits that may be heights, though nothing says so. */
function oneBand(): Uint8Array {
  const samples = Uint16Array.from({ length: 256 }, (_, i) => 1 + i);
  return tinyTiff([
    {
      width: 16,
      height: 16,
      bits: 16,
      blocks: [new Uint8Array(samples.buffer)],
      entries: [
        [33550, "DOUBLE", [0.01, 0.01, 0]],
        [33922, "DOUBLE", [0, 0, 0, 0, 0, 0]],
        [34735, "SHORT", [1, 1, 0, 2, 1024, 0, 1, 2, 2048, 0, 1, 4326]],
      ],
    },
  ]);
}

/** Terracotta's stretch of the samples of each third, `rint(1 + 254 t)`, after what changes `t`. */
const composite = (change: (t: number) => number = (t) => t) =>
  thirds.map((samples) => [
    ...samples.map((sample, channel) => {
      const [low, high] = ranges[channel] as readonly [number, number];
      return Math.round(1 + 254 * change((sample - low) / (high - low)));
    }),
    255,
  ]);

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 100; presses++) {
    if (await wanted.evaluate((element) => element.matches(":focus"))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab never reached it");
}

/** The colours of the three places once they are these, or what they are in the end. */
const expectColors = (page: Page, colors: readonly (readonly number[])[]) =>
  expect.poll(() => colorsAt(page, places), { timeout: 10_000 }).toEqual(colors);

test("an RGB composite is made with its own ranges by keyboard alone, and comes back from its link", async () => {
  const page = await site.visit();
  const { keyboard } = page;
  await tabTo(page, page.getByRole("textbox", { name: "Add data" }).first());
  await keyboard.insertText(server.url("bands.tif"));
  await keyboard.press("Enter");
  await page.waitForFunction(() => window.terracotta.map.getZoom() > 6);
  await tabTo(page, page.getByRole("tab", { name: "Data" }));
  await keyboard.press("ArrowRight");
  await tabTo(page, page.getByRole("button", { name: "RGB", exact: true }));
  await keyboard.press("Enter");
  for (const [channel, name] of ["Red", "Green", "Blue"].entries()) {
    for (const [end, field] of ["minimum", "maximum"].entries()) {
      await tabTo(page, page.getByRole("spinbutton", { name: `${name}: ${field}` }));
      await keyboard.press("Control+A");
      await keyboard.type(String(ranges[channel]?.[end]));
      await keyboard.press("Tab");
    }
  }
  await lookAt(page, 1.5, -1, 7);
  await expectColors(page, composite());

  // Nothing is fetched for another look at the same view.
  const requests = server.log.length;
  await tabTo(page, page.getByText("More: gamma, contrast, saturation"));
  await keyboard.press("Enter");
  await tabTo(page, page.getByRole("slider", { name: /^Gamma/ }));
  for (let step = 0; step < 20; step++) await keyboard.press("ArrowRight");
  expect(await page.getByRole("spinbutton", { name: "Gamma: number" }).inputValue()).toBe("2");
  const brightened = composite((t) => t ** (1 / 2));
  await expectColors(page, brightened);
  expect(server.log.length).toBe(requests);

  await page.waitForURL(/show=rgb.*transforms=gamma%20rgb%202/);
  const again = await site.visit({ address: page.url().slice(site.url.length) });
  await again.waitForFunction(() => window.terracotta.map.getZoom() > 6);
  await expectColors(again, brightened);
  await page.context().close();
  await again.context().close();
});

test("a handle moves by arrows, pages and ends, stops at the other one, and every step is drawn", async () => {
  const page = await site.visit();
  const { keyboard } = page;
  await tabTo(page, page.getByRole("textbox", { name: "Add data" }).first());
  await keyboard.insertText(server.url("bands.tif"));
  await keyboard.press("Enter");
  await page.waitForFunction(() => window.terracotta.map.getZoom() > 6);
  await tabTo(page, page.getByRole("tab", { name: "Data" }));
  await keyboard.press("ArrowRight");
  const [least, greatest] = [
    page.getByRole("spinbutton", { name: "Minimum" }),
    page.getByRole("spinbutton", { name: "Maximum" }),
  ];
  await tabTo(page, page.getByRole("button", { name: "0–100 %" }));
  await keyboard.press("Enter");
  await page.getByRole("slider", { name: "Upper handle" }).waitFor();
  await tabTo(page, page.getByRole("tab", { name: "Style" }));
  await tabTo(page, page.getByRole("slider", { name: "Lower handle" }));
  // 250 steps at least between 1000 and 3000: 5 each.
  for (const [key, value] of [
    ["ArrowRight", "1005"],
    ["ArrowRight", "1010"],
    ["ArrowLeft", "1005"],
    ["PageUp", "1205"],
    ["Home", "1000"],
    ["End", "3000"],
    ["Home", "1000"],
  ] as const) {
    await keyboard.press(key);
    expect([key, await least.inputValue()]).toEqual([key, value]);
  }
  await tabTo(page, page.getByRole("slider", { name: "Upper handle" }));
  for (let page = 0; page < 5; page++) await keyboard.press("PageDown");
  expect(await greatest.inputValue()).toBe("2000");
  await lookAt(page, 1.5, -1, 7);
  await expectColors(page, [
    [1, 1, 1, 255],
    [255, 255, 255, 255],
    [255, 255, 255, 255],
  ]);
  await page.context().close();
});

test("a layer's menu is worked by keyboard: it duplicates, and removes; buttons tell the focus what they do", async () => {
  const page = await site.visit();
  await add(page, server.url("bands.tif"));
  await page.getByRole("button", { name: "Zoom to bands.tif" }).waitFor();
  await keyboardOf(page).choose("More for bands.tif", "Dup");
  await page.getByRole("button", { name: "More for bands.tif (2)" }).waitFor();
  await page.keyboard.press("Shift+Tab");
  await page.locator("wa-tooltip[open] .body").waitFor();
  expect(await page.locator("wa-tooltip").textContent()).toBe("Zoom to layer (F)");
  await page.keyboard.press("Shift+Tab");
  await expect.poll(() => page.locator("wa-tooltip[open]").textContent()).toBe("Hide");

  await page.getByRole("button", { name: "More for bands.tif (2)" }).focus();
  await page.keyboard.press("Enter");
  const items = page.getByRole("menuitem");
  await page.locator("wa-dropdown-item:focus").waitFor();
  expect(await violations(page)).toEqual([]);
  expect((await items.allTextContents()).map((words) => words.trim())).toEqual([
    "Raise",
    "Lower",
    "Duplicate",
    "Compare",
    "File report",
    "Copy address",
    "Share, tile address, code…",
    "Export…",
    "Remove",
  ]);
  await page.keyboard.press("Escape");
  await items.first().waitFor({ state: "hidden" });
  await keyboardOf(page).choose("More for bands.tif (2)", "Rem");
  await page.getByText("bands.tif (2) removed").first().waitFor();
  expect(await page.getByRole("button", { name: /^More for/ }).count()).toBe(1);
  await page.context().close();
});

test("what is begun or wrong in an editor is of one layer, and of one row", async () => {
  const page = await site.visit();
  const { keyboard } = page;
  await add(page, server.url("bands.tif"));
  await page.getByRole("button", { name: "Zoom to bands.tif" }).waitFor();
  await keyboardOf(page).choose("More for bands.tif", "Dup");
  await page.getByRole("button", { name: "More for bands.tif (2)" }).waitFor();
  await page.getByRole("tab", { name: "Style" }).click();
  await page.getByText("More: gamma, contrast").click();
  await page.getByRole("textbox", { name: /^As text/ }).fill("nonsense");
  await keyboard.press("Enter");
  await page.getByRole("alert").filter({ hasText: "nonsense" }).waitFor();
  await page.getByRole("combobox", { name: "Nodata" }).selectOption("value");
  await page.getByRole("button", { name: "0–100 %" }).focus();
  await keyboard.press("[");
  await page.getByRole("heading", { name: "bands.tif", exact: true }).first().waitFor();
  expect(await page.locator("style-transforms #text").inputValue()).toBe("");
  expect(await page.getByRole("combobox", { name: "Nodata" }).inputValue()).toBe("file");

  await page.getByRole("button", { name: "Classes", exact: true }).click();
  await page.getByRole("button", { name: "Make classes" }).focus();
  await keyboard.press("Enter");
  const first = page.getByRole("textbox", { name: "Class 1: to" });
  await first.waitFor();
  // The part of the page that made them closed.
  expect(await page.locator("summary:focus").textContent()).toBe("Part the values into classes");
  await first.fill("many");
  await keyboard.press("Tab");
  await page.getByRole("alert").filter({ hasText: "“many” is no number." }).waitFor();
  expect(await first.getAttribute("aria-invalid")).toBe("true");
  await page.getByRole("button", { name: "Class 1: remove" }).click();
  expect(await first.getAttribute("aria-invalid")).toBe("false");
  expect(await first.inputValue()).toMatch(/^\d/);
  await page.context().close();
});

test("controls say what is, whatever was chosen before, and stay where they are worked", async () => {
  const page = await site.visit();
  const { keyboard } = page;
  await add(page, server.url("one.tif"));
  await page.getByRole("button", { name: "Zoom to one.tif" }).waitFor();
  await page.getByRole("tab", { name: "Style" }).click();
  await page.getByText("Relief", { exact: true }).click();
  const hillshade = page.getByRole("checkbox", { name: "Hillshade" });
  await hillshade.check();
  await page.getByRole("slider", { name: "Light from" }).waitFor();
  await hillshade.uncheck();
  await page.getByRole("slider", { name: "Light from" }).waitFor({ state: "hidden" });
  expect(await hillshade.isVisible()).toBe(true);

  // What goes with the key that closes it gives the focus to the panel.
  await page.getByRole("button", { name: "Hide legend" }).focus();
  await keyboard.press("Enter");
  await page.locator("[role=tab][aria-selected=true]:focus").waitFor();

  await page.getByRole("button", { name: "Settings" }).click();
  const theme = page.getByRole("combobox", { name: "Colours of the page" });
  for (const choice of ["dark", "system", "dark"]) await theme.selectOption(choice);
  await page.getByRole("button", { name: "Back to the defaults" }).click();
  await expect.poll(() => theme.inputValue()).toBe("system");
  await keyboard.press("Escape");

  await page.getByRole("tab", { name: "Data" }).click();
  await add(page, server.url("bands.tif"));
  await page.getByRole("button", { name: "Zoom to bands.tif" }).waitFor();
  await page.getByRole("tab", { name: "Data" }).focus();
  await keyboard.press("e");
  const save = page.getByRole("button", { name: "Save GeoTIFF" });
  await expect.poll(() => save.isEnabled()).toBe(true);
  for (const box of await page.getByRole("group", { name: "Bands" }).getByRole("checkbox").all()) await box.uncheck();
  expect(await save.isEnabled()).toBe(false);
  await page.context().close();
});
