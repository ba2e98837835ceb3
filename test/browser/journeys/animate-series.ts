import type { Page } from "playwright";
import { expect } from "vitest";
import { colorAt, lookAt } from "../visit.ts";
import { placeOf, smoothest, valueAt } from "./geotiff-values.ts";
import { type Journey, settled } from "./journey.ts";
import { keyboardOf } from "./keyboard.ts";
import { dates, findLandsat, landsatValues, makeLandsat } from "./landsat.ts";
import { setRange } from "./set-range.ts";

const words = ["Apr 5, 2018", "Jul 10, 2018", "Aug 27, 2018", "Oct 30, 2018"] as const;

/** A folder of dates becomes a catalog, and plays. */
export const animateSeries: Journey = {
  name: "animate-series",
  title: "a series is ingested and animated",
  async walk(world) {
    const page = await world.site.visit();
    await makeLandsat(keyboardOf(page), world);
    await findLandsat(keyboardOf(page));
    await page.getByRole("tab", { name: "Style" }).click();
    await setRange(page, "", [5000, 25000]);
    const series = await Promise.all(dates.map((date) => landsatValues(world, date, "B5")));
    const [first] = series;
    if (first === undefined) throw new Error("There is no date");
    const [col, row] = smoothest(series);
    const place = placeOf(first, col, row);
    // So close that a pixel of the file covers many of the screen.
    await lookAt(page, ...place, 9.2);
    for (const [i, date] of dates.entries()) {
      await shows(page, words[i] ?? "");
      const value = valueAt(series[i] ?? first, place);
      const grey = 1 + 254 * Math.min(1, Math.max(0, (value - 5000) / 20000));
      const [red = 0] = await colorAt(page, ...place);
      expect(Math.abs(red - grey), date).toBeLessThanOrEqual(6);
      if (i < dates.length - 1) await page.getByRole("button", { name: "Next date" }).click();
    }
    await page.getByRole("button", { name: "Play" }).click();
    await page.getByRole("region", { name: "Axis: date" }).getByText(words[1], { exact: true }).waitFor();
    await page.getByRole("button", { name: "Pause" }).click();
    await lookAt(page, ...placeOf(first, 38, 38), 7.2);
    return page;
  },
};

/** Waits until the axis shows a value, all of it. */
async function shows(page: Page, value: string): Promise<void> {
  const axis = page.getByRole("region", { name: "Axis: date" });
  await axis.getByText(value, { exact: true }).waitFor();
  await expect.poll(() => axis.getAttribute("aria-busy")).toBe("false");
  await settled(page);
}
