import { failure, toErrorData } from "../../core/errors.ts";
import { defaultHttpOptions, type HttpOptions } from "../../http/http-options.ts";
import type { CatalogInfo, Catalogs } from "../catalogs.ts";
import type { CatalogExchange, ExportOptions, FollowOptions, ImportOptions } from "./catalog-exchange.ts";
import type { CatalogContent } from "./catalog-file-read.ts";
import { writeCatalogFile } from "./catalog-file-write.ts";
import { readHosted } from "./hosted-catalog.ts";

export interface ExchangeOptions {
  /** How hosts of catalogs are asked; its clock also tells when a catalog was looked at. */
  readonly http?: Partial<HttpOptions>;
  /** How long a hosted catalog is taken as it is, before it is looked at again, milliseconds. */
  readonly timeToLiveMs?: number;
}

/** A look at a host, which others join. */
interface Look {
  /** Whether it does not trust what was seen a moment ago. */
  readonly atOnce: boolean;
  readonly outcome: Promise<CatalogInfo>;
}

/** Catalogs that travel, for catalogs stored anywhere. */
export class Exchange implements CatalogExchange {
  readonly #catalogs: Catalogs;
  readonly #http: HttpOptions;
  readonly #timeToLiveMs: number;
  /** By address, the latest look that is under way. */
  readonly #looks = new Map<string, Look>();

  constructor(catalogs: Catalogs, { http = {}, timeToLiveMs = 600_000 }: ExchangeOptions = {}) {
    this.#catalogs = catalogs;
    this.#http = { ...defaultHttpOptions, ...http };
    this.#timeToLiveMs = timeToLiveMs;
  }

  async importFile(file: Blob, { base, title }: ImportOptions = {}): Promise<CatalogInfo> {
    const { catalog, datasets } = await readCatalogFile(file, base === undefined ? undefined : address(base));
    return await this.#catalogs.create(title === undefined ? catalog : { ...catalog, title }, datasets);
  }

  async exportFile(id: string, { query, headers = false, gzip = false }: ExportOptions = {}): Promise<Blob> {
    const info = await this.#catalogs.info(id);
    const datasets = await this.#catalogs.records(id, query, { headers });
    return await writeCatalogFile(info, datasets, { gzip });
  }

  async follow(
    url: string,
    { now = false, timeToLiveMs = this.#timeToLiveMs, temporary = false }: FollowOptions = {},
  ): Promise<CatalogInfo> {
    const from = address(url);
    const underWay = this.#looks.get(from);
    if (underWay !== undefined && (underWay.atOnce || !now)) return await underWay.outcome;
    const turn = Promise.allSettled([underWay?.outcome]);
    const outcome = turn.then(() => inOneTab(from, () => this.#follow(from, now ? 0 : timeToLiveMs, temporary)));
    const look = { atOnce: now, outcome };
    this.#looks.set(from, look);
    try {
      return await outcome;
    } finally {
      if (this.#looks.get(from) === look) this.#looks.delete(from);
    }
  }

  async #follow(url: string, timeToLiveMs: number, temporary: boolean): Promise<CatalogInfo> {
    const known = (await this.#catalogs.list()).find(({ origin }) => origin?.url === url);
    if (known?.origin === undefined) return await this.#load(url, undefined, temporary);
    const age = this.#http.now() - known.origin.checkedAt;
    // After a look that failed, the next one is due at once. A clock that was set back proves nothing.
    const isFresh = known.origin.problem === undefined && age >= 0 && age < timeToLiveMs;
    if (isFresh) return known;
    try {
      return await this.#load(url, known);
    } catch (error) {
      const origin = { ...known.origin, problem: toErrorData(error) };
      return await this.#catalogs.update(known.id, { origin });
    }
  }

  async #load(url: string, known: CatalogInfo | undefined, temporary = false): Promise<CatalogInfo> {
    const { version, url: base, file } = await readHosted(url, known?.origin?.version, this.#http);
    const origin = { url, version, checkedAt: this.#http.now() };
    if (known !== undefined && file === undefined) return await this.#catalogs.update(known.id, { origin });
    const { catalog, datasets } = await readCatalogFile(file ?? new Blob(), base);
    if (known === undefined) return await this.#catalogs.create({ ...catalog, origin }, datasets, { temporary });
    return await this.#catalogs.replaceAll(known.id, { ...catalog, origin }, datasets);
  }
}

/** Reading catalogs, and the validator for that, are loaded with the first one. */
async function readCatalogFile(file: Blob, base: string | undefined): Promise<CatalogContent> {
  const part = await import("./catalog-file-read.ts").catch((cause: unknown) => {
    throw failure("NETWORK", "The part of this page that reads catalogs could not be loaded", {
      hint: "Check the connection, then reload the page.",
      cause,
    });
  });
  return await part.readCatalogFile(file, base);
}

/** Two tabs that open together would both store a catalog that is new to them. */
async function inOneTab(name: string, work: () => Promise<CatalogInfo>): Promise<CatalogInfo> {
  const locks = globalThis.navigator?.locks;
  return locks === undefined ? await work() : await locks.request(`catalog ${name}`, work);
}

/** An absolute http or https address. Throws INVALID_ARGUMENT. */
function address(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    throw failure("INVALID_ARGUMENT", "A catalog's address is an http or https one, without user and password");
  }
  url.hash = "";
  return url.href;
}
