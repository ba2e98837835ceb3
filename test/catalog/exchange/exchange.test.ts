import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { DatasetRecord, Json, NewCatalog } from "../../../src/catalog/catalogs.ts";
import { eachChunk } from "../../../src/catalog/exchange/catalog-chunks.ts";
import { writeCatalogFile } from "../../../src/catalog/exchange/catalog-file-write.ts";
import { Exchange } from "../../../src/catalog/exchange/exchange.ts";
import { MemoryCatalogs } from "../../../src/catalog/memory-catalogs.ts";
import { publicUrl } from "../../../src/core/public-url.ts";
import { catalogJsonSchema } from "../../support/catalog-json-schema.ts";
import { signedAddresses } from "../../support/signed-addresses.ts";

const base = "https://example.org/data/catalog.json";
const metadata = {
  bounds: [-9, 43, -8, 44],
  convex_hull: {
    type: "Polygon",
    coordinates: [
      [
        [-9, 43],
        [-8, 43],
        [-8, 44],
        [-9, 43],
      ],
    ],
  },
  valid_percentage: 99.5,
  range: [1, 5000],
  mean: 700.25,
  stdev: 12.5,
  percentiles: Array.from({ length: 99 }, (_, i) => i * 50),
  sampled: false,
} as const;
const file = (json: unknown) => new Blob([typeof json === "string" ? json : JSON.stringify(json)]);
/** A good catalog, with changes. */
const good = (changes: object = {}, dataset: object = {}) => ({
  type: "TerracottaCatalog",
  version: 1,
  title: "Galicia",
  keys: [{ key: "tile", description: "MGRS tile" }, { key: "band" }],
  datasets: [
    { keys: ["29RKH", "B04"], location: "s2/B04.tif", ...dataset },
    { keys: ["29RKH", "B08"], location: "https://other.org/B08.tif", band: 2 },
  ],
  ...changes,
});

function empty() {
  const catalogs = new MemoryCatalogs();
  return { catalogs, exchange: new Exchange(catalogs) };
}
const importing = (json: unknown, options = { base } as { base?: string; title?: string }) =>
  empty().exchange.importFile(file(json), options);

