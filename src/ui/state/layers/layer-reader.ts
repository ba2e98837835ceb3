import { msg, str } from "@lit/localize";
import { firstLook, firstLookBands } from "../../../core/color/first-look.ts";
import { bandsToMeasure, resolveStyle } from "../../../core/color/stretch.ts";
import type { Style } from "../../../core/color/style.ts";
import { isAbort, toErrorData } from "../../../core/errors.ts";
import type { Bounds } from "../../../core/geo/bounds.ts";
import type { Engine, FileInfo, OverviewInfo, Source } from "../../../engine/engine.ts";
import { findClasses } from "../classes/found-classes.ts";
import { failTile, layerById, type PageState, updateLayer } from "../page-state.ts";
import type { Store } from "../store.ts";
import { likelyLook } from "../style/likely-look.ts";
import { applyParameters } from "../style/style-parameters.ts";
import { type Layer, type Opened, openedLayer } from "./layer.ts";
import type { Scene } from "./scene.ts";
import { numberedBands, sceneLook, wantedBand } from "./scene-look.ts";
import type { SceneReader } from "./scene-reader.ts";
import { toldInfo } from "./told-info.ts";

/** No preview and no class list of a level with more pixels than this: it would read a large file whole. */
const coarsePixelLimit = 2048 * 2048;
/** Pixels of the longer side of a preview at most. */
const previewSide = 512;

/** Reads what the page shows of a layer, step by step, and writes each step into the store. */
export class LayerReader {
  readonly #store: Store<PageState>;
  readonly #engine: Engine;
  readonly #scenes: SceneReader;
  readonly #opening = new Map<string, AbortController>();
  /** By layer and band, what is being measured of which source. */
  readonly #measuring = new Map<string, { readonly subject: Scene | Source; readonly done: Promise<void> }>();

  constructor(store: Store<PageState>, engine: Engine, scenes: SceneReader) {
    this.#store = store;
    this.#engine = engine;
    this.#scenes = scenes;
  }

  isOpening(id: string): boolean {
    return this.#opening.has(id);
  }

  /** Stops opening a layer, if it is being opened. */
  abort(id: string): void {
    this.#opening.get(id)?.abort();
  }

