import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Style } from "../../src/core/color/style.ts";
import { decodeHeight } from "../../src/core/color/terrain.ts";
import { type Tile, tileAt } from "../../src/core/geo/tile.ts";
import type { PixelSelection } from "../../src/core/raster/pixel-selection.ts";
import type { FileBand, Source, VirtualRaster } from "../../src/engine/engine.ts";
import { LocalEngine } from "../../src/engine/local-engine.ts";
import { noise } from "../support/noise.mjs";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { recordedHttp } from "../support/recorded-http.ts";
import { type Entry, type TinyImage, tinyTiff } from "../support/tiny-tiff.ts";
import { writeCog } from "../support/write-cog.mjs";

const newEngine = () => new LocalEngine({ http: recordedHttp().http });
let files = 0;
const local = (...images: readonly TinyImage[]): Source => {
  return { url: `local:${++files}`, blob: new Blob([tinyTiff(images)]) };
};
/** A raster in EPSG:4326 whose upper left corner is at a longitude and latitude. */
const at = (longitude: number, latitude: number, degreesPerPixel = 1): readonly Entry[] => [
  [33550, "DOUBLE", [degreesPerPixel, degreesPerPixel, 0]],
  [33922, "DOUBLE", [0, 0, 0, longitude, latitude, 0]],
  [34735, "SHORT", [1, 1, 0, 2, 1024, 0, 1, 2, 2048, 0, 1, 4326]],
];
const zeroIsNodata: Entry = [42113, "ASCII", "0"];
/** 8-bit pixels, row by row, with nodata 0. */
const plain = (width: number, values: readonly number[], place: readonly Entry[], bands = 1): TinyImage => {
  return {
    width,
    height: values.length / width / bands,
    bands,
    blocks: [Uint8Array.from(values)],
    entries: [...place, zeroIsNodata],
  };
};
const band = (source: Source, number = 1): FileBand => ({ source, band: number });
/** 8 × 8 pixels of 5.6° around 0, 0: pixel for pixel a raster of that many degrees, next to the equator. */
const middle: Tile = { z: 3, x: 4, y: 3 };
const degrees = 5.625;
const valuesAt = (raster: VirtualRaster, bands: readonly number[] = [1], engine = newEngine()) =>
  engine.run({ kind: "values", raster, tile: middle, size: 8, bands, resampling: "nearest" });
/** The values of the lowest row, that on the equator; null where masked. */
async function lowestRow(raster: VirtualRaster, bands?: readonly number[], engine?: LocalEngine) {
  const found = await valuesAt(raster, bands, engine);
  return found?.bands.map((values) =>
    Array.from({ length: 8 }, (_, i) => (found.mask[56 + i] === 0 ? null : values[56 + i])),
  );
}
/** A file of one row just north of the equator. */
const rowOf = (values: readonly number[], more: Partial<TinyImage> = {}) =>
  local({ ...plain(values.length, values, at(0, degrees, degrees)), ...more });
const ndvi = { text: "(nir - red) / (nir + red)", operands: ["red", "nir"] };

