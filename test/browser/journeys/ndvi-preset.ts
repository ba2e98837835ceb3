import { expect } from "vitest";
import { placeOf, smoothest } from "./geotiff-values.ts";
import type { Journey } from "./journey.ts";
import { byKeyboard } from "./keyboard.ts";
import { findLandsat, landsatValues, visitWithLandsat } from "./landsat.ts";
import { colorOf, difference } from "./truth.ts";

/** By keyboard alone: an index by its name, of bands that the page recognises. */
export const ndviPreset: Journey = {
  name: "ndvi-preset",
  title: "NDVI is taken by its name",
  walk: byKeyboard(async (keyboard, world) => {
    await findLandsat(keyboard, "20180710");
    await keyboard.section("Data", "Style");
    await keyboard.activate("button", "Compute");
    await keyboard.activate("button", /^NDVI/);
    await keyboard.screen.getByText("Rouse et al. 1974").waitFor();
    const [nir, red] = [await landsatValues(world, "20180710", "B5"), await landsatValues(world, "20180710", "B4")];
    const [col, row] = smoothest([nir, red]);
    // Reflectances of Landsat's Collection 1: 2e-5 a number, from −0.1.
    const [a = 0, b = 0] = [nir, red].map(({ values, width }) => 2e-5 * (values[row * width + col] ?? 0) - 0.1);
    const expected = colorOf("rdylgn", (a - b) / (a + b), [-0.2, 0.9]);
    const off = async () => difference(await keyboard.colorAt(...placeOf(nir, col, row)), expected);
    await expect.poll(off).toBeLessThanOrEqual(8);
  }, visitWithLandsat),
};
