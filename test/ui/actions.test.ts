import { beforeEach, describe, expect, test, vi } from "vitest";
import "../../src/ui/state/layers/shown-info.ts"; // loaded late by the page: here at once
import { failure } from "../../src/core/errors.ts";
import type { Bounds } from "../../src/core/geo/bounds.ts";
import type { Engine, FileInfo, Job, JobKind, Source } from "../../src/engine/engine.ts";
import { PageActions } from "../../src/ui/state/actions.ts";
import type { CompareState } from "../../src/ui/state/compare/compare-state.ts";
import { type Layer, openedLayer } from "../../src/ui/state/layers/layer.ts";
import type { SceneReader } from "../../src/ui/state/layers/scene-reader.ts";
import { linkedState } from "../../src/ui/state/links/link.ts";
import type { LinkedScenes } from "../../src/ui/state/links/linked-scenes.ts";
import { type LinkedLayer, type LinkedState, nothingLinked } from "../../src/ui/state/links/linked-state.ts";
import { emptyPage, type PageState, selectedLayer } from "../../src/ui/state/page-state.ts";
import { Store } from "../../src/ui/state/store.ts";

/** Every job that was asked for, with what answers it. */
class ControlledEngine {
  readonly asked: {
    kind: JobKind;
    source: Source;
    answer: (result: unknown) => void;
    fail: (error: unknown) => void;
  }[] = [];

  readonly run = (job: Job, signal?: AbortSignal) =>
    new Promise((answer, fail) => {
      signal?.addEventListener("abort", () => fail(signal.reason));
      this.asked.push({ kind: job.kind, source: (job as { source: Source }).source, answer, fail });
    });

  /** The latest job of a kind, for a file if named. */
  last(kind: JobKind, url?: string) {
    const found = this.asked.findLast((job) => job.kind === kind && (url === undefined || job.source.url === url));
    if (found === undefined) throw new Error(`nobody asked for ${kind}`);
    return found;
  }
}

const band = { name: "", dataType: "uint8", nodata: undefined, scale: 1, offset: 0, unit: undefined };

/** What the page needs of a file of three bands of 8 bit, which is shown without measuring anything. */
const rgbInfo = (bounds: Bounds = [0, 0, 1, 1]) =>
  ({
    url: "",
    bands: ["red", "green", "blue"].map((colorInterpretation) => ({ ...band, colorInterpretation })),
    overviews: [{ level: 0, width: 99_999, height: 99_999 }],
    palette: undefined,
    bounds,
    zooms: [0, 10],
    metadata: {},
    footprint: { type: "MultiPolygon", coordinates: [] },
  }) as unknown as FileInfo;

let engine: ControlledEngine;
let store: Store<PageState>;
let actions: PageActions;
let fitted: Bounds[];
const registered = vi.fn();
let unregistered: string[];
let restoring: AbortSignal[];
let measureScene: () => Promise<unknown>;
let resolveScene: LinkedScenes["resolve"];

beforeEach(() => {
  engine = new ControlledEngine();
  store = new Store(emptyPage);
  fitted = [];
  unregistered = [];
  restoring = [];
  registered.mockClear();
  actions = new PageActions({
    store,
    // Only `run` is an engine.
    engine: engine as unknown as Engine,
    answer: async () => ({ values: null }),
    // Only measuring is asked of it.
    scenes: { measure: () => measureScene() } as unknown as SceneReader,
    linkedScenes: { resolve: (...asked) => resolveScene(...asked) },
    restored: (_linked, _ids, signal) => restoring.push(signal),
    register: registered,
    unregister: (url) => unregistered.push(url),
    camera: {
      fit: (bounds) => fitted.push(bounds),
      look: () => undefined,
      center: { longitude: 0, latitude: 0 },
      tilesInView: () => [],
    },
    base: "https://page.org/",
    copy: async () => undefined,
  });
});

/** Scenes that a link cannot carry. */
const unlinked = { of: () => undefined };
const settle = () => new Promise((resolve) => setImmediate(resolve));
const statuses = () => store.state.layers.map((layer) => layer.opening.status);
const top = () => store.state.layers.at(-1) as Layer;

async function open(url: string, info = rgbInfo()) {
  actions.perform({ kind: "add-urls", urls: [url] });
  engine.last("info", url).answer(info);
  await settle();
}

