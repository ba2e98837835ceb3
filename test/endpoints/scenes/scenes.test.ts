import { beforeEach, describe, expect, test, vi } from "vitest";
import type { DatasetRecord } from "../../../src/catalog/catalogs.ts";
import { MemoryCatalogs } from "../../../src/catalog/memory-catalogs.ts";
import { failure } from "../../../src/core/errors.ts";
import type { Bounds } from "../../../src/core/geo/bounds.ts";
import type { Metadata } from "../../../src/core/metadata.ts";
import type { SceneQuery } from "../../../src/endpoints/scenes/scene-records.ts";
import { type Scene, selectScenes } from "../../../src/endpoints/scenes/scenes.ts";
import type { Engine, Job, JobKind, JobResult, Source } from "../../../src/engine/engine.ts";
import { countingCatalogs } from "../../support/counting-catalogs.ts";

const ring = ([west, south, east, north]: Bounds) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
function measured(bounds: Bounds, outline: readonly (readonly number[])[] = ring(bounds)): Metadata {
  return {
    bounds,
    convex_hull: { type: "Polygon", coordinates: [outline.map((point) => [...point])] },
    valid_percentage: 100,
    range: [0, 1],
    mean: 0,
    stdev: 0,
    percentiles: [],
    sampled: false,
  };
}
const dataset = (keys: readonly string[], metadata?: Metadata): DatasetRecord => ({
  keys,
  location: `https://host/${keys.join("_")}.tif`,
  band: 1,
  metadata,
});

/** Opens files as the test says: bounds, or nothing for a file that is not there. */
class OpeningEngine implements Engine {
  readonly opened: string[] = [];
  readonly places = new Map<string, Bounds>();
  underWay = 0;
  most = 0;

  async run<K extends JobKind>(job: Job<K>): Promise<JobResult<K>> {
    // Nothing else is asked of it.
    const { source } = job as unknown as Job<"info">;
    this.opened.push(source.url);
    this.most = Math.max(this.most, ++this.underWay);
    await Promise.resolve();
    this.underWay--;
    const bounds = this.places.get(source.url);
    if (bounds === undefined) throw failure("HTTP_STATUS", "404");
    const footprint = { type: "MultiPolygon", coordinates: [[ring(bounds)]] };
    return { bounds, footprint } as unknown as JobResult<K>;
  }
}

let stored: MemoryCatalogs;
let counting: ReturnType<typeof countingCatalogs>;
let engine: OpeningEngine;
let sources: Map<string, Source>;
beforeEach(() => {
  stored = new MemoryCatalogs();
  counting = countingCatalogs(stored);
  engine = new OpeningEngine();
  sources = new Map();
});

const select = (query: SceneQuery, signal?: AbortSignal) => {
  const sourceOf = (url: string) => sources.get(url) ?? { url };
  return selectScenes({ engine, sourceOf, catalogs: counting.catalogs }, query, signal);
};
const fill = (names: readonly string[], datasets: readonly DatasetRecord[]) =>
  stored.create({ title: "Catalog", keys: names.map((name) => ({ name, description: "" })) }, datasets);
const keysOf = (scenes: readonly Scene[]) => scenes.map(({ datasets }) => datasets.map(({ keys }) => keys.join("/")));
const meeting = async (query: SceneQuery, bounds: Bounds) =>
  keysOf(await (await select(query)).meeting(bounds)).map(([first]) => first);

