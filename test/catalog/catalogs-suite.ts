import { beforeEach, describe, expect, test } from "vitest";
import type {
  Catalogs,
  DatasetQuery,
  DatasetRecord,
  NewCatalog,
  StoredHeader,
  StoredIngest,
} from "../../src/catalog/catalogs.ts";
import type { Metadata } from "../../src/core/metadata.ts";
import recorded from "../fixtures/terracotta/catalog-answers.json" with { type: "json" };

interface Recorded {
  readonly databases: readonly {
    readonly name: string;
    readonly keys: readonly string[];
    readonly datasets: readonly { readonly keys: readonly string[]; readonly file: string }[];
  }[];
  readonly responses: readonly {
    readonly database: string;
    readonly path: string;
    readonly status: number;
    readonly json: { readonly datasets?: readonly Record<string, string>[] };
  }[];
}
// Answers of several routes, each of its own shape.
const terracotta = recorded as unknown as Recorded;

export const tileAndBand: NewCatalog = {
  title: "Tiles",
  keys: [
    { name: "tile", description: "MGRS tile" },
    { name: "band", description: "" },
  ],
};

export function dataset(tile: string, band: string, more: Partial<DatasetRecord> = {}): DatasetRecord {
  return { keys: [tile, band], location: `https://example.org/${tile}_${band}.tif`, band: 1, ...more };
}

export const metadata: Metadata = {
  bounds: [170, -10.5, -170, 11],
  convex_hull: {
    type: "Polygon",
    coordinates: [
      [
        [170, -10.5],
        [190, -10.5],
        [190, 11],
        [170, -10.5],
      ],
    ],
  },
  valid_percentage: 99.9,
  range: [-0.1, 1e300],
  mean: 1 / 3,
  stdev: 0,
  percentiles: Array.from({ length: 99 }, (_, i) => i / 7),
  sampled: true,
};

const header: StoredHeader = {
  bytes: Uint8Array.of(0, 1, 2, 3, 4, 5).subarray(2, 4),
  etag: '"v1"',
  byteLength: 1000,
};

const ingest: StoredIngest = {
  id: "i1",
  catalogId: "tiles",
  startedAt: 1_700_000_000_000,
  options: { metadata: "sampled", existing: "skip", bandsAsKey: false },
  items: [{ keys: ["a", "1"], location: "local:folder/a_1.tif" }],
  failures: [],
};
const failed = (location: string) =>
  ({ keys: ["a", "1"], location, error: { code: "NOT_A_TIFF", message: "no" } }) as const;

const version: string = expect.any(String);
const refused = (code: string, text: RegExp | string = "") => ({ code, message: expect.stringMatching(text) });

