import { describe, expect, test } from "vitest";
import { expectedOf, fixtureBytes, openBytes, openTiny } from "../support/open-bytes.ts";
import { type Entry, type TinyImage, tinyTiff } from "../support/tiny-tiff.ts";

const row = (...values: readonly number[]): TinyImage => ({
  width: values.length,
  height: 1,
  blocks: [Uint8Array.from(values)],
});
/** The values and the mask of an image of one row. */
async function readRow(image: TinyImage, bands: readonly number[] = [1]) {
  const cog = await openTiny(image);
  const read = await cog.read(0, { col: 0, row: 0, width: image.width, height: 1 }, bands);
  return { masked: cog.masked, mask: [...read.mask], bands: read.bands.map((band) => [...band]) };
}
const nodata = (text: string): Entry => [42113, "ASCII", text];

/** 5 × 5 pixels of value 10·row + col in tiles of 16 × 16 or strips of 2 rows, the last of which is shorter. */
const index = (tiled: boolean): TinyImage => {
  const value = (col: number, line: number) => 10 * line + col;
  const block = (width: number, height: number, first: number) =>
    Uint8Array.from({ length: width * height }, (_, i) => value(i % width, first + Math.floor(i / width)));
  return tiled
    ? { width: 5, height: 5, tile: [16, 16], blocks: [block(16, 16, 0)] }
    : { width: 5, height: 5, rowsPerStrip: 2, blocks: [block(5, 2, 0), block(5, 2, 2), block(5, 1, 4)] };
};

