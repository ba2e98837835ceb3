import { beforeEach, describe, expect, test, vi } from "vitest";
import type { DatasetRecord } from "../../../src/catalog/catalogs.ts";
import { MemoryCatalogs } from "../../../src/catalog/memory-catalogs.ts";
import { failure } from "../../../src/core/errors.ts";
import type { Bounds } from "../../../src/core/geo/bounds.ts";
import type { Metadata } from "../../../src/core/metadata.ts";
import type { Job, VirtualRaster } from "../../../src/engine/engine.ts";
import { Protocol } from "../../../src/protocol/protocol.ts";
import { countingCatalogs } from "../../support/counting-catalogs.ts";
import { RecordingEngine } from "../../support/recording-engine.ts";

/** Measured in a box of EPSG:4326: percentile N is `low + N` to `low + 100`. */
function measured(bounds: Bounds, low = 0): Metadata {
  const [west, south, east, north] = bounds;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    bounds,
    convex_hull: { type: "Polygon", coordinates: [ring] },
    valid_percentage: 100,
    range: [low, low + 100],
    mean: low + 50,
    stdev: 1,
    percentiles: Array.from({ length: 99 }, (_, i) => low + i + 1),
    sampled: false,
  };
}
const west: Bounds = [-20, 10, -10, 20];
const east: Bounds = [30, 10, 40, 20];
const dataset = (keys: readonly string[], metadata?: Metadata, band = 1): DatasetRecord => ({
  keys,
  location: `https://host/${keys.join("_")}.tif`,
  band,
  ...(metadata && { metadata }),
});
const file = (name: string, band = 1) => ({ source: { url: `https://host/${name}.tif` }, band });

let stored: MemoryCatalogs;
let calls: string[];
let engine: RecordingEngine;
let protocol: Protocol;
beforeEach(() => {
  stored = new MemoryCatalogs();
  const counting = countingCatalogs(stored);
  calls = counting.calls;
  engine = new RecordingEngine({
    tile: { width: 1 },
    preview: { width: 2 },
    info: { bounds: [0, 1, 2, 3], zooms: [4, 11] },
    metadata: { metadata: measured(west, 1000), header: { bytes: Uint8Array.of(1), etag: undefined, byteLength: 1 } },
  });
  protocol = new Protocol(engine, { catalogs: counting.catalogs });
});
const fill = (keys: readonly string[], datasets: readonly DatasetRecord[]) =>
  stored.create({ title: "One", keys: keys.map((name) => ({ name, description: "" })) }, datasets);
const scenes = () =>
  fill(
    ["date", "band"],
    [
      ...["B02", "B03", "B04"].map((band, i) => dataset(["20240101", band], measured(west, 10 * i))),
      ...["B02", "B03", "B04"].map((band, i) => dataset(["20240301", band], measured(east, 1000 + 10 * i), i + 1)),
    ],
  );

const ask = async (address: string) => await protocol.answer(`terracotta://${address}`);
const json = async (address: string) => {
  const answer = await ask(address);
  return "json" in answer ? answer.json : undefined;
};
/** The job that an address makes of the engine last. */
const job = async (address: string) => {
  await ask(address);
  return engine.jobs.at(-1);
};
/** A tile in the west box, one in the east box, and one that meets both. */
const [inWest, inEast, both] = ["5/14/14", "5/18/14", "0/0/0"];