/** What every implementation of {@link Catalogs} does. `open` gives one without any catalog. */
export function catalogsSuite(name: string, open: () => Promise<Catalogs> | Catalogs): void {
  describe(name, () => {
    let catalogs: Catalogs;
    beforeEach(async () => {
      catalogs = await open();
    });

    describe("answers what Terracotta answers", () => {
      for (const { database, path, status, json } of terracotta.responses) {
        if (!path.startsWith("/datasets")) continue;
        test(`${database}${path}`, async () => {
          const { id } = await terracottaCatalog(catalogs, database);
          const asked = catalogs.datasets(id, queryOf(path));
          if (status !== 200) return await expect(asked).rejects.toMatchObject(refused("INVALID_ARGUMENT"));
          const expected = json.datasets!.map((keys) => Object.values(keys));
          // As we read `[a, b]`, blanks do not belong to values.
          if (path === "/datasets?band=[B04, B08]") expected.push(["29RKH", "20200219", "B08"]);
          expect((await asked).datasets.map(({ keys }) => keys)).toEqual(expected);
        });
      }

      test("an unknown key is refused with the names of the keys", async () => {
        const { id } = await terracottaCatalog(catalogs, "s2");
        const error = refused("INVALID_ARGUMENT", /foo.*tile, date, band/);
        await expect(catalogs.datasets(id, { where: { foo: ["1"] } })).rejects.toMatchObject(error);
        await expect(catalogs.values(id, "foo")).rejects.toMatchObject(error);
        await expect(catalogs.values(id, "band", { foo: [] })).rejects.toMatchObject(error);
        await expect(catalogs.datasets(id, { sort: [{ key: "foo" }] })).rejects.toMatchObject(error);
      });
    });

    describe("queries", () => {
      const bandsOf = async (query: DatasetQuery) => {
        const { id } = await terracottaCatalog(catalogs, "s2");
        const { datasets, total } = await catalogs.datasets(id, query);
        expect(total).toBe(datasets.length);
        return datasets.map(({ keys }) => keys[2]);
      };

      test.each<[what: string, where: Record<string, string[]>, bands: string[]]>([
        ["at the end", { band: ["B0*"] }, ["B01", "B02", "B03", "B04", "B05", "B08"]],
        ["at the start", { band: ["*1"] }, ["B01", "B11"]],
        ["inside", { tile: ["2*H"], band: ["S*L"] }, ["SCL"]],
        ["for nothing at all", { band: ["B*0*4*"] }, ["B04"]],
        ["beside plain values", { band: ["*L", "B02"] }, ["B02", "SCL"]],
        ["in the right case only", { band: ["b*", "scl"] }, []],
        ["from the first to the last character", { band: ["0*", "*0"] }, []],
        ["with texts that do not overlap", { band: ["B01*01"] }, []],
        ["and no other sign", { band: ["B.1", "[BS]*", "B0?"] }, []],
      ])("`*` stands for any text: %s", async (_, where, bands) => {
        expect(await bandsOf({ where })).toEqual(bands);
      });

      test("an empty list allows no value", async () => {
        expect(await bandsOf({ where: { band: [] } })).toEqual([]);
      });

      test.each<[search: string, bands: string[]]>([
        ["scl", ["SCL"]],
        ["  s2A_29rkh  B1 ", ["B11"]],
        ["B01 B02", []],
        ["REAL/S2 b04", ["B04"]],
      ])("search %j finds words in keys and locations, in any case", async (search, bands) => {
        expect(await bandsOf({ search })).toEqual(bands);
      });

      test("sorts by the keys that are asked for, then by the others", async () => {
        const { id } = await terracottaCatalog(catalogs, "l8ny");
        const sort = [{ key: "band", descending: true }, { key: "tile" }];
        const { datasets, total } = await catalogs.datasets(id, { sort, limit: 6, page: 1 });
        expect(total).toBe(40);
        expect(datasets.map(({ keys }) => keys.join(" "))).toEqual([
          "014031 20180903 BQA",
          "014031 20181005 BQA",
          "013032 20180405 B5",
          "013032 20180710 B5",
          "013032 20180827 B5",
          "013032 20181030 B5",
        ]);
      });

      test("values of a key come sorted, with the counts of what `where` allows", async () => {
        const { id } = await terracottaCatalog(catalogs, "l8ny");
        expect(await catalogs.values(id, "tile")).toEqual([
          { value: "013032", count: 20 },
          { value: "014031", count: 20 },
        ]);
        expect(await catalogs.values(id, "date", { tile: ["014031"], band: ["B*"], date: ["*0428", "*05"] })).toEqual([
          { value: "20180428", count: 5 },
          { value: "20181005", count: 5 },
        ]);
      });

      test.each([{ page: -1 }, { page: 0.5 }, { limit: -1 }, { limit: Number.NaN }])("%j is refused", async (query) => {
        const { id } = await catalogs.create(tileAndBand);
        await expect(catalogs.datasets(id, query)).rejects.toMatchObject(refused("INVALID_ARGUMENT"));
      });
    });

    describe("catalogs side by side", () => {
      test("are named after their titles, and listed", async () => {
        expect(await catalogs.list()).toEqual([]);
        await catalogs.create({ ...tileAndBand, title: "Émission: Île-de-France 2018" });
        await catalogs.create(tileAndBand, [dataset("a", "1")]);
        await catalogs.create(tileAndBand);
        await catalogs.create({ ...tileAndBand, title: "地図" });
        expect(await catalogs.list()).toEqual([
          { ...tileAndBand, title: "地図", id: "catalog", count: 0, version },
          {
            ...tileAndBand,
            title: "Émission: Île-de-France 2018",
            id: "emission-ile-de-france-2018",
            count: 0,
            version,
          },
          { ...tileAndBand, id: "tiles", count: 1, version },
          { ...tileAndBand, id: "tiles-2", count: 0, version },
        ]);
        expect((await catalogs.datasets("tiles-2")).total).toBe(0);
      });

      test("change title, descriptions and origin, but not the names of keys", async () => {
        const { id } = await catalogs.create(tileAndBand, [dataset("a", "1")]);
        const keys = tileAndBand.keys.map((key) => ({ ...key, description: "new" }));
        const origin = { url: "https://example.org/catalog.json", version: '"1"', checkedAt: 5 };
        const changed = { id, title: "Other", keys, count: 1, origin, version };
        expect(await catalogs.update(id, { title: "Other", keys, origin })).toEqual(changed);
        expect(await catalogs.info(id)).toEqual(changed);
        const renamed = catalogs.update(id, { keys: keys.toReversed() });
        await expect(renamed).rejects.toMatchObject(refused("INVALID_ARGUMENT", "tile, band"));
        expect(await catalogs.info(id)).toEqual(changed);
      });

      test("are dropped with everything in them", async () => {
        const { id } = await catalogs.create(tileAndBand, [dataset("a", "1", { header, metadata })]);
        await catalogs.putIngest(ingest);
        await catalogs.putIngest({ ...ingest, id: "i2", catalogId: "another" });
        await catalogs.drop(id);
        expect(await catalogs.list()).toEqual([]);
        expect((await catalogs.ingests()).map((it) => it.id)).toEqual(["i2"]);
        const again = await catalogs.create(tileAndBand, [dataset("a", "1")]);
        expect(again.id).toBe(id);
        expect(await catalogs.get(id, ["a", "1"])).toEqual(dataset("a", "1"));
      });

      test("that are not there are told so", async () => {
        const error = refused("NOT_FOUND", "nowhere");
        await expect(catalogs.info("nowhere")).rejects.toMatchObject(error);
        await expect(catalogs.datasets("nowhere")).rejects.toMatchObject(error);
        await expect(catalogs.values("nowhere", "tile")).rejects.toMatchObject(error);
        await expect(catalogs.get("nowhere", ["a"])).rejects.toMatchObject(error);
        await expect(catalogs.records("nowhere")).rejects.toMatchObject(error);
        await expect(catalogs.insert("nowhere", [], "skip")).rejects.toMatchObject(error);
        await expect(catalogs.delete("nowhere", [])).rejects.toMatchObject(error);
        await expect(catalogs.update("nowhere", {})).rejects.toMatchObject(error);
        await expect(catalogs.replaceAll("nowhere", tileAndBand, [])).rejects.toMatchObject(error);
        await expect(catalogs.setHeader("nowhere", "a", header)).rejects.toMatchObject(error);
        await expect(catalogs.drop("nowhere")).rejects.toMatchObject(error);
      });

      test.each([[[]], [["a b"]], [["é"]], [[""]], [["limit"]], [["page"]], [["__proto__"]], [["tile", "tile"]]])(
        "cannot have the keys %j",
        async (names) => {
          const keys = names.map((name) => ({ name, description: "" }));
          await expect(catalogs.create({ title: "T", keys })).rejects.toMatchObject(refused("INVALID_ARGUMENT"));
          expect(await catalogs.list()).toEqual([]);
        },
      );

      test("have no more keys, nor longer descriptions, than can travel", async () => {
        const many = Array.from({ length: 33 }, (_, i) => ({ name: `k${i}`, description: "" }));
        await expect(catalogs.create({ title: "T", keys: many })).rejects.toMatchObject(
          refused("INVALID_ARGUMENT", "at most 32 keys, not 33"),
        );
        const { id } = await catalogs.create({ title: "T", keys: many.slice(1) });
        const error = refused("INVALID_ARGUMENT", /description of k0 has 10001 characters/);
        const keys = [{ name: "k0", description: "x".repeat(10_001) }];
        await expect(catalogs.create({ title: "T", keys })).rejects.toMatchObject(error);
        const one = await catalogs.create({ title: "T", keys: many.slice(0, 1) });
        await expect(catalogs.update(one.id, { keys })).rejects.toMatchObject(error);
        expect(await catalogs.list()).toMatchObject([{ id }, { id: one.id, keys: many.slice(0, 1) }]);
      });

      test("need a title", async () => {
        await expect(catalogs.create({ ...tileAndBand, title: " " })).rejects.toMatchObject(
          refused("INVALID_ARGUMENT"),
        );
      });
    });

    describe("datasets", () => {
      const userMetadata = { list: [1, null, { a: "b" }] };
      const full = dataset("a", "1", { metadata, userMetadata, header });

      test("come back as they were given", async () => {
        const { id } = await catalogs.create(tileAndBand, [dataset("b", "2", { band: 3, userMetadata: null }), full]);
        expect(await catalogs.get(id, ["a", "1"])).toEqual(full);
        expect(await catalogs.get(id, ["b", "2"])).toEqual(dataset("b", "2", { band: 3, userMetadata: null }));
        expect(await catalogs.get(id, ["b", "1"])).toBeUndefined();
        expect(await catalogs.records(id, { where: { tile: ["a"] } })).toEqual([full]);
        const { header: _, ...rest } = full;
        expect(await catalogs.records(id, { where: { tile: ["a"] } }, { headers: false })).toEqual([rest]);
        expect((await catalogs.records(id)).map(({ keys }) => keys)).toEqual([
          ["a", "1"],
          ["b", "2"],
        ]);
      });

      test("are all given for export, whichever part of a query is left open", async () => {
        const many = Array.from({ length: 101 }, (_, i) => dataset(`${i}`, "1"));
        const { id } = await catalogs.create(tileAndBand, many);
        for (const query of [undefined, {}, { limit: undefined, page: undefined, where: undefined }]) {
          expect(await catalogs.records(id, query)).toHaveLength(101);
        }
        expect(await catalogs.records(id, { limit: 2, page: 1 })).toHaveLength(2);
      });

      test("belong to who gets them: changing them changes nothing that is stored", async () => {
        const mine = structuredClone(full);
        const { id } = await catalogs.create(tileAndBand, [mine]);
        mine.header!.bytes[0] = 99;
        (mine.userMetadata as typeof userMetadata).list[0] = 99;
        const theirs = await catalogs.get(id, ["a", "1"]);
        theirs!.header!.bytes[0] = 98;
        (theirs!.metadata!.percentiles as number[])[0] = 98;
        expect(await catalogs.get(id, ["a", "1"])).toEqual(full);
      });

      test("keep of a header the bytes that were given, not what lies around them", async () => {
        const { id } = await catalogs.create(tileAndBand, [full]);
        expect((await catalogs.get(id, ["a", "1"]))!.header!.bytes.buffer.byteLength).toBe(2);
      });

      test("that exist already are replaced, skipped or refused", async () => {
        const { id } = await catalogs.create(tileAndBand, [full]);
        const again = dataset("a", "1", { location: "local:folder/other.tif" });
        const batch = [again, dataset("a", "2")];
        await expect(catalogs.insert(id, batch, "refuse")).rejects.toMatchObject(
          refused("DUPLICATE_KEYS", "tile=a band=1"),
        );
        expect((await catalogs.datasets(id)).total).toBe(1);
        expect(await catalogs.insert(id, batch, "skip")).toEqual({ inserted: 1, replaced: 0, skipped: 1 });
        expect(await catalogs.get(id, ["a", "1"])).toEqual(full);
        expect(await catalogs.insert(id, batch, "replace")).toEqual({ inserted: 0, replaced: 2, skipped: 0 });
        expect(await catalogs.get(id, ["a", "1"])).toEqual(again);
        expect((await catalogs.info(id)).count).toBe(2);
      });

      test("with the same keys in one batch come one after another", async () => {
        const { id } = await catalogs.create(tileAndBand);
        const batch = [dataset("a", "1"), dataset("a", "1", { band: 2 })];
        await expect(catalogs.insert(id, batch, "refuse")).rejects.toMatchObject(refused("DUPLICATE_KEYS"));
        expect(await catalogs.insert(id, batch, "skip")).toEqual({ inserted: 1, replaced: 0, skipped: 1 });
        expect(await catalogs.insert(id, batch, "replace")).toEqual({ inserted: 0, replaced: 2, skipped: 0 });
        expect((await catalogs.get(id, ["a", "1"]))?.band).toBe(2);
        await expect(catalogs.create(tileAndBand, batch)).rejects.toMatchObject(refused("DUPLICATE_KEYS"));
        expect(await catalogs.list()).toHaveLength(1);
      });

      test.each<[what: string, bad: DatasetRecord]>([
        ["a value too few", { ...full, keys: ["a"] }],
        ["a value too many", { ...full, keys: ["a", "b", "c"] }],
        ["an empty value", { ...full, keys: ["", "b"] }],
        ["a value without end", { ...full, keys: ["a", "b".repeat(1025)] }],
        ["no location", { ...full, location: "" }],
        ["band 0", { ...full, band: 0 }],
        ["half a band", { ...full, band: 1.5 }],
      ])("with %s are refused, and the batch with them", async (_, bad) => {
        const { id } = await catalogs.create(tileAndBand);
        const batch = [dataset("x", "y"), bad];
        await expect(catalogs.insert(id, batch, "replace")).rejects.toMatchObject(refused("INVALID_ARGUMENT"));
        await expect(catalogs.create(tileAndBand, batch)).rejects.toMatchObject(refused("INVALID_ARGUMENT"));
        expect(await catalogs.list()).toMatchObject([{ id, count: 0 }]);
      });

      test("are deleted by their keys, and leave room", async () => {
        const { id } = await catalogs.create(tileAndBand, [full, dataset("a", "2"), dataset("b", "1")]);
        const gone = [
          ["a", "1"],
          ["a", "1"],
          ["c", "1"],
        ];
        expect(await catalogs.delete(id, gone)).toBe(1);
        expect(await catalogs.values(id, "tile")).toEqual([
          { value: "a", count: 1 },
          { value: "b", count: 1 },
        ]);
        await catalogs.insert(id, [dataset("a", "1"), dataset("d", "1")], "refuse");
        expect(await catalogs.get(id, ["a", "1"])).toEqual(dataset("a", "1"));
        expect((await catalogs.info(id)).count).toBe(4);
        await expect(catalogs.delete(id, [["a"]])).rejects.toMatchObject(refused("INVALID_ARGUMENT"));
      });

      test("of one file share its header, which goes with the last of them", async () => {
        const location = "https://example.org/rgb.tif";
        const bands = ["1", "2"].map((band) => dataset("a", band, { location, band: Number(band) }));
        const { id } = await catalogs.create(tileAndBand, bands);
        const headerOf = async (band: string) => (await catalogs.get(id, ["a", band]))?.header;
        await catalogs.setHeader(id, location, header);
        expect(await headerOf("1")).toEqual(header);
        expect(await headerOf("2")).toEqual(header);
        await catalogs.insert(id, bands, "replace");
        expect(await headerOf("2")).toEqual(header);
        await catalogs.delete(id, [["a", "1"]]);
        expect(await headerOf("2")).toEqual(header);
        await catalogs.delete(id, [["a", "2"]]);
        await catalogs.insert(id, bands, "refuse");
        expect(await headerOf("1")).toBeUndefined();
        await catalogs.setHeader(id, location, header);
        await catalogs.setHeader(id, location, undefined);
        expect(await headerOf("1")).toBeUndefined();
      });
    });

    test("have another version whenever their datasets change, or what is known of them, and only then", async () => {
      const { id, version } = await catalogs.create(tileAndBand, [dataset("a", "1")]);
      const versions = [version];
      const changes = async (change: Promise<unknown>) => {
        await change;
        const { version } = await catalogs.info(id);
        expect(versions).not.toContain(version);
        versions.push(version);
      };
      const remains = async (call: Promise<unknown>) => {
        await call;
        expect((await catalogs.list())[0]!.version).toBe(versions.at(-1));
      };
      await changes(catalogs.insert(id, [dataset("b", "1")], "refuse"));
      await changes(catalogs.insert(id, [dataset("b", "1", { metadata })], "replace"));
      await changes(catalogs.delete(id, [["b", "1"]]));
      await changes(catalogs.replaceAll(id, tileAndBand, [dataset("a", "1")]));
      await remains(catalogs.insert(id, [dataset("a", "1")], "skip"));
      await remains(catalogs.delete(id, [["b", "1"]]));
      await remains(catalogs.update(id, { title: "Other" }));
      await remains(catalogs.setHeader(id, dataset("a", "1").location, header));
      await remains(catalogs.create({ ...tileAndBand, title: "Z" }));
      await catalogs.drop(id);
      await changes(catalogs.create(tileAndBand, [dataset("a", "1")]));
    });

    test("replacing all datasets keeps metadata and headers of the files that stay", async () => {
      const stays = dataset("a", "1", { metadata, header });
      const { id } = await catalogs.create(tileAndBand, [
        dataset("0", "0"),
        stays,
        dataset("a", "2", { metadata, header }),
      ]);
      const origin = { url: "https://example.org/catalog.json", version: '"2"', checkedAt: 6 };
      const moved = dataset("a", "2", { location: "https://example.org/moved.tif" });
      const measured = dataset("b", "1", { metadata: { ...metadata, mean: 7 } });
      const next = { ...tileAndBand, title: "New", origin };
      const info = await catalogs.replaceAll(id, next, [dataset("a", "1", { userMetadata: 5 }), moved, measured]);
      expect(info).toEqual({ ...next, id, count: 3, version });
      expect(await catalogs.records(id)).toEqual([{ ...stays, userMetadata: 5 }, moved, measured]);
      await expect(catalogs.replaceAll(id, next, [moved, moved])).rejects.toMatchObject(refused("DUPLICATE_KEYS"));
      expect(await catalogs.info(id)).toEqual(info);
      const one = { title: "One", keys: [{ name: "name", description: "" }] };
      await catalogs.replaceAll(id, one, [{ keys: ["x"], location: "local:f/x.tif", band: 1 }]);
      expect(await catalogs.values(id, "name")).toEqual([{ value: "x", count: 1 }]);
      expect(await catalogs.info(id)).toEqual({ ...one, id, count: 1, version });
    });

    test.each<[what: string, comes: Partial<StoredHeader>, stays: boolean]>([
      ["the same tag stays", {}, true],
      ["no tag stays", { etag: undefined }, true],
      ["another tag goes", { etag: '"v2"' }, false],
      ["no tag and another length goes", { etag: undefined, byteLength: 1001 }, false],
    ])("metadata of all bands of a file whose new header has %s", async (_, comes, stays) => {
      const bands = ["1", "2"].map((band) => dataset("a", band, { location: "local:f/a.tif", band: Number(band) }));
      const measured = bands.map((band) => ({ ...band, metadata, header }));
      const { id } = await catalogs.create(tileAndBand, measured);
      const next = { ...header, ...comes };
      await catalogs.replaceAll(id, tileAndBand, [bands[0]!, { ...bands[1]!, header: next }]);
      const expected = bands.map((band) => ({ ...band, header: next, ...(stays && { metadata }) }));
      expect(await catalogs.records(id)).toEqual(expected);
    });

    test("ingests last until they are deleted, and collect failures", async () => {
      await catalogs.putIngest(ingest);
      await catalogs.failIngest("i1", [failed("x")]);
      await catalogs.failIngest("i1", [failed("y"), failed("z")]);
      const failures = ["x", "y", "z"].map(failed);
      expect(await catalogs.ingests()).toEqual([{ ...ingest, failures }]);
      await catalogs.putIngest({ ...ingest, startedAt: 1, failures: [failed("w")] });
      expect(await catalogs.ingests()).toEqual([{ ...ingest, startedAt: 1, failures: [failed("w")] }]);
      await expect(catalogs.failIngest("i2", [])).rejects.toMatchObject(refused("NOT_FOUND", "i2"));
      await catalogs.deleteIngest("i1");
      await catalogs.deleteIngest("i1");
      expect(await catalogs.ingests()).toEqual([]);
    });

    test("many changes at once all arrive", async () => {
      const { id } = await catalogs.create(tileAndBand);
      const tiles = Array.from({ length: 40 }, (_, i) => String(i).padStart(2, "0"));
      await Promise.all(tiles.map((tile) => catalogs.insert(id, [dataset(tile, "1", { metadata })], "refuse")));
      await Promise.all(tiles.slice(0, 10).map((tile) => catalogs.delete(id, [[tile, "1"]])));
      expect((await catalogs.records(id)).map(({ keys }) => keys[0])).toEqual(tiles.slice(10));
      expect((await catalogs.get(id, ["39", "1"]))?.metadata).toEqual(metadata);
    });
  });
}

/** A catalog with what a database of the real Terracotta had. */
function terracottaCatalog(catalogs: Catalogs, name: string) {
  const { keys, datasets } = terracotta.databases.find((database) => database.name === name)!;
  const records = datasets.map(({ keys, file }) => ({ keys, location: file, band: 1 }));
  return catalogs.create(
    { title: name, keys: keys.map((key) => ({ name: key, description: "" })) },
    records.toReversed(),
  );
}

/** The query of a `/datasets` path, as Terracotta reads it. */
function queryOf(path: string): DatasetQuery {
  const { limit, page, ...keys } = Object.fromEntries(new URL(path, "http://localhost").searchParams);
  const listed = (text: string) => (text.startsWith("[") ? text.slice(1, -1).split(/\s*,\s*/) : [text]);
  const where = Object.fromEntries(Object.entries(keys).map(([key, text]) => [key, listed(text)]));
  return { where, ...(limit && { limit: Number(limit) }), ...(page && { page: Number(page) }) };
}
