import { BlockCache } from "../../../src/cog/blocks/blocks.ts";
import { CogStore } from "../../../src/cog/open.ts";

/** Blocks that are read at once, and how many such groups are under way. */
const groupLength = 22;
const groups = 2;

/** Reads and decodes every block of the full size with our own reader, and does nothing with it: the yardstick. */
self.onmessage = async ({ data: url }: MessageEvent<string>) => {
  const store = new CogStore();
  const { levels, reader } = await store.open({ url });
  const { image } = levels[0];
  const blocks = new BlockCache(0, store.counters);
  const count = image.blocksAcross * image.blocksDown;
  let next = 0;
  const readGroups = async () => {
    while (next < count) {
      const first = next;
      next += groupLength;
      const group = Array.from({ length: Math.min(groupLength, count - first) }, (_, i) => first + i);
      await Promise.all(group.map((block) => blocks.get("yardstick", reader.source, image, block)));
    }
  };
  await Promise.all(Array.from({ length: groups }, readGroups));
  self.postMessage(store.counters.blocksDecoded);
};
self.postMessage("ready");