describe("a dataset of a catalog", () => {
  const header = { bytes: new Uint8Array(8), etag: undefined, byteLength: 8 };
  const dataset = (band: number) => ({
    source: { url: "https://h/a.tif", header },
    title: `29RKH · B0${band}`,
    keys: ["29RKH", `B0${band}`],
    scene: undefined,
    band,
    look: { show: "singleband", bands: String(band) },
  });

  test("becomes a layer of its own name that shows its band, with the header that is known", async () => {
    actions.openDataset(dataset(2));
    expect(registered).toHaveBeenCalledWith({ url: "https://h/a.tif", header });
    expect(engine.last("info").source).toEqual({ url: "https://h/a.tif", header });
    engine.last("info").answer(rgbInfo([5, 6, 7, 8]));
    await settle();
    expect(top()).toMatchObject({ title: "29RKH · B02", style: { kind: "singleband", band: 2 } });
    expect(fitted).toEqual([[5, 6, 7, 8]]);
  });

  test("that is on the map already is selected and shown; another band of its file is another layer", async () => {
    actions.openDataset(dataset(1));
    engine.last("info").answer(rgbInfo([5, 6, 7, 8]));
    await settle();
    actions.openDataset(dataset(2));
    engine.last("info").answer(rgbInfo([5, 6, 7, 8]));
    await settle();
    fitted.length = 0;
    actions.openDataset(dataset(1));
    expect(store.state.layers.map(({ title }) => title)).toEqual(["29RKH · B01", "29RKH · B02"]);
    expect(selectedLayer(store.state)?.title).toBe("29RKH · B01");
    expect(fitted).toEqual([[5, 6, 7, 8]]);
  });

  test("laid over others of its kind looks as one of them that is on the map already", async () => {
    const scene = {
      catalogId: "c",
      keys: ["tile", "band"],
      values: ["29RKH"],
      bands: ["B 1", "B2"],
      pixelSelection: "first",
    } as const;
    await open("https://h/a.tif");
    const style = { kind: "singleband", band: 1, range: [3, 40], colormap: "magma" } as const;
    store.set({ layers: store.state.layers.map((layer) => ({ ...layer, scene, style })) });
    const mosaic = { ...dataset(1), keys: ["*", "B 1"], scene: { ...scene, values: ["*"] }, look: { bands: "B2" } };
    actions.openDataset(mosaic);
    expect(top().wanted).toEqual({ show: "singleband", bands: "B%201", range: "3,40", colormap: "magma" });
    actions.openDataset({ ...mosaic, scene: { ...mosaic.scene, catalogId: "another" } });
    expect(top().wanted).toEqual({ bands: "B2" });
  });
});

