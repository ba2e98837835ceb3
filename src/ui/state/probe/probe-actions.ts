import { msg, str } from "@lit/localize";
import { shownBands } from "../../../core/color/shown-values.ts";
import { toErrorData } from "../../../core/errors.ts";
import { areaOfBounds } from "../../../core/geo/area.ts";
import { scheme } from "../../../protocol/url.ts";
import { MapDrawing } from "../../map/drawing.ts";
import type { FeatureMeans } from "../feature-means.ts";
import { type Layer, layerInfo } from "../layers/layer.ts";
import { sceneFrame } from "../layers/scene.ts";
import { readShape } from "../links/shape-reading.ts";
import { layerById, type PageState, selectedLayer } from "../page-state.ts";
import type { ProbeIntent } from "./probe-intents.ts";
import { LatestReading } from "./probe-reading.ts";
import { isLine, type ProbeShape, parseShape } from "./probe-shape.ts";
import { type Measured, notRead, type ProbeState, type Reading, type SceneFile } from "./probe-state.ts";
import type { Series } from "./series.ts";
import { seriesKey } from "./series-key.ts";

/** The map, as far as drawing on it goes. */
export type DrawingTools = Pick<MapDrawing, "show" | "ownsClicks" | "begin" | "change" | "finish" | "stop">;

type IntentOf<Kind extends ProbeIntent["kind"]> = Extract<ProbeIntent, { readonly kind: Kind }>;

/** Measures along lines, within areas and through time, whenever what is measured changes and somebody looks. */
export class ProbeActions {
  readonly #means: FeatureMeans;
  readonly #drawing: DrawingTools;
  readonly #measured = new LatestReading<Measured>((measured) => this.#set({ measured, marked: undefined }));
  readonly #series = new LatestReading<Series>((series) => this.#set({ series }));
  readonly #metadata = new LatestReading<string>((metadata) => this.#set({ metadata }));
  readonly #file = new LatestReading<SceneFile>((file) => this.#set({ file }));
  /** The shape as it was before it was changed. */
  #before: ProbeShape | undefined;

  constructor(means: FeatureMeans, drawing: DrawingTools = new MapDrawing(means.map.map)) {
    this.#means = means;
    this.#drawing = drawing;
    means.store.subscribe((state, before) => {
      const parts = ["layers", "selectedId", "section", "pin", "axis", "probe"] as const;
      if (parts.some((part) => state[part] !== before[part])) this.#follow(state, before);
    });
  }

  perform<Kind extends ProbeIntent["kind"]>(intent: IntentOf<Kind>): void {
    const perform: (intent: IntentOf<Kind>) => void = this.#table[intent.kind];
    perform(intent);
  }

  /** Whether a click on the map belongs to a drawing, and pins nothing. */
  get ownsClicks(): boolean {
    return this.#drawing.ownsClicks;
  }

