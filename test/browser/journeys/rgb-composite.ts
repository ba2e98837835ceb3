import { expect } from "vitest";
import { colorAt, lookAt } from "../visit.ts";
import { placeOf, smoothest } from "./geotiff-values.ts";
import { type Journey, settled } from "./journey.ts";
import { landsatValues, openLandsat } from "./landsat.ts";
import { setRange } from "./set-range.ts";

/** Near infrared, red and green, each with a range of its own: plants are red. */
const channels = [
  { channel: "Red", band: "B5", range: [6000, 22000] },
  { channel: "Green", band: "B4", range: [5500, 14000] },
  { channel: "Blue", band: "B3", range: [6500, 13000] },
] as const;

/** Three bands of a scene as colours, each with a stretch of its own. */
export const rgbComposite: Journey = {
  name: "rgb-composite",
  title: "three bands become colours, each with its own stretch",
  async walk(world) {
    const page = await openLandsat(world, "20180710");
    await page.getByRole("tab", { name: "Style" }).click();
    await page.getByRole("button", { name: "RGB", exact: true }).click();
    for (const { channel, band, range } of channels) {
      const select = page.getByRole("combobox", { name: `${channel}: band` });
      await select.selectOption(await select.locator("option", { hasText: band }).getAttribute("value"));
      await setRange(page, channel, range);
    }
    const bands = await Promise.all(channels.map(({ band }) => landsatValues(world, "20180710", band)));
    const [first] = bands;
    if (first === undefined) throw new Error("There is no band");
    const [col, row] = smoothest(bands);
    await lookAt(page, ...placeOf(first, col, row), 9.2);
    await settled(page);
    const color = await colorAt(page, ...placeOf(first, col, row));
    for (const [i, { range }] of channels.entries()) {
      const value = bands[i]?.values[row * first.width + col] ?? 0;
      const expected = 1 + 254 * Math.min(1, Math.max(0, (value - range[0]) / (range[1] - range[0])));
      expect(Math.abs((color[i] ?? 0) - expected), channels[i]?.channel).toBeLessThanOrEqual(6);
    }
    await lookAt(page, ...placeOf(first, 38, 38), 7.2);
    return page;
  },
};
