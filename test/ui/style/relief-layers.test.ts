import { expect, test } from "vitest";
import type { FileInfo } from "../../../src/engine/engine.ts";
import type { Layer } from "../../../src/ui/state/layers/layer.ts";
import { readRelief } from "../../../src/ui/state/links/link-reading.ts";
import { writeRelief } from "../../../src/ui/state/links/link-writing.ts";
import type { Relief } from "../../../src/ui/state/style/relief.ts";
import { mapRelief, withRelief } from "../../../src/ui/state/style/relief-layers.ts";

const both: Relief = { hillshade: true, exaggeration: 2 };
// What relief depends on of a layer.
const layer = (id: string, changes: Partial<Layer> = {}) =>
  ({
    id,
    source: { url: `https://h/${id}.tif` },
    scene: undefined,
    expression: undefined,
    style: { kind: "singleband", band: 2, range: [0, 1], colormap: "terrain" },
    relief: undefined,
    ...changes,
  }) as unknown as Layer;
const info = { zooms: [3, 12] } as unknown as FileInfo;

test("one landscape stands at a time; others keep their shade", () => {
  const layers = [
    layer("a", { relief: both }),
    layer("b", { relief: { hillshade: false, exaggeration: 1 } }),
    layer("c"),
  ];
  const changed = withRelief(layers, "c", { hillshade: false, exaggeration: 3 });
  expect(changed.map(({ relief }) => relief)).toEqual([
    { hillshade: true, exaggeration: 0 },
    undefined,
    { hillshade: false, exaggeration: 3 },
  ]);
  expect(withRelief(layers, "c", { hillshade: true, exaggeration: 0 })[0]).toBe(layers[0]);
});

test("heights are those of the band that is shown, never of what is computed", () => {
  expect(mapRelief(layer("a", { relief: both }), info)).toEqual({
    tiles: "terracotta://cog/terrain/{z}/{x}/{y}.png?url=https%3A%2F%2Fh%2Fa.tif&band=2&encoding=terrarium",
    shadeTiles:
      "terracotta://cog/terrain/{z}/{x}/{y}.png?url=https%3A%2F%2Fh%2Fa.tif&band=2&encoding=terrarium&ground=0",
    maximumZoom: 12,
    hillshade: { direction: 335, strength: 0.5 },
    exaggeration: 2,
  });
  const computed = mapRelief(layer("a", { relief: both, expression: "b1 * 2" }), info);
  expect(computed?.tiles).toContain("band=1");
  expect(computed?.tiles).not.toContain("expression");
  expect(mapRelief(layer("a"), info)).toBeUndefined();
});

test("a landscape is heightened five times at most, whatever a link says", () => {
  expect(mapRelief(layer("a", { relief: { hillshade: false, exaggeration: 1000 } }), info)).toMatchObject({
    hillshade: undefined,
    exaggeration: 5,
  });
});

test.each<[Relief, string]>([
  [both, "hillshade,2"],
  [{ hillshade: true, direction: 0, shade: 0.7, exaggeration: 0 }, "hillshade,light0,shade0.7"],
  [{ hillshade: false, direction: 90, exaggeration: 1.5 }, "light90,1.5"],
])("a link holds %j as %s", (relief, text) => {
  expect(writeRelief(relief)).toBe(text);
  expect(readRelief(text)).toEqual(relief);
});

test("what a link says wrongly of relief is left out", () => {
  expect(readRelief("hillshade,light720,shade2")).toEqual({ hillshade: true, exaggeration: 0 });
  expect(readRelief("light90,shade0.5")).toBeUndefined();
});
