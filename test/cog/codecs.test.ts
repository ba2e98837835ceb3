import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { fixtureBytes, openBytes, openTiny } from "../support/open-bytes.ts";

/** The samples of an image of one row of 8-bit samples that is one block of these bytes. */
async function decode(compression: number, block: Uint8Array, width: number) {
  const cog = await openTiny({ width, height: 1, compression, blocks: [block] });
  const { bands } = await cog.read(0, { col: 0, row: 0, width, height: 1 }, [1]);
  return [...(bands[0] ?? [])];
}
const damaged = (message: string) => ({ code: "DAMAGED", message });

/** Codes of 9 bits, most significant bit first. */
function nineBits(...codes: readonly number[]): Uint8Array {
  const bits = codes.map((code) => code.toString(2).padStart(9, "0")).join("");
  return Uint8Array.from(bits.match(/.{1,8}/g) ?? [], (byte) => Number.parseInt(byte.padEnd(8, "0"), 2));
}

describe("LZW", () => {
  const [clear, end] = [256, 257];
  test("runs refer to what was written before", async () => {
    // The example of TIFF 6.0, section 13: 7 7 7 8 8 7 7 6 6.
    expect(await decode(5, nineBits(clear, 7, 258, 8, 8, 258, 6, 6, end), 9)).toEqual([7, 7, 7, 8, 8, 7, 7, 6, 6]);
  });

  test("a run may hold the one that is being made", async () => {
    expect(await decode(5, nineBits(clear, 1, 258, 259, end), 6)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test("the table may be cleared anywhere, and what comes after the last sample is passed over", async () => {
    expect(await decode(5, nineBits(clear, 1, 258, clear, 2, 258, 5, 6, 7), 6)).toEqual([1, 1, 1, 2, 2, 2]);
  });

  test.each([
    ["data that end early", nineBits(clear, 1, 2), "An LZW block ends after 2 of 9 bytes"],
    ["an end code that comes early", nineBits(clear, 1, 2, end), "An LZW block ends after 2 of 9 bytes"],
    ["a code that cannot be", nineBits(clear, 1, 300), "An LZW block holds code 300, but only 258 are known"],
    ["a run before the first sample", nineBits(clear, 258), "An LZW block holds code 258, but only 258 are known"],
  ])("%s", async (_, block, message) => {
    await expect(decode(5, block, 9)).rejects.toMatchObject(damaged(message));
  });
});

describe("PackBits", () => {
  test("literal bytes, repeated bytes and a no-operation", async () => {
    // The example of TIFF 6.0, section 9.
    const packed = Uint8Array.of(
      ...[0xfe, 0xaa, 0x02, 0x80, 0x00, 0x2a, 0x80, 0xfd, 0xaa, 0x03, 0x80, 0x00, 0x2a, 0x22, 0xf7, 0xaa],
    );
    const unpacked = [0xaa, 0xaa, 0xaa, 0x80, 0, 0x2a, 0xaa, 0xaa, 0xaa, 0xaa, 0x80, 0, 0x2a, 0x22];
    expect(await decode(32773, packed, 24)).toEqual([...unpacked, ...new Array(10).fill(0xaa)]);
  });

  test.each([
    ["a run that is cut off", Uint8Array.of(3, 1, 2)],
    ["a repetition without its byte", Uint8Array.of(0xfd)],
    ["too few bytes", Uint8Array.of(0, 1)],
    ["no-operations only", Uint8Array.of(128, 128, 128)],
  ])("%s", async (_, block) => {
    await expect(decode(32773, block, 4)).rejects.toMatchObject({
      code: "DAMAGED",
      message: expect.stringMatching(/^A PackBits block ends after \d of 4 bytes$/),
    });
  });
});

describe("deflate", () => {
  const bytes = Uint8Array.from({ length: 64 }, (_, i) => i * 3);
  test.each([8, 32946])("by code %s", async (compression) => {
    expect(await decode(compression, deflateSync(bytes), 64)).toEqual([...bytes]);
  });

  test("more than the block holds is passed over, however much it is", async () => {
    const bomb = deflateSync(new Uint8Array(60_000_000).fill(7));
    expect(bomb.length).toBeLessThan(65_536);
    expect(await decode(8, bomb, 64)).toEqual(new Array(64).fill(7));
  });

  test("less is damaged", async () => {
    await expect(decode(8, deflateSync(bytes.subarray(0, 50)), 64)).rejects.toMatchObject(
      damaged("A deflate block ends after 50 of 64 bytes"),
    );
  });

  test.each([
    ["cut off", deflateSync(bytes).subarray(0, 20)],
    ["nonsense", Uint8Array.of(1, 2, 3, 4, 5, 6)],
    ["without end", Uint8Array.of(0x78, 0x9c)],
  ])("%s", async (_, block) => {
    await expect(decode(8, block, 64)).rejects.toMatchObject({
      code: "DAMAGED",
      message: expect.stringMatching(/^A deflate block (is corrupt|ends) after \d+ /),
    });
  });
});

describe("ZSTD", () => {
  // RFC 8878: a single segment that says its length, one raw block.
  const frame = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x20, 4, 33, 0, 0, 1, 2, 3, 4);
  test("a raw frame", async () => {
    expect(await decode(50000, frame, 4)).toEqual([1, 2, 3, 4]);
  });

  test("of another length is damaged", async () => {
    const message = (length: number) => damaged(`A ZSTD block is corrupt, or does not inflate to ${length} bytes`);
    await expect(decode(50000, frame, 5)).rejects.toMatchObject(message(5));
    await expect(decode(50000, frame, 3)).rejects.toMatchObject(message(3));
    await expect(decode(50000, frame.subarray(0, 11), 4)).rejects.toMatchObject(message(4));
    await expect(decode(50000, Uint8Array.of(9, 9, 9, 9), 4)).rejects.toMatchObject(message(4));
  });

  test("that claims gigabytes takes none", async () => {
    // A single segment whose length is 2^40, one RLE block of 128 KiB repeated.
    const header = [0x28, 0xb5, 0x2f, 0xfd, 0xe0, 0, 0, 0, 0, 0, 1, 0, 0];
    const blocks = Array.from({ length: 1000 }, () => [0x02, 0x00, 0x10, 0x61]).flat();
    await expect(decode(50000, Uint8Array.from([...header, ...blocks]), 64)).rejects.toMatchObject({ code: "DAMAGED" });
  });
});

describe("LERC", () => {
  test("of other samples than the file says is damaged", async () => {
    // The file's directory is changed to int32: the blobs are float32.
    const bytes = fixtureBytes("patho/comp-lerc-f32.tif");
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(4, true);
    for (let at = directory + 2; at < directory + 2 + 12 * view.getUint16(directory, true); at += 12) {
      if (view.getUint16(at, true) === 339) view.setUint16(at + 8, 2, true);
    }
    const cog = await openBytes(bytes);
    expect(cog.dataType).toBe("int32");
    await expect(cog.read(0, { col: 0, row: 0, width: 10, height: 10 }, [1])).rejects.toMatchObject(
      damaged("A LERC block is corrupt: holds F32 samples"),
    );
  });

  test.each(["none", "deflate"])("that is nonsense (packed: %s) is damaged", async (packing) => {
    const nonsense = Uint8Array.from({ length: 50 }, (_, i) => i);
    const block = packing === "none" ? nonsense : deflateSync(nonsense);
    const parameters = [50674, "LONG", [4, packing === "none" ? 0 : 1]] as const;
    const cog = await openTiny({ width: 4, height: 4, compression: 34887, blocks: [block], entries: [parameters] });
    await expect(cog.read(0, { col: 0, row: 0, width: 4, height: 4 }, [1])).rejects.toMatchObject({ code: "DAMAGED" });
  });
});

test("uncompressed blocks that are too short are damaged, longer ones are cut", async () => {
  expect(await decode(1, Uint8Array.of(1, 2, 3, 4, 5), 4)).toEqual([1, 2, 3, 4]);
  const strips = { width: 4, height: 2, rowsPerStrip: 1, blocks: [Uint8Array.of(1, 2, 3), Uint8Array.of(5, 6, 7, 8)] };
  const cog = await openTiny(strips);
  await expect(cog.read(0, { col: 0, row: 0, width: 4, height: 1 }, [1])).rejects.toMatchObject(
    damaged("An uncompressed block holds 3 of 4 bytes"),
  );
  expect((await cog.read(0, { col: 0, row: 1, width: 4, height: 1 }, [1])).bands[0]).toEqual(Uint8Array.of(5, 6, 7, 8));
});

test("WebP blocks need a browser", async () => {
  await expect(decode(50001, Uint8Array.of(1, 2, 3), 4)).rejects.toMatchObject({ code: "UNSUPPORTED" });
});

test.each([
  ["corrupt-lzw-block", "LZW"],
  ["corrupt-zstd-block", "ZSTD"],
  ["corrupt-lerc-block", "LERC"],
  ["corrupt-jpeg-block", "image/jpeg stream is 19826 × 808, not 64 × 64"],
  ["tile-short-data", "deflate"],
  ["bomb-deflate-tile-400mb", "Block 0 claims 407685 bytes, at most 196608 make sense"],
  ["tile-long-data", undefined],
])("broken/%s.tif ends in an error that names the codec, or in the block's own samples", async (name, codec) => {
  const cog = await openBytes(fixtureBytes(`broken/${name}.tif`));
  const whole = { col: 0, row: 0, width: cog.width, height: cog.height };
  if (codec === undefined) expect((await cog.read(0, whole, [1])).mask.length).toBe(cog.width * cog.height);
  else {
    const error = expect(cog.read(0, whole, [1])).rejects;
    await error.toMatchObject({ code: "DAMAGED", message: expect.stringContaining(codec) });
  }
});