describe("a scene", () => {
  test("is several files on one grid, valid where all are", async () => {
    const one = rowOf([1, 2, 0, 4, 5, 6, 7, 8]);
    const two = rowOf([0, 20, 30, 40, 50, 60, 70, 80]);
    expect(await lowestRow({ scenes: [[band(one), band(two)]] }, [2, 1])).toEqual([
      [null, 20, null, 40, 50, 60, 70, 80],
      [null, 2, null, 4, 5, 6, 7, 8],
    ]);
  });

  test("is computed with, whatever resolution and type its files have", async () => {
    const red = rowOf([10, 10, 20, 20, 30, 30, 0, 0]);
    const coarse = new Uint8Array(new Float32Array([30, 60, 90, 120]).buffer);
    const nir = local({
      width: 4,
      height: 1,
      bits: 32,
      format: 3,
      blocks: [coarse],
      entries: at(0, degrees * 2, degrees * 2),
    });
    const [values] = (await lowestRow({ scenes: [[band(red), band(nir)]], expression: ndvi })) ?? [];
    expect(values).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0.5, null, null]);
  });

  test("has a mask for each file: an expression fills the holes of one from another", async () => {
    const [one, two] = [rowOf([1, 0, 3, 0, 5, 0, 7, 0]), rowOf([10, 20, 0, 0, 50, 60, 70, 80])];
    const expression = { text: "where(getmask(v1), v2, v1)", operands: ["v1", "v2"] };
    expect(await lowestRow({ scenes: [[band(one), band(two)]], expression })).toEqual([[1, 20, 3, null, 5, 60, 7, 80]]);
    const elsewhere = local(plain(1, [1], at(100, 50)));
    expect(await lowestRow({ scenes: [[band(elsewhere), band(two)]], expression })).toEqual([
      [10, 20, null, null, 50, 60, 70, 80],
    ]);
  });

  test("is computed in turns with other work where that takes long, and can be given up", async () => {
    const engine = newEngine();
    const text = `${"v ** 1.1 + ".repeat(60)}v`;
    const raster = { scenes: [[band(rowOf([1, 2, 3, 4, 5, 6, 7, 8]))]], expression: { text, operands: ["v"] } };
    const job = { kind: "values", raster, tile: middle, size: 512, bands: [1], resampling: "nearest" } as const;
    const whole = await engine.run(job);
    const small = await engine.run({ ...job, size: 8 });
    const column = (values: typeof whole, row: number, size: number, step: number) =>
      Array.from({ length: 8 }, (_, i) => values?.bands[0]?.[row * size + i * step]);
    // The lowest row of 8 is the lowest 64 of 512.
    for (const row of [448, 511]) expect(column(whole, row, 512, 64)).toEqual(column(small, 7, 8, 1));

    const controller = new AbortController();
    let turns = 0;
    const given = engine.run({ ...job, size: 513 }, controller.signal);
    const count = () => {
      turns += 1;
      if (turns === 20) controller.abort();
      else setImmediate(count);
    };
    count();
    await expect(given).rejects.toMatchObject({ name: "AbortError" });
  });

  test("of a file with premultiplied colours has them divided by their alpha, and the alpha as it is", async () => {
    const pixels = Array.from({ length: 8 }, () => [100, 50, 25, 128]).flat();
    const image = plain(8, pixels, at(0, degrees, degrees), 4);
    const entries: readonly Entry[] = [...at(0, degrees, degrees), [262, "SHORT", [2]], [338, "SHORT", [1]]];
    const source = local({ ...image, entries });
    const found = await valuesAt({ scenes: [[1, 4].map((number) => band(source, number))] }, [1, 2]);
    expect(found?.bands.map((values) => values[56])).toEqual([199, 128]);
    expect(found?.mask[56]).toBe(128);
  });

  test("whose files do not meet on the tile has no pixel of it", async () => {
    const [here, elsewhere] = [rowOf([1, 1, 1, 1, 1, 1, 1, 1]), local(plain(1, [1], at(100, 50)))];
    expect(await valuesAt({ scenes: [[band(here), band(elsewhere)]] }, [1, 2])).toBeNull();
  });

  test("reads a file whose bands it needs once, and those that it does not need not at all", async () => {
    const two = local({ ...plain(8, [1, 9, 2, 9, 3, 9, 4, 9, 5, 9, 6, 9, 7, 9, 8, 9], at(0, degrees, degrees), 2) });
    const broken: Source = { url: "local:broken", blob: new Blob(["no TIFF"]) };
    const engine = newEngine();
    const expression = { text: "b - a", operands: ["a", "b", "c"] };
    const scenes = [[band(two, 1), band(two, 2), band(broken)]];
    expect(await lowestRow({ scenes, expression }, [1], engine)).toEqual([[8, 7, 6, 5, 4, 3, 2, 1]]);
    expect((await engine.run({ kind: "counters" })).blocksDecoded).toBe(1);
  });

  test("is as opaque as its least opaque file", async () => {
    const soft = (alpha: number) =>
      local({
        ...plain(8, Array.from({ length: 8 }, () => [50, alpha]).flat(), at(0, degrees, degrees), 2),
        entries: [...at(0, degrees, degrees), [338, "SHORT", [2]]],
      });
    const scenes = [[band(soft(200)), band(soft(100)), band(rowOf([1, 1, 1, 1, 1, 1, 1, 1]))]];
    expect((await valuesAt({ scenes }, [1, 2, 3]))?.mask[60]).toBe(100);
  });
});

