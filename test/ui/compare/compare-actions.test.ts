import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CompareActions } from "../../../src/ui/state/compare/compare-actions.ts";
import type { FeatureMeans } from "../../../src/ui/state/feature-means.ts";
import type { Layer } from "../../../src/ui/state/layers/layer.ts";
import { emptyPage, type PageState } from "../../../src/ui/state/page-state.ts";
import { Store } from "../../../src/ui/state/store.ts";

const info = { bounds: [0, 0, 1, 1], zooms: [0, 10], footprint: { type: "MultiPolygon", coordinates: [] } };
const layer = (id: string) =>
  ({
    id,
    title: id.toUpperCase(),
    hidden: false,
    opacity: 1,
    opening: { status: "measuring", info },
  }) as unknown as Layer;

/** A catalog of one tile at two dates. */
const catalogs = {
  values: async (_: string, key: string) =>
    (key === "date" ? ["20190101", "20190202"] : ["22"]).map((value) => ({ value, count: 1 })),
};
const openAxis = async (catalogId: string, key: string) => {
  const values = ["20190101", "20190202"];
  const rest = { index: 0, playing: false, loop: true, speed: 2, loading: false };
  store.set({ axis: { catalogId, key, values, filled: [true, true], ...rest } });
};

let store: Store<PageState>;
let actions: CompareActions;
/** Every second map that was opened. */
let maps: { shown: readonly string[]; clipped: unknown; removed: boolean }[];
let open: () => Promise<void>;

beforeEach(() => {
  vi.useFakeTimers();
  store = new Store<PageState>({ ...emptyPage, layers: [layer("a"), layer("b")], selectedId: "b" });
  maps = [];
  let loaded: () => void = () => undefined;
  open = async () => {
    loaded();
    await vi.advanceTimersByTimeAsync(0);
  };
  // Nothing but the store is used.
  actions = new CompareActions({ store, catalogs: () => catalogs } as unknown as FeatureMeans, openAxis, async () => {
    await new Promise<void>((resolve) => {
      loaded = resolve;
    });
    const map = { shown: [] as readonly string[], clipped: undefined as unknown, removed: false };
    maps.push(map);
    return {
      show: (layers) => {
        map.shown = layers.map(({ id }) => id);
      },
      clip: (from) => {
        map.clipped = from;
      },
      remove: () => {
        map.removed = true;
      },
    };
  });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("swiping", () => {
  test("shows what is below the selected layer on the right, behind a divider that moves", async () => {
    actions.perform({ kind: "compare-start", how: "swipe" });
    expect(store.state.compare).toMatchObject({ kind: "swipe", layerId: "b", other: { layerId: "a" }, position: 0.5 });
    expect(store.state.announcement).toBe("Left: B. Right: A");
    await open();
    expect(maps).toEqual([{ shown: ["a"], clipped: 0.5, removed: false }]);
    actions.perform({ kind: "compare-move", position: 0.25 });
    expect(maps[0]?.clipped).toBe(0.25);
    actions.perform({ kind: "compare-move", position: 7 });
    expect(maps[0]?.clipped).toBe(1);
  });

  test("removes the second map in the end, also when it ends before that is there", async () => {
    actions.perform({ kind: "compare-start", how: "swipe" });
    actions.perform({ kind: "compare-stop" });
    await open();
    expect(maps.map(({ removed }) => removed)).toEqual([true]);
    actions.perform({ kind: "compare-start", how: "swipe" });
    await open();
    actions.perform({ kind: "compare-stop" });
    expect(maps.map(({ removed }) => removed)).toEqual([true, true]);
  });

  test("ends when one of the two is removed", async () => {
    actions.perform({ kind: "compare-start", how: "swipe" });
    await open();
    store.set({ layers: [layer("b")] });
    expect(store.state.compare).toBeUndefined();
    expect(maps[0]?.removed).toBe(true);
    expect(store.state.announcement).toBe("Comparing ended: one of the two is gone");
  });

  test("stays as it is while another layer is selected; a layer is never compared with itself", () => {
    actions.perform({ kind: "compare-start", how: "swipe", other: { layerId: "b" } });
    expect(store.state.compare?.other).toEqual({ layerId: "a" });
    store.set({ selectedId: "a" });
    actions.perform({ kind: "compare-start", how: "swipe", other: { layerId: "a" } });
    expect(store.state.compare).toMatchObject({ layerId: "b", other: { layerId: "a" } });
  });

  test("opens the axis again where only another date can be meant", async () => {
    const scene = { catalogId: "c", keys: ["tile", "date", "band"], values: ["22", "20190101"], bands: ["B4"] };
    store.set({ layers: [{ ...layer("s"), scene } as unknown as Layer], selectedId: "s", axis: undefined });
    actions.perform({ kind: "compare-start", how: "swipe" });
    await vi.advanceTimersByTimeAsync(0);
    expect(store.state.notice).toBeUndefined();
    expect(store.state.axis?.key).toBe("date");
    expect(store.state.compare).toMatchObject({ layerId: "s", other: { axisValue: "20190202" } });
  });

  test("says what to do where there is one picture only, or none", () => {
    store.set({ layers: [layer("b")] });
    actions.perform({ kind: "compare-start", how: "swipe" });
    expect(store.state.compare).toBeUndefined();
    expect(store.state.notice).toContain("add another file");
    store.set({ layers: [], selectedId: undefined, notice: undefined });
    actions.perform({ kind: "compare-start", how: "swipe" });
    expect(store.state.notice).toContain("nothing to compare yet");
  });
});

describe("blinking", () => {
  test("shows one, then the other", async () => {
    actions.perform({ kind: "compare-blink" });
    await open();
    expect(maps[0]?.clipped).toBe("nothing");
    actions.perform({ kind: "compare-blink" });
    expect(maps[0]?.clipped).toBe("all");
    expect(store.state.announcement).toBe("Shown now: A");
    actions.perform({ kind: "compare-blink" });
    expect(maps[0]?.clipped).toBe("nothing");
    expect(store.state.announcement).toBe("Shown now: B");
  });

  test("begins with the other one where a divider was, and keeps where that was", async () => {
    actions.perform({ kind: "compare-start", how: "swipe", position: 0.3 });
    await open();
    actions.perform({ kind: "compare-blink" });
    expect(store.state.compare).toMatchObject({ kind: "blink", showsOther: true, position: 0.3 });
    actions.perform({ kind: "compare-start", how: "swipe", other: { layerId: "a" } });
    expect(maps[0]?.clipped).toBe(0.3);
  });

  test("by itself takes a second for each, until it is stopped", async () => {
    actions.perform({ kind: "compare-blink" });
    await open();
    actions.perform({ kind: "compare-take-turns", takesTurns: true });
    await vi.advanceTimersByTimeAsync(1000);
    expect(maps[0]?.clipped).toBe("all");
    await vi.advanceTimersByTimeAsync(1000);
    expect(maps[0]?.clipped).toBe("nothing");
    actions.perform({ kind: "compare-stop" });
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("a page whose second map cannot be loaded says so", async () => {
  const failing = new CompareActions({ store } as FeatureMeans, openAxis, () => Promise.reject(new Error("offline")));
  failing.perform({ kind: "compare-start", how: "swipe" });
  await vi.advanceTimersByTimeAsync(0);
  expect(store.state.compare).toBeUndefined();
  expect(store.state.notice).toContain("could not be loaded");
});
