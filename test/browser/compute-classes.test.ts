import type { BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { colormap } from "../../src/core/color/colormaps/colormap.ts";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { tinyTiff } from "../support/tiny-tiff.ts";
import { expectSound, violations } from "./violations.ts";
import { add, colorAt, lookAt, openSite, type Site } from "./visit.ts";

/** Reflectances times 10,000 of Sentinel-2's bands, of three grounds that lie from north to south. */
const grounds = {
  plants: { B02: 312, B03: 598, B04: 355, B08: 3921 },
  water: { B02: 845, B03: 702, B04: 498, B08: 214 },
  soil: { B02: 1100, B03: 1450, B04: 1900, B08: 2600 },
} as const;
type Ground = keyof typeof grounds;
const bands = ["B02", "B03", "B04", "B08"] as const;

/** Longitude and latitude in the middle of each ground: the file spans three degrees, from 0° and 0° to the south-east. */
const middles = { plants: [1.5, -0.5], water: [1.5, -1.5], soil: [1.5, -2.5] } as const;

/** 48 × 48 pixels of four bands that say their names. */
function sentinel(): Uint8Array {
  const side = 48;
  const names = Object.keys(grounds) as readonly Ground[];
  const samples = new Uint16Array(side * side * bands.length);
  for (let i = 0; i < samples.length; i++) {
    const row = Math.floor(i / bands.length / side);
    const ground = names[Math.floor(row / 16)] as Ground;
    samples[i] = grounds[ground][bands[i % bands.length] as (typeof bands)[number]];
  }
  const items = bands.map((band, i) => `<Item name="DESCRIPTION" sample="${i}" role="description">${band}</Item>`);
  const blocks = [new Uint8Array(samples.buffer)];
  return tinyTiff([
    {
      width: side,
      height: side,
      bits: 16,
      bands: bands.length,
      blocks,
      entries: [
        [262, "SHORT", [1]],
        [338, "SHORT", [0, 0, 0]],
        [33550, "DOUBLE", [1 / 16, 1 / 16, 0]],
        [33922, "DOUBLE", [0, 0, 0, 0, 0, 0]],
        [34735, "SHORT", [1, 1, 0, 2, 1024, 0, 1, 2, 2048, 0, 1, 4326]],
        [42112, "ASCII", `<GDALMetadata>${items.join("")}</GDALMetadata>`],
      ],
    },
  ]);
}

let site: Site;
let server: RangeServer;
beforeAll(async () => {
  site = await openSite();
  server = await startRangeServer({ files: { "scene.tif": sentinel() } });
});
afterAll(async () => {
  await site?.close();
  await server?.close();
});

const screens = [
  // A landscape is drawn by a processor here: the fewer pixels the better.
  ["light and dark", { viewport: { width: 800, height: 600 } }, ["light", "dark"]],
  ["390 pixels wide", { viewport: { width: 390, height: 844 }, hasTouch: true }, ["light"]],
] as const;

/** A visitor who looks at the scene, with the style at hand. */
async function styling(options: BrowserContextOptions = {}, file = server.url("scene.tif")): Promise<Page> {
  const page = await site.visit(options);
  await add(page, file);
  await page.getByRole("region", { name: "Legend" }).waitFor();
  await page.getByRole("tab", { name: "Style" }).click();
  return page;
}

const lookAtScene = (page: Page) => lookAt(page, 1.5, -1.5, 6);
const mode = (page: Page, title: string) => page.getByRole("button", { name: title, exact: true }).click();
const shown = async (page: Page, ground: Ground) => {
  const [longitude, latitude] = middles[ground];
  return (await colorAt(page, longitude, latitude)).slice(0, 3);
};

/** The colour of a value between the ends of a range: the byte of Terracotta's stretch. */
async function colorOf(
  name: string,
  value: number,
  [low, high]: readonly [number, number],
): Promise<readonly number[]> {
  const map = await colormap(name);
  const byte = Math.round(1 + 254 * Math.min(1, Math.max(0, (value - low) / (high - low))));
  return [...map.subarray(4 * (byte - 1), 4 * (byte - 1) + 3)];
}

/** Where the map has its tiles from. */
const tileAddresses = async (page: Page): Promise<string> =>
  decodeURIComponent(
    await page.evaluate(() =>
      Object.values(window.terracotta.map.getStyle().sources)
        .flatMap((source) => ("tiles" in source ? source.tiles : []))
        .join(" "),
    ),
  );

describe("computing", () => {
  let page: Page;
  beforeAll(async () => {
    page = await styling();
  });
  afterAll(() => page?.context().close());

  test("NDVI is taken by its name, and drawn in the colours of its values", async () => {
    await mode(page, "Compute");
    await page.getByText("These are bands of Sentinel-2, by their codes.").waitFor();
    await page.getByRole("button", { name: /^NDVI/ }).click();
    await lookAtScene(page);
    for (const ground of ["plants", "water", "soil"] as const) {
      const { B04: red, B08: nir } = grounds[ground];
      const expected = await colorOf("rdylgn", (nir - red) / (nir + red), [-0.2, 0.9]);
      await expect.poll(() => shown(page, ground), { timeout: 10_000 }).toEqual(expected);
    }
    expect(await page.getByRole("textbox", { name: "Expression" }).inputValue()).toBe("(b4 - b3) / (b4 + b3)");
    // No tile was asked for with percentiles, which nobody knows of what is computed.
    expect(await page.locator("error-card").count()).toBe(0);
    // The histogram of what is computed is that of the values in view: from water to plants.
    await page.getByRole("img", { name: /^Histogram from −0\.39\d+ to 0\.83/ }).waitFor();

    await page.getByRole("button", { name: "Stop computing" }).click();
    await expect
      .poll(() => shown(page, "water"), { timeout: 10_000 })
      .not.toEqual(await colorOf("rdylgn", -1, [-0.2, 0.9]));
    expect(await page.getByRole("button", { name: "Single band", exact: true }).getAttribute("aria-pressed")).toBe(
      "true",
    );
  });

  test("classes of equal width are made within the range that is shown", async () => {
    await mode(page, "Compute");
    await page.getByRole("button", { name: /^NDVI/ }).click();
    await mode(page, "Classes");
    await page.getByRole("spinbutton", { name: "Number of classes" }).fill("2");
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Make classes" }).click();
    await lookAtScene(page);
    const [low, high] = [await colorOf("viridis", 0, [0, 1]), await colorOf("viridis", 1, [0, 1])];
    await expect.poll(() => shown(page, "plants"), { timeout: 10_000 }).toEqual(high);
    await expect.poll(() => shown(page, "soil")).toEqual(low);
    expect(await page.getByRole("textbox", { name: "Class 1: to" }).inputValue()).toBe("0.35");
  });

  test("an expression is written by keyboard alone, and what is wrong is said and underlined", async () => {
    const page = await styling();
    await mode(page, "Compute");
    const field = page.getByRole("textbox", { name: "Expression" });
    await field.focus();
    await page.keyboard.type("b4 - b9");
    await page.getByText("b9 is not known (column 6).").waitFor();
    await page.getByText("Operands are b1 b2 b3 b4, and the functions below.").waitFor();
    expect(await page.locator("expression-field mark").textContent()).toBe("b9");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    // Tab leads past the button, which has nothing to do yet, to the bands.
    await page.keyboard.press("Tab");
    for (let i = 0; i < 2; i++) await page.keyboard.press("Tab");
    expect(
      await page.locator("compute-editor").evaluate((editor) => editor.shadowRoot?.activeElement?.textContent?.trim()),
    ).toBe("b3 · B04");
    await page.keyboard.press("Enter");
    expect(await field.inputValue()).toBe("b4 - b3");
    await page.keyboard.press("Enter");
    await page.getByText("The map shows this.").waitFor();
    // The range is that of the values in view.
    const number = (name: string) => page.getByRole("spinbutton", { name });
    await expect.poll(() => number("Minimum").inputValue(), { timeout: 10_000 }).toBe("-284");
    await expect.poll(() => number("Maximum").inputValue()).toBe("3566");
    await page.context().close();
  });
});

describe("classes", () => {
  const table = "value,colour,label\n312,#228833,Plants\n845,#2244aa,Water\n1100,#cc9933,Bare soil\n";

  test("of CSV are drawn in their colours, with their labels in the legend", async () => {
    const page = await styling();
    await mode(page, "Classes");
    await page.getByText("Paste or open classes").click();
    const field = page.getByRole("textbox", { name: "Paste classes" });
    await field.fill(table.replace("#2244aa", "bleu"));
    await page.getByText('Line 3: "bleu" is no colour.').waitFor();
    await field.fill(table);
    await page.getByText("3 classes, of a table of values and colours.").waitFor();
    await page.getByRole("button", { name: "Use these classes" }).click();
    await lookAtScene(page);
    await expect.poll(() => shown(page, "plants"), { timeout: 10_000 }).toEqual([0x22, 0x88, 0x33]);
    await expect.poll(() => shown(page, "water")).toEqual([0x22, 0x44, 0xaa]);
    await expect.poll(() => shown(page, "soil")).toEqual([0xcc, 0x99, 0x33]);
    const legend = page.getByRole("region", { name: "Legend" });
    expect(await legend.getByRole("listitem").allTextContents()).toEqual(
      ["Plants", "Water", "Bare soil"].map((label) => expect.stringContaining(label)),
    );

    await page.getByRole("textbox", { name: "Class 2: label" }).fill("Open water");
    await page.keyboard.press("Tab");
    await legend.getByText("Open water").waitFor();
    // Half of its opacity, by keyboard: behind the button are the plane, the hue, and the opacity.
    const { keyboard } = page;
    await page.getByRole("button", { name: "Class 2: colour" }).focus();
    await keyboard.press("Enter");
    const opacity = page.getByRole("slider", { name: "Opacity of the colour" });
    await opacity.waitFor();
    expect(await violations(page)).toEqual([]);
    for (let i = 0; i < 3; i++) await keyboard.press("Tab");
    await keyboard.press("Home");
    for (let i = 0; i < 5; i++) await keyboard.press("Shift+ArrowRight");
    expect(await opacity.getAttribute("aria-valuenow")).toBe("50");
    await keyboard.press("Escape");
    await opacity.waitFor({ state: "hidden" });
    await expect.poll(() => tileAddresses(page)).toContain('"value":845,"color":[34,68,170,128]');
    await page.getByRole("button", { name: "Class 1: hide" }).click();
    await expect.poll(() => shown(page, "plants"), { timeout: 10_000 }).not.toEqual([0x22, 0x88, 0x33]);
    // Half of the colour, half of what lies below, which now shows through where the plants were.
    const below = await shown(page, "plants");
    const half = [0x22, 0x44, 0xaa].map((own, i) => (own * 128 + (below[i] ?? 0) * 127) / 255);
    for (const [i, value] of (await shown(page, "water")).entries()) expect(value).toBeCloseTo(half[i] ?? 0, -0.5);
    await page.getByRole("button", { name: "Class 3: up" }).click();
    expect(await page.getByRole("textbox", { name: "Class 2: label" }).inputValue()).toBe("Bare soil");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "CSV" }).click(),
    ]);
    const chunks = await (await download.createReadStream()).toArray();
    expect(Buffer.concat(chunks).toString()).toBe(
      "value,colour,label\r\n312,#22883300,Plants\r\n1100,#cc9933,Bare soil\r\n845,#2244aa80,Open water\r\n",
    );
    await page.context().close();
  });
});