describe("opening", () => {
  test("asks for tiles as soon as the header is there, and ends opened and selected", async () => {
    actions.perform({ kind: "add-urls", urls: ["https://h/a.tif"] });
    expect(statuses()).toEqual(["opening"]);
    expect(store.state.welcome).toBe(false);
    engine.last("info").answer(rgbInfo([5, 6, 7, 8]));
    await settle();
    expect(statuses()).toEqual(["opened"]);
    expect(top().style).toMatchObject({ kind: "rgb", bands: [1, 2, 3] });
    expect(fitted).toEqual([[5, 6, 7, 8]]);
    expect(store.state.selectedId).toBe(top().id);
  });

  test("several files are shown together, across the antimeridian too", async () => {
    actions.perform({ kind: "add-urls", urls: ["https://h/a.tif", "https://h/b.tif"] });
    engine.last("info", "https://h/a.tif").answer(rgbInfo([170, -10, -170, 10]));
    engine.last("info", "https://h/b.tif").answer(rgbInfo([160, -20, 165, 0]));
    await settle();
    expect(fitted.at(-1)).toEqual([160, -20, 190, 10]);
  });

  test.each<[Bounds, Bounds, Bounds]>([
    [
      [165, 0, -170, 1],
      [175, 0, 180, 1],
      [165, 0, 190, 1],
    ],
    [
      [165, 0, -170, 1],
      [-180, 0, -175, 1],
      [165, 0, 190, 1],
    ],
    [
      [-180, 0, -175, 1],
      [175, 0, 180, 1],
      [175, 0, 185, 1],
    ],
    [
      [-180, 0, 180, 1],
      [170, 2, -170, 3],
      [-180, 0, 180, 3],
    ],
    [
      [10, 0, 20, 1],
      [-20, 0, -10, 1],
      [-20, 0, 20, 1],
    ],
  ])("%j and %j are shown within %j", async (first, second, both) => {
    actions.perform({ kind: "add-urls", urls: ["https://h/a.tif", "https://h/b.tif"] });
    engine.last("info", "https://h/a.tif").answer(rgbInfo(first));
    engine.last("info", "https://h/b.tif").answer(rgbInfo(second));
    await settle();
    expect(fitted.at(-1)).toEqual(both);
  });

  test("one bad file leaves the others alone", async () => {
    await open("https://h/good.tif");
    actions.perform({ kind: "add-urls", urls: ["https://h/bad.tif"] });
    engine.last("info", "https://h/bad.tif").fail(failure("NOT_A_TIFF", "no"));
    await settle();
    expect(statuses()).toEqual(["opened", "failed"]);
    expect(top().opening).toMatchObject({ error: { code: "NOT_A_TIFF" } });
  });

  test("an unknown CRS is retried with the one that was given", async () => {
    actions.perform({ kind: "add-urls", urls: ["https://h/a.tif"] });
    engine.last("info").fail(failure("UNKNOWN_CRS", "?"));
    await settle();
    actions.perform({ kind: "retry", id: top().id, crs: "EPSG:2056" });
    expect(engine.last("info").source).toEqual({ url: "https://h/a.tif", crs: "EPSG:2056" });
    engine.last("info").answer(rgbInfo());
    await settle();
    expect(engine.last("info").source).toEqual({ url: "https://h/a.tif", crs: "EPSG:2056" });
    engine.last("info").answer(rgbInfo());
    await settle();
    expect(statuses()).toEqual(["opened"]);
    expect(linkedState(store.state, unlinked).layers[0]?.crs).toBe("EPSG:2056");
  });

  test("a CRS that is unknown, too, is told with the error and stays out of the link", async () => {
    actions.perform({ kind: "add-urls", urls: ["https://h/a.tif"] });
    engine.last("info").fail(failure("UNKNOWN_CRS", "?", { details: { found: "none" } }));
    await settle();
    actions.perform({ kind: "retry", id: top().id, crs: "EPSG:20566" });
    expect(linkedState(store.state, unlinked).layers[0]?.crs).toBeUndefined();
    engine.last("info").fail(failure("UNKNOWN_CRS", "?"));
    await settle();
    expect(top().opening).toMatchObject({ status: "failed", error: { details: { crs: "EPSG:20566" } } });
    expect(linkedState(store.state, unlinked).layers[0]?.crs).toBeUndefined();
  });

  test("removing a file that is being opened aborts it without an error", async () => {
    actions.perform({ kind: "add-urls", urls: ["https://h/a.tif"] });
    actions.perform({ kind: "remove", id: top().id });
    await settle();
    expect(store.state.layers).toEqual([]);
  });

  test("local files are made known to the protocol under names of their own", () => {
    const files = [new File([], "a b.tif"), new File([], "a b.tif")];
    actions.perform({ kind: "add-files", files });
    const urls = registered.mock.calls.map(([source]) => source.url);
    expect(new Set(urls).size).toBe(2);
    for (const url of urls) expect(url).toMatch(/^local:\d+\/a%20b\.tif$/);
    expect(store.state.layers.map(({ title }) => title)).toEqual(["a b.tif", "a b.tif"]);
  });
});

test("of two ranges of a scene that both must be measured the last is shown, in numbers", async () => {
  await open("https://h/a.tif");
  const scene = { catalogId: "c", keys: ["band"], values: [], bands: ["B"], pixelSelection: "first" } as const;
  const gray = { kind: "singleband", band: 1, colormap: "gray" } as const;
  store.set({ layers: [{ ...top(), scene, style: { ...gray, range: [0, 1] } }] });
  const { id } = top();
  let measured: (found: unknown) => void = () => undefined;
  measureScene = () => new Promise((resolve) => (measured = resolve as typeof measured));
  actions.perform({ kind: "style", id, style: { ...gray, range: ["p2", "p98"] } });
  actions.perform({ kind: "style", id, style: { ...gray, range: [null, null] } });
  await settle();
  expect(top().style).toEqual({ ...gray, range: [0, 1] });
  measured({ info: band, statistics: { minimum: 3, maximum: 40, percentiles: [] } });
  await settle();
  expect(top().style).toEqual({ ...gray, range: [3, 40] });
});

