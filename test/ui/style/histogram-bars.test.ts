import { expect, test } from "vitest";
import { histogramBars } from "../../../src/ui/state/style/histogram-bars.ts";

test("bars are as high as the square roots of their counts, and none where no value is", () => {
  expect(histogramBars([4, 0, 16, 1])).toEqual([0.5, null, 1, 0.25]);
  expect(histogramBars([4, 0, 16, 1], { falling: true })).toEqual([0.25, 1, null, 0.5]);
});

test("or as their logarithms", () => {
  expect(histogramBars([1, 3, 15], { logarithmic: true })).toEqual([0.25, 0.5, 1]);
});

test("narrow bins are merged from the left, the last bar of what is left", () => {
  const bins = Array.from({ length: 255 }, () => 1);
  const bars = histogramBars(bins);
  expect(bars).toHaveLength(64);
  expect(bars[0]).toBe(1);
  expect(bars[63]).toBeCloseTo(Math.sqrt(3 / 4), 12);
});

test("nothing counted has no bars", () => {
  expect(histogramBars([0, 0])).toEqual([null, null]);
});
