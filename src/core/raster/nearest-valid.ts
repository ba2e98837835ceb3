/**
 * For every pixel, row by row from the top, the index of the valid one (mask not 0) whose centre is nearest, itself if it is valid; -1
 * everywhere if none is. Vectors to the nearest are handed on from neighbour to neighbour in two sweeps (P.-E. Danielsson, "Euclidean
 * distance mapping", 1980): now and then one is named that is farther by a fraction of a pixel.
 */
export function nearestValid(mask: Uint8Array, width: number, height: number): Int32Array {
  const nearest = new Int32Array(mask.length);
  for (let i = 0; i < mask.length; i++) nearest[i] = mask[i] === 0 ? -1 : i;
  const take = (i: number, x: number, y: number, from: number) => {
    const candidate = nearest[from] as number;
    if (candidate === -1) return;
    const known = nearest[i] as number;
    if (known === -1 || squared(candidate, x, y, width) < squared(known, x, y, width)) nearest[i] = candidate;
  };
  const sweep = (y: number, neighbour: number) => {
    const row = y * width;
    for (let x = 0; x < width; x++) {
      const i = row + x;
      if (nearest[i] === i) continue;
      if (neighbour !== 0) {
        if (x > 0) take(i, x, y, i + neighbour - 1);
        take(i, x, y, i + neighbour);
        if (x < width - 1) take(i, x, y, i + neighbour + 1);
      }
      if (x > 0) take(i, x, y, i - 1);
    }
    for (let x = width - 2; x >= 0; x--) if (nearest[row + x] !== row + x) take(row + x, x, y, row + x + 1);
  };
  for (let y = 0; y < height; y++) sweep(y, y === 0 ? 0 : -width);
  for (let y = height - 2; y >= 0; y--) sweep(y, width);
  return nearest;
}

/** The squared distance of a pixel, by its index, from the column and row of another. */
export function squared(index: number, x: number, y: number, width: number): number {
  const [dx, dy] = [(index % width) - x, Math.floor(index / width) - y];
  return dx * dx + dy * dy;
}
