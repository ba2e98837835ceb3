import { expect, test } from "vitest";
import { ago, countOf, durationWords } from "../../../src/ui/state/catalogs/catalog-words.ts";

test.each([
  [1, "1 dataset"],
  [0, "0 datasets"],
  [1240, "1240 datasets"],
  [100_000, "100\u202f000 datasets"],
])("%d is counted as %s", (count, words) => {
  expect(countOf(count, "dataset")).toBe(words);
});

test.each([
  [-5, "just now"],
  [59, "just now"],
  [60, "1 min ago"],
  [3599, "59 min ago"],
  [7200, "2 h ago"],
  [86_400, "1 day ago"],
  [300_000, "3 days ago"],
])("%d s ago is %s", (seconds, words) => {
  expect(ago(1e12, 1e12 + seconds * 1000)).toBe(words);
});

test.each([
  [0.2, "1 s"],
  [59.4, "59 s"],
  [60, "1 min"],
  [125, "2 min 5 s"],
  [754, "12 min"],
  [3700, "1 h 1 min"],
])("%d s take %s", (seconds, words) => {
  expect(durationWords(seconds)).toBe(words);
});
