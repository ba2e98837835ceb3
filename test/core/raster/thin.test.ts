import { expect, test } from "vitest";
import { thin } from "../../../src/core/raster/thin.ts";

test("thinning takes the first pixel of each square, also of those that the edges cut", () => {
  const raster = {
    width: 3,
    height: 3,
    bands: [new Float32Array([1.5, 2, 3, 4, 5, 6, 7, 8, 9]), new Uint8Array([10, 20, 30, 40, 50, 60, 70, 80, 90])],
    mask: new Uint8Array([255, 0, 128, 0, 0, 0, 0, 0, 255]),
  };
  expect(thin(raster, 2)).toEqual({
    width: 2,
    height: 2,
    bands: [new Float32Array([1.5, 3, 7, 9]), new Uint8Array([10, 30, 70, 90])],
    mask: new Uint8Array([255, 128, 0, 255]),
  });
});
