import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Style } from "../../../src/core/color/style.ts";
import type { DrawingListener } from "../../../src/ui/map/drawing.ts";
import type { FeatureMeans } from "../../../src/ui/state/feature-means.ts";
import type { Layer } from "../../../src/ui/state/layers/layer.ts";
import { emptyPage, type PageState, updateLayer } from "../../../src/ui/state/page-state.ts";
import { type DrawingTools, ProbeActions } from "../../../src/ui/state/probe/probe-actions.ts";
import type { ProbeShape } from "../../../src/ui/state/probe/probe-shape.ts";
import { Store } from "../../../src/ui/state/store.ts";
import probe from "../../fixtures/probe.json" with { type: "json" };
import { ProbeBench } from "./probe-layers.ts";

/** The map, as far as drawing on it goes: what is shown, and the hand that draws. */
class FakeDrawing implements DrawingTools {
  shown: ProbeShape | undefined;
  place: { readonly longitude: number; readonly latitude: number } | undefined;
  hand: DrawingListener | undefined;
  readonly ownsClicks = false;
  readonly finish = vi.fn();

  show(shape: ProbeShape | undefined, place?: FakeDrawing["place"]) {
    this.shown = shape;
    this.place = place;
  }
  async begin(_: unknown, listener: DrawingListener) {
    this.hand = listener;
  }
  async change(_: unknown, listener: DrawingListener) {
    this.hand = listener;
  }
  stop() {
    this.hand = undefined;
  }
}

const line: GeoJSON.LineString = { type: "LineString", coordinates: probe.profile.line };
const typed = (shape: ProbeShape) => ({ kind: "probe-type", text: JSON.stringify(shape), wanted: "line" }) as const;
const single: Style = { kind: "singleband", band: 1, range: [0, 1], colormap: "greys" };

const bench = new ProbeBench();
let store: Store<PageState>;
let drawing: FakeDrawing;
let actions: ProbeActions;
let asked: string[];
let layer: Layer;
beforeEach(async () => {
  asked = [];
  ({ layer } = await bench.file("public/samples/elevation-float32.tif"));
  store = new Store<PageState>({ ...emptyPage, layers: [layer], selectedId: layer.id, section: "inspect" });
  drawing = new FakeDrawing();
  const answer: FeatureMeans["answer"] = (url, ...more) => {
    asked.push(url);
    return bench.protocol.answer(url, ...more);
  };
  // Measuring needs no more of the page.
  actions = new ProbeActions({ store, engine: bench.engine, answer } as unknown as FeatureMeans, drawing);
});

const measured = () => store.state.probe.measured;
const settled = () => vi.waitFor(() => expect(measured().status).toMatch(/read$|failed/));

