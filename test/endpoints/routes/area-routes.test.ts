import { beforeEach, describe, expect, test } from "vitest";
import type { Catalogs, DatasetRecord } from "../../../src/catalog/catalogs.ts";
import { MemoryCatalogs } from "../../../src/catalog/memory-catalogs.ts";
import { areaOfBounds } from "../../../src/core/geo/area.ts";
import type { Bounds } from "../../../src/core/geo/bounds.ts";
import { Router } from "../../../src/endpoints/router.ts";
import { routes } from "../../../src/endpoints/routes.ts";
import type { Engine, Job, JobKind, JobResult, Source } from "../../../src/engine/engine.ts";
import { LocalEngine } from "../../../src/engine/local-engine.ts";
import truth from "../../fixtures/zonal.json" with { type: "json" };
import { countingCatalogs } from "../../support/counting-catalogs.ts";
import { fixtureBytes } from "../../support/open-bytes.ts";
import { landsatSeries } from "../../support/series.ts";

/** Does the jobs, and remembers them. */
class WatchedEngine implements Engine {
  readonly jobs: Job[] = [];
  readonly #engine = new LocalEngine();

  run<K extends JobKind>(job: Job<K>, signal?: AbortSignal): Promise<JobResult<K>> {
    this.jobs.push(job as unknown as Job);
    return this.#engine.run(job, signal);
  }

  /** The files that were asked for with jobs of a kind. */
  filesOf(kind: JobKind): readonly string[] {
    return this.jobs.flatMap((job) => (job.kind === kind && "source" in job ? [job.source.url.slice(6)] : []));
  }
}

const files = new Map<string, Source>();
const register = (name: string, bytes: Uint8Array) =>
  files.set(`local:${name}`, { url: `local:${name}`, blob: new Blob([new Uint8Array(bytes)]) });
for (const [name, bytes] of Object.entries(landsatSeries())) register(name, bytes);
register("sinusoidal.tif", fixtureBytes("patho/scale-offset-i16.tif"));
register("negative.tif", fixtureBytes("patho/scale-negative-u16.tif"));
register("html.tif", fixtureBytes("broken/html-404.tif"));
register("mask.tif", fixtureBytes("patho/mask-internal.tif"));

let engine: WatchedEngine;
let catalogs: Catalogs;
let calls: string[];
const ask = async (address: string, body?: unknown, signal?: AbortSignal) => {
  const sourceOf = (url: string) => files.get(url) ?? { url };
  const [path = "", query = ""] = address.split("?");
  const router = new Router({ engine, sourceOf, catalogs }, routes);
  const answered = await router.answer({ path, query, body }, signal);
  // The routes here answer with objects.
  return "json" in answered ? (answered.json as Record<string, readonly Record<string, unknown>[]>) : {};
};
const newCatalog = (names: readonly string[], datasets: readonly DatasetRecord[]) =>
  catalogs.create({ title: "Catalog", keys: names.map((name) => ({ name, description: "" })) }, datasets);

beforeEach(() => {
  engine = new WatchedEngine();
  ({ catalogs, calls } = countingCatalogs(new MemoryCatalogs()));
});

/** The Landsat series by tile, date and band; measured or not. */
async function landsat(measured: boolean): Promise<void> {
  const measuring = new LocalEngine();
  const records = Object.keys(landsatSeries()).map(async (name): Promise<DatasetRecord> => {
    const keys = name.slice(5, -4).split("_");
    const dataset = { keys, location: `local:${name}`, band: 1 };
    if (!measured || keys[2] !== "B4") return dataset;
    const source = files.get(dataset.location)!;
    const { metadata } = await measuring.run({ kind: "metadata", source, band: 1 });
    return { ...dataset, metadata };
  });
  await newCatalog(["tile", "date", "band"], await Promise.all(records));
}

