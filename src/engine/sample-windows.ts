import type { Cog } from "../cog/cog.ts";
import type { PixelWindow } from "../core/geo/pixel-window.ts";

/** Pixels that are measured whole; of a larger level, blocks spread evenly are taken. */
export const maxSampledPixels = 2048 * 2048;

/** The blocks of a level, or as many of them, spread evenly, as hold {@link maxSampledPixels}. */
export function sampleWindows(cog: Cog, level: number): readonly PixelWindow[] {
  const image = cog.levels[level]?.image;
  // An unknown level: let the read say so.
  if (image === undefined) return [{ col: 0, row: 0, width: 1, height: 1 }];
  const { blockWidth, blocksAcross } = image;
  const isLarge = blockWidth * image.storedBlockHeight > maxSampledPixels;
  // Of blocks that are too large themselves, slices are taken.
  const blockHeight = isLarge ? Math.max(1, Math.floor(maxSampledPixels / 16 / blockWidth)) : image.blockHeight;
  const blocksDown = Math.ceil(image.height / blockHeight);
  const affordable = Math.max(1, Math.floor(maxSampledPixels / (blockWidth * blockHeight)));
  // As wide steps across as down, but where there is only one block to step over, all of them the other way.
  const even = Math.ceil(Math.sqrt((blocksAcross * blocksDown) / affordable));
  const down = Math.ceil((Math.ceil(blocksAcross / Math.min(even, blocksAcross)) * blocksDown) / affordable);
  const stepDown = Math.min(blocksDown, down);
  const stepAcross = Math.min(blocksAcross, Math.ceil((blocksAcross * Math.ceil(blocksDown / stepDown)) / affordable));
  const windows: PixelWindow[] = [];
  for (let y = Math.floor((stepDown - 1) / 2); y < blocksDown; y += stepDown) {
    for (let x = Math.floor((stepAcross - 1) / 2); x < blocksAcross; x += stepAcross) {
      const [col, row] = [x * blockWidth, y * blockHeight];
      const width = Math.min(blockWidth, image.width - col);
      windows.push({ col, row, width, height: Math.min(blockHeight, image.height - row) });
    }
  }
  return windows;
}
