import { expect } from "vitest";
import { colorAt, lookAt } from "../visit.ts";
import { placeOf, smoothest } from "./geotiff-values.ts";
import { type Journey, settled } from "./journey.ts";
import { landsatValues, openLandsat } from "./landsat.ts";
import { colorOf, difference } from "./truth.ts";

/** An index by its name, of bands that the page recognises. */
export const ndviPreset: Journey = {
  name: "ndvi-preset",
  title: "NDVI is taken by its name",
  async walk(world) {
    const page = await openLandsat(world, "20180710");
    await page.getByRole("tab", { name: "Style" }).click();
    await page.getByRole("button", { name: "Compute", exact: true }).click();
    await page.getByRole("button", { name: /^NDVI/ }).click();
    await page.getByText("Rouse et al. 1974").waitFor();
    const [nir, red] = [await landsatValues(world, "20180710", "B5"), await landsatValues(world, "20180710", "B4")];
    const [col, row] = smoothest([nir, red]);
    await lookAt(page, ...placeOf(nir, col, row), 9.2);
    await settled(page);
    // Reflectances of Landsat's Collection 1: 2e-5 a number, from −0.1.
    const [a = 0, b = 0] = [nir, red].map(({ values, width }) => 2e-5 * (values[row * width + col] ?? 0) - 0.1);
    const expected = colorOf("rdylgn", (a - b) / (a + b), [-0.2, 0.9]);
    expect(difference(await colorAt(page, ...placeOf(nir, col, row)), expected)).toBeLessThanOrEqual(8);
    await lookAt(page, ...placeOf(nir, 38, 38), 7.2);
    return page;
  },
};
