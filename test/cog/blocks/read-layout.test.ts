import { describe, expect, test } from "vitest";
import { fixtureBytes, openBytes, openTiny } from "../../support/open-bytes.ts";
import type { Entry, TinyImage } from "../../support/tiny-tiff.ts";

const image: TinyImage = { width: 4, height: 4, blocks: [new Uint8Array(16)] };
const withEntry = (...entries: readonly Entry[]) => openTiny({ ...image, entries });

describe("a layout is refused when the file is opened", () => {
  test.each<readonly [string, Entry, string, RegExp]>([
    ["no width", [256, "LONG", [0]], "DAMAGED", /width is 0/],
    ["a negative width", [256, "LONG", [4294967295]], "DAMAGED", /width is 4294967295/],
    ["no bands", [277, "SHORT", [0]], "DAMAGED", /claims 0 bands; 1 to 4096/],
    ["65535 bands", [277, "SHORT", [65535]], "DAMAGED", /claims 65535 bands; 1 to 4096/],
    ["samples of 0 bits", [258, "SHORT", [0]], "UNSUPPORTED", /Samples of 0 bits in SampleFormat 1/],
    ["samples of 65535 bits", [258, "SHORT", [65535]], "UNSUPPORTED", /Samples of 65535 bits/],
    ["bands of unlike depth", [258, "SHORT", [8, 16]], "UNSUPPORTED", /BitsPerSample differs between the bands: 8, 16/],
    ["an unknown SampleFormat", [339, "SHORT", [7]], "UNSUPPORTED", /8 bits in SampleFormat 7/],
    ["an unknown planar configuration", [284, "SHORT", [9]], "DAMAGED", /PlanarConfiguration is 9; 1 and 2/],
    ["an unknown predictor", [317, "SHORT", [99]], "UNSUPPORTED", /Predictor 99 .* 8-bit uint8/],
    ["floating point differences of integers", [317, "SHORT", [3]], "UNSUPPORTED", /Predictor 3 .* 8-bit uint8/],
    ["LZMA", [259, "SHORT", [34925]], "UNSUPPORTED", /compressed with LZMA \(compression 34925\)/],
    ["an unknown compression", [259, "SHORT", [65123]], "UNSUPPORTED", /an unknown method \(compression 65123\)/],
    ["YCbCr that is not JPEG", [262, "SHORT", [6]], "UNSUPPORTED", /YCbCr .* not in none ones/],
    ["more blocks than its index has", [257, "LONG", [5]], "DAMAGED", /The image has 2 blocks, but its index names 1/],
    ["no rows in a strip", [278, "LONG", [0]], "DAMAGED", /block height is 0/],
    ["a tile without width", [322, "LONG", [0]], "DAMAGED", /tile width is 0/],
    ["no index", [273, "ASCII", "x"], "DAMAGED", /The image has 1 blocks, but its index names 0/],
  ])("%s", async (_, entry, code, message) => {
    // An image of rows of one strip each, so that more rows need more strips.
    const entries: Entry[] = [entry, ...(entry[0] === 257 ? [[278, "LONG", [4]] as const] : [])];
    await expect(withEntry(...entries)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test("JPEG of 16 bits", async () => {
    await expect(withEntry([259, "SHORT", [7]], [258, "SHORT", [16]])).rejects.toMatchObject({
      code: "UNSUPPORTED",
      message: "JPEG with 16-bit uint16 samples cannot be read",
    });
  });

  test.each(["tile-65536", "bomb-4e9-strips", "dims-2e31", "jpegxl-50002", "old-jpeg-6", "tilewidth-0"])(
    "broken/%s.tif",
    async (name) => {
      const codes = expect.stringMatching(/^(DAMAGED|UNSUPPORTED|TOO_LARGE)$/);
      await expect(openBytes(fixtureBytes(`broken/${name}.tif`))).rejects.toMatchObject({ code: codes });
    },
  );
});

test("the only compressed strip may do without its length, or with one of 0: it ends where it is whole", async () => {
  // PackBits: one byte 16 times, then other bytes up to the end of the file.
  const packed = Uint8Array.of(0xf1, 7, 1, 2, 3);
  for (const entry of [[279, "ASCII", "x"] as const, [279, "LONG", [0]] as const]) {
    const cog = await openTiny({ ...image, blocks: [packed], entries: [[259, "SHORT", [32773]], entry] });
    const { bands } = await cog.read(0, { col: 0, row: 0, width: 4, height: 4 }, [1]);
    expect(bands[0]).toEqual(new Uint8Array(16).fill(7));
  }
});

test("uncompressed blocks may do without lengths", async () => {
  const bytes = Uint8Array.from({ length: 16 }, (_, i) => i);
  const cog = await openTiny({ ...image, blocks: [bytes], entries: [[279, "ASCII", "x"]] });
  expect((await cog.read(0, { col: 1, row: 3, width: 3, height: 1 }, [1])).bands[0]).toEqual(Uint8Array.of(13, 14, 15));
});

test("absent tags have the defaults of TIFF 6.0", async () => {
  const bare: readonly Entry[] = [258, 259, 277, 339].map((tag) => [tag, "ASCII", ""] as const);
  const cog = await openTiny({ ...image, blocks: [Uint8Array.of(0x90, 0xf0, 0, 0x80)], entries: bare });
  const { bitsPerSample, compression, samplesPerPixel, dataType } = cog.levels[0].image;
  expect({ bitsPerSample, compression, samplesPerPixel, dataType }).toEqual({
    bitsPerSample: 1,
    compression: 1,
    samplesPerPixel: 1,
    dataType: "uint8",
  });
  const { bands } = await cog.read(0, { col: 0, row: 0, width: 4, height: 2 }, [1]);
  expect([...(bands[0] ?? [])]).toEqual([1, 0, 0, 1, 1, 1, 1, 1]);
});