describe("another nodata value", () => {
  test("of two in a row shows the last, whichever file is read first", async () => {
    await open("https://h/a.tif");
    const { id } = top();
    actions.perform({ kind: "nodata", id, nodata: 1 });
    const late = engine.last("info");
    actions.perform({ kind: "nodata", id, nodata: 2 });
    engine.last("info").answer(rgbInfo([2, 2, 3, 3]));
    await settle();
    late.answer(rgbInfo([1, 1, 2, 2]));
    await settle();
    expect(top()).toMatchObject({
      source: { nodata: 2 },
      opening: { status: "opened", info: { bounds: [2, 2, 3, 3] } },
    });
  });

  test("is not counted with the pixels of the one before", async () => {
    await open("https://h/a.tif");
    const { id } = top();
    actions.perform({ kind: "measure", id, bands: [1] });
    const late = engine.last("statistics");
    actions.perform({ kind: "nodata", id, nodata: 2 });
    engine.last("info").answer(rgbInfo());
    await settle();
    actions.perform({ kind: "measure", id, bands: [1] });
    late.answer([{ min: 1 }]);
    await settle();
    expect(openedLayer(top())?.statistics.get(1)).toBeUndefined();
    engine.last("statistics").answer([{ min: 2 }]);
    await settle();
    expect(openedLayer(top())?.statistics.get(1)).toEqual({ min: 2 });
  });
});

