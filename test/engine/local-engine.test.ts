import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { shownBands, shownResampling } from "../../src/core/color/shown-values.ts";
import type { Style } from "../../src/core/color/style.ts";
import { tileAt } from "../../src/core/geo/tile.ts";
import type { Source } from "../../src/engine/engine.ts";
import { LocalEngine } from "../../src/engine/local-engine.ts";
import { numberOf } from "../conformance/expected.ts";
import { noise } from "../support/noise.mjs";
import { expectedOf, fixtureBytes } from "../support/open-bytes.ts";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { recordedHttp } from "../support/recorded-http.ts";
import { oneDegreePixels, type TinyImage, tinyTiff } from "../support/tiny-tiff.ts";
import { writeCog } from "../support/write-cog.mjs";

const local = (bytes: Uint8Array<ArrayBuffer>, more: Partial<Source> = {}): Source => {
  return { url: "local:1/file.tif", blob: new Blob([bytes]), ...more };
};
const fixture = (path: string, more: Partial<Source> = {}) => local(fixtureBytes(path), more);
const newEngine = () => new LocalEngine({ http: recordedHttp().http });

describe("info", () => {
  test.each([
    "patho/comp-deflate-p2-u16.tif",
    "patho/layout-bigendian-p2-bigtiff.tif",
    "patho/geo-pixelispoint.tif",
    "patho/mask-internal-ovr.tif",
    "patho/alpha-rgba.tif",
    "real/s2/S2A_29RKH_20200219_L2A_B01.tif",
  ])("of %s says what GDAL says", async (path) => {
    const expected = expectedOf(path);
    const info = await newEngine().run({ kind: "info", source: fixture(path) });
    expect([info.width, info.height, info.dataType]).toEqual([expected.width, expected.height, expected.dtype]);
    expect(info.bands.length).toBe(expected.bands);
    expect(info.overviews.slice(1).map(({ width, height }) => [width, height])).toEqual(expected.overviews);
    expect({ none: "all_valid", nodata: "nodata", mask: "mask_band", alpha: "alpha" }[info.masked]).toBe(expected.mask);
    const [c, a, b, f, d, e] = expected.geotransform ?? [];
    expect("transform" in info.georeference && info.georeference.transform).toEqual([a, b, c, d, e, f]);
    for (const [i, degrees] of (expected.bounds_4326 ?? []).entries()) expect(info.bounds[i]).toBeCloseTo(degrees, 5);
    expect(info.header.byteLength).toBe(info.byteLength);
    // Nothing in it that cannot be posted.
    expect(structuredClone(info)).toEqual(info);
  });

  test("of a file with scale, unit, markup and an entity bomb in its metadata gives plain text", async () => {
    const { bands } = await newEngine().run({ kind: "info", source: fixture("patho/scale-offset-i16.tif") });
    expect(bands[0]).toMatchObject({ nodata: -3000 });
    expect(bands[0]?.scale).not.toBe(1);
    const xss = await newEngine().run({ kind: "info", source: fixture("patho/text-xss-metadata.tif") });
    expect(Object.values(xss.metadata).join("")).toContain("<");
    const bomb = await newEngine().run({ kind: "info", source: fixture("broken/xml-entity-bomb-metadata.tif") });
    expect(JSON.stringify(bomb.metadata).length).toBeLessThan(5000);
  });

  test("of a file without a CRS asks for one, and takes it", async () => {
    const path = "patho/geo-no-crs.tif";
    await expect(newEngine().run({ kind: "info", source: fixture(path) })).rejects.toMatchObject({
      code: "UNKNOWN_CRS",
      hint: expect.stringContaining("EPSG"),
    });
    const info = await newEngine().run({ kind: "info", source: fixture(path, { crs: "EPSG:32629" }) });
    expect(info.georeference.crs.code).toBe("EPSG:32629");
  });

  test("a CRS that was given is kept apart from the file's own", async () => {
    const engine = newEngine();
    const path = "patho/crs-4326.tif";
    const own = await engine.run({ kind: "info", source: fixture(path) });
    const given = await engine.run({ kind: "info", source: fixture(path, { crs: "EPSG:4258" }) });
    expect([own.georeference.crs.code, given.georeference.crs.code]).toEqual(["EPSG:4326", "EPSG:4258"]);
  });

  test.each(["geo-none", "geo-crs-no-transform", "geo-tfw-only"])("of patho/%s.tif has no place", async (name) => {
    await expect(newEngine().run({ kind: "info", source: fixture(`patho/${name}.tif`) })).rejects.toMatchObject({
      code: "NO_GEOREFERENCE",
      hint: expect.stringContaining("gdal_"),
    });
  });
});