  /** Header, then values, then the coarse picture. `located` is told the bounds as soon as they are known. */
  async open(id: string, located: (bounds: Bounds) => void): Promise<void> {
    const layer = layerById(this.#store.state, id);
    if (layer === undefined) return;
    // Opened with other settings: what the earlier ones give is late.
    this.abort(id);
    const abort = new AbortController();
    this.#opening.set(id, abort);
    try {
      const { scene, source } = layer;
      const file = scene === undefined ? source : await this.#openScene(layer, scene, located, abort.signal);
      if (file !== undefined) await this.#openFile({ ...layer, source: file }, located, abort.signal);
    } catch (error) {
      if (!isAbort(error)) {
        updateLayer(this.#store, id, { opening: { status: "failed", error: toErrorData(error) } });
        // The card of the error speaks for itself.
        this.#store.set({ announcement: "" });
      }
    } finally {
      if (this.#opening.get(id) === abort) this.#opening.delete(id);
    }
  }

  /** Measures those of the bands that were not measured yet, and waits for those that are being measured. */
  async measure(id: string, wanted: readonly number[]): Promise<void> {
    const layer = layerById(this.#store.state, id);
    const opened = layer && openedLayer(layer);
    if (layer === undefined || opened === undefined) return;
    const unknown = wanted.filter((band) => !opened.statistics.has(band));
    const subject = layer.scene ? (opened.measuredScene ?? layer.scene) : layer.source;
    const underWay = (band: number) => {
      const found = this.#measuring.get(`${id} ${band}`);
      return found?.subject === subject ? found.done : undefined;
    };
    const bands = unknown.filter((band) => underWay(band) === undefined);
    if (bands.length > 0) {
      const measuring = { subject, done: this.#measureBands(id, subject, bands) };
      const names = bands.map((band) => `${id} ${band}`);
      for (const name of names) this.#measuring.set(name, measuring);
      void measuring.done.then(() => {
        for (const name of names) if (this.#measuring.get(name) === measuring) this.#measuring.delete(name);
      });
    }
    await Promise.all(unknown.map(underWay));
  }

  /** Measures bands of a scene or a file, and tells the layer what fails. */
  async #measureBands(id: string, subject: Scene | Source, bands: readonly number[]): Promise<void> {
    try {
      if ("catalogId" in subject) await Promise.all(bands.map((band) => this.#measureDataset(id, subject, band)));
      else {
        const measured = await this.#statistics(subject, bands);
        // With another nodata value, other pixels count.
        if (layerById(this.#store.state, id)?.source !== subject) return;
        this.#updateOpened(id, ({ statistics }) => ({ statistics: new Map([...statistics, ...measured]) }));
      }
    } catch (error) {
      failTile(this.#store, id, error);
    }
  }

  async #openFile({ id, title, source }: Layer, located: (bounds: Bounds) => void, signal: AbortSignal): Promise<void> {
    const inStyle = (style: Style, info: FileInfo) => applyParameters(style, this.#wanted(id), info.bands.length);
    const info = await toldInfo(this.#engine.run({ kind: "info", source }, signal));
    located(info.bounds);
    const likely = inStyle(likelyLook(info), info);
    updateLayer(this.#store, id, { opening: { status: "measuring", info }, style: likely });
    const statistics = await this.#statistics(source, firstLookBands(info), signal);
    const look = firstLook(info, statistics);
    const style = inStyle(look.style, info);
    const opening = { status: "opened", info, statistics, firstLook: look, classes: undefined } as const;
    updateLayer(this.#store, id, { opening, style });
    this.#store.set({ announcement: msg(str`${title} is on the map: ${look.words}`) });
    void this.measure(id, bandsToMeasure(style));
    void this.#showCoarse(id, info, style, signal);
  }

  /** Opens a scene; what turns out to be a picture of its own is returned, to be opened as the file that it is. */
  async #openScene(
    { id }: Layer,
    wanted: Scene,
    located: (bounds: Bounds) => void,
    signal: AbortSignal,
  ): Promise<Source | undefined> {
    const read = await this.#scenes.read(wanted, wantedBand(this.#wanted(id)), signal);
    const { scene, source, info, band, fileBand, title } = read;
    if (read.isPicture) {
      updateLayer(this.#store, id, { scene: undefined, source, band: fileBand, wanted: {} });
      return source;
    }
    located(info.bounds);
    updateLayer(this.#store, id, { scene, source, title, opening: { status: "measuring", info } });
    const measured = await this.#statistics(source, [fileBand], signal);
    const statistics = new Map([[band, measured.get(fileBand)]]);
    const look = sceneLook(read, statistics, await this.#scenes.mosaicRange(scene, band));
    signal.throwIfAborted();
    const parameters = numberedBands(this.#wanted(id), scene.bands);
    const style = applyParameters(look.style, parameters, scene.bands.length);
    const opened = { info, statistics, measuredScene: scene, firstLook: look, classes: undefined };
    const opening = { status: "opened", ...opened } as const;
    const others = bandsToMeasure(style).filter((other) => other !== band);
    // A scene's range is always numbers: mosaics and series must keep one, whatever their tiles hold.
    if (others.length === 0) updateLayer(this.#store, id, { opening, style: resolveStyle(style, statistics) });
    else {
      updateLayer(this.#store, id, { opening });
      await this.measure(id, others);
      signal.throwIfAborted();
      const known = layerById(this.#store.state, id);
      const all = (known && openedLayer(known)?.statistics) ?? statistics;
      updateLayer(this.#store, id, { style: resolveStyle(style, all) });
    }
    this.#store.set({ announcement: msg(str`${title} is on the map: ${look.words}`) });
    if (style.kind === "palette") await this.#listClasses(id, source, info, fileBand, signal).catch(() => undefined);
    this.#updateOpened(id, ({ classes = [] }) => ({ classes }));
    return undefined;
  }

  #wanted(id: string): Layer["wanted"] {
    return layerById(this.#store.state, id)?.wanted ?? {};
  }

  /** Measures one band of a scene; one that has no dataset is missing, and the others go on. */
  async #measureDataset(id: string, scene: Scene, band: number): Promise<void> {
    try {
      const { info: measured, statistics: found } = await this.#scenes.measure(scene, band);
      this.#updateOpened(id, ({ info, statistics }) => ({
        info: { ...info, bands: info.bands.with(band - 1, measured) },
        statistics: new Map([...statistics, [band, found]]),
      }));
    } catch (error) {
      failTile(this.#store, id, error);
    }
  }

  async #statistics(source: Source, bands: readonly number[], signal?: AbortSignal) {
    const measured = bands.length === 0 ? [] : await this.#engine.run({ kind: "statistics", source, bands }, signal);
    return new Map(bands.map((band, i) => [band, measured[i]] as const));
  }

  /** The preview, and the classes of a palette: both from the coarsest level, which was read for the statistics. */
  async #showCoarse(id: string, info: FileInfo, style: Style, signal: AbortSignal): Promise<void> {
    const layer = layerById(this.#store.state, id);
    const coarsest = coarseLevel(info);
    if (layer === undefined) return;
    if (coarsest === undefined) {
      this.#updateOpened(id, () => ({ classes: [] }));
      return;
    }
    const side = Math.min(previewSide, Math.max(coarsest.width, coarsest.height));
    const size = { width: side, height: side };
    try {
      const preview = await this.#engine.run({ kind: "preview", source: layer.source, ...size, style }, signal);
      if (layerById(this.#store.state, id)?.style === style) updateLayer(this.#store, id, { preview });
      if (style.kind === "palette") await this.#listClasses(id, layer.source, info, style.band, signal);
    } catch {
      // The tiles tell what is wrong, if anything is.
    } finally {
      this.#updateOpened(id, ({ classes = [] }) => ({ classes }));
    }
  }

  async #listClasses(id: string, source: Source, info: FileInfo, band: number, signal: AbortSignal): Promise<void> {
    const coarsest = coarseLevel(info);
    if (coarsest === undefined) return;
    const { level, width, height } = coarsest;
    const window = { level, x: 0, y: 0, width, height, bands: [band] };
    const raster = await this.#engine.run({ kind: "read", source, ...window }, signal);
    const labels = layerById(this.#store.state, id)?.sample?.labels;
    this.#updateOpened(id, () => ({ classes: findClasses(raster, labels) }));
  }

  #updateOpened(id: string, change: (opened: Opened) => Partial<Opened>): void {
    const layer = layerById(this.#store.state, id);
    const opened = layer && openedLayer(layer);
    if (opened) updateLayer(this.#store, id, { opening: { ...opened, ...change(opened) } });
  }
}

/** The coarsest level, unless it is too large to be read whole. */
function coarseLevel({ overviews }: FileInfo): OverviewInfo | undefined {
  const coarsest = overviews.at(-1);
  return coarsest && coarsest.width * coarsest.height <= coarsePixelLimit ? coarsest : undefined;
}
