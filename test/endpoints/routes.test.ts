import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { colormapNames } from "../../src/core/color/colormaps/colormap-names.ts";
import type { StretchBound, Style } from "../../src/core/color/style.ts";
import { resamplings } from "../../src/core/raster/resampling.ts";
import type { FileOverrides } from "../../src/endpoints/request/endpoint.ts";
import { tileUrl } from "../../src/endpoints/request/tile-url.ts";
import { Router } from "../../src/endpoints/router.ts";
import { routes } from "../../src/endpoints/routes.ts";
import type { JobKind } from "../../src/engine/engine.ts";
import { valuesUrl } from "../../src/protocol/url.ts";
import { RecordingEngine } from "../support/recording-engine.ts";

const ask = async (pathAndQuery: string, results?: Partial<Record<JobKind, unknown>>) => {
  const engine = new RecordingEngine(results);
  const sourceOf = (url: string, instead?: FileOverrides) => ({ url, ...instead });
  const [path = "", query = ""] = pathAndQuery.split("?");
  const answered = await new Router({ engine, sourceOf }, routes).answer({ path, query });
  return { answered, job: engine.jobs[0], jobs: engine.jobs };
};
const source = { url: "https://host/a.tif" };
const url = encodeURIComponent(source.url);

describe("a tile", () => {
  test("without any other parameter is band 1, from the 2nd to the 98th percentile, in grey", async () => {
    const { answered, job } = await ask(`cog/tiles/3/4/5.png?url=${url}`, { tile: null });
    expect(answered).toEqual({ image: null });
    expect(job).toEqual({
      kind: "tile",
      source,
      tile: { z: 3, x: 4, y: 5 },
      size: 256,
      style: { kind: "singleband", band: 1, range: ["p2", "p98"], colormap: "identity", resampling: undefined },
    });
  });

  test.each([
    ["3/4/5", 256],
    ["3/4/5@2x.png", 512],
    ["3/4/5.png?tile_size=512", 512],
    ["3/4/5@2x.png?tile_size=2048", 4096],
  ])("%s is of %s pixels", async (path, size) => {
    const { job } = await ask(`cog/tiles/${path}${path.includes("?") ? "&" : "?"}url=${url}`);
    expect(job).toMatchObject({ size });
  });

  test.each([
    [
      "bands=[3,2,1]&stretch_range=[0,100]",
      {
        kind: "rgb",
        bands: [3, 2, 1],
        ranges: [
          [0, 100],
          [0, 100],
          [0, 100],
        ],
      },
    ],
    [
      'bands=[3,2,1]&stretch_range=[[0,1],["p5",null],[null,"p99.5"]]&resampling=cubic',
      {
        kind: "rgb",
        ranges: [
          [0, 1],
          ["p5", null],
          [null, "p99.5"],
        ],
        resampling: "cubic",
      },
    ],
    ["colormap=palette&bands=[2]", { kind: "palette", band: 2 }],
    [
      'bands=[2]&colormap=explicit&explicit_color_map={"3":"%2300a000"}',
      { kind: "classes", band: 2, classes: [{ low: 3, high: 3, color: [0, 160, 0, 255] }] },
    ],
    [
      "bands=[3,2,1]&color_transform=saturation 2",
      { kind: "rgb", transforms: [{ kind: "saturation", proportion: 2 }] },
    ],
    ["colormap=viridis_r&stretch_range=[9,-9]", { kind: "singleband", range: [9, -9], colormap: "viridis_r" }],
  ])("%s is a style", async (query, style) => {
    expect((await ask(`cog/tiles/0/0/0.png?url=${url}&${query}`)).job).toMatchObject({ style });
  });
});

describe("an expression over the bands of a file", () => {
  test("draws what it makes of them", async () => {
    const query = `url=${url}&crs=EPSG:3857&expression=(b5-v4)/(b5%2Bv4)&stretch_range=[-1,1]&colormap=rdylgn`;
    const crs = "EPSG:3857";
    for (const address of [`cog/tiles/1/1/0.png?${query}`, `cog/preview.png?${query}`]) {
      expect((await ask(address)).job).toMatchObject({
        raster: {
          scenes: [
            [
              { source: { ...source, crs }, band: 5 },
              { source: { ...source, crs }, band: 4 },
            ],
          ],
          expression: { text: "(b5-v4)/(b5+v4)", operands: ["b5", "v4"] },
        },
        style: { kind: "singleband", band: 1, range: [-1, 1], colormap: "rdylgn" },
      });
    }
  });

  test.each([
    ["expression=b1", 'The parameter "stretch_range" is missing'],
    ['expression=b1&stretch_range=["p2",1]', 'The parameter "stretch_range" is "[\\"p2\\",1]"; allowed: [low, high]'],
    [
      "expression=b1&stretch_range=[2,1]",
      'The parameter "stretch_range" is "[2,1]"; allowed: [low, high], two numbers',
    ],
    ["expression=b0&stretch_range=[0,1]", 'The parameter "expression" is "b0"'],
    ["expression=b1 b2&stretch_range=[0,1]", 'The parameter "expression" is "b1 b2"'],
  ])("is refused: %s", async (query, message) => {
    await expect(ask(`cog/tiles/0/0/0.png?url=${url}&${query}`)).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
      message: expect.stringContaining(message),
    });
  });
});

