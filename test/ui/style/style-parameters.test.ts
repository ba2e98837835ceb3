import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identityName } from "../../../src/core/color/colormaps/colormap.ts";
import { colormapNames } from "../../../src/core/color/colormaps/colormap-names.ts";
import type { StretchRange, Style } from "../../../src/core/color/style.ts";
import { resamplings } from "../../../src/core/raster/resampling.ts";
import {
  applyParameters,
  changedParameters,
  linkedExpression,
  type StyleParameters,
  styleParameterNames,
  styleParameters,
} from "../../../src/ui/state/style/style-parameters.ts";

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
  [
    "colours of one's own, transformed",
    {
      ...single,
      colors: [
        [68, 1, 84, 255],
        [253, 231, 37, 128],
      ],
      transforms: [{ kind: "gamma", channels: ["r"], gamma: 1.5 }],
    },
    {
      show: "singleband",
      bands: "1",
      range: "p2,p98",
      colormap: "terrain",
      colors: "440154,fde72580",
      transforms: "gamma r 1.5",
    },
  ],
  [
    "classes",
    {
      kind: "classes",
      band: 2,
      classes: [
        { low: 3, high: 3, color: [0, 160, 0, 255], label: "forest: dense; 50 %" },
        { low: 0, high: 0.2, color: [255, 0, 0, 128] },
        { low: 5, high: Number.POSITIVE_INFINITY, color: [0, 0, 255, 255], label: "" },
      ],
    },
    { show: "classes", bands: "2", classes: "3:00a000:forest: dense%3B 50 %25;0..0.2:ff000080;5..:0000ff:" },
  ],
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

test("what the first look has and the style has not is written as none", () => {
  expect(changedParameters(single, { ...single, resampling: "nearest" })).toEqual({ resampling: "" });
});

test("of an expression only what differs from viridis between 0 and 1 is written, and its own text", () => {
  const ndvi: Style = { kind: "singleband", band: 1, range: [-1, 1], colormap: "rdylgn" };
  expect(changedParameters(ndvi, rgb, "(b4 - b3) / (b4 + b3)")).toEqual({
    expression: "(b4 - b3) / (b4 + b3)",
    range: "-1,1",
    colormap: "rdylgn",
  });
});

/** Any style that a layer of four bands can have. */
const anyStyle = (): fc.Arbitrary<Style> => {
  const band = fc.integer({ min: 1, max: 4 });
  const number = fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => value + 0);
  const percentile = fc
    .double({ min: 0, max: 100, noNaN: true })
    .map((share) => `p${Number(share.toFixed(3))}` as const);
  const bound = fc.oneof(number, percentile, fc.constant(null));
  const range: fc.Arbitrary<StretchRange> = fc.tuple(bound, bound);
  const part = fc.integer({ min: 0, max: 255 });
  const color = fc.tuple(part, part, part, part);
  const channels = (bandCount: number) => fc.subarray((["r", "g", "b"] as const).slice(0, bandCount), { minLength: 1 });
  const transforms = (bandCount: number) =>
    fc.array(
      fc.oneof(
        fc.record({
          kind: fc.constant("gamma" as const),
          channels: channels(bandCount),
          gamma: fc.double({ min: 0.01, max: 100, noNaN: true }),
        }),
        fc.record({
          kind: fc.constant("sigmoidal" as const),
          channels: channels(bandCount),
          contrast: fc.double({ min: -100, max: 100, noNaN: true }).map((value) => value + 0),
          bias: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
        }),
        ...(bandCount === 1
          ? []
          : [
              fc.record({
                kind: fc.constant("saturation" as const),
                proportion: fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0),
              }),
            ]),
      ),
      { minLength: 1, maxLength: 8 },
    );
  const ends = fc.oneof(
    number.map((value) => ({ low: value, high: value })),
    fc
      .tuple(fc.oneof(number, fc.constant(-Infinity)), fc.oneof(number, fc.constant(Infinity)))
      .filter(([low, high]) => low < high)
      .map(([low, high]) => ({ low, high })),
  );
  const label = fc.oneof(
    fc.constant({}),
    fc.string({ unit: "binary", maxLength: 100 }).map((label) => ({ label })),
  );
  const classes = fc.array(
    fc.tuple(ends, color, label).map(([one, rgba, name]) => ({ ...one, color: rgba, ...name })),
    { minLength: 1, maxLength: 20 },
  );
  const colors = fc.array(color, { minLength: 2, maxLength: 40 });
  const optional: { requiredKeys: [] } = { requiredKeys: [] };
  const resampling = fc.record({ resampling: fc.constantFrom(...(Object.keys(resamplings) as "nearest"[])) }, optional);
  const look = fc.oneof<fc.Arbitrary<Style>[]>(
    fc
      .tuple(
        fc.record({
          kind: fc.constant("singleband" as const),
          band,
          range,
          colormap: fc.constantFrom(identityName, ...colormapNames),
        }),
        fc.record({ colors, transforms: transforms(1) }, optional),
      )
      .map(([one, more]) => ({ ...one, ...more })),
    fc
      .tuple(
        fc.record({
          kind: fc.constant("rgb" as const),
          bands: fc.tuple(band, band, band),
          ranges: fc.tuple(range, range, range),
        }),
        fc.record({ transforms: transforms(3) }, optional),
      )
      .map(([one, more]) => ({ ...one, ...more })),
    fc.record({ kind: fc.constant("classes" as const), band, classes }),
    fc.record({ kind: fc.constant("palette" as const), band }),
  );
  return fc.tuple(look, resampling).map(([one, more]) => ({ ...one, ...more }));
};

