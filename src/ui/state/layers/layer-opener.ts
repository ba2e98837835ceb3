import { msg, str } from "@lit/localize";
import { toErrorData } from "../../../core/errors.ts";
import type { Bounds } from "../../../core/geo/bounds.ts";
import { uniteBounds } from "../../../core/geo/unite-bounds.ts";
import type { Source } from "../../../engine/engine.ts";
import type { DatasetToOpen } from "../catalogs/catalog-actions.ts";
import type { LinkedLayer } from "../links/linked-state.ts";
import type { PageMeans } from "../page-means.ts";
import { layerById, updateLayer } from "../page-state.ts";
import {
  changedParameters,
  linkedExpression,
  type StyleParameters,
  styleParameters,
} from "../style/style-parameters.ts";
import { fitLayer } from "./fit-layer.ts";
import { type Layer, showsDataset } from "./layer.ts";
import type { LayerReader } from "./layer-reader.ts";
import { newLayer } from "./new-layer.ts";
import { isMosaic, type Scene } from "./scene.ts";
import { namesOfBands } from "./scene-look.ts";
import { selecting, selectLayer } from "./select-layer.ts";

/** Adds files and datasets to the page, and opens them. */
export class LayerOpener {
  readonly #means: PageMeans;
  readonly #reader: LayerReader;
  #count = 0;

  constructor(means: PageMeans, reader: LayerReader) {
    this.#means = means;
    this.#reader = reader;
  }

  /** An id that no layer has had. */
  nextId(): string {
    this.#count++;
    return String(this.#count);
  }

  /** A layer that is not on the page yet. */
  layer(source: Source, linked?: LinkedLayer): Layer {
    return newLayer(this.nextId(), source, this.#means.base, linked);
  }

  addFiles(files: readonly File[]): void {
    this.add(files.map((blob) => ({ url: `local:${this.nextId()}/${encodeURIComponent(blob.name)}`, blob })));
  }

  add(sources: readonly Source[]): void {
    this.#addLayers(sources.map((source) => this.layer(source)));
  }

  /** Shows a dataset of a catalog: the layer that has it already, or a new one. */
  addDataset({ source, title, band, look, keys, scene }: DatasetToOpen): void {
    const open = this.#means.store.state.layers.find((layer) =>
      showsDataset(layer, scene?.catalogId, { keys, location: source.url, band }),
    );
    if (open === undefined) {
      const wanted = scene && isMosaic(scene) ? { ...look, ...this.#lookOfParts(scene) } : look;
      const expression = linkedExpression(wanted);
      this.#addLayers([{ ...this.layer(source), title, band: scene ? undefined : band, scene, wanted, expression }]);
    } else {
      selectLayer(this.#means.store, open.id);
      fitLayer(this.#means, open.id);
    }
  }

  /** How datasets of a mosaic are shown on the page already: laid over each other, they look the same. */
  #lookOfParts({ catalogId, bands }: Scene): StyleParameters {
    const part = this.#means.store.state.layers.findLast(
      ({ scene, style }) => style && scene?.catalogId === catalogId && scene.bands.join("\n") === bands.join("\n"),
    );
    if (part?.style === undefined) return {};
    if (part.expression !== undefined) return changedParameters(part.style, part.style, part.expression);
    return { ...styleParameters(part.style), bands: namesOfBands(part.style, bands) };
  }

  /** Opens several files at once; with `fit` the map shows all of those whose place is known so far. */
  openAll(layers: readonly Layer[], fit: boolean): void {
    let union: Bounds | undefined;
    const located = (bounds: Bounds) => {
      union = union === undefined ? bounds : uniteBounds(union, bounds);
      if (fit) this.#means.camera.fit(union);
    };
    for (const { id } of layers) void this.#open(id, located);
  }

  async #open(id: string, located: (bounds: Bounds) => void): Promise<void> {
    const linked = layerById(this.#means.store.state, id)?.linkedScene;
    if (linked !== undefined && !(await this.#find(id, linked))) return;
    await this.#reader.open(id, located);
  }

  /** Finds the catalog of a scene that a link names; tells whether it is now known, and was not before. */
  async #find(id: string, linked: NonNullable<Layer["linkedScene"]>): Promise<boolean> {
    const { store, linkedScenes } = this.#means;
    const isWanted = () => layerById(store.state, id)?.linkedScene === linked;
    try {
      const scene = await linkedScenes.resolve(linked.scene, linked.axis);
      if (!isWanted()) return false;
      updateLayer(store, id, { scene, linkedScene: undefined });
      return true;
    } catch (error) {
      if (isWanted()) updateLayer(store, id, { opening: { status: "failed", error: toErrorData(error) } });
      return false;
    }
  }

  #addLayers(layers: readonly Layer[]): void {
    const { store } = this.#means;
    const last = layers.at(-1);
    if (last === undefined) return;
    for (const { source } of layers) if (source.blob || source.header) this.#means.register(source);
    store.set({
      layers: [...store.state.layers, ...layers],
      ...selecting(store.state, last.id),
      welcome: false,
      notice: undefined,
      announcement: layers.length === 1 ? msg(str`Opening ${last.title}`) : msg(str`Opening ${layers.length} files`),
    });
    this.openAll(layers, true);
  }
}
