import { type CatalogChange, catalogChannel } from "../catalog-changes.ts";
import { catalogId } from "../catalog-id.ts";
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
} from "../catalogs.ts";
import { CatalogIndex } from "../index/catalog-index.ts";
import { checkCatalog, checkKeyValues, checkSameNames, checkTitle } from "../key-names.ts";
import { planInsertion } from "../plan-insertion.ts";
import { cloneHeader } from "../record-clones.ts";
import { CatalogCopies, type RowChanges } from "./catalog-copies.ts";
import { CatalogDatabase } from "./catalog-database.ts";
import { databaseNames } from "./database-names.ts";
import { readRecords } from "./read-records.ts";
import { replaceDatasets } from "./replace-datasets.ts";
import { type CatalogRecord, type Migration, migrations, rangeOf, type Store } from "./schema.ts";
import { deleteIngestsOf, StoredIngests } from "./stored-ingests.ts";
import { writeRows } from "./write-rows.ts";

const dataStores: Store[] = ["catalogs", "rows", "knowledge", "headers"];

export interface IndexedDbCatalogsOptions {
  /** Of the database. */
  readonly name?: string;
  /** Other than those of this version: for tests. */
  readonly migrations?: readonly Migration[];
}

/**
 * Catalogs that stay in this browser, shared by all tabs; `schema.ts` tells how. The database opens with the first call.
 * Every committed change is told on the `BroadcastChannel` {@link catalogChannel}.
 */
export class IndexedDbCatalogs implements Catalogs {
  readonly #copies = new CatalogCopies();
  readonly #database: CatalogDatabase;
  readonly #storedIngests: StoredIngests;
  readonly #opening = new Map<string, Promise<unknown>>();
  #channel: BroadcastChannel | undefined;