describe("layers", () => {
  test("are raised and lowered, selected one after the other, and removed", async () => {
    await open("https://h/a.tif");
    await open("https://h/b.tif");
    const titles = () => store.state.layers.map(({ title }) => title);
    actions.perform({ kind: "move", id: top().id, by: -1 });
    expect(titles()).toEqual(["b.tif", "a.tif"]);
    actions.perform({ kind: "move", id: top().id, by: 1 });
    expect(titles()).toEqual(["b.tif", "a.tif"]);
    expect(selectedLayer(store.state)?.title).toBe("b.tif");
    actions.perform({ kind: "select-next", by: 1 });
    expect(selectedLayer(store.state)?.title).toBe("a.tif");
    actions.perform({ kind: "remove", id: top().id });
    expect(titles()).toEqual(["b.tif"]);
    expect(selectedLayer(store.state)?.title).toBe("b.tif");
  });

  test("that were removed come back one after the other, each to where it was", async () => {
    for (const name of ["a", "b", "c", "d"]) await open(`https://h/${name}.tif`);
    const titles = () => store.state.layers.map(({ title }) => title).join(" ");
    const remove = (at: number) => actions.perform({ kind: "remove", id: (store.state.layers[at] as Layer).id });
    remove(1);
    remove(0);
    remove(1);
    expect(titles()).toBe("c.tif");
    actions.perform({ kind: "undo-remove" });
    expect(titles()).toBe("c.tif d.tif");
    expect(selectedLayer(store.state)?.title).toBe("d.tif");
    actions.perform({ kind: "undo-remove" });
    expect(titles()).toBe("a.tif c.tif d.tif");
    actions.perform({ kind: "undo-remove" });
    actions.perform({ kind: "undo-remove" });
    expect(titles()).toBe("a.tif b.tif c.tif d.tif");
    expect(statuses()).toEqual(["opened", "opened", "opened", "opened"]);
  });

  test("that were removed keep the bytes of local files until they are let go of, or 20 more were", () => {
    actions.perform({ kind: "add-files", files: Array.from({ length: 22 }, (_, i) => new File([], `${i}.tif`)) });
    const urls = store.state.layers.map(({ source }) => source.url);
    for (const { id } of [...store.state.layers]) actions.perform({ kind: "remove", id });
    expect(unregistered).toEqual(urls.slice(0, 2));
    actions.perform({ kind: "let-go" });
    expect(unregistered).toEqual(urls);
    actions.perform({ kind: "undo-remove" });
    expect(store.state.layers).toEqual([]);
  });

  test("of scenes leave their files to other dates and bands of their catalog", async () => {
    actions.perform({ kind: "add-files", files: [new File([], "a.tif")] });
    const scene = { catalogId: "c", keys: ["a"], values: [], bands: ["B"], pixelSelection: "first" } as const;
    store.set({ layers: [{ ...top(), scene }] });
    actions.perform({ kind: "remove", id: top().id });
    actions.perform({ kind: "let-go" });
    expect(unregistered).toEqual([]);
  });

  test("that were removed before all was found out are opened again when they come back", async () => {
    await open("https://h/a.tif");
    const opened = openedLayer(top());
    if (opened === undefined) throw new Error("it was opened");
    // The classes of a palette are still being listed.
    store.set({ layers: [{ ...top(), opening: { ...opened, classes: undefined } }] });
    actions.perform({ kind: "remove", id: top().id });
    const before = engine.asked.length;
    actions.perform({ kind: "undo-remove" });
    expect(engine.asked.slice(before).map(({ kind }) => kind)).toEqual(["info"]);
  });

  test("that show something stay when their errors are dismissed; those that could not be opened come back by undo", async () => {
    await open("https://h/a.tif");
    actions.tileFailed(top().id, failure("NETWORK", "a tile"));
    actions.perform({ kind: "add-urls", urls: ["https://h/b.tif", "https://h/c.tif"] });
    for (const name of ["b", "c"]) engine.last("info", `https://h/${name}.tif`).fail(failure("NOT_FOUND", "gone"));
    await settle();
    actions.perform({ kind: "dismiss-errors", ids: store.state.layers.map(({ id }) => id) });
    expect(store.state.layers.map(({ title, tileError }) => [title, tileError])).toEqual([["a.tif", undefined]]);
    actions.perform({ kind: "undo-remove" });
    actions.perform({ kind: "undo-remove" });
    expect(store.state.layers.map(({ title }) => title)).toEqual(["a.tif", "b.tif", "c.tif"]);
  });

  test("show the first failure of a tile only, and ask again on retry", async () => {
    await open("https://h/a.tif");
    actions.tileFailed(top().id, failure("NETWORK", "first"));
    actions.tileFailed(top().id, failure("DAMAGED", "second"));
    expect(top().tileError?.message).toBe("first");
    actions.perform({ kind: "retry", id: top().id });
    // What was read before is forgotten first.
    expect(top()).toMatchObject({ tileError: undefined, attempt: 0 });
    expect(engine.last("forget").source).toEqual({ url: "https://h/a.tif" });
    engine.last("forget").answer(undefined);
    await settle();
    expect(top()).toMatchObject({ tileError: undefined, attempt: 1 });
  });
});

test("a datum grid that cannot be read is taken out again, and the file opens as before", async () => {
  await open("https://h/a.tif");
  const { id } = top();
  actions.perform({ kind: "datum-grid", id, grid: "https://h/none.gsb" });
  expect(engine.last("info").source).toMatchObject({ url: "https://h/a.tif", grid: "https://h/none.gsb" });
  engine.last("info").fail(failure("HTTP_STATUS", "The host answered 404"));
  await settle();
  expect(top().opening.status).toBe("failed");
  actions.perform({ kind: "datum-grid", id, grid: undefined });
  engine.last("info").answer(rgbInfo());
  await settle();
  expect(top()).toMatchObject({ id, source: { grid: undefined } });
  expect(top().opening.status).not.toBe("failed");
});

test("a tile that comes takes back what was said of a lost worker, and nothing else", async () => {
  await open("https://h/a.tif");
  const { id } = top();
  actions.tileFailed(id, failure("WORKER_LOST", "It crashed"));
  actions.tileCame(id);
  expect(top().tileError).toBeUndefined();
  actions.tileFailed(id, failure("DAMAGED", "A block is corrupt"));
  actions.tileCame(id);
  expect(top().tileError?.code).toBe("DAMAGED");
});

test("another style clears the failure of the one before", async () => {
  await open("https://h/a.tif");
  const { id, style } = top();
  actions.tileFailed(id, failure("INVALID_ARGUMENT", "that style is not possible"));
  if (style === undefined) throw new Error("an opened file has a style");
  actions.perform({ kind: "style", id, style });
  expect(top().tileError).toBeUndefined();
});

