import type { Where } from "../catalog/catalogs.ts";
import { namedKeys, requestedCatalog } from "./dataset-request.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Query } from "./query.ts";

const defaultLimit = 100;

/**
 * `datasets`: the keys of the datasets that `<key>=value` or `<key>=[a,b]` allows (`*` in a value stands for any text), `limit` of
 * them on `page`, which counts from 0.
 */
export const datasets: Endpoint = {
  path: /^datasets$/,
  async answer(context, _path, query) {
    const { catalogs, catalog } = await requestedCatalog(context);
    const limit = query.integer("limit", 0, Number.MAX_SAFE_INTEGER) ?? defaultLimit;
    const page = query.integer("page", 0, Number.MAX_SAFE_INTEGER) ?? 0;
    const found = await catalogs.datasets(catalog.id, { where: parseWhere(query), limit, page });
    return { json: { page, limit, datasets: found.datasets.map((dataset) => namedKeys(catalog, dataset.keys)) } };
  },
};

/** Every other parameter is a key; `[a, b]` allows any of several values, blanks around them trimmed. */
function parseWhere(query: Query): Where {
  const names = query.names.filter((name) => name !== "limit" && name !== "page");
  return Object.fromEntries(
    names.map((name) => {
      const value = query.text(name) ?? "";
      const list = /^\[(.*)\]$/s.exec(value)?.[1];
      return [name, list === undefined ? [value] : list.split(",").map((part) => part.trim())];
    }),
  );
}
