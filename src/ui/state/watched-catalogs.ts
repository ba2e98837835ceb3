import type { CatalogExchange } from "../../catalog/catalog-exchange.ts";
import type { Catalogs } from "../../catalog/catalogs.ts";

/** The same catalogs, which tell `changed` after everything that altered them: the list follows whoever writes. */
export function watchedCatalogs(catalogs: () => Catalogs, changed: () => void): Catalogs {
  const telling =
    <Arguments extends unknown[], Result>(write: (...given: Arguments) => Promise<Result>) =>
    async (...given: Arguments) => {
      const result = await write(...given);
      changed();
      return result;
    };
  return {
    list: () => catalogs().list(),
    info: (id) => catalogs().info(id),
    create: telling((catalog, datasets) => catalogs().create(catalog, datasets)),
    update: telling((id, changes) => catalogs().update(id, changes)),
    replaceAll: telling((id, catalog, datasets) => catalogs().replaceAll(id, catalog, datasets)),
    drop: telling((id) => catalogs().drop(id)),
    datasets: (id, query) => catalogs().datasets(id, query),
    values: (id, key, where) => catalogs().values(id, key, where),
    get: (id, keys) => catalogs().get(id, keys),
    records: (id, query) => catalogs().records(id, query),
    insert: telling((id, datasets, existing) => catalogs().insert(id, datasets, existing)),
    delete: telling((id, keys) => catalogs().delete(id, keys)),
    setHeader: (id, location, header) => catalogs().setHeader(id, location, header),
    ingests: () => catalogs().ingests(),
    putIngest: (ingest) => catalogs().putIngest(ingest),
    failIngest: (id, failures) => catalogs().failIngest(id, failures),
    deleteIngest: (id) => catalogs().deleteIngest(id),
  };
}

/** The same exchange, which tells `changed` after everything that altered a catalog. */
export function watchedExchange(exchange: () => CatalogExchange, changed: () => void): CatalogExchange {
  return {
    async importFile(file, options) {
      const info = await exchange().importFile(file, options);
      changed();
      return info;
    },
    exportFile: (id, options) => exchange().exportFile(id, options),
    async follow(url, options) {
      const info = await exchange().follow(url, options);
      changed();
      return info;
    },
  };
}
