import type { PixelCoordinates } from "./source-window.ts";

/** How much coarser than the target's pixels an overview's may be: GDAL 3.6's threshold, and thereby Terracotta's. */
const oversamplingThreshold = 1.2;

/** Places along each side of the target at which {@link sourcePixelsPerTargetPixel} looks. */
const probes = 9;

/**
 * Chooses the level to read: the coarsest whose pixels are smaller than 1.2 × the target's, else the full size.
 *
 * `sourcePixelsPerTargetPixel` counts pixels of full size, below 1 when zoomed in beyond it. Levels come in any order, and
 * their factors need not be powers of two. Throws a `RangeError` for an empty list.
 */
export function chooseLevel<Level extends { readonly width: number; readonly height: number }>(
  levels: readonly Level[],
  sourcePixelsPerTargetPixel: number,
): Level {
  const sorted = [...levels].sort((a, b) => b.width * b.height - a.width * a.height);
  const full = sorted[0];
  if (full === undefined) throw new RangeError("There is no level to choose from.");
  const limit = oversamplingThreshold * sourcePixelsPerTargetPixel;
  return sorted.findLast((level) => Math.max(full.width / level.width, full.height / level.height) < limit) ?? full;
}

/**
 * The side of the square of source pixels (level 0) that has the area of a target pixel: the median over probes of the target
 * that lie in a source of `width` × `height`, over all probes if none does. Undefined where the target lies nowhere.
 */
export function sourcePixelsPerTargetPixel(
  coordinates: PixelCoordinates,
  { width, height }: { readonly width: number; readonly height: number },
): number | undefined {
  const { cols, rows, width: stride } = coordinates;
  const inside: number[] = [];
  const anywhere: number[] = [];
  for (let j = 0; j < probes; j++) {
    for (let i = 0; i < probes; i++) {
      const x = Math.round((i * (coordinates.width - 2)) / (probes - 1));
      const y = Math.round((j * (coordinates.height - 2)) / (probes - 1));
      const at = y * stride + x;
      const [col, row] = [cols[at] as number, rows[at] as number];
      const [colRight, rowRight] = [(cols[at + 1] as number) - col, (rows[at + 1] as number) - row];
      const [colBelow, rowBelow] = [(cols[at + stride] as number) - col, (rows[at + stride] as number) - row];
      const side = Math.sqrt(Math.abs(colRight * rowBelow - colBelow * rowRight));
      if (!(side > 0 && side < Number.POSITIVE_INFINITY)) continue;
      anywhere.push(side);
      if (col >= 0 && col < width && row >= 0 && row < height) inside.push(side);
    }
  }
  const sides = (inside.length > 0 ? inside : anywhere).sort((a, b) => a - b);
  return sides[sides.length >> 1];
}
