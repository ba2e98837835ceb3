import { expect } from "vitest";
import { valueAt } from "./geotiff-values.ts";
import type { Journey } from "./journey.ts";
import { byKeyboard } from "./keyboard.ts";
import { dates, findLandsat, landsatValues, visitWithLandsat } from "./landsat.ts";

/** By keyboard alone: a place tells its value on every date. */
export const probeAndSeries: Journey = {
  name: "probe-and-series",
  title: "a place is probed through time",
  walk: byKeyboard(async (keyboard, world) => {
    await findLandsat(keyboard);
    await keyboard.settled();
    const place = await keyboard.center();
    await keyboard.section("Data", "Inspect");
    await keyboard.activate("button", "Read the centre of the map");
    await keyboard.activate("button", "Show the series over date");
    await keyboard.unfold("Table");
    const { screen } = keyboard;
    const table = screen.getByRole("group", { name: "Values of the plot" });
    const cells = await table.locator("tbody tr td:last-child").allTextContents();
    const series = await Promise.all(dates.map((date) => landsatValues(world, date, "B5")));
    // Thousands stand apart.
    const values = cells.map((cell) => Number(cell.replaceAll("\u202f", "")));
    expect(values).toEqual(series.map((file) => valueAt(file, place)));
    expect(await screen.getByRole("img", { name: /date/ }).count()).toBeGreaterThan(0);
    await keyboard.press("Enter");
  }, visitWithLandsat),
};
