import { beforeEach, expect, test } from "vitest";
import type { Intent } from "../../../src/ui/state/intents.ts";
import type { Layer } from "../../../src/ui/state/layers/layer.ts";
import { nothingLinked } from "../../../src/ui/state/links/linked-state.ts";
import { restoreRest } from "../../../src/ui/state/links/restore-rest.ts";
import { emptyPage, type PageState } from "../../../src/ui/state/page-state.ts";
import { Store } from "../../../src/ui/state/store.ts";

const layer = (id: string, status: "opening" | "opened" | "failed", scene?: object) =>
  // Nothing else of a layer is looked at.
  ({ id, opening: { status }, scene }) as unknown as Layer;
const pin = { longitude: 7, latitude: 46 };
const axis = { key: "date", speed: 1, loop: true, values: undefined };
const compare = { kind: "swipe", position: 0.5, other: { layer: 0 } } as const;

let store: Store<PageState>;
let performed: Intent[];
let pinned: unknown[];
let abort: AbortController;
const means = () => ({
  store,
  perform: (intent: Intent) => performed.push(intent),
  pin: (place: unknown) => pinned.push(place),
});
const settle = () => new Promise((resolve) => setImmediate(resolve));
const kinds = () => performed.map(({ kind }) => kind);

beforeEach(() => {
  store = new Store<PageState>({ ...emptyPage, layers: [layer("a", "opening")], awaited: { axis, compare, pin } });
  [performed, pinned, abort] = [[], [], new AbortController()];
});

test("a place is pinned and two are compared once the layers are open, and nothing is awaited then", async () => {
  const done = restoreRest(means(), { ...nothingLinked, pin, compare }, ["a"], abort.signal);
  expect(pinned).toEqual([]);
  store.set({ layers: [layer("a", "opened")] });
  await done;
  expect(pinned).toEqual([pin]);
  expect(performed).toEqual([{ kind: "compare-start", how: "swipe", other: { layerId: "a" }, position: 0.5 }]);
  expect(store.state.awaited).toBeUndefined();
});

test("a place that a person has pinned meanwhile stays", async () => {
  const done = restoreRest(means(), { ...nothingLinked, pin }, ["a"], abort.signal);
  store.set({ pin: { layerId: "a", longitude: 1, latitude: 1, answer: { status: "reading" } } });
  store.set({ layers: [layer("a", "opened")] });
  await done;
  expect(pinned).toEqual([]);
});

test("another link ends what the one before waits for", async () => {
  const done = restoreRest(means(), { ...nothingLinked, pin, compare }, ["a"], abort.signal);
  abort.abort();
  await done;
  store.set({ layers: [layer("a", "opened")] });
  await settle();
  expect([pinned, performed]).toEqual([[], []]);
});

test("two are compared although there is nothing that could have the axis", async () => {
  store.set({ layers: [layer("a", "failed", {})] });
  await restoreRest(means(), { ...nothingLinked, axis, compare }, ["a"], abort.signal);
  expect(kinds()).toEqual(["axis-choose", "axis-speed", "axis-loop", "compare-start"]);
});

test("an axis that the link of a scene does not name is closed", async () => {
  const series = { catalogId: "c", key: "date", values: [], filled: [], index: 0 };
  store.set({ axis: { ...series, playing: false, loop: true, speed: 2, loading: false } });
  const scene = { catalogId: "c", values: [], pixelSelection: "first", from: undefined, files: undefined } as const;
  const plain = { crs: undefined, nodata: undefined, hidden: false, opacity: 1, relief: undefined };
  const layers = [{ url: undefined, scene, style: {}, ...plain }];
  await restoreRest(means(), { ...nothingLinked, layers }, ["a"], abort.signal);
  expect(performed).toEqual([{ kind: "axis-choose", key: undefined }]);
});
