import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import type { CatalogInfo, Catalogs } from "../../../src/catalog/catalogs.ts";
import { MemoryCatalogs } from "../../../src/catalog/memory-catalogs.ts";
import { IndexedDbCatalogs } from "../../../src/catalog/storage/indexed-db-catalogs.ts";
import { dataset, metadata, tileAndBand } from "../../catalog/catalogs-suite.ts";
import { databases } from "./catalog-databases.ts";

const { newName, deleteAll } = databases("model");
const opened: IndexedDbCatalogs[] = [];
afterEach(async () => {
  for (const catalogs of opened.splice(0)) catalogs.close();
  await deleteAll();
});

/** Bands `from` to `from + count - 1` of one tile: several chunks of rows. */
const batch = fc.record({ from: fc.nat({ max: 700 }), count: fc.nat({ max: 300 }), known: fc.boolean() });
const call = fc.record({
  tab: fc.nat({ max: 1 }),
  kind: fc.constantFrom("insert", "insert", "delete", "delete", "replaceAll", "setHeader", "datasets", "get"),
  existing: fc.constantFrom("skip", "replace", "refuse"),
  batch,
});
type Batch = typeof batch extends fc.Arbitrary<infer T> ? T : never;
type Call = typeof call extends fc.Arbitrary<infer T> ? T : never;

const datasetsOf = ({ from, count, known }: Batch) =>
  Array.from({ length: count }, (_, i) => {
    const more = { userMetadata: from, ...(i % 3 === 0 && { metadata: { ...metadata, mean: i } }) };
    // Several bands share a file.
    const location = `https://example.org/${Math.floor((from + i) / 5)}.tif`;
    return dataset("t", String(from + i), { location, ...(known && more) });
  });

/** Versions are each store's own. */
const withoutVersion = ({ version: _, ...info }: CatalogInfo) => info;

/** What a call answers, or the code of what it throws. */
async function answer(catalogs: Catalogs, { kind, existing, batch }: Call): Promise<unknown> {
  const id = "tiles";
  const keys = datasetsOf(batch).map((it) => it.keys);
  const header = { bytes: Uint8Array.of(batch.count), etag: undefined, byteLength: batch.from };
  try {
    if (kind === "insert") return await catalogs.insert(id, datasetsOf(batch), existing);
    if (kind === "delete") return await catalogs.delete(id, keys);
    if (kind === "replaceAll") return withoutVersion(await catalogs.replaceAll(id, tileAndBand, datasetsOf(batch)));
    if (kind === "get") return await catalogs.get(id, ["t", String(batch.from)]);
    if (kind === "datasets") return await catalogs.datasets(id, { where: { band: ["*7*"] }, limit: batch.count });
    const location = `https://example.org/${Math.floor(batch.from / 5)}.tif`;
    return await catalogs.setHeader(id, location, batch.known ? header : undefined);
  } catch (error) {
    return (error as { code: string }).code;
  }
}

test("two tabs on one database answer as one catalog in memory does, and so does a third that comes later", async () => {
  const run = async (calls: readonly Call[]) => {
    const name = newName();
    const tabs = [new IndexedDbCatalogs({ name }), new IndexedDbCatalogs({ name })];
    const later = new IndexedDbCatalogs({ name });
    opened.push(...tabs, later);
    const model = new MemoryCatalogs();
    const first = datasetsOf({ from: 0, count: 600, known: true });
    for (const catalogs of [model, tabs[0]!]) await catalogs.create(tileAndBand, first);
    for (const it of calls) expect(await answer(tabs[it.tab]!, it)).toEqual(await answer(model, it));
    const expected = await model.records("tiles");
    for (const catalogs of [...tabs, later]) expect(await catalogs.records("tiles")).toEqual(expected);
    expect((await later.list()).map(withoutVersion)).toEqual((await model.list()).map(withoutVersion));
    for (const catalogs of opened.splice(0)) catalogs.close();
  };
  await fc.assert(fc.asyncProperty(fc.array(call, { minLength: 3, maxLength: 12 }), run), { numRuns: 40 });
}, 60_000);
