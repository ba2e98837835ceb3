import { expect, test } from "vitest";
import { dividerAfterKey } from "../../../src/ui/state/compare/compare-divider.ts";

test.each([
  ["ArrowRight", 0.5, 0.51],
  ["ArrowUp", 0.5, 0.51],
  ["ArrowLeft", 0.5, 0.49],
  ["ArrowDown", 0.07, 0.06],
  ["PageUp", 0.5, 0.6],
  ["PageDown", 0.05, 0],
  ["ArrowRight", 0.995, 1],
  ["Home", 0.7, 0],
  ["End", 0.7, 1],
])("%s moves the divider from %d to %d", (key, from, to) => {
  expect(dividerAfterKey(key, from)).toBe(to);
});

test("other keys do nothing to it", () => {
  expect(dividerAfterKey("b", 0.5)).toBeUndefined();
  expect(dividerAfterKey("Tab", 0.5)).toBeUndefined();
});