describe("a scene without wildcards", () => {
  const header = { bytes: Uint8Array.of(1), etag: undefined, byteLength: 9 };
  const scene = [
    { ...dataset(["d", "red"], measured([0, 0, 1, 1])), header },
    { ...dataset(["d", "nir"], measured([0, 0, 1, 1])), band: 3 },
    dataset(["e", "red"]),
  ];
  beforeEach(() => fill(["date", "band"], scene));

  test("is its datasets, with what is known of them", async () => {
    const { scenes, isMosaic, catalog } = await select({ keys: ["d"], bands: ["nir", "red", "nir"] });
    expect([isMosaic, catalog.id]).toEqual([false, "catalog"]);
    expect(keysOf(scenes)).toEqual([["d/nir", "d/red", "d/nir"]]);
    expect(scenes[0]!.datasets.slice(0, 2)).toEqual([
      { keys: ["d", "nir"], source: { url: "https://host/d_nir.tif" }, band: 3, metadata: measured([0, 0, 1, 1]) },
      {
        keys: ["d", "red"],
        source: { url: "https://host/d_red.tif", header },
        band: 1,
        metadata: measured([0, 0, 1, 1]),
      },
    ]);
  });

  test("is asked for once, until the catalog changes; no index is read", async () => {
    await select({ keys: ["d", "red"] });
    await select({ keys: ["d", "red"] });
    expect(counting.calls.filter((name) => name !== "list")).toEqual(["get"]);
    await stored.insert("catalog", [dataset(["d", "red"])], "replace");
    expect((await select({ keys: ["d", "red"] })).scenes[0]!.datasets[0]!.metadata).toBeUndefined();
  });

  test("meets what its bounds meet, or everything where nobody has measured it", async () => {
    expect(await meeting({ keys: ["d", "red"] }, [0.5, 0.5, 2, 2])).toEqual(["d/red"]);
    expect(await meeting({ keys: ["d", "red"] }, [2, 0, 3, 1])).toEqual([]);
    expect(await meeting({ keys: ["e", "red"] }, [2, 0, 3, 1])).toEqual(["e/red"]);
    expect(engine.opened).toEqual([]);
  });

  test.each<[query: SceneQuery, code: string, message: string]>([
    [{ keys: ["d"] }, "INVALID_ARGUMENT", "The path gives 1 keys; there are 2: date/band"],
    [
      { keys: ["d", "red"], bands: ["red"] },
      "INVALID_ARGUMENT",
      "The path gives 2 keys; there are 1, all but the last: date",
    ],
    [{ keys: ["d", "blue"] }, "NOT_FOUND", "No dataset has the keys date d, band blue"],
    [{ keys: ["e"], bands: ["red", "nir"] }, "NOT_FOUND", "No dataset has the keys date e, band nir"],
    [{ keys: ["f*"], bands: ["red"] }, "NOT_FOUND", "No dataset matches f*/red"],
    [{ keys: ["e*"], bands: ["red", "nir"] }, "NOT_FOUND", "No scene of e*/red,nir has all of its bands"],
    [{ keys: ["d"], bands: ["*"] }, "INVALID_ARGUMENT", '"*" cannot stand for several bands: name one band for each'],
  ])("%j is %s", async (query, code, message) => {
    await expect(select(query)).rejects.toMatchObject({ code, message });
  });
});