describe("the values of a tile", () => {
  const values = { width: 1, height: 1, bands: [Float32Array.of(7)], mask: Uint8Array.of(255), level: 0 };

  test.each([
    ["", [1], "bilinear"],
    ["bands=[2]&resampling=cubic&stretch_range=[0,1]&colormap=magma", [2], "cubic"],
    ["bands=[4,3,2]&resampling=nearest", [4, 3, 2], "nearest"],
    ["bands=[3]&colormap=palette&resampling=cubic", [3], "nearest"],
    ['colormap=explicit&explicit_color_map={"1":"fff"}', [1], "nearest"],
  ])("are those of the bands that %s shows", async (query, bands, resampling) => {
    const { answered, job } = await ask(`cog/tiles/3/4/5@2x.values?url=${url}&${query}`, { values });
    expect(answered).toEqual({ values });
    expect(job).toEqual({ kind: "values", source, tile: { z: 3, x: 4, y: 5 }, size: 512, bands, resampling });
  });

  test("are null where there is no data, and refused where the picture is", async () => {
    expect((await ask(`cog/tiles/3/4/5.values?url=${url}`, { values: null })).answered).toEqual({ values: null });
    await expect(ask(`cog/tiles/3/4/5.values?url=${url}&bands=[0]`)).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
    });
  });

  test("of an expression are its result, one band", async () => {
    const style: Style = { kind: "singleband", band: 1, range: [-1, 1], colormap: "rdylgn" };
    const template = tileUrl({ source, style, size: 128, expression: "(b5 - b4) / (b5 + b4)" });
    const address = valuesUrl(template).replace("{z}/{x}/{y}", "1/1/0").replace("terracotta://", "");
    expect((await ask(address, { values })).job).toEqual({
      kind: "values",
      raster: {
        scenes: [[5, 4].map((band) => ({ source, band }))],
        expression: { text: "(b5 - b4) / (b5 + b4)", operands: ["b5", "b4"] },
      },
      tile: { z: 1, x: 1, y: 0 },
      size: 128,
      bands: [1],
      resampling: "bilinear",
    });
  });
});

test("the heights of a file are tiles of their own", async () => {
  const { job } = await ask(`cog/terrain/3/4/5@2x.png?url=${url}&band=2&encoding=mapbox`, { tile: null });
  expect(job).toEqual({
    kind: "tile",
    source,
    tile: { z: 3, x: 4, y: 5 },
    size: 512,
    style: { kind: "terrain", band: 2, encoding: "mapbox", resampling: undefined },
  });
  const info = { bounds: [10, 20, 30, 40], zooms: [2, 9] };
  const { answered } = await ask(`cog/terrain/tilejson.json?url=${url}&encoding=mapbox`, { info });
  expect("json" in answered && answered.json).toMatchObject({
    tiles: [`terracotta://cog/terrain/{z}/{x}/{y}.png?url=${url}&encoding=mapbox`],
    encoding: "mapbox",
    tileSize: 256,
    minzoom: 0,
  });
});

