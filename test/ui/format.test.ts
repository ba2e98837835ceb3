import { expect, test } from "vitest";
import {
  digitsWithin,
  fieldNumber,
  fileName,
  formatBytes,
  formatNumber,
  formatPosition,
  formatValue,
  formatWithin,
  shownUnit,
} from "../../src/ui/state/format.ts";

test.each([
  [0, "0"],
  [1766.1701, "1766.17"],
  [-9999, "−9999"],
  [1234567, "1\u202f234\u202f567"],
  [11944.52, "11\u202f944.5"],
  [1234.5, "1234.5"],
  [0.000012345, "1.234e−5"],
  [0.00001, "1e−5"],
  [-2.5e12, "−2.5e12"],
  [Number.NaN, "NaN"],
  [Number.NEGATIVE_INFINITY, "−∞"],
])("the number %d is shown as %s", (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test("a whole number keeps all of its digits where they are asked for", () => {
  expect(formatNumber(4_294_967_295, 12)).toBe("4\u202f294\u202f967\u202f295");
  expect(formatNumber(-3.4028234663852886e38, 12)).toBe("−3.402823466e38");
});

test.each([
  [12345.5, "m", "12\u202f345.5\u202fm"],
  [-0.5, "", "−0.5"],
])("the value %d in %j is shown as %s", (value, unit, text) => {
  expect(formatValue(value, unit)).toBe(text);
});

test("values within a range have as many decimals as each other", () => {
  expect([0.5, 1234.5678].map((value) => formatWithin(value, 0.5, 1234.5678, "m"))).toEqual([
    "0.5\u202fm",
    "1234.6\u202fm",
  ]);
});

test.each([
  [0, "0 B"],
  [999, "999 B"],
  [63_210, "63.2 kB"],
  [999_700, "1.00 MB"],
  [5_600_000, "5.60 MB"],
])("%d bytes are shown as %s", (byteLength, text) => {
  expect(formatBytes(byteLength)).toBe(text);
});

test("a number field gets what it can hold", () => {
  expect(fieldNumber(1626.8192)).toBe("1626.82");
  expect(fieldNumber(Number.NaN)).toBe("");
});

test("positions name their hemispheres, and longitudes are wrapped", () => {
  expect(formatPosition(7.0969812, 45.920371)).toBe("45.92037° N, 7.09698° E");
  expect(formatPosition(190, -10)).toBe("10.00000° S, 170.00000° W");
});

test("a file is called by the last part of its address", () => {
  expect(fileName("https://host/folder/my%20scene.tif?x=/y#z")).toBe("my scene.tif");
  expect(fileName("local:3/100%25.tif")).toBe("100%.tif");
  expect(fileName("https://host/%E0.tif")).toBe("%E0.tif");
});

test.each([
  [1000.02, 1001.08, ["1000.02", "1001.08"]],
  [-10, 2500.4567, ["−10", "2500"]],
  [1001.08, 1001.08, ["1001.08", "1001.08"]],
])("between %d and %d numbers are told apart", (low, high, words) => {
  const digits = digitsWithin(low, high);
  expect([low, high].map((value) => formatNumber(value, digits))).toEqual(words);
});

test.each([
  ["m", "m"],
  [undefined, ""],
  ["None", ""],
  ["unitless", ""],
  ["kilograms per square metre", "kilograms per s…"],
])("the unit %s stands behind a value as %j", (unit, text) => {
  expect(shownUnit(unit)).toBe(text);
});
