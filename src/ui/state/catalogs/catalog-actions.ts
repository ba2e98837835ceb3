import { msg, str } from "@lit/localize";
import type { CatalogInfo, Catalogs, Dataset, KeyValues } from "../../../catalog/catalogs.ts";
import type { CatalogExchange } from "../../../catalog/exchange/catalog-exchange.ts";
import { type ErrorData, isAbort, toErrorData } from "../../../core/errors.ts";
import type { Bounds } from "../../../core/geo/bounds.ts";
import type { Engine, Source } from "../../../engine/engine.ts";
import type { LocalFolders } from "../../../ingest/local-folders.ts";
import { LatestOnly } from "../latest-only.ts";
import { type Scene, sceneTitle } from "../layers/scene.ts";
import type { Store } from "../store.ts";
import type { StyleParameters } from "../style/style-parameters.ts";
import { catalogExtent } from "./catalog-extent.ts";
import type { CatalogIntent } from "./catalog-intents.ts";
import { CatalogList } from "./catalog-list.ts";
import {
  type CatalogState,
  currentCatalog,
  datasetName,
  isFiltered,
  sameKeys,
  type Thumbnail,
  wantedDatasets,
} from "./catalog-state.ts";
import { countOf } from "./catalog-words.ts";
import { DatasetInspector } from "./dataset-inspector.ts";
import { datasetLook, datasetSource, firstStyle } from "./dataset-source.ts";
import { Thumbnails, thumbnailSide } from "./thumbnails.ts";

/** A dataset on its way to the map. */
export interface DatasetToOpen {
  readonly source: Source;
  readonly title: string;
  readonly keys: KeyValues;
  readonly band: number;
  readonly look: StyleParameters;
  /** Where the catalog has others: what it belongs to, whose bands are found when it is opened. The look names its band. */
  readonly scene: Scene | undefined;
}

/** What the actions need from outside the store. */
export interface CatalogMeans {
  readonly store: Store<CatalogState>;
  readonly catalogs: Catalogs;
  readonly exchange: CatalogExchange;
  /** How long a look at a hosted catalog counts, milliseconds. */
  readonly timeToLiveMs: () => number;
  readonly engine: Engine;
  /** The folders of this computer that were given to the page. */
  readonly folders: Pick<LocalFolders, "fileOf" | "permissionOf" | "requestPermission" | "addHandle" | "addFiles">;
  /** Lets the person choose a folder; throws where the browser has no way to. */
  readonly pickFolder: () => Promise<FileSystemDirectoryHandle>;
  readonly open: (dataset: DatasetToOpen) => void;
  readonly fit: (bounds: Bounds) => void;
  /** Whether nothing is on the map that a person may be looking at. */
  readonly mapIsEmpty: () => boolean;
  /** Brings the catalogs to the person's view. */
  readonly show: () => void;
  /** Gives the person a file to keep. */
  readonly save: (file: Blob, name: string) => void;
  readonly announce: (text: string) => void;
}

type IntentOf<K extends CatalogIntent["kind"]> = Extract<CatalogIntent, { readonly kind: K }>;

/** Carries out what a person wants of the catalogs. */
export class CatalogActions {
  readonly #means: CatalogMeans;
  readonly #list: CatalogList;
  readonly #inspector: DatasetInspector;
  readonly #thumbnails: Thumbnails;
  /** Brings in the catalog that could not be brought in. */
  #unfinished: (() => Promise<boolean>) | undefined;
  /** Opens the dataset that waits for a folder. */
  #waiting: (() => void) | undefined;
  readonly #look = new LatestOnly<Dataset | undefined>((dataset) => this.#showWhere(dataset));

  constructor(means: CatalogMeans) {
    this.#means = means;
    this.#list = new CatalogList(means.store, means.catalogs, means.announce);
    this.#inspector = new DatasetInspector({ ...means, sourceOf: (id, dataset) => this.#sourceOf(id, dataset) });
    this.#thumbnails = new Thumbnails(means.store, (id, dataset, signal) => this.#drawThumbnail(id, dataset, signal));
  }

