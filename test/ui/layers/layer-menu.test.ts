import { expect, test } from "vitest";
import type { Layer } from "../../../src/ui/state/layers/layer.ts";
import { type LayerChoice, layerMenu } from "../../../src/ui/state/layers/layer-menu.ts";

// What a menu depends on of a layer.
const layer = (id: string, changes: object = {}) =>
  ({
    id,
    source: { url: `https://h/${id}.tif` },
    scene: undefined,
    opening: { status: "opened", info: {} },
    ...changes,
  }) as unknown as Layer;
const [bottom, top] = [layer("a"), layer("b")];
const choices = (one: Layer, layers = [bottom, top]): readonly LayerChoice[] => layerMenu(one, layers).flat();
const disabled = (one: Layer, layers?: Layer[]) =>
  choices(one, layers).flatMap((choice) => (choice.disabled ? [choice.id] : []));

test("a layer is raised and lowered as far as there are others", () => {
  expect(disabled(bottom)).toEqual(["lower"]);
  expect(disabled(top)).toEqual(["raise"]);
  expect(disabled(bottom, [bottom])).toEqual(["raise", "lower"]);
});

test("what shows the selected layer selects it first", () => {
  const intents = (id: LayerChoice["id"]) => choices(bottom).find((choice) => choice.id === id)?.intents;
  const select = { kind: "select", id: "a" };
  expect(intents("report")).toEqual([select, { kind: "section", section: "inspect" }]);
  expect(intents("share")).toEqual([select, { kind: "share-open", open: true }]);
  expect(intents("export")).toEqual([select, { kind: "share-export-open", open: true }]);
  expect(intents("compare")).toEqual([{ kind: "compare-start", how: "swipe", layerId: "a" }]);
  expect(intents("remove")).toEqual([{ kind: "remove", id: "a" }]);
});

test("a file that is not open has no report, a file of this computer no address to copy, a scene none at all", () => {
  const layers = [layer("c", { opening: { status: "opening" } }), top];
  expect(disabled(layers[0] as Layer, layers)).toEqual(["lower", "compare", "report", "export"]);
  const local = layer("d", { source: { url: "local:d", blob: new Blob() } });
  expect(disabled(local, [bottom, local, top])).toEqual(["copy"]);
  expect(choices(layer("e", { scene: {} })).map(({ id }) => id)).not.toContain("copy");
});
