import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { tileAt } from "../../src/core/geo/tile.ts";
import type { Progress, Source } from "../../src/engine/engine.ts";
import { LocalEngine } from "../../src/engine/local-engine.ts";
import { noise } from "../support/noise.mjs";
import { expectedOf, fixtureBytes } from "../support/open-bytes.ts";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { recordedHttp } from "../support/recorded-http.ts";
import { oneDegreePixels, tinyTiff } from "../support/tiny-tiff.ts";
import { writeCog } from "../support/write-cog.mjs";

const local = (bytes: Uint8Array<ArrayBuffer>): Source => ({ url: "local:1/file.tif", blob: new Blob([bytes]) });
const fixture = (path: string) => local(fixtureBytes(path));
const newEngine = () => new LocalEngine({ http: recordedHttp().http });
const measure = async (source: Source, exact = false, band = 1) =>
  (await newEngine().run({ kind: "metadata", source, band, exact })).metadata;

/** 2600² pixels; at every scale those of column 0 are nodata. */
const size = 2600;
const value = (col: number, row: number, scale: number) => (col === 0 ? 0 : 1 + (noise(col, row, scale) % 5000));
const cog = await writeCog({ size, value });
const files: Record<string, Uint8Array> = { "cog.tif": cog };
let server: RangeServer;
beforeAll(async () => {
  server = await startRangeServer({ files });
});
beforeEach(() => {
  server.clear();
  server.order(() => undefined);
});
afterAll(() => server.close());

/** What the definitions say of the values of a level. */
function truth(scale: number) {
  const side = Math.ceil(size / scale);
  const values: number[] = [];
  for (let row = 0; row < side; row++) for (let col = 1; col < side; col++) values.push(value(col, row, scale));
  values.sort((a, b) => a - b);
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length;
  const percentiles = Array.from({ length: 99 }, (_, i) => {
    const position = ((i + 1) / 100) * (values.length - 1);
    const [low, high] = [values[Math.floor(position)]!, values[Math.ceil(position)]!];
    return expect.closeTo(low + (high - low) * (position % 1), 9);
  });
  return {
    range: [values[0], values.at(-1)],
    mean: expect.closeTo(mean, 8),
    stdev: expect.closeTo(Math.sqrt(variance), 8),
    percentiles,
    valid_percentage: expect.closeTo((100 * (side - 1)) / side, 10),
  };
}

