import { describe, expect, test } from "vitest";
import type { Style } from "../../../src/core/color/style.ts";
import type { FileInfo } from "../../../src/engine/engine.ts";
import type { Layer } from "../../../src/ui/state/layers/layer.ts";
import { legendSubject, scaleWords } from "../../../src/ui/state/layers/legend-words.ts";

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

describe("values that the file stores otherwise", () => {
  const scaled = (scales: readonly (readonly [scale: number, offset: number])[], changes: Partial<Layer> = {}) => {
    const bands = scales.map(([scale, offset]) => ({ name: "", scale, offset, dataType: "int16" }));
    const info = { url: "https://host/MOD13Q1.tif", bands, metadata: {} } as unknown as FileInfo;
    return layer([], { style: { ...single, band: 1 }, opening: { status: "measuring", info }, ...changes });
  };
  const rgb: Style = {
    kind: "rgb",
    bands: [1, 2, 3],
    ranges: [
      [0, 1],
      [0, 1],
      [0, 1],
    ],
  };

  test.each([
    [1, 0, ""],
    [0.0001, 0, "stored × 0.0001"],
    [0.01, -273.15, "stored × 0.01 − 273.15"],
    [1, 5, "stored + 5"],
  ])("× %d + %d are told: %j", (scale, offset, words) => {
    expect(scaleWords(scaled([[scale, offset]]))).toBe(words);
  });

  test("of three bands are told once, or that they differ", () => {
    const same = Array.from({ length: 3 }, () => [0.0001, 0] as const);
    expect(scaleWords(scaled(same, { style: rgb }))).toBe("stored × 0.0001");
    expect(scaleWords(scaled([...same.slice(1), [1, 0]], { style: rgb }))).toMatch(/each band in its own way/);
  });

  test("are not when something is computed of them, which takes what is stored", () => {
    expect(scaleWords(scaled([[0.0001, 0]], { expression: "b1" }))).toBe("");
  });
});
