import { firstLook, firstLookBands } from "../../core/color/first-look.ts";
import { bandsToMeasure } from "../../core/color/stretch.ts";
import type { Style } from "../../core/color/style.ts";
import { isAbort, toErrorData } from "../../core/errors.ts";
import type { Bounds } from "../../core/geo/bounds.ts";
import type { Tile } from "../../core/geo/tile.ts";
import type { Engine, FileInfo, Source } from "../../engine/engine.ts";
import type { Place } from "../map/map.ts";
import { tileSize } from "../map/tile-size.ts";
import type { LinkedLayer, LinkedState, View } from "./address-bar.ts";
import { fileName } from "./format.ts";
import { findClasses } from "./found-classes.ts";
import type { Intent, IntentOf } from "./intents.ts";
import { highestZoom } from "./layer-tiles.ts";
import { likelyLook } from "./likely-look.ts";
import { type FoundClass, type Layer, layerInfo, openedLayer, type PageState, selectedLayer } from "./page-state.ts";
import { rangeInView } from "./range-in-view.ts";
import { sampleAt } from "./samples.ts";
import { shownResampling } from "./shown-resampling.ts";
import type { Store } from "./store.ts";
import { applyParameters } from "./style-parameters.ts";

/** What the actions need from outside the store. */
export interface PageMeans {
  readonly store: Store<PageState>;
  readonly engine: Engine;
  /** Makes a local file known to the tile protocol. */
  readonly register: (source: Source) => void;
  /** Lets go of a local file's bytes. */
  readonly unregister: (url: string) => void;
  readonly camera: Camera;
  /** The page's own address: samples and relative links are below it. */
  readonly base: string;
  readonly copy: (text: string) => Promise<void>;
}

export interface Camera {
  fit(bounds: Bounds): void;
  look(view: View): void;
  readonly center: Place;
  /** The tiles that cover the view, for a source that goes up to `maximumZoom`. */
  tilesInView(maximumZoom: number): readonly Tile[];
}

/** No preview and no class list of a level with more pixels than this: it would read a large file whole. */
const coarsePixelLimit = 1024 * 1024 * 4;

/** Carries out what a person wants: talks to the engine and writes the outcome into the store. */
export class PageActions {
  readonly #means: PageMeans;
  readonly #opening = new Map<string, AbortController>();
  readonly #measuring = new Set<string>();
  #count = 0;

  constructor(means: PageMeans) {
    this.#means = means;
  }

