import { expect, test } from "vitest";
import { rangeEnds, withEnd } from "../../../src/ui/state/style/range-ends.ts";

const plain = { scale: 1, offset: 0 };
const ndvi = { scale: 0.0001, offset: 0 };
const falling = { scale: -0.5, offset: 10 };

test.each([
  [[2, 8], plain, [2, 8]],
  [[8, 2], plain, [2, 8]],
  [[-2000, 10000], ndvi, [-0.2, 1]],
  [[2, 8], falling, [6, 9]],
] as const)("the ends of %j · %o are %j", (range, band, ends) => {
  expect(rangeEnds(range, band)).toEqual(ends);
});

test.each([
  ["the lesser end", [2, 8], 0, 3, plain, [3, 8]],
  ["the greater end", [2, 8], 1, 9, plain, [2, 9]],
  ["the lesser end of an inverted range", [8, 2], 0, 3, plain, [8, 3]],
  ["the lesser end beyond the other", [2, 8], 0, 9, plain, [8, 9]],
  ["a scaled value, whose sample is a whole number", [-2000, 10000], 1, 0.35, ndvi, [-2000, 3500]],
  ["the lesser end of values that fall", [2, 8], 0, 5, falling, [2, 10]],
  ["the greater end of values that fall", [2, 8], 1, 9.5, falling, [1, 8]],
] as const)("%s is moved", (_, range, end, value, band, moved) => {
  expect(withEnd(range, end, value, band)).toEqual(moved);
});

test("the sample of the other end does not change by a hair", () => {
  const third = 1 / 3;
  expect(withEnd([third, 8], 1, 0.07, ndvi)[0]).toBe(third);
});
