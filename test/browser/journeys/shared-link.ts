import { expect } from "vitest";
import { colorAt, lookAt } from "../visit.ts";
import { placeOf, smoothest } from "./geotiff-values.ts";
import { type Journey, settled } from "./journey.ts";
import { landsatValues, openLandsat } from "./landsat.ts";
import { setRange } from "./set-range.ts";

/** A link to a series with its style, axis and pin is opened by somebody who has nothing of it. */
export const sharedLink: Journey = {
  name: "shared-link",
  title: "a link is shared, and opened in a fresh profile",
  async walk(world) {
    const page = await openLandsat(world, "20180827");
    await page.getByRole("tab", { name: "Style" }).click();
    await setRange(page, "", [5000, 25000]);
    const values = await landsatValues(world, "20180827", "B5");
    const place = placeOf(values, ...smoothest([values]));
    await lookAt(page, ...place, 8.4);
    await page.getByRole("tab", { name: "Inspect" }).click();
    await page.getByRole("button", { name: "Read the centre of the map" }).click();
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await expect.poll(() => page.url()).toContain("pin=");
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const link = await page.getByRole("textbox", { name: "Link to this page as it is" }).inputValue();
    const shown = await colorAt(page, ...place);
    await page.close();

    const fresh = await world.site.visit({ address: link.slice(world.site.url.length) });
    await fresh.getByRole("slider", { name: "date", exact: true }).waitFor();
    await fresh.getByRole("region", { name: "Axis: date" }).getByText("Aug 27, 2018", { exact: true }).waitFor();
    await fresh.getByText("3 of 4").waitFor();
    await settled(fresh);
    expect(await colorAt(fresh, ...place)).toEqual(shown);
    expect(await fresh.getByRole("tab", { name: "Inspect" }).getAttribute("aria-selected")).toBe("true");
    await fresh.getByRole("button", { name: "Copy" }).first().waitFor();
    return fresh;
  },
};