describe("scenes", () => {
  const one = () => [band(rowOf([1, 9, 0, 0, 5, 6, 0, 8]))];
  const two = () => [band(rowOf([2, 3, 4, 0, 7, 6, 0, 2]))];

  test.each([
    [undefined, [1, 9, 4, null, 5, 6, null, 8]],
    ["first", [1, 9, 4, null, 5, 6, null, 8]],
    ["highest", [2, 9, 4, null, 7, 6, null, 8]],
    ["lowest", [1, 3, 4, null, 5, 6, null, 2]],
    ["mean", [1.5, 6, 4, null, 6, 6, null, 5]],
  ] as const satisfies readonly (readonly [PixelSelection | undefined, readonly unknown[]])[])(
    "are merged, by %s",
    async (pixelSelection, expected) => {
      expect(await lowestRow({ scenes: [one(), two()], pixelSelection })).toEqual([expected]);
    },
  );

  test("are merged after the expression", async () => {
    const expression = { text: "10 - v", operands: ["v"] };
    const raster = { scenes: [one(), two()], expression, pixelSelection: "highest" } as const;
    expect(await lowestRow(raster)).toEqual([[9, 7, 6, null, 5, 4, null, 8]]);
  });

  test("none of which meets the tile are null", async () => {
    expect(await valuesAt({ scenes: [[band(local(plain(1, [1], at(100, 50))))]] })).toBeNull();
  });

  test.each([
    ["no scene", { scenes: [] }, "INVALID_ARGUMENT"],
    ["scenes of different numbers of bands", { scenes: [one(), [...one(), ...one()]] }, "INVALID_ARGUMENT"],
    ["a band too many", { scenes: [one()] }, "NOT_FOUND"],
    ["operands without bands", { scenes: [one()], expression: ndvi }, "INVALID_ARGUMENT"],
    [
      "an expression that is none",
      { scenes: [one()], expression: { text: "v +", operands: ["v"] } },
      "INVALID_ARGUMENT",
    ],
  ] as const)("with %s are refused", async (what, raster, code) => {
    await expect(valuesAt(raster, what === "a band too many" ? [2] : [1])).rejects.toMatchObject({ code });
  });

  test("have no levels", async () => {
    const job = { kind: "values", tile: middle, size: 8, bands: [1], resampling: "nearest", level: 1 } as const;
    await expect(newEngine().run({ ...job, raster: { scenes: [one()] } })).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
    });
  });
});

describe("a scene that cannot be read", () => {
  const good = () => [band(rowOf([1, 1, 1, 1, 0, 0, 0, 0]))];
  const bad = (name: string) => [band({ url: `local:${name}`, blob: new Blob(["no TIFF"]) })];
  const style: Style = { kind: "singleband", band: 1, range: [0, 1], colormap: "identity", resampling: "nearest" };
  const tile = (raster: VirtualRaster) => newEngine().run({ kind: "tile", raster, tile: middle, size: 8, style });

  test("is left out, and told of", async () => {
    const image = await tile({ scenes: [bad("x"), good(), bad("y")] });
    expect(image?.problems?.map(({ code }) => code)).toEqual(["NOT_A_TIFF", "NOT_A_TIFF"]);
    expect(image?.data[4 * 56]).toBe(255);
    expect(structuredClone(image)).toEqual(image);
    expect(await tile({ scenes: [good()] })).not.toHaveProperty("problems");
  });

  test("is told of where no other one has a pixel: the tile is transparent, not null", async () => {
    const elsewhere = [band(local(plain(1, [1], at(100, 50))))];
    const image = await tile({ scenes: [bad("x"), elsewhere] });
    expect(image?.problems?.length).toBe(1);
    expect(image?.data.every((value) => value === 0)).toBe(true);
  });

  test("fails all where there is no other one", async () => {
    await expect(tile({ scenes: [bad("x"), bad("y")] })).rejects.toMatchObject({ code: "NOT_A_TIFF" });
    await expect(tile({ scenes: [[...good(), ...bad("x")]], expression: ndvi })).rejects.toMatchObject({
      code: "NOT_A_TIFF",
    });
  });
});

