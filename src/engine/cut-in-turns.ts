import { ownTurn } from "../cog/blocks/event-loop.ts";
import type { PixelWindow } from "../core/geo/pixel-window.ts";
import type { PixelArea } from "../core/raster/pixel-area.ts";

/** Pixels that are compared with an area in one go: some tens of milliseconds where each is looked up among hundreds of edges. */
const pixelsATurn = 4096;

/** As the area's `cut`, in turns with other work. Rejects with the signal's reason. */
export async function cutInTurns(
  area: PixelArea,
  { col, row, width, height }: PixelWindow,
  mask: Uint8Array,
  signal?: AbortSignal,
): Promise<number> {
  // Parts that lie together in the mask: some rows, or a piece of one.
  const across = Math.min(width, pixelsATurn);
  const down = Math.max(1, Math.floor(pixelsATurn / width));
  let count = 0;
  for (let y = 0; y < height; y += down) {
    for (let x = 0; x < width; x += across) {
      const part = { width: Math.min(across, width - x), height: Math.min(down, height - y) };
      const start = y * width + x;
      const own = mask.subarray(start, start + part.width * part.height);
      count += area.cut({ col: col + x, row: row + y, ...part }, own);
      await ownTurn();
      signal?.throwIfAborted();
    }
  }
  return count;
}