describe("a shape", () => {
  test("that is typed is shown and measured", async () => {
    store.set({ section: "data" });
    actions.perform(typed(line));
    expect(drawing.shown).toEqual(line);
    expect(store.state.section).toBe("inspect");
    await settled();
    expect(measured()).toMatchObject({ status: "read", layerId: layer.id, result: { kind: "profile" } });
  });

  test("that is none is refused, and what was there stays", async () => {
    actions.perform(typed(line));
    actions.perform({ kind: "probe-type", text: "north", wanted: "line" });
    expect(store.state.probe).toMatchObject({ shape: line, refusal: { code: "INVALID_ARGUMENT" } });
    actions.perform(typed(line));
    expect(store.state.probe.refusal).toBeUndefined();
  });

  test("that is drawn takes the place of the one before; cancelled, that comes back", async () => {
    actions.perform(typed(line));
    actions.perform({ kind: "probe-draw", what: "polygon" });
    expect(store.state.probe.drawing).toBe("polygon");
    expect(drawing.shown).toBeUndefined();
    drawing.hand?.cancelled();
    expect(store.state.probe).toMatchObject({ drawing: undefined, shape: line });
    expect(drawing.shown).toEqual(line);
    actions.perform({ kind: "probe-draw", what: "polygon" });
    const coordinates = [[...probe.profile.line, probe.profile.line[0]!]];
    drawing.hand?.drawn({ type: "Polygon", coordinates });
    expect(store.state.probe).toMatchObject({ drawing: undefined, shape: { type: "Polygon" } });
    await settled();
    expect(measured()).toMatchObject({ result: { kind: "area" } });
  });

  test("that is changed is measured after each change; cancelled, it is as before", async () => {
    actions.perform(typed(line));
    await settled();
    actions.perform({ kind: "probe-draw", what: "change" });
    const shorter = { ...line, coordinates: line.coordinates.slice(0, 2) };
    drawing.hand?.drawn(shorter);
    expect(measured().status).toBe("reading");
    await settled();
    actions.perform({ kind: "probe-cancel" });
    expect(store.state.probe.shape).toEqual(line);
    actions.perform({ kind: "probe-draw", what: "change" });
    drawing.hand?.drawn(shorter);
    actions.perform({ kind: "probe-finish" });
    expect(store.state.probe).toMatchObject({ drawing: undefined, shape: shorter });
  });

  test("that is cleared is gone from the map, and nothing more is told of it", async () => {
    actions.perform(typed(line));
    actions.perform({ kind: "probe-clear" });
    expect(drawing.shown).toBeUndefined();
    expect(store.state.probe).toMatchObject({ shape: undefined, measured: { status: "initial" } });
    await new Promise((resolve) => setTimeout(resolve));
    expect(measured().status).toBe("initial");
  });

  test("of a link is shown wherever the person is, and measured once somebody looks; a link without one clears it", async () => {
    store.set({ section: "data", sheetOpen: false });
    const linked = (text: string) => actions.perform({ kind: "probe-restore", shape: { kind: "line", text } });
    linked(line.coordinates.map(([longitude, latitude]) => `${latitude}/${longitude}`).join(","));
    expect(drawing.shown).toEqual(line);
    expect(store.state).toMatchObject({ section: "data", sheetOpen: false, probe: { refusal: undefined } });
    expect(measured().status).toBe("initial");
    store.set({ section: "inspect" });
    await settled();
    expect(measured()).toMatchObject({ result: { kind: "profile" } });
    linked("nonsense");
    expect(drawing.shown).toBeUndefined();
    expect(store.state.probe).toMatchObject({ shape: undefined, refusal: undefined, measured: { status: "initial" } });
  });

  test("has the place that the person looks at", async () => {
    actions.perform(typed(line));
    await settled();
    actions.perform({ kind: "probe-mark", index: 0 });
    expect(drawing.place).toMatchObject({ longitude: line.coordinates[0]?.[0] });
    actions.perform({ kind: "probe-mark", index: undefined });
    expect(drawing.place).toBeUndefined();
  });
});

describe("what was measured", () => {
  beforeEach(async () => {
    actions.perform(typed(line));
    await settled();
    asked = [];
  });

  test("holds for other colours", () => {
    updateLayer(store, layer.id, { style: { ...single, range: [5, 9], colormap: "viridis" }, opacity: 0.5 });
    expect(measured().status).toBe("read");
    expect(asked).toEqual([]);
  });

  test("is measured anew for another resampling, but only while somebody looks", async () => {
    store.set({ section: "style" });
    updateLayer(store, layer.id, { style: { ...single, resampling: "nearest" } });
    expect(asked).toEqual([]);
    store.set({ section: "inspect" });
    expect(measured().status).toBe("reading");
    await settled();
    expect(asked.length).toBeGreaterThan(0);
  });

  test("or failed, is read once more when asked to", async () => {
    const broken = { ...layer, id: "2", expression: "b1 +" };
    store.set({ layers: [layer, broken], selectedId: "2" });
    await settled();
    expect(measured()).toMatchObject({ status: "failed", layerId: "2", error: { code: "INVALID_ARGUMENT" } });
    asked = [];
    store.set({ sheetOpen: false });
    expect(asked).toEqual([]);
    actions.perform({ kind: "probe-retry" });
    await settled();
    expect(asked.length).toBeGreaterThan(0);
  });
});

test("what is found at a pinned place is said aloud", async () => {
  const point = { col: 0, row: 0, x: 0, y: 0, values: [1234.5] };
  const pin = { layerId: layer.id, longitude: 7.097, latitude: 45.92 };
  store.set({ section: "style", pin: { ...pin, answer: { status: "read", point } } });
  await vi.waitFor(() => expect(store.state.announcement).toBe("Pinned: 1234.5"));
  store.set({ pin: { ...pin, answer: { status: "read", point: null } } });
  await vi.waitFor(() => expect(store.state.announcement).toBe("The pinned place lies outside this layer"));
});

