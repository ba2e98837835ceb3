import { beforeEach, describe, expect, test } from "vitest";
import type { DatasetRecord } from "../../../src/catalog/catalogs.ts";
import { MemoryCatalogs } from "../../../src/catalog/memory-catalogs.ts";
import { failure } from "../../../src/core/errors.ts";
import type { Bounds } from "../../../src/core/geo/bounds.ts";
import type { Metadata } from "../../../src/core/metadata.ts";
import type { FileInfo, Source } from "../../../src/engine/engine.ts";
import type { Scene } from "../../../src/ui/state/layers/scene.ts";
import { SceneReader } from "../../../src/ui/state/layers/scene-reader.ts";
import { RecordingEngine } from "../../support/recording-engine.ts";

const keys = ["tile", "date", "band"].map((name) => ({ name, description: "" }));
const header = { bytes: new Uint8Array([73, 73, 42, 0]), etag: '"1"', byteLength: 4 };
const percentiles = Array.from({ length: 99 }, (_, i) => i + 1);
const metadataAt = (bounds: Bounds, valid_percentage = 100) =>
  ({ bounds, valid_percentage, percentiles }) as unknown as Metadata;
const places: Readonly<Record<string, Bounds>> = { a: [0, 0, 1, 1], b: [5, 5, 6, 6] };

/** 2 tiles × 2 dates × 2 bands, of which one is not there. */
const datasets: readonly DatasetRecord[] = ["a", "b"].flatMap((tile) =>
  ["20240101", "20240102"].flatMap((date) =>
    ["B2", "B3"].map((band) => ({
      keys: [tile, date, band],
      location: `https://host/${tile}_${date}_${band}.tif`,
      band: 1,
      metadata: metadataAt(places[tile] as Bounds),
      header,
    })),
  ),
);
const band = {
  dataType: "uint16",
  nodata: undefined,
  scale: 1,
  offset: 0,
  unit: undefined,
  colorInterpretation: "gray",
};
const infoOf = (count: number) =>
  ({
    url: "",
    bands: Array.from({ length: count }, (_, i) => ({ ...band, name: `band ${i + 1}` })),
    bounds: [0, 0, 1, 1],
    zooms: [3, 9],
    metadata: {},
    footprint: { type: "MultiPolygon", coordinates: [] },
  }) as unknown as FileInfo;

let catalogs: MemoryCatalogs;
let engine: RecordingEngine;
let registered: Source[];
let answers: Record<string, unknown>;
let asked: string[];
let reader: SceneReader;

beforeEach(async () => {
  catalogs = new MemoryCatalogs();
  await catalogs.create(
    { title: "Series", keys },
    datasets.filter(({ keys: values }) => values.join() !== "b,20240102,B2"),
  );
  start(infoOf(1));
});

function start(info: FileInfo) {
  engine = new RecordingEngine({
    info,
    statistics: [{ minimum: 1 }],
    point: { col: 7, row: 8, x: 1, y: 2, values: [0] },
  });
  [registered, asked, answers] = [[], [], {}];
  reader = new SceneReader({
    engine,
    answer: async (url) => {
      asked.push(url);
      return { json: answers[url.split(/[:/]+/)[3] ?? ""] };
    },
    catalogs: () => catalogs,
    findLocal: async (location) => {
      if (location.includes("gone")) throw failure("NOT_FOUND", `${location} is gone`);
      return new Blob([location]);
    },
    register: (source) => registered.push(source),
  });
}

const scene = (values: readonly string[], more: Partial<Scene> = {}): Scene => ({
  catalogId: "series",
  keys: [],
  values,
  bands: [],
  pixelSelection: "first",
  ...more,
});

