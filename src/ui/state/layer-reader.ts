import { firstLook, firstLookBands } from "../../core/color/first-look.ts";
import { bandsToMeasure } from "../../core/color/stretch.ts";
import type { Style } from "../../core/color/style.ts";
import { isAbort, toErrorData } from "../../core/errors.ts";
import type { Bounds } from "../../core/geo/bounds.ts";
import type { Engine, FileInfo, OverviewInfo } from "../../engine/engine.ts";
import { findClasses } from "./found-classes.ts";
import { likelyLook } from "./likely-look.ts";
import {
  failTile,
  type Layer,
  layerById,
  type Opened,
  openedLayer,
  type PageState,
  updateLayer,
} from "./page-state.ts";
import type { Store } from "./store.ts";
import { applyParameters } from "./style-parameters.ts";

/** No preview and no class list of a level with more pixels than this: it would read a large file whole. */
const coarsePixelLimit = 2048 * 2048;
/** Pixels of the longer side of a preview at most. */
const previewSide = 512;

/** Reads what the page shows of a layer's file, step by step, and writes each step into the store. */
export class LayerReader {
  readonly #store: Store<PageState>;
  readonly #engine: Engine;
  readonly #opening = new Map<string, AbortController>();
  readonly #measuring = new Set<string>();

  constructor(store: Store<PageState>, engine: Engine) {
    this.#store = store;
    this.#engine = engine;
  }

  isOpening(id: string): boolean {
    return this.#opening.has(id);
  }

  /** Stops opening a file, if it is being opened. */
  abort(id: string): void {
    this.#opening.get(id)?.abort();
  }

  /** Header, then values, then the coarse picture. `located` is told the bounds as soon as they are known. */
  async open(id: string, located: (bounds: Bounds) => void): Promise<void> {
    const layer = layerById(this.#store.state, id);
    if (layer === undefined) return;
    const abort = new AbortController();
    this.#opening.set(id, abort);
    const { source } = layer;
    const inStyle = (style: Style, info: FileInfo) =>
      applyParameters(style, layerById(this.#store.state, id)?.wanted ?? {}, info.bands.length);
    try {
      const info = await this.#engine.run({ kind: "info", source }, abort.signal);
      located(info.bounds);
      const likely = inStyle(likelyLook(info), info);
      updateLayer(this.#store, id, { opening: { status: "measuring", info }, style: likely });
      const statistics = await this.#statistics(layer, firstLookBands(info), abort.signal);
      const look = firstLook(info, statistics);
      const style = inStyle(look.style, info);
      const opening = { status: "opened", info, statistics, firstLook: look, classes: undefined } as const;
      updateLayer(this.#store, id, { opening, style });
      this.#store.set({ announcement: `${layer.title} is on the map: ${look.words}` });
      void this.measure(id, bandsToMeasure(style));
      void this.#showCoarse(id, info, style, abort.signal);
    } catch (error) {
      if (!isAbort(error)) updateLayer(this.#store, id, { opening: { status: "failed", error: toErrorData(error) } });
    } finally {
      if (this.#opening.get(id) === abort) this.#opening.delete(id);
    }
  }

  /** Measures those of the bands that were not measured yet. */
  async measure(id: string, wanted: readonly number[]): Promise<void> {
    const layer = layerById(this.#store.state, id);
    const known = layer && openedLayer(layer)?.statistics;
    if (layer === undefined || known === undefined) return;
    const bands = wanted.filter((band) => !known.has(band) && !this.#measuring.has(`${id} ${band}`));
    if (bands.length === 0) return;
    for (const band of bands) this.#measuring.add(`${id} ${band}`);
    try {
      const measured = await this.#statistics(layer, bands);
      this.#updateOpened(id, ({ statistics }) => ({ statistics: new Map([...statistics, ...measured]) }));
    } catch (error) {
      failTile(this.#store, id, error);
    } finally {
      for (const band of bands) this.#measuring.delete(`${id} ${band}`);
    }
  }

  async #statistics({ source }: Layer, bands: readonly number[], signal?: AbortSignal) {
    const measured = bands.length === 0 ? [] : await this.#engine.run({ kind: "statistics", source, bands }, signal);
    return new Map(bands.map((band, i) => [band, measured[i]] as const));
  }

  /** The preview, and the classes of a palette: both from the coarsest level, which was read for the statistics. */
  async #showCoarse(id: string, info: FileInfo, style: Style, signal: AbortSignal): Promise<void> {
    const layer = layerById(this.#store.state, id);
    const coarsest = info.overviews.at(-1);
    if (layer === undefined || coarsest === undefined) return;
    if (coarsest.width * coarsest.height > coarsePixelLimit) {
      this.#updateOpened(id, () => ({ classes: [] }));
      return;
    }
    const side = Math.min(previewSide, Math.max(coarsest.width, coarsest.height));
    const size = { width: side, height: side };
    try {
      const preview = await this.#engine.run({ kind: "preview", source: layer.source, ...size, style }, signal);
      if (layerById(this.#store.state, id)?.style === style) updateLayer(this.#store, id, { preview });
      if (style.kind === "palette") await this.#listClasses(layer, coarsest, style.band, signal);
    } catch {
      // The tiles tell what is wrong, if anything is.
    } finally {
      this.#updateOpened(id, ({ classes = [] }) => ({ classes }));
    }
  }

  async #listClasses(layer: Layer, coarsest: OverviewInfo, band: number, signal: AbortSignal): Promise<void> {
    const { level, width, height } = coarsest;
    const window = { level, x: 0, y: 0, width, height, bands: [band] };
    const raster = await this.#engine.run({ kind: "read", source: layer.source, ...window }, signal);
    this.#updateOpened(layer.id, () => ({ classes: findClasses(raster, layer.sample?.labels) }));
  }

  #updateOpened(id: string, change: (opened: Opened) => Partial<Opened>): void {
    const layer = layerById(this.#store.state, id);
    const opened = layer && openedLayer(layer);
    if (opened) updateLayer(this.#store, id, { opening: { ...opened, ...change(opened) } });
  }
}