/** Every style that a URL can say. */
const bound: fc.Arbitrary<StretchBound> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.constant(null),
  fc.integer({ min: 0, max: 1000 }).map((permille) => `p${permille / 10}` as const),
);
const range = fc.tuple(bound, bound);
const band = fc.integer({ min: 1, max: 4096 });
const resampling = fc.option(fc.constantFrom(...(Object.keys(resamplings) as (keyof typeof resamplings)[])), {
  nil: undefined,
});
const part = fc.integer({ min: 0, max: 255 });
const color = fc.tuple(part, part, part, part);
const plain = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0);
const gamma = fc.record({
  kind: fc.constant("gamma" as const),
  channels: fc.constant(["r"] as const),
  gamma: fc.double({ min: 0.01, max: 100, noNaN: true }),
});
const saturation = fc.record({
  kind: fc.constant("saturation" as const),
  proportion: fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0),
});
const classOf = fc.oneof(
  fc.record({ value: plain, color }).map(({ value, color }) => ({ low: value, high: value, color })),
  fc
    .record({ low: plain, width: fc.integer({ min: 1, max: 100 }), color, label: fc.string({ maxLength: 20 }) })
    .map(({ low, width, color, label }) => ({ low, high: low + width, color, label })),
);
const style: fc.Arbitrary<Style> = fc.oneof(
  fc.record({
    kind: fc.constant("singleband" as const),
    band,
    range,
    colormap: fc.constantFrom("identity", ...colormapNames),
    resampling,
  }),
  fc.record({
    kind: fc.constant("singleband" as const),
    band,
    range,
    colormap: fc.constant("custom"),
    colors: fc.array(color, { minLength: 2, maxLength: 30 }),
    transforms: fc.array(gamma, { minLength: 1, maxLength: 3 }),
    resampling,
  }),
  fc.record({
    kind: fc.constant("rgb" as const),
    bands: fc.tuple(band, band, band),
    ranges: fc.tuple(range, range, range),
    resampling,
  }),
  fc.record({
    kind: fc.constant("rgb" as const),
    bands: fc.tuple(band, band, band),
    ranges: fc.tuple(range, range, range),
    transforms: fc.array(fc.oneof(gamma, saturation), { minLength: 1, maxLength: 3 }),
    resampling,
  }),
  fc.record({ kind: fc.constant("palette" as const), band }),
  fc.record({
    kind: fc.constant("classes" as const),
    band,
    classes: fc.uniqueArray(classOf, { minLength: 1, maxLength: 20, selector: ({ low }) => low }),
  }),
  fc.record({
    kind: fc.constant("terrain" as const),
    band,
    encoding: fc.constantFrom("terrarium" as const, "mapbox" as const),
    ground: fc.option(fc.integer(), { nil: undefined }),
    resampling,
  }),
);

test("a tile URL says the source, the size and the style that it was made of, whatever they are", async () => {
  const crs = fc.option(fc.string({ unit: "grapheme", minLength: 1 }), { nil: undefined });
  const nodata = fc.option(
    fc.double({ noDefaultInfinity: true }).map((value) => value + 0),
    { nil: undefined },
  );
  const source = fc.record({ url: fc.string({ unit: "grapheme", minLength: 1 }), crs, nodata });
  const size = fc.integer({ min: 1, max: 4096 });
  await fc.assert(
    fc.asyncProperty(source, style, size, async (source, style, size) => {
      const template = tileUrl({ source, style, size });
      const filled = template.replace("{z}", "2").replace("{x}", "1").replace("{y}", "3");
      expect(filled).not.toMatch(/[{}\s]/);
      const { job } = await ask(filled.replace("terracotta://", ""));
      expect(job).toEqual({ kind: "tile", source, tile: { z: 2, x: 1, y: 3 }, size, style });
    }),
    { numRuns: 300, seed: 1 },
  );
});

test("a tile URL holds as many classes as there may be, each with a label", async () => {
  const classes = Array.from({ length: 255 }, (_, i) => {
    return { low: i / 255, high: (i + 1) / 255, color: [i, 0, 0, 255] as const, label: `The ${i}th of many classes` };
  });
  const style: Style = { kind: "classes", band: 1, classes };
  const tile = tileUrl({ source, style }).replace("{z}/{x}/{y}", "1/0/0");
  expect((await ask(tile.replace("terracotta://", ""))).job).toMatchObject({ style });
});

test.each([
  ["0", 0],
  ["-9999.0", -9999],
  ["-3.4e%2B38", -3.4e38],
  ["NaN", Number.NaN],
])("nodata=%s stands for that of the file, in every route of a file", async (text, nodata) => {
  for (const path of ["tiles/0/0/0.png", "tiles/0/0/0.values", "preview.png", "info", "statistics", "point/0,0"]) {
    const { job } = await ask(`cog/${path}?url=${url}&nodata=${text}`, { info: {}, statistics: [], point: null });
    expect(job).toMatchObject({ source: { ...source, nodata } });
  }
});

