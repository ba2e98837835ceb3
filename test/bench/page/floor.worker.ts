/** The least that any reader must do: the header, then all ranges at once, uncached, and each block inflated. No map. */
export interface FloorTask {
  readonly url: string;
  readonly header: string;
  readonly ranges: readonly string[];
  readonly blocks: readonly { readonly offset: number; readonly length: number }[];
}

self.onmessage = async ({ data }: MessageEvent<FloorTask>) => {
  await read(data.url, data.header);
  await Promise.all(
    data.ranges.map(async (range) => {
      const bytes = await read(data.url, range);
      const first = Number(/\d+/.exec(range));
      const inside = data.blocks.filter(
        ({ offset, length }) => offset >= first && offset + length <= first + bytes.byteLength,
      );
      await Promise.all(
        inside.map(({ offset, length }) => inflate(bytes.slice(offset - first, offset - first + length))),
      );
    }),
  );
  self.postMessage("done");
};
self.postMessage("ready");

async function read(url: string, range: string): Promise<ArrayBuffer> {
  const answer = await fetch(url, { cache: "no-store", headers: { range } });
  return await answer.arrayBuffer();
}

async function inflate(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return await new Response(stream).arrayBuffer();
}
