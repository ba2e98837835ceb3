import { expect } from "vitest";
import { colorAt, lookAt } from "../visit.ts";
import { fileValues, placeOf } from "./geotiff-values.ts";
import { type Journey, settled } from "./journey.ts";
import { colorOf, difference, percentile } from "./truth.ts";

/** By keyboard alone: paste an address, and see the file. */
export const firstPaste: Journey = {
  name: "first-paste",
  title: "a file is pasted for the first time",
  async walk({ site, host, files }) {
    const page = await site.visit();
    // The box has the focus.
    await page.keyboard.insertText(host.url("samples/elevation-float32.tif"));
    await page.keyboard.press("Enter");
    await page.getByText("1 band, float32 → terrain, 2–98 %").first().waitFor();
    await settled(page);
    const file = await fileValues(files["samples/elevation-float32.tif"] as Uint8Array);
    const range = [percentile(file.values, 2, -9999), percentile(file.values, 98, -9999)] as const;
    const places = [
      [100, 120],
      [200, 200],
      [300, 310],
    ] as const;
    for (const [col, row] of places) {
      const [longitude, latitude] = placeOf(file, col, row);
      const expected = colorOf("terrain", file.values[row * file.width + col] ?? 0, range);
      expect(difference(await colorAt(page, longitude, latitude), expected)).toBeLessThanOrEqual(4);
    }
    await lookAt(page, ...placeOf(file, 180, 200), 14.9);
    return page;
  },
};