describe("a mosaic", () => {
  test("is the datasets that match, or the scenes that have all bands, by their keys", async () => {
    const keys = ["2018-red", "2018-nir", "2017-red", "2017-nir", "2017-blue", "2016-red", "1999-red", "1999-nir"];
    await fill(
      ["year", "band"],
      keys.map((key) => dataset(key.split("-"))),
    );
    expect(keysOf((await select({ keys: ["201*", "r*"] })).scenes)).toEqual([["2016/red"], ["2017/red"], ["2018/red"]]);
    expect(keysOf((await select({ keys: ["*"], bands: ["nir", "red"] })).scenes)).toEqual([
      ["1999/nir", "1999/red"],
      ["2017/nir", "2017/red"],
      ["2018/nir", "2018/red"],
    ]);
  });

  test.each<[names: readonly string[], all: readonly string[], newest: readonly string[]]>([
    [
      ["tile", "date"],
      ["a/2017", "a/2018", "b/2018"],
      ["a/2018", "b/2018", "a/2017"],
    ],
    [
      ["day", "tile"],
      ["2/a", "1/a", "2/b"],
      ["2/a", "2/b", "1/a"],
    ],
    [
      ["tile", "when"],
      ["a/20170101", "b/20180101", "a/20180101"],
      ["a/20180101", "b/20180101", "a/20170101"],
    ],
    [
      ["tile", "when"],
      ["a/2017-01-01", "b/2018-01-01"],
      ["b/2018-01-01", "a/2017-01-01"],
    ],
    [
      ["day", "month", "year"],
      ["01/02/2018", "31/01/2018", "31/12/2017"],
      ["01/02/2018", "31/01/2018", "31/12/2017"],
    ],
    [
      ["tile", "run"],
      ["a/1", "a/2", "b/1"],
      ["b/1", "a/2", "a/1"],
    ],
  ])("of %j starts with the newest if asked to", async (names, all, newest) => {
    await fill(
      names,
      all.map((keys) => dataset(keys.split("/"))),
    );
    const query = { keys: names.map(() => "*"), newestFirst: true };
    expect(keysOf((await select(query)).scenes).flat()).toEqual(newest);
  });

  test("of more datasets than can be looked at is refused", async () => {
    await fill(
      ["name", "band"],
      Array.from({ length: 20_001 }, (_, i) => dataset([String(i), i < 5 ? "a" : "b"])),
    );
    await expect(select({ keys: ["*", "*"] })).rejects.toMatchObject({
      code: "TOO_LARGE",
      message: "20001 datasets match */*; a mosaic may have 20000",
    });
    expect(counting.calls).not.toContain("records");
    expect((await select({ keys: ["*", "a"] })).scenes).toHaveLength(5);
    await expect((await select({ keys: ["*", "b"] })).meeting([0, 0, 1, 1])).rejects.toMatchObject({
      code: "TOO_LARGE",
    });
    expect(engine.opened).toEqual([]);
  });

  test("of 500 datasets gives a tile those that meet it, and reads the catalog once", async () => {
    const grid = Array.from({ length: 500 }, (_, i) => {
      const [west, south] = [i % 25, Math.floor(i / 25)];
      const key = `${String(west).padStart(2, "0")},${String(south).padStart(2, "0")}`;
      return dataset([key, "1"], measured([west, south, west + 1, south + 1]));
    });
    const { id } = await fill(["place", "band"], grid);
    const query = { keys: ["*", "1"] };
    for (let x = 0; x < 24; x++) {
      const place = (col: number, row: number) => [col, row].map((at) => String(at).padStart(2, "0")).join(",");
      const expected = [place(x, 3), place(x, 4), place(x + 1, 3), place(x + 1, 4)].map((key) => `${key}/1`);
      expect(await meeting(query, [x + 0.5, 3.5, x + 1.5, 4.5])).toEqual(expected);
    }
    const calls = (name: string) => counting.calls.filter((call) => call === name).length;
    expect([calls("list"), calls("datasets"), calls("records"), calls("get")]).toEqual([24, 1, 1, 50]);
    expect(await meeting(query, [0.5, 3.5, 1.5, 4.5])).toHaveLength(4);
    expect([calls("records"), calls("get")]).toEqual([1, 50]);
    expect(engine.opened).toEqual([]);

    await stored.insert(id, [dataset(["new", "1"], measured([0, 3, 1, 4]))], "refuse");
    expect(await meeting(query, [0.2, 3.2, 0.8, 3.8])).toEqual(["00,03/1", "new/1"]);
    expect(calls("records")).toBe(2);
  });

  test("asks for the headers of those that meet a tile, once", async () => {
    const header = { bytes: Uint8Array.of(1), etag: undefined, byteLength: 9 };
    const record = { ...dataset(["a"], measured([0, 0, 1, 1])), header };
    await fill(["name"], [record, dataset(["b"], measured([5, 5, 6, 6]))]);
    for (let i = 0; i < 2; i++) {
      const [scene] = await (await select({ keys: ["*"] })).meeting([0, 0, 1, 1]);
      expect(scene!.datasets[0]!.source).toEqual({ url: record.location, header });
    }
    expect(counting.calls.filter((call) => call === "get")).toHaveLength(1);
  });

  test("looks at the hull where the bounds meet: a swath that stands slantwise", async () => {
    const swath = [
      [0, 1],
      [1, 0],
      [5, 4],
      [4, 5],
      [0, 1],
    ];
    await fill(["name"], [dataset(["a"], measured([0, 0, 5, 5], swath))]);
    expect(await meeting({ keys: ["*"] }, [2, 2, 3, 3])).toEqual(["a"]);
    expect(await meeting({ keys: ["*"] }, [4, 0, 5, 1])).toEqual([]);
    expect(await meeting({ keys: ["*"] }, [0, 4, 1, 5])).toEqual([]);
  });

  test.each<[bounds: Bounds, found: readonly string[]]>([
    [[179, 0, 180, 1], ["across"]],
    [
      [-180, 0, -179, 1],
      ["across", "east of it"],
    ],
    [
      [175, 0, -175, 1],
      ["across", "east of it"],
    ],
    [[-170, 0, 170, 1], []],
    [
      [-180, -1, 180, 1],
      ["across", "east of it"],
    ],
    [[185, 0, 186, 1], []],
    [
      [181, 0, 182, 1],
      ["across", "east of it"],
    ],
  ])("across the antimeridian: %j", async (bounds, found) => {
    await fill(
      ["name"],
      [
        dataset(["across"], measured([178, 0, -178, 1], ring([178, 0, 182, 1]))),
        dataset(["east of it"], measured([-179, 0, -178, 1])),
      ],
    );
    expect(await meeting({ keys: ["*"] }, bounds)).toEqual(found);
  });
});