  readonly #table: { readonly [Kind in ProbeIntent["kind"]]: (intent: IntentOf<Kind>) => void } = {
    "probe-draw": ({ what }) => void this.#draw(what),
    "probe-finish": () => this.#finish(),
    "probe-cancel": () => this.#cancel(),
    "probe-type": ({ text, wanted }) => this.#type(text, wanted),
    "probe-view": () => this.#useView(),
    "probe-clear": () => {
      this.#replace(undefined);
      this.#announce(msg("The drawn shape is cleared"));
    },
    "probe-restore": ({ shape }) => this.#replace(shape && readShape(shape)),
    "probe-mark": ({ index }) => this.#set({ marked: index }),
    "probe-series": ({ wanted }) => this.#set({ wantsSeries: wanted }),
    "probe-metadata": () => this.#readMetadata(),
    "probe-file": ({ band }) => this.#readFile(band),
    "probe-stop": () => this.#stop(),
    "probe-retry": () => this.#retry(),
  };

  get #probe(): ProbeState {
    return this.#means.store.state.probe;
  }

  #set(changes: Partial<ProbeState>): void {
    this.#means.store.set({ probe: { ...this.#probe, ...changes } });
  }

  #announce(announcement: string): void {
    this.#means.store.set({ announcement });
  }

  async #draw(what: NonNullable<ProbeState["drawing"]>): Promise<void> {
    const { shape } = this.#probe;
    if (what === "change" && shape === undefined) return;
    this.#before = shape;
    this.#set({ drawing: what, refusal: undefined });
    // On small screens the sheet would lie over the map.
    this.#means.store.set({ sheetOpen: false });
    const cancelled = () => this.#cancel();
    try {
      if (what === "change" && shape) {
        await this.#drawing.change(shape, { drawn: (changed) => this.#set({ shape: changed }), cancelled });
      } else if (what !== "change") await this.#drawing.begin(what, { drawn: (drawn) => this.#use(drawn), cancelled });
    } catch (error) {
      this.#drawing.stop();
      this.#set({ drawing: undefined, refusal: toErrorData(error) });
      this.#show();
    }
  }

  #finish(): void {
    const { drawing, shape } = this.#probe;
    if (drawing !== "change") this.#drawing.finish();
    else if (shape) this.#use(shape);
  }

  /** Back to what was there before. */
  #cancel(): void {
    this.#drawing.stop();
    this.#set({ drawing: undefined, shape: this.#before });
    this.#show();
    this.#announce(msg("Drawing cancelled"));
  }

  #type(text: string, wanted: "line" | "area"): void {
    try {
      this.#use(parseShape(text, wanted));
    } catch (error) {
      this.#set({ refusal: toErrorData(error) });
    }
  }

  #useView(): void {
    const bounds = this.#means.map.map.getBounds();
    const [west, east] = [bounds.getWest(), Math.min(bounds.getEast(), bounds.getWest() + 360)];
    this.#use(areaOfBounds([west, bounds.getSouth(), east, bounds.getNorth()]));
  }

  #use(shape: ProbeShape): void {
    this.#drawing.stop();
    this.#set({ drawing: undefined, shape, refusal: undefined });
    this.#show();
    this.#means.store.set({ section: "inspect", sheetOpen: true });
  }

  /** Another shape or none, wherever the person is. */
  #replace(shape: ProbeShape | undefined): void {
    this.#drawing.stop();
    this.#measured.stop();
    this.#set({ drawing: undefined, shape, refusal: undefined, measured: notRead, marked: undefined });
    this.#show();
  }

  #stop(): void {
    const { measured, series, metadata, file } = this.#probe;
    if (measured.status === "reading") this.#measured.cancel();
    if (series.status === "reading") this.#series.cancel();
    if (metadata.status === "reading") this.#metadata.cancel();
    if (file.status === "reading") this.#file.cancel();
    this.#announce(msg("Reading stopped"));
  }

  #retry(): void {
    const { measured, series, metadata, file } = this.#probe;
    const again = <R>(reading: Reading<R>, latest: LatestReading<R>) => {
      if (reading.status !== "failed" && reading.status !== "stopped") return reading;
      latest.stop();
      return notRead;
    };
    this.#set({
      measured: again(measured, this.#measured),
      series: again(series, this.#series),
      metadata: again(metadata, this.#metadata),
      file: again(file, this.#file),
    });
  }

  /** On the map: the shape unless it is just being changed, and the place of the profile that is looked at. */
  #show(): void {
    const { shape, drawing, measured, marked } = this.#probe;
    const profile =
      measured.status === "read" && measured.result.kind === "profile" ? measured.result.profile : undefined;
    const place = marked === undefined ? undefined : profile?.places[marked];
    this.#drawing.show(drawing === undefined ? shape : undefined, place);
  }

  /** Reads what is wanted of the selected layer and not yet known. While an axis plays, nothing keeps up with it. */
  #follow(state: PageState, before: PageState): void {
    const { probe } = state;
    const shown = ["shape", "drawing", "marked", "measured"] as const;
    if (shown.some((part) => probe[part] !== before.probe[part])) this.#show();
    if (probe.metadata.status !== "initial" && state.selectedId !== before.selectedId) {
      this.#metadata.stop();
      this.#set({ metadata: notRead });
    }
    if (state.pin !== before.pin) void this.#tellPin(state);
    const layer = selectedLayer(state);
    if (layer === undefined || state.section !== "inspect" || state.axis?.playing) return;
    if (probe.shape && (probe.drawing === undefined || probe.drawing === "change")) this.#measure(layer, probe.shape);
    this.#readSeries(state, layer);
  }

  /** Says aloud what was found at the pinned place, wherever the person is. */
  async #tellPin({ pin, layers }: PageState): Promise<void> {
    const layer = layers.find(({ id }) => id === pin?.layerId);
    const info = layer && layerInfo(layer);
    if (layer === undefined || info === undefined || pin?.answer.status !== "read") return;
    const { shownWords } = await import("./pinned-values.ts");
    const { point } = pin.answer;
    this.#announce(
      point ? msg(str`Pinned: ${shownWords(layer, info, point)}`) : msg("The pinned place lies outside this layer"),
    );
  }

  #measure(layer: Layer, shape: ProbeShape): void {
    const info = layerInfo(layer);
    if (info === undefined || layer.style === undefined) return;
    const { answer, engine } = this.#means;
    this.#measured.read(layer.id, `${subjectOf(layer)} ${JSON.stringify(shape)}`, async (signal, onProgress) => {
      if (isLine(shape)) {
        const { readProfile } = await import("./profile.ts");
        return { kind: "profile", profile: await readProfile(answer, layer, info, shape, { signal, onProgress }) };
      }
      const { measureArea } = await import("./area-statistics.ts");
      return { kind: "area", area: await measureArea({ engine, answer, signal, onProgress }, layer, info, shape) };
    });
  }

  #readSeries({ probe, pin, axis }: PageState, layer: Layer): void {
    const { scene } = layer;
    const key = scene && seriesKey(scene, axis?.catalogId === scene.catalogId ? axis.key : undefined);
    const isWanted = probe.wantsSeries && pin?.layerId === layer.id;
    if (scene === undefined || key === undefined || pin === undefined || !isWanted) {
      this.#series.stop();
      if (probe.series.status !== "initial") this.#set({ series: notRead });
      return;
    }
    const { longitude, latitude } = pin;
    const others = { ...scene, values: scene.values.map((value, i) => (scene.keys[i] === key ? "*" : value)) };
    const subject = `${subjectOf({ ...layer, scene: others })} ${key} ${longitude} ${latitude}`;
    const place = { key, longitude, latitude };
    this.#series.read(layer.id, subject, async (signal, onProgress) => {
      const { readSeries } = await import("./series.ts");
      return await readSeries(this.#means.answer, { ...layer, scene }, place, { signal, onProgress });
    });
  }

  #readFile(band: number): void {
    const { store, scenes } = this.#means;
    const layer = selectedLayer(store.state);
    const { scene } = layer ?? {};
    if (layer === undefined || scene === undefined) return;
    const frame = sceneFrame(scene);
    this.#file.read(layer.id, `${layer.id} ${frame} ${band}`, async (signal) => {
      return { frame, band, info: await scenes.file(scene, band, signal) };
    });
  }

  /** What the route `metadata` tells of a dataset, or would tell of the shown band of a file. */
  #readMetadata(): void {
    const { state } = this.#means.store;
    const layer = selectedLayer(state);
    if (layer?.style === undefined || layerById(state, layer.id) === undefined) return;
    const { source, scene } = layer;
    const [band = 1] = shownBands(layer.style);
    this.#metadata.read(layer.id, `${layer.id} ${band} ${JSON.stringify(scene)}`, async (signal) => {
      if (scene) {
        const path = [...scene.values, scene.bands[band - 1] ?? ""].map(encodeURIComponent).join("/");
        const url = `${scheme}://catalogs/${encodeURIComponent(scene.catalogId)}/metadata/${path}`;
        const found = await this.#means.answer(url, signal);
        return JSON.stringify("json" in found ? found.json : {}, undefined, 2);
      }
      const { metadata } = await this.#means.engine.run({ kind: "metadata", source, band }, signal);
      return JSON.stringify({ keys: {}, ...metadata, metadata: {} }, undefined, 2);
    });
  }
}

/** All that decides which values a layer shows; colours do not. */
function subjectOf({ id, attempt, source, scene, style, expression }: Layer): string {
  const bands = style && shownBands(style);
  const resampling = style?.resampling;
  return JSON.stringify([
    id,
    attempt,
    source.url,
    source.crs,
    source.grid,
    String(source.nodata),
    scene,
    bands,
    resampling,
    expression,
  ]);
}
