import { describe, expect, test } from "vitest";
import type { Style } from "../../src/core/color/style.ts";
import { applyParameters, changedParameters, styleParameters } from "../../src/ui/state/style-parameters.ts";

const single: Style = { kind: "singleband", band: 1, range: ["p2", "p98"], colormap: "terrain" };
const rgb: Style = {
  kind: "rgb",
  bands: [4, 3, 2],
  ranges: [
    [0, 100],
    ["p1", null],
    [null, 7.5],
  ],
  resampling: "cubic",
};
const palette: Style = { kind: "palette", band: 1 };

test.each<[string, Style, object]>([
  ["one band", single, { show: "singleband", bands: "1", range: "p2,p98", colormap: "terrain" }],
  ["three bands", rgb, { show: "rgb", bands: "4,3,2", range: "0,100,p1,,,7.5", resampling: "cubic" }],
  ["a palette", palette, { show: "palette", bands: "1" }],
])("%s as text", (_, style, parameters) => {
  expect(styleParameters(style)).toEqual(parameters);
});

test("three equal ranges are written once", () => {
  const style: Style = {
    kind: "rgb",
    bands: [1, 2, 3],
    ranges: [
      [0, 9],
      [0, 9],
      [0, 9],
    ],
  };
  expect(styleParameters(style).range).toBe("0,9");
});

test("only what differs is a change", () => {
  expect(changedParameters(single, single)).toEqual({});
  expect(changedParameters({ ...single, colormap: "magma" }, single)).toEqual({ colormap: "magma" });
});

describe("applying", () => {
  test.each([single, rgb, palette])("brings every style back: %o", (style) => {
    for (const first of [single, rgb, palette]) {
      expect(applyParameters(first, changedParameters(style, first), 4)).toEqual(
        first.resampling && !style.resampling ? { ...style, resampling: first.resampling } : style,
      );
    }
  });

  test.each([
    ["a band that is not there", { bands: "5" }],
    ["no band", { bands: "x" }],
    ["an unknown kind", { show: "hologram" }],
    ["an unknown colormap", { colormap: "nosuchmap" }],
    ["too few bands", { show: "rgb", bands: "1" }],
  ])("%s changes nothing", (_, parameters) => {
    expect(applyParameters(single, parameters, 4)).toEqual(single);
  });

  test.each(["1", "a,b", "p101,p2", "1,2,3"])("the range %j falls back to 2–98 %%", (range) => {
    expect(applyParameters({ ...single, range: [0, 1] }, { range }, 1)).toEqual(single);
  });
});
