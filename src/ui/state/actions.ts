import { msg, str } from "@lit/localize";
import { bandsToMeasure, resolveStyle } from "../../core/color/stretch.ts";
import type { Style } from "../../core/color/style.ts";
import { isAbort, toErrorData } from "../../core/errors.ts";
import type { Bounds } from "../../core/geo/bounds.ts";
import type { Tile } from "../../core/geo/tile.ts";
import { uniteBounds } from "../../core/geo/unite-bounds.ts";
import type { Engine, Source } from "../../engine/engine.ts";
import type { Protocol } from "../../protocol/protocol.ts";
import type { Place } from "../map/map.ts";
import type { DatasetToOpen } from "./catalogs/catalog-actions.ts";
import { fileName } from "./format.ts";
import type { IntentOf, PageIntent } from "./intents.ts";
import { LayerReader } from "./layers/layer-reader.ts";
import { highestZoom } from "./layers/layer-tiles.ts";
import { layerValues } from "./layers/layer-url.ts";
import { type ScenePixelSelection, sceneFrame } from "./layers/scene.ts";
import { numberedBands } from "./layers/scene-look.ts";
import type { SceneReader } from "./layers/scene-reader.ts";
import { type LinkedScenes, sceneOf } from "./links/linked-scenes.ts";
import type { LinkedLayer, LinkedScene, LinkedState, View } from "./links/linked-state.ts";
import { withoutSecrets } from "./links/secrets.ts";
import {
  failTile,
  type Layer,
  layerById,
  layerInfo,
  openedLayer,
  type PageState,
  selectedLayer,
  showsDataset,
  updateLayer,
} from "./page-state.ts";
import { sampleAt } from "./samples.ts";
import type { Store } from "./store.ts";
import { withRelief } from "./style/relief-layers.ts";
import { applyParameters, changedParameters, linkedExpression } from "./style/style-parameters.ts";
import { fitRanges } from "./style/style-ranges.ts";

/** What the actions need from outside the store. */
export interface PageMeans {
  readonly store: Store<PageState>;
  readonly engine: Engine;
  /** Answers `terracotta://` addresses. */
  readonly answer: Protocol["answer"];
  /** Makes a local file known to the tile protocol. */
  readonly register: (source: Source) => void;
  /** Lets go of a local file's bytes. */
  readonly unregister: (url: string) => void;
  readonly camera: Camera;
  readonly linkedScenes: LinkedScenes;
  /** Told when the layers of a link are there, by their ids, to bring back what depends on them. */
  readonly restored: (linked: LinkedState, ids: readonly string[]) => void;
  /** The page's own address: samples and relative links are below it. */
  readonly base: string;
  readonly copy: (text: string) => Promise<void>;
  readonly scenes: SceneReader;
}

export interface Camera {
  fit(bounds: Bounds): void;
  look(view: View): void;
  readonly center: Place;
  /** The tiles that cover the view, for a source that goes up to `maximumZoom`. */
  tilesInView(maximumZoom: number): readonly Tile[];
}

/** Carries out what a person wants: talks to the engine and writes the outcome into the store. */
export class PageActions {
  readonly #means: PageMeans;
  readonly #reader: LayerReader;
  #count = 0;
  #pins = 0;

  constructor(means: PageMeans) {
    this.#means = means;
    this.#reader = new LayerReader(means.store, means.engine, means.scenes);
  }

