import { failure } from "../core/errors.ts";
import type { CatalogExchange } from "./catalog-exchange.ts";
import type { CatalogInfo, Catalogs } from "./catalogs.ts";

export interface ExchangeOptions {
  readonly fetch?: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** How long a hosted catalog is taken as it is, before it is looked at again, milliseconds. */
  readonly timeToLiveMs?: number;
  /** Longest silence of a host, milliseconds. */
  readonly timeoutMs?: number;
}

/** Catalogs that travel, over any place where catalogs are stored. */
export class Exchange implements CatalogExchange {
  readonly #catalogs: Catalogs;

  constructor(catalogs: Catalogs, _options: ExchangeOptions = {}) {
    this.#catalogs = catalogs;
  }

  async importFile(): Promise<CatalogInfo> {
    throw failure("UNSUPPORTED", "Catalog files cannot be read yet");
  }

  async exportFile(id: string): Promise<Blob> {
    await this.#catalogs.info(id);
    throw failure("UNSUPPORTED", "Catalog files cannot be written yet");
  }

  async follow(): Promise<CatalogInfo> {
    throw failure("UNSUPPORTED", "Hosted catalogs cannot be read yet");
  }
}