describe("point", () => {
  test.each([
    "patho/comp-deflate-p2-u16.tif",
    "patho/geo-rotated30.tif",
    "patho/lon-165-195.tif",
    "patho/layout-planar-tiles.tif",
    "patho/nodata-neg9999-f32.tif",
    "real/s2/S2A_29RKH_20200219_L2A_SCL.tif",
  ])("of %s gives the values that GDAL reads there", async (path) => {
    const engine = newEngine();
    for (const { col, row, lon, lat, values, valid } of expectedOf(path).samples) {
      if (lon === null || lat === null) continue;
      const found = await engine.run({ kind: "point", source: fixture(path), longitude: lon, latitude: lat });
      expect([found?.col, found?.row]).toEqual([col, row]);
      const expected = values.map((value, i) => ((Array.isArray(valid) ? valid[i] : valid) ? numberOf(value) : null));
      expect(found?.values).toEqual(expected);
    }
  });

  test("outside the file is null", async () => {
    const source = fixture("patho/comp-deflate-p2-u16.tif");
    expect(await newEngine().run({ kind: "point", source, longitude: 100, latitude: 0 })).toBeNull();
  });
});

describe("statistics", () => {
  test.each(["patho/comp-deflate-p2-u16.tif", "patho/nodata-neg9999-f32.tif", "patho/comp-deflate-p2-rgb.tif"])(
    "of %s are GDAL's",
    async (path) => {
      const bands = await newEngine().run({ kind: "statistics", source: fixture(path) });
      for (const [i, { min, max, mean, std, valid_count }] of expectedOf(path).stats.entries()) {
        expect(bands[i]).toMatchObject({ minimum: min, maximum: max });
        expect(bands[i]?.mean).toBeCloseTo(mean ?? Number.NaN, 6);
        expect(bands[i]?.stdev).toBeCloseTo(std ?? Number.NaN, 4);
        expect(bands[i]?.validCount).toBe(valid_count);
      }
    },
  );

  test("of a band without a valid pixel are undefined", async () => {
    const source = fixture("patho/nodata-all-f32.tif");
    expect(await newEngine().run({ kind: "statistics", source })).toEqual([undefined]);
  });

  test("of a sparse image of 90 gigapixels without overviews are a sample", async () => {
    const engine = newEngine();
    const source = fixture("broken/bomb-sparse-90gpx.tif");
    expect((await engine.run({ kind: "statistics", source })).length).toBe(1);
    expect((await engine.run({ kind: "counters" })).blocksDecoded).toBeLessThan(20);
  });

  test("of long strips are a sample, too: of 4 megapixels, evenly from top to bottom", async () => {
    const [width, height] = [3000, 5000];
    const blocks = Array.from({ length: height }, (_, row) => new Uint8Array(width).fill(row / 20));
    const source = local(tinyTiff([{ width, height, rowsPerStrip: 1, blocks, entries: oneDegreePixels }]));
    const [band] = await newEngine().run({ kind: "statistics", source });
    expect(band?.validCount).toBeLessThanOrEqual(2048 * 2048);
    expect(band?.validCount).toBeGreaterThan(2048 * 1024);
    expect(Math.abs((band?.mean ?? 0) - 124.5)).toBeLessThan(1);
  });

  test("of one long strip are a sample, as well", async () => {
    const [width, height] = [3000, 5000];
    const block = Uint8Array.from({ length: width * height }, (_, i) => Math.floor(i / width) / 20);
    const source = local(tinyTiff([{ width, height, blocks: [block], entries: oneDegreePixels }]));
    const [band] = await newEngine().run({ kind: "statistics", source });
    expect(band?.validCount).toBeLessThanOrEqual(2048 * 2048);
    expect(Math.abs((band?.mean ?? 0) - 124.5)).toBeLessThan(5);
  });

  test("of a damaged file leave its damaged blocks out", async () => {
    const [band] = await newEngine().run({ kind: "statistics", source: fixture("broken/tile-offset-past-eof.tif") });
    expect(band?.validCount).toBeGreaterThan(20_000);
  });
});