  get #store(): Store<CatalogState> {
    return this.#means.store;
  }

  get #currentId(): string {
    return this.#store.state.currentId ?? "";
  }

  perform<K extends CatalogIntent["kind"]>(intent: IntentOf<K>): void {
    const perform: (intent: IntentOf<K>) => void = this.#table[intent.kind];
    if (uses.has(intent.kind)) void this.#keep();
    perform(intent);
  }

  /** A catalog that a link brought is stored as soon as somebody uses it. Where there is no room, it stays what it was: held in memory. */
  async #keep(): Promise<void> {
    const catalog = currentCatalog(this.#store.state);
    if (catalog?.temporary !== true) return;
    const kept = await this.#means.catalogs.keep(catalog.id).catch(() => undefined);
    if (kept !== undefined && kept.id !== catalog.id && this.#currentId === catalog.id) this.#choose(kept.id);
  }

  /** Looks again at what is stored: another tab, or an ingest, may have written. */
  reload(): void {
    this.#list.reload();
  }

  /** Follows the catalog at an address and makes it the current one; tells whether there is one. */
  follow(url: string): Promise<boolean> {
    return this.#whole(msg("Loading the catalog"), async () => {
      const { id } = await this.#follow(url);
      return await this.#means.catalogs.keep(id);
    });
  }

  /** A catalog has new datasets: an empty map shows where they lie. */
  async grown(catalogId: string): Promise<void> {
    if (catalogId === this.#currentId) await this.#fitEmptyMap();
  }

  /**
   * The first look: what is stored, and the hosted catalog at `url`, which need not be there unless it was `named`, by a link: then it is not
   * stored until somebody uses it.
   */
  async begin(url: string, named: boolean): Promise<void> {
    // Some hosts answer every address with a page: only a catalog that is wrong at a place within it is one that somebody put there.
    const mayBeAbsent = ({ code, details }: ErrorData) =>
      !named && (code !== "INVALID_CATALOG" || details?.path === undefined);
    this.#list.reload();
    await this.#whole(undefined, () => this.#follow(url, named), mayBeAbsent);
    this.recheck();
  }

  /** If the current catalog is a hosted one, has it looked at again once the latest look is old enough. */
  recheck(): void {
    const url = currentCatalog(this.#store.state)?.origin?.url;
    // Of a look that fails, the catalog itself tells.
    if (url !== undefined) void this.#follow(url).catch(() => undefined);
  }

  #follow(url: string, temporary = false): Promise<CatalogInfo> {
    return this.#means.exchange.follow(url, { timeToLiveMs: this.#means.timeToLiveMs(), temporary });
  }

  readonly #table: { readonly [K in CatalogIntent["kind"]]: (intent: IntentOf<K>) => void } = {
    "catalog-choose": ({ id }) => {
      this.#choose(id);
      this.recheck();
      void this.#fitEmptyMap();
    },
    "catalog-filter": ({ key, values }) => this.#filter(key, values),
    "catalog-search": ({ text }) => this.#list.ask({ search: text }),
    "catalog-sort": ({ key, descending }) =>
      this.#list.ask({ sort: key === undefined ? undefined : { key, descending } }),
    "catalog-page": ({ page }) => this.#list.ask({ page }),
    "catalog-page-size": ({ limit }) => this.#list.ask({ limit }),
    "catalog-clear": () => this.#list.ask({ where: {}, search: "" }),
    "catalog-values": ({ key }) => this.#list.openValues(key),
    "catalog-add": ({ dataset }) => void this.#add(dataset),
    "catalog-lay": ({ key }) => void this.#lay(key),
    "catalog-look": ({ dataset }) => this.#look.ask(dataset),
    "catalog-fit": () => void this.#try(() => this.#fit()),
    "catalog-thumbnail": ({ dataset, wanted }) =>
      wanted ? this.#thumbnails.want(this.#currentId, dataset) : this.#thumbnails.leave(dataset),
    "catalog-details": ({ dataset }) =>
      dataset === undefined ? this.#inspector.close() : void this.#inspector.open(this.#currentId, dataset),
    "catalog-histogram": () => void this.#inspector.histogram(this.#currentId),
    "catalog-measure": ({ exact }) => void this.#inspector.measure(this.#currentId, exact),
    "catalog-stop": () => this.#inspector.stop(),
    "catalog-delete": ({ dataset }) => void this.#delete(dataset),
    "catalog-undo": () => void this.#undo(),
    "catalog-export": (intent) => void this.#export(intent),
    "catalog-import": ({ file, title }) =>
      void this.#whole(msg("Reading the catalog"), () => this.#means.exchange.importFile(file, title ? { title } : {})),
    "catalog-follow": ({ url }) => void this.follow(url),
    "catalog-refresh": () => void this.#refresh(),
    "catalog-rename": ({ title }) => void this.#try(() => this.#means.catalogs.update(this.#currentId, { title })),
    "catalog-drop": () => void this.#drop(),
    "catalog-retry": () => this.#tryAgain(),
    "catalog-dismiss": () => this.#store.set({ problem: undefined, deleted: undefined }),
    "catalog-permit": () => void this.#permit(),
    "catalog-folder": ({ files }) => void this.#giveFolder(async () => this.#means.folders.addFiles(files)),
  };

  #choose(id: string): void {
    this.#inspector.stop();
    this.#list.choose(id);
  }

  async #fit(): Promise<void> {
    const { state } = this.#store;
    const { count = 0 } = currentCatalog(state) ?? {};
    const total = isFiltered(state) ? (state.found?.total ?? 0) : count;
    const extent = await catalogExtent(this.#means.catalogs, this.#currentId, wantedDatasets(state), total);
    if (extent === undefined) return this.#means.announce(msg("The catalog does not know where its datasets lie"));
    this.#means.fit(extent.bounds);
    this.#means.announce(
      extent.whole ? msg(str`The map shows ${countOf(total, "dataset")}`) : msg("The map shows most of the datasets"),
    );
  }

  /** Where the datasets of the current catalog lie, unless there is something else to see. */
  async #fitEmptyMap(): Promise<void> {
    const id = this.#currentId;
    const info = await this.#means.catalogs.info(id).catch(() => undefined);
    if (info === undefined || info.count === 0) return;
    const extent = await catalogExtent(this.#means.catalogs, id, {}, info.count).catch(() => undefined);
    if (extent && this.#currentId === id && this.#means.mapIsEmpty()) this.#means.fit(extent.bounds);
  }

  #filter(key: string, values: readonly string[]): void {
    const { [key]: _, ...others } = this.#store.state.where;
    this.#list.ask({ where: values.length === 0 ? others : { ...others, [key]: values } });
  }

  async #sourceOf(catalogId: string, dataset: Dataset): Promise<Source> {
    return await datasetSource(this.#means.catalogs, catalogId, dataset, async (location) => {
      try {
        return await this.#means.folders.fileOf(location);
      } catch (error) {
        await this.#askForFolder(location, toErrorData(error));
        throw error;
      }
    });
  }

  /** Brings a dataset onto the map, with those that the last key tells apart from it. */
  async #add(dataset: Dataset): Promise<void> {
    // Another catalog may be the current one by the time that the file is found.
    const id = this.#currentId;
    const { keys, band } = dataset;
    const scene = this.#sceneOf(keys);
    await this.#bring(dataset, async (source) => {
      const look = scene ? lookOf(keys) : await datasetLook(this.#means.catalogs, id, dataset);
      const title = (scene && sceneTitle(scene)) || datasetName(keys);
      this.#means.open({ source, title, keys, band, look, scene });
      void this.#renewHeader(id, dataset, source);
    });
  }

  /** Brings all datasets onto the map that differ from the first of the list in one key alone, laid over each other. */
  async #lay(key: string): Promise<void> {
    const { state } = this.#store;
    const first = state.found?.datasets[0];
    const index = currentCatalog(state)?.keys.findIndex(({ name }) => name === key) ?? -1;
    if (first === undefined || index < 0) return;
    const keys = first.keys.with(index, "*");
    const scene = this.#sceneOf(keys);
    if (scene === undefined) return;
    await this.#bring(first, async (source) => {
      const title = sceneTitle(scene);
      this.#means.open({ source, title, keys, band: first.band, look: lookOf(keys), scene });
    });
  }

  /** Opens a file of a dataset; one of a folder that must be given again waits for it. */
  async #bring(dataset: Dataset, show: (source: Source) => Promise<void>): Promise<void> {
    const id = this.#currentId;
    const open = async () => show(await this.#sourceOf(id, dataset));
    const waitsForFolder = ({ details }: ErrorData) =>
      details?.folder !== undefined && details.folder === this.#store.state.folderNeeded?.name;
    const done = await this.#try(open, waitsForFolder);
    const { folderNeeded } = this.#store.state;
    this.#waiting = done || folderNeeded === undefined ? undefined : () => void this.#try(open);
    if (this.#waiting === undefined || folderNeeded === undefined) return;
    this.#store.set({ folderNeeded: { ...folderNeeded, wanted: true } });
  }

  /** The scene of a dataset of the current catalog; undefined where there is nothing to tell it apart from. */
  #sceneOf(keys: KeyValues): Scene | undefined {
    const catalog = currentCatalog(this.#store.state);
    if (catalog === undefined || catalog.count <= 1) return undefined;
    const names = catalog.keys.map(({ name }) => name);
    const bands = keys.at(-1) === "*" ? ["*"] : [];
    return { catalogId: catalog.id, keys: names, values: keys.slice(0, -1), bands, pixelSelection: "first" };
  }

  /** Stores the first bytes of a file that has changed since they were stored: the next visit must not stumble over it, too. */
  async #renewHeader(catalogId: string, { location, band }: Dataset, source: Source): Promise<void> {
    const { engine, catalogs } = this.#means;
    const known = source.header;
    if (known === undefined || source.blob !== undefined) return;
    try {
      // Only reading pixels tells whether what is stored is out of date.
      await engine.run({ kind: "statistics", source, bands: [band] });
      const { header } = await engine.run({ kind: "info", source });
      if (header.etag !== known.etag || header.byteLength !== known.byteLength) {
        await catalogs.setHeader(catalogId, location, header);
      }
    } catch {
      // The layer tells what is wrong, if anything is.
    }
  }

  async #drawThumbnail(catalogId: string, dataset: Dataset, signal: AbortSignal): Promise<Thumbnail> {
    const { engine, catalogs } = this.#means;
    const source = await this.#sourceOf(catalogId, dataset);
    signal.throwIfAborted();
    const style = await firstStyle(engine, source, () => datasetLook(catalogs, catalogId, dataset), signal);
    const size = { width: thumbnailSide, height: thumbnailSide };
    return await engine.run({ kind: "preview", source, ...size, style }, signal);
  }

  /** Where the dataset that is pointed at lies, as far as the catalog knows. */
  async #showWhere(dataset: Dataset | undefined): Promise<void> {
    const id = this.#currentId;
    const record = dataset && (await this.#means.catalogs.get(id, dataset.keys).catch(() => undefined));
    if (id === this.#currentId) this.#store.set({ looked: record?.metadata?.convex_hull });
  }

  async #delete(dataset: Dataset): Promise<void> {
    const catalogId = this.#currentId;
    await this.#try(async () => {
      const record = await this.#means.catalogs.get(catalogId, dataset.keys);
      await this.#means.catalogs.delete(catalogId, [dataset.keys]);
      const { details } = this.#store.state;
      if (details && sameKeys(details.dataset.keys, dataset.keys)) this.#inspector.close();
      this.#store.set({ deleted: record && { catalogId, record }, looked: undefined });
      this.#means.announce(msg(str`${datasetName(dataset.keys)} deleted from the catalog`));
    });
  }

  async #undo(): Promise<void> {
    const { deleted } = this.#store.state;
    if (deleted === undefined) return;
    await this.#try(async () => {
      await this.#means.catalogs.insert(deleted.catalogId, [deleted.record], "skip");
      this.#store.set({ deleted: undefined });
      this.#means.announce(msg(str`${datasetName(deleted.record.keys)} is back in the catalog`));
    });
  }

  async #export({ gzip, headers, filtered }: IntentOf<"catalog-export">): Promise<void> {
    const catalog = currentCatalog(this.#store.state);
    if (catalog === undefined) return;
    const query = filtered ? { query: wantedDatasets(this.#store.state) } : {};
    await this.#busy(msg("Writing the file"), async () => {
      const file = await this.#means.exchange.exportFile(catalog.id, { gzip, headers, ...query });
      this.#means.save(file, `${catalog.id}.json${gzip ? ".gz" : ""}`);
      this.#means.announce(msg(str`${catalog.title} exported`));
    });
  }

  async #refresh(): Promise<void> {
    const { url } = currentCatalog(this.#store.state)?.origin ?? {};
    if (url === undefined) return;
    await this.#busy(msg("Looking for changes"), async () => {
      const { origin, title } = await this.#means.exchange.follow(url, { now: true });
      this.#means.announce(
        origin?.problem ? msg(str`${title} could not be refreshed`) : msg(str`${title} is up to date`),
      );
      this.reload();
    });
  }

  async #drop(): Promise<void> {
    const catalog = currentCatalog(this.#store.state);
    if (catalog === undefined) return;
    this.#inspector.stop();
    await this.#busy(msg("Deleting the catalog"), async () => {
      await this.#means.catalogs.drop(catalog.id);
      this.#means.announce(msg(str`${catalog.title} deleted`));
      this.reload();
    });
  }

  /** Notes the folder that must be given again before its files can be read. */
  async #askForFolder(file: string, { details }: ErrorData): Promise<void> {
    const name = details?.folder;
    if (typeof name !== "string") return;
    const chosen = (await this.#means.folders.permissionOf(file)) !== "missing";
    this.#store.set({ folderNeeded: { name, file, chosen, wanted: false } });
  }

  async #permit(): Promise<void> {
    const needed = this.#store.state.folderNeeded;
    if (needed === undefined) return;
    const { folders } = this.#means;
    // Within the click: the browser asks the person only then.
    await this.#giveFolder(async () => {
      if (needed.chosen) await folders.requestPermission(needed.file);
      else await folders.addHandle(await this.#means.pickFolder());
    });
  }

  async #giveFolder(give: () => Promise<unknown>): Promise<void> {
    await this.#try(async () => {
      await give();
      const { folderNeeded } = this.#store.state;
      const permission = folderNeeded && (await this.#means.folders.permissionOf(folderNeeded.file));
      if (permission === "granted") {
        this.#store.set({ folderNeeded: undefined });
        this.#thumbnails.forgetFailures();
        this.#waiting?.();
        this.#waiting = undefined;
      } else this.#means.announce(msg(str`The folder ${folderNeeded?.name} was not given`));
    });
  }

  /** Brings in a whole catalog, which becomes the current one. */
  #whole(
    words: string | undefined,
    bring: () => Promise<CatalogInfo>,
    isQuiet?: (problem: ErrorData) => boolean,
  ): Promise<boolean> {
    const work = async () => {
      const info = await bring();
      this.#store.set({ status: "ready", catalogs: await this.#means.catalogs.list() });
      this.#choose(info.id);
      void this.#fitEmptyMap();
      // Nobody asked for the one beside the page: it does not cover what a link shows.
      if (words !== undefined || this.#means.mapIsEmpty()) this.#means.show();
      this.#means.announce(msg(str`Catalog ${info.title} is loaded`));
    };
    const attempt = async (): Promise<boolean> => {
      const done = await (words === undefined ? this.#try(work, isQuiet) : this.#busy(words, work));
      this.#unfinished = done ? undefined : attempt;
      // Why it failed stands beside the catalogs.
      if (this.#store.state.problem !== undefined) this.#means.show();
      return done;
    };
    return attempt();
  }

  /** Does again what failed last, if it was to bring in a catalog, and looks again at what is stored. */
  #tryAgain(): void {
    const again = this.#unfinished;
    this.#unfinished = undefined;
    this.#store.set({ problem: undefined });
    this.reload();
    void again?.();
  }

  async #busy(words: string, work: () => Promise<void>): Promise<boolean> {
    this.#store.set({ busy: words });
    try {
      return await this.#try(work);
    } finally {
      this.#store.set({ busy: undefined });
    }
  }

  /** Notes a failure for the person to read, unless it is a quiet one; tells whether it went well. */
  async #try(work: () => Promise<unknown>, isQuiet: (problem: ErrorData) => boolean = () => false): Promise<boolean> {
    try {
      await work();
      this.#store.set({ problem: undefined });
      return true;
    } catch (error) {
      const problem = toErrorData(error);
      if (!isAbort(error) && !isQuiet(problem)) this.#fail(problem);
      return false;
    }
  }

  #fail(problem: ErrorData): void {
    this.#store.set({ problem });
    this.#means.announce(problem.message);
  }
}

/** What makes a catalog one's own; looking at it, or where it lies, does not. */
const uses: ReadonlySet<CatalogIntent["kind"]> = new Set([
  "catalog-filter",
  "catalog-search",
  "catalog-sort",
  "catalog-page",
  "catalog-page-size",
  "catalog-values",
  "catalog-add",
  "catalog-lay",
  "catalog-details",
  "catalog-measure",
  "catalog-delete",
  "catalog-refresh",
  "catalog-rename",
]);

/** What a scene shows first: the band that a dataset is. */
const lookOf = (keys: KeyValues): StyleParameters => ({ bands: encodeURIComponent(keys.at(-1) ?? "") });