test("any style comes back from a link, whatever the first look is", () => {
  fc.assert(
    fc.property(anyStyle(), anyStyle(), (style, first) => {
      expect(applyParameters(first, changedParameters(style, first), 4)).toEqual(style);
    }),
    { numRuns: 500 },
  );
});

test("so does that of an expression", () => {
  const ofResult = anyStyle().filter(
    (style) =>
      style.kind === "classes" ||
      (style.kind === "singleband" &&
        style.range.every((bound) => typeof bound === "number") &&
        Number(style.range[0]) < Number(style.range[1])),
  );
  fc.assert(
    fc.property(ofResult, anyStyle(), fc.string({ minLength: 1 }), (anyBand, first, text) => {
      fc.pre(text.trim() !== "");
      const style = { ...anyBand, band: 1 } as Style;
      const parameters = changedParameters(style, first, text);
      expect(linkedExpression(parameters)).toBe(text);
      expect(applyParameters(first, parameters, 4)).toEqual(style);
    }),
  );
});

test("whatever a link holds, a style comes of it that names no band beyond the last", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "singleband",
      "rgb",
      "classes",
      "palette",
      "terrain",
      "1,2,3",
      "5",
      "p101,0",
      "0,Infinity",
      "0x1,2",
    ),
    fc.constantFrom("3:zz", "NaN:000", "1..0:000", "gamma r 0", "saturation 2", "000", `1:000:${"x".repeat(201)}`),
    fc.constantFrom("1:000;".repeat(1000), "000,".repeat(5000), "__proto__", "constructor"),
  );
  const parameters = fc.record(Object.fromEntries(styleParameterNames.map((name) => [name, text])), {
    requiredKeys: [],
  });
  fc.assert(
    fc.property(anyStyle(), parameters, (first, linked: StyleParameters) => {
      const style = applyParameters(first, linked, 4);
      for (const band of style.kind === "rgb" ? style.bands : [style.band]) expect([1, 2, 3, 4]).toContain(band);
      // It can be told in a link again.
      const again = changedParameters(style, first, linkedExpression(linked));
      expect(applyParameters(first, again, 4)).toEqual(style);
    }),
    { numRuns: 500 },
  );
});

describe("applying", () => {
  test.each([single, rgb, palette])("brings every style back: %o", (style) => {
    for (const first of [single, rgb, palette]) {
      expect(applyParameters(first, changedParameters(style, first), 4)).toEqual(style);
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
