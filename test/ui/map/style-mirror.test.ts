import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { expect, test } from "vitest";
import { StyleMirror } from "../../../src/ui/map/style-mirror.ts";

/** A map as far as its layers go, from the bottom to the top. */
function mapOf(...ids: readonly string[]) {
  let order = [...ids];
  const map = {
    getStyle: () =>
      ({ sources: {}, layers: order.map((id) => ({ id, type: "background" })) }) as unknown as StyleSpecification,
    getLayersOrder: () => order,
    getLayer: (id: string) => (order.includes(id) ? { id } : undefined),
    addLayer: ({ id }: { id: string }, before?: string) => {
      order.splice(before === undefined ? order.length : order.indexOf(before), 0, id);
    },
    removeLayer: (id: string) => {
      order = order.filter((other) => other !== id);
    },
  };
  return {
    map: map as unknown as MapLibreMap,
    set: (...next: readonly string[]) => (order = [...next]),
    order: () => order,
  };
}

test("another basemap lies below the data, and drawings above them", () => {
  const base = ["water", "land", "highlight", "pin"];
  const [first, second] = [mapOf(...base), mapOf(...base)];
  const mirror = new StyleMirror(first.map, second.map);
  mirror.sync();
  second.set("water", "land", "tiles 1", "outline 1", "highlight", "pin");
  first.set("ground", "roads", "tiles 2", "highlight", "pin", "drawn edge");
  mirror.stale = true;
  expect(mirror.sync()).toBe(true);
  expect(second.order()).toEqual(["ground", "roads", "tiles 1", "outline 1", "highlight", "pin", "drawn edge"]);
});