describe("a window", () => {
  test.each([true, false])("holds just its pixels, to the image's last ones (tiled: %s)", async (tiled) => {
    const cog = await openTiny(index(tiled));
    const corner = await cog.read(0, { col: 3, row: 3, width: 2, height: 2 }, [1]);
    expect([...(corner.bands[0] ?? [])]).toEqual([33, 34, 43, 44]);
    const whole = await cog.read(0, { col: 0, row: 0, width: 5, height: 5 }, [1]);
    expect([...(whole.bands[0] ?? [])]).toEqual(Array.from({ length: 25 }, (_, i) => 10 * Math.floor(i / 5) + (i % 5)));
  });

  test.each([
    { col: -1, row: 0, width: 2, height: 2 },
    { col: 0, row: 0, width: 0, height: 1 },
    { col: 4, row: 4, width: 2, height: 1 },
    { col: 0.5, row: 0, width: 1, height: 1 },
    { col: Number.NaN, row: 0, width: 1, height: 1 },
  ])("%o is refused", async (window) => {
    const cog = await openTiny(index(true));
    await expect(cog.read(0, window, [1])).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
      message: `The window ${window.width} × ${window.height} at ${window.col}, ${window.row} is not within 5 × 5 pixels`,
    });
  });

  test("of more than 192 MiB is refused, whatever the type", async () => {
    const cog = await openBytes(fixtureBytes("broken/bomb-sparse-90gpx.tif"));
    const { width, height } = cog;
    await expect(cog.read(0, { col: 0, row: 0, width, height }, [1])).rejects.toMatchObject({
      code: "TOO_LARGE",
      hint: "Zoom in, or give the file overviews: gdaladdo FILE",
    });
  });

  test("of a band or a level that is not there is refused", async () => {
    const cog = await openTiny(index(true));
    const pixel = { col: 0, row: 0, width: 1, height: 1 };
    for (const band of [0, 2, 1.5, Number.NaN]) {
      await expect(cog.read(0, pixel, [band])).rejects.toMatchObject({
        code: "NOT_FOUND",
        message: `Band ${band} was asked for; the file has 1`,
      });
    }
    await expect(cog.read(1, pixel, [1])).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("the mask", () => {
  test("is open where nothing says otherwise", async () => {
    expect(await readRow(row(0, 1, 255))).toMatchObject({ masked: "none", mask: [255, 255, 255] });
  });

  test("leaves out nodata: of a band alone its own, of several what is nodata in all of them, or in any on request", async () => {
    const image: TinyImage = { ...row(7, 1, 2, 7, 7, 7, 3, 4), width: 4, bands: 2, entries: [nodata("7")] };
    expect(await readRow(image, [1])).toMatchObject({ masked: "nodata", mask: [0, 255, 0, 255] });
    expect(await readRow(image, [2])).toMatchObject({ mask: [255, 0, 0, 255] });
    expect(await readRow(image, [2, 1])).toMatchObject({
      mask: [255, 255, 0, 255],
      bands: [
        [1, 7, 7, 4],
        [7, 2, 7, 3],
      ],
    });
    const window = { col: 0, row: 0, width: 4, height: 1 };
    const { mask } = await (await openTiny(image)).read(0, window, [1, 2], undefined, "any");
    expect([...mask]).toEqual([0, 0, 0, 255]);
  });

  test("of nodata beside alpha is both, as gdalwarp -dstalpha has it", async () => {
    const image: TinyImage = {
      ...row(7, 255, 7, 0, 9, 255, 9, 0),
      width: 4,
      bands: 2,
      entries: [nodata("7"), [338, "SHORT", [2]]],
    };
    expect(await readRow(image)).toMatchObject({ mask: [0, 0, 255, 0] });
  });

  // What is opaque in it: GDAL knows alpha of 8 and 16 bits alone (255, 65535); its warper takes 32767 of int16.
  test.each([
    ["alpha of 255 in 16 bits", 16, 1, Uint16Array.of(0, 1, 128, 255), [0, 1, 128, 255]],
    ["alpha of 65535", 16, 1, Uint16Array.of(0, 255, 32896, 65535), [0, 1, 128, 255]],
    ["alpha of one bit in 8", 8, 1, Uint8Array.of(0, 1, 1, 0), [0, 255, 255, 0]],
    ["int16", 16, 2, Int16Array.of(-1, 0, 16384, 32767), [0, 0, 128, 255]],
    ["uint32", 32, 1, Uint32Array.of(0, 1, 2 ** 31, 2 ** 32 - 1), [0, 1, 128, 255]],
    ["float32 of 1", 32, 3, Float32Array.of(0, 0.001, 0.5, 1.000001), [0, 1, 128, 255]],
    ["float64 of 255", 64, 3, Float64Array.of(0, 1, 128, 255), [0, 1, 128, 255]],
  ] as const)("is as soft as %s says", async (_, bits, format, alpha, mask) => {
    const pairs = new (alpha.constructor as Uint8ArrayConstructor)(8).fill(9);
    for (let i = 0; i < 4; i++) pairs[2 * i + 1] = alpha[i] as number;
    const blocks = [new Uint8Array(pairs.buffer)];
    const image: TinyImage = { width: 4, height: 1, bits, format, bands: 2, blocks, entries: [[338, "SHORT", [2]]] };
    expect((await readRow(image)).mask).toEqual(mask);
  });

  test("leaves out what is not finite, without any tag", async () => {
    const floats = Float32Array.of(1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
    const image = { width: 4, height: 1, bits: 32, format: 3, blocks: [new Uint8Array(floats.buffer)] };
    expect((await readRow(image)).mask).toEqual([255, 0, 0, 0]);
  });

  test("is as soft as the alpha band, which itself is never masked", async () => {
    const image: TinyImage = {
      ...row(9, 0, 9, 1, 9, 128, 9, 255),
      width: 4,
      bands: 2,
      entries: [[338, "SHORT", [2]]],
    };
    expect(await readRow(image, [1])).toEqual({ masked: "alpha", mask: [0, 1, 128, 255], bands: [[9, 9, 9, 9]] });
    expect(await readRow(image, [2])).toMatchObject({ mask: [255, 255, 255, 255], bands: [[0, 1, 128, 255]] });
  });

  test("of a 16-bit alpha band is scaled to 8 bits, and what is not quite transparent stays visible", async () => {
    const pairs = Uint16Array.of(9, 0, 9, 1, 9, 32896, 9, 65535);
    const image: TinyImage = {
      width: 4,
      height: 1,
      bits: 16,
      bands: 2,
      blocks: [new Uint8Array(pairs.buffer)],
      entries: [[338, "SHORT", [2]]],
    };
    expect((await readRow(image)).mask).toEqual([0, 1, 128, 255]);
  });

  test("of one bit inside the file counts more than nodata", async () => {
    const file = tinyTiff([
      { ...row(7, 1, 7, 2), entries: [nodata("7")] },
      { width: 4, height: 1, bits: 1, blocks: [Uint8Array.of(0b11000000)], entries: [[254, "LONG", [4]]] },
    ]);
    const cog = await openBytes(file);
    const { mask } = await cog.read(0, { col: 0, row: 0, width: 4, height: 1 }, [1]);
    expect([cog.masked, ...mask]).toEqual(["mask", 255, 255, 0, 0]);
  });

  test.each(["mask-internal", "mask-internal-ovr", "alpha-rgba", "alpha-gray", "sparse-nodata", "sparse-nonodata"])(
    "of patho/%s.tif has as many open pixels as GDAL's",
    async (name) => {
      const path = `patho/${name}.tif`;
      const { width, height, stats } = expectedOf(path);
      const cog = await openBytes(fixtureBytes(path));
      const { mask } = await cog.read(0, { col: 0, row: 0, width, height }, [1]);
      expect(mask.reduce((count, value) => count + (value > 0 ? 1 : 0), 0)).toBe(stats[0]?.valid_count);
    },
  );
});

describe("a sparse block", () => {
  const sparse = (...entries: readonly Entry[]): TinyImage => ({
    width: 2,
    height: 2,
    rowsPerStrip: 1,
    blocks: [Uint8Array.of(5, 6), new Uint8Array(0)],
    entries,
  });
  const read = async (image: TinyImage) => {
    const { bands, mask } = await (await openTiny(image)).read(0, { col: 0, row: 0, width: 2, height: 2 }, [1]);
    return [[...(bands[0] ?? [])], [...mask]];
  };
  test("is zero, or nodata where there is such a value", async () => {
    expect(await read(sparse())).toEqual([
      [5, 6, 0, 0],
      [255, 255, 255, 255],
    ]);
    expect(await read(sparse(nodata("9")))).toEqual([
      [5, 6, 9, 9],
      [255, 255, 0, 0],
    ]);
  });
});

describe("bands", () => {
  test("in planes of their own are found there", async () => {
    const planes = [Uint8Array.of(1, 2), Uint8Array.of(3, 4), Uint8Array.of(5, 6)];
    const image: TinyImage = { width: 2, height: 1, bands: 3, blocks: planes, entries: [[284, "SHORT", [2]]] };
    expect((await readRow(image, [3, 1])).bands).toEqual([
      [5, 6],
      [1, 2],
    ]);
  });

  test("may be asked for twice", async () => {
    expect((await readRow(row(1, 2), [1, 1])).bands).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });
});
