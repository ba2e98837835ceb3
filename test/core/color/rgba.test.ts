import { assert, integer, property, tuple } from "fast-check";
import { expect, it } from "vitest";
import { cssColor, parseRgba, writeRgba } from "../../../src/core/color/rgba.ts";

it.each<[unknown, readonly number[]]>([
  [
    [1, 2, 3],
    [1, 2, 3, 255],
  ],
  [
    [0, 255, 3, 0],
    [0, 255, 3, 0],
  ],
  ["#ff96ff", [255, 150, 255, 255]],
  ["808080", [128, 128, 128, 255]],
  ["#FA0", [255, 170, 0, 255]],
  ["#01020304", [1, 2, 3, 4]],
])("reads %j", (value, color) => {
  expect(parseRgba(value)).toEqual(color);
});

it.each<unknown>([
  "",
  "#",
  "#ff",
  "#ffff",
  "#fffff",
  "#ggg",
  "red",
  "##fff",
  " #fff",
  [1, 2],
  [1, 2, 3, 4, 5],
  [256, 0, 0],
  [-1, 0, 0],
  [0.5, 0, 0],
  ["1", 0, 0],
  [null, 0, 0],
  [Number.NaN, 0, 0],
  {},
  null,
  undefined,
  7,
  { length: 3 },
])("does not take %j for a colour", (value) => {
  expect(parseRgba(value)).toBeUndefined();
});

it("reads what is written, as JSON and as CSS", () => {
  const part = integer({ min: 0, max: 255 });
  assert(
    property(tuple(part, part, part, part), (color) => {
      expect(parseRgba(writeRgba(color))).toEqual(color);
      expect(parseRgba(cssColor(color))).toEqual(color);
    }),
  );
});
