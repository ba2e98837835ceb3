import { expect, test } from "vitest";
import { colormapNames } from "../../../src/core/color/colormaps/colormap-names.ts";
import { isColorVisionSafe } from "../../../src/ui/state/style/color-vision.ts";

test.each(["viridis", "cividis_r", "identity", "greys", "rdbu", "ylorrd"])("%s is safe", (name) => {
  expect(isColorVisionSafe(name)).toBe(true);
});

test.each(["rdylgn", "rdgy", "spectral", "jet", "terrain", "turbo", "hsv", "set1", "tab20"])("%s is not", (name) => {
  expect(isColorVisionSafe(name)).toBe(false);
});

test("what is said to be safe exists", () => {
  expect(colormapNames.filter(isColorVisionSafe).length).toBeGreaterThan(60);
});
