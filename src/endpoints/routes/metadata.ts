import { failure } from "../../core/errors.ts";
import { checkKeyValues, namedKeys, requestedCatalog } from "../request/dataset-request.ts";
import { endpoint } from "../request/endpoint.ts";
import { json, withDefault } from "../request/parameter.ts";
import { type MeasuredDataset, measuredDataset } from "../scenes/measure-dataset.ts";

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

/** Datasets that one request may ask for. */
const maxDatasets = 100;

const parameters = {
  columns: withDefault(
    json({
      description: "The fields that are asked for; the keys are always there",
      schema: { type: "array", items: { enum: columns }, minItems: 1 },
      allowed: `a JSON list of ${columns.join(", ")}`,
      check: toColumns,
    }),
    columns,
  ),
};

/**
 * `metadata/<keys…>`: what the catalog knows of a dataset, measured now if nobody has. The whole answer also says
 * `"sampled": true` where it was measured on an overview.
 */
export const metadata = endpoint({
  path: "metadata/{keys}",
  summary: "The metadata of a dataset, measured now if nobody has",
  parameters,
  async answer(context, { path, query }, signal) {
    const { catalogs, catalog } = await requestedCatalog(context);
    checkKeyValues(path.keys, catalog);
    const dataset = await measuredDataset(context, catalogs, catalog, path.keys, signal);
    return { json: { keys: namedKeys(catalog, path.keys), ...chosen(dataset, query.columns) } };
  },
});

/** `metadata` with a body: of several datasets at once, in their order. One that is missing fails all. */
export const manyMetadata = endpoint({
  path: "metadata",
  summary: "The metadata of several datasets",
  parameters,
  body: {
    description: `The keys of at most ${maxDatasets} datasets`,
    schema: {
      type: "object",
      required: ["keys"],
      properties: {
        keys: { type: "array", maxItems: maxDatasets, items: { type: "array", items: { type: "string" } } },
      },
    },
    parse: parseKeys,
  },
  async answer(context, { query, body }, signal) {
    const { catalogs, catalog } = await requestedCatalog(context);
    for (const keys of body) checkKeyValues(keys, catalog);
    const found = await Promise.all(body.map((keys) => measuredDataset(context, catalogs, catalog, keys, signal)));
    const json = found.map((dataset) => ({
      keys: namedKeys(catalog, dataset.keys),
      ...chosen(dataset, query.columns),
    }));
    return { json };
  },
});

function toColumns(value: unknown): readonly Column[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.every((name): name is Column => columns.includes(name)) ? value : undefined;
}

function parseKeys(body: unknown): readonly (readonly string[])[] {
  const keys: unknown = typeof body === "object" && body !== null && "keys" in body ? body.keys : undefined;
  const isText = (value: unknown): value is string => typeof value === "string";
  if (!Array.isArray(keys) || !keys.every((values) => Array.isArray(values) && values.every(isText))) {
    throw failure("INVALID_ARGUMENT", 'The body is not what is allowed: {"keys": [["value of a key", …], …]}');
  }
  if (keys.length <= maxDatasets) return keys;
  throw failure("INVALID_ARGUMENT", `The body asks for ${keys.length} datasets; ${maxDatasets} are allowed`);
}

function chosen({ metadata: known, userMetadata }: MeasuredDataset, wanted: readonly Column[]) {
  const fields: Readonly<Record<string, unknown>> = { ...known, metadata: userMetadata ?? {} };
  const answer = Object.fromEntries(wanted.map((name) => [name, fields[name]]));
  return known.sampled && wanted.length === columns.length ? { ...answer, sampled: true } : answer;
}