describe("what is drawn of a virtual raster", () => {
  const tile = (raster: VirtualRaster, style: Style) =>
    newEngine().run({ kind: "tile", raster, tile: middle, size: 8, style });
  const pixel = (image: Awaited<ReturnType<typeof tile>>, i: number) => [
    ...(image?.data.subarray(4 * i, 4 * i + 4) ?? []),
  ];

  test("needs numbers for its ranges", async () => {
    const raster = { scenes: [[band(rowOf([1, 1]))]] };
    const refused = (style: Style, bound: string) =>
      expect(tile(raster, style)).rejects.toMatchObject({
        code: "INVALID_ARGUMENT",
        message: expect.stringContaining(bound),
        hint: expect.stringContaining("numbers"),
      });
    await refused({ kind: "singleband", band: 1, range: [0, "p98"], colormap: "viridis" }, '"p98"');
    const ranges = [
      [0, 1],
      [null, 1],
      [0, 1],
    ] as const;
    await refused({ kind: "rgb", bands: [1, 1, 1], ranges }, "null");
  });

  test("may be RGB of three files", async () => {
    const scenes = [[band(rowOf([10, 10])), band(rowOf([20, 0])), band(rowOf([30, 30]))]];
    const ranges = [
      [0, 255],
      [0, 255],
      [0, 255],
    ] as const;
    const image = await tile({ scenes }, { kind: "rgb", bands: [3, 2, 1], ranges, resampling: "nearest" });
    expect([pixel(image, 56), pixel(image, 57)]).toEqual([
      [30, 20, 10, 255],
      [0, 0, 0, 0],
    ]);
  });

  test("has the palette of its first file, but none for what was computed", async () => {
    const colorMap = new Array<number>(768).fill(0);
    colorMap[1] = 0xff00;
    colorMap[256 + 2] = 0xff00;
    const palette = local({
      ...plain(2, [1, 2], at(0, degrees, degrees)),
      entries: [...at(0, degrees, degrees), [262, "SHORT", [3]], [320, "SHORT", colorMap]],
    });
    const style: Style = { kind: "palette", band: 1 };
    const broken: Source = { url: "local:broken", blob: new Blob(["no TIFF"]) };
    const image = await tile({ scenes: [[band(broken)], [band(palette)]] }, style);
    expect([pixel(image, 56), pixel(image, 57)]).toEqual([
      [255, 0, 0, 255],
      [0, 255, 0, 255],
    ]);
    const expression = { text: "v", operands: ["v"] };
    await expect(tile({ scenes: [[band(palette)]], expression }, style)).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
    });
  });

  test("may be heights: in metres by the first file's scale, the nearest where there is no value", async () => {
    const scaled =
      '<GDALMetadata><Item name="OFFSET" sample="0" role="offset">100</Item><Item name="SCALE" sample="0" role="scale">2</Item></GDALMetadata>';
    const dem = rowOf([10, 0], { entries: [...at(0, degrees, degrees), zeroIsNodata, [42112, "ASCII", scaled]] });
    const terrain: Style = { kind: "terrain", band: 1, encoding: "terrarium", resampling: "nearest" };
    const heights = async (raster: VirtualRaster, where = middle, style = terrain) => {
      const image = await newEngine().run({ kind: "tile", raster, tile: where, size: 8, style });
      return [56, 57].map((i) =>
        decodeHeight("terrarium", ...(pixel(image, i).slice(0, 3) as [number, number, number])),
      );
    };
    expect(await heights({ scenes: [[band(dem)]] })).toEqual([120, 120]);
    const expression = { text: "h + 5", operands: ["h"] };
    expect(await heights({ scenes: [[band(dem)]], expression })).toEqual([15, 15]);
    // Far away lies the lowest; what a mosaic's tiles share is given; where nothing is valid is the sea.
    expect(await heights({ scenes: [[band(dem)]] }, { z: 3, x: 0, y: 0 })).toEqual([120, 120]);
    expect(await heights({ scenes: [[band(dem)]] }, middle, { ...terrain, ground: -3 })).toEqual([120, 94]);
    const empty = rowOf([0, 0], { entries: [...at(0, degrees, degrees), zeroIsNodata] });
    expect(await heights({ scenes: [[band(empty)]] })).toEqual([0, 0]);
    const file = await newEngine().run({
      kind: "tile",
      source: dem,
      tile: { z: 3, x: 0, y: 0 },
      size: 8,
      style: terrain,
    });
    expect(pixel(file, 0)).toEqual([128, 120, 0, 255]);
    // Of what is computed of files too large to be read whole nobody knows the lowest.
    const side = 2049;
    const large = local(plain(side, new Array(side * side).fill(10), at(0, degrees, degrees / side)));
    const away = { z: 3, x: 0, y: 0 };
    expect(await heights({ scenes: [[band(large)]] }, away)).toEqual([10, 10]);
    expect(await heights({ scenes: [[band(large)]], expression }, away)).toEqual([0, 0]);
  });

  test("may be classes, which are never blended", async () => {
    const classes = [
      { low: 10, high: 10, color: [255, 0, 0, 255] },
      { low: 20, high: 30, color: [0, 0, 255, 255] },
    ] as const;
    const image = await newEngine().run({
      kind: "tile",
      raster: { scenes: [[band(rowOf([10, 20]))]] },
      tile: middle,
      size: 64,
      style: { kind: "classes", band: 1, classes },
    });
    const colors = new Set(Array.from({ length: 64 }, (_, i) => pixel(image, 63 * 64 + i).join()));
    expect([...colors]).toEqual(["255,0,0,255", "0,0,255,255", "0,0,0,0"]);
  });

  test("may have colours of the user's own", async () => {
    const colors = [
      [255, 0, 0, 255],
      [0, 0, 255, 255],
    ] as const;
    const style = { kind: "singleband", band: 1, range: [1, 2], colormap: "mine", colors } as const;
    const image = await tile({ scenes: [[band(rowOf([1, 2]))]] }, { ...style, resampling: "nearest" });
    expect([pixel(image, 56), pixel(image, 57)]).toEqual([
      [255, 0, 0, 255],
      [0, 0, 255, 255],
    ]);
  });
});