/** Three bands of 8 × 8 pixels of one degree: red, green, blue and a soft alpha. */
const rgba = (extra: number): TinyImage => ({
  width: 8,
  height: 8,
  bands: 4,
  blocks: [Uint8Array.from({ length: 256 }, (_, i) => [100, 50, 25, i < 128 ? 128 : 255][i % 4] as number)],
  entries: [...oneDegreePixels, [262, "SHORT", [2]], [338, "SHORT", [extra]]],
});
const rgb: Style = {
  kind: "rgb",
  bands: [1, 2, 3],
  ranges: [
    [0, 255],
    [0, 255],
    [0, 255],
  ],
  resampling: "nearest",
};

describe("tile and preview", () => {
  test("of plain and of premultiplied alpha differ by just that", async () => {
    const colorOf = async (extra: number) => {
      const source = local(tinyTiff([rgba(extra)]));
      const { width, data } = await newEngine().run({ kind: "preview", source, width: 80, height: 80, style: rgb });
      return [...data.subarray(width * 4 * 10, width * 4 * 10 + 4)];
    };
    expect(await colorOf(2)).toEqual([100, 50, 25, 128]);
    expect(await colorOf(1)).toEqual([199, 99, 49, 128]);
  });

  test.each(["nearest", "bilinear"] as const)(
    "of 16-bit premultiplied colours keep their 16 bits: %s",
    async (resampling) => {
      const samples = Uint16Array.from({ length: 256 }, (_, i) => [20000, 10000, 5000, 32896][i % 4] as number);
      const source = local(tinyTiff([{ ...rgba(1), bits: 16, blocks: [new Uint8Array(samples.buffer)] }]));
      const style: Style = {
        ...rgb,
        resampling,
        ranges: [
          [0, 65535],
          [0, 65535],
          [0, 65535],
        ],
      };
      const { data } = await newEngine().run({ kind: "preview", source, width: 16, height: 16, style });
      // 1 + 254 · 39843 / 65535 and so on.
      expect([...data.subarray(0, 4)]).toEqual([155, 78, 40, 128]);
    },
  );

  test("outside the file a tile is null; on the far side a preview still has the file's bounds", async () => {
    const source = local(tinyTiff([rgba(2)]));
    const tile = { kind: "tile", source, tile: { z: 3, x: 0, y: 0 }, size: 64, style: rgb } as const;
    expect(await newEngine().run(tile)).toBeNull();
    const { bounds } = await newEngine().run({ kind: "preview", source, width: 8, height: 8, style: rgb });
    for (const [i, degrees] of [0, -8, 8, 0].entries()) expect(bounds[i]).toBeCloseTo(degrees, 9);
  });
});

