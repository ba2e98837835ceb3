import { expect, test } from "vitest";
import type { Style } from "../../src/core/color/style.ts";
import type { Layer } from "../../src/ui/state/page-state.ts";
import { rememberedStyle, rememberStyle } from "../../src/ui/state/remembered-styles.ts";

const grey: Style = { kind: "singleband", band: 2, range: [1, 9], colormap: "identity" };
const classes: Style = { kind: "palette", band: 1 };

test("the latest style of each kind is remembered for a layer, and for no other", () => {
  const layer = { source: { url: "a.tif" }, style: grey } as Layer;
  rememberStyle(layer);
  rememberStyle({ ...layer, style: classes });
  rememberStyle({ ...layer, style: { ...grey, colormap: "magma" } });
  expect(rememberedStyle(layer, "singleband")).toEqual({ ...grey, colormap: "magma" });
  expect(rememberedStyle(layer, "palette")).toBe(classes);
  expect(rememberedStyle(layer, "rgb")).toBeUndefined();
  expect(rememberedStyle({ ...layer, source: { url: "a.tif" } }, "palette")).toBeUndefined();
});
