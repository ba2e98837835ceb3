import type { CatalogInfo, Catalogs, DatasetRecord, KeyValues } from "../../catalog/catalogs.ts";
import { failure } from "../../core/errors.ts";
import { newestFirst } from "./newest-first.ts";
import { noDataset } from "./no-dataset.ts";

/** Which scenes. */
export interface SceneQuery {
  /** The values of all keys, or of all but the last where `bands` gives those of the last. A value with `*` is a wildcard. */
  readonly keys: KeyValues;
  /** Values of the last key; a scene that lacks one of them is left out. */
  readonly bands?: readonly string[] | undefined;
  /** `newest` looks at the latest first; the others go by the order of the keys. */
  readonly newestFirst?: boolean | undefined;
}

/** The datasets of a scene as the catalog has them, one for each band. */
export type SceneRecords = readonly DatasetRecord[];

/** Datasets that a mosaic may have. */
const mostDatasets = 20_000;

/** Whether a value of a key stands for any of several. */
export const isWildcard = (value: string): boolean => value.includes("*");

/** Finds the scenes of a query, in its order, at least one. Throws as `selectScenes` does. */
export async function readScenes(
  catalogs: Catalogs,
  catalog: CatalogInfo,
  query: SceneQuery,
): Promise<readonly SceneRecords[]> {
  checkQuery(catalog, query);
  return query.keys.some(isWildcard)
    ? await mosaic(catalogs, catalog, query)
    : [await singleScene(catalogs, catalog, query)];
}

function checkQuery({ keys }: CatalogInfo, { keys: values, bands }: SceneQuery): void {
  const names = (bands ? keys.slice(0, -1) : keys).map(({ name }) => name);
  if (values.length !== names.length) {
    const rest = bands ? ", all but the last" : "";
    const expected = names.length === 0 ? "none" : names.join("/");
    throw failure(
      "INVALID_ARGUMENT",
      `The path gives ${values.length} keys; there are ${names.length}${rest}: ${expected}`,
    );
  }
  const wild = bands?.find(isWildcard);
  if (wild !== undefined) {
    const last = keys.at(-1)?.name;
    throw failure(
      "INVALID_ARGUMENT",
      `${JSON.stringify(wild)} cannot stand for several bands: name one ${last} for each`,
    );
  }
}

/** One `get` a band: no index is made. */
async function singleScene(catalogs: Catalogs, catalog: CatalogInfo, query: SceneQuery): Promise<SceneRecords> {
  const all = query.bands ? query.bands.map((band) => [...query.keys, band]) : [query.keys];
  return await Promise.all(
    all.map(async (keys) => {
      const record = await catalogs.get(catalog.id, keys);
      if (record !== undefined) return record;
      throw await noDataset(catalogs, catalog, keys);
    }),
  );
}

async function mosaic(
  catalogs: Catalogs,
  catalog: CatalogInfo,
  { keys: patterns, bands, newestFirst: newest }: SceneQuery,
): Promise<readonly SceneRecords[]> {
  const { id, keys } = catalog;
  const values = bands
    ? [...patterns.map((pattern) => [pattern]), [...new Set(bands)]]
    : patterns.map((pattern) => [pattern]);
  const where = Object.fromEntries(keys.map(({ name }, index) => [name, values[index] ?? []]));
  const asked = `${patterns.join("/")}${bands ? `/${bands.join(",")}` : ""}`;
  const { total } = await catalogs.datasets(id, { where, limit: 0 });
  if (total > mostDatasets) {
    throw failure("TOO_LARGE", `${total} datasets match ${asked}; a mosaic may have ${mostDatasets}`, {
      hint: "Give more of the keys, or more of their letters: 2018* instead of *",
    });
  }
  // Headers may be most of a catalog: they are read with the first tile that needs them.
  const records = await catalogs.records(id, { where, limit: mostDatasets }, { headers: false });
  const scenes = bands ? completeScenes(records, bands) : records.map((record) => [record]);
  if (scenes.length === 0) {
    const why = records.length === 0 ? `No dataset matches ${asked}` : `No scene of ${asked} has all of its bands`;
    throw failure("NOT_FOUND", why);
  }
  if (!newest) return scenes;
  const keysOf = (scene: SceneRecords) => scene[0]?.keys ?? [];
  const compare = newestFirst(keys, scenes.map(keysOf));
  return scenes.toSorted((one, other) => compare(keysOf(one), keysOf(other)));
}

/** Records (sorted by keys) that share all keys but the last, where there is one for each band. */
function completeScenes(records: readonly DatasetRecord[], bands: readonly string[]): readonly SceneRecords[] {
  const scenes = new Map<string, Map<string, DatasetRecord>>();
  for (const record of records) {
    const place = JSON.stringify(record.keys.slice(0, -1));
    const scene = scenes.get(place) ?? new Map<string, DatasetRecord>();
    scene.set(record.keys.at(-1) ?? "", record);
    scenes.set(place, scene);
  }
  return Array.from(scenes.values(), (scene) => bands.flatMap((band) => scene.get(band) ?? [])).filter(
    ({ length }) => length === bands.length,
  );
}
