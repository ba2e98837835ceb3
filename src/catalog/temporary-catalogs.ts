import { type CatalogChange, catalogChannel } from "./catalog-changes.ts";
import { catalogId } from "./catalog-id.ts";
import type {
  CatalogInfo,
  Catalogs,
  CreateOptions,
  DatasetPage,
  DatasetQuery,
  DatasetRecord,
  Existing,
  IngestFailure,
  Insertion,
  KeyValues,
  NewCatalog,
  StoredHeader,
  StoredIngest,
  ValueCount,
  Where,
} from "./catalogs.ts";
import { MemoryCatalogs } from "./memory-catalogs.ts";

/**
 * Stored catalogs and, beside them, temporary ones, which links bring: those are held in memory, seen by this tab alone, and nothing of them
 * is stored until they are kept.
 */
export class TemporaryCatalogs implements Catalogs {
  readonly #stored: Catalogs;
  readonly #temporary: MemoryCatalogs;
  /** Ids of temporary catalogs. */
  readonly #ids = new Set<string>();
  /** The ids under which kept ones are stored, where theirs was taken meanwhile. */
  readonly #moved = new Map<string, string>();
  readonly #keeping = new Map<string, Promise<CatalogInfo>>();
  #channel: BroadcastChannel | undefined;

  constructor(stored: Catalogs, announce?: (change: CatalogChange) => void) {
    this.#stored = stored;
    this.#temporary = new MemoryCatalogs({ announce: announce ?? ((change) => this.#announce(change)) });
  }

  async list(): Promise<readonly CatalogInfo[]> {
    const temporary = (await this.#temporary.list()).map(asTemporary);
    return [...(await this.#stored.list()), ...temporary].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async info(id: string): Promise<CatalogInfo> {
    return this.#ids.has(id) ? asTemporary(await this.#temporary.info(id)) : await this.#stored.info(this.#idOf(id));
  }

  async create(
    catalog: NewCatalog,
    datasets?: readonly DatasetRecord[],
    { temporary = false, id: wanted }: CreateOptions = {},
  ): Promise<CatalogInfo> {
    const taken = new Set((await this.list()).map(({ id }) => id));
    const id = catalogId(catalog.title, taken, wanted);
    if (!temporary) return await this.#stored.create(catalog, datasets, { id });
    this.#ids.add(id);
    try {
      return asTemporary(await this.#temporary.create(catalog, datasets, { id }));
    } catch (error) {
      this.#ids.delete(id);
      throw error;
    }
  }

  async keep(id: string): Promise<CatalogInfo> {
    if (!this.#ids.has(id)) return await this.info(id);
    const keeping = this.#keeping.get(id) ?? this.#keep(id).finally(() => this.#keeping.delete(id));
    this.#keeping.set(id, keeping);
    return await keeping;
  }

  async #keep(id: string): Promise<CatalogInfo> {
    const { title, keys, origin } = await this.#temporary.info(id);
    const kept = await this.#stored.create({ title, keys, origin }, await this.#temporary.records(id), { id });
    if (kept.id !== id) this.#moved.set(id, kept.id);
    this.#ids.delete(id);
    await this.#temporary.drop(id);
    return kept;
  }

  async update(id: string, changes: Partial<NewCatalog>): Promise<CatalogInfo> {
    const changed = await (await this.#toChange(id)).update(this.#idOf(id), changes);
    return this.#ids.has(id) ? asTemporary(changed) : changed;
  }

  async replaceAll(id: string, catalog: NewCatalog, datasets: readonly DatasetRecord[]): Promise<CatalogInfo> {
    const replaced = await (await this.#toChange(id)).replaceAll(this.#idOf(id), catalog, datasets);
    return this.#ids.has(id) ? asTemporary(replaced) : replaced;
  }

  async drop(id: string): Promise<void> {
    await (await this.#toChange(id)).drop(this.#idOf(id));
    this.#ids.delete(id);
  }

  async datasets(id: string, query?: DatasetQuery): Promise<DatasetPage> {
    return await this.#of(id).datasets(this.#idOf(id), query);
  }

  async values(id: string, key: string, where?: Where): Promise<readonly ValueCount[]> {
    return await this.#of(id).values(this.#idOf(id), key, where);
  }

  async get(id: string, keys: KeyValues): Promise<DatasetRecord | undefined> {
    return await this.#of(id).get(this.#idOf(id), keys);
  }

  async records(
    id: string,
    query?: DatasetQuery,
    options?: { readonly headers?: boolean | undefined },
  ): Promise<readonly DatasetRecord[]> {
    return await this.#of(id).records(this.#idOf(id), query, options);
  }

  async insert(id: string, datasets: readonly DatasetRecord[], existing: Existing): Promise<Insertion> {
    return await (await this.#toChange(id)).insert(this.#idOf(id), datasets, existing);
  }

  async delete(id: string, keys: readonly KeyValues[]): Promise<number> {
    return await (await this.#toChange(id)).delete(this.#idOf(id), keys);
  }

  async setHeader(id: string, location: string, header: StoredHeader | undefined): Promise<void> {
    await (await this.#toChange(id)).setHeader(this.#idOf(id), location, header);
  }

  async ingests(): Promise<readonly StoredIngest[]> {
    return await this.#stored.ingests();
  }

  /** An ingest outlives the page, and so does the catalog that it fills. */
  async putIngest(ingest: StoredIngest): Promise<void> {
    if (this.#ids.has(ingest.catalogId)) await this.keep(ingest.catalogId);
    await this.#stored.putIngest({ ...ingest, catalogId: this.#idOf(ingest.catalogId) });
  }

  async failIngest(id: string, failures: readonly IngestFailure[]): Promise<void> {
    await this.#stored.failIngest(id, failures);
  }

  async deleteIngest(id: string): Promise<void> {
    await this.#stored.deleteIngest(id);
  }

  /** Where a catalog is changed: one that is on its way into storage would leave the change behind. */
  async #toChange(id: string): Promise<Catalogs> {
    await this.#keeping.get(id)?.catch(() => undefined);
    return this.#of(id);
  }

  #of(id: string): Catalogs {
    return this.#ids.has(id) ? this.#temporary : this.#stored;
  }

  #idOf(id: string): string {
    return this.#moved.get(id) ?? id;
  }

  /** As stored catalogs do; other tabs look in vain. */
  #announce(change: CatalogChange): void {
    this.#channel ??= new BroadcastChannel(catalogChannel);
    this.#channel.postMessage(change);
  }
}

const asTemporary = (info: CatalogInfo): CatalogInfo => ({ ...info, temporary: true });