test("scale and offset stand for those of the file, in every route of a file, and in tile URLs", async () => {
  const scaling = (scale: number, offset: number) => [{ scale, offset, from: "user" as const }];
  for (const [text, given] of [
    ["scale=0.0001&offset=-0.1", scaling(0.0001, -0.1)],
    ["scale=1", scaling(1, 0)],
    ["offset=-273.15", scaling(1, -273.15)],
  ] as const) {
    for (const path of ["tiles/0/0/0.png", "preview.png", "info", "statistics", "point/0,0"]) {
      const { job } = await ask(`cog/${path}?url=${url}&${text}`, { info: {}, statistics: [], point: null });
      expect(job).toMatchObject({ source: { ...source, scaling: given } });
    }
  }
  const style: Style = { kind: "singleband", band: 1, range: [0, 1], colormap: "viridis" };
  const gridded = tileUrl({ source: { url, grid: "https://h/a b.gsb" }, style });
  const asked = await ask(gridded.replace("{z}/{x}/{y}", "1/0/0").replace("terracotta://", ""));
  expect(asked.job).toMatchObject({ source: { url, grid: "https://h/a b.gsb" } });
  const template = tileUrl({ source: { url, scaling: scaling(2e-5, -0.2) }, style });
  const { job } = await ask(template.replace("{z}/{x}/{y}", "1/0/0").replace("terracotta://", ""));
  expect(job).toMatchObject({ source: { scaling: scaling(2e-5, -0.2) } });
});

describe("a refusal names the parameter, its value and what is allowed", () => {
  test.each([
    ["cog/tiles/0/0/0.png", 'The parameter "url" is missing'],
    ["cog/info?url=", 'The parameter "url" is missing'],
    [
      "tile_size=0",
      'The parameter "tile_size" is "0"; allowed: a whole number from 1 to 4096, or [height, width] of such',
    ],
    [
      "tile_size=1.5",
      'The parameter "tile_size" is "1.5"; allowed: a whole number from 1 to 4096, or [height, width] of such',
    ],
    [
      "tile_size=4097",
      'The parameter "tile_size" is "4097"; allowed: a whole number from 1 to 4096, or [height, width] of such',
    ],
    ["bands=1", 'The parameter "bands" is "1"; allowed: a list of one or three bands, e.g. [1] or [3,2,1]'],
    ["bands=[1,2]", 'The parameter "bands" is "[1,2]"; allowed: a list of one or three bands, e.g. [1] or [3,2,1]'],
    ["bands=[0]", 'The parameter "bands" is "[0]"; allowed: a list of one or three bands, e.g. [1] or [3,2,1]'],
    ["bands=[1.5]", 'The parameter "bands" is "[1.5]"; allowed: a list of one or three bands, e.g. [1] or [3,2,1]'],
    ["bands=[", 'The parameter "bands" is "["; allowed: a list of one or three bands, e.g. [1] or [3,2,1]'],
    [
      'stretch_range=["p101",1]',
      'The parameter "stretch_range" is "[\\"p101\\",1]"; allowed: [low, high], each a number, "pN" or null; for RGB also three such',
    ],
    [
      "stretch_range=[1e999,1]",
      'The parameter "stretch_range" is "[1e999,1]"; allowed: [low, high], each a number, "pN" or null; for RGB also three such',
    ],
    [
      "stretch_range=[[0,1],[0,1],[0,1]]",
      'The parameter "stretch_range" is "[[0,1],[0,1],[0,1]]"; allowed: one range for one band',
    ],
    ["scale=0", 'The parameter "scale" is "0"; allowed: a number but 0'],
    ["offset=x", 'The parameter "offset" is "x"; allowed: a number'],
    ["nodata=none", 'The parameter "nodata" is "none"; allowed: a number or nan'],
    ["nodata=", 'The parameter "nodata" is ""; allowed: a number or nan'],
    ["nodata=0x10", 'The parameter "nodata" is "0x10"; allowed: a number or nan'],
    ["nodata=1e999", 'The parameter "nodata" is "1e999"; allowed: a number or nan'],
    ["resampling=gauss", `The parameter "resampling" is "gauss"; allowed: ${Object.keys(resamplings).join(", ")}`],
    [
      "colormap=constructor",
      'The parameter "colormap" is "constructor"; allowed: identity, palette, explicit, a JSON list of 2 to 255 colours, or a name of matplotlib\'s in lower case, e.g. viridis or terrain_r',
    ],
  ])("%s", async (given, message) => {
    const request = given.startsWith("cog/") ? given : `cog/tiles/0/0/0.png?url=${url}&${given}`;
    await expect(ask(request)).rejects.toMatchObject({ code: "INVALID_ARGUMENT", message });
  });

  test("@2x doubles what is asked for, and the limit counts for the result", async () => {
    await expect(ask(`cog/tiles/0/0/0@2x.png?url=${url}&tile_size=2049`)).rejects.toMatchObject({
      message:
        'The parameter "tile_size" is "2049"; allowed: a whole number from 1 to 2048, or [height, width] of such',
    });
  });

  test.each([
    ["3/8/0", "There is no tile 3/8/0: at zoom 3, x and y are 0 to 7"],
    ["0/0/1", "There is no tile 0/0/1: at zoom 0, x and y are 0 to 0"],
  ])("a tile that is not there: %s", async (tile, message) => {
    await expect(ask(`cog/tiles/${tile}.png?url=${url}`)).rejects.toMatchObject({ code: "INVALID_ARGUMENT", message });
  });

  test.each(["", "cog", "cog/tiles/-1/0/0.png", "cog/tiles/{z}/{x}/{y}.png", "__proto__", "x".repeat(1e5)])(
    "a path that nothing answers: %.30s",
    async (path) => {
      const error = expect(ask(`${path}?url=${url}`)).rejects;
      await error.toMatchObject({ code: "NOT_FOUND", message: `There is no route "${path.slice(0, 200)}"` });
    },
  );

  test("a query that is far too long, and a long value is shortened", async () => {
    await expect(ask(`cog/info?url=${"x".repeat(262_144)}`)).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
      message: "The query is 262148 characters long; 262144 are allowed",
    });
    await expect(ask(`cog/preview?url=${url}&bands=${"9".repeat(500)}`)).rejects.toMatchObject({
      message: expect.stringMatching(/^The parameter "bands" is "9{100}…"; allowed/),
    });
  });
});

