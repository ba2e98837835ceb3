import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Distribution, pooledPercentile } from "../../../src/endpoints/drawing/pooled-percentile.ts";

/** Percentiles of values that are a function of their rank from 0 to 1. */
const spread = (valueAt: (rank: number) => number, weight = 1): Distribution => ({
  percentiles: Array.from({ length: 101 }, (_, percent) => valueAt(percent / 100)),
  weight,
});
const even = spread((rank) => 100 * rank);
const high = spread((rank) => 50 + 200 * rank ** 2);
const low = spread((rank) => 40 * Math.sqrt(rank) - 20);

describe("the percentiles of several datasets taken together", () => {
  // numpy.percentile of a million and one values of each, one array after the other.
  test.each([
    [0, -20],
    [1, -13.0718],
    [2.5, -9.0455],
    [25, 11.7995],
    [50, 50],
    [75, 83.8562],
    [97.5, 221.125],
    [99, 238.18],
    [100, 250],
  ])("are numpy's of all their values: p%s", (percent, expected) => {
    expect(pooledPercentile([even, high, low], percent)).toBeCloseTo(expected, 1);
  });

  test.each([
    [2, 8],
    [50, 81.3068],
    [98, 239.4758],
  ])("count each dataset by its weight: p%s", (percent, expected) => {
    expect(
      pooledPercentile(
        [
          { ...even, weight: 20 },
          { ...high, weight: 60 },
        ],
        percent,
      ),
    ).toBeCloseTo(expected, 1);
  });

  test("of one dataset are its own, those between two percentiles on the line between them", () => {
    expect(pooledPercentile([high], 50)).toBe(100);
    expect(pooledPercentile([even], 2.5)).toBe(2.5);
    expect(pooledPercentile([high], 99.5)).toBe((50 + 200 * 0.99 ** 2 + 250) / 2);
  });

  test("hold the values that fill several percentiles", () => {
    const mostly7 = spread((rank) => (rank < 0.1 ? 0 : rank > 0.9 ? 9 : 7));
    for (const percent of [20, 50, 80]) {
      expect(pooledPercentile([mostly7, mostly7, mostly7], percent)).toBeCloseTo(7, 9);
    }
    const constant = spread(() => 3);
    expect(pooledPercentile([constant, constant], 50)).toBe(3);
  });

  test("lie within the values and grow with the percent, whatever the datasets", () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    const distribution = fc.record({
      percentiles: fc.array(value, { minLength: 2, maxLength: 101 }).map((values) => values.sort((a, b) => a - b)),
      weight: fc.double({ min: 0.001, max: 100, noNaN: true }),
    });
    const percents = fc.tuple(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(distribution, { minLength: 1, maxLength: 5 }), percents, (distributions, [one, other]) => {
        const all = distributions.flatMap(({ percentiles }) => percentiles);
        const [below, above] = [Math.min(one, other), Math.max(one, other)].map((percent) =>
          pooledPercentile(distributions, percent),
        ) as [number, number];
        expect(below).toBeGreaterThanOrEqual(Math.min(...all));
        expect(above).toBeLessThanOrEqual(Math.max(...all));
        expect(above - below).toBeGreaterThanOrEqual(-1e-2);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