describe("singleband", () => {
  beforeEach(scenes);

  test("draws a dataset, any band of its file (we, Band), from its minimum to its maximum in grey", async () => {
    expect(await ask(`singleband/20240301/B04/${inEast}.png`)).toEqual({ image: { width: 1 } });
    expect(engine.jobs).toEqual([
      {
        kind: "tile",
        raster: { scenes: [[file("20240301_B04", 3)]], pixelSelection: "first" },
        tile: { z: 5, x: 18, y: 14 },
        size: 256,
        style: { kind: "singleband", band: 1, range: [1020, 1120], colormap: "identity", resampling: undefined },
      },
    ]);
  });

  test("costs one question to the catalogs, once the dataset is known", async () => {
    await ask(`singleband/20240301/B04/${inEast}.png`);
    calls.length = 0;
    await ask(`singleband/20240301/B04/${inEast}.png?stretch_range=["p2","p98"]`);
    expect(calls).toEqual(["list"]);
  });

  test("outside the data is an empty tile, and nothing is read", async () => {
    expect(await ask(`singleband/20240301/B04/${inWest}.png`)).toEqual({ image: null });
    expect(engine.jobs).toEqual([]);
  });

  test.each([
    ["[200,null]", [200, 120]],
    ["[4000, 500]", [4000, 500]],
    ["[null,null]", [20, 120]],
  ])("low above high inverts: stretch_range=%s", async (range, expected) => {
    const made = await job(`singleband/20240101/B04/${inWest}.png?stretch_range=${range}`);
    expect(made).toMatchObject({ style: { range: expected } });
  });

  // The row "Percentile stretch": the original takes index N of a list that starts at p1.
  test.each([
    ['["p2","p99"]', [22, 119]],
    ['["p0","p100"]', [20, 120]],
    ['["p2.5",7]', [22.5, 7]],
  ])("pN is the N-th percentile, 0 to 100, decimals allowed (we, Percentile stretch): %s", async (range, expected) => {
    const made = await job(`singleband/20240101/B04/${inWest}.png?stretch_range=${range}`);
    expect(made).toMatchObject({ style: { range: expected } });
  });

  test.each([
    ["colormap=viridis_r", { kind: "singleband", colormap: "viridis_r" }],
    ["colormap=palette", { kind: "palette", band: 1 }],
    [
      'colormap=explicit&explicit_color_map={"4":[0,160,0],"5":"808080"}',
      {
        kind: "classes",
        band: 1,
        classes: [
          { low: 4, high: 4, color: [0, 160, 0, 255] },
          { low: 5, high: 5, color: [128, 128, 128, 255] },
        ],
      },
    ],
    [
      'colormap=explicit&explicit_color_map=[{"range":[0,0.2],"color":"%23ff0000","label":"low"}]',
      { kind: "classes", classes: [{ low: 0, high: 0.2, color: [255, 0, 0, 255], label: "low" }] },
    ],
    [
      'colormap=["%23000",[255,0,0,128]]',
      {
        kind: "singleband",
        colors: [
          [0, 0, 0, 255],
          [255, 0, 0, 128],
        ],
      },
    ],
    [
      "color_transform=gamma 1 1.5&resampling=cubic",
      { kind: "singleband", transforms: [{ kind: "gamma", channels: ["r"], gamma: 1.5 }], resampling: "cubic" },
    ],
  ])("%s is a style", async (query, style) => {
    expect(await job(`singleband/20240101/B04/${inWest}.png?${query}`)).toMatchObject({ style });
  });

  test.each([
    ["tile_size=512", `${inWest}.png`, 512],
    ["tile_size=[128,192]", `${inWest}.png`, [192, 128]],
    ["tile_size=[128,192]", `${inWest}@2x.png`, [384, 256]],
    ["", `${inWest}@2x.png`, 512],
  ])("tile_size is height and width, doubled by @2x: %s of %s", async (query, tile, size) => {
    expect(await job(`singleband/20240101/B04/${tile}?${query}`)).toMatchObject({ size });
  });

  test("a draft has some of the pixels", async () => {
    expect(await job(`singleband/20240101/B04/${inWest}.png?draft=true`)).toMatchObject({ size: 256, draft: true });
    expect(await job(`singleband/20240101/B04/${inWest}.png`)).toMatchObject({ draft: undefined });
    await expect(ask(`singleband/20240101/B04/${inWest}.png?draft=2`)).rejects.toThrow('"draft" is "2"');
  });

  test.each([
    ["singleband/20240101/5/14/14.png", "INVALID_ARGUMENT", "The path gives 1 keys; there are 2: date/band"],
    ["singleband/20240101/B09/5/14/14.png", "NOT_FOUND", "B09"],
    [
      "singleband/20240101/B04/5/32/14.png",
      "INVALID_ARGUMENT",
      "There is no tile 5/32/14: at zoom 5, x and y are 0 to 31",
    ],
    ["singleband/20240101/B04/5/14/14.png?tile_size=[256,null]", "INVALID_ARGUMENT", '"tile_size" is "[256,null]"'],
    ["singleband/20240101/B04/5/14/14.png?stretch_range=[0,1,2]", "INVALID_ARGUMENT", '"stretch_range" is "[0,1,2]"'],
    ['singleband/20240101/B04/5/14/14.png?stretch_range=["p101",1]', "INVALID_ARGUMENT", "N from 0 to 100"],
    ["singleband/20240101/B04/5/14/14.png?color_transform=saturation 2", "INVALID_ARGUMENT", '"color_transform" is'],
    [
      'singleband/20240101/B04/5/14/14.png?explicit_color_map={"1":"fff"}',
      "INVALID_ARGUMENT",
      "colormap=explicit only",
    ],
    ["singleband/20240101/B04/5/14/14.png?colormap=[1]", "INVALID_ARGUMENT", '"colormap" is "[1]"'],
    [
      "singleband/20240101/B04/5/14/14.png?pixel_selection=last",
      "INVALID_ARGUMENT",
      "first, newest, highest, lowest, mean",
    ],
  ])("%s is refused", async (address, code, message) => {
    await expect(ask(address)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
    expect(engine.jobs).toEqual([]);
  });
});

describe("a preview", () => {
  beforeEach(scenes);

  test.each([
    ["", { width: 256, height: 256, fill: true }],
    ["tile_size=[128,192]", { width: 192, height: 128, fill: true }],
  ])("fills the size that is given, as the original does: %s", async (query, expected) => {
    const made = await job(`singleband/20240101/B04/preview.png?${query}`);
    expect(made).toMatchObject({ kind: "preview", raster: { scenes: [[file("20240101_B04")]] }, ...expected });
  });

  test.each([
    ["tile_size=300", { width: 300, height: 300 }],
    ["tile_size=[200,null]", { width: 4096, height: 200 }],
    ["tile_size=[null,200]", { width: 200, height: 4096 }],
  ])("keeps its aspect ratio when only one side is given (we, Preview): %s", async (query, expected) => {
    const made = await job(`singleband/20240101/B04/preview.png?${query}`);
    expect(made).toMatchObject({ kind: "preview", fill: false, ...expected });
  });
});

describe("rgb", () => {
  beforeEach(scenes);

  test("draws three datasets of one scene, each in its own range", async () => {
    const query = 'r=B04&g=B03&b=B02&r_range=[0,3000]&b_range=["p1",50]&color_transform=gamma rgb 1.4, saturation 1.2';
    expect(await job(`rgb/20240101/${inWest}.png?${query}`)).toEqual({
      kind: "tile",
      raster: {
        scenes: [[file("20240101_B04"), file("20240101_B03"), file("20240101_B02")]],
        pixelSelection: "first",
      },
      tile: { z: 5, x: 14, y: 14 },
      size: 256,
      style: {
        kind: "rgb",
        bands: [1, 2, 3],
        ranges: [
          [0, 3000],
          [10, 110],
          [1, 50],
        ],
        transforms: [
          { kind: "gamma", channels: ["r", "g", "b"], gamma: 1.4 },
          { kind: "saturation", proportion: 1.2 },
        ],
        resampling: undefined,
      },
    });
  });

  test.each([
    ["r=B04&g=B03", 'The parameter "b" is missing'],
    ["r=B04&g=B03&b=B02&r_range=[3000,100]", 'The parameter "r_range" is "[3000,100]"'],
    ["r=B04&g=B03&b=B02&g_range=[null,5]", 'The parameter "g_range" means 10 to 5'],
  ])("%s is refused", async (query, message) => {
    const asked = ask(`rgb/20240101/${inWest}.png?${query}`);
    await expect(asked).rejects.toMatchObject({ code: "INVALID_ARGUMENT", message: expect.stringContaining(message) });
  });

  test("of a catalog with one key has no keys in its path", async () => {
    stored = new MemoryCatalogs();
    protocol = new Protocol(engine, { catalogs: stored });
    await fill(
      ["band"],
      ["r", "g"].map((band) => dataset([band], measured(west))),
    );
    expect(await job(`rgb/${inWest}.png?r=r&g=g&b=g`)).toMatchObject({
      raster: { scenes: [[file("r"), file("g"), file("g")]] },
    });
  });
});

describe("values", () => {
  beforeEach(scenes);

  test.each([
    ["singleband/20240301/B04", "resampling=cubic&stretch_range=[0,1]", [1], "cubic"],
    ["singleband/20240301/B04", 'colormap=explicit&explicit_color_map={"1":"fff"}', [1], "nearest"],
    ["rgb/20240301", "r=B04&g=B03&b=B02&resampling=nearest", [1, 2, 3], "nearest"],
    ["compute/*", "expression=v1-v2&v1=B04&v2=B02&stretch_range=[0,1]&pixel_selection=highest", [1], "bilinear"],
  ])("of %s?%s are those that the tile's picture is coloured from", async (route, query, bands, resampling) => {
    const place = `${route}/${inEast}@2x`;
    const picture = await job(`${place}.png?${query}`);
    const values = await job(`${place}.values?${query}`);
    const { tile, size, raster } = picture as Job<"tile"> & { raster: VirtualRaster };
    expect(raster.scenes).toHaveLength(1);
    expect(values).toEqual({ kind: "values", tile, size, raster, bands, resampling });
  });

  test("measure nothing, and outside the data read nothing", async () => {
    await fill(["name"], [dataset(["one"])]);
    const [{ id } = { id: "" }] = (await stored.list()).filter(({ keys }) => keys.length === 1);
    expect(await ask(`catalogs/${id}/singleband/one/${inWest}.values`)).toEqual({ values: undefined });
    expect(engine.jobs.map(({ kind }) => kind).filter((kind) => kind === "metadata")).toEqual([]);
    engine.jobs.length = 0;
    const [{ id: other } = { id: "" }] = (await stored.list()).filter(({ keys }) => keys.length === 2);
    expect(await ask(`catalogs/${other}/terrain/20240301/B04/${inWest}.values`)).toEqual({ values: null });
    expect(engine.jobs).toEqual([]);
  });
});

describe("compute", () => {
  beforeEach(scenes);
  const operands = "v1=B04&v2=B02";

  test("evaluates an expression over the operands that it uses", async () => {
    const query = `expression=(v1-v2)/(v1%2Bv2)&${operands}&v3=B09&stretch_range=[-1,1]&colormap=rdylgn`;
    expect(await job(`compute/20240101/${inWest}.png?${query}`)).toEqual({
      kind: "tile",
      raster: {
        scenes: [[file("20240101_B04"), file("20240101_B02")]],
        expression: { text: "(v1-v2)/(v1+v2)", operands: ["v1", "v2"] },
        pixelSelection: "first",
      },
      tile: { z: 5, x: 14, y: 14 },
      size: 256,
      style: { kind: "singleband", band: 1, range: [-1, 1], colormap: "rdylgn", resampling: undefined },
    });
  });

  test("takes any number of operands (we, Expressions)", async () => {
    const query = "expression=v9*v26&v9=B03&v26=B04&stretch_range=[0,1]";
    expect(await job(`compute/20240101/${inWest}.png?${query}`)).toMatchObject({
      raster: { scenes: [[file("20240101_B03"), file("20240101_B04")]], expression: { operands: ["v9", "v26"] } },
    });
  });

  test("takes key values as names (we, Expressions), which are looked up once", async () => {
    const address = (tile: string) => `compute/20240101/${tile}.png?expression=B04-v1*B03&v1=B02&stretch_range=[0,1]`;
    expect(await job(address(inWest))).toMatchObject({
      raster: {
        scenes: [[file("20240101_B04"), file("20240101_B02"), file("20240101_B03")]],
        expression: { text: "B04-v1*B03", operands: ["B04", "v1", "B03"] },
      },
    });
    await ask(address(both));
    expect(calls.filter((name) => name === "values")).toHaveLength(1);
  });

  test("draws classes of what is computed, without a range", async () => {
    const query = 'expression=v1&v1=B04&colormap=explicit&explicit_color_map={"1":"fff"}';
    expect(await job(`compute/20240101/${inWest}.png?${query}`)).toMatchObject({ style: { kind: "classes", band: 1 } });
  });

  test("tells the column of what is wrong with an expression", async () => {
    const asked = ask(`compute/20240101/${inWest}.png?expression=v1 %2B foo(v2)&${operands}&stretch_range=[0,1]`);
    await expect(asked).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
      message: expect.stringContaining('The parameter "expression" is "v1 + foo(v2)"'),
      details: { parameter: "expression", column: 6, length: 3 },
    });
  });

  test.each([
    ["stretch_range=[0,1]", 'The parameter "expression" is missing'],
    ["expression=v1", 'The parameter "stretch_range" is missing'],
    ["expression=v1&stretch_range=[1,1]", "high above low"],
    ["expression=v1&stretch_range=[null,1]", "high above low"],
    ["expression=v1&stretch_range=[0,1]&colormap=palette", "has no palette"],
  ])("%s is refused", async (query, message) => {
    const asked = ask(`compute/20240101/${inWest}.png?${operands}&${query}`);
    await expect(asked).rejects.toMatchObject({ code: "INVALID_ARGUMENT", message: expect.stringContaining(message) });
  });
});

