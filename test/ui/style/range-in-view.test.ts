import { expect, test } from "vitest";
import { rangeInView } from "../../../src/ui/state/style/range-in-view.ts";

const raster = (values: Float32Array, mask = new Uint8Array(values.length).fill(255)) => ({
  width: values.length,
  height: 1,
  bands: [values],
  mask,
});

test("the range that fits the view leaves out 2 % at both ends", () => {
  const values = Float32Array.from({ length: 101 }, (_, i) => 100 - i);
  expect(rangeInView([raster(values)], 0)).toEqual([2, 98]);
});

test("masked pixels and NaN do not count", () => {
  const values = Float32Array.of(1, Number.NaN, 5, 1e9);
  expect(rangeInView([raster(values, Uint8Array.of(255, 255, 255, 0))], 0)).toEqual([1, 5]);
});

test("no range where nothing is valid", () => {
  expect(rangeInView([raster(Float32Array.of(1), Uint8Array.of(0))], 0)).toBeUndefined();
  expect(rangeInView([], 0)).toBeUndefined();
});
