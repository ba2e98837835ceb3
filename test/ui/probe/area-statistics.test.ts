import { describe, expect, test } from "vitest";
import type { Style } from "../../../src/core/color/style.ts";
import type { Area } from "../../../src/core/geo/area.ts";
import type { Layer } from "../../../src/ui/state/layers/layer.ts";
import { measureArea } from "../../../src/ui/state/probe/area-statistics.ts";
import { scaledValues } from "../../../src/ui/state/probe/area-values.ts";
import truth from "../../fixtures/zonal.json" with { type: "json" };
import { ProbeBench, type ProbedLayer } from "./probe-layers.ts";

const bench = new ProbeBench();
const measure = ({ layer, info }: ProbedLayer, area: Area, signal = new AbortController().signal) => {
  const heard: string[] = [];
  const onProgress = (done: number, total: number) => heard.push(`${done}/${total}`);
  const { engine, protocol } = bench;
  return measureArea({ engine, answer: protocol.answer, signal, onProgress }, layer, info, area);
};
const caseOf = (name: string) => {
  const found = truth.zonal.find((zonal) => zonal.name === name)!;
  return { ...found, area: found.areas[0] as Area };
};
const single: Style = { kind: "singleband", band: 1, range: [0, 1], colormap: "greys", resampling: "nearest" };

describe("an area of a file", () => {
  test.each(["UTM, a slanting shape with a hole", "UTM, partly outside, with nodata", "EPSG:4326, 165 to 195 degrees"])(
    "has GDAL's and numpy's statistics: %s",
    async (name) => {
      const { file, area, ...expected } = caseOf(name);
      const found = await measure(await bench.file(`test/fixtures/data/${file}`, { style: single }), area);
      expect(found.words).toMatch(/full resolution/);
      expect(found.bands[0]?.values).toMatchObject({
        minimum: expected.minimum,
        maximum: expected.maximum,
        mean: expect.closeTo(expected.mean, 6),
        stdev: expect.closeTo(expected.stdev, 6),
        validCount: expected.validCount,
        pixelCount: expected.pixelCount,
      });
    },
  );

  test("without a valid pixel has none", async () => {
    const file = await bench.file("test/fixtures/data/patho/crs-4326.tif", { style: single });
    const far = {
      type: "Polygon",
      coordinates: [
        [
          [100, 0],
          [101, 0],
          [101, 1],
        ],
      ],
    } as Area;
    expect((await measure(file, far)).bands[0]?.values).toBeUndefined();
  });
});

describe("an area of a scene", () => {
  const { area, ...expected } = caseOf("UTM, partly outside, with nodata");
  const values = {
    minimum: expected.minimum,
    maximum: expected.maximum,
    mean: expect.closeTo(expected.mean, 6),
    validCount: expected.validCount,
  };

  test("has GDAL's and numpy's statistics of its dataset", async () => {
    const found = await measure(await bench.landsat({}, single), area);
    expect(found.bands.map(({ name }) => name)).toEqual(["B4"]);
    expect(found.bands[0]?.values).toMatchObject({ ...values, pixelCount: expected.pixelCount });
    const counts = found.bands[0]?.values?.counts ?? [];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(expected.validCount);
  });

  const near = (value: number, share: number) => ({
    asymmetricMatch: (found: number) => Math.abs(found / value - 1) < share,
  });

  test.each<[what: string, changes: Partial<Layer>, factor: number]>([
    ["an expression", { expression: "B4 * 2" }, 2],
    ["an expression of one band", { expression: "B4" }, 1],
  ])("of %s is measured on the map's pixels, and says so", async (_, changes, factor) => {
    const found = await measure(await bench.landsat({}, single, changes), area);
    expect(found.words).toMatch(/zoom \d+, about .* wide/);
    // Pixels of Web Mercator are not the file's: their mean is, nearly.
    expect(found.bands[0]?.values).toMatchObject({ mean: near(factor * expected.mean, 0.01) });
    const { validCount = 0, pixelCount = 1 } = found.bands[0]?.values ?? {};
    // By the size of the file's pixels, as gdalinfo tells it.
    const validSquareKilometres = (expected.validCount * 3024.079 * 3031.558) / 1e6;
    expect(validCount / pixelCount).toEqual(near(validSquareKilometres / found.squareKilometres, 0.02));
  });

  test("laid over others is measured on the map's pixels", async () => {
    const found = await measure(await bench.landsat({ values: ["013032", "2018*"] }, single), area);
    expect(found.words).toMatch(/zoom/);
    expect(found.bands[0]?.values?.validCount).toBeGreaterThan(1000);
  });
});

test("an area that nobody wants any more is given up", async () => {
  const file = await bench.file("test/fixtures/data/patho/crs-4326.tif", { style: single });
  const { area } = caseOf("EPSG:4326");
  await expect(measure(file, area, AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
});

test("a negative scale turns values around", () => {
  const values = {
    minimum: 1,
    maximum: 3,
    mean: 2,
    stdev: 1,
    percentiles: [1, 2, 3],
    edges: [1, 2, 3],
    counts: [5, 6],
  };
  expect(scaledValues({ ...values, validCount: 11, pixelCount: 12 }, { scale: -2, offset: 10 })).toEqual({
    minimum: 4,
    maximum: 8,
    mean: 6,
    stdev: 2,
    percentiles: [4, 6, 8],
    edges: [4, 6, 8],
    counts: [6, 5],
    validCount: 11,
    pixelCount: 12,
  });
});