describe("a preview", () => {
  const style: Style = { kind: "singleband", band: 1, range: [0, 1], colormap: "identity", resampling: "nearest" };
  const preview = (raster: VirtualRaster, more: { width: number; height: number; fill?: boolean }) =>
    newEngine().run({ kind: "preview", raster, style, ...more });
  const block = (longitude: number, latitude = 5) => [band(local(plain(2, [1, 1, 1, 1], at(longitude, latitude, 5))))];

  test("of scenes holds all of them", async () => {
    const { bounds, data, width } = await preview({ scenes: [block(0), block(40)] }, { width: 100, height: 100 });
    for (const [i, edge] of [0, -5, 50, 5].entries()) expect(bounds[i]).toBeCloseTo(edge, 9);
    const opaque = Array.from({ length: width }, (_, i) => data[4 * i + 3]);
    expect(opaque).toEqual([...Array(20).fill(255), ...Array(60).fill(0), ...Array(20).fill(255)]);
  });

  test("crosses the antimeridian where that is the shorter way", async () => {
    const { bounds, width, height, data } = await preview(
      { scenes: [block(-175), block(165), block(175, 15)] },
      { width: 60, height: 40, fill: true },
    );
    expect([width, height]).toEqual([60, 40]);
    for (const [i, edge] of [165, -5, 195, 15].entries()) expect(bounds[i]).toBeCloseTo(edge, 9);
    const opaque = (col: number, row: number) => data[4 * (row * 60 + col) + 3] === 255;
    // 2 pixels a degree, but less a degree to the south.
    expect([opaque(5, 30), opaque(25, 30), opaque(45, 30), opaque(25, 5), opaque(45, 5)]).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  test("of a file is stretched where it is to fill its sides", async () => {
    const source = local(plain(2, [1, 1, 1, 1], at(0, 5, 5)));
    const run = (fill: boolean) => newEngine().run({ kind: "preview", source, style, width: 30, height: 10, fill });
    const [kept, filled] = [await run(false), await run(true)];
    expect([kept.width, kept.height, filled.width, filled.height]).toEqual([10, 10, 30, 10]);
    expect(filled.bounds).toEqual(kept.bounds);
    expect(filled.data.length).toBe(4 * 300);
  });

  test("leaves out what cannot be placed, and tells of it", async () => {
    const broken = [band({ url: "local:broken", blob: new Blob(["no TIFF"]) })];
    const image = await preview({ scenes: [broken, block(0)] }, { width: 10, height: 10 });
    expect(image.problems?.length).toBe(1);
    await expect(preview({ scenes: [broken] }, { width: 10, height: 10 })).rejects.toMatchObject({
      code: "NOT_A_TIFF",
    });
  });
});

test("a tile may have two sides", async () => {
  const source = rowOf([1, 2, 3, 4, 5, 6, 7, 8]);
  const job = { kind: "values", tile: middle, size: [4, 16], bands: [1], resampling: "nearest" } as const;
  const found = await newEngine().run({ ...job, source });
  expect([found?.width, found?.height]).toEqual([4, 16]);
  expect([...(found?.bands[0]?.subarray(60) ?? [])]).toEqual([2, 4, 6, 8]);
  expect([...(found?.bands[0]?.subarray(52, 60) ?? [])]).toEqual([0, 0, 0, 0, 2, 4, 6, 8]);
});

test("a point has the bands that are named, in their order", async () => {
  const source = local(plain(1, [7, 8, 0], at(0, 1), 3));
  const job = { kind: "point", source, longitude: 0.5, latitude: 0.5 } as const;
  expect((await newEngine().run({ ...job, bands: [3, 1] }))?.values).toEqual([null, 7]);
  expect((await newEngine().run(job))?.values).toEqual([7, 8, null]);
});

describe("over the network", () => {
  const style: Style = { kind: "singleband", band: 1, range: [0, 65535], colormap: "viridis", resampling: "nearest" };
  let server: RangeServer;
  let tile: Tile;
  beforeAll(async () => {
    const cog = await writeCog({ size: 1024, value: (col, row, scale) => 1 + noise(col >> 5, row >> 5, scale) });
    // Everything is nodata.
    const empty = await writeCog({ size: 1024, value: () => 0 });
    const numbers = Array.from({ length: 12 }, (_, i) => i);
    server = await startRangeServer({
      files: Object.fromEntries(
        numbers.flatMap((i) => [
          [`${i}.tif`, cog],
          [`empty${i}.tif`, empty],
        ]),
      ),
    });
    const { bounds, zooms } = await newEngine().run({ kind: "info", source: { url: server.url("0.tif") } });
    tile = tileAt((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2, zooms[1]);
  });
  beforeEach(() => {
    server.clear();
    server.order(() => undefined);
  });
  afterAll(() => server.close());
  const scene = (...names: readonly string[]) => names.map((name) => band({ url: server.url(`${name}.tif`) }));
  const draw = (engine: LocalEngine, raster: VirtualRaster, more: Partial<Style> = {}, signal?: AbortSignal) =>
    engine.run({ kind: "tile", raster, tile, size: 256, style: { ...style, ...more } as Style }, signal);
  const numbers = Array.from({ length: 12 }, (_, i) => i);
  const asked = () => [...new Set(server.log.map(({ path }) => path))];

  test("scenes behind a full tile are not asked for, but for a few that were begun", async () => {
    await draw(newEngine(), { scenes: numbers.map((i) => scene(`${i}`)) });
    expect(asked().length).toBeLessThanOrEqual(4);
    server.clear();
    await draw(newEngine(), {
      scenes: [...numbers.slice(0, 6).map((i) => scene(`empty${i}`)), ...numbers.map((i) => scene(`${i}`))],
    });
    expect(asked().length).toBeLessThanOrEqual(10);
    expect(asked()).toContain("0.tif");
    server.clear();
    await draw(newEngine(), { scenes: numbers.map((i) => scene(`${i}`)), pixelSelection: "mean" });
    expect(asked().length).toBe(12);
  });

  test("in other colours nothing is read", async () => {
    const engine = newEngine();
    const raster = { scenes: [scene("0", "1")], expression: ndvi };
    const before = await draw(engine, raster);
    server.clear();
    const { blocksDecoded } = await engine.run({ kind: "counters" });
    const after = await draw(engine, raster, { range: [0, 1], colormap: "magma" });
    expect(server.log).toEqual([]);
    expect((await engine.run({ kind: "counters" })).blocksDecoded).toBe(blocksDecoded);
    expect(after?.data).not.toEqual(before?.data);
  });

  test("a mosaic whose blocks are all at hand lets others have their turn, and can be given up", async () => {
    const engine = newEngine();
    const scenes = Array.from({ length: 100 }, () => [band(rowOf([1, 2, 3, 4, 5, 6, 7, 8]))]);
    const job = { kind: "values", raster: { scenes, pixelSelection: "mean" }, tile: middle, bands: [1] } as const;
    await engine.run({ ...job, size: 8, resampling: "nearest" });
    const controller = new AbortController();
    let turns = 0;
    const count = () => {
      turns += 1;
      if (turns === 40) controller.abort();
      else setImmediate(count);
    };
    setImmediate(count);
    const given = engine.run({ ...job, size: 64, resampling: "nearest" }, controller.signal);
    await expect(given).rejects.toMatchObject({ name: "AbortError" });
  });

  test("a mosaic of more files than are kept open is kept all the same", async () => {
    const engine = newEngine();
    const scenes = Array.from({ length: 300 }, (_, i) => [band(rowOf([(i % 9) + 1]))]);
    const read = async () => {
      const before = (await engine.run({ kind: "counters" })).blocksDecoded;
      await valuesAt({ scenes, pixelSelection: "mean" }, [1], engine);
      return (await engine.run({ kind: "counters" })).blocksDecoded - before;
    };
    expect([await read(), await read()]).toEqual([300, 0]);
  });

  test("a file that has changed is read anew, and only it", async () => {
    const engine = newEngine();
    const raster = { scenes: [scene("empty0"), scene("1")] };
    await draw(engine, raster);
    await engine.run({ kind: "forget", source: { url: server.url("1.tif") } });
    server.clear();
    await draw(engine, raster);
    expect(asked()).toEqual(["1.tif"]);
    server.clear();
    await draw(engine, raster);
    expect(server.log).toEqual([]);
  });

  test("a scene that failed is tried again by the next tile", async () => {
    const engine = newEngine();
    const raster = { scenes: [scene("empty0"), scene("1")] };
    server.order(({ path }) => (path === "1.tif" ? { fault: "status", options: { status: 404 } } : undefined));
    expect((await draw(engine, raster))?.problems?.[0]).toMatchObject({ code: "HTTP_STATUS" });
    server.order(() => undefined);
    const image = await draw(engine, raster);
    expect(image).not.toHaveProperty("problems");
    expect(image?.data[3]).toBe(255);
  });

  test("headers that are out of date are read anew", async () => {
    const { header } = await newEngine().run({ kind: "info", source: { url: server.url("0.tif") } });
    const stale = { ...header, etag: '"0"' };
    const bands = scene("0", "1").map(({ source }) => band({ ...source, header: stale }));
    for (const raster of [
      { scenes: bands.map((one) => [one]), pixelSelection: "mean" },
      { scenes: [bands], expression: ndvi },
    ] as const) {
      const image = await draw(newEngine(), raster);
      expect(image?.data[3]).toBe(255);
      expect(image).not.toHaveProperty("problems");
    }
  });

  test("the files of a scene are read side by side", async () => {
    let release = () => {};
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    server.order(() => ({ until }));
    const image = draw(newEngine(), { scenes: [scene("0", "1")], expression: ndvi });
    await expect.poll(() => server.inFlight().length).toBe(2);
    release();
    expect((await image)?.data.length).toBe(256 * 256 * 4);
  });

  test("a tile that is given up ends all its requests", async () => {
    server.order(() => ({ until: new Promise(() => {}) }));
    const controller = new AbortController();
    const raster = { scenes: numbers.map((i) => scene(`${i}`)), pixelSelection: "highest" } as const;
    const gone = expect(draw(newEngine(), raster, {}, controller.signal)).rejects.toMatchObject({ name: "AbortError" });
    await expect.poll(() => server.inFlight().length).toBeGreaterThan(3);
    controller.abort();
    await gone;
    await expect.poll(() => server.log.every(({ state }) => state === "aborted")).toBe(true);
  });
});
