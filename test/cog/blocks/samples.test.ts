import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { numberOf } from "../../conformance/expected.ts";
import { expectedOf, fixtureBytes, openBytes, openTiny } from "../../support/open-bytes.ts";
import type { TinyImage, TinyTiffOptions } from "../../support/tiny-tiff.ts";

/** The samples of a file made of one block, band by band. */
async function samplesOf(image: TinyImage, options?: TinyTiffOptions): Promise<number[][]> {
  const cog = await openTiny(image, options);
  const bands = Array.from({ length: image.bands ?? 1 }, (_, i) => i + 1);
  const { bands: read } = await cog.read(0, { col: 0, row: 0, width: image.width, height: image.height }, bands);
  return read.map((band) => [...band]);
}
const bytesOf = (array: ArrayBufferView) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
const swapped = (bytes: Uint8Array, each: number) =>
  Uint8Array.from(bytes, (_, i) => bytes[i - (i % each) + each - 1 - (i % each)] as number);

describe.each([false, true])("samples, big-endian: %s", (bigEndian) => {
  test.each([
    ["uint8", 1, 8, Uint8Array.of(0, 1, 255)],
    ["int8", 2, 8, Int8Array.of(-128, -1, 127)],
    ["uint16", 1, 16, Uint16Array.of(0, 258, 65535)],
    ["int16", 2, 16, Int16Array.of(-32768, -2, 32767)],
    ["uint32", 1, 32, Uint32Array.of(0, 16909060, 4294967295)],
    ["int32", 2, 32, Int32Array.of(-2147483648, -2, 2147483647)],
    ["float32", 3, 32, Float32Array.of(-1.5, 1e-40, 3.25)],
    ["float64", 3, 64, Float64Array.of(-1.5, 1e-300, Math.PI)],
  ] as const)("of %s come as they are", async (dataType, format, bits, array) => {
    const stored = bigEndian ? swapped(bytesOf(array), bits / 8) : bytesOf(array);
    const cog = await openTiny({ width: 3, height: 1, bits, format, blocks: [stored] }, { bigEndian });
    expect(cog.dataType).toBe(dataType);
    const { bands } = await cog.read(0, { col: 0, row: 0, width: 3, height: 1 }, [1]);
    expect(bands[0]).toEqual(array);
  });

  test.each([
    [1, BigUint64Array.of(0n, 2n ** 53n, 2n ** 64n - 1n), [0, 2 ** 53, 2 ** 64]],
    [2, BigInt64Array.of(-(2n ** 63n), -1n, 7n), [-(2 ** 63), -1, 7]],
  ])("of 64-bit integers (SampleFormat %s) become numbers", async (format, array, expected) => {
    const stored = bigEndian ? swapped(bytesOf(array), 8) : bytesOf(array);
    expect(await samplesOf({ width: 3, height: 1, bits: 64, format, blocks: [stored] }, { bigEndian })).toEqual([
      expected,
    ]);
  });

  test("of float16 are IEEE 754 halves", async () => {
    // 1, -2, the largest, the smallest normal, the smallest, 1/3 rounded, -0.
    const halves = Uint16Array.of(0x3c00, 0xc000, 0x7bff, 0x0400, 0x0001, 0x3555, 0x8000);
    const stored = bigEndian ? swapped(bytesOf(halves), 2) : bytesOf(halves);
    const image = { width: 7, height: 1, bits: 16, format: 3, blocks: [stored] };
    expect(await samplesOf(image, { bigEndian })).toEqual([[1, -2, 65504, 2 ** -14, 2 ** -24, 0.333251953125, -0]]);
  });

  test.each([
    [5, 32, Int16Array.of(3, 4, -5, 12)],
    [5, 64, Int32Array.of(3, 4, -5, 12)],
    [6, 64, Float32Array.of(3, 4, -5, 12)],
    [6, 128, Float64Array.of(3, 4, -5, 12)],
  ])("that are complex (SampleFormat %s, %s bits) become their magnitude", async (format, bits, pairs) => {
    const stored = bigEndian ? swapped(bytesOf(pairs), bits / 16) : bytesOf(pairs);
    expect(await samplesOf({ width: 2, height: 1, bits, format, blocks: [stored] }, { bigEndian })).toEqual([[5, 13]]);
  });
});

describe("samples of odd depths, each row from a byte on", () => {
  test.each([
    [1, [0b10100000, 0b01000000], [1, 0, 1, 0, 1, 0]],
    [2, [0b00011011 & 0b11111100, 0b11100100], [0, 1, 2, 3, 2, 1]],
    [4, [0x1f, 0xa0, 0x23, 0x40], [1, 15, 10, 2, 3, 4]],
    [12, [0x12, 0x3f, 0xff, 0xab, 0xc0, 0x00, 0x10, 0x02, 0x00, 0x30], [0x123, 0xfff, 0xabc, 1, 2, 3]],
  ])("%s bits", async (bits, bytes, expected) => {
    const blocks = [Uint8Array.from(bytes)];
    expect(await samplesOf({ width: 3, height: 2, bits, blocks })).toEqual([expected]);
  });

  test("side by side in a pixel", async () => {
    expect(
      await samplesOf({ width: 2, height: 1, bits: 4, bands: 3, blocks: [Uint8Array.of(0x12, 0x3a, 0xbc)] }),
    ).toEqual([
      [1, 10],
      [2, 11],
      [3, 12],
    ]);
  });

  test("24 bits are whole bytes, in the file's order", async () => {
    const image = { width: 2, height: 1, bits: 24 };
    expect(await samplesOf({ ...image, blocks: [Uint8Array.of(1, 2, 3, 255, 0, 0)] })).toEqual([[0x030201, 255]]);
    expect(await samplesOf({ ...image, blocks: [Uint8Array.of(1, 2, 3, 0, 0, 255)] }, { bigEndian: true })).toEqual([
      [0x010203, 255],
    ]);
  });
});

