import { expect, test } from "vitest";
import { integersFound } from "../../../src/core/raster/integers-found.ts";
import { bandStatistics } from "../../../src/core/raster/statistics.ts";
import { findClasses } from "../../../src/ui/state/classes/found-classes.ts";

const raster = (values: number[], mask: number[]) => ({
  width: values.length,
  height: 1,
  bands: [Uint8Array.from(values)],
  mask: Uint8Array.from(mask),
});

test("classes are counted, the most frequent first, masked pixels aside", () => {
  const found = findClasses(raster([5, 1, 5, 9, 9, 9], [255, 255, 255, 0, 0, 255]), { 5: "Soybeans" });
  expect(found).toEqual([
    { value: 5, share: 0.5, label: "Soybeans" },
    { value: 1, share: 0.25, label: undefined },
    { value: 9, share: 0.25, label: undefined },
  ]);
});

test("at most so many are listed", () => {
  expect(findClasses(raster([1, 2, 3], [255, 255, 255]), undefined, 2)).toHaveLength(2);
});

test.each([[[4, 5, 6, 8, 9, 11]], [[0, 1, 254, 255]], [[7]]])(
  "the values %j are read from their histogram",
  (values) => {
    const statistics = bandStatistics(
      Uint8Array.from([...values, ...values]),
      new Uint8Array(2 * values.length).fill(255),
    );
    expect(statistics && integersFound(statistics)).toEqual(values);
    expect(statistics && integersFound(statistics, values.length - 1)).toBeUndefined();
  },
);
