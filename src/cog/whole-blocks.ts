import type { PixelWindow } from "../core/geo/pixel-window.ts";
import type { Layout } from "./layout.ts";

/** Windows that cover a level, in the order of its blocks; no block lies in two. */
export interface WholeBlocks {
  readonly count: number;
  at(index: number): PixelWindow;
  /** Bytes of the samples of all bands in the largest window. */
  readonly byteLength: number;
}

/** Cuts a level into windows of whole blocks that hold about `maxBytes` of samples of all bands, at least one block each. */
export function wholeBlocks(image: Layout, maxBytes: number): WholeBlocks {
  const { width, height, blockWidth, blockHeight, blocksAcross, blocksDown } = image;
  const blockBytes = Math.ceil((blockWidth * blockHeight * image.samplesPerPixel * image.bitsPerSample) / 8);
  const blocks = Math.max(1, Math.floor(maxBytes / blockBytes));
  const across = Math.min(blocks, blocksAcross);
  const down = Math.min(Math.max(1, Math.floor(blocks / blocksAcross)), blocksDown);
  const columns = Math.ceil(blocksAcross / across);
  return {
    count: columns * Math.ceil(blocksDown / down),
    byteLength: across * down * blockBytes,
    at(index) {
      const col = (index % columns) * across * blockWidth;
      const row = Math.floor(index / columns) * down * blockHeight;
      return {
        col,
        row,
        width: Math.min(across * blockWidth, width - col),
        height: Math.min(down * blockHeight, height - row),
      };
    },
  };
}