describe("reading a scene", () => {
  test("finds the bands that its other values allow, and opens the file of the wanted one with its stored header", async () => {
    const read = await reader.read(scene(["a", "20240101"]), "B3");
    expect(read).toMatchObject({
      scene: { keys: ["tile", "date", "band"], bands: ["B2", "B3"] },
      title: "a · 20240101",
      band: 2,
      fileBand: 1,
      source: { url: "https://host/a_20240101_B3.tif", header },
      isPicture: false,
    });
    expect(read.info.bands.map(({ name, dataType }) => [name, dataType])).toEqual([
      ["B2", "uint16"],
      ["B3", "uint16"],
    ]);
    expect(engine.jobs.map(({ kind }) => kind)).toEqual(["info"]);
    expect(asked).toEqual([]);
  });

  test("whose wanted band is not there shows the first that is", async () => {
    const read = await reader.read(scene(["b", "20240102"], { bands: ["B2", "B3"] }), "B2");
    expect(read).toMatchObject({ band: 2, source: { url: "https://host/b_20240102_B3.tif" } });
  });

  test("of which there is no dataset says so", async () => {
    const read = reader.read(scene(["b", "20240109"], { bands: ["B2"] }), "B2");
    await expect(read).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: "There is no dataset b · 20240109 · B2 in the catalog",
    });
  });

  test("with another number of keys than the catalog has says what those are", async () => {
    await expect(reader.read(scene(["a"]), "B2")).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
      message: "The layer has 2 keys, the catalog has 3: tile, date, band",
    });
  });

  test("takes neither dates nor other places for bands", async () => {
    const { id } = await catalogs.create(
      { title: "By date", keys: ["tile", "date"].map((name) => ({ name, description: "" })) },
      ["20240101", "20240102"].map((date) => ({ keys: ["a", date], location: `https://host/${date}.tif`, band: 1 })),
    );
    const dated = await reader.read(scene(["a"], { catalogId: id }), "20240102");
    expect(dated).toMatchObject({ scene: { bands: ["20240102"] }, title: "a · 20240102", band: 1 });

    const names = [...["near", "here", "far"].entries()];
    const places: readonly Bounds[] = [
      [0.1, 0, 1.1, 1],
      [0, 0, 1, 1],
      [3, 3, 4, 4],
    ];
    const other = await catalogs.create(
      { title: "By name", keys: [{ name: "name", description: "" }] },
      names.map(([i, name]) => ({
        keys: [name],
        location: `https://host/${name}.tif`,
        band: 1,
        metadata: metadataAt(places[i] as Bounds),
      })),
    );
    const named = await reader.read(scene([], { catalogId: other.id }), "here");
    expect(named).toMatchObject({ scene: { bands: ["here", "near"] }, title: "By name", band: 1 });
  });

  test("whose file has bands that are no datasets finds a picture of its own", async () => {
    start(infoOf(3));
    expect(await reader.read(scene(["a", "20240101"]), "B3")).toMatchObject({ isPicture: true });
    await catalogs.insert(
      "series",
      [{ keys: ["a", "20240101", "B4"], location: "https://host/a_20240101_B3.tif", band: 2 }],
      "refuse",
    );
    expect(await reader.read(scene(["a", "20240101"]), "B3")).toMatchObject({ isPicture: false });
  });

  test("of datasets over each other asks its route where they lie", async () => {
    answers.singleband = { bounds: [0, 0, 6, 6], maxzoom: 11 };
    const read = await reader.read(scene(["*", "20240101"]), "B3");
    expect(read).toMatchObject({
      title: "every tile · 20240101",
      band: 2,
      source: { url: "https://host/a_20240101_B3.tif" },
    });
    expect(read.info).toMatchObject({ bounds: [0, 0, 6, 6], zooms: [3, 11] });
    expect(read.info.footprint.coordinates).toEqual([
      [
        [
          [0, 0],
          [6, 0],
          [6, 6],
          [0, 6],
          [0, 0],
        ],
      ],
    ]);
    expect(asked[0]).toMatch(/^terracotta:\/\/catalogs\/series\/singleband\/\*\/20240101\/B3\/tilejson\.json\?/);
  });

  test("makes files of this computer known to the tiles; one that is gone does not hold up the others", async () => {
    const { id } = await catalogs.create(
      { title: "Local", keys: ["date", "band"].map((name) => ({ name, description: "" })) },
      ["B1", "B2", "gone"].map((name) => ({ keys: ["d", name], location: `local:f/${name}.tif`, band: 1 })),
    );
    const read = await reader.read(scene(["d"], { catalogId: id }), "B2");
    expect(read.source).toEqual({ url: "local:f/B2.tif", blob: expect.any(Blob) });
    expect(registered.map(({ url }) => url)).toEqual(["local:f/B1.tif", "local:f/B2.tif"]);
    await reader.read(scene(["d"], { catalogId: id }), "B1");
    expect(registered).toHaveLength(2);
  });
});

