import type { PixelWindow } from "../../core/geo/pixel-window.ts";
import type { Layout } from "../tiff/layout.ts";

/** What reading a block takes besides its samples: even the smallest ones add up. */
const bytesPerBlock = 4096;

/** Windows that cover a level, in the order of its blocks; no block lies in two. */
export interface WholeBlocks {
  readonly count: number;
  at(index: number): PixelWindow;
  /** Bytes that reading the largest window takes: mostly samples of all bands. */
  readonly byteLength: number;
}

/** Cuts a level into windows of whole blocks, reading each of which takes at most `maxBytes`, unless it is one block. */
export function wholeBlocks(image: Layout, maxBytes: number): WholeBlocks {
  const { width, height, blockWidth, blockHeight, blocksAcross, blocksDown } = image;
  // Bits are decoded to bytes.
  const pixelBytes = (image.samplesPerPixel * Math.max(8, image.bitsPerSample)) / 8;
  const blockBytes = bytesPerBlock + blockWidth * blockHeight * pixelBytes;
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
