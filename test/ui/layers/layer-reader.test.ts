import { expect, test } from "vitest";
import type { Engine } from "../../../src/engine/engine.ts";
import { type Layer, openedLayer } from "../../../src/ui/state/layers/layer.ts";
import { LayerReader } from "../../../src/ui/state/layers/layer-reader.ts";
import type { Scene } from "../../../src/ui/state/layers/scene.ts";
import type { SceneReader } from "../../../src/ui/state/layers/scene-reader.ts";
import { linkedState } from "../../../src/ui/state/links/link.ts";
import { emptyPage, type PageState } from "../../../src/ui/state/page-state.ts";
import { Store } from "../../../src/ui/state/store.ts";
import { measuredNote } from "../../../src/ui/state/style/measured-note.ts";

const scene = (date: string): Scene => ({
  catalogId: "series",
  keys: ["tile", "date", "band"],
  values: ["a", date],
  bands: ["B2", "B3"],
  pixelSelection: "first",
});
const stepped = (from: string, to: string) =>
  ({
    id: "1",
    scene: scene(to),
    opening: { status: "opened", info: { bands: [{}, {}] }, statistics: new Map(), measuredScene: scene(from) },
  }) as unknown as Layer;

test("a layer that has stepped measures further bands where it measured the first, and says so", async () => {
  const store = new Store<PageState>({ ...emptyPage, layers: [stepped("20240101", "20240104")] });
  const asked: unknown[] = [];
  const measure = async (of: Scene, band: number) => {
    asked.push([of.values, band]);
    return { info: { name: "B3" }, statistics: { minimum: 7 } };
  };
  // Nothing else is asked of them.
  const reader = new LayerReader(store, {} as Engine, { measure } as unknown as SceneReader);
  await reader.measure("1", [2]);
  expect(asked).toEqual([[["a", "20240101"], 2]]);
  const [layer] = store.state.layers as [Layer];
  expect(openedLayer(layer)?.statistics.get(2)).toEqual({ minimum: 7 });
  expect(measuredNote(layer)).toBe(
    "Histogram and presets are those of a · 20240101, so that all steps share one range.",
  );
  expect(measuredNote(stepped("20240101", "20240101"))).toBeUndefined();
});

test("a link to a layer that has stepped holds its range, which would be another one where it is now", () => {
  const style = { kind: "singleband", band: 1, range: [5603, 25030], colormap: "gray" } as const;
  const linkOf = (layer: Layer) => {
    const opening = { ...layer.opening, firstLook: { style, words: "" } } as Layer["opening"];
    const state = { ...emptyPage, layers: [{ ...layer, source: { url: "" }, style, opening }] };
    return linkedState(state, { of: () => undefined }).layers[0]?.style;
  };
  expect(linkOf(stepped("20180710", "20180827"))).toEqual({ bands: "B2", range: "5603,25030" });
  expect(linkOf(stepped("20180710", "20180710"))).toEqual({ bands: "B2" });
});
