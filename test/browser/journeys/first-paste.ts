import { expect } from "vitest";
import { fileValues, placeOf } from "./geotiff-values.ts";
import type { Journey } from "./journey.ts";
import { byKeyboard } from "./keyboard.ts";
import { colorOf, difference, percentile } from "./truth.ts";

/** By keyboard alone: an address is pasted, and the file is seen. */
export const firstPaste: Journey = {
  name: "first-paste",
  title: "a file is pasted for the first time",
  walk: byKeyboard(async (keyboard, { host, files }) => {
    // The box has the focus.
    await keyboard.insert(host.url("samples/elevation-float32.tif"));
    await keyboard.press("Enter");
    await keyboard.screen.getByText("1 band, float32 → elevation, 2–98 %").first().waitFor();
    const file = await fileValues(files["samples/elevation-float32.tif"] as Uint8Array);
    const range = [percentile(file.values, 2, -9999), percentile(file.values, 98, -9999)] as const;
    const places = [
      [100, 120],
      [200, 200],
      [300, 310],
    ] as const;
    for (const [col, row] of places) {
      const [longitude, latitude] = placeOf(file, col, row);
      const expected = colorOf("ylgn_r", file.values[row * file.width + col] ?? 0, range);
      const off = async () => difference(await keyboard.colorAt(longitude, latitude), expected);
      await expect.poll(off).toBeLessThanOrEqual(4);
    }
  }),
};
