import { expect } from "vitest";
import { lookAt } from "../visit.ts";
import { fileValues, placeOf } from "./geotiff-values.ts";
import { type Journey, settled } from "./journey.ts";

/** By keyboard alone: two looks at a file side by side. */
export const swipeLayers: Journey = {
  name: "swipe-layers",
  title: "two layers are swiped",
  async walk({ site, host, files }) {
    const page = await site.visit();
    await page.keyboard.insertText(host.url("samples/elevation-float32.tif"));
    await page.keyboard.press("Enter");
    await page.getByText("1 band, float32 → terrain, 2–98 %").first().waitFor();
    const file = await fileValues(files["samples/elevation-float32.tif"] as Uint8Array);
    await lookAt(page, ...placeOf(file, 200, 200), 14.9);
    await page
      .getByRole("button", { name: "Duplicate Elevation" })
      .or(page.getByRole("button", { name: /^Duplicate/ }))
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Data" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("checkbox", { name: "Hillshade" }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("checkbox", { name: "Invert" }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("c");
    const divider = page.getByRole("slider", { name: "Divider" });
    await divider.waitFor();
    const before = Number(await divider.getAttribute("aria-valuenow"));
    await divider.focus();
    for (let step = 0; step < 5; step++) await page.keyboard.press("ArrowRight");
    expect(Number(await divider.getAttribute("aria-valuenow"))).toBeGreaterThan(before);
    await settled(page);
    await page.waitForFunction(() => document.querySelector(".compare-map")?.getAttribute("aria-busy") === "false");
    return page;
  },
};
