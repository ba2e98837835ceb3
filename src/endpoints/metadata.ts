import type { CatalogInfo, Catalogs, DatasetRecord, KeyValues } from "../catalog/catalogs.ts";
import { failure } from "../core/errors.ts";
import { namedKeys, parseKeyValues, requestedCatalog } from "./dataset-request.ts";
import type { Endpoint, EndpointContext } from "./endpoint.ts";

const columns = [
  "bounds",
  "convex_hull",
  "valid_percentage",
  "range",
  "mean",
  "stdev",
  "percentiles",
  "metadata",
] as const;
type Column = (typeof columns)[number];

/**
 * `metadata/<keys…>`: what the catalog knows of a dataset, measured now if nobody has; `columns` (a JSON list) chooses
 * fields. The whole answer also says `"sampled": true` where it was measured on an overview.
 */
export const metadata: Endpoint = {
  path: /^metadata\/(?<keys>.+)$/,
  async answer(context, path, query, signal) {
    const wanted = query.json("columns", `a JSON list of ${columns.join(", ")}`, checkColumns) ?? columns;
    const { catalogs, catalog } = await requestedCatalog(context);
    const keys = parseKeyValues(path.keys ?? "", catalog);
    const record = await measured(context, catalogs, catalog, keys, signal);
    return { json: { keys: namedKeys(catalog, keys), ...chosen(record, wanted) } };
  },
};

function checkColumns(value: unknown): readonly Column[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.every((name): name is Column => columns.includes(name)) ? value : undefined;
}

function chosen({ metadata: known, userMetadata }: DatasetRecord, wanted: readonly Column[]) {
  const fields: Readonly<Record<string, unknown>> = { ...known, metadata: userMetadata ?? {} };
  const answer = Object.fromEntries(wanted.map((name) => [name, fields[name]]));
  return known?.sampled && wanted.length === columns.length ? { ...answer, sampled: true } : answer;
}

/**
 * A dataset with its metadata, which is measured if it was not yet, and kept if the dataset is still the same band of the
 * same file then.
 */
async function measured(
  { engine, sourceOf }: EndpointContext,
  catalogs: Catalogs,
  catalog: CatalogInfo,
  keys: KeyValues,
  signal: AbortSignal | undefined,
): Promise<DatasetRecord> {
  const record = await catalogs.get(catalog.id, keys);
  if (record === undefined) {
    throw failure("NOT_FOUND", `No dataset has the keys ${JSON.stringify(namedKeys(catalog, keys))}`);
  }
  if (record.metadata !== undefined) return record;
  const known = sourceOf(record.location, undefined);
  const source = { ...known, header: known.header ?? record.header };
  const found = await engine.run({ kind: "metadata", source, band: record.band }, signal);
  const now = await catalogs.get(catalog.id, keys);
  if (now?.location === record.location && now.band === record.band) {
    await catalogs.insert(catalog.id, [{ ...now, ...found }], "replace");
  }
  return { ...record, ...found };
}