  get #store(): Store<PageState> {
    return this.#means.store;
  }

  perform<K extends PageIntent["kind"]>(intent: IntentOf<K>): void {
    const perform: (intent: IntentOf<K>) => void = this.#table[intent.kind];
    perform(intent);
  }

  readonly #table: { readonly [K in PageIntent["kind"]]: (intent: IntentOf<K>) => void } = {
    "add-urls": ({ urls }) => this.#add(urls.map((url) => ({ url }))),
    "add-files": ({ files }) =>
      this.#add(files.map((blob) => ({ url: `local:${this.#nextId()}/${encodeURIComponent(blob.name)}`, blob }))),
    remove: ({ id }) => this.#remove(id),
    "undo-remove": () => this.#undoRemove(),
    "let-go": () => this.#letGo(),
    duplicate: ({ id }) => this.#duplicate(id),
    move: ({ id, by }) => this.#move(id, by),
    show: ({ id, shown }) => this.#update(id, { hidden: !shown }),
    select: ({ id }) => this.#select(id),
    "select-next": ({ by }) => this.#selectNext(by),
    fit: ({ id }) => this.#fit(id),
    retry: ({ id, crs }) => this.#retry(id, crs),
    "dismiss-tile-error": ({ id }) => this.#update(id, { tileError: undefined }),
    style: ({ id, style }) => this.#restyle(id, style),
    expression: ({ id, expression, style }) => this.#compute(id, expression, style),
    relief: ({ id, relief }) => this.#store.set({ layers: withRelief(this.#store.state.layers, id, relief) }),
    nodata: ({ id, nodata }) => this.#overrideNodata(id, nodata),
    "fit-range": ({ id }) => void this.#fitRange(id),
    "reset-style": ({ id }) => this.#resetStyle(id),
    measure: ({ id, bands }) => void this.#reader.measure(id, bands),
    opacity: ({ id, opacity }) => this.#update(id, { opacity }),
    "pixel-selection": ({ id, selection }) => this.#selectPixels(id, selection),
    "pin-center": () => this.pin(this.#means.camera.center),
    unpin: () => this.#store.set({ pin: undefined }),
    basemap: ({ shown }) => this.#store.set({ basemap: shown }),
    section: ({ section }) => this.#store.set({ section, sheetOpen: true }),
    sheet: ({ open }) => this.#store.set({ sheetOpen: open }),
    legend: ({ shown }) => this.#store.set({ legendShown: shown }),
    keys: ({ open }) => this.#store.set({ keysOpen: open }),
    welcome: ({ open }) => this.#store.set({ welcome: open }),
    "dismiss-notice": () => this.#store.set({ notice: undefined }),
    "focus-box": () => this.#store.set({ section: "data", sheetOpen: true, focusBox: this.#store.state.focusBox + 1 }),
    copy: ({ text, what }) => void this.#copy(text, what),
  };

  /** Makes the page show what a link says; files that are open already stay open. */
  restore(linked: LinkedState): void {
    const { state } = this.#store;
    const left = new Set(state.layers.filter(({ source }) => source.blob === undefined));
    const layers = linked.layers.map((wanted) => {
      const open = findLinked([...left], wanted);
      if (open === undefined) return this.#newLinked(wanted);
      left.delete(open);
      return this.#relink(open, wanted);
    });
    for (const { id } of left) this.#reader.abort(id);
    const locals = state.layers.filter(({ source }) => source.blob !== undefined);
    const all = [...layers, ...locals];
    const kept = all.some(({ id }) => id === state.selectedId) ? state.selectedId : all.at(-1)?.id;
    const selectedId = layers[linked.selected ?? -1]?.id ?? kept;
    this.#store.set({
      layers: all,
      ...selecting(state, selectedId),
      basemap: linked.basemap,
      legendShown: linked.legend,
      section: linked.section,
      welcome: all.length === 0,
    });
    const unopened = layers.filter(({ opening, id }) => opening.status === "opening" && !this.#reader.isOpening(id));
    if (linked.view !== undefined) this.#means.camera.look(linked.view);
    const scenes = new Map(layers.map(({ id }, i) => [id, linked.layers[i]?.scene]));
    const isScene = ({ id }: Layer) => scenes.get(id) !== undefined;
    this.#openAll(
      unopened.filter((layer) => !isScene(layer)),
      linked.view === undefined,
    );
    const found = unopened.filter(isScene).map(async ({ id }) => {
      const scene = scenes.get(id);
      if (scene !== undefined) await this.#openLinkedScene(id, scene, linked);
    });
    void Promise.all(found).then(() =>
      this.#means.restored(
        linked,
        layers.map(({ id }) => id),
      ),
    );
  }

  /** Finds the catalog of a scene, then opens it. */
  async #openLinkedScene(id: string, linked: LinkedScene, { axis, view }: LinkedState): Promise<void> {
    try {
      this.#update(id, { scene: await this.#means.linkedScenes.resolve(linked, axis) });
      const layer = this.#layer(id);
      if (layer) this.#openAll([layer], view === undefined);
    } catch (error) {
      this.#update(id, { opening: { status: "failed", error: toErrorData(error) } });
    }
  }

  #newLinked(wanted: LinkedLayer): Layer {
    const { url, scene, crs, nodata } = wanted;
    if (scene === undefined) return this.#newLayer({ url: url ?? "", crs, nodata }, wanted);
    const title = scene.values.join(" · ");
    // Its files are known once its catalog is.
    return { ...this.#newLayer({ url: "" }, wanted), title, scene: sceneOf(scene) };
  }

  /** Shows a dataset of a catalog: the layer that has it already, or a new one. */
  openDataset({ source, title, band, look, keys, scene }: DatasetToOpen): void {
    const open = this.#store.state.layers.find((layer) =>
      showsDataset(layer, scene?.catalogId, { keys, location: source.url, band }),
    );
    if (open === undefined) {
      this.#addLayers([{ ...this.#newLayer(source), title, band: scene ? undefined : band, scene, wanted: look }]);
    } else {
      this.#select(open.id);
      this.#fit(open.id);
    }
  }

  /** Reads the exact values of all bands at a place of the selected layer. */
  pin({ longitude, latitude }: Place): void {
    const layer = selectedLayer(this.#store.state);
    if (layer === undefined || layerInfo(layer) === undefined) return;
    this.#readPin(layer, { longitude, latitude });
  }

  /** Reads the pinned place again if its layer has stepped to another value since, once that is no longer playing. */
  renewPin(): void {
    const { pin, axis } = this.#store.state;
    const layer = pin && this.#layer(pin.layerId);
    if (!pin || !layer?.scene || axis?.playing || pin.frame === sceneFrame(layer.scene)) return;
    this.#readPin(layer, pin);
  }

  #readPin(layer: Layer, { longitude, latitude }: Place): void {
    const pin = { layerId: layer.id, longitude, latitude, frame: layer.scene && sceneFrame(layer.scene) };
    this.#pins++;
    const request = this.#pins;
    const answer = (reply: NonNullable<PageState["pin"]>["answer"]) => {
      const isLate = request !== this.#pins || this.#store.state.pin?.layerId !== layer.id;
      if (reply.status !== "reading" && isLate) return;
      this.#store.set({ pin: { ...pin, answer: reply } });
    };
    answer({ status: "reading" });
    const { scene, source } = layer;
    const read =
      scene === undefined
        ? this.#means.engine.run({ kind: "point", source, longitude, latitude })
        : this.#means.scenes.point(scene, { longitude, latitude });
    read
      .then((point) => answer({ status: "read", point }))
      .catch((error: unknown) => {
        if (!isAbort(error)) answer({ status: "failed", error: toErrorData(error) });
      });
  }

  tileFailed(id: string, error: unknown): void {
    failTile(this.#store, id, error);
  }

  #nextId(): string {
    this.#count++;
    return String(this.#count);
  }

  #layer(id: string): Layer | undefined {
    return layerById(this.#store.state, id);
  }

  #update(id: string, changes: Partial<Layer>): void {
    updateLayer(this.#store, id, changes);
  }

  #newLayer(source: Source, linked?: LinkedLayer): Layer {
    const sample = sampleAt(source.url, this.#means.base);
    return {
      id: this.#nextId(),
      title: sample?.title() ?? fileName(source.url),
      source,
      sample,
      scene: undefined,
      band: undefined,
      opening: { status: "opening" },
      style: undefined,
      expression: linkedExpression(linked?.style ?? {}),
      relief: linked?.relief,
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
    const parameters = layer.scene ? numberedBands(wanted.style, layer.scene.bands) : wanted.style;
    const style = opened ? applyParameters(opened.firstLook.style, parameters, opened.info.bands.length) : layer.style;
    const { opacity, hidden, relief } = wanted;
    const expression = linkedExpression(wanted.style);
    return { ...layer, style, expression, wanted: wanted.style, opacity, hidden, relief, tileError: undefined };
  }

  #add(sources: readonly Source[]): void {
    this.#addLayers(sources.map((source) => this.#newLayer(source)));
  }

  #addLayers(layers: readonly Layer[]): void {
    const last = layers.at(-1);
    if (last === undefined) return;
    for (const { source } of layers) if (source.blob || source.header) this.#means.register(source);
    this.#store.set({
      layers: [...this.#store.state.layers, ...layers],
      ...selecting(this.#store.state, last.id),
      welcome: false,
      notice: undefined,
      announcement: layers.length === 1 ? msg(str`Opening ${last.title}`) : msg(str`Opening ${layers.length} files`),
    });
    this.#openAll(layers, true);
  }

  /** Opens several files at once; with `fit` the map shows all of those whose place is known so far. */
  #openAll(layers: readonly Layer[], fit: boolean): void {
    let union: Bounds | undefined;
    const located = (bounds: Bounds) => {
      union = union === undefined ? bounds : uniteBounds(union, bounds);
      if (fit) this.#means.camera.fit(union);
    };
    for (const { id } of layers) void this.#reader.open(id, located);
  }

  #restyle(id: string, style: Style): void {
    const layer = this.#layer(id);
    if (layer?.scene !== undefined && bandsToMeasure(style).length > 0) return void this.#restyleScene(layer, style);
    this.#update(id, { style, preview: undefined, tileError: undefined });
    void this.#reader.measure(id, bandsToMeasure(style));
  }

  /** Percentiles of a scene become numbers first: mosaics and steps of an axis must share a range. */
  async #restyleScene({ id, style: before }: Layer, style: Style): Promise<void> {
    await this.#reader.measure(id, bandsToMeasure(style));
    const layer = this.#layer(id);
    const statistics = layer && openedLayer(layer)?.statistics;
    if (statistics !== undefined && layer?.style === before) this.#restyle(id, resolveStyle(style, statistics));
  }

  /** The range of the values in view, from the tiles that are drawn: nothing is fetched for it. */
  async #fitRange(id: string): Promise<void> {
    const layer = this.#layer(id);
    const info = layer && layerInfo(layer);
    const style = layer?.style;
    if (layer === undefined || info === undefined || style === undefined) return;
    const tiles = this.#means.camera.tilesInView(highestZoom(info));
    try {
      const rasters = await Promise.all(tiles.map((tile) => layerValues(this.#means.answer, layer, tile)));
      const fitting = fitRanges(
        style,
        rasters.filter((raster) => raster !== null),
      );
      if (this.#layer(id)?.style !== style) return;
      if (fitting === undefined) this.#store.set({ announcement: msg("No value of this layer is in view") });
      else this.#restyle(id, fitting);
    } catch (error) {
      this.tileFailed(id, error);
    }
  }

  #resetStyle(id: string): void {
    const layer = this.#layer(id);
    const opened = layer && openedLayer(layer);
    if (opened) this.#compute(id, undefined, opened.firstLook.style);
  }

  #remove(id: string): void {
    this.#reader.abort(id);
    const { layers, selectedId } = this.#store.state;
    const index = layers.findIndex((layer) => layer.id === id);
    const removed = layers[index];
    if (removed === undefined) return;
    const left = layers.filter((layer) => layer.id !== id);
    this.#letGo();
    this.#store.set({
      layers: left,
      removed: [removed],
      ...selecting(this.#store.state, selectedId === id ? (left[index] ?? left[index - 1])?.id : selectedId),
      announcement: msg(str`${removed.title} removed`),
    });
  }

  /** Brings back what was removed last, on top. */
  #undoRemove(): void {
    const { removed, layers } = this.#store.state;
    const last = removed.at(-1);
    if (last === undefined) return;
    this.#store.set({
      layers: [...layers, ...removed],
      removed: [],
      ...selecting(this.#store.state, last.id),
      announcement: msg(str`${last.title} is back`),
    });
    this.#openAll(
      removed.filter(({ opening }) => opening.status !== "opened"),
      false,
    );
  }

  /** Frees the bytes of removed files that no layer shows any more. */
  #letGo(): void {
    const { removed, layers } = this.#store.state;
    for (const { source } of removed) {
      if (!layers.some((layer) => layer.source.url === source.url)) this.#means.unregister(source.url);
    }
    this.#store.set({ removed: [] });
  }

  /** The same again, above. */
  #duplicate(id: string): void {
    const { layers } = this.#store.state;
    const index = layers.findIndex((layer) => layer.id === id);
    const layer = layers[index];
    if (layer === undefined) return;
    const copy: Layer = { ...layer, id: this.#nextId(), title: copyTitle(layer.title, layers), preview: undefined };
    this.#store.set({
      layers: layers.toSpliced(index + 1, 0, copy),
      ...selecting(this.#store.state, copy.id),
      announcement: msg(str`${copy.title} added`),
    });
    if (openedLayer(copy) === undefined) this.#openAll([copy], false);
  }

  /** Both at once: what is computed is drawn in no style of bands, not even for a moment. */
  #compute(id: string, expression: string | undefined, style: Style): void {
    this.#update(id, { expression, style, preview: undefined, tileError: undefined });
    void this.#reader.measure(id, bandsToMeasure(style));
  }

  /** Which of the datasets of a mosaic its pixels show. */
  #selectPixels(id: string, pixelSelection: ScenePixelSelection): void {
    const scene = this.#layer(id)?.scene;
    if (scene) this.#update(id, { scene: { ...scene, pixelSelection }, tileError: undefined });
  }

  #overrideNodata(id: string, nodata: number | undefined): void {
    const layer = this.#layer(id);
    if (layer === undefined || layer.scene !== undefined) return;
    const first = openedLayer(layer)?.firstLook.style;
    // What was changed by hand outlives the second first look.
    const wanted = layer.style && first ? changedParameters(layer.style, first, layer.expression) : layer.wanted;
    this.#update(id, { source: { ...layer.source, nodata }, wanted, opening: { status: "opening" } });
    const changed = this.#layer(id);
    if (changed?.source.blob) this.#means.register(changed.source);
    if (changed) this.#openAll([changed], false);
  }

  #move(id: string, by: 1 | -1): void {
    const layers = [...this.#store.state.layers];
    const index = layers.findIndex((layer) => layer.id === id);
    const [moved, other] = [layers[index], layers[index + by]];
    if (moved === undefined || other === undefined) return;
    layers[index] = other;
    layers[index + by] = moved;
    this.#store.set({
      layers,
      announcement:
        by > 0 ? msg(str`${moved.title} is above ${other.title}`) : msg(str`${moved.title} is below ${other.title}`),
    });
  }

  #select(id: string): void {
    const layer = this.#layer(id);
    if (layer === undefined || this.#store.state.selectedId === id) return;
    this.#store.set({ ...selecting(this.#store.state, id), announcement: msg(str`${layer.title} selected`) });
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
    this.#update(id, { opening: { status: "opening" }, tileError: undefined });
    if (crs === undefined) this.#openAll([layer], true);
    else void this.#openWith({ ...layer.source, crs }, id);
  }

  /** Opens a failed file with another CRS, which becomes the layer's, and the link's, once the file opens with it. */
  async #openWith(source: Source, id: string): Promise<void> {
    try {
      await this.#means.engine.run({ kind: "info", source });
    } catch (error) {
      const { details, ...data } = toErrorData(error);
      const failed = { ...data, details: { ...details, crs: source.crs ?? null } };
      this.#update(id, { opening: { status: "failed", error: failed } });
      return;
    }
    this.#update(id, { source });
    const layer = this.#layer(id);
    if (layer === undefined) return;
    if (source.blob) this.#means.register(source);
    this.#openAll([layer], true);
  }

  async #copy(text: string, what: string): Promise<void> {
    try {
      await this.#means.copy(text);
      this.#store.set({ announcement: msg(str`${what} copied`) });
    } catch {
      this.#store.set({ announcement: msg(str`${what} could not be copied: the browser does not allow it`) });
    }
  }
}