describe("predictor 2, undone", () => {
  const predicted: readonly (readonly [number, number])[] = [[317, 2]];
  const entries = predicted.map(([tag, value]) => [tag, "SHORT", [value]] as const);
  test.each([
    [8, Uint8Array.of(250, 10, 246, 1, 2, 3), [250, 4, 250, 1, 3, 6]],
    [16, Uint16Array.of(65530, 10, 65532, 1, 2, 3), [65530, 4, 0, 1, 3, 6]],
    [32, Uint32Array.of(4294967290, 10, 4294967292, 1, 2, 3), [4294967290, 4, 0, 1, 3, 6]],
    [64, BigUint64Array.of(2n ** 64n - 6n, 10n, 2n ** 64n - 4n, 1n, 2n, 3n), [2 ** 64, 4, 0, 1, 3, 6]],
  ])("wraps at %s bits, row by row, in both byte orders", async (bits, differences, expected) => {
    const image = { width: 3, height: 2, bits, entries };
    expect(await samplesOf({ ...image, blocks: [bytesOf(differences)] })).toEqual([expected]);
    const big = [swapped(bytesOf(differences), bits / 8)];
    expect(await samplesOf({ ...image, blocks: big }, { bigEndian: true })).toEqual([expected]);
  });

  test("takes each band from its own", async () => {
    const blocks = [Uint8Array.of(1, 100, 2, 10, 3, 1)];
    expect(await samplesOf({ width: 3, height: 1, bands: 2, blocks, entries })).toEqual([
      [1, 3, 6],
      [100, 110, 111],
    ]);
  });

  test("reaches into every tile of its own, also beyond the image's edge", async () => {
    const tile = Uint8Array.from({ length: 256 }, () => 1);
    const image = { width: 20, height: 3, tile: [16, 16] as const, blocks: [tile, tile], entries };
    const [band] = await samplesOf(image);
    expect(band?.slice(20, 40)).toEqual([...Array.from({ length: 16 }, (_, i) => i + 1), 1, 2, 3, 4]);
  });
});

test("predictor 3, undone, in both byte orders: planes of bytes, the most significant first, as differences", async () => {
  // 1.0 = 3f 80 00 00, -2.5 = c0 20 00 00: planes 3f c0 | 80 20 | 00 00 | 00 00, then differences.
  const planes = [0x3f, 0xc0, 0x80, 0x20, 0, 0, 0, 0];
  const differences = Uint8Array.from(planes, (byte, i) => byte - (planes[i - 1] ?? 0));
  const image = {
    width: 2,
    height: 1,
    bits: 32,
    format: 3,
    blocks: [differences],
    entries: [[317, "SHORT", [3]]] as const,
  };
  expect(await samplesOf(image)).toEqual([[1, -2.5]]);
  expect(await samplesOf(image, { bigEndian: true })).toEqual([[1, -2.5]]);
});

describe("deflate", () => {
  const values = Uint8Array.from({ length: 64 }, (_, i) => i);
  const image = { width: 8, height: 8, compression: 8 };
  test("may be followed by padding", async () => {
    const blocks = [Uint8Array.of(...deflateSync(values), 0, 0, 0)];
    expect(await samplesOf({ ...image, blocks })).toEqual([[...values]]);
  });
});

/** Every sample that GDAL gives, exactly. */
test.each([
  "comp-deflate-p2-u16",
  "comp-deflate-p2-u32",
  "comp-deflate-p2-rgb",
  "comp-deflate-p3-f32",
  "comp-deflate-p3-f64",
  "comp-lzw-p2-u16",
  "comp-lzw-u16",
  "comp-packbits-u8",
  "comp-zstd-p2-i16",
  "comp-zstd-p3-f32",
  "comp-zstd-u16",
  "comp-lerc-f32",
  "comp-lerc-deflate-u16",
  "comp-lerc-zstd-f32",
  "layout-bigendian",
  "layout-bigendian-p2-bigtiff",
  "layout-bigendian-p3-f32",
  "layout-bigtiff",
  "layout-planar-tiles",
  "layout-single-strip",
  "layout-striped",
  "layout-tile-128x32",
  "layout-tile16",
  "layout-1x1",
  "layout-3x2",
  "layout-1xN",
  "layout-Nx1",
  "nbits-1",
  "nbits-4",
  "nbits-12-u16",
  "dtype-f16",
  "dtype-i64",
  "dtype-u64",
  "dtype-cint16",
  "palette-2bit",
  "bands-150-u16",
])("patho/%s.tif holds GDAL's values", async (name) => {
  const path = `patho/${name}.tif`;
  const { width, height, samples, stats, dtype } = expectedOf(path);
  const cog = await openBytes(fixtureBytes(path));
  const numbers = samples[0]?.values.map((_, i) => i + 1) ?? [];
  const { bands } = await cog.read(0, { col: 0, row: 0, width, height }, numbers);
  const digits = dtype.startsWith("c") ? 2 : 12;
  for (const { col, row, values } of samples) {
    for (const [i, value] of values.entries()) {
      expect(bands[i]?.[row * width + col]).toBeCloseTo(numberOf(value), digits);
    }
  }
  // The last row and column are measured, too.
  const valid = [...(bands[0] ?? [])].filter((value) => value !== cog.nodata?.value);
  const sum = valid.reduce((total, value) => total + value, 0);
  const { mean, valid_count } = stats[0] ?? {};
  if (!dtype.startsWith("c") && mean) expect(sum / (valid_count ?? 1) / mean).toBeCloseTo(1, 9);
});
