import { msg, str } from "@lit/localize";
import type { CatalogInfo, Catalogs, DatasetQuery, Where } from "../../../catalog/catalogs.ts";
import { toErrorData } from "../../../core/errors.ts";
import { LatestOnly } from "../latest-only.ts";
import type { Store } from "../store.ts";
import { type CatalogState, currentCatalog, wantedDatasets } from "./catalog-state.ts";
import { countOf } from "./catalog-words.ts";

/** Keeps the list of catalogs, the page of datasets and the open key's values as the state wants them. */
export class CatalogList {
  readonly #store: Store<CatalogState>;
  readonly #catalogs: Catalogs;
  readonly #announce: (text: string) => void;
  readonly #rows = new LatestOnly<void>(() => this.#readRows());
  readonly #values = new LatestOnly<void>(() => this.#readValues());
  readonly #reload = new LatestOnly<void>(() => this.#readCatalogs());
  /** What was told last of the list: the same is not told again. */
  #told = "";

  constructor(store: Store<CatalogState>, catalogs: Catalogs, announce: (text: string) => void) {
    this.#store = store;
    this.#catalogs = catalogs;
    this.#announce = announce;
  }

  /** Looks again at which catalogs there are, and at what is shown of the current one. */
  reload(): void {
    this.#reload.ask();
  }

  /** Makes a catalog the current one, from its first page and without filters. */
  choose(id: string): void {
    this.#store.set({
      currentId: id,
      where: {},
      search: "",
      sort: undefined,
      page: 0,
      found: undefined,
      openKey: undefined,
      values: undefined,
      details: undefined,
      looked: undefined,
    });
    this.refresh();
  }

  /** Changes what is asked for; unless it is the page, from the first page. */
  ask(changes: Partial<Pick<CatalogState, "where" | "search" | "sort" | "page" | "limit">>): void {
    this.#store.set({ page: 0, ...changes, looked: undefined });
    this.refresh();
  }

  /** The values of a key to choose from, or none. */
  openValues(key: string | undefined): void {
    this.#store.set({ openKey: key, values: undefined });
    if (key !== undefined) this.#values.ask();
  }

  refresh(): void {
    if (this.#store.state.currentId === undefined) return;
    this.#store.set({ querying: true });
    this.#rows.ask();
    if (this.#store.state.openKey !== undefined) this.#values.ask();
  }

  async #readCatalogs(): Promise<void> {
    try {
      const catalogs = await this.#catalogs.list();
      const { catalogs: earlier } = this.#store.state;
      const before = currentCatalog(this.#store.state);
      this.#store.set({ status: "ready", catalogs });
      await this.#tellLoss(earlier.filter(({ id }) => !catalogs.some((catalog) => catalog.id === id)));
      const now = currentCatalog(this.#store.state);
      // A hosted one may have other keys than before: filters and order name those that are gone.
      if (now && before && keyNames(now) !== keyNames(before)) return this.choose(now.id);
      if (now) return this.refresh();
      const first = catalogs[0];
      if (first !== undefined) this.choose(first.id);
      else this.#store.set({ currentId: undefined, found: undefined, details: undefined, querying: false });
    } catch (error) {
      const { status } = this.#store.state;
      this.#store.set({ status: status === "ready" ? "ready" : "failed", problem: toErrorData(error) });
    }
  }

  /** Catalogs that are not in the list any more may have been dropped, by another tab as well; or the database is gone, and all of them with it. */
  async #tellLoss(gone: readonly CatalogInfo[]): Promise<void> {
    const [first] = gone;
    if (first === undefined) return;
    const error = await this.#catalogs.info(first.id).then(() => undefined, toErrorData);
    if (error?.code === "STORAGE_LOST") this.#store.set({ problem: error });
  }

  async #readRows(): Promise<void> {
    const { state } = this.#store;
    const { currentId: id, page, limit } = state;
    if (id === undefined) return;
    const wanted = wantedDatasets(state);
    const isLate = () => {
      const now = this.#store.state;
      return (
        now.currentId !== id || now.page !== page || now.limit !== limit || !sameQuery(wantedDatasets(now), wanted)
      );
    };
    try {
      const found = await this.#catalogs.datasets(id, { ...wanted, page, limit });
      if (isLate()) return;
      const lastPage = Math.max(0, Math.ceil(found.total / limit) - 1);
      if (page > lastPage) return this.ask({ page: lastPage });
      this.#store.set({ found, querying: false });
      this.#tell(found.total, page, limit);
    } catch (error) {
      if (!isLate()) this.#store.set({ querying: false, problem: toErrorData(error) });
    }
  }

  async #readValues(): Promise<void> {
    const { currentId: id, openKey: key, where } = this.#store.state;
    if (id === undefined || key === undefined) return;
    // The key's own choice does not count: what could be chosen instead stays to be seen.
    const { [key]: _, ...others } = where;
    try {
      const values = await this.#catalogs.values(id, key, others satisfies Where);
      if (this.#store.state.openKey === key && this.#store.state.currentId === id) this.#store.set({ values });
    } catch (error) {
      this.#store.set({ problem: toErrorData(error) });
    }
  }

  #tell(total: number, page: number, limit: number): void {
    const catalog = currentCatalog(this.#store.state);
    const pages = Math.ceil(total / limit);
    const title = catalog?.title ?? msg("Catalog");
    const count = countOf(total, "dataset");
    const text = pages > 1 ? msg(str`${title}: ${count}, page ${page + 1} of ${pages}`) : msg(str`${title}: ${count}`);
    if (text === this.#told) return;
    this.#told = text;
    this.#announce(text);
  }
}

const keyNames = ({ keys }: CatalogInfo): string => keys.map(({ name }) => name).join();

const sameQuery = (first: DatasetQuery, second: DatasetQuery): boolean =>
  JSON.stringify(first) === JSON.stringify(second);
