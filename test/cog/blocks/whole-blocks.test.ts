import { describe, expect, test } from "vitest";
import { wholeBlocks } from "../../../src/cog/blocks/whole-blocks.ts";
import { openTiny } from "../../support/open-bytes.ts";
import type { TinyImage } from "../../support/tiny-tiff.ts";

const layoutOf = async (image: Omit<TinyImage, "blocks">, blocks: number) => {
  const sparse = Array.from({ length: blocks }, () => new Uint8Array(0));
  return (await openTiny({ ...image, blocks: sparse })).levels[0].image;
};
const maxBytes = 512 * 1024;

describe("windows of whole blocks", () => {
  test("cover every pixel once, edges cut off", async () => {
    const image = await layoutOf({ width: 300, height: 200, tile: [64, 32] }, 5 * 7);
    const seen = new Uint8Array(300 * 200);
    const windows = wholeBlocks(image, 3 * (64 * 32 + 4096));
    for (let index = 0; index < windows.count; index++) {
      const { col, row, width, height } = windows.at(index);
      expect(col % 64 === 0 && row % 32 === 0 && width <= 3 * 64 && height <= 32).toBe(true);
      for (let y = row; y < row + height; y++) for (let x = col; x < col + width; x++) seen[y * 300 + x]!++;
    }
    expect(seen.every((times) => times === 1)).toBe(true);
  });

  test("hold few of the smallest blocks, each of which takes more than its samples", async () => {
    const windows = wholeBlocks(await layoutOf({ width: 3, height: 20_000, rowsPerStrip: 1 }, 20_000), maxBytes);
    expect(windows.at(0).height).toBeLessThanOrEqual(maxBytes / 4096);
    expect(windows.byteLength).toBeGreaterThan(maxBytes / 2);
  });

  test("count bits as the bytes that they are decoded to", async () => {
    const image = await layoutOf({ width: 4096, height: 4096, bits: 1, tile: [1024, 1024] }, 16);
    const windows = wholeBlocks(image, maxBytes);
    expect([windows.at(0).width, windows.at(0).height]).toEqual([1024, 1024]);
    expect(windows.byteLength).toBeGreaterThanOrEqual(1024 * 1024);
  });
});
