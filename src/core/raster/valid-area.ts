import type { PixelWindow } from "../geo/pixel-window.ts";

/** Lines kept at most: of a higher level, several rows share one. */
const maxLines = 2 ** 20;

/** The first and last valid pixel of each row of a level, gathered from windows in any order. Memory: 8 bytes a row. */
export class ValidArea {
  readonly #height: number;
  readonly #rowsEach: number;
  /** By line: the first valid column, and the one behind the last; -1 where there is none. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  /** Of a level `height` pixels high. */
  constructor(height: number) {
    this.#height = height;
    this.#rowsEach = Math.ceil(height / maxLines);
    const lines = Math.ceil(height / this.#rowsEach);
    this.#starts = new Int32Array(lines).fill(-1);
    this.#ends = new Int32Array(lines).fill(-1);
  }

  /** Adds the pixels of a window whose mask is not 0. */
  add({ col, row, width, height }: PixelWindow, mask: Uint8Array): void {
    for (let y = 0; y < height; y++) {
      const from = y * width;
      let [first, last] = [from, from + width - 1];
      while (first <= last && mask[first] === 0) first++;
      if (first > last) continue;
      while (mask[last] === 0) last--;
      const line = Math.floor((row + y) / this.#rowsEach);
      const [start, end] = [col + first - from, col + last - from + 1];
      const known = this.#starts[line] as number;
      this.#starts[line] = known < 0 ? start : Math.min(known, start);
      this.#ends[line] = Math.max(this.#ends[line] as number, end);
    }
  }

  /**
   * The convex hull of the valid pixels' corners, in pixels of the level, corner-based; counterclockwise as seen with
   * rows running downwards, not closed. Empty where no pixel is valid. (Andrew's monotone chain, 1979, along the rows.)
   */
  hull(): readonly PixelCorner[] {
    const left: PixelCorner[] = [];
    const right: PixelCorner[] = [];
    for (let line = 0; line < this.#starts.length; line++) {
      const start = this.#starts[line] as number;
      if (start < 0) continue;
      const top = line * this.#rowsEach;
      const bottom = Math.min(this.#height, top + this.#rowsEach);
      const end = this.#ends[line] as number;
      extend(left, [start, top], 1);
      extend(left, [start, bottom], 1);
      extend(right, [end, top], -1);
      extend(right, [end, bottom], -1);
    }
    return [...left, ...right.toReversed()];
  }
}

export type PixelCorner = readonly [col: number, row: number];

/** Adds a corner to a chain that runs downwards; those that it leaves inside go. `side`: 1 for the left chain, -1 for the right one. */
function extend(chain: PixelCorner[], corner: PixelCorner, side: 1 | -1): void {
  while (chain.length >= 2) {
    const [col, row] = chain.at(-1) as PixelCorner;
    const [colBefore, rowBefore] = chain.at(-2) as PixelCorner;
    const turn = (col - colBefore) * (corner[1] - rowBefore) - (row - rowBefore) * (corner[0] - colBefore);
    if (turn * side < 0) break;
    chain.pop();
  }
  // Of corners side by side only the outer one bounds the hull.
  const last = chain.at(-1);
  if (last !== undefined && last[1] === corner[1]) {
    if ((corner[0] - last[0]) * side >= 0) return;
    chain.pop();
    extend(chain, corner, side);
    return;
  }
  chain.push(corner);
}
