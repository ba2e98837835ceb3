import { expect, test } from "vitest";
import type { Style } from "../../../src/core/color/style.ts";
import type { Raster } from "../../../src/core/raster/raster.ts";
import { commonRange, fitRanges, type Ranges, unitedRange } from "../../../src/ui/state/style/style-ranges.ts";

/** One row of 101 pixels a band: values rise by a step from a start. */
const ramps = (...bands: readonly (readonly [start: number, step: number])[]): Raster => ({
  width: 101,
  height: 1,
  bands: bands.map(([start, step]) => Float32Array.from({ length: 101 }, (_, i) => start + step * i)),
  mask: new Uint8Array(101).fill(255),
});

const rgb = (...ranges: Ranges): Style => ({ kind: "rgb", bands: [3, 2, 1], ranges });

test.each<[string, Ranges, ReturnType<typeof commonRange>]>([
  [
    "three equal ranges of numbers",
    [
      [0, 255],
      [0, 255],
      [0, 255],
    ],
    [0, 255],
  ],
  [
    "percentiles, which are other numbers in each band",
    [
      ["p2", "p98"],
      ["p2", "p98"],
      ["p2", "p98"],
    ],
    undefined,
  ],
  [
    "three different ones",
    [
      [0, 255],
      [0, 255],
      [0, 254],
    ],
    undefined,
  ],
])("the range that is common to %s", (_, ranges, common) => {
  expect(commonRange(ranges)).toEqual(common);
});

test("a united range holds all, and is inverted if the first one is", () => {
  expect(
    unitedRange([
      [5, 9],
      [-1, 3],
      [0, 20],
    ]),
  ).toEqual([-1, 20]);
  expect(
    unitedRange([
      [9, 5],
      [-1, 3],
      [0, 20],
    ]),
  ).toEqual([20, -1]);
});

test("what is in view is fitted from its 2nd to its 98th percentile, and stays inverted", () => {
  const style: Style = { kind: "singleband", band: 4, range: ["p2", "p98"], colormap: "viridis" };
  expect(fitRanges(style, [ramps([0, 1])])).toEqual({ ...style, range: [2, 98] });
  expect(fitRanges({ ...style, range: [9, 1] }, [ramps([0, 1])])).toEqual({ ...style, range: [98, 2] });
});

test("each channel is fitted to its own values, unless they have a range in common", () => {
  const view = [ramps([0, 1], [100, 2], [-50, 0.5])];
  expect(fitRanges(rgb([0, 1], [0, 2], [0, 3]), view)).toEqual(rgb([2, 98], [104, 296], [-49, -1]));
  expect(fitRanges(rgb([0, 1], [0, 1], [0, 1]), view)).toEqual(rgb([-49, 296], [-49, 296], [-49, 296]));
});

test("what has one value only gets a range one wide, and what has none no range", () => {
  const style: Style = { kind: "singleband", band: 1, range: [0, 1], colormap: "viridis" };
  expect(fitRanges(style, [ramps([7, 0])])).toEqual({ ...style, range: [7, 8] });
  expect(fitRanges(style, [])).toBeUndefined();
  expect(fitRanges({ kind: "palette", band: 1 }, [ramps([0, 1])])).toBeUndefined();
});