describe("nodata in the place of the file's own", () => {
  const source = fixture("patho/nodata-neg9999-f32.tif");
  const withNodata = (nodata: number) => ({ ...source, nodata });

  test("counts in what is told, measured and drawn, and in what is kept of it", async () => {
    const engine = newEngine();
    const { bounds, zooms } = await engine.run({ kind: "info", source });
    const [west, south, east, north] = bounds;
    const tile = tileAt((west + east) / 2, (south + north) / 2, zooms[0]);
    const found = [];
    for (const one of [source, withNodata(0), withNodata(Number.NaN), source]) {
      const info = await engine.run({ kind: "info", source: one });
      const [measured] = await engine.run({ kind: "statistics", source: one, level: 0 });
      const grid = { tile, size: 256, bands: [1], resampling: "nearest" } as const;
      const ofFile = await engine.run({ kind: "values", source: one, ...grid });
      const raster = { scenes: [[{ source: one, band: 1 }]] };
      const ofScene = await engine.run({ kind: "values", raster, ...grid });
      const shown = Array.from(ofFile?.bands[0] ?? []).filter((_, i) => ofFile?.mask[i]);
      expect(ofScene?.mask).toEqual(ofFile?.mask);
      found.push([info.bands[0]?.nodata, info.masked, measured?.validCount, shown.includes(-9999)]);
    }
    // GDAL's counts of valid pixels.
    expect(found).toEqual([
      [-9999, "nodata", expectedOf("patho/nodata-neg9999-f32.tif").stats[0]?.valid_count, false],
      [0, "nodata", 13_031, true],
      [Number.NaN, "nodata", 31_871, true],
      [-9999, "nodata", expectedOf("patho/nodata-neg9999-f32.tif").stats[0]?.valid_count, false],
    ]);
  });

  test("tells two rasters of one scene apart", async () => {
    const engine = newEngine();
    const { bounds, zooms } = await engine.run({ kind: "info", source });
    const tile = tileAt((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2, zooms[0]);
    const scenes = [[0, Number.NaN].map((nodata) => ({ source: withNodata(nodata), band: 1 }))];
    const job = { kind: "values", tile, size: 64, resampling: "nearest" } as const;
    const [both, second] = await Promise.all(
      [[1, 2], [2]].map((bands) => engine.run({ ...job, raster: { scenes }, bands })),
    );
    const valid = (mask: Uint8Array | undefined) => mask?.filter(Boolean).length ?? 0;
    expect(valid(both?.mask)).toBeGreaterThan(0);
    expect(valid(second?.mask)).toBeGreaterThan(valid(both?.mask));
  });
});

describe("read and values", () => {
  test("need no place for raw pixels, but one for a map's", async () => {
    const source = fixture("patho/geo-none.tif");
    const [{ col, row, values } = { col: 0, row: 0, values: [] }] = expectedOf("patho/geo-none.tif").samples;
    const job = { kind: "read", source, level: 0, x: col, y: row, width: 1, height: 1, bands: [1] } as const;
    expect((await newEngine().run(job)).bands[0]?.[0]).toBe(values[0]);
    const grid = { tile: { z: 0, x: 0, y: 0 }, size: 16, bands: [1], resampling: "nearest" } as const;
    await expect(newEngine().run({ kind: "values", source, ...grid })).rejects.toMatchObject({
      code: "NO_GEOREFERENCE",
    });
  });

  test("come from the level that fits, or from the one that is named", async () => {
    const source = fixture("patho/ovr-marked-levels.tif");
    const [{ lon, lat } = { lon: 0, lat: 0 }] = expectedOf("patho/ovr-marked-levels.tif").samples;
    const engine = newEngine();
    const at = async (z: number, level?: number) => {
      const grid = { tile: tileAt(lon ?? 0, lat ?? 0, z), size: 256, bands: [1], resampling: "nearest" } as const;
      const found = await engine.run({ kind: "values", source, ...grid, ...(level === undefined ? {} : { level }) });
      const marks = [...new Set(found?.bands[0]?.filter((_, i) => found.mask[i] === 255))];
      return [found?.level, ...marks];
    };
    expect(await at(14)).toEqual([0, 1000]);
    expect(await at(6)).toEqual([3, 1008]);
    expect(await at(6, 1)).toEqual([1, 1002]);
    await expect(at(6, 9)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("what a tile costs", () => {
  let server: RangeServer;
  beforeAll(async () => {
    const cog = await writeCog({ size: 4096, value: (col, row, scale) => noise(col >> 5, row >> 5, scale) });
    server = await startRangeServer({ files: { "cog.tif": cog } });
  });
  beforeEach(() => {
    server.clear();
    server.order(() => undefined);
  });
  afterAll(() => server.close());
  const style: Style = {
    kind: "singleband",
    band: 1,
    range: ["p2", "p98"],
    colormap: "viridis",
    resampling: "nearest",
  };
  const job = async (engine: LocalEngine, more: Partial<Source> = {}) => {
    const source = { url: server.url("cog.tif"), ...more };
    const { bounds, zooms } = await engine.run({ kind: "info", source });
    const [west, south, east, north] = bounds;
    return {
      kind: "tile",
      source,
      tile: tileAt((west + east) / 2, (south + north) / 2, zooms[1]),
      size: 256,
      style,
    } as const;
  };

  test("the first one: the header, its blocks in one or two ranges, the coarsest level for its statistics", async () => {
    const engine = newEngine();
    expect((await engine.run(await job(engine)))?.data.length).toBe(256 * 256 * 4);
    expect(server.log[0]?.range).toBe("bytes=0-65535");
    expect(server.log.length).toBeLessThanOrEqual(4);
    expect((await engine.run({ kind: "counters" })).blocksDecoded).toBeLessThanOrEqual(5);
  });

  test("the same one in other colours: nothing", async () => {
    const engine = newEngine();
    const first = await job(engine);
    const before = await engine.run(first);
    server.clear();
    const after = await engine.run({ ...first, style: { ...style, range: [0, 1], colormap: "magma" } });
    expect(server.log).toEqual([]);
    expect(after?.data).not.toEqual(before?.data);
    expect((await engine.run({ kind: "counters" })).blocksDecoded).toBeLessThanOrEqual(5);
  });

  test("a draft of it: nothing, and every second pixel of every second row is the picture's", async () => {
    const engine = newEngine();
    const first = await job(engine);
    const full = await engine.run(first);
    server.clear();
    const draft = await engine.run({ ...first, draft: true });
    expect(server.log).toEqual([]);
    expect([draft?.width, draft?.height]).toEqual([128, 128]);
    const [pixels, expected] = [draft, full].map((image) => new Uint32Array(image?.data.buffer ?? new ArrayBuffer(0)));
    expect([...(pixels ?? [])]).toEqual(
      Array.from({ length: 128 * 128 }, (_, i) => expected?.[2 * 256 * Math.floor(i / 128) + 2 * (i % 128)]),
    );
    expect(new Set(pixels).size).toBeGreaterThan(10);
  });

  test("its values: nothing, in every style; and its picture nothing after its values", async () => {
    const styles: readonly Style[] = [
      style,
      { kind: "classes", band: 1, classes: [{ low: 0, high: 1, color: [0, 0, 0, 255] }] },
      { kind: "rgb", bands: [1, 1, 1], ranges: [style.range, style.range, style.range], resampling: "cubic" },
    ];
    for (const style of styles) {
      // Where no block is kept, whatever is warped anew is also read anew.
      const engine = new LocalEngine({ http: recordedHttp().http, maxBlockBytes: 0 });
      const { source, tile, size } = await job(engine);
      const what = { bands: shownBands(style), resampling: shownResampling(style) };
      const jobs = [
        { kind: "tile", source, tile, size, style },
        { kind: "values", source, tile, size, ...what },
        { kind: "tile", source, tile, size, style },
      ] as const;
      for (const [index, one] of jobs.entries()) {
        server.clear();
        expect(await engine.run<"tile" | "values">(one)).not.toBeNull();
        if (index > 0) expect(server.log).toEqual([]);
      }
    }
  });

  test("many at once with a header that is out of date: one more header", async () => {
    const stale = {
      ...(await newEngine().run({ kind: "info", source: { url: server.url("cog.tif") } })).header,
      etag: '"0"',
    };
    const engine = newEngine();
    const first = await job(engine, { header: stale });
    server.clear();
    const { x, y, z } = first.tile;
    const tiles = [0, 1, 2, 3].map((i) => engine.run({ ...first, tile: { z, x: x + (i & 1), y: y + (i >> 1) } }));
    for (const image of await Promise.all(tiles)) expect(image?.data.some((value) => value > 0)).toBe(true);
    expect(server.log.filter(({ range }) => range === "bytes=0-65535").length).toBe(1);
    // From then on what the page still believes of the file costs nothing.
    server.clear();
    await engine.run({ ...first, tile: { z, x: x + 2, y } });
    expect(server.log.some(({ range }) => range === "bytes=0-65535")).toBe(false);
  });

  test("of a file whose ETag is another one with every answer: a few requests more, which show that its bytes are the same", async () => {
    const engine = newEngine();
    const first = await job(engine);
    const expected = await newEngine().run(first);
    server.clear();
    server.order(() => ({ fault: "changingEtag" }));
    expect(await engine.run(first)).toEqual(expected);
    expect(server.log.length).toBeLessThanOrEqual(10);
  });

  test("that is given up: its requests end", async () => {
    const engine = newEngine();
    const first = await job(engine);
    server.clear();
    server.order(() => ({ until: new Promise(() => {}) }));
    const controller = new AbortController();
    const gone = expect(engine.run(first, controller.signal)).rejects.toMatchObject({ name: "AbortError" });
    await expect.poll(() => server.inFlight().length).toBeGreaterThan(0);
    controller.abort();
    await gone;
    await expect.poll(() => server.log.map(({ state }) => state).every((state) => state === "aborted")).toBe(true);
  });
});

test("a job of an unknown kind, and one that was given up before it began", async () => {
  const unknown = { kind: "constructor" } as unknown as { kind: "counters" };
  await expect(newEngine().run(unknown)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(newEngine().run({ kind: "counters" }, AbortSignal.abort("no"))).rejects.toBe("no");
});