describe("a catalog file", () => {
  test("is described by the schema that ships with the page", () => {
    const shipped = readFileSync(new URL("../../../public/catalog.schema.json", import.meta.url), "utf8");
    // Otherwise: node test/support/make-catalog-schema.mjs
    expect(shipped).toBe(catalogJsonSchema());
  });

  test("becomes a new catalog: locations are whole addresses, defaults are filled in", async () => {
    const { catalogs, exchange } = empty();
    const info = await exchange.importFile(file(good()), { base });
    expect(info).toMatchObject({
      title: "Galicia",
      count: 2,
      keys: [
        { name: "tile", description: "MGRS tile" },
        { name: "band", description: "" },
      ],
    });
    expect(info.origin).toBeUndefined();
    expect((await catalogs.datasets(info.id)).datasets).toEqual([
      { keys: ["29RKH", "B04"], location: "https://example.org/data/s2/B04.tif", band: 1 },
      { keys: ["29RKH", "B08"], location: "https://other.org/B08.tif", band: 2 },
    ]);
  });

  test("may be given another title", async () => {
    expect(await importing(good(), { base, title: "Mine" })).toMatchObject({ title: "Mine" });
  });

  test("brings metadata, user metadata and the file's first bytes, these once for all bands", async () => {
    const { catalogs, exchange } = empty();
    const header = { bytes: "SUkqAAgAAAA=", etag: '"1"', length: 1000 };
    const json = good({
      datasets: [
        { keys: ["a", "1"], location: "a.tif", metadata, user_metadata: { cloud: 3 }, header },
        { keys: ["a", "2"], location: "a.tif", band: 2 },
      ],
    });
    const { id } = await exchange.importFile(file(json), { base });
    const stored = { bytes: Uint8Array.of(73, 73, 42, 0, 8, 0, 0, 0), etag: '"1"', byteLength: 1000 };
    expect(await catalogs.get(id, ["a", "1"])).toMatchObject({
      metadata,
      userMetadata: { cloud: 3 },
      header: stored,
    });
    expect((await catalogs.get(id, ["a", "2"]))?.header).toEqual(stored);
  });

  test("may be gzip, and may begin with a byte order mark", async () => {
    const text = `\ufeff${JSON.stringify(good())}`;
    expect(await importing(text)).toMatchObject({ count: 2 });
    const packed = new Blob([gzipSync(text)]);
    expect(await empty().exchange.importFile(packed, { base })).toMatchObject({ count: 2 });
  });

  test("may hold fields that this version does not know", async () => {
    expect(await importing(good({ $schema: "catalog.schema.json", licence: "CC0" }))).toMatchObject({ count: 2 });
  });

  test.each<[string, object, object, string]>([
    ["another type", { type: "Feature" }, {}, 'type: expected "TerracottaCatalog", found "Feature"'],
    ["a version to come", { version: 2 }, {}, "version: expected 1, found 2"],
    ["no title", { title: undefined }, {}, "title: is missing"],
    ["an empty title", { title: " " }, {}, 'title: Expected a title that can be seen, found " "'],
    ["no keys", { keys: [] }, {}, "keys: expected a length >=1, found 0"],
    ["a bad key", { keys: [{ key: "a b" }] }, {}, 'keys[0].key: Expected letters, digits and _, found "a b"'],
    ["a reserved key", { keys: [{ key: "limit" }] }, {}, "keys[0].key: limit, page and __proto__ cannot name a key"],
    ["a key twice", { keys: [{ key: "a" }, { key: "a" }] }, {}, "keys: Two keys are named a."],
    ["datasets that are none", { datasets: {} }, {}, "datasets: expected"],
    ["a dataset that is none", { datasets: [null] }, {}, "datasets[0]: expected Object, found null"],
    ["too few values", {}, { keys: ["a"] }, "datasets[0].keys: expected one value of each of the 2 keys, found 1"],
    ["an empty value", {}, { keys: ["a", ""] }, "datasets[0].keys[1]: expected a length >=1, found 0"],
    ["a number as value", {}, { keys: ["a", 4] }, "datasets[0].keys[1]: expected string, found 4"],
    ["no location", {}, { location: undefined }, "datasets[0].location: is missing"],
    [
      "a location without end",
      {},
      { location: "ä".repeat(8192) },
      "datasets[0].location: the whole address is too long",
    ],
    ["band 0", {}, { band: 0 }, "datasets[0].band: expected >=1, found 0"],
    [
      "a range of words",
      {},
      { metadata: { ...metadata, range: [1, "a"] } },
      'datasets[0].metadata.range[1]: expected number, found "a"',
    ],
    [
      "a range upside down",
      {},
      { metadata: { ...metadata, range: [2, 1] } },
      "datasets[0].metadata.range: Expected minimum ≤ maximum",
    ],
    [
      "a mean without end",
      {},
      { metadata: { ...metadata, mean: "1e999" } },
      "datasets[0].metadata.mean: Expected a finite number, found Infinity",
    ],
    ["98 percentiles", {}, { metadata: { ...metadata, percentiles: metadata.percentiles.slice(1) } }, "expected 99"],
    ["bounds beyond", {}, { metadata: { ...metadata, bounds: [0, 0, 1e9, 1] } }, "datasets[0].metadata.bounds[2]:"],
    ["metadata in part", {}, { metadata: { range: [1, 2] } }, "datasets[0].metadata.bounds: is missing"],
    ["bytes that are none", {}, { header: { bytes: "?", length: 9 } }, "datasets[0].header.bytes: Expected Base64"],
    [
      "bytes beyond the file",
      {},
      { header: { bytes: "SUkqAAgAAAA=", length: 7 } },
      "datasets[0].header.bytes: expected at most 7 bytes",
    ],
    ["user metadata too deep", {}, { user_metadata: nested(33) }, "datasets[0].user_metadata: Expected at most 32"],
    [
      "user metadata too long",
      {},
      { user_metadata: "x".repeat(65_536) },
      "datasets[0].user_metadata: Expected at most",
    ],
  ])("is refused with the place of what is wrong: %s", async (_, changes, dataset, message) => {
    const text = JSON.stringify(good(changes, dataset)).replace('"1e999"', "1e999");
    await expect(importing(text)).rejects.toMatchObject({
      name: "TerracottaError",
      code: "INVALID_CATALOG",
      message: expect.stringContaining(message),
    });
  });

  test.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "data:image/tiff;base64,AAAA",
    "file:///etc/passwd",
    "blob:https://example.org/1",
    "local:1/a.tif",
    "ftp://example.org/a.tif",
    "https://user@example.org/a.tif",
    "https://user:secret@example.org/a.tif",
    "//user:secret@example.org/a.tif",
    "https://",
    "http://[::1/a.tif",
  ])("may not name %j", async (location) => {
    await expect(importing(good({}, { location }))).rejects.toMatchObject({
      code: "INVALID_CATALOG",
      message: expect.stringContaining("datasets[0].location:"),
    });
  });

  test.each([
    ["a.tif", "https://example.org/data/a.tif"],
    ["../a%20b.tif?v=1", "https://example.org/a%20b.tif?v=1"],
    ["/a.tif", "https://example.org/a.tif"],
    ["//cdn.org/a.tif", "https://cdn.org/a.tif"],
    ["HTTPS://CDN.org/a.tif", "HTTPS://CDN.org/a.tif"],
    ["https:\\\\cdn.org\\a.tif", "https://cdn.org/a.tif"],
    ["http://cdn.org/ä{}|.tif", "http://cdn.org/ä{}|.tif"],
  ])("names %j, which is %s", async (location, whole) => {
    const { catalogs, exchange } = empty();
    const { id } = await exchange.importFile(file(good({}, { location })), { base });
    expect(await catalogs.get(id, ["29RKH", "B04"])).toMatchObject({ location: whole });
  });

  test("that has no address of its own may not have relative locations", async () => {
    await expect(importing(good(), {})).rejects.toMatchObject({
      code: "INVALID_CATALOG",
      message: 'datasets[0].location: "s2/B04.tif" is relative, and this catalog has no address of its own',
      hint: expect.stringContaining("Host the catalog beside its files"),
    });
    for (const odd of ["local:1/catalog.json", "blob:https://example.org/1", "nowhere", "https://u:p@example.org/"]) {
      await expect(importing(good(), { base: odd })).rejects.toMatchObject({ code: "INVALID_ARGUMENT" });
    }
  });

  test("with the same keys twice is refused with the first of them", async () => {
    const twice = { keys: ["29RKH", "B08"], location: "c.tif" };
    await expect(importing(good({}, twice))).rejects.toMatchObject({
      code: "DUPLICATE_KEYS",
      message: expect.stringContaining("tile=29RKH band=B08"),
    });
  });

  test.each<[string, BlobPart, string]>([
    ["nothing", "", "is not JSON"],
    ["half of it", JSON.stringify(good()).slice(0, 100), "is not JSON"],
    ["another encoding", Uint8Array.of(0x7b, 0xff, 0xfe), "is not UTF-8 text"],
    ["half of a gzip", gzipSync(JSON.stringify(good())).subarray(0, 60), "cannot be read to its end"],
    ["a list", "[]", "type: is missing"],
    ["a word", "null", "The catalog file: expected Object, found null"],
  ])("that is %s is refused", async (_, content, message) => {
    await expect(empty().exchange.importFile(new Blob([content]))).rejects.toMatchObject({
      code: "INVALID_CATALOG",
      message: expect.stringContaining(message),
    });
  });

  test("that is something else people have is called by its name", async () => {
    await expect(importing({ page: 0, limit: 100, datasets: [{ tile: "a" }] })).rejects.toMatchObject({
      code: "INVALID_CATALOG",
      message: "This is an answer of a Terracotta server's /datasets, not a catalog",
      hint: expect.stringContaining("names no files"),
    });
    for (const stac of [
      { type: "Collection", stac_version: "1.0.0" },
      { type: "FeatureCollection", features: [] },
    ]) {
      await expect(importing(stac)).rejects.toMatchObject({ message: "This is STAC or GeoJSON, not a catalog" });
    }
  });

  test("may have its datasets before all else, and their name in escapes, but not twice", async () => {
    const { datasets, ...rest } = good();
    expect(await importing({ datasets, ...rest })).toMatchObject({ count: 2 });
    const text = JSON.stringify(good());
    expect(await importing(text.replace('"datasets"', '"\\u0064atasets"'))).toMatchObject({ count: 2 });
    const twice = text.replace(/}$/, `,"datasets":${JSON.stringify(datasets)}}`);
    await expect(importing(twice)).rejects.toMatchObject({
      code: "INVALID_CATALOG",
      message: "datasets: is there twice",
    });
  });

  test("that inflates without end is stopped at the limit", async () => {
    const bomb = new Blob([gzipSync(Buffer.alloc(64 * 1024 ** 2))]);
    expect(bomb.size).toBeLessThan(100_000);
    let bytes = 0;
    const count = (chunk: Uint8Array) => {
      bytes += chunk.length;
    };
    await expect(eachChunk(bomb, count, 1024 ** 2)).rejects.toMatchObject({
      code: "TOO_LARGE",
      message: expect.stringContaining("more than 1 MiB"),
    });
    expect(bytes).toBeLessThanOrEqual(1024 ** 2);
    await expect(eachChunk(new Blob(["x".repeat(11)]), count, 10)).rejects.toMatchObject({ code: "TOO_LARGE" });
    await eachChunk(new Blob(["x".repeat(10)]), count, 10);
  });

  test("is not read on once it is refused", async () => {
    let left = 100;
    const cancel = vi.fn();
    const endless = new ReadableStream({
      cancel,
      pull: (to) => (left-- > 0 ? to.enqueue(Uint8Array.of(32)) : to.close()),
    });
    const file = Object.assign(new Blob(["  "]), { stream: () => endless });
    const refuse = () => {
      throw new RangeError("enough");
    };
    await expect(eachChunk(file, refuse)).rejects.toThrow("enough");
    expect(cancel).toHaveBeenCalledOnce();
  });

  test.each([
    ["a dataset", (padding: string) => good({}, { padding })],
    ["a field of its own", (padding: string) => good({ padding })],
  ])("that is mostly %s is not parsed at all", async (_, make) => {
    const packed = new Blob([gzipSync(JSON.stringify(make("{},".repeat(3 * 1024 ** 2))), { level: 1 })]);
    await expect(empty().exchange.importFile(packed, { base })).rejects.toMatchObject({
      code: "TOO_LARGE",
      message: expect.stringContaining("longer than 8 MiB of text"),
    });
  });

  test("cannot reach the prototypes of this program's objects", async () => {
    const { catalogs, exchange } = empty();
    const odd = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    const json = JSON.stringify(good({}, { user_metadata: "ODD", ...{ metadata: undefined } }))
      .replace('"ODD"', odd)
      .replace("{", '{"__proto__":{"polluted":true},');
    const { id } = await exchange.importFile(file(json), { base });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(JSON.stringify((await catalogs.get(id, ["29RKH", "B04"]))?.userMetadata)).toBe(odd);
  });
});

