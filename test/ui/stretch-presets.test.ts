import { expect, test } from "vitest";
import { notBeyond } from "../../src/ui/state/stretch-presets.ts";

test.each([
  [[10, 20], 0, 15, 15],
  [[10, 20], 0, 25, 20],
  [[10, 20], 1, 5, 10],
  [[20, 20], 1, 25, 25],
  [[20, 20], 0, 25, 20],
  [[20, 10], 0, 5, 10],
  [[20, 10], 1, 25, 20],
  [[20, 10], 1, 5, 5],
] as const)("of %j end %d moved to %d comes to rest at %d", (range, end, wanted, reached) => {
  expect(notBeyond(range, end, wanted)).toBe(reached);
});