describe("terrain", () => {
  beforeEach(scenes);

  test("encodes heights, and its TileJSON says how", async () => {
    expect(await job(`terrain/20240101/B04/${inWest}@2x.png?encoding=mapbox`)).toMatchObject({
      size: 512,
      style: { kind: "terrain", band: 1, encoding: "mapbox" },
    });
    expect(await json("terrain/20240101/B04/tilejson.json?tile_size=512")).toMatchObject({
      tiles: ["terracotta://terrain/20240101/B04/{z}/{x}/{y}.png?tile_size=512"],
      encoding: "terrarium",
      tileSize: 512,
    });
  });

  test("is drawn outside the data, too, since raster-dem knows no empty tile", async () => {
    expect(await job(`terrain/20240301/B04/${inWest}.png`)).toMatchObject({
      raster: { scenes: [[file("20240301_B04", 3)]] },
      style: { kind: "terrain", encoding: "terrarium" },
    });
  });
});

describe("a mosaic (we, what its users have asked for in vain)", () => {
  const all = [file("20240101_B04"), file("20240301_B04", 3)];

  test("draws the datasets that meet a tile, in the order of the keys or the newest first", async () => {
    await scenes();
    const drawn = async (address: string) => {
      const made = await job(address);
      return made && "raster" in made ? [made.raster.scenes.flat(), made.raster.pixelSelection] : undefined;
    };
    expect(await drawn(`singleband/*/B04/${inEast}.png`)).toEqual([[all[1]], "first"]);
    expect(await drawn(`singleband/*/B04/${both}.png`)).toEqual([all, "first"]);
    expect(await drawn(`singleband/*/B04/${both}.png?pixel_selection=newest`)).toEqual([all.toReversed(), "first"]);
    expect(await drawn(`singleband/2024*/B04/${both}.png?pixel_selection=mean`)).toEqual([all, "mean"]);
    expect(await drawn("singleband/*/B04/preview.png?pixel_selection=highest")).toEqual([all, "highest"]);
  });

  test("has one range for all of its tiles: the lowest and the highest value, percentiles of all values", async () => {
    await scenes();
    const range = async (tile: string, given: string) => {
      const made = await job(`singleband/*/B04/${tile}.png?stretch_range=${given}`);
      return made && "style" in made && made.style.kind === "singleband" ? made.style.range : undefined;
    };
    for (const tile of [inWest, inEast, both]) {
      expect(await range(tile, "[null,null]")).toEqual([20, 1120]);
      const [low, high] = (await range(tile, '["p25","p75"]')) ?? [];
      expect(low).toBeCloseTo(70, 6);
      expect(high).toBeCloseTo(1070, 6);
    }
  });

  test("is ranged anew when the catalog changes", async () => {
    await scenes();
    await ask(`singleband/*/B04/${inWest}.png`);
    await stored.insert("one", [dataset(["20240501", "B04"], measured(east, 5000))], "refuse");
    expect(await job(`singleband/*/B04/${inWest}.png`)).toMatchObject({ style: { range: [20, 5100] } });
  });

  test("of more scenes than a picture can be made of is refused", async () => {
    const datasets = Array.from({ length: 1001 }, (_, i) => dataset([String(i)], measured(west)));
    await fill(["number"], datasets);
    for (const picture of [inWest, "preview"]) {
      await expect(ask(`singleband/*/${picture}.png`)).rejects.toMatchObject({
        code: "TOO_LARGE",
        message: "1001 scenes meet here; 1000 are allowed",
      });
    }
    // Nothing of them was read for it.
    expect(calls).not.toContain("get");
    expect(await ask(`singleband/*/${inEast}.png`)).toEqual({ image: null });
  });

  const many = (count: number) => Array.from({ length: count }, (_, i) => String(i).padStart(3, "0"));

  test("of datasets that nobody has measured measures sixteen of them, once for all tiles", async () => {
    await fill(
      ["number"],
      many(20).map((number) => dataset([number])),
    );
    engine = new RecordingEngine({
      tile: { width: 1 },
      info: { bounds: west, footprint: { type: "MultiPolygon", coordinates: [] } },
      metadata: { metadata: measured(west, 1000) },
    });
    protocol = new Protocol(engine, { catalogs: stored });
    await Promise.all([ask(`singleband/*/${inWest}.png`), ask(`singleband/*/${both}.png`)]);
    await ask(`singleband/*/${inWest}.png`);
    const jobs = engine.jobs.filter(({ kind }) => kind === "metadata");
    expect(jobs.map((one) => "source" in one && one.source.url)).toEqual(
      many(16).map((number) => `https://host/${number}.tif`),
    );
    expect(engine.jobs.at(-1)).toMatchObject({ style: { range: [1000, 1100] } });
  });

  test("does not fail for a dataset that cannot be measured while another one can", async () => {
    await fill(["number"], [dataset(["1"]), dataset(["2"], measured(west, 7))]);
    const run = engine.run.bind(engine);
    engine.run = async (job, signal) => {
      if (job.kind === "metadata") throw failure("NO_DATA", "Nothing valid");
      return await run(job, signal);
    };
    expect(await job(`singleband/*/${both}.png`)).toMatchObject({ style: { range: [7, 107] } });
    await stored.delete("one", [["2"]]);
    await expect(ask(`singleband/*/${both}.png`)).rejects.toMatchObject({ code: "NO_DATA" });
  });
});

