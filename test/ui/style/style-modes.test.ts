import { describe, expect, test } from "vitest";
import type { Style } from "../../../src/core/color/style.ts";
import type { BandInfo } from "../../../src/engine/engine.ts";
import type { Layer, Opened } from "../../../src/ui/state/layers/layer.ts";
import type { StyleMode } from "../../../src/ui/state/style/look.ts";
import { rememberLook } from "../../../src/ui/state/style/remembered-styles.ts";
import { isOffered, lookIn, mayBeHeights, modeOf, showing } from "../../../src/ui/state/style/style-modes.ts";

const single: Style = { kind: "singleband", band: 2, range: ["p2", "p98"], colormap: "viridis" };
const rgb: Style = {
  kind: "rgb",
  bands: [3, 2, 1],
  ranges: [
    [0, 255],
    [0, 255],
    [0, 255],
  ],
};
const palette: Style = { kind: "palette", band: 1 };
const classes: Style = {
  kind: "classes",
  band: 1,
  classes: [{ low: 1, high: 1, color: [0, 0, 0, 255] }],
};

const bands = (...colors: readonly string[]) =>
  colors.map((colorInterpretation) => ({ colorInterpretation, dataType: "uint16", name: "" })) as unknown as BandInfo[];

/** An opened layer, of which only what modes look at is there. */
function layer(
  first: Style,
  { id = "none", of = bands("gray", "gray", "gray", "gray"), colors = undefined as Uint8Array | undefined } = {},
) {
  const opened = {
    info: { bands: of, palette: colors, url: "https://host/a.tif", metadata: {} },
    firstLook: { style: first, words: "" },
    statistics: new Map(),
  } as unknown as Opened;
  return { layer: { id, title: "", style: first, expression: undefined } as Layer, opened };
}

test.each<[Style, string | undefined, StyleMode]>([
  [single, undefined, "single"],
  [single, "b1 / b2", "compute"],
  [rgb, undefined, "rgb"],
  [palette, undefined, "classes"],
  [classes, undefined, "classes"],
  [classes, "b1 / b2", "classes"],
])("%o of %j is the mode %j", (style, expression, mode) => {
  expect(modeOf({ style, expression })).toBe(mode);
});

test("RGB takes three bands that are no alpha", () => {
  expect(isOffered("rgb", bands("gray", "gray", "gray"))).toBe(true);
  expect(isOffered("rgb", bands("gray", "gray", "alpha"))).toBe(false);
  for (const mode of ["single", "compute", "classes"] as const) expect(isOffered(mode, bands("gray"))).toBe(true);
});

describe("the look in a mode", () => {
  test("is the first look where that is one", () => {
    const { layer: picture, opened } = layer(rgb);
    expect(lookIn("rgb", { ...picture, style: single }, opened)).toEqual({ style: rgb, expression: undefined });
  });

  test("begins with the band that is shown, or the first ones", () => {
    const picture = layer(rgb);
    expect(lookIn("single", picture.layer, picture.opened)?.style).toMatchObject({ kind: "singleband", band: 3 });
    const stack = layer(single, { of: bands("alpha", "gray", "gray", "gray") });
    expect(lookIn("rgb", stack.layer, stack.opened)?.style).toMatchObject({ kind: "rgb", bands: [2, 3, 4] });
  });

  test("is in natural colours where the bands say which are red, green and blue", () => {
    const named = ["B02", "B03", "B04", "B08"].map((name) => ({ ...bands("gray")[0], name })) as BandInfo[];
    const { layer: scene, opened } = layer(single, { of: named });
    const sentinel = { ...scene, title: "S2A_29RKH_20200219_L2A" };
    expect(lookIn("rgb", sentinel, opened)?.style).toMatchObject({ kind: "rgb", bands: [3, 2, 1] });
  });

  test("of classes begins with the palette, if there is one", () => {
    const cover = layer(palette, { of: bands("palette"), colors: new Uint8Array(4) });
    expect(lookIn("classes", { ...cover.layer, style: single }, cover.opened)?.style).toEqual(palette);
    expect(lookIn("single", cover.layer, cover.opened)?.style).toMatchObject({ resampling: "nearest" });
    const ramp = layer(single);
    expect(lookIn("classes", ramp.layer, ramp.opened)).toBeUndefined();
  });

  test("is what the layer last had in it, with what it computed", () => {
    const { layer: ramp, opened } = layer(single, { id: "computed" });
    expect(lookIn("compute", ramp, opened)).toBeUndefined();
    const look = { style: { ...single, band: 1 }, expression: "b1 / b2" };
    rememberLook("computed", "compute", look);
    expect(lookIn("compute", ramp, opened)).toEqual(look);
    expect(showing(ramp, look)).toEqual({ kind: "expression", id: "computed", ...look });
    expect(showing({ ...ramp, expression: "b1 / b2" }, { style: single, expression: undefined })).toMatchObject({
      kind: "expression",
      expression: undefined,
    });
    expect(showing(ramp, { style: rgb, expression: undefined })).toEqual({ kind: "style", id: "computed", style: rgb });
  });
});

test("heights are one band of 16 bit, more, or floats", () => {
  const info = (of: readonly BandInfo[], dataType: string, palette?: Uint8Array) =>
    ({ bands: of.map((band) => ({ ...band, dataType })), palette }) as unknown as Opened["info"];
  expect(mayBeHeights(info(bands("gray"), "float32"))).toBe(true);
  expect(mayBeHeights(info(bands("gray", "alpha"), "int16"))).toBe(true);
  expect(mayBeHeights(info(bands("gray"), "uint8"))).toBe(false);
  expect(mayBeHeights(info(bands("gray", "gray"), "float32"))).toBe(false);
  expect(mayBeHeights(info(bands("palette"), "uint16", new Uint8Array(4)))).toBe(false);
});