  constructor(options: IndexedDbCatalogsOptions = {}) {
    this.#database = new CatalogDatabase({
      name: options.name ?? databaseNames.catalogs,
      migrations: options.migrations ?? migrations,
      onLoss: () => this.#copies.lose(),
    });
    this.#storedIngests = new StoredIngests(this.#database);
  }

  /** Lets go of the database and the channel; a later call takes them up again. */
  close(): void {
    this.#database.close();
    this.#channel?.close();
    this.#channel = undefined;
  }

  async list(): Promise<readonly CatalogInfo[]> {
    const records = await this.#database.read(["catalogs"], (transaction) =>
      transaction.objectStore("catalogs").getAll(),
    );
    this.#copies.see(records.map(({ id }) => id));
    return records.map(infoOf);
  }

  async info(id: string): Promise<CatalogInfo> {
    return infoOf(await this.#database.read(["catalogs"], (transaction) => this.#copies.record(transaction, id)));
  }

  /** Stores any catalog: temporary ones are those of {@link TemporaryCatalogs}. */
  async create(
    catalog: NewCatalog,
    datasets: readonly DatasetRecord[] = [],
    options: CreateOptions = {},
  ): Promise<CatalogInfo> {
    checkCatalog(catalog);
    const index = emptyIndex(catalog);
    const { records, added } = planInsertion(index, datasets, "refuse");
    const made = await this.#database.write(dataStores, async (transaction) => {
      const taken = await transaction.objectStore("catalogs").getAllKeys();
      return await writeRows(
        transaction,
        newRecord(catalogId(catalog.title, new Set(taken), options.id), catalog),
        index,
        records,
      );
    });
    return this.#stored(made, added, {});
  }

  keep(id: string): Promise<CatalogInfo> {
    return this.info(id);
  }

  async update(id: string, changes: Partial<NewCatalog>): Promise<CatalogInfo> {
    if (changes.title !== undefined) checkTitle(changes.title);
    const changed = await this.#database.write(["catalogs"], async (transaction) => {
      const record = await this.#copies.record(transaction, id);
      if (changes.keys) checkSameNames(record.keys, changes.keys);
      const after = { ...record, ...aboutOf({ ...record, ...changes }) };
      await transaction.objectStore("catalogs").put(after);
      return after;
    });
    this.#announce({ catalog: id });
    return infoOf(changed);
  }

  async replaceAll(id: string, catalog: NewCatalog, datasets: readonly DatasetRecord[]): Promise<CatalogInfo> {
    checkCatalog(catalog);
    const index = emptyIndex(catalog);
    const { records, added } = planInsertion(index, datasets, "refuse");
    await this.#open(id);
    const made = await this.#database.write(dataStores, async (transaction) => {
      const before = await this.#copies.current(transaction, id);
      return await replaceDatasets(transaction, before.index, newRecord(id, catalog), index, records);
    });
    return this.#stored(made, added, { catalog: id });
  }

  async drop(id: string): Promise<void> {
    await this.#database.write([...dataStores, "ingests", "failures"], async (transaction) => {
      await this.#copies.record(transaction, id);
      const all = rangeOf(id);
      await Promise.all([
        transaction.objectStore("catalogs").delete(id),
        ...(["rows", "knowledge", "headers"] as const).map((name) => transaction.objectStore(name).delete(all)),
        deleteIngestsOf(transaction, id),
      ]);
    });
    this.#copies.forget(id);
    this.#announce({});
  }

  async datasets(id: string, query: DatasetQuery = {}): Promise<DatasetPage> {
    const index = await this.#index(id);
    const { rows, total } = index.select(query);
    return { datasets: Array.from(rows, (row) => index.dataset(row)), total };
  }

  async values(id: string, key: string, where?: Where): Promise<readonly ValueCount[]> {
    return (await this.#index(id)).values(key, where);
  }

  async get(id: string, keys: KeyValues): Promise<DatasetRecord | undefined> {
    await this.#open(id);
    return await this.#database.read(dataStores, async (transaction) => {
      const { index } = await this.#copies.current(transaction, id);
      checkKeyValues(index.names, keys);
      const row = index.find(keys);
      if (row < 0) return undefined;
      return (await readRecords(transaction, id, index, [row]))[0];
    });
  }

  async records(
    id: string,
    query: DatasetQuery = {},
    { headers = true }: { headers?: boolean | undefined } = {},
  ): Promise<readonly DatasetRecord[]> {
    await this.#open(id);
    return await this.#database.read(dataStores, async (transaction) => {
      const { index } = await this.#copies.current(transaction, id);
      const { rows } = index.select({ ...query, limit: query.limit ?? Number.POSITIVE_INFINITY });
      return await readRecords(transaction, id, index, rows, headers);
    });
  }

  async insert(id: string, datasets: readonly DatasetRecord[], existing: Existing): Promise<Insertion> {
    return await this.#change(id, (index) => {
      const { records, insertion } = planInsertion(index, datasets, existing);
      return { changes: records, result: insertion };
    });
  }

  async delete(id: string, keys: readonly KeyValues[]): Promise<number> {
    return await this.#change(id, (index) => {
      for (const values of keys) checkKeyValues(index.names, values);
      const rows = keys.map((values) => index.find(values)).filter((row) => row >= 0);
      const changes = new Map(rows.map((row) => [row, undefined]));
      return { changes, result: changes.size };
    });
  }

  async setHeader(id: string, location: string, header: StoredHeader | undefined): Promise<void> {
    await this.#open(id);
    await this.#database.write(["catalogs", "rows", "headers"], async (transaction) => {
      const { index } = await this.#copies.current(transaction, id);
      const store = transaction.objectStore("headers");
      if (!header) await store.delete([id, location]);
      else if (index.unused([location]).size === 0) await store.put(cloneHeader(header), [id, location]);
    });
    this.#announce({ catalog: id });
  }

  ingests(): Promise<readonly StoredIngest[]> {
    return this.#storedIngests.list();
  }

  putIngest(ingest: StoredIngest): Promise<void> {
    return this.#storedIngests.put(ingest);
  }

  failIngest(id: string, failures: readonly IngestFailure[]): Promise<void> {
    return this.#storedIngests.fail(id, failures);
  }

  deleteIngest(id: string): Promise<void> {
    return this.#storedIngests.delete(id);
  }

  /** The index of a catalog as it is stored now. */
  async #index(id: string): Promise<CatalogIndex> {
    await this.#open(id);
    const { index } = await this.#database.read(["catalogs", "rows"], (transaction) =>
      this.#copies.current(transaction, id),
    );
    return index;
  }

  /** Reads a catalog into memory unless it is there, once for all calls that wait for it. */
  async #open(id: string): Promise<void> {
    if (this.#copies.has(id)) return;
    let opening = this.#opening.get(id);
    if (!opening) {
      opening = this.#database
        .read(["catalogs", "rows"], (transaction) => this.#copies.current(transaction, id))
        .finally(() => this.#opening.delete(id));
      this.#opening.set(id, opening);
    }
    await opening;
  }

  /** Writes the changes that `plan` makes of the catalog as it is stored now. */
  async #change<T>(id: string, plan: (index: CatalogIndex) => { changes: RowChanges; result: T }): Promise<T> {
    await this.#open(id);
    const { before, after, changes, result } = await this.#database.write(dataStores, async (transaction) => {
      const { record, index } = await this.#copies.current(transaction, id);
      const { changes, result } = plan(index);
      const after = changes.size === 0 ? record : await writeRows(transaction, record, index, changes);
      return { before: record, after, changes, result };
    });
    if (changes.size > 0) {
      this.#copies.changed(before, after, changes);
      this.#announce({ catalog: id });
    }
    return result;
  }

  /** A catalog was stored whole. */
  #stored(record: CatalogRecord, index: CatalogIndex, change: CatalogChange): CatalogInfo {
    this.#copies.keep(record, index);
    this.#announce(change);
    return infoOf(record);
  }

  #announce(change: CatalogChange): void {
    this.#channel ??= new BroadcastChannel(catalogChannel);
    this.#channel.postMessage(change);
  }
}

function emptyIndex({ keys }: NewCatalog): CatalogIndex {
  return new CatalogIndex(keys.map(({ name }) => name));
}

function newRecord(id: string, catalog: NewCatalog): CatalogRecord {
  const generation = crypto.getRandomValues(new Uint32Array(4)).join("-");
  return { id, ...aboutOf(catalog), count: 0, generation, revision: 0, chunks: [] };
}

function aboutOf({ title, keys, origin }: NewCatalog): NewCatalog {
  return { title, keys, origin };
}

function infoOf(record: CatalogRecord): CatalogInfo {
  const { id, count, origin, generation, revision } = record;
  const { title, keys } = structuredClone({ title: record.title, keys: record.keys });
  const version = `${generation}.${revision}`;
  return { id, title, keys, count, version, ...(origin && { origin: structuredClone(origin) }) };
}
