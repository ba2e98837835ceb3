import type { CatalogChange } from "./catalog-changes.ts";
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
import { CatalogIndex } from "./index/catalog-index.ts";
import { isSameVersion } from "./is-same-version.ts";
import { checkCatalog, checkKeyValues, checkSameNames, checkTitle } from "./key-names.ts";
import { noCatalog, noIngest } from "./not-found.ts";
import { type InsertionPlan, planInsertion } from "./plan-insertion.ts";
import { cloneHeader, cloneKnowledge, type Knowledge } from "./record-clones.ts";

interface Catalog {
  readonly about: NewCatalog;
  readonly index: CatalogIndex;
  /** By row. */
  readonly known: Map<number, Knowledge>;
  /** By location. */
  readonly headers: Map<string, StoredHeader>;
  /** The number of the change that made it what it is. */
  readonly version: number;
}

/** Catalogs that last as long as the page. */
export class MemoryCatalogs implements Catalogs {
  readonly #catalogs = new Map<string, Catalog>();
  readonly #ingests = new Map<string, StoredIngest>();
  #changes = 0;
  readonly #announce: (change: CatalogChange) => void;

  /** `announce` is told of every change. */
  constructor({ announce = () => {} }: { readonly announce?: (change: CatalogChange) => void } = {}) {
    this.#announce = announce;
  }

