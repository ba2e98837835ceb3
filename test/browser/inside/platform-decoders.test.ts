import { describe, expect, test } from "vitest";
import { CogStore } from "../../../src/cog/open.ts";
import { type ExpectedFile, numberOf } from "../../conformance/expected.ts";
import expectedJson from "../../fixtures/data/expected.json";
import junk from "../../fixtures/data/reports/14b-deflate-trailing-junk-large.tif?url";
import { tinyTiff } from "../../support/tiny-tiff.ts";

/** Where Node has no decoders of its own, or others: JPEG, WebP and deflate as a browser reads them. */
const urls = import.meta.glob<string>("../../fixtures/data/{patho,broken}/{comp,alpha,mask,corrupt}-*.tif", {
  query: "?url",
  import: "default",
  eager: true,
});
const expected = expectedJson.files as unknown as Readonly<Record<string, ExpectedFile>>;

const openBlob = (blob: Blob) => new CogStore().open({ url: "local:1", blob });
async function openFixture(path: string) {
  const url = urls[`../../fixtures/data/${path}`];
  if (url === undefined) throw new Error(`${path} is not a fixture`);
  return openBlob(await (await fetch(url)).blob());
}
const readAll = async (cog: Awaited<ReturnType<typeof openBlob>>) => {
  const bands = Array.from({ length: cog.bandCount }, (_, i) => i + 1);
  return cog.read(0, { col: 0, row: 0, width: cog.width, height: cog.height }, bands);
};

describe.each([
  ["patho/comp-jpeg-gray.tif", 0],
  ["patho/comp-jpeg-rgb.tif", 0],
  ["patho/comp-jpeg-ycbcr-rgb.tif", 0],
  ["patho/mask-internal-jpeg.tif", 0],
  ["patho/comp-webp-lossless-rgb.tif", 0],
  ["patho/alpha-webp-lossless.tif", 0],
  ["patho/comp-webp-lossy-rgb.tif", 16],
  ["patho/comp-lerc-f32.tif", 0],
  ["patho/comp-zstd-u16.tif", 0],
  ["patho/comp-deflate-p2-u16.tif", 0],
])("%s", (path, tolerance) => {
  test(`holds GDAL's values, to ${tolerance}`, async () => {
    const cog = await openFixture(path);
    const { bands } = await readAll(cog);
    for (const { col, row, values } of expected[path]?.samples ?? []) {
      for (const [i, value] of values.entries()) {
        const found = bands[i]?.[row * cog.width + col] ?? Number.NaN;
        expect(Math.abs(found - numberOf(value))).toBeLessThanOrEqual(tolerance);
      }
    }
  });
});

test.each([
  ["corrupt-jpeg-block", "image/jpeg stream is 19826 × 808, not 64 × 64"],
  ["corrupt-webp-block", "image/webp stream"],
])("broken/%s.tif is damaged, and says how", async (name, found) => {
  const damaged = expect(openFixture(`broken/${name}.tif`).then(readAll)).rejects;
  await damaged.toMatchObject({ code: "DAMAGED", message: expect.stringContaining(found) });
});

test("a deflate stream of several pieces with other bytes behind it holds 0 to 255, again and again", async () => {
  // GDAL reads it so; Chromium's decoder fails for the piece that holds both, and drops what it gave for it.
  const { bands } = await readAll(await openBlob(await (await fetch(junk)).blob()));
  expect(bands[0]?.findIndex((sample, i) => sample !== i % 256)).toBe(-1);
});

describe("a deflate block", () => {
  const deflated = async (bytes: Uint8Array<ArrayBuffer>) => {
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };
  const read = async (block: Uint8Array, side: number) => {
    const image = { width: side, height: side, compression: 8, blocks: [block] };
    return (await readAll(await openBlob(new Blob([tinyTiff([image])])))).bands[0] as Uint8Array;
  };
  const noise = (length: number) => {
    let state = 1;
    return Uint8Array.from({ length }, () => {
      state = (state * 1103515245 + 12345) & 0x7fffffff;
      return state >> 16;
    });
  };

  test.each([8, 300])("of %s² samples may be followed by padding", async (side) => {
    const values = noise(side * side);
    const block = await deflated(values);
    for (const padding of [1, 3, 2000]) {
      const padded = new Uint8Array(block.length + padding);
      padded.set(block);
      expect(await read(padded, side)).toEqual(values);
    }
  });

  test("that would inflate to 60 MB gives its own 64 samples", async () => {
    const bomb = await deflated(new Uint8Array(60_000_000).fill(7));
    expect(await read(bomb, 8)).toEqual(new Uint8Array(64).fill(7));
  });

  test.each([
    ["cut off", (block: Uint8Array) => block.subarray(0, block.length - 20)],
    ["overwritten", (block: Uint8Array) => block.map((byte, i) => (i > 20 && i < 60 ? 0xff : byte))],
  ])("that is %s is damaged", async (_, spoil) => {
    const block = spoil(await deflated(noise(10_000)));
    await expect(read(block, 100)).rejects.toMatchObject({ code: "DAMAGED" });
  });
});
