import { expect, test } from "vitest";
import type { Style } from "../../../src/core/color/style.ts";
import { rememberedLook, rememberLook } from "../../../src/ui/state/style/remembered-styles.ts";

const grey: Style = { kind: "singleband", band: 2, range: [1, 9], colormap: "identity" };
const classes: Style = { kind: "palette", band: 1 };
const ndvi: Style = { kind: "singleband", band: 1, range: [-1, 1], colormap: "rdylgn" };

test("the latest look of each mode is remembered for a layer with what it computes, and for no other", () => {
  rememberLook("a", "single", { style: grey, expression: undefined });
  rememberLook("a", "classes", { style: classes, expression: undefined });
  rememberLook("a", "compute", { style: ndvi, expression: "b4 - b3" });
  rememberLook("a", "single", { style: { ...grey, colormap: "magma" }, expression: undefined });
  expect(rememberedLook("a", "single")?.style).toEqual({ ...grey, colormap: "magma" });
  expect(rememberedLook("a", "classes")?.style).toBe(classes);
  expect(rememberedLook("a", "compute")).toEqual({ style: ndvi, expression: "b4 - b3" });
  expect(rememberedLook("a", "rgb")).toBeUndefined();
  expect(rememberedLook("b", "classes")).toBeUndefined();
});
