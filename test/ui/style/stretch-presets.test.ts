import { expect, test } from "vitest";
import type { StretchRange } from "../../../src/core/color/style.ts";
import { bandStatistics } from "../../../src/core/raster/statistics.ts";
import {
  isPreset,
  presetRange,
  type StretchPreset,
  stretchPresets,
} from "../../../src/ui/state/style/stretch-presets.ts";

/** 0 to 100, once each. numpy: mean 50, std 29.154759474226502. */
const even = bandStatistics(
  Float32Array.from({ length: 101 }, (_, i) => i),
  new Uint8Array(101).fill(255),
);
/** 0 ninety-nine times, and 100 once. numpy: mean 1, std 9.9498743710662. */
const peak = bandStatistics(
  Float32Array.from({ length: 100 }, (_, i) => (i === 0 ? 100 : 0)),
  new Uint8Array(100).fill(255),
);

const preset = (title: string): StretchPreset => {
  const found = stretchPresets.find((one) => one.title() === title);
  if (found === undefined) throw new Error(`no preset ${title}`);
  return found;
};

test.each([
  ["2–98 %", even, [2, 98]],
  ["1–99 %", even, [1, 99]],
  ["0–100 %", even, [0, 100]],
  // Nothing lies beyond the least and the greatest value.
  ["Mean ± 2σ", even, [0, 100]],
  ["Mean ± 2σ", peak, [0, 20.8997487421324]],
])("%s in numbers", (title, statistics, range) => {
  const found = presetRange(preset(title), statistics, [0, 1], true);
  expect(found[0]).toBeCloseTo(range[0] as number, 10);
  expect(found[1]).toBeCloseTo(range[1] as number, 10);
});

test("in words where words will do", () => {
  expect(presetRange(preset("2–98 %"), even, [0, 1], false)).toEqual(["p2", "p98"]);
});

test("without known values a range in numbers stays, and none around the mean is offered", () => {
  expect(presetRange(preset("2–98 %"), undefined, [3, 4], true)).toEqual([3, 4]);
  expect(presetRange(preset("2–98 %"), undefined, [3, 4], false)).toEqual(["p2", "p98"]);
  expect(preset("Mean ± 2σ").range(undefined)).toBeUndefined();
});

test.each<[string, StretchRange, boolean]>([
  ["2–98 %", ["p2", "p98"], true],
  ["2–98 %", [2, 98], true],
  ["2–98 %", ["p1", "p99"], false],
  ["0–100 %", [null, null], true],
  ["0–100 %", [100, 0], false],
])("%s is what %j asks for: %s", (title, range, same) => {
  expect(isPreset(preset(title), range, even)).toBe(same);
});
