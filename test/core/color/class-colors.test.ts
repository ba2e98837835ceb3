import { describe, expect, test } from "vitest";
import { classColor, classesOfValues } from "../../../src/core/color/class-colors.ts";
import { colorize } from "../../../src/core/color/colorize.ts";
import { colormap } from "../../../src/core/color/colormaps/colormap.ts";
import { firstLook } from "../../../src/core/color/first-look.ts";
import { legend } from "../../../src/core/color/legend.ts";
import { resolveStyle } from "../../../src/core/color/stretch.ts";
import { bandStatistics } from "../../../src/core/raster/statistics.ts";

test("no two values of a byte share a colour", () => {
  const colors = new Set(Array.from({ length: 256 }, (_, value) => classColor(value).join()));
  expect(colors.size).toBe(256);
});

test("the first twenty are matplotlib's tab20, as the look of low classes draws them", async () => {
  const tab20 = await colormap("tab20");
  for (let value = 0; value < 20; value++) {
    const entry = Math.round(1 + (254 * (value + 0.5)) / 20) - 1;
    expect([...tab20.subarray(4 * entry, 4 * entry + 4)]).toEqual(classColor(value));
  }
});

test("what was not found is grey, not empty", () => {
  expect(classesOfValues([3, 200]).at(-1)).toMatchObject({
    low: -Infinity,
    high: Infinity,
    color: [128, 128, 128, 255],
  });
});

const file = (values: readonly number[]) => {
  const samples = Uint8Array.from({ length: 200 }, (_, i) => values[i % values.length] as number);
  const raster = { width: 200, height: 1, bands: [samples], mask: new Uint8Array(200).fill(255) };
  const statistics = new Map([[1, bandStatistics(samples, raster.mask)]]);
  const band = { name: "", dataType: "uint8", unit: undefined, colorInterpretation: "gray" } as const;
  const { style } = firstLook({ url: "a.tif", bands: [band], palette: undefined, metadata: {} }, statistics);
  return { raster, style: resolveStyle(style, statistics) };
};

describe("a class has one colour", () => {
  test.each([
    ["low", [1, 2, 5, 7], [2, 5, 19]],
    ["high", [10, 20, 95, 100], [20, 40, 95, 210]],
  ])("in pictures of files with other classes beside it, and in their legends: %s values", async (_, first, second) => {
    const tab20 = await colormap("tab20");
    for (const values of [first, second]) {
      const { raster, style } = file(values);
      const image = colorize(raster, style, { colormap: tab20 });
      const shown = legend(style, { colormap: tab20, values });
      for (const [i, value] of values.entries()) {
        expect([...image.subarray(4 * i, 4 * i + 4)]).toEqual(classColor(value));
        const entry = shown.kind === "classes" ? shown.entries.find((one) => one.value === value) : undefined;
        const hex = classColor(value)
          .slice(0, 3)
          .map((part) => part.toString(16).padStart(2, "0"))
          .join("");
        expect(entry?.color).toBe(`#${hex}`);
      }
    }
  });
});
