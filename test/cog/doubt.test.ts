import { expect, test } from "vitest";
import { BlockCache } from "../../src/cog/blocks/blocks.ts";
import { openTiny } from "../support/open-bytes.ts";

test.each(["a whole block", "a single band"])("%s that makes no sense has its file doubted", async (what) => {
  const blocks = [new Uint8Array(40).fill(0x5a)];
  const cog = await openTiny({ width: 8, height: 8, bands: 2, compression: 8, blocks });
  let doubts = 0;
  const source = { read: async () => blocks[0] as Uint8Array<ArrayBuffer>, doubt: () => void doubts++ };
  const cache = new BlockCache(1e6, { requests: 0, bytes: 0, blocksDecoded: 0 });
  const layout = cog.levels[0].image;
  const read = what === "a single band" ? cache.getBand("a", source, layout, 0, 1) : cache.get("a", source, layout, 0);
  await expect(read).rejects.toMatchObject({ code: "DAMAGED" });
  expect(doubts).toBe(1);
});