test("a dataset that nobody has measured is measured once for the tiles that ask at the same time, and kept", async () => {
  await fill(["number"], [dataset(["1"])]);
  await Promise.all([ask(`singleband/1/${both}.png`), ask(`singleband/1/${inWest}.png`)]);
  expect(engine.jobs.filter(({ kind }) => kind === "metadata")).toHaveLength(1);
  expect(engine.jobs.at(-1)).toMatchObject({ style: { range: [1000, 1100] } });
  expect(await stored.get("one", ["1"])).toMatchObject({ metadata: { range: [1000, 1100] } });
});

test("what one engine has under way keeps no other waiting", async () => {
  const datasets = [dataset(["1"]), dataset(["2"])];
  await fill(["number"], datasets);
  const run = vi.fn(() => new Promise<never>(() => {}));
  const stuck = new Protocol({ run }, { catalogs: stored });
  engine = new RecordingEngine({
    tile: {},
    info: { bounds: west, footprint: { coordinates: [] } },
    metadata: { metadata: measured(west) },
  });
  protocol = new Protocol(engine, { catalogs: stored });
  for (const address of ["metadata/1", `singleband/2/${both}.png`, `singleband/*/${both}.png`]) {
    const controller = new AbortController();
    const never = stuck.answer(`terracotta://${address}`, controller.signal);
    await vi.waitFor(() => expect(run).toHaveBeenCalled());
    await ask(address);
    controller.abort();
    await expect(never).rejects.toMatchObject({ name: "AbortError" });
    run.mockClear();
    // As if nobody had measured them.
    await stored.insert("one", datasets, "replace");
  }
});

