import { expect, it } from "vitest";
import { colormapEntries } from "../../../src/core/color/colormap-entries.ts";
import { identityColormap } from "../../../src/core/color/colormaps/colormap.ts";

const entries = (range: readonly [number, number], count: number) =>
  colormapEntries({ range, colormap: identityColormap, count });

it("spreads values as numpy's linspace does, ends exact", () => {
  // numpy.linspace(0.3, -0.8, 6)
  const values = [0.3, 0.07999999999999996, -0.14000000000000007, -0.36000000000000015, -0.5800000000000001, -0.8];
  expect(entries([0.3, -0.8], 6).map(({ value }) => value)).toEqual(values);
  expect(entries([3, 9], 1)).toEqual([{ value: 3, rgba: [1, 1, 1, 255] }]);
  expect(entries([3, 9], 255)).toHaveLength(255);
});

it("has every byte once where there are 255 values", () => {
  expect(entries([-7, 12.5], 255).map(({ rgba }) => rgba[0])).toEqual(Array.from({ length: 255 }, (_, i) => i + 1));
});
