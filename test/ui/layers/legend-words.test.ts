import { expect, test } from "vitest";
import type { Style } from "../../../src/core/color/style.ts";
import type { FileInfo } from "../../../src/engine/engine.ts";
import { legendSubject } from "../../../src/ui/state/layers/legend-words.ts";
import type { Layer } from "../../../src/ui/state/page-state.ts";

const single: Style = { kind: "singleband", band: 2, range: [0, 1], colormap: "viridis" };

/** A layer of Sentinel-2's red and near infrared bands, as far as words need it. */
function layer(names: readonly string[], changes: Partial<Layer> = {}): Layer {
  const bands = names.map((name) => ({ name, scale: 1, offset: 0, dataType: "uint16" }));
  const info = { url: "https://host/S2A_29RKH_20200219_L2A.tif", bands, metadata: {} } as unknown as FileInfo;
  return { title: "", style: single, opening: { status: "measuring", info }, ...changes } as Layer;
}

test("one band needs no words, of several the one that is shown is named", () => {
  expect(legendSubject(layer(["B04"], { style: { ...single, band: 1 } }))).toBe("");
  expect(legendSubject(layer(["B04", "B08"]))).toBe("2 · B08");
  expect(legendSubject(layer(["", ""]))).toBe("Band 2");
});

test("a scene's band has the value of its key for a name", () => {
  const scene = { bands: ["B04", "B08"] } as unknown as Layer["scene"];
  expect(legendSubject(layer(["", ""], { scene }))).toBe("B08");
});

test("what is computed is told by the index it is, or by its expression", () => {
  expect(legendSubject(layer(["B04", "B08"], { expression: "(b2 - b1) / (b2 + b1)" }))).toBe("NDVI");
  expect(legendSubject(layer(["B04", "B08"], { expression: "b2 - b1" }))).toBe("b2 - b1");
});