  get #store(): Store<PageState> {
    return this.#means.store;
  }

  perform<K extends Intent["kind"]>(intent: IntentOf<K>): void {
    const perform: (intent: IntentOf<K>) => void = this.#table[intent.kind];
    perform(intent);
  }

  readonly #table: { readonly [K in Intent["kind"]]: (intent: IntentOf<K>) => void } = {
    "add-urls": ({ urls }) => this.#add(urls.map((url) => ({ url }))),
    "add-files": ({ files }) =>
      this.#add(files.map((blob) => ({ url: `local:${this.#nextId()}/${encodeURIComponent(blob.name)}`, blob }))),
    remove: ({ id }) => this.#remove(id),
    move: ({ id, by }) => this.#move(id, by),
    show: ({ id, shown }) => this.#update(id, { hidden: !shown }),
    select: ({ id }) => this.#select(id),
    "select-next": ({ by }) => this.#selectNext(by),
    fit: ({ id }) => this.#fit(id),
    retry: ({ id, crs }) => this.#retry(id, crs),
    "dismiss-tile-error": ({ id }) => this.#update(id, { tileError: undefined }),
    style: ({ id, style }) => this.#restyle(id, style),
    "fit-range": ({ id }) => void this.#fitRange(id),
    "reset-style": ({ id }) => this.#resetStyle(id),
    measure: ({ id, bands }) => void this.#measure(id, bands),
    opacity: ({ id, opacity }) => this.#update(id, { opacity }),
    "pin-center": () => this.pin(this.#means.camera.center),
    unpin: () => this.#store.set({ pin: undefined }),
    basemap: ({ shown }) => this.#store.set({ basemap: shown }),
    section: ({ section }) => this.#store.set({ section, sheetOpen: true }),
    sheet: ({ open }) => this.#store.set({ sheetOpen: open }),
    legend: ({ shown }) => this.#store.set({ legendShown: shown }),
    keys: ({ open }) => this.#store.set({ keysOpen: open }),
    welcome: ({ open }) => this.#store.set({ welcome: open }),
    "focus-box": () => this.#store.set({ section: "data", sheetOpen: true, focusBox: this.#store.state.focusBox + 1 }),
    copy: ({ text, what }) => void this.#copy(text, what),
  };

  /** Makes the page show what a link says; files that are open already stay open. */
  restore(linked: LinkedState): void {
    const { state } = this.#store;
    const left = new Set(state.layers.filter(({ source }) => source.blob === undefined));
    const layers = linked.layers.map((wanted) => {
      const open = [...left].find(({ source }) => source.url === wanted.url && source.crs === wanted.crs);
      if (open === undefined) return this.#newLayer({ url: wanted.url, crs: wanted.crs }, wanted);
      left.delete(open);
      return this.#relink(open, wanted);
    });
    for (const { id } of left) this.#opening.get(id)?.abort();
    const locals = state.layers.filter(({ source }) => source.blob !== undefined);
    const all = [...layers, ...locals];
    const selectedId = all.some(({ id }) => id === state.selectedId) ? state.selectedId : all.at(-1)?.id;
    this.#store.set({ layers: all, selectedId, basemap: linked.basemap, welcome: all.length === 0 });
    const unopened = layers.filter(({ opening, id }) => opening.status === "opening" && !this.#opening.has(id));
    if (linked.view !== undefined) this.#means.camera.look(linked.view);
    this.#openAll(unopened, linked.view === undefined);
  }

  /** Reads the exact values of all bands at a place of the selected layer. */
  pin({ longitude, latitude }: Place): void {
    const layer = selectedLayer(this.#store.state);
    if (layer === undefined || layerInfo(layer) === undefined) return;
    const pin = { layerId: layer.id, longitude, latitude };
    const answer = (reply: NonNullable<PageState["pin"]>["answer"]) => {
      const now = this.#store.state.pin;
      if (reply.status !== "reading" && (now?.longitude !== longitude || now.latitude !== latitude)) return;
      this.#store.set({ pin: { ...pin, answer: reply } });
    };
    answer({ status: "reading" });
    this.#store.set({ section: "inspect" });
    this.#means.engine
      .run({ kind: "point", source: layer.source, longitude, latitude })
      .then((point) => answer({ status: "read", point }))
      .catch((error: unknown) => {
        if (!isAbort(error)) answer({ status: "failed", error: toErrorData(error) });
      });
  }

  tileFailed(id: string, error: unknown): void {
    if (isAbort(error)) return;
    const data = toErrorData(error);
    const layer = this.#layer(id);
    if (layer === undefined || layer.tileError !== undefined) return;
    this.#update(id, { tileError: data });
  }

  #nextId(): string {
    this.#count++;
    return String(this.#count);
  }

  #layer(id: string): Layer | undefined {
    return this.#store.state.layers.find((layer) => layer.id === id);
  }

  #update(id: string, changes: Partial<Layer>): void {
    const layers = this.#store.state.layers.map((layer) => (layer.id === id ? { ...layer, ...changes } : layer));
    this.#store.set({ layers });
  }

  #newLayer(source: Source, linked?: LinkedLayer): Layer {
    const sample = sampleAt(source.url, this.#means.base);
    return {
      id: this.#nextId(),
      title: sample?.title ?? fileName(source.url),
      source,
      sample,
      opening: { status: "opening" },
      style: undefined,
      wanted: linked?.style ?? {},
      opacity: linked?.opacity ?? 1,
      hidden: linked?.hidden ?? false,
      preview: undefined,
      tileError: undefined,
      attempt: 0,
    };
  }

  #relink(layer: Layer, wanted: LinkedLayer): Layer {
    const opened = openedLayer(layer);
    const style = opened
      ? applyParameters(opened.firstLook.style, wanted.style, opened.info.bands.length)
      : layer.style;
    return { ...layer, style, wanted: wanted.style, opacity: wanted.opacity, hidden: wanted.hidden };
  }

  #add(sources: readonly Source[]): void {
    const layers = sources.map((source) => this.#newLayer(source));
    const last = layers.at(-1);
    if (last === undefined) return;
    for (const { source } of layers) if (source.blob) this.#means.register(source);
    this.#store.set({
      layers: [...this.#store.state.layers, ...layers],
      selectedId: last.id,
      welcome: false,
      announcement: layers.length === 1 ? `Opening ${last.title}` : `Opening ${layers.length} files`,
    });
    this.#openAll(layers, true);
  }

  /** Opens several files at once; with `fit` the map shows all of those whose place is known so far. */
  #openAll(layers: readonly Layer[], fit: boolean): void {
    let union: Bounds | undefined;
    const located = (bounds: Bounds) => {
      union = union === undefined ? bounds : unite(union, bounds);
      if (fit) this.#means.camera.fit(union);
    };
    for (const { id } of layers) void this.#open(id, located);
  }

  async #open(id: string, located: (bounds: Bounds) => void): Promise<void> {
    const layer = this.#layer(id);
    if (layer === undefined) return;
    const abort = new AbortController();
    this.#opening.set(id, abort);
    const { engine } = this.#means;
    const { source } = layer;
    try {
      const info = await engine.run({ kind: "info", source }, abort.signal);
      const wanted = () => this.#layer(id)?.wanted ?? {};
      const likely = applyParameters(likelyLook(info), wanted(), info.bands.length);
      located(info.bounds);
      this.#update(id, { opening: { status: "measuring", info }, style: likely });
      const bands = firstLookBands(info);
      const measured = bands.length === 0 ? [] : await engine.run({ kind: "statistics", source, bands }, abort.signal);
      const statistics = new Map(bands.map((band, i) => [band, measured[i]] as const));
      const look = firstLook(info, statistics);
      const style = applyParameters(look.style, wanted(), info.bands.length);
      const classes = style.kind === "palette" ? await this.#findClasses(layer, info, style.band, abort.signal) : [];
      this.#update(id, { opening: { status: "opened", info, statistics, firstLook: look, classes }, style });
      this.#store.set({ announcement: `${layer.title} is on the map: ${look.words}` });
      void this.#measure(id, bandsToMeasure(style));
      void this.#preview(id, info, style, abort.signal);
    } catch (error) {
      if (isAbort(error)) return;
      this.#update(id, { opening: { status: "failed", error: toErrorData(error) } });
    } finally {
      if (this.#opening.get(id) === abort) this.#opening.delete(id);
    }
  }

  async #findClasses(layer: Layer, info: FileInfo, band: number, signal: AbortSignal): Promise<readonly FoundClass[]> {
    const coarsest = info.overviews.at(-1);
    if (coarsest === undefined || coarsest.width * coarsest.height > coarsePixelLimit) return [];
    const { level, width, height } = coarsest;
    const window = { level, x: 0, y: 0, width, height, bands: [band] };
    const raster = await this.#means.engine.run({ kind: "read", source: layer.source, ...window }, signal);
    return findClasses(raster, layer.sample?.labels);
  }

  async #preview(id: string, info: FileInfo, style: Style, signal: AbortSignal): Promise<void> {
    const coarsest = info.overviews.at(-1);
    const layer = this.#layer(id);
    if (layer === undefined || coarsest === undefined || coarsest.width * coarsest.height > coarsePixelLimit) return;
    const side = Math.min(512, Math.max(coarsest.width, coarsest.height));
    try {
      const size = { width: side, height: side };
      const preview = await this.#means.engine.run({ kind: "preview", source: layer.source, ...size, style }, signal);
      if (this.#layer(id)?.style === style) this.#update(id, { preview });
    } catch {
      // The tiles tell what is wrong, if anything is.
    }
  }

  /** Measures those of the bands that were not measured yet. */
  async #measure(id: string, wanted: readonly number[]): Promise<void> {
    const layer = this.#layer(id);
    const opened = layer && openedLayer(layer);
    if (layer === undefined || opened === undefined) return;
    const bands = wanted.filter((band) => !opened.statistics.has(band) && !this.#measuring.has(`${id} ${band}`));
    if (bands.length === 0) return;
    for (const band of bands) this.#measuring.add(`${id} ${band}`);
    try {
      const measured = await this.#means.engine.run({ kind: "statistics", source: layer.source, bands });
      const now = this.#layer(id);
      const openedNow = now && openedLayer(now);
      if (openedNow === undefined) return;
      const statistics = new Map(openedNow.statistics);
      bands.forEach((band, i) => {
        statistics.set(band, measured[i]);
      });
      this.#update(id, { opening: { ...openedNow, statistics } });
    } catch (error) {
      this.tileFailed(id, error);
    } finally {
      for (const band of bands) this.#measuring.delete(`${id} ${band}`);
    }
  }

  #restyle(id: string, style: Style): void {
    this.#update(id, { style, preview: undefined });
    void this.#measure(id, bandsToMeasure(style));
  }

  /** The range of the values in view, from the tiles that are drawn: nothing is fetched for it. */
  async #fitRange(id: string): Promise<void> {
    const layer = this.#layer(id);
    const info = layer && layerInfo(layer);
    const style = layer?.style;
    if (layer === undefined || info === undefined || style === undefined || style.kind === "palette") return;
    const bands = style.kind === "rgb" ? [...style.bands] : [style.band];
    const resampling = shownResampling(style);
    const tiles = this.#means.camera.tilesInView(highestZoom(info));
    try {
      const rasters = await Promise.all(
        tiles.map((tile) =>
          this.#means.engine.run({ kind: "values", source: layer.source, tile, size: tileSize, bands, resampling }),
        ),
      );
      const drawn = rasters.filter((raster) => raster !== null);
      const ranges = bands.map((_, i) => rangeInView(drawn, i));
      const [red, green, blue] = ranges;
      if (this.#layer(id)?.style !== style || red === undefined) {
        this.#store.set({ announcement: "No value of this layer is in view" });
      } else if (style.kind === "singleband") this.#restyle(id, { ...style, range: red });
      else if (green && blue) this.#restyle(id, { ...style, ranges: [red, green, blue] });
    } catch (error) {
      this.tileFailed(id, error);
    }
  }

  #resetStyle(id: string): void {
    const layer = this.#layer(id);
    const opened = layer && openedLayer(layer);
    if (opened) this.#restyle(id, opened.firstLook.style);
  }

  #remove(id: string): void {
    this.#opening.get(id)?.abort();
    const { layers, selectedId, pin, hover } = this.#store.state;
    const index = layers.findIndex((layer) => layer.id === id);
    const removed = layers[index];
    if (removed === undefined) return;
    this.#means.unregister(removed.source.url);
    const left = layers.filter((layer) => layer.id !== id);
    this.#store.set({
      layers: left,
      selectedId: selectedId === id ? (left[index] ?? left[index - 1])?.id : selectedId,
      pin: pin?.layerId === id ? undefined : pin,
      hover: hover?.layerId === id ? undefined : hover,
      announcement: `${removed.title} removed`,
    });
  }

  #move(id: string, by: 1 | -1): void {
    const layers = [...this.#store.state.layers];
    const index = layers.findIndex((layer) => layer.id === id);
    const [moved, other] = [layers[index], layers[index + by]];
    if (moved === undefined || other === undefined) return;
    layers[index] = other;
    layers[index + by] = moved;
    this.#store.set({ layers, announcement: `${moved.title} is ${by > 0 ? "above" : "below"} ${other.title}` });
  }

  #select(id: string): void {
    const layer = this.#layer(id);
    if (layer === undefined || this.#store.state.selectedId === id) return;
    this.#store.set({ selectedId: id, hover: undefined, announcement: `${layer.title} selected` });
  }

  /** The list shows the top layer first: the next one lies below. */
  #selectNext(by: 1 | -1): void {
    const { layers, selectedId } = this.#store.state;
    const index = layers.findIndex((layer) => layer.id === selectedId);
    const next = layers[(index - by + layers.length) % layers.length];
    if (next !== undefined) this.#select(next.id);
  }

  #fit(id: string | undefined): void {
    const layer = id === undefined ? selectedLayer(this.#store.state) : this.#layer(id);
    const info = layer && layerInfo(layer);
    if (info !== undefined) this.#means.camera.fit(info.bounds);
  }

  #retry(id: string, crs: string | undefined): void {
    const layer = this.#layer(id);
    if (layer === undefined) return;
    if (layer.opening.status !== "failed") {
      this.#update(id, { tileError: undefined, attempt: layer.attempt + 1 });
      return;
    }
    const source = crs === undefined ? layer.source : { ...layer.source, crs };
    if (source.blob) this.#means.register(source);
    this.#update(id, { source, opening: { status: "opening" }, tileError: undefined });
    const fresh = this.#layer(id);
    if (fresh !== undefined) this.#openAll([fresh], true);
  }

  async #copy(text: string, what: string): Promise<void> {
    try {
      await this.#means.copy(text);
      this.#store.set({ announcement: `${what} copied` });
    } catch {
      this.#store.set({ announcement: `${what} could not be copied: the browser does not allow it` });
    }
  }
}

/** The smallest box around two; a box across the antimeridian is unrolled to the east. */
function unite([west1, south1, east1, north1]: Bounds, [west2, south2, east2, north2]: Bounds): Bounds {
  const end = (west: number, east: number) => (east < west ? east + 360 : east);
  const west = Math.min(west1, west2);
  const east = Math.max(end(west1, east1), end(west2, east2));
  return [west, Math.min(south1, south2), east - west >= 360 ? west + 360 : east, Math.max(north1, north2)];
}