describe("measuring", () => {
  const whole = scene(["b", "20240102"], { keys: ["tile", "date", "band"], bands: ["B2", "B3"] });

  test("a band asks its own file", async () => {
    expect(await reader.measure(whole, 2)).toMatchObject({
      info: { name: "B3", dataType: "uint16" },
      statistics: { minimum: 1 },
    });
    expect(engine.jobs.at(-1)).toMatchObject({
      kind: "statistics",
      bands: [1],
      source: { url: "https://host/b_20240102_B3.tif" },
    });
  });

  test("each band tells what its own file says, unchanged", async () => {
    const names = infoOf(1).bands.map(({ name }) => name);
    expect((await reader.file(whole, 2)).bands.map(({ name }) => name)).toEqual(names);
    expect(engine.jobs.at(-1)).toMatchObject({ kind: "info", source: { url: "https://host/b_20240102_B3.tif" } });
    await expect(reader.file(whole, 1)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("a band that has no dataset says so", async () => {
    await expect(reader.measure(whole, 1)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("a mosaic's range is the mean of its datasets' percentiles, by what is valid of them", async () => {
    const tall = { ...metadataAt(places.b as Bounds, 300), percentiles: percentiles.map((value) => value * 3) };
    const record = {
      keys: ["b", "20240101", "B3"],
      location: "https://host/b_20240101_B3.tif",
      band: 1,
      metadata: tall,
    };
    await catalogs.insert("series", [record], "replace");
    const mosaic = scene(["*", "20240101"], { keys: ["tile", "date", "band"], bands: ["B2", "B3"] });
    // (100 × 2 + 300 × 6) / 400 and (100 × 98 + 300 × 294) / 400
    expect(await reader.mosaicRange(mosaic, 2)).toEqual([5, 245]);
    expect(await reader.mosaicRange({ ...mosaic, bands: ["B9"] }, 1)).toBeUndefined();
  });
});

describe("the values at a place", () => {
  const place = { longitude: 0.5, latitude: 0.25 };
  const at = (date: string, name: string, value: number | null) => ({ keys: { tile: "a", date, band: name }, value });

  test("are those of all bands, with the file's own row and column", async () => {
    answers.point = { values: [at("20240101", "B2", 3), at("20240101", "B3", null), at("20240101", "B9", 8)] };
    const whole = scene(["a", "20240101"], { keys: ["tile", "date", "band"], bands: ["B2", "B3", "B4"] });
    expect(await reader.point(whole, place)).toEqual({ col: 7, row: 8, x: 1, y: 2, values: [3, null, null] });
    expect(asked).toEqual(["terracotta://catalogs/series/point/a/20240101/*/0.5,0.25"]);
  });

  test("of datasets over each other are chosen as the tiles choose them", async () => {
    answers.point = { values: [at("20240101", "B2", 4), at("20240102", "B2", 10), at("20240103", "B2", null)] };
    const mosaic = scene(["a", "*"], { keys: ["tile", "date", "band"], bands: ["B2"] });
    const values = async (pixelSelection: Scene["pixelSelection"]) =>
      (await reader.point({ ...mosaic, pixelSelection }, place))?.values;
    expect(await values("first")).toEqual([4]);
    expect(await values("newest")).toEqual([10]);
    expect(await values("highest")).toEqual([10]);
    expect(await values("lowest")).toEqual([4]);
    expect(await values("mean")).toEqual([7]);
  });

  test("that none of the files could give fail as the first of them did", async () => {
    answers.point = {
      values: [{ keys: { tile: "a", date: "20240101", band: "B2" }, error: { code: "NETWORK", message: "no" } }],
    };
    await expect(
      reader.point(scene(["a", "20240101"], { keys: ["tile", "date", "band"], bands: ["B2"] }), place),
    ).rejects.toMatchObject({ code: "NETWORK" });
  });
});
