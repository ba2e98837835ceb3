import { ownTurn } from "../cog/blocks/event-loop.ts";
import type { Layout } from "../cog/tiff/layout.ts";
import type { PixelWindow } from "../core/geo/pixel-window.ts";
import type { PixelArea } from "../core/raster/pixel-area.ts";
import type { Windows } from "./read-ahead.ts";

/** Bytes of samples that a window holds at most, unless it is one block. */
const windowBytes = 512 * 1024;
/** Rows of blocks that are compared with the area before others have their turn. */
const rowsATurn = 128;

/** Windows of whole blocks that cover an area of a level, none without a pixel of it; neighbours are joined while they are small. */
export async function touchingBlocks(
  image: Layout,
  area: PixelArea,
  signal: AbortSignal | undefined,
): Promise<Windows> {
  const { width, height, blockWidth, blockHeight, blocksAcross } = image;
  const pixelBytes = (image.samplesPerPixel * Math.max(8, image.bitsPerSample)) / 8;
  const bytesOf = (window: PixelWindow) => window.width * window.height * pixelBytes;
  const windows: PixelWindow[] = [];
  let compared = 0;
  const part = area.window ?? { col: 0, row: 0, width: 0, height: 0 };
  const from = (start: number, step: number) => start - (start % step);
  for (let row = from(part.row, blockHeight); row < part.row + part.height; row += blockHeight) {
    for (let col = from(part.col, blockWidth); col < part.col + part.width; col += blockWidth) {
      const block = {
        col,
        row,
        width: Math.min(blockWidth, width - col),
        height: Math.min(blockHeight, height - row),
      };
      const touches = area.touches(block);
      compared += block.height;
      if (compared >= rowsATurn) {
        compared = 0;
        await ownTurn();
        signal?.throwIfAborted();
      }
      if (!touches) continue;
      const last = windows.at(-1);
      const joined = last && join(last, block, blocksAcross === 1);
      if (joined && bytesOf(joined) <= windowBytes) windows[windows.length - 1] = joined;
      else windows.push(block);
    }
  }
  return {
    count: windows.length,
    // Asked for by an index below the count.
    at: (index) => windows[index] as PixelWindow,
    byteLength: windows.reduce((most, window) => Math.max(most, bytesOf(window)), 1),
  };
}

/** Two windows as one: side by side, or, of strips, one below the other. */
function join(one: PixelWindow, next: PixelWindow, strips: boolean): PixelWindow | undefined {
  if (strips) return one.row + one.height === next.row ? { ...one, height: one.height + next.height } : undefined;
  const isBeside = one.row === next.row && one.col + one.width === next.col;
  return isBeside ? { ...one, width: one.width + next.width } : undefined;
}