describe("TileJSON", () => {
  test("has the bounds of all scenes, the zooms of the files, and the query of the tiles", async () => {
    await scenes();
    expect(await json("catalogs/one/singleband/*/B04/tilejson.json?colormap=viridis&stretch_range=[0, 5]")).toEqual({
      tilejson: "3.0.0",
      name: "* B04",
      tiles: ["terracotta://catalogs/one/singleband/*/B04/{z}/{x}/{y}.png?colormap=viridis&stretch_range=%5B0%2C+5%5D"],
      bounds: [-20, 10, 40, 20],
      center: [10, 15, 4],
      minzoom: 0,
      maxzoom: 11,
      tileSize: 256,
    });
  });

  test("has all longitudes where datasets lie across the antimeridian", async () => {
    const across: Bounds = [170, -10, -170, 10];
    await fill(["number"], [dataset(["1"], measured(across)), dataset(["2"], measured(across))]);
    for (const keys of ["1", "*"]) {
      expect(await json(`singleband/${keys}/tilejson.json`)).toMatchObject({
        bounds: [-180, -10, 180, 10],
        center: [180, 0, 4],
      });
    }
  });

  test.each([
    ["64", 13],
    ["256", 11],
    ["[100,300]", 11],
    ["512", 10],
    ["1024", 9],
    ["4096", 9],
  ])("ends at full resolution, which larger tiles reach at lower zooms: tile_size=%s", async (size, maxzoom) => {
    engine = new RecordingEngine({ info: { bounds: west, zooms: [9, 11] } });
    protocol = new Protocol(engine, { catalogs: stored });
    await fill(["number"], [dataset(["1"])]);
    expect(await json(`singleband/1/tilejson.json?tile_size=${size}`)).toMatchObject({ minzoom: 0, maxzoom });
  });

  test("has the zooms of the whole scene", async () => {
    await scenes();
    const run = engine.run.bind(engine);
    const zooms = [
      [5, 12],
      [3, 10],
      [4, 11],
    ];
    engine.run = async (job, signal) => {
      const result = await run(job, signal);
      return (job.kind === "info" ? { bounds: west, zooms: zooms.pop() } : result) as typeof result;
    };
    expect(await json("rgb/20240101/tilejson.json?r=B02&g=B03&b=B04")).toMatchObject({ minzoom: 0, maxzoom: 12 });
  });

  test("leaves out files that cannot be opened, unless none can", async () => {
    await fill(["number"], [dataset(["1"]), dataset(["2"])]);
    const run = engine.run.bind(engine);
    let broken = ["https://host/1.tif"];
    engine.run = async (job, signal) => {
      // Nothing else is asked of it here.
      if (broken.includes((job as unknown as Job<"info">).source.url)) throw failure("DAMAGED", "Cut off");
      return await run(job, signal);
    };
    expect(await json("singleband/*/tilejson.json")).toMatchObject({ bounds: [0, 1, 2, 3], minzoom: 0 });
    broken = ["https://host/1.tif", "https://host/2.tif"];
    await expect(json("singleband/*/tilejson.json")).rejects.toMatchObject({ code: "DAMAGED" });
  });

  test("has no bounds where too many files would have to be opened to know them", async () => {
    await fill(
      ["number"],
      Array.from({ length: 65 }, (_, i) => dataset([String(i)])),
    );
    const found = await json("singleband/*/tilejson.json");
    expect(found).not.toHaveProperty("bounds");
    expect(found).toMatchObject({ minzoom: 0, maxzoom: 11 });
    expect(engine.jobs).toHaveLength(64);
  });

  test("has no braces but the placeholders, and refuses what tiles would refuse", async () => {
    await fill(["name"], [dataset(["{z}"], measured(west))]);
    const found = (await json('singleband/{z}/tilejson.json?colormap=explicit&explicit_color_map={"1":"fff"}')) as {
      tiles: string[];
    };
    const [tile = ""] = found.tiles;
    expect(tile.match(/[{}]/g)).toHaveLength(6);
    expect(await job(tile.replace("terracotta://", "").replace("{z}/{x}/{y}", inWest))).toMatchObject({
      raster: { scenes: [[file("{z}")]] },
      style: { kind: "classes" },
    });
    await expect(json("singleband/{z}/tilejson.json?colormap=nope")).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
    });
  });
});