/** The layer that shows what a link names. A link holds no secrets: a file that was opened with some is the one it names. */
function findLinked(layers: readonly Layer[], { url, scene, crs }: LinkedLayer): Layer | undefined {
  if (scene !== undefined) {
    const values = scene.values.join("/");
    return layers.find(
      (layer) => layer.scene?.catalogId === scene.catalogId && layer.scene.values.join("/") === values,
    );
  }
  const candidates = layers.filter((layer) => layer.scene === undefined && layer.source.crs === crs);
  return (
    candidates.find(({ source }) => source.url === url) ??
    candidates.find(({ source }) => withoutSecrets(source.url).url === url)
  );
}

/** `Title (2)`, or the next number that is free. */
function copyTitle(title: string, layers: readonly Layer[]): string {
  const plain = title.replace(/ \(\d+\)$/, "");
  const taken = new Set(layers.map((layer) => layer.title));
  for (let number = 2; ; number++) {
    const copy = `${plain} (${number})`;
    if (!taken.has(copy)) return copy;
  }
}

/** Selects a layer, or none; the pinned place and the values under the pointer go with the layer they are of. */
function selecting({ pin, hover }: PageState, selectedId: string | undefined) {
  const ofSelected = <T extends { readonly layerId: string }>(values: T | undefined) =>
    values?.layerId === selectedId ? values : undefined;
  return { selectedId, pin: ofSelected(pin), hover: ofSelected(hover) };
}
