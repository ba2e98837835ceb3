import { readFile } from "node:fs/promises";
import { decode } from "fast-png";
import { fromArrayBuffer } from "geotiff";
import { expect } from "vitest";
import { lookAt } from "../visit.ts";
import { fileValues, placeOf } from "./geotiff-values.ts";
import type { Journey } from "./journey.ts";

/** The view as a picture, and its pixels as a file. */
export const takeAway: Journey = {
  name: "take-away",
  title: "a picture and the pixels are taken away",
  async walk({ site, host, files }) {
    const page = await site.visit();
    await page.keyboard.insertText(host.url("samples/elevation-float32.tif"));
    await page.keyboard.press("Enter");
    await page.getByText("1 band, float32 → elevation, 2–98 %").first().waitFor();
    const file = await fileValues(files["samples/elevation-float32.tif"] as Uint8Array);
    await lookAt(page, ...placeOf(file, 200, 200), 17);
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.getByRole("button", { name: "Picture or pixels…" }).click();
    const save = async (button: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: button }).click(),
      ]);
      return new Uint8Array(await readFile(await download.path()));
    };
    const picture = decode(await save("Save PNG"));
    expect(picture.width).toBeGreaterThan(1280);
    const bytes = await save("Save GeoTIFF");
    const image = await (await fromArrayBuffer(bytes.buffer)).getImage();
    const [values] = (await image.readRasters()) as unknown as readonly [Float32Array];
    const [left, top] = [0, 1].map((axis) =>
      Math.round(((image.getOrigin()[axis] ?? 0) - (file.origin[axis] ?? 0)) / (file.resolution[axis] ?? 1)),
    ) as [number, number];
    expect(image.getWidth()).toBeLessThan(file.width);
    const expected = Array.from({ length: values.length }, (_, i) => {
      const [col, row] = [i % image.getWidth(), Math.floor(i / image.getWidth())];
      return file.values[(top + row) * file.width + left + col];
    });
    expect(Array.from(values)).toEqual(expected);
    return page;
  },
};