describe("datasets of a mosaic that nobody has measured", () => {
  const names = Array.from({ length: 20 }, (_, i) => String(i).padStart(2, "0"));
  const url = (name: string) => `https://host/${name}.tif`;
  beforeEach(async () => {
    await fill(
      ["name"],
      names.map((name) => dataset([name])),
    );
    for (const [i, name] of names.entries()) engine.places.set(url(name), [i, 0, i + 1, 1]);
  });
  const query = { keys: ["*"] };

  test("are opened once, a few at a time", async () => {
    expect(await meeting(query, [2.2, 0, 3.8, 1])).toEqual(["02", "03"]);
    expect(await meeting(query, [9.2, 0, 9.8, 1])).toEqual(["09"]);
    expect(engine.opened).toEqual(names.map(url));
    expect(engine.most).toBe(8);
    await stored.insert("catalog", [dataset(["20"])], "refuse");
    await meeting(query, [9.2, 0, 9.8, 1]);
    expect(engine.opened).toEqual([...names, "20"].map(url));
  });

  test("are opened for all who wait, whoever gives up", async () => {
    const controller = new AbortController();
    const scenes = await select(query);
    const given = scenes.meeting([2.2, 0, 3.8, 1], controller.signal);
    const other = scenes.meeting([2.2, 0, 3.8, 1]);
    controller.abort();
    await expect(given).rejects.toMatchObject({ name: "AbortError" });
    expect(keysOf(await other)).toEqual([["02"], ["03"]]);
    expect(engine.opened).toHaveLength(20);
  });

  test("and cannot be opened stay, some of them, where the others are, so that tiles tell of them", async () => {
    for (const name of names.slice(1, 12)) engine.places.delete(url(name));
    expect(await meeting(query, [0.2, 0, 0.8, 1])).toEqual(names.slice(0, 9));
    expect(await meeting(query, [50, 0, 51, 1])).toEqual([]);
    expect(engine.opened).toHaveLength(20);
  });

  test("and cannot be opened stay everywhere where nothing is known of any", async () => {
    engine.places.clear();
    expect(await meeting(query, [50, 0, 51, 1])).toEqual(names.slice(0, 8));
  });

  test("are tried again after a while, or when the file was found on this computer", async () => {
    engine.places.delete(url("05"));
    await meeting(query, [0, 0, 1, 1]);
    const now = vi.spyOn(performance, "now").mockReturnValue(performance.now() + 29_000);
    await meeting(query, [0, 0, 1, 1]);
    expect(engine.opened).toHaveLength(20);
    now.mockReturnValue(performance.now() + 31_000);
    await meeting(query, [0, 0, 1, 1]);
    expect(engine.opened.slice(20)).toEqual([url("05")]);
    now.mockRestore();
    sources.set(url("05"), { url: url("05"), blob: new Blob() });
    engine.places.set(url("05"), [30, 0, 31, 1]);
    expect(await meeting(query, [30.1, 0, 30.2, 1])).toEqual(["05"]);
  });
});

test("a failure to read the catalog is not kept", async () => {
  await fill(["name"], [dataset(["a"], measured([0, 0, 1, 1]))]);
  vi.spyOn(stored, "records").mockRejectedValueOnce(failure("STORAGE_LOST", "gone"));
  await expect(select({ keys: ["*"] })).rejects.toMatchObject({ code: "STORAGE_LOST" });
  expect(await meeting({ keys: ["*"] }, [0, 0, 1, 1])).toEqual(["a"]);
});
