import { array, assert, double, property } from "fast-check";
import { expect, it } from "vitest";
import { countSteps, stepSearch } from "../../../src/core/color/step-search.ts";

it("counts the steps up to a value as looking at each of them does, however they are spread", () => {
  const number = double({ noNaN: true, noDefaultInfinity: true });
  assert(
    property(array(number, { maxLength: 60 }), array(double()), (numbers, values) => {
      const steps = Float64Array.from(numbers).sort();
      const search = stepSearch(steps);
      for (const value of [...values, ...steps]) {
        expect(countSteps(search, value)).toBe(steps.filter((step) => step <= value).length);
      }
    }),
    { numRuns: 1000 },
  );
});

it("counts nothing where there are no steps", () => {
  const search = stepSearch(new Float64Array(0));
  expect([0, -1, Number.POSITIVE_INFINITY, Number.NaN].map((value) => countSteps(search, value))).toEqual([0, 0, 0, 0]);
});
