import fc from "fast-check";
import { expect, test } from "vitest";
import { roundStep, sliderStops } from "../../../src/ui/state/style/slider-stops.ts";

test.each([
  [0.0237, 0.02],
  [0.5, 0.5],
  [1, 1],
  [999, 500],
  [3e-7, 2e-7],
])("the round step up to %d is %d", (most, step) => {
  expect(roundStep(most)).toBe(step);
});

test("stops are round numbers and the ends", () => {
  const { last, valueAt } = sliderStops(312.4, 3042.7);
  expect([0, 1, 2, 3, last - 1, last].map(valueAt)).toEqual([312.4, 320, 330, 340, 3040, 3042.7]);
});

test("integers have no stops between them", () => {
  const { last, valueAt } = sliderStops(3, 7, 1);
  expect(Array.from({ length: last + 1 }, (_, place) => valueAt(place))).toEqual([3, 4, 5, 6, 7]);
});

test("scaled integers step by their scale", () => {
  const { last, valueAt } = sliderStops(-0.02, 0.01, 0.01);
  expect(Array.from({ length: last + 1 }, (_, place) => valueAt(place))).toEqual([-0.02, -0.01, 0, 0.01]);
});

test("one value has one place", () => {
  const { last, valueAt, placeOf } = sliderStops(5, 5);
  expect([last, valueAt(0), placeOf(9)]).toEqual([0, 5, 0]);
});

test("places rise, stay within the ends, and are found again by their values", () => {
  const number = (min: number) => fc.double({ min, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(number(-1e9), number(1e-6), fc.nat(), (least, wanted, any) => {
      const span = Math.max(wanted, Math.abs(least) * 1e-4);
      const { last, valueAt, placeOf } = sliderStops(least, least + span);
      const place = any % (last + 1);
      expect(valueAt(place)).toBeGreaterThanOrEqual(least);
      expect(valueAt(place)).toBeLessThanOrEqual(least + span);
      if (place > 0) expect(valueAt(place)).toBeGreaterThan(valueAt(place - 1));
      expect(placeOf(valueAt(place))).toBe(place);
      expect(last).toBeLessThan(1300);
    }),
  );
});
