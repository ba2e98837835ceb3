import type { Catalogs, Dataset } from "../../../catalog/catalogs.ts";
import { type CatalogState, datasetName } from "../catalogs/catalog-state.ts";
import { layerById, type PageState, updateLayer } from "../page-state.ts";
import type { Store } from "../store.ts";
import type { Layer } from "./layer.ts";

/** Datasets of one file that are looked at, at most: its bands. */
const mostBands = 200;

/** Names layers that were opened by their addresses, as links do, by the keys under which a catalog knows them. */
export class LayerNames {
  readonly #store: Store<PageState>;
  readonly #catalogStore: Store<CatalogState>;
  readonly #catalogs: Catalogs;
  readonly #asked = new Set<string>();

  constructor(store: Store<PageState>, catalogStore: Store<CatalogState>, catalogs: Catalogs) {
    this.#store = store;
    this.#catalogStore = catalogStore;
    this.#catalogs = catalogs;
  }

  /** Looks for the names of layers that nobody has looked for yet. */
  async look(): Promise<void> {
    const unnamed = this.#store.state.layers.filter(isUnnamed).filter(({ id }) => !this.#asked.has(id));
    for (const { id } of unnamed) this.#asked.add(id);
    await Promise.all(unnamed.map((layer) => this.#name(layer)));
  }

  async #name({ id, source: { url }, wanted }: Layer): Promise<void> {
    const { catalogs, currentId } = this.#catalogStore.state;
    const current = catalogs.filter((catalog) => catalog.id === currentId);
    for (const catalog of new Set([...current, ...catalogs])) {
      const dataset = await this.#find(catalog.id, url, wanted.bands);
      if (dataset === undefined) continue;
      const layer = layerById(this.#store.state, id);
      if (layer && isUnnamed(layer)) {
        updateLayer(this.#store, id, { title: datasetName(dataset.keys), band: dataset.band });
      }
      return;
    }
  }

  /** The dataset that a layer shows: the one of its band, or the only one of its file. */
  async #find(catalogId: string, url: string, bands: string | undefined): Promise<Dataset | undefined> {
    const found = await this.#catalogs.datasets(catalogId, { search: url, limit: mostBands }).catch(() => undefined);
    const ofFile = found?.datasets.filter(({ location }) => location === url) ?? [];
    const only = ofFile.length === 1 ? ofFile[0] : undefined;
    return ofFile.find(({ band }) => String(band) === bands) ?? (only?.band === 1 ? only : undefined);
  }
}

const isUnnamed = ({ source, sample, scene, band }: Layer): boolean =>
  source.blob === undefined && sample === undefined && scene === undefined && band === undefined;
