import type { PixelWindow } from "./pixel-window.ts";

/** A place in the source (pixels) for a place in the target (pixels); undefined where there is none. */
export type PixelFunction = (col: number, row: number) => readonly [col: number, row: number] | undefined;

interface Arrays {
  readonly width: number;
  readonly cols: Float64Array;
  readonly rows: Float64Array;
}

/** A patch of this many pixels or fewer is computed pixel by pixel. */
const exactPixels = 36;
/** A patch without a single place on the globe is believed up to this size only. */
const blindSize = 32;

/** Weights of the four nodes (at 0, 1, 2, 3) for the places halfway between them. */
const halfway = [
  [0.3125, 0.9375, -0.3125, 0.0625],
  [-0.0625, 0.5625, 0.5625, -0.0625],
  [0.0625, -0.3125, 0.9375, 0.3125],
] as const;

/**
 * Writes `exact` at the pixel centres of a window of the target into `arrays`. A window is a bicubic polynomial
 * through 4 × 4 exact places when it meets `exact` within `tolerance` at the 9 places halfway between them, where such
 * a polynomial is about at its worst; else it is halved. Edges of the globe and cuts in the map are so followed down to
 * single, exact pixels. What is nowhere, or well outside the raster, is left as it is.
 */
export function fillPatch(
  exact: PixelFunction,
  raster: { readonly width: number; readonly height: number },
  window: PixelWindow,
  tolerance: number,
  arrays: Arrays,
): void {
  const { col, row, width, height } = window;
  if (width * height <= exactPixels) {
    fillExactly(exact, window, arrays);
    return;
  }
  const stepCol = (width - 1) / 3;
  const stepRow = (height - 1) / 3;
  const nodeCols = new Float64Array(16);
  const nodeRows = new Float64Array(16);
  const extent = new Extent();
  let missing = 0;
  for (let j = 0; j < 4; j++) {
    for (let i = 0; i < 4; i++) {
      const place = exact(col + 0.5 + i * stepCol, row + 0.5 + j * stepRow);
      nodeCols[j * 4 + i] = place ? place[0] : Number.NaN;
      nodeRows[j * 4 + i] = place ? place[1] : Number.NaN;
      if (place) extent.add(place);
      else missing++;
    }
  }
  let worst = 0;
  for (let j = 0; j < 3; j++) {
    for (let i = 0; i < 3; i++) {
      const place = exact(col + 0.5 + (i + 0.5) * stepCol, row + 0.5 + (j + 0.5) * stepRow);
      if (place) {
        extent.add(place);
        const offCol = Math.abs(between(nodeCols, i, j) - place[0]);
        const offRow = Math.abs(between(nodeRows, i, j) - place[1]);
        worst = Math.max(worst, offCol, offRow);
      } else missing++;
    }
  }
  if (missing === 0 && worst <= tolerance) {
    evaluate(nodeCols, window, arrays.cols, arrays.width);
    evaluate(nodeRows, window, arrays.rows, arrays.width);
    return;
  }
  const small = Math.max(width, height) <= blindSize;
  if ((missing === 0 || small) && extent.misses(raster)) return;
  for (const part of halves(window)) fillPatch(exact, raster, part, tolerance, arrays);
}

/** The range of some places in the source. */
class Extent {
  #left = Infinity;
  #right = -Infinity;
  #top = Infinity;
  #bottom = -Infinity;

  add([col, row]: readonly [number, number]): void {
    this.#left = Math.min(this.#left, col);
    this.#right = Math.max(this.#right, col);
    this.#top = Math.min(this.#top, row);
    this.#bottom = Math.max(this.#bottom, row);
  }

  /** Whether even the range made half as large again on each side stays clear of the raster; so also when it is empty. */
  misses({ width, height }: { readonly width: number; readonly height: number }): boolean {
    const acrossMargin = 2 + (this.#right - this.#left) / 2;
    const downMargin = 2 + (this.#bottom - this.#top) / 2;
    return !(
      this.#left - acrossMargin <= width &&
      this.#right + acrossMargin >= 0 &&
      this.#top - downMargin <= height &&
      this.#bottom + downMargin >= 0
    );
  }
}

function fillExactly(exact: PixelFunction, { col, row, width, height }: PixelWindow, arrays: Arrays): void {
  for (let j = row; j < row + height; j++) {
    for (let i = col; i < col + width; i++) {
      const place = exact(i + 0.5, j + 0.5);
      if (!place) continue;
      arrays.cols[j * arrays.width + i] = place[0];
      arrays.rows[j * arrays.width + i] = place[1];
    }
  }
}

/** The polynomial's value halfway between the nodes i, i + 1 and j, j + 1. */
function between(nodes: Float64Array, i: number, j: number): number {
  const across = halfway[i] as (typeof halfway)[number];
  const down = halfway[j] as (typeof halfway)[number];
  let total = 0;
  for (let m = 0; m < 4; m++) {
    const line = m * 4;
    total +=
      (down[m] as number) *
      (across[0] * nodes[line]! +
        across[1] * nodes[line + 1]! +
        across[2] * nodes[line + 2]! +
        across[3] * nodes[line + 3]!);
  }
  return total;
}

/** Writes the polynomial through 4 × 4 nodes at every pixel centre of the window: Lagrange down, Horner across. */
function evaluate(
  nodes: Float64Array,
  { col, row, width, height }: PixelWindow,
  values: Float64Array,
  stride: number,
): void {
  const step = width > 1 ? 3 / (width - 1) : 0;
  for (let j = 0; j < height; j++) {
    const t = height > 1 ? (3 * j) / (height - 1) : 0;
    const w0 = ((1 - t) * (2 - t) * (3 - t)) / 6;
    const w1 = (t * (2 - t) * (3 - t)) / 2;
    const w2 = (t * (t - 1) * (3 - t)) / 2;
    const w3 = (t * (t - 1) * (t - 2)) / 6;
    const c0 = w0 * nodes[0]! + w1 * nodes[4]! + w2 * nodes[8]! + w3 * nodes[12]!;
    const c1 = w0 * nodes[1]! + w1 * nodes[5]! + w2 * nodes[9]! + w3 * nodes[13]!;
    const c2 = w0 * nodes[2]! + w1 * nodes[6]! + w2 * nodes[10]! + w3 * nodes[14]!;
    const c3 = w0 * nodes[3]! + w1 * nodes[7]! + w2 * nodes[11]! + w3 * nodes[15]!;
    const d2 = (c2 - 2 * c1 + c0) / 2;
    const d3 = (c3 - 3 * c2 + 3 * c1 - c0) / 6;
    const a1 = (c1 - c0 - d2 + 2 * d3) * step;
    const a2 = (d2 - 3 * d3) * step * step;
    const a3 = d3 * step * step * step;
    const start = (row + j) * stride + col;
    for (let i = 0; i < width; i++) values[start + i] = c0 + i * (a1 + i * (a2 + i * a3));
  }
}

function halves({ col, row, width, height }: PixelWindow): PixelWindow[] {
  const left = width >> 1;
  const top = height >> 1;
  if (width > 2 * height)
    return [
      { col, row, width: left, height },
      { col: col + left, row, width: width - left, height },
    ];
  if (height > 2 * width)
    return [
      { col, row, width, height: top },
      { col, row: row + top, width, height: height - top },
    ];
  return [
    { col, row, width: left, height: top },
    { col: col + left, row, width: width - left, height: top },
    { col, row: row + top, width: left, height: height - top },
    { col: col + left, row: row + top, width: width - left, height: height - top },
  ];
}
