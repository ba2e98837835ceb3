import { expect } from "vitest";
import { lookAt } from "../visit.ts";
import { placeOf, smoothest, valueAt } from "./geotiff-values.ts";
import type { Journey } from "./journey.ts";
import { dates, landsatValues, openLandsat } from "./landsat.ts";

/** A place tells its value on every date. */
export const probeAndSeries: Journey = {
  name: "probe-and-series",
  title: "a place is probed through time",
  async walk(world) {
    const page = await openLandsat(world);
    const series = await Promise.all(dates.map((date) => landsatValues(world, date, "B5")));
    const [first] = series;
    if (first === undefined) throw new Error("There is no date");
    const [col, row] = smoothest(series);
    const place = placeOf(first, col, row);
    await lookAt(page, ...place, 8);
    await page.getByRole("tab", { name: "Inspect" }).click();
    await page.getByRole("button", { name: "Read the centre of the map" }).click();
    await page.getByRole("button", { name: "Show the series over date" }).click();
    await page.getByText("Table", { exact: true }).click();
    const table = page.getByRole("group", { name: "Values of the plot" });
    const cells = await table.locator("tbody tr td:last-child").allTextContents();
    expect(cells).toEqual(series.map((file) => String(valueAt(file, place))));
    expect(await page.getByRole("img", { name: /date/ }).count()).toBeGreaterThan(0);
    await page.getByText("Table", { exact: true }).click();
    return page;
  },
};