describe("links", () => {
  const plain = { scene: undefined, crs: undefined, nodata: undefined, hidden: false, opacity: 1, relief: undefined };
  const linked = (url: string, style = {}): LinkedLayer => ({ ...plain, url, style });
  const state = (...layers: readonly LinkedLayer[]): LinkedState => ({ ...nothingLinked, layers });

  test("open what they name, in their style", async () => {
    actions.restore(state(linked("https://h/a.tif", { bands: "3,2,1" })));
    engine.last("info").answer(rgbInfo());
    await settle();
    expect(top().style).toMatchObject({ kind: "rgb", bands: [3, 2, 1] });
    expect(linkedState(store.state, unlinked).layers).toEqual([linked("https://h/a.tif", { bands: "3,2,1" })]);
  });

  test("name no bands beside an expression, and ranges in as many digits as are seen", async () => {
    await open("https://h/a.tif");
    const style = {
      kind: "classes",
      band: 1,
      classes: [{ low: 0, high: 1, color: [1, 2, 3, 255] }],
    } as const;
    actions.perform({ kind: "expression", id: top().id, expression: "b1 - b2", style });
    expect(linkedState(store.state, unlinked).layers[0]?.style).not.toHaveProperty("bands");
    const ramp = { kind: "singleband", band: 1, range: [0.123456789, 0.987654321], colormap: "viridis" } as const;
    actions.perform({ kind: "style", id: top().id, style: ramp });
    expect(linkedState(store.state, unlinked).layers[0]?.style).toEqual({
      expression: "b1 - b2",
      range: "0.123457,0.987654",
    });
  });

  test("keep open what is open, close what they do not name, and leave local files alone", async () => {
    await open("https://h/a.tif");
    await open("https://h/b.tif");
    actions.perform({ kind: "add-files", files: [new File([], "mine.tif")] });
    const kept = store.state.layers[1];
    actions.restore(state(linked("https://h/b.tif", { bands: "1,1,1" }), linked("https://h/c.tif")));
    expect(store.state.layers.map(({ title }) => title)).toEqual(["b.tif", "c.tif", "mine.tif"]);
    expect(store.state.layers[0]).toMatchObject({ id: kept?.id, style: { bands: [1, 1, 1] } });
  });

  test("tell layers of the same file apart", () => {
    const same = linked("https://h/a.tif", { bands: "2" });
    actions.restore(state(linked("https://h/a.tif"), linked("https://h/b.tif"), same, same));
    expect(store.state.layers.map(({ title }) => title)).toEqual(["a.tif", "b.tif", "a.tif (2)", "a.tif (3)"]);
  });

  test("going back keeps a file that was opened with secrets, and undoes its style only", async () => {
    const signed = "https://h/a.tif?X-Amz-Signature=ff";
    await open(signed);
    const { id, style } = top();
    if (style?.kind !== "rgb") throw new Error("three bands are shown as colours");
    actions.perform({ kind: "style", id, style: { ...style, bands: [3, 2, 1] } });
    actions.restore(state(linked("https://h/a.tif")));
    expect(store.state.layers).toHaveLength(1);
    expect(top()).toMatchObject({ id, source: { url: signed }, opening: { status: "opened" }, style });
  });

  test("going back ends a comparison, and forgets a pinned place, that the link does not name", async () => {
    await open("https://h/a.tif");
    const { id } = top();
    const other = { kind: "swipe", other: { axisValue: "2024" }, position: 0.5, showsOther: false, takesTurns: false };
    const pin = { layerId: id, longitude: 7, latitude: 46, answer: { status: "reading" } } as const;
    const compare = { ...other, layerId: id } as CompareState;
    store.set({ compare, pin });
    actions.restore({ ...state(linked("https://h/a.tif")), pin: { longitude: 7.00000001, latitude: 46 } });
    expect(store.state).toMatchObject({ compare: undefined, pin });
    store.set({ compare });
    const at = { kind: "swipe", position: 0.5, other: { axisValue: "2024" } } as const;
    actions.restore({ ...state(linked("https://h/a.tif")), compare: at });
    expect(store.state).toMatchObject({ compare, pin: undefined });
  });

  test("going back undoes a nodata value, by opening the file anew, and which pixels a mosaic shows", async () => {
    await open("https://h/a.tif");
    actions.perform({ kind: "nodata", id: top().id, nodata: 7 });
    actions.restore(state(linked("https://h/a.tif")));
    engine.last("info").answer(rgbInfo());
    await settle();
    expect(top().source.nodata).toBeUndefined();
    const scene = { catalogId: "c", keys: ["a", "b"], values: ["*"], bands: ["B"], pixelSelection: "highest" } as const;
    store.set({ layers: [{ ...top(), scene }] });
    const { values, catalogId } = scene;
    const wanted = { catalogId, values, pixelSelection: "first", from: undefined, files: undefined } as const;
    actions.restore(state({ ...plain, url: undefined, scene: wanted, style: {} }));
    expect(store.state.layers).toMatchObject([{ scene: { ...scene, pixelSelection: "first" } }]);
  });

  test("what they say stays in the link until it is back, or its catalog is found", async () => {
    const from = "https://h/catalog.json";
    const scene = { catalogId: "c", values: ["a"], pixelSelection: "first", from, files: undefined } as const;
    const axis = { key: "date", speed: 1, loop: true, values: undefined };
    const pin = { longitude: 1, latitude: 2 };
    const link = { ...state({ ...plain, url: undefined, scene, style: { bands: "B4" } }), axis, pin, selected: 0 };
    resolveScene = async () => {
      throw failure("NETWORK", "offline");
    };
    actions.restore(link);
    expect(linkedState(store.state, unlinked)).toEqual({ ...link, view: undefined });
    await settle();
    store.set({ awaited: undefined });
    expect(top().opening).toMatchObject({ status: "failed", error: { code: "NETWORK" } });
    expect(linkedState(store.state, unlinked)).toMatchObject({ layers: link.layers, axis });
    const found = { catalogId: "here", keys: [], values: ["a"], bands: [], pixelSelection: "first" } as const;
    const asked: unknown[] = [];
    resolveScene = async (...wanted) => {
      asked.push(wanted);
      return found;
    };
    actions.perform({ kind: "retry", id: top().id });
    await settle();
    expect(asked).toEqual([[scene, axis]]);
    expect(top()).toMatchObject({ scene: found, linkedScene: undefined });
  });

  test("what an earlier one waits for ends with the next", () => {
    actions.restore(state(linked("https://h/a.tif")));
    actions.restore(state());
    expect(restoring.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  test("an empty one brings the welcome back", async () => {
    await open("https://h/a.tif");
    actions.restore(state());
    expect(store.state).toMatchObject({ layers: [], welcome: true, selectedId: undefined });
  });
});

describe("a pinned place", () => {
  test("shows the answer to the latest click only", async () => {
    await open("https://h/a.tif");
    actions.pin({ longitude: 1, latitude: 1 });
    const first = engine.last("point");
    actions.pin({ longitude: 2, latitude: 2 });
    engine.last("point").answer(null);
    await settle();
    first.answer({ col: 0, row: 0, x: 0, y: 0, values: [1] });
    await settle();
    expect(store.state.pin).toMatchObject({ longitude: 2, answer: { status: "read", point: null } });
  });

  test("is of the layer that was asked last, at the same place too", async () => {
    await open("https://h/a.tif");
    await open("https://h/b.tif");
    const [a, b] = store.state.layers.map(({ id }) => id);
    actions.pin({ longitude: 1, latitude: 1 });
    actions.perform({ kind: "select", id: a as string });
    actions.pin({ longitude: 1, latitude: 1 });
    engine.last("point", "https://h/a.tif").answer(null);
    await settle();
    engine.last("point", "https://h/b.tif").answer({ col: 0, row: 0, x: 0, y: 0, values: [1] });
    await settle();
    expect(b).not.toBe(a);
    expect(store.state.pin).toMatchObject({ layerId: a, answer: { status: "read", point: null } });
  });

  test("goes when its layer does, or another one is selected", async () => {
    await open("https://h/a.tif");
    await open("https://h/b.tif");
    actions.pin({ longitude: 1, latitude: 1 });
    actions.perform({ kind: "select-next", by: 1 });
    expect(store.state.pin).toBeUndefined();
    actions.pin({ longitude: 1, latitude: 1 });
    actions.restore({ ...nothingLinked, view: undefined, basemap: true, layers: [] });
    expect(store.state).toMatchObject({ pin: undefined, hover: undefined });
  });
});
