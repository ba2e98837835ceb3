import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { CogStore } from "../../../src/cog/open.ts";
import { openBytes, openTiny } from "../../support/open-bytes.ts";
import { type TinyImage, tinyTiff } from "../../support/tiny-tiff.ts";

/** A number for each band of each pixel, as every test of this file stores it. */
const value = (col: number, row: number, band: number) => (col * 7 + row * 3 + band * 5) % 251;

describe("a block that is not compressed", () => {
  const [width, height] = [3000, 2048];
  const samples = new Uint8Array(width * height).map((_, i) => value(i % width, Math.floor(i / width), 0));
  const strip: TinyImage = { width, height, blocks: [samples] };

  test("of megabytes is read by its rows, and told as it is stored", async () => {
    const bytes = tinyTiff([strip]);
    const store = new CogStore();
    const cog = await store.open({ url: "local:strip", blob: new Blob([bytes]) });
    const { blockHeight, storedBlockHeight } = cog.levels[0].image;
    expect([storedBlockHeight, 2048 % blockHeight, blockHeight * width <= 2 ** 20]).toEqual([2048, 0, true]);
    const { bands } = await cog.read(0, { col: 2998, row: 2047, width: 2, height: 1 }, [1]);
    expect([...(bands[0] ?? [])]).toEqual([value(2998, 2047, 0), value(2999, 2047, 0)]);
    expect(store.blocks.byteLength).toBeLessThan(2 * 2 ** 20);
  });

  test("may be one of several, in planes, with other rows in the last one", async () => {
    const plane = (band: number) => samples.map((_, i) => value(i % width, Math.floor(i / width), band));
    const rows = 1600;
    const blocks = [0, 1].flatMap((band) => {
      const all = plane(band);
      return [all.slice(0, rows * width), all.slice(rows * width)];
    });
    const cog = await openTiny({ width, height, bands: 2, rowsPerStrip: rows, blocks, entries: [[284, "SHORT", [2]]] });
    for (const row of [0, 1599, 1600, 2047]) {
      const { bands } = await cog.read(0, { col: 5, row, width: 1, height: 1 }, [1, 2]);
      expect(bands.map((band) => band[0])).toEqual([value(5, row, 0), value(5, row, 1)]);
    }
  });

  test("may be a tile, cut off at the image's edges", async () => {
    const tile = 4096;
    const block = new Uint8Array(tile * tile);
    for (let i = 0; i < block.length; i++) block[i] = value(i % tile, Math.floor(i / tile), 0);
    const cog = await openTiny({ width: 40, height: 4000, tile: [tile, tile], blocks: [block] });
    const { bands } = await cog.read(0, { col: 39, row: 3998, width: 1, height: 2 }, [1]);
    expect([...(bands[0] ?? [])]).toEqual([value(39, 3998, 0), value(39, 3999, 0)]);
  });

  test("that is cut off has its first rows", async () => {
    const cog = await openBytes(tinyTiff([strip], { blocksFrom: 4096 }).slice(0, 3_000_000));
    const { bands } = await cog.read(0, { col: 0, row: 700, width: 2, height: 1 }, [1]);
    expect([...(bands[0] ?? [])]).toEqual([value(0, 700, 0), value(1, 700, 0)]);
    await expect(cog.read(0, { col: 0, row: 2000, width: 2, height: 1 }, [1])).rejects.toMatchObject({
      code: "DAMAGED",
    });
  });
});

describe("a block of many bands side by side", () => {
  const [side, bands] = [256, 600];

  test.each([1, 2])("is decoded once for all bands that are asked for together (predictor %s)", async (predictor) => {
    const block = new Uint8Array(side * side * bands);
    for (let pixel = 0, at = 0; pixel < side * side; pixel++) {
      for (let band = 0; band < bands; band++, at++) {
        const own = value(pixel % side, Math.floor(pixel / side), band);
        const left = pixel % side === 0 ? 0 : value((pixel % side) - 1, Math.floor(pixel / side), band);
        block[at] = predictor === 2 ? own - left : own;
      }
    }
    const image: TinyImage = {
      width: side,
      height: side,
      bands,
      compression: 8,
      tile: [side, side],
      blocks: [new Uint8Array(deflateSync(block, { level: 1 }))],
      entries: [[317, "SHORT", [predictor]]],
    };
    const store = new CogStore();
    const cog = await store.open({ url: "local:bands", blob: new Blob([tinyTiff([image])]) });
    const window = { col: 3, row: 255, width: 2, height: 1 };
    // As a point asks: each band on its own, all at once.
    const found = await Promise.all([1, 2, 600].map((band) => cog.read(0, window, [band])));
    expect(found.map(({ bands: [band] }) => [...(band ?? [])])).toEqual(
      [0, 1, 599].map((band) => [value(3, 255, band), value(4, 255, band)]),
    );
    expect([store.counters.blocksDecoded, store.blocks.byteLength < 4 * side * side]).toEqual([1, true]);
    await cog.read(0, window, [600, 1]);
    expect(store.counters.blocksDecoded).toBe(1);
  });

  test("is refused only by what it needs, with what helps", async () => {
    const image = { width: 20_000, height: 20_000, bands: 3, rowsPerStrip: 20_000, blocks: [Uint8Array.of(1)] };
    await expect(openTiny({ ...image, compression: 5 })).rejects.toMatchObject({
      code: "TOO_LARGE",
      message:
        "One block of the file holds 20000 × 20000 pixels of 3 bands: 1200 MB, at most 269 MB can be read at once",
      hint: expect.stringContaining("-co INTERLEAVE=BAND"),
    });
  });
});