describe("metadata", () => {
  test("is measured on the finest level whose sides are at most 1024", async () => {
    const source = { url: server.url("cog.tif") };
    const metadata = await measure(source);
    expect(metadata).toMatchObject({ ...truth(4), sampled: true });
    // The header, and the blocks of that level.
    expect(server.log.length).toBeLessThanOrEqual(3);
  });

  test("that is exact is measured on every pixel", async () => {
    const metadata = await measure({ url: server.url("cog.tif") }, true);
    expect(metadata).toMatchObject({ ...truth(1), sampled: false });
  });

  test("of a small file is exact either way", async () => {
    const source = fixture("real/s2/S2A_29RKH_20200219_L2A_B01.tif");
    const metadata = await measure(source);
    expect(metadata).toEqual(await measure(source, true));
    expect(metadata.sampled).toBe(false);
  });

  test("of a large level without overviews is sampled from blocks spread over it", async () => {
    const rows = 5000;
    const blocks = Array.from({ length: rows / 8 }, (_, i) => new Uint8Array(1000 * 8).fill(1 + Math.floor(i / 5)));
    const source = local(tinyTiff([{ width: 1000, height: rows, rowsPerStrip: 8, blocks, entries: oneDegreePixels }]));
    const metadata = await measure(source);
    expect(metadata).toMatchObject({ sampled: true, valid_percentage: 100 });
    expect(metadata.mean).toBeCloseTo(63, -1);
    expect((await measure(source, true)).mean).toBeCloseTo(63, 6);
  });

  test("has the corners of all for a hull where only some blocks were looked at, since others may be valid", async () => {
    const [width, rows] = [1000, 5000];
    const strip = (i: number) => new Uint8Array(width * 8).fill(i % 200 === 100 ? 0 : 1).fill(0, 0, 10);
    const blocks = Array.from({ length: rows / 8 }, (_, i) => strip(i));
    const entries = [
      ...oneDegreePixels.map((entry) => (entry[0] === 33550 ? ([33550, "DOUBLE", [0.01, 0.01, 0]] as const) : entry)),
      [42113, "ASCII", "0"],
    ] as const;
    const source = local(tinyTiff([{ width, height: rows, rowsPerStrip: 8, blocks, entries }]));
    const { valid_percentage, convex_hull } = await measure(source);
    expect(valid_percentage).toBeLessThan(100);
    const [ring] = convex_hull.coordinates as [GeoJSON.Position[]];
    for (const [i, corner] of [
      [0, -50],
      [10, -50],
      [10, 0],
      [0, 0],
    ].entries()) {
      expect(ring[i]![0]).toBeCloseTo(corner[0]!, 9);
      expect(ring[i]![1]).toBeCloseTo(corner[1]!, 9);
    }
  });

  test.each([
    ["patho/comp-deflate-p2-rgb.tif", 3],
    ["patho/layout-planar-tiles.tif", 2],
    ["patho/alpha-rgba.tif", 2],
    ["patho/mask-internal.tif", 1],
  ])("of %s, band %i, is GDAL's", async (path, band) => {
    const expected = expectedOf(path).stats[band - 1];
    const metadata = await measure(fixture(path), true, band);
    expect(metadata.range).toEqual([expected?.min, expected?.max]);
    expect(metadata.mean).toBeCloseTo(expected?.mean ?? Number.NaN, 6);
    expect(metadata.stdev).toBeCloseTo(expected?.std ?? Number.NaN, 6);
  });

  test("of pixels none of which is valid is NO_DATA; of a band that is not there, NOT_FOUND", async () => {
    const entries = [...oneDegreePixels, [42113, "ASCII", "7"]] as const;
    const source = local(tinyTiff([{ width: 2, height: 1, blocks: [Uint8Array.of(7, 7)], entries }]));
    await expect(measure(source)).rejects.toMatchObject({
      code: "NO_DATA",
      message: "Band 1 has no valid pixel: all are nodata, masked or not finite",
      hint: expect.stringContaining("gdalinfo"),
    });
    await expect(measure(source, true, 2)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("with a damaged block fails, and what was read ahead is given up", async () => {
    await expect(measure(fixture("broken/corrupt-lzw-block.tif"), true)).rejects.toMatchObject({ code: "DAMAGED" });
  });
});

describe("exact metadata", () => {
  test("tells how far it is, from none to all", async () => {
    const heard: Progress[] = [];
    const source = { url: server.url("cog.tif") };
    await newEngine().run({ kind: "metadata", source, band: 1, exact: true }, undefined, (one) => heard.push(one));
    expect(heard[0]?.done).toBe(0);
    expect(heard.at(-1)?.done).toBe(heard.at(-1)?.total);
    expect(heard.every(({ done }, i) => i === 0 || done > heard[i - 1]!.done)).toBe(true);
  });

  test("leaves the blocks of others in the cache, and none of its own", async () => {
    const engine = new LocalEngine({ http: recordedHttp().http, maxBlockBytes: 2 * 1024 * 1024 });
    const source = { url: server.url("cog.tif") };
    const corner = { kind: "read", source, level: 0, x: 0, y: 0, width: 512, height: 512, bands: [1] } as const;
    await engine.run(corner);
    await engine.run({ kind: "metadata", source, band: 1, exact: true });
    // All 36 blocks, the first of which was there.
    expect(await engine.run({ kind: "counters" })).toMatchObject({ blocksDecoded: 36 });
    server.clear();
    await engine.run(corner);
    expect(server.log).toEqual([]);
    await engine.run({ ...corner, x: 512 });
    expect(server.log.length).toBe(1);
  });

  test("reads each byte once, in few ranges", async () => {
    await measure({ url: server.url("cog.tif") }, true);
    const [, ...ranges] = server.log;
    const bytes = ranges.reduce((sum, exchange) => sum + exchange.bytes, 0);
    expect(bytes).toBeLessThan(cog.length);
    expect(bytes / ranges.length).toBeGreaterThan(500_000);
  });

  test("that is given up ends at once, on the wire, too", async () => {
    const controller = new AbortController();
    const source = { url: server.url("cog.tif") };
    const engine = newEngine();
    await engine.run({ kind: "info", source });
    server.order(() => ({ until: new Promise(() => {}) }));
    server.clear();
    const job = { kind: "metadata", source, band: 1, exact: true } as const;
    const gone = expect(engine.run(job, controller.signal)).rejects.toMatchObject({ name: "AbortError" });
    await expect.poll(() => server.inFlight().length).toBeGreaterThan(0);
    controller.abort();
    await gone;
    await expect.poll(() => server.log.every(({ state }) => state === "aborted")).toBe(true);
  });

  test("of a file without blocks, which no wait interrupts, can be given up all the same", async () => {
    const controller = new AbortController();
    const source = fixture("broken/bomb-sparse-90gpx.tif");
    const job = { kind: "metadata", source, band: 1, exact: true } as const;
    const gone = expect(newEngine().run(job, controller.signal)).rejects.toMatchObject({ name: "AbortError" });
    setTimeout(() => controller.abort(), 0);
    await gone;
  });

  test("lets a tile of the same file, and of another, come first", async () => {
    const engine = newEngine();
    const source = { url: server.url("cog.tif") };
    const other = fixture("real/s2/S2A_29RKH_20200219_L2A_B01.tif");
    const done: string[] = [];
    const tileOf = async (of: Source) => {
      const { bounds, zooms } = await engine.run({ kind: "info", source: of });
      const [west, south, east, north] = bounds;
      const tile = tileAt((west + east) / 2, (south + north) / 2, zooms[1]);
      const style = { kind: "singleband", band: 1, range: [0, 5000], colormap: "greys" } as const;
      return engine.run({ kind: "tile", source: of, tile, size: 256, style });
    };
    let tiles: Promise<unknown> = Promise.reject(new Error("never asked for"));
    tiles.catch(() => undefined);
    const exact = engine.run({ kind: "metadata", source, band: 1, exact: true }, undefined, ({ done: part }) => {
      if (part === 0) tiles = Promise.all([source, other].map((of) => tileOf(of).then(() => done.push("tile"))));
    });
    await exact.then(() => done.push("exact"));
    await tiles;
    expect(done).toEqual(["tile", "tile", "exact"]);
  });
});

describe("the header of metadata and info", () => {
  test("is cut to what opening and locating blocks need, and spares the header request", async () => {
    const source = { url: server.url("cog.tif") };
    const { header } = await newEngine().run({ kind: "metadata", source, band: 1 });
    expect(header).toEqual((await newEngine().run({ kind: "info", source })).header);
    expect(header).toMatchObject({ etag: '"1"', byteLength: cog.length });
    expect(header.bytes.length).toBeLessThan(2000);
    expect(header.bytes.buffer.byteLength).toBe(header.bytes.length);
    server.clear();
    const engine = newEngine();
    for (const level of [0, 1, 2, 3]) {
      const window = { x: 0, y: 0, width: 100, height: 100 };
      const { bands } = await engine.run({
        kind: "read",
        source: { ...source, header },
        level,
        ...window,
        bands: [1],
      });
      expect(bands[0]?.[105]).toBe(value(5, 1, 2 ** level));
    }
    // One for each level's block, none for a header or an index.
    expect(server.log.length).toBe(4);
    expect(server.log.some(({ range }) => range?.startsWith("bytes=0-"))).toBe(false);
    // And what was cut once is not cut further.
    const again = await newEngine().run({ kind: "info", source: { ...source, header } });
    expect(again.header).toEqual(header);
  });

  test.each([
    "patho/layout-bigendian-p2-bigtiff.tif",
    "patho/mask-internal-ovr.tif",
    "real/rgb/hro_jpeg_ycbcr.tif",
    "real/sar/S1A_S1_GRDH_20230809_vh_gcp.tif",
  ])("of %s opens the file as the whole header does", async (path) => {
    const bytes = fixtureBytes(path);
    files["fixture.tif"] = bytes;
    const source = { url: server.url("fixture.tif") };
    const whole = await newEngine().run({ kind: "info", source });
    server.clear();
    expect(await newEngine().run({ kind: "info", source: { ...source, header: whole.header } })).toEqual(whole);
    expect(server.log).toEqual([]);
  });
});