describe("an exported catalog", () => {
  async function exported(datasets: readonly DatasetRecord[], options = {}) {
    const { catalogs, exchange } = empty();
    const { id } = await catalogs.create({ title: "A", keys: [{ name: "k", description: "the key" }] }, datasets);
    return await exchange.exportFile(id, options);
  }
  const locations = async (...all: string[]) => {
    const file = await exported(all.map((location, i) => ({ keys: [`${i}`], location, band: 1 })));
    return JSON.parse(await file.text()).datasets.map(({ location }: { location: string }) => location);
  };

  test("is JSON with a dataset a line, and without what goes without saying", async () => {
    const file = await exported([
      { keys: ["a"], location: "https://example.org/a.tif", band: 1 },
      { keys: ["b"], location: "https://example.org/b.tif", band: 3, userMetadata: null },
    ]);
    expect(file.type).toBe("application/json");
    expect(await file.text()).toBe(`{
 "type": "TerracottaCatalog",
 "version": 1,
 "title": "A",
 "keys": [
  {
   "key": "k",
   "description": "the key"
  }
 ],
 "datasets": [
{"keys":["a"],"location":"https://example.org/a.tif"},
{"keys":["b"],"location":"https://example.org/b.tif","band":3,"user_metadata":null}
 ]
}
`);
  });

  test("of no datasets is one", async () => {
    expect(await empty().exchange.importFile(await exported([]))).toMatchObject({ title: "A", count: 0 });
  });

  test("has local files by their path, below one folder or beside several", async () => {
    expect(await locations("local:f1/a%20b/50%25.tif", "local:f1/c%231%3A2.tif")).toEqual([
      "a%20b/50%25.tif",
      "c%231%3A2.tif",
    ]);
    expect(await locations("local:f1/a.tif", "local:f2/a.tif")).toEqual(["f1/a.tif", "f2/a.tif"]);
    expect(await locations("local:f1/a.tif", "https://example.org/a.tif")).toEqual([
      "a.tif",
      "https://example.org/a.tif",
    ]);
  });

  test.each(signedAddresses)("keeps secrets at home: %s", async (_, signed, shown) => {
    const plain = "https://example.org/a.tif?name=a%20b";
    expect(await locations(signed, plain)).toEqual([shown, plain]);
  });

  test("has first bytes when asked for, once a file, and at most 64 KiB", async () => {
    const header = (length: number) => ({
      bytes: new Uint8Array(length).fill(255),
      etag: undefined,
      byteLength: 99_999,
    });
    const datasets = [
      { keys: ["a"], location: "https://example.org/a.tif", band: 1, header: header(3) },
      { keys: ["b"], location: "https://example.org/a.tif", band: 2 },
      { keys: ["c"], location: "https://example.org/c.tif", band: 1, header: header(65_537) },
    ];
    expect(await (await exported(datasets)).text()).not.toContain("header");
    const rows = JSON.parse(await (await exported(datasets, { headers: true })).text()).datasets;
    expect(rows.map((row: { header?: unknown }) => row.header)).toEqual([
      { bytes: "////", length: 99_999 },
      undefined,
      undefined,
    ]);
  });

  test("without first bytes does not even read them", async () => {
    const { catalogs, exchange } = empty();
    const { id } = await catalogs.create({ title: "A", keys: [{ name: "k", description: "" }] });
    const records = vi.spyOn(catalogs, "records");
    await exchange.exportFile(id);
    await exchange.exportFile(id, { headers: true });
    expect(records.mock.calls.map(([, , options]) => options)).toEqual([{ headers: false }, { headers: true }]);
  });

  test("is not written when it would be too long to be read", async () => {
    const catalog = { title: "A", keys: [{ name: "k", description: "" }] };
    const datasets = [{ keys: ["a"], location: "https://example.org/a.tif", band: 1 }];
    await expect(writeCatalogFile(catalog, datasets, { limit: 50 })).rejects.toMatchObject({
      code: "TOO_LARGE",
      hint: expect.stringContaining("first bytes"),
    });
  });

  test("can be a part, and gzip", async () => {
    const datasets = ["a", "b"].map((key) => ({ keys: [key], location: `https://example.org/${key}`, band: 1 }));
    const file = await exported(datasets, { query: { where: { k: ["b"] } }, gzip: true });
    expect(file.type).toBe("application/gzip");
    expect(new Uint8Array(await file.slice(0, 2).arrayBuffer())).toEqual(Uint8Array.of(0x1f, 0x8b));
    const { catalogs, exchange } = empty();
    const { id } = await exchange.importFile(file);
    expect((await catalogs.datasets(id)).datasets).toEqual([datasets[1]]);
  });

  test("of more datasets than fit into a page is whole", async () => {
    const many = Array.from({ length: 4001 }, (_, i) => ({ keys: [`${i}`], location: `https://a.org/${i}`, band: 1 }));
    expect(await empty().exchange.importFile(await exported(many))).toMatchObject({ count: 4001 });
  });

  test("is, when imported again, the same", async () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }).map((n) => n + 0);
    const longitude = fc.double({ noNaN: true, min: -180, max: 180 }).map((n) => n + 0);
    const measured = fc
      .record({
        bounds: fc.tuple(longitude, fc.integer({ min: -90, max: 0 }), longitude, fc.integer({ min: 0, max: 90 })),
        convex_hull: fc.record({
          type: fc.constant("Polygon" as const),
          coordinates: fc.array(fc.array(fc.tuple(longitude, longitude), { maxLength: 6 }), { maxLength: 2 }),
        }),
        valid_percentage: fc.integer({ min: 0, max: 100 }),
        range: fc.tuple(number, number).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
        mean: number,
        stdev: number.map(Math.abs),
        percentiles: fc.array(number, { minLength: 99, maxLength: 99 }),
        sampled: fc.boolean(),
      })
      // JSON has no -0.
      .map((value) => JSON.parse(JSON.stringify(value)) as NonNullable<DatasetRecord["metadata"]>);
    const dataset: fc.Arbitrary<DatasetRecord> = fc.record(
      {
        keys: fc.tuple(fc.string({ unit: "binary", minLength: 1 }), fc.string({ minLength: 1 })),
        // Secrets do not travel.
        location: fc
          .tuple(fc.webUrl(), fc.constantFrom("", "?band=2", "?f=%7Bdate%7D&v=%2b+1"))
          .map((parts) => parts.join(""))
          .filter((url) => publicUrl(url).url === url),
        band: fc.integer({ min: 1, max: 65_535 }),
        metadata: measured,
        userMetadata: fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.parse(JSON.stringify(value)) as Json),
      },
      { requiredKeys: ["keys", "location", "band"] },
    );
    const catalog: fc.Arbitrary<NewCatalog> = fc.record({
      title: fc.string({ minLength: 1 }).filter((title) => title.trim() !== ""),
      keys: fc.tuple(
        fc.record({ name: fc.constant("a"), description: fc.string() }),
        fc.record({ name: fc.constant("b"), description: fc.string({ unit: "grapheme" }) }),
      ),
    });
    const headers = fc.option(fc.uint8Array({ minLength: 1, maxLength: 50 }), { nil: undefined });
    const datasets = fc.uniqueArray(dataset, { selector: ({ keys }) => keys.join("\0"), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(catalog, datasets, headers, fc.boolean(), async (about, rows, bytes, gzip) => {
        const withHeader = rows.map((row, i) =>
          i === 0 && bytes ? { ...row, header: { bytes, etag: '"e"', byteLength: 500 } } : row,
        );
        const from = empty();
        const { id } = await from.catalogs.create(about, withHeader);
        const to = empty();
        const info = await to.exchange.importFile(await from.exchange.exportFile(id, { gzip, headers: true }));
        expect(info).toEqual(await from.catalogs.info(id));
        expect(await to.catalogs.records(info.id)).toEqual(await from.catalogs.records(id));
      }),
      { numRuns: 200 },
    );
  });
});

function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)];
}