describe("point", () => {
  test.each([true, false])("with wildcards is GDAL's time series; measured: %s", async (measured) => {
    await landsat(measured);
    for (const { longitude, latitude, values } of truth.series) {
      const expected = Object.entries(values).map(([name, value]) => {
        const [tile, date, band] = name.slice(5, -4).split("_");
        return { keys: { tile, date, band }, value };
      });
      expect(await ask(`point/*/*/B4/${longitude},${latitude}`)).toEqual({ longitude, latitude, values: expected });
    }
  });

  test("reads only datasets whose hulls meet it", async () => {
    await landsat(true);
    await ask("point/*/*/B4/-73,40");
    expect(engine.filesOf("point").map((name) => name.slice(0, 11))).toEqual(Array(4).fill("LC08_013032"));
    const before = engine.jobs.length;
    const { values } = await ask("point/*/*/B4/-75.5,42.9");
    expect(values).toHaveLength(8);
    expect(await ask("point/013032/20180405/B4/-80,40")).toMatchObject({ values: [{ value: null }] });
    expect(engine.jobs).toHaveLength(before);
  });

  test("tells scale, offset and unit where there are any", async () => {
    await newCatalog(
      ["name"],
      ["sinusoidal", "negative"].map((name) => ({ keys: [name], location: `local:${name}.tif`, band: 1 })),
    );
    // As gdallocationinfo and gdalinfo say; neither has a unit.
    expect((await ask("point/sinusoidal/126.65796,-14.13542")).values).toEqual([
      { keys: { name: "sinusoidal" }, value: 4337, scale: 0.0001, offset: 0 },
    ]);
    expect((await ask("point/negative/-11.38995,25.02252")).values).toEqual([
      { keys: { name: "negative" }, value: 3161, scale: -0.01, offset: 100 },
    ]);
  });

  test("has the error of a dataset that fails beside the values of the others", async () => {
    await landsat(true);
    const broken = Array.from({ length: 12 }, (_, i) => ({
      keys: ["013032", `2019${i + 10}`, "B4"],
      location: `local:html.tif`,
      band: 1,
    }));
    await catalogs.insert("catalog", broken, "refuse");
    const { values } = await ask("point/013032/*/B4/-73,40");
    expect(values!.map(({ value, error }) => value ?? (error as { code: string }).code)).toEqual([
      6744,
      7716,
      7500,
      5892,
      ...Array(12).fill("NOT_A_TIFF"),
    ]);
  });

  test.each([
    ["point/*/*/B4/0,91", "There is no place 0,91; allowed: longitudes within ±540, latitudes within ±90"],
    ["point/*/*/B4/541,0", "There is no place 541,0; allowed: longitudes within ±540, latitudes within ±90"],
    ["point/*/B4/0,0", "The path gives 2 keys; there are 3: tile/date/band"],
  ])("%s is refused", async (path, message) => {
    await landsat(false);
    await expect(ask(path)).rejects.toMatchObject({ code: "INVALID_ARGUMENT", message });
    expect(engine.jobs).toEqual([]);
  });

  test("ends with the signal", async () => {
    await landsat(true);
    const controller = new AbortController();
    const asked = ask("point/*/*/B4/-73,40", undefined, controller.signal);
    controller.abort();
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("statistics and histogram", () => {
  const { areas, percentiles, ...expected } = truth.zonal.find(({ name }) => name.startsWith("UTM, partly"))!;
  const bbox = "-75.5,40,-73,42.5";
  const statistics = {
    keys: { tile: "013032", date: "20180405", band: "B4" },
    minimum: expected.minimum,
    maximum: expected.maximum,
    mean: expect.closeTo(expected.mean, 6),
    stdev: expect.closeTo(expected.stdev, 6),
    valid_percentage: expect.closeTo((100 * expected.validCount) / expected.pixelCount, 6),
    count: expected.validCount,
    sampled: false,
    level: 0,
  };
  beforeEach(() => landsat(true));

  test.each<[how: string, query: string, body: unknown]>([
    ["bbox", `?bbox=${bbox}`, undefined],
    ["geometry", `?geometry=${encodeURIComponent(JSON.stringify(areas[0]))}`, undefined],
    ["a body", "", areas[0]],
    ["a feature as body", "", { type: "Feature", properties: null, geometry: areas[0] }],
  ])("within %s are GDAL's and numpy's", async (_, query, body) => {
    const { datasets } = await ask(`statistics/013032/20180405/B4${query}`, body);
    expect(datasets).toMatchObject([statistics]);
    const found = datasets![0]!.percentiles as number[];
    for (const [percent, value] of Object.entries(percentiles)) expect(found[Number(percent)]).toBe(value);
    expect(await ask(`histogram/013032/20180405/B4${query || "?"}&bins=10`, body)).toEqual({
      datasets: [
        {
          keys: statistics.keys,
          edges: expected.edges.map((edge) => expect.closeTo(edge, 6)),
          counts: expected.histogram,
          count: expected.validCount,
          sampled: false,
          level: 0,
        },
      ],
    });
  });

  test("with wildcards are those of each dataset; those elsewhere are not read", async () => {
    const { datasets } = await ask("statistics/*/*/B4?bbox=-72.9,39.9,-72.5,40.2");
    expect(datasets).toHaveLength(8);
    expect(datasets!.slice(4).map(({ count }) => count)).toEqual([0, 0, 0, 0]);
    expect(datasets!.slice(0, 4).every(({ count }) => Number(count) > 50)).toBe(true);
    expect(engine.filesOf("zonal").map((name) => name.slice(0, 11))).toEqual(Array(4).fill("LC08_013032"));
  });

  test("without an area are those of the metadata, which are measured if nobody has", async () => {
    const { datasets } = await ask("statistics/013032/20180405/*");
    const stored = (await catalogs.get("catalog", ["013032", "20180405", "B4"]))!.metadata!;
    expect(datasets!.map(({ keys }) => (keys as { band: string }).band)).toEqual(["B2", "B3", "B4", "B5", "BQA"]);
    expect(datasets![2]).toEqual({
      keys: statistics.keys,
      minimum: stored.range[0],
      maximum: stored.range[1],
      mean: stored.mean,
      stdev: stored.stdev,
      percentiles: [stored.range[0], ...stored.percentiles, stored.range[1]],
      valid_percentage: stored.valid_percentage,
      sampled: false,
    });
    expect(engine.filesOf("metadata")).toHaveLength(4);
    expect(engine.filesOf("zonal")).toEqual([]);
    const all = await ask("histogram/013032/20180405/B4");
    const { counts, count } = all.datasets![0] as unknown as { counts: number[]; count: number };
    expect(counts).toHaveLength(256);
    expect(count).toBe(Math.round((76 * 77 * stored.valid_percentage) / 100));
  });

  test("without an area are read with the datasets where somebody has measured them", async () => {
    calls.length = 0;
    expect((await ask("statistics/*/*/B4")).datasets).toHaveLength(8);
    expect(calls).toEqual(["list", "datasets", "records"]);
    expect(engine.jobs).toEqual([]);
  });

  test("of an overview say so", async () => {
    const { datasets } = await ask("statistics/013032/20180405/B4?bbox=-75.5,40,-73,42.5&max_pixels=1");
    const { overviews } = await engine.run({ kind: "info", source: files.get("local:LC08_013032_20180405_B4.tif")! });
    expect(datasets).toMatchObject([{ level: overviews.length - 1, sampled: overviews.length > 1 }]);
  });

  test("have the error of a dataset that fails beside the others", async () => {
    const keys = ["013032", "20190101", "B4"];
    await catalogs.insert("catalog", [{ keys, location: "local:html.tif", band: 1 }], "refuse");
    const { datasets } = await ask(`histogram/013032/*/B4?bbox=${bbox}`);
    expect(datasets!.map(({ error }) => (error as { code?: string } | undefined)?.code)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      "NOT_A_TIFF",
    ]);
  });

  const polygon = encodeURIComponent(JSON.stringify(areaOfBounds([0, 0, 1, 1] satisfies Bounds)));
  test.each([
    ["bbox=1,2,3", 'The parameter "bbox" is "1,2,3"; allowed: west,south,east,north in degrees, south below north'],
    ["bbox=1,2,3,2", 'The parameter "bbox" is "1,2,3,2"'],
    ["bbox=1,,3,4", 'The parameter "bbox" is "1,,3,4"'],
    ["bbox=1,2,1,4", 'The parameter "bbox" is "1,2,1,4"'],
    ["bbox=1,-91,3,4", 'The parameter "bbox" is "1,-91,3,4"'],
    ["bbox=-200,0,200,4", 'The parameter "bbox" is "-200,0,200,4"'],
    ["bbox=0,0,541,4", 'The parameter "bbox" is "0,0,541,4"'],
    ["geometry={", 'The parameter "geometry" is "{"; allowed: a GeoJSON Polygon or MultiPolygon'],
    ['geometry={"type":"Point"}', "The area is neither a Polygon nor a MultiPolygon, nor a Feature with one"],
    [`bbox=0,0,1,1&geometry=${polygon}`, "The query gives both bbox and geometry: one area is allowed"],
    ["max_pixels=0", 'The parameter "max_pixels" is "0"'],
  ])("%s is refused", async (query, message) => {
    for (const route of ["statistics", "histogram"]) {
      await expect(ask(`${route}/*/*/B4?${query}`)).rejects.toMatchObject({
        code: "INVALID_ARGUMENT",
        message: expect.stringContaining(message),
      });
    }
    expect(engine.jobs).toEqual([]);
  });

  test("a body that is no area is refused", async () => {
    await expect(ask("statistics/*/*/B4", { type: "Polygon" })).rejects.toMatchObject({ code: "INVALID_ARGUMENT" });
    await expect(ask("histogram/*/*/B4", null)).rejects.toMatchObject({ code: "INVALID_ARGUMENT" });
    const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    await expect(ask("statistics/*/*/B4", { type: "Polygon", coordinates: [[[1, deep]]] })).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
      message: expect.stringContaining("has the position [1,object]; allowed"),
    });
  });

  test("of more datasets than one request may read are refused", async () => {
    const many = Array.from({ length: 1001 }, (_, i) => ({
      keys: ["x", `${i}`, "B9"],
      location: "local:html.tif",
      band: 1,
    }));
    await catalogs.insert("catalog", many, "refuse");
    await expect(ask("statistics/x/*/B9")).rejects.toMatchObject({
      code: "TOO_LARGE",
      message: "1001 datasets would have to be read; 1000 are allowed",
    });
    expect(engine.jobs).toEqual([]);
  });
});

test("cog/statistics takes an area, too: of each band", async () => {
  const { areas, ...expected } = truth.zonal.find(({ name }) => name === "internal mask")!;
  const query = `url=local:mask.tif&geometry=${encodeURIComponent(JSON.stringify(areas[0]))}`;
  const bands = (await ask(`cog/statistics?${query}`)) as unknown as Record<string, unknown>[];
  const { bands: all } = await engine.run({ kind: "info", source: files.get("local:mask.tif")! });
  expect(bands).toHaveLength(all.length);
  expect(bands[0]).toMatchObject({
    minimum: expected.minimum,
    maximum: expected.maximum,
    mean: expect.closeTo(expected.mean, 6),
    validCount: expected.validCount,
    pixelCount: expected.pixelCount,
    level: 0,
  });
  expect(await ask("cog/statistics?url=local:mask.tif&bbox=0,0,1,1")).toEqual(all.map(() => null));
});