describe("plain answers", () => {
  const info = { width: 3, bounds: [10, 20, 30, 40], zooms: [2, 9], header: { bytes: new Uint8Array(9) } };

  test("info leaves the header's bytes out", async () => {
    const { answered } = await ask(`cog/info?url=${url}&crs=EPSG:3857`, { info });
    expect(answered).toEqual({ json: { width: 3, bounds: [10, 20, 30, 40], zooms: [2, 9] } });
  });

  test("tilejson names tiles that are answered in the same style and size", async () => {
    const query = `url=${url}&crs=EPSG:3857&bands=[2]&stretch_range=[0,9]&colormap=magma&tile_size=512`;
    const { answered } = await ask(`cog/tilejson.json?${query}`, { info });
    const json = "json" in answered && (answered.json as { tiles: string[] });
    expect(json).toMatchObject({
      tilejson: "3.0.0",
      bounds: [10, 20, 30, 40],
      center: [20, 30, 2],
      minzoom: 0,
      maxzoom: 8,
    });
    const tile = json ? (json.tiles[0] ?? "") : "";
    const { job } = await ask(tile.replace("terracotta://", "").replace("{z}/{x}/{y}", "1/1/1"));
    expect(job).toMatchObject({
      source: { ...source, crs: "EPSG:3857" },
      size: 512,
      style: { band: 2, range: [0, 9], colormap: "magma" },
    });
  });

  test.each([
    [
      [170, -10, -170, 10],
      [-180, -10, 180, 10],
      [180, 0, 2],
    ],
    [
      [175, -10, -165, 10],
      [-180, -10, 180, 10],
      [-175, 0, 2],
    ],
  ])("tilejson of a box across the antimeridian: %j", async (bounds, expected, center) => {
    const { answered } = await ask(`cog/tilejson.json?url=${url}`, { info: { ...info, bounds } });
    expect("json" in answered && answered.json).toMatchObject({ bounds: expected, center });
  });

  test.each([
    ["-11.5,24.25", -11.5, 24.25],
    [`${1e-7},${-2.5e-9}`, 1e-7, -2.5e-9],
    ["0,0", 0, 0],
  ])("the values at %s", async (place, longitude, latitude) => {
    const { answered, job } = await ask(`cog/point/${place}?url=${url}`, { point: null });
    expect(answered).toEqual({ json: null });
    expect(job).toEqual({ kind: "point", source, longitude, latitude });
  });

  test("statistics of a level; null for a band without a value", async () => {
    const { answered, job } = await ask(`cog/statistics?url=${url}&level=2`, { statistics: [{ mean: 1 }, undefined] });
    expect(job).toEqual({ kind: "statistics", source, level: 2 });
    expect(answered).toEqual({ json: [{ mean: 1 }, null] });
    expect((await ask(`cog/statistics?url=${url}`, { statistics: [] })).job).toEqual({ kind: "statistics", source });
  });

  test("a preview, as high as it is wide unless it says otherwise", async () => {
    expect((await ask(`cog/preview.png?url=${url}&width=100`)).job).toMatchObject({ width: 100, height: 100 });
    expect((await ask(`cog/preview?url=${url}&height=70`)).job).toMatchObject({ width: 512, height: 70 });
  });
});
