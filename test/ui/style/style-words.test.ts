import { expect, test } from "vitest";
import type { Style } from "../../../src/core/color/style.ts";
import type { FileInfo } from "../../../src/engine/engine.ts";
import type { Layer } from "../../../src/ui/state/layers/layer.ts";
import { styleWords } from "../../../src/ui/state/style/style-words.ts";

const first: Style = { kind: "singleband", band: 1, range: ["p2", "p98"], colormap: "terrain" };

/** A layer of which only what the words need is there. */
function layer(style: Style, bands = 1): Layer {
  const info = { bands: Array.from({ length: bands }) } as unknown as FileInfo;
  const firstLook = { style: first, words: "1 band, float32 → terrain, 2–98 %" };
  return {
    style,
    opening: { status: "opened", info, firstLook, statistics: new Map(), classes: [] },
  } as unknown as Layer;
}

test.each<[Style, number, string]>([
  [first, 1, "1 band, float32 → terrain, 2–98 %"],
  [{ ...first, colormap: "magma_r" }, 1, "1 band, float32 → magma r, 2–98 %"],
  [{ ...first, range: [-5, 1234.5] }, 3, "1 band, float32 → band 1, terrain, −5 to 1234.5"],
  [{ ...first, range: [null, null] }, 1, "1 band, float32 → terrain, minimum to maximum"],
  [{ ...first, range: [null, "p99.5"] }, 1, "1 band, float32 → terrain, minimum to 99.5 %"],
  [{ kind: "palette", band: 1 }, 1, "1 band, float32 → its own palette"],
])("%o is said as it is", (style, bands, words) => {
  expect(styleWords(layer(style, bands))).toBe(words);
});

test.each<[Style & { kind: "singleband" }, number, number, string]>([
  [{ ...first, range: [2, 108] }, 0.01, 1000, "1000.02 to 1001.08"],
  [{ ...first, range: [2, 108] }, -0.5, 10, "−44 to 9"],
  [{ ...first, range: ["p1", 20] }, -1, 0, "−20 to 99 %"],
])("the range of %o is said in the band's own units (· %d + %d)", (style, scale, offset, words) => {
  const scaled = layer(style);
  const { info } = scaled.opening as unknown as { info: { bands: unknown[] } };
  info.bands[0] = { scale, offset };
  expect(styleWords(scaled)).toBe(`1 band, float32 → terrain, ${words}`);
});