test("heights give shade and a landscape, which keys tilt and turn; without it the map is flat again", {
  timeout: 120_000,
}, async () => {
  const page = await styling(
    { reducedMotion: "reduce", viewport: { width: 800, height: 600 } },
    new URL("samples/elevation-float32.tif", site.url).href,
  );
  await lookAt(page, 7.0958, 45.9225, 15);
  const before = await colorAt(page, 7.0995, 45.92);
  await page.getByRole("checkbox", { name: "Hillshade" }).check();
  await expect.poll(() => colorAt(page, 7.0995, 45.92), { timeout: 10_000 }).not.toEqual(before);

  await page.getByRole("checkbox", { name: "3D landscape" }).check();
  const looking = () =>
    page.evaluate(() => {
      const { map } = window.terracotta;
      const [pitch, bearing] = [Math.round(map.getPitch()), Math.round(map.getBearing())];
      return { pitch, bearing, exaggeration: map.getTerrain()?.exaggeration, turns: map.dragRotate.isEnabled() };
    });
  await expect.poll(looking).toEqual({ pitch: 55, bearing: 0, exaggeration: 1, turns: true });
  const elevation = () => page.evaluate(() => window.terracotta.map.queryTerrainElevation([7.0958, 45.9225]));
  await expect.poll(elevation, { timeout: 10_000 }).toBeGreaterThan(1600);
  expect(await elevation()).toBeLessThan(2000);

  await page.getByRole("button", { name: "Tilt less" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Turn left" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("slider", { name: "Height" }).focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowRight");
  await expect.poll(looking).toEqual({ pitch: 45, bearing: 20, exaggeration: 1.5, turns: true });

  await page.getByRole("checkbox", { name: "3D landscape" }).uncheck();
  await expect.poll(looking).toEqual({ pitch: 0, bearing: 0, exaggeration: undefined, turns: false });
  await page.context().close();
});

describe.each(screens)("%s", (_, options, schemes) => {
  test("computing, classes and relief have no axe violation", { timeout: 120_000 }, async () => {
    const page = await styling(options);
    const sound = (where: string) => expectSound(page, schemes, where);
    await mode(page, "Compute");
    await page.getByText("Functions and operators").click();
    await page.getByText("These are bands of Sentinel-2").click();
    await page.getByRole("textbox", { name: "Expression" }).fill("b4 - b9");
    await sound("a wrong expression");
    await page.getByRole("button", { name: /^NDVI/ }).click();
    await sound("an index");
    await mode(page, "Classes");
    await sound("the ways to make classes");
    await page.getByRole("button", { name: "Make classes" }).click();
    await page.getByRole("textbox", { name: "Class 5: from" }).fill("many");
    await page.keyboard.press("Tab");
    await page.getByText("Paste or open classes").click();
    await page.getByRole("textbox", { name: "Paste classes" }).fill("1,bleu");
    await page.getByText("is no colour").waitFor();
    await sound("classes, and wrong ones");
    await page.getByRole("tab", { name: "Data" }).click();
    await add(page, new URL("samples/elevation-float32.tif", site.url).href);
    await page.getByRole("tab", { name: "Style" }).click();
    await page.getByRole("checkbox", { name: "Hillshade" }).check();
    await page.getByRole("checkbox", { name: "3D landscape" }).check();
    await sound("relief");
    await page.context().close();
  });
});
