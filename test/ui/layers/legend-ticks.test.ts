import fc from "fast-check";
import { expect, test } from "vitest";
import { legendTicks, spacedTicks, ticksWithEnds } from "../../../src/ui/state/layers/legend-ticks.ts";

test.each([
  [0, 1, [0, 0.5, 1]],
  [0, 3000, [0, 1000, 2000, 3000]],
  [-1, 1, [-1, 0, 1]],
  [1626.8, 1987.9, [1700, 1800, 1900]],
  // Vegetation of MODIS: samples of −2000 to 10000, times 0.0001.
  [-0.2, 1, [0, 0.5, 1]],
  [0.12340000000000001, 0.8765000000000001, [0.2, 0.4, 0.6, 0.8]],
  [255, 0, [0, 100, 200]],
  [1e-7, 4e-7, [1e-7, 2e-7, 3e-7, 4e-7]],
  [1_000_000.1, 1_000_000.4, [1_000_000.1, 1_000_000.2, 1_000_000.3, 1_000_000.4]],
  [7, 7, [7]],
])("from %d to %d they are %j", (low, high, values) => {
  expect(legendTicks(low, high).map(({ value }) => value)).toEqual(values);
});

test("lie where the colours of their values are", () => {
  expect(legendTicks(0, 4).map(({ share }) => share)).toEqual([0, 0.5, 1]);
  expect(legendTicks(10, 0)).toEqual([
    { value: 0, share: 1 },
    { value: 5, share: 0.5 },
    { value: 10, share: 0 },
  ]);
});

test("are three to seven of any range, within it", () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(number, number, (low, high) => {
      fc.pre(Math.abs(high - low) > Math.max(1e-6, 1e-4 * Math.abs(low), 1e-4 * Math.abs(high)));
      const ticks = legendTicks(low, high);
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(ticks.length).toBeLessThanOrEqual(7);
      const slack = 1e-5 * Math.abs(high - low);
      for (const { value, share } of ticks) {
        expect(value).toBeGreaterThanOrEqual(Math.min(low, high) - slack);
        expect(value).toBeLessThanOrEqual(Math.max(low, high) + slack);
        expect(low + share * (high - low)).toBeCloseTo(value, -Math.floor(Math.log10(slack)) - 1);
      }
    }),
  );
});

test("go by twos where their labels would touch", () => {
  const ticks = legendTicks(5000, 25_000);
  expect(ticks.map(({ value }) => value)).toEqual([5000, 10_000, 15_000, 20_000, 25_000]);
  expect(spacedTicks(ticks, 0.1).map(({ value }) => value)).toEqual([5000, 10_000, 15_000, 20_000, 25_000]);
  expect(spacedTicks(ticks, 0.2).map(({ value }) => value)).toEqual([5000, 15_000, 25_000]);
});

test("a ramp has its ends, and between them the round numbers that leave room", () => {
  const values = (low: number, high: number, width: number) =>
    ticksWithEnds(low, high, width).map(({ value }) => value);
  expect(values(1632.4, 1987.9, 0.1)).toEqual([1632.4, 1700, 1800, 1900, 1987.9]);
  expect(values(1632.4, 1987.9, 0.2)).toEqual([1632.4, 1800, 1987.9]);
  expect(values(10, 0, 0.1)).toEqual([10, 5, 0]);
  expect(values(3, 3, 0.1)).toEqual([3]);
});
