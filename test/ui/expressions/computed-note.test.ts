import { expect, test } from "vitest";
import { bandStatistics } from "../../../src/core/raster/statistics.ts";
import { computedNote } from "../../../src/ui/state/expressions/computed-note.ts";
import type { Layer } from "../../../src/ui/state/layers/layer.ts";

/** A layer of which an index was computed, as far as it matters here. */
function note(values: readonly number[], changes: Partial<Layer> = {}) {
  const statistics = bandStatistics(Float32Array.from(values), new Uint8Array(values.length).fill(255));
  const style = { kind: "singleband", band: 1, range: [-0.2, 0.9], colormap: "rdylgn" } as const;
  return computedNote({
    opening: { status: "opening" },
    expression: "b1",
    computed: { expression: "b1", statistics },
    style,
    ...changes,
  } as Layer);
}
const ramp = (low: number, high: number) => Array.from({ length: 101 }, (_, i) => low + ((high - low) * i) / 100);

test("values that are all the same are told", () => {
  expect(note([0, 0, 0])).toBe("Every value in view is 0: there is nothing to tell apart.");
});

test("a desert in an index's own range is told, with what tells its values apart", () => {
  expect(note(ramp(0.05, 0.15))).toMatch(/^Most values in view lie from 0\.05\d* to 0\.14\d*, .* “Fit to view”/);
});

test("values that use the range, those of another expression and those that nobody has computed need no words", () => {
  expect(note(ramp(0, 0.8))).toBeUndefined();
  expect(note([0, 0], { expression: "b2" })).toBeUndefined();
  expect(note([0, 0], { computed: undefined })).toBeUndefined();
  expect(note([0, 0], { expression: undefined })).toBeUndefined();
});
