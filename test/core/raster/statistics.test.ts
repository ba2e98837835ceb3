import { describe, expect, it } from "vitest";
import type { TypedArray } from "../../../src/core/raster/raster.ts";
import { bandStatistics } from "../../../src/core/raster/statistics.ts";

const measured = (samples: TypedArray, mask = new Uint8Array(samples.length).fill(255)) => {
  const statistics = bandStatistics(samples, mask);
  if (!statistics) throw new Error("There should be statistics.");
  return statistics;
};

/** Numbers from numpy 2.4: mean, std, percentile (linear) and histogram(bins=256). */
describe("bandStatistics agrees with numpy", () => {
  it("for uint8", () => {
    const { mean, stdev, percentiles, minimum, maximum } = measured(Uint8Array.of(7, 1, 3, 3, 9, 250, 12, 0));
    expect([minimum, maximum, mean]).toEqual([0, 250, 35.625]);
    expect(stdev).toBeCloseTo(81.11710285137161, 12);
    expect([0, 1, 2, 25, 50, 98, 99, 100].map((percent) => percentiles[percent])).toEqual(
      [0, 0.07, 0.14, 2.5, 5, 216.67999999999986, 233.33999999999992, 250].map((value) => expect.closeTo(value, 10)),
    );
  });

  it("for int16", () => {
    const { mean, stdev, percentiles } = measured(Int16Array.of(-300, 12, 5, 5, -7, 32000, -32768));
    expect(mean).toBeCloseTo(-150.42857142857142, 12);
    expect(stdev).toBeCloseTo(17310.9117764089, 8);
    expect([2, 50, 98].map((percent) => percentiles[percent])).toEqual(
      [-28871.84, 5, 28161.44].map((value) => expect.closeTo(value, 9)),
    );
  });

  it("for float32, and gives the histogram's last bin its upper end", () => {
    const { mean, stdev, percentiles, histogram } = measured(Float32Array.of(0.1, 2.5, -1.75, 1e6, 3.25));
    expect(mean).toBeCloseTo(200000.82, 6);
    expect(stdev).toBeCloseTo(399999.5900039205, 6);
    expect(percentiles[33]).toBeCloseTo(0.8680000010132791, 12);
    expect(percentiles[98]).toBeCloseTo(920000.26, 6);
    expect(histogram.flatMap((count, bin) => (count > 0 ? [[bin, count]] : []))).toEqual([
      [0, 4],
      [255, 1],
    ]);
  });

  it("for a thousand integers, counted or sorted", () => {
    const values = Array.from({ length: 1000 }, (_, i) => (i * i) % 977);
    const counted = measured(Uint16Array.from(values));
    const sorted = measured(Float64Array.from(values));
    for (const { mean, stdev, percentiles, histogram } of [counted, sorted]) {
      expect(mean).toBeCloseTo(480.571, 9);
      expect(stdev).toBeCloseTo(290.0965442038219, 9);
      expect(percentiles[98]).toBeCloseTo(960.02, 9);
      expect(histogram.slice(0, 10)).toEqual([7, 5, 7, 4, 7, 2, 3, 6, 6, 3]);
      expect(histogram.slice(-3)).toEqual([4, 4, 6]);
    }
    expect(counted.percentiles).toEqual(sorted.percentiles);
  });

  it("without cancellation far from zero", () => {
    expect(measured(Float64Array.of(1e9, 1e9 + 1, 1e9 + 2, 1e9 + 3)).stdev).toBeCloseTo(1.118033988749895, 12);
  });
});

describe("bandStatistics", () => {
  it("counts what is unmasked and finite", () => {
    const samples = Float32Array.of(1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 3, 99);
    const { minimum, maximum, validCount, validPercentage } = measured(
      samples,
      Uint8Array.of(255, 255, 255, 255, 1, 0),
    );
    expect([minimum, maximum, validCount, validPercentage]).toEqual([1, 3, 2, expect.closeTo(100 / 3, 10)]);
  });

  it("knows no statistics of nothing", () => {
    expect(bandStatistics(Uint8Array.of(1, 2), Uint8Array.of(0, 0))).toBeUndefined();
    expect(bandStatistics(Float64Array.of(Number.NaN), Uint8Array.of(255))).toBeUndefined();
    expect(bandStatistics(new Uint16Array(0), new Uint8Array(0))).toBeUndefined();
  });

  it.each([Int8Array, Uint16Array, Float32Array, Float64Array])("takes constant data: %o", (Type) => {
    const { stdev, percentiles, histogram } = measured(Type.of(7, 7, 7));
    expect([stdev, percentiles[0], percentiles[50], percentiles[100], histogram[0]]).toEqual([0, 7, 7, 7, 3]);
  });

  it("leaves its input alone", () => {
    const samples = Float32Array.of(3, 1, 2);
    measured(samples);
    expect([...samples]).toEqual([3, 1, 2]);
  });
});