describe("a series", () => {
  const { longitude, latitude, dates, values } = probe.series;
  const series = () => store.state.probe.series;
  const read = () => vi.waitFor(() => expect(series().status).toBe("read"));
  const pinned = (place: { longitude: number; latitude: number }) =>
    store.set({ pin: { layerId: layer.id, ...place, answer: { status: "reading" } } });
  let bench: ProbeBench;
  let signals: (AbortSignal | undefined)[];
  /** What answers wait for. */
  let held: Promise<void> | undefined;
  beforeEach(async () => {
    signals = [];
    held = undefined;
    bench = new ProbeBench();
    ({ layer } = await bench.landsat({}, single));
    store = new Store<PageState>({ ...emptyPage, layers: [layer], selectedId: layer.id, section: "inspect" });
    const answer: FeatureMeans["answer"] = async (url, ...more) => {
      asked.push(url);
      signals.push(more[0]);
      await held;
      return bench.protocol.answer(url, ...more);
    };
    actions = new ProbeActions({ store, engine: bench.engine, answer } as unknown as FeatureMeans, drawing);
  });

  test("is read for pinned places once somebody wants it", async () => {
    pinned({ longitude, latitude });
    expect(series().status).toBe("initial");
    expect(asked).toEqual([]);
    actions.perform({ kind: "probe-series", wanted: true });
    await read();
    expect(series()).toMatchObject({ result: { steps: dates, lines: [{ values: values.map(({ B4 }) => B4) }] } });
    actions.perform({ kind: "probe-series", wanted: false });
    expect(series().status).toBe("initial");
  });

  test("is that of the latest place; the one before is given up", async () => {
    actions.perform({ kind: "probe-series", wanted: true });
    pinned({ longitude: -80, latitude: 41 });
    pinned({ longitude, latitude });
    await read();
    expect(series()).toMatchObject({ result: { longitude, lines: [{ values: values.map(({ B4 }) => B4) }] } });
    store.set({ pin: undefined });
    expect(series().status).toBe("initial");
  });

  test("that is stopped aborts what it asked for, and is read again only when asked to", async () => {
    held = new Promise(() => undefined);
    pinned({ longitude, latitude });
    actions.perform({ kind: "probe-series", wanted: true });
    expect(series().status).toBe("reading");
    await vi.waitFor(() => expect(signals.length).toBeGreaterThan(0));
    actions.perform({ kind: "probe-stop" });
    expect(signals.map((signal) => signal?.aborted)).toEqual(signals.map(() => true));
    expect(series()).toEqual({ status: "stopped", layerId: layer.id });
    asked = [];
    store.set({ sheetOpen: false, announcement: "" });
    updateLayer(store, layer.id, { opacity: 0.5 });
    expect(asked).toEqual([]);
    held = undefined;
    actions.perform({ kind: "probe-retry" });
    await read();
  });

  test("stays while the axis steps through its own dates", async () => {
    actions.perform({ kind: "probe-series", wanted: true });
    pinned({ longitude, latitude });
    await read();
    asked = [];
    updateLayer(store, layer.id, { scene: { ...layer.scene!, values: ["013032", dates[2]!] } });
    expect(series().status).toBe("read");
    expect(asked).toEqual([]);
    updateLayer(store, layer.id, { style: { ...single, band: 2 } });
    await vi.waitFor(() => expect(series()).toMatchObject({ result: { lines: [{ name: "B5" }] } }));
  });

  test("and metadata are those of the routes", async () => {
    actions.perform({ kind: "probe-metadata" });
    await vi.waitFor(() => expect(store.state.probe.metadata.status).toBe("read"));
    const { metadata } = store.state.probe;
    const told = JSON.parse(metadata.status === "read" ? metadata.result : "{}");
    expect(told).toMatchObject({
      keys: { tile: "013032", date: "20180405", band: "B4" },
      percentiles: expect.any(Array),
    });
  });
});
