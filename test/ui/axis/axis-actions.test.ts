import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { MemoryCatalogs } from "../../../src/catalog/memory-catalogs.ts";
import { failure } from "../../../src/core/errors.ts";
import { AxisActions } from "../../../src/ui/state/axis/axis-actions.ts";
import type { Layer } from "../../../src/ui/state/layers/layer.ts";
import { type Scene, sceneTitle } from "../../../src/ui/state/layers/scene.ts";
import type { ReadScene, SceneReader } from "../../../src/ui/state/layers/scene-reader.ts";
import { emptyPage, type PageState } from "../../../src/ui/state/page-state.ts";
import { Store } from "../../../src/ui/state/store.ts";

const keys = ["tile", "date", "band"];
/** Tile a has three of four dates, tile b the one that a lacks. */
const datasets = [
  ["a", "20240101"],
  ["a", "20240102"],
  ["b", "20240103"],
  ["a", "20240104"],
].flatMap(([tile = "", date = ""]) =>
  ["B2", "B3"].map((band) => ({ keys: [tile, date, band], location: `https://h/${tile}${date}${band}.tif`, band: 1 })),
);
const scene = (tile: string, date: string): Scene => ({
  catalogId: "series",
  keys,
  values: [tile, date],
  bands: ["B2", "B3"],
  pixelSelection: "first",
});
const info = { bands: [{ name: "B2" }, { name: "B3" }], zooms: [0, 9], bounds: [0, 0, 1, 1] };
const layer = (id: string, of: Scene, more: Partial<Layer> = {}): Layer =>
  ({
    id,
    title: sceneTitle(of),
    source: { url: "" },
    scene: of,
    opening: { status: "opened", info, statistics: new Map(), firstLook: {} },
    style: { kind: "singleband", band: 1, range: [0, 9], colormap: "gray" },
    wanted: {},
    hidden: false,
    ...more,
  }) as unknown as Layer;

let store: Store<PageState>;
let means: ConstructorParameters<typeof AxisActions>[0];
let actions: AxisActions;
let asked: string[];
let signals: (AbortSignal | undefined)[];
let holdRead: Promise<void> | undefined;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const catalogs = new MemoryCatalogs();

  await catalogs.create({ title: "Series", keys: keys.map((name) => ({ name, description: "" })) }, datasets);
  store = new Store(emptyPage);
  [asked, signals, holdRead] = [[], [], undefined];
  const read = async (wanted: Scene) => {
    await holdRead;
    const [tile, date] = wanted.values;
    const known = await catalogs.get("series", [tile ?? "", date ?? "", "B2"]);
    if (known === undefined) throw failure("NOT_FOUND", `There is no dataset ${tile} · ${date}`);
    return {
      scene: wanted,
      source: { url: known.location },
      info: { ...info, bounds: [2, 2, 3, 3] },
    } as unknown as ReadScene;
  };
  means = {
    store,
    catalogs: () => catalogs,
    // Only reading is asked of it.
    scenes: { read } as unknown as SceneReader,
    map: { tilesInView: () => [{ z: 1, x: 0, y: 1 }] },
    answer: async (url, signal) => {
      asked.push(new URL(url.replace("terracotta:", "http:")).pathname);
      signals.push(signal);
      return { image: null };
    },
  };
  actions = new AxisActions(means);
});
afterEach(() => vi.useRealTimers());

