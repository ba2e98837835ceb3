import { describe, expect, test } from "vitest";
import { colormap } from "../../../src/core/color/colormaps/colormap.ts";
import { bandStatistics } from "../../../src/core/raster/statistics.ts";
import {
  classColors,
  classesBetween,
  classesOfValues,
  equalBreaks,
  quantileBreaks,
  readBreaks,
  roundedBreaks,
} from "../../../src/ui/state/classes/classes-breaks.ts";

/** 1009 values from 0 to 640, many small ones. */
const values = Float64Array.from({ length: 1009 }, (_, i) => ((i * 7919) % 1009) ** 1.5 / 50);
const of = (samples: Float64Array | Uint8Array) => {
  const statistics = bandStatistics(samples, new Uint8Array(samples.length).fill(255));
  if (statistics === undefined) throw new Error("no value");
  return statistics;
};
const statistics = of(values);

/** numpy.quantile of the values. */
const quantiles = {
  2: [226.295438752],
  4: [80.0075196466, 226.295438752, 415.731267046],
  5: [57.2488476393, 161.923894642, 297.473128319, 457.989830145],
  10: [
    20.2405990037, 57.2488476393, 105.172719372, 161.923894642, 226.295438752, 297.473128319, 374.858991425,
    457.989830145, 546.492982608,
  ],
};

test.each(Object.entries(quantiles))("the breaks of %s classes of equal counts are numpy's", (count, expected) => {
  const breaks = quantileBreaks(statistics, Number(count));
  expect(breaks).toHaveLength(expected.length);
  for (const [i, value] of breaks.entries()) expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 8);
});

test("thirds lie between whole percentiles, near numpy's", () => {
  const [first = 0, second = 0] = quantileBreaks(statistics, 3);
  expect(Math.abs(first - 123.17963468)).toBeLessThan(0.05);
  expect(Math.abs(second - 348.404619946)).toBeLessThan(0.05);
});

test("the breaks of classes of equal width are numpy's", () => {
  const expected = [128.012031435, 256.024062869, 384.036094304, 512.048125738];
  for (const [i, value] of equalBreaks([statistics.minimum, statistics.maximum], 5).entries())
    expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 8);
});

test("equal values fall into one class", () => {
  expect(quantileBreaks(of(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 9)), 5)).toEqual([]);
  expect(quantileBreaks(of(Uint8Array.of(0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 9)), 4)).toEqual([1]);
  expect(equalBreaks([7, 7], 5)).toEqual([7]);
});

test("breaks are read as they are written", () => {
  expect(readBreaks(" 10, 2.5;-1e3\n2.5 ").breaks).toEqual([-1000, 2.5, 10]);
  expect(readBreaks("").breaks).toEqual([]);
  expect(readBreaks("1, two, 3").wrong).toBe("two");
  expect(readBreaks("1, inf").wrong).toBe("inf");
});

test.each([
  [
    [57.2488476393, 161.923894642, 457.989830145],
    [57.2, 161.9, 458],
  ],
  [
    [-0.0200000001, 0.3400000001, 0.7000001],
    [-0.02, 0.34, 0.7],
  ],
  [
    [1000.123456, 1000.234567, 1000.345678],
    [1000.1235, 1000.2346, 1000.3457],
  ],
  [
    [-4803.7, 12.3456, 3981.31008],
    [-4804, 12, 3981],
  ],
  [[7], [7]],
  [[0.123456], [0.1235]],
  [[0], [0]],
  [
    [1e-9, 2.00001e-9],
    [1e-9, 2e-9],
  ],
])("%j is rounded to %j", (breaks, expected) => {
  expect(roundedBreaks(breaks)).toEqual(expected);
});

describe("classes", () => {
  const [red, green, blue] = [
    [255, 0, 0, 255],
    [0, 255, 0, 255],
    [0, 0, 255, 255],
  ] as const;

  test("between breaks hold every value, the outer ones without end", () => {
    expect(classesBetween([1, 2], [red, green, blue])).toEqual([
      { low: Number.NEGATIVE_INFINITY, high: 1, color: red },
      { low: 1, high: 2, color: green },
      { low: 2, high: Number.POSITIVE_INFINITY, color: blue },
    ]);
  });

  test("of single values have their labels", () => {
    expect(classesOfValues([3, 5], [red, green], { 5: "Water" })).toEqual([
      { low: 3, high: 3, color: red },
      { low: 5, high: 5, color: green, label: "Water" },
    ]);
  });

  test("take colours evenly from a colormap that runs on, from its first to its last", async () => {
    const viridis = await colormap("viridis");
    const colors = classColors(viridis, 5);
    expect(colors[0]).toEqual([...viridis.subarray(0, 4)]);
    expect(colors[2]).toEqual([...viridis.subarray(4 * 127, 4 * 128)]);
    expect(colors[4]).toEqual([...viridis.subarray(4 * 254)]);
    expect(classColors(viridis, 1)).toEqual([[...viridis.subarray(4 * 127, 4 * 128)]]);
  });

  test("take one colour after the other where a colormap has a few", async () => {
    // matplotlib's tab10: blue, orange, …; its eleventh is its first again.
    const colors = classColors(await colormap("tab10"), 11);
    expect(colors[0]).toEqual([31, 119, 180, 255]);
    expect(colors[1]).toEqual([255, 127, 14, 255]);
    expect(colors[10]).toEqual(colors[0]);
  });
});
