import type { Cog } from "../cog/cog.ts";
import { tags } from "../cog/tiff/tags.ts";

const photometricPalette = 3;

/** The file's palette as RGBA, 4 bytes an entry, index = value; undefined where it has none. */
export function readPalette({ directory, levels }: Cog): Uint8Array | undefined {
  const colorMap = directory.numbers(tags.colorMap);
  if (levels[0].image.photometric !== photometricPalette || colorMap === undefined) return undefined;
  const entries = Math.floor(colorMap.length / 3);
  // 16 bits a colour, but some writers store 8.
  const shift = colorMap.some((value) => value > 255) ? 8 : 0;
  const palette = new Uint8Array(entries * 4).fill(255);
  for (let i = 0; i < entries; i += 1) {
    for (let c = 0; c < 3; c += 1) palette[i * 4 + c] = (colorMap[c * entries + i] as number) >> shift;
  }
  return palette;
}
