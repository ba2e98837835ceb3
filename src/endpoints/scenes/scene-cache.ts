import type { CatalogInfo, Catalogs, StoredHeader } from "../../catalog/catalogs.ts";
import { BoundedMap } from "../../core/bounded-map.ts";
import { FileCoverages } from "./file-coverages.ts";
import { keptFor } from "./kept-for.ts";
import { SceneIndex } from "./scene-index.ts";
import { readScenes, type SceneQuery } from "./scene-records.ts";

interface Kept {
  /** Of the catalog when this was read. */
  readonly version: string;
  readonly index: Promise<SceneIndex>;
  /** How many it has; undefined until it is there. */
  datasets: number | undefined;
}

const mostQueries = 64;
/** Datasets of all queries together, unless one alone has more. */
const mostDatasets = 40_000;
const maxHeaders = 2000;

/** What is remembered of catalogs between one tile and the next; bounded. */
export class SceneCache {
  readonly files = new FileCoverages();
  readonly #catalogs: Catalogs;
  /** By catalog and query, the one used longest ago first. */
  readonly #kept = new Map<string, Kept>();
  readonly #headers = new BoundedMap<string, Promise<StoredHeader | undefined>>(maxHeaders);

  constructor(catalogs: Catalogs) {
    this.#catalogs = catalogs;
  }

  /** The scenes of a query, read again when the catalog has changed. A failure is not kept. */
  async index(catalog: CatalogInfo, query: SceneQuery): Promise<SceneIndex> {
    const key = JSON.stringify([catalog.id, query.keys, query.bands ?? null, query.newestFirst ?? false]);
    const before = this.#kept.get(key);
    this.#kept.delete(key);
    const kept = before?.version === catalog.version ? before : this.#read(catalog, query);
    this.#kept.set(key, kept);
    try {
      const index = await kept.index;
      if (kept.datasets === undefined) {
        kept.datasets = index.scenes.reduce((sum, { length }) => sum + length, 0);
        this.#forget();
      }
      return index;
    } catch (error) {
      if (this.#kept.get(key) === kept) this.#kept.delete(key);
      throw error;
    }
  }

  /** The header of a file, read with the first of its datasets that is drawn. */
  header(catalog: CatalogInfo, keys: readonly string[]): Promise<StoredHeader | undefined> {
    const key = JSON.stringify([catalog.id, catalog.version, keys]);
    return this.#headers.getOrMake(key, () =>
      this.#catalogs.get(catalog.id, keys).then(
        (record) => record?.header,
        // It only spares a request.
        () => undefined,
      ),
    );
  }

  #read(catalog: CatalogInfo, query: SceneQuery): Kept {
    const index = readScenes(this.#catalogs, catalog, query).then((scenes) => new SceneIndex(scenes));
    return { version: catalog.version, index, datasets: undefined };
  }

  #forget(): void {
    let datasets = 0;
    for (const kept of this.#kept.values()) datasets += kept.datasets ?? 0;
    for (const [key, kept] of this.#kept) {
      if (this.#kept.size <= 1 || (this.#kept.size <= mostQueries && datasets <= mostDatasets)) return;
      this.#kept.delete(key);
      datasets -= kept.datasets ?? 0;
    }
  }
}

/** What is remembered of these catalogs, as long as they and the engine live. */
export const sceneCacheOf = keptFor((catalogs) => new SceneCache(catalogs));
