/** How much coarser than the target's pixels an overview's may be: GDAL 3.6's threshold, and thereby Terracotta's. */
const oversamplingThreshold = 1.2;

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