/** Lets everything that is answered at once be answered. */
async function settle() {
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** Shows layers, the selected one first named. */
async function show(...layers: readonly Layer[]) {
  store.set({ layers, selectedId: layers[0]?.id });
  await settle();
}

const axis = () => store.state.axis;
const shown = () => store.state.layers.map(({ title }) => title);

describe("an axis", () => {
  test("is proposed where a layer has several dates, with the values that it lacks", async () => {
    await show(layer("1", scene("a", "20240102")));
    expect(axis()).toEqual({
      catalogId: "series",
      key: "date",
      values: ["20240101", "20240102", "20240103", "20240104"],
      filled: [true, true, false, true],
      index: 1,
      playing: false,
      loop: true,
      speed: 2,
      loading: false,
    });
    expect(asked).toEqual([]);
  });

  test("is proposed of a layer that was open before anybody looked for one", async () => {
    const early = new Store<PageState>({ ...emptyPage, layers: [layer("1", scene("a", "20240102"))], selectedId: "1" });
    new AxisActions({ ...means, store: early });
    await settle();
    expect(early.state.axis).toMatchObject({ key: "date", index: 1 });
  });

  test("is not proposed of one date alone, nor once it was declined, and can be chosen all the same", async () => {
    await show(layer("1", scene("b", "20240103")));
    expect(axis()).toBeUndefined();
    await show(layer("1", scene("a", "20240101")));
    actions.perform({ kind: "axis-choose", key: undefined });
    await show(layer("2", scene("a", "20240102")));
    expect(axis()).toBeUndefined();
    actions.perform({ kind: "axis-choose", key: "tile" });
    await settle();
    expect(axis()).toMatchObject({ key: "tile", values: ["a", "b"], filled: [true, false], index: 0 });
  });

  test("is the one that was chosen last, whichever catalog answers first, and none once it is closed", async () => {
    await show(layer("1", scene("a", "20240102")));
    const catalogs = means.catalogs();
    let answer: () => void = () => undefined;
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { values } = catalogs;
    catalogs.values = async (id, key, where) => {
      if (key === "tile") await late;
      return await values.call(catalogs, id, key, where);
    };
    actions.perform({ kind: "axis-choose", key: "tile" });
    actions.perform({ kind: "axis-choose", key: "date" });
    answer();
    await settle();
    expect(axis()?.key).toBe("date");
    actions.perform({ kind: "axis-choose", key: "tile" });
    actions.perform({ kind: "axis-choose", key: undefined });
    await settle();
    expect(axis()).toBeUndefined();
  });

  test("of a key that there is not is said to be none", async () => {
    await show(layer("1", scene("a", "20240102")));
    const before = axis();
    actions.perform({ kind: "axis-choose", key: "nonsense" });
    await settle();
    expect(axis()).toEqual(before);
    expect(store.state.announcement).toContain("nonsense");
  });

  test("counts the datasets of all its layers, and goes with the last of them", async () => {
    await show(layer("1", scene("a", "20240102")), layer("2", scene("b", "20240103")));
    expect(axis()?.filled).toEqual([true, true, true, true]);
    await show();
    expect(axis()).toBeUndefined();
  });
});

describe("a step", () => {
  test("takes all layers of the catalog along at once, and leaves out what none of them has", async () => {
    await show(layer("1", scene("a", "20240102")), layer("2", scene("a", "20240102"), { title: "a · 20240102 (2)" }));
    actions.perform({ kind: "axis-step", by: 1 });
    await settle();
    expect(axis()).toMatchObject({ index: 3, loading: false });
    expect(shown()).toEqual(["a · 20240104", "a · 20240104 (2)"]);
    expect(store.state.layers[0]).toMatchObject({
      source: { url: "https://h/a20240104B2.tif" },
      opening: { info: { bounds: [2, 2, 3, 3], bands: info.bands } },
      style: { range: [0, 9] },
    });
    actions.perform({ kind: "axis-step", by: 1 });
    await settle();
    expect(axis()?.index).toBe(0);
  });

  test("to a value without a dataset is a calm note, which goes with the next one", async () => {
    await show(layer("1", scene("a", "20240102")));
    actions.perform({ kind: "axis-go", index: 2 });
    await settle();
    expect(store.state.layers[0]).toMatchObject({
      title: "a · 20240103",
      missing: { problems: [{ code: "NOT_FOUND", message: "There is no dataset a · 20240103" }] },
    });
    expect(store.state.layers[0]?.tileError).toBeUndefined();
    expect(store.state.announcement).toMatch(/: no dataset for the layers on the map$/);
    actions.perform({ kind: "axis-go", index: 3 });
    await settle();
    expect(store.state.layers[0]?.missing).toBeUndefined();
  });

  test("of many at once shows the last", async () => {
    await show(layer("1", scene("a", "20240102")));
    let go = () => {};
    holdRead = new Promise((resolve) => {
      go = resolve;
    });
    for (const index of [0, 1, 3]) actions.perform({ kind: "axis-go", index });
    expect(axis()).toMatchObject({ index: 3, loading: true });
    go();
    await settle();
    expect(shown()).toEqual(["a · 20240104"]);
    expect(axis()?.loading).toBe(false);
  });

  test("is complete when the map has its picture; only then the next one is asked for", async () => {
    await show(layer("1", scene("a", "20240101")));
    store.subscribe((state, before) => {
      if (state.layers !== before.layers) store.set({ framesUnderWay: 1 });
    });
    actions.perform({ kind: "axis-step", by: 1 });
    await settle();
    expect(axis()?.loading).toBe(true);
    expect(asked).toEqual([]);
    store.set({ framesUnderWay: 0 });
    await settle();
    expect(axis()?.loading).toBe(false);
    expect(asked).toEqual(["/series/singleband/a/20240104/B2/1/0/1.png"]);
    // Somewhere else: what is on its way is not wanted any more.
    actions.perform({ kind: "axis-go", index: 0 });
    await settle();
    expect(signals[0]?.aborted).toBe(true);
  });
});

describe("playing", () => {
  test("waits for the picture and for its time, begins again at the end, and stops when told", async () => {
    await show(layer("1", scene("a", "20240101")));
    actions.perform({ kind: "axis-speed", speed: 1 });
    actions.perform({ kind: "axis-play", playing: true });
    await vi.advanceTimersByTimeAsync(0);
    await settle();
    expect(axis()).toMatchObject({ index: 1, playing: true });
    await vi.advanceTimersByTimeAsync(900);
    expect(axis()?.index).toBe(1);
    store.set({ framesUnderWay: 1 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(axis()?.index).toBe(1);
    store.set({ framesUnderWay: 0 });
    await vi.advanceTimersByTimeAsync(0);
    await settle();
    expect(axis()?.index).toBe(3);
    await vi.advanceTimersByTimeAsync(1000);
    await settle();
    expect(axis()?.index).toBe(0);
    actions.perform({ kind: "axis-play", playing: false });
    await vi.advanceTimersByTimeAsync(5000);
    expect(axis()).toMatchObject({ index: 0, playing: false });
  });

  test("without a loop ends at the last value, and begins from the first one when played again", async () => {
    await show(layer("1", scene("a", "20240102")));
    actions.perform({ kind: "axis-loop", loop: false });
    actions.perform({ kind: "axis-speed", speed: 10 });
    actions.perform({ kind: "axis-play", playing: true });
    for (let i = 0; i < 4; i++) {
      await vi.advanceTimersByTimeAsync(150);
      await settle();
    }
    expect(axis()).toMatchObject({ index: 3, playing: false });
    actions.perform({ kind: "axis-play", playing: true });
    await settle();
    expect(axis()).toMatchObject({ index: 0, playing: true });
  });
});
