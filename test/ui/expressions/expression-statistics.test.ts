import { expect, test } from "vitest";
import { statisticsInView } from "../../../src/ui/state/expressions/expression-statistics.ts";

const raster = (values: readonly number[], mask = values.map(() => 255)) => ({
  width: values.length,
  height: 1,
  bands: [Float64Array.from(values)],
  mask: Uint8Array.from(mask),
});

test("values of several tiles count together, masked ones do not", () => {
  const statistics = statisticsInView([raster([1, 2, 99], [255, 255, 0]), raster([3, 4])]);
  expect(statistics).toMatchObject({ minimum: 1, maximum: 4, mean: 2.5, validCount: 4 });
});

test("where nothing is in view, nothing is known", () => {
  expect(statisticsInView([])).toBeUndefined();
  expect(statisticsInView([raster([1, 2], [0, 0])])).toBeUndefined();
});

test("of many values, evenly spread ones count", () => {
  const statistics = statisticsInView([raster(Array.from({ length: 400_000 }, (_, i) => i))]);
  expect(statistics?.validCount).toBe(50_000);
  expect(statistics?.percentiles[50]).toBeCloseTo(199_996, 0);
});

test("a few values far out are left out, a constant or a wide band is not", () => {
  const ramp = Array.from({ length: 1000 }, (_, i) => i / 1000);
  expect(statisticsInView([raster([...ramp, 5e6, -5e6])])).toMatchObject({
    minimum: 0,
    maximum: 0.999,
    validCount: 1000,
  });
  expect(statisticsInView([raster([...ramp, 15])])).toMatchObject({ maximum: 15, validCount: 1001 });
  expect(statisticsInView([raster([7, 7, 7])])).toMatchObject({ minimum: 7, maximum: 7 });
});
