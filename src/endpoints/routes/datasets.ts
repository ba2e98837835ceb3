import type { Where } from "../../catalog/catalogs.ts";
import { namedKeys, requestedCatalog } from "../request/dataset-request.ts";
import { endpoint } from "../request/endpoint.ts";
import { integer, others, withDefault } from "../request/parameter.ts";

/** `datasets`: the keys of the datasets that the query allows, `limit` of them on a page. */
export const datasets = endpoint({
  path: "datasets",
  summary: "The keys of datasets",
  parameters: {
    limit: withDefault(integer("Datasets a page", 0, Number.MAX_SAFE_INTEGER), 100),
    page: withDefault(
      integer("The page, counted from 0; past the end there are no datasets", 0, Number.MAX_SAFE_INTEGER),
      0,
    ),
    "*": others(
      "The value of a key, case-sensitive, or [a,b] for any of several values, blanks around them trimmed. * in a value stands for any text",
    ),
  },
  combine: ({ limit, page, "*": keys }) => ({ limit, page, where: toWhere(keys) }),
  async answer(context, { query }) {
    const { catalogs, catalog } = await requestedCatalog(context);
    const { limit, page } = query;
    const found = await catalogs.datasets(catalog.id, query);
    return { json: { page, limit, datasets: found.datasets.map((dataset) => namedKeys(catalog, dataset.keys)) } };
  },
});

function toWhere(keys: ReadonlyMap<string, string>): Where {
  return Object.fromEntries(
    [...keys].map(([name, value]) => {
      const list = /^\[(.*)\]$/s.exec(value)?.[1];
      return [name, list === undefined ? [value] : list.split(",").map((part) => part.trim())];
    }),
  );
}