  async list(): Promise<readonly CatalogInfo[]> {
    return [...this.#catalogs.keys()].sort().map((id) => this.#info(id));
  }

  async info(id: string): Promise<CatalogInfo> {
    return this.#info(id);
  }

  async create(
    catalog: NewCatalog,
    datasets: readonly DatasetRecord[] = [],
    options: CreateOptions = {},
  ): Promise<CatalogInfo> {
    checkCatalog(catalog);
    const made = this.#made(catalog);
    write(made, planInsertion(made.index, datasets, "refuse"));
    const id = catalogId(catalog.title, new Set(this.#catalogs.keys()), options.id);
    this.#catalogs.set(id, made);
    this.#announce({});
    return this.#info(id);
  }

  /** None lasts longer than the page. */
  async keep(id: string): Promise<CatalogInfo> {
    return this.#info(id);
  }

  async update(id: string, changes: Partial<NewCatalog>): Promise<CatalogInfo> {
    const catalog = this.#catalog(id);
    if (changes.title !== undefined) checkTitle(changes.title);
    if (changes.keys) checkSameNames(catalog.about.keys, changes.keys);
    this.#catalogs.set(id, { ...catalog, about: structuredClone({ ...catalog.about, ...changes }) });
    this.#announce({ catalog: id });
    return this.#info(id);
  }

  async replaceAll(id: string, catalog: NewCatalog, datasets: readonly DatasetRecord[]): Promise<CatalogInfo> {
    const before = this.#catalog(id);
    checkCatalog(catalog);
    const made = this.#made(catalog);
    write(made, planInsertion(made.index, datasets, "refuse"));
    keepKnowledge(before, made);
    this.#catalogs.set(id, made);
    this.#announce({ catalog: id });
    return this.#info(id);
  }

  async drop(id: string): Promise<void> {
    this.#catalog(id);
    this.#catalogs.delete(id);
    for (const ingest of this.#ingests.values()) if (ingest.catalogId === id) this.#ingests.delete(ingest.id);
    this.#announce({});
  }

  async datasets(id: string, query: DatasetQuery = {}): Promise<DatasetPage> {
    const { index } = this.#catalog(id);
    const { rows, total } = index.select(query);
    return { datasets: Array.from(rows, (row) => index.dataset(row)), total };
  }

  async values(id: string, key: string, where?: Where): Promise<readonly ValueCount[]> {
    return this.#catalog(id).index.values(key, where);
  }

  async get(id: string, keys: KeyValues): Promise<DatasetRecord | undefined> {
    const catalog = this.#catalog(id);
    checkKeyValues(catalog.index.names, keys);
    const row = catalog.index.find(keys);
    return row < 0 ? undefined : record(catalog, row);
  }

  async records(
    id: string,
    query: DatasetQuery = {},
    { headers = true }: { headers?: boolean | undefined } = {},
  ): Promise<readonly DatasetRecord[]> {
    const catalog = this.#catalog(id);
    const { rows } = catalog.index.select({ ...query, limit: query.limit ?? Number.POSITIVE_INFINITY });
    return Array.from(rows, (row) => record(catalog, row, headers));
  }

  async insert(id: string, datasets: readonly DatasetRecord[], existing: Existing): Promise<Insertion> {
    const catalog = this.#catalog(id);
    const plan = planInsertion(catalog.index, datasets, existing);
    write(catalog, plan);
    if (plan.records.size > 0) this.#changed(id);
    return plan.insertion;
  }

  async delete(id: string, keys: readonly KeyValues[]): Promise<number> {
    const { index, known, headers } = this.#catalog(id);
    for (const values of keys) checkKeyValues(index.names, values);
    const rows = new Set(keys.map((values) => index.find(values)).filter((row) => row >= 0));
    const locations = Array.from(rows, (row) => index.dataset(row).location);
    for (const row of rows) {
      index.remove(row);
      known.delete(row);
    }
    for (const location of index.unused(locations)) headers.delete(location);
    if (rows.size > 0) this.#changed(id);
    return rows.size;
  }

  async setHeader(id: string, location: string, header: StoredHeader | undefined): Promise<void> {
    const { headers, index } = this.#catalog(id);
    if (header === undefined) headers.delete(location);
    else if (index.unused([location]).size === 0) headers.set(location, cloneHeader(header));
    this.#announce({ catalog: id });
  }

  async ingests(): Promise<readonly StoredIngest[]> {
    return structuredClone([...this.#ingests.values()]);
  }

  async putIngest(ingest: StoredIngest): Promise<void> {
    this.#ingests.set(ingest.id, structuredClone(ingest));
  }

  async failIngest(id: string, failures: readonly IngestFailure[]): Promise<void> {
    const ingest = this.#ingests.get(id);
    if (!ingest) throw noIngest(id);
    this.#ingests.set(id, { ...ingest, failures: [...ingest.failures, ...structuredClone(failures)] });
  }

  async deleteIngest(id: string): Promise<void> {
    this.#ingests.delete(id);
  }

  #catalog(id: string): Catalog {
    const catalog = this.#catalogs.get(id);
    if (catalog) return catalog;
    throw noCatalog(id);
  }

  #info(id: string): CatalogInfo {
    const { about, index, version } = this.#catalog(id);
    return structuredClone({ id, ...about, count: index.count, version: String(version) });
  }

  /** An empty catalog. */
  #made({ title, keys, origin }: NewCatalog): Catalog {
    const about = structuredClone(origin ? { title, keys, origin } : { title, keys });
    const index = new CatalogIndex(keys.map(({ name }) => name));
    return { about, index, known: new Map(), headers: new Map(), version: ++this.#changes };
  }

  /** Datasets of a catalog have changed. */
  #changed(id: string): void {
    this.#catalogs.set(id, { ...this.#catalog(id), version: ++this.#changes });
    this.#announce({ catalog: id });
  }
}

function write({ index, known, headers }: Catalog, { records }: InsertionPlan): void {
  const left: string[] = [];
  // Whatever cannot be copied is found before anything is written.
  const copies = Array.from(records, ([row, record]) => ({ row, record, knowledge: cloneKnowledge(record) }));
  for (const { row, record, knowledge } of copies) {
    if (index.has(row)) left.push(index.dataset(row).location);
    index.set(row, record);
    if (knowledge) known.set(row, knowledge);
    else known.delete(row);
    if (record.header) headers.set(record.location, cloneHeader(record.header));
  }
  for (const location of index.unused(left)) headers.delete(location);
}

/** Metadata and headers of what is the same file under the same keys as before. */
function keepKnowledge(before: Catalog, after: Catalog): void {
  for (const row of after.index.rows()) {
    const { keys, location, band } = after.index.dataset(row);
    const header = before.headers.get(location);
    if (header && !after.headers.has(location)) after.headers.set(location, header);
    if (after.known.get(row)?.metadata || before.index.names.join() !== after.index.names.join()) continue;
    const old = before.index.find(keys);
    if (old < 0) continue;
    const was = before.index.dataset(old);
    const metadata = before.known.get(old)?.metadata;
    const isSame = was.location === location && was.band === band && isSameVersion(header, after.headers.get(location));
    if (metadata && isSame) {
      after.known.set(row, { ...after.known.get(row), metadata });
    }
  }
}

function record({ index, known, headers }: Catalog, row: number, withHeader = true): DatasetRecord {
  const dataset = index.dataset(row);
  const knowledge = known.get(row);
  const header = withHeader ? headers.get(dataset.location) : undefined;
  return { ...dataset, ...(knowledge && cloneKnowledge(knowledge)), ...(header && { header: cloneHeader(header) }) };
}
