import type { GroundControlPoint, PixelMapping } from "./pixel-mapping.ts";

/** Lines of points each way that a cubic needs. */
const fewestLines = 4;
/** Places of pixels that differ by less lie on one line. */
const sameLine = 1e-6;
/** A place is found when a step moves it by less, pixels. */
const foundWithin = 1e-7;
const mostSteps = 30;
/** Points each way from which the search is begun anew where the first guess leads nowhere. */
const starts = 24;
/** Outside of any raster. */
const nowhere = [-1e9, -1e9] as const;

/**
 * The mapping through a dense grid of control points (a geolocation grid, as SNAP writes it), which it meets exactly: a cubic in each cell,
 * with tangents of the parabolas through three neighbours (bicubic Hermite), smooth across cells, straight on beyond the outermost points.
 * The way back is Newton's, from `guess`. Undefined where the points are no full grid in rows and columns of the raster.
 */
export function latticeMapping(
  gcps: readonly GroundControlPoint[],
  guess: PixelMapping["toPixel"],
): PixelMapping | undefined {
  const lattice = latticeOf(gcps);
  if (lattice === undefined) return undefined;
  const { cols, rows, xs, ys } = lattice;
  const [across, down] = [new Axis(cols), new Axis(rows)];
  // x, y, and how they change with col and row; shared, as one is asked for at a time.
  const at = new Float64Array(6);

  const evaluate = (col: number, row: number): void => {
    across.find(col);
    down.find(row);
    at.fill(0);
    for (let j = 0; j < 4; j++) {
      const line = (down.first + j) * cols.length + across.first;
      let [x, y, xAlong, yAlong] = [0, 0, 0, 0];
      for (let i = 0; i < 4; i++) {
        const [weight, slope] = [across.weights[i]!, across.slopes[i]!];
        x += weight * xs[line + i]!;
        y += weight * ys[line + i]!;
        xAlong += slope * xs[line + i]!;
        yAlong += slope * ys[line + i]!;
      }
      const [weight, slope] = [down.weights[j]!, down.slopes[j]!];
      at[0]! += weight * x;
      at[1]! += weight * y;
      at[2]! += weight * xAlong;
      at[3]! += slope * x;
      at[4]! += weight * yAlong;
      at[5]! += slope * y;
    }
  };

  /** No step is longer than the raster: a guess far off must not fling it away. */
  const longest = Math.max(cols.at(-1)! - cols[0]!, rows.at(-1)! - rows[0]!);
  const search = (x: number, y: number, start: readonly [number, number]): readonly [number, number] | undefined => {
    let [col, row] = start;
    for (let step = 0; step < mostSteps; step++) {
      evaluate(col, row);
      const [offX, offY] = [x - at[0]!, y - at[1]!];
      const determinant = at[2]! * at[5]! - at[3]! * at[4]!;
      const moveCol = (at[5]! * offX - at[3]! * offY) / determinant;
      const moveRow = (at[2]! * offY - at[4]! * offX) / determinant;
      const length = Math.hypot(moveCol, moveRow);
      if (!Number.isFinite(length)) return undefined;
      const share = length > longest ? longest / length : 1;
      col += share * moveCol;
      row += share * moveRow;
      if (length < foundWithin) return [col, row];
    }
    return undefined;
  };

  const nearestPoint = (x: number, y: number): readonly [number, number] => {
    let [nearest, distance]: [readonly [number, number], number] = [nowhere, Infinity];
    const [stepCol, stepRow] = [cols, rows].map((lines) => Math.max(1, Math.floor(lines.length / starts))) as [
      number,
      number,
    ];
    for (let j = 0; j < rows.length; j += stepRow) {
      for (let i = 0; i < cols.length; i += stepCol) {
        const index = j * cols.length + i;
        const apart = (xs[index]! - x) ** 2 + (ys[index]! - y) ** 2;
        if (apart < distance) [nearest, distance] = [[cols[i]!, rows[j]!], apart];
      }
    }
    return nearest;
  };

  return {
    toCrs: (col, row) => {
      evaluate(col, row);
      return [at[0]!, at[1]!];
    },
    toPixel: (x, y) => search(x, y, guess(x, y)) ?? search(x, y, nearestPoint(x, y)) ?? nowhere,
  };
}

/** Points in full rows and columns; `xs` and `ys` row by row. */
interface Lattice {
  readonly cols: Float64Array;
  readonly rows: Float64Array;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

function latticeOf(gcps: readonly GroundControlPoint[]): Lattice | undefined {
  const cols = linesOf(gcps.map(({ col }) => col));
  const rows = linesOf(gcps.map(({ row }) => row));
  const size = cols.length * rows.length;
  if (cols.length < fewestLines || rows.length < fewestLines || size !== gcps.length) return undefined;
  const xs = new Float64Array(size).fill(Number.NaN);
  const ys = new Float64Array(size);
  for (const { col, row, x, y } of gcps) {
    const index = intervalOf(rows, row + sameLine) * cols.length + intervalOf(cols, col + sameLine);
    xs[index] = x;
    ys[index] = y;
  }
  return xs.some(Number.isNaN) ? undefined : { cols, rows, xs, ys };
}

function linesOf(values: readonly number[]): Float64Array {
  const sorted = Float64Array.from(values).sort();
  return sorted.filter((value, i) => i === 0 || value - sorted[i - 1]! > sameLine);
}

/** The last line at or before a place; the first where it lies before all of them. */
function intervalOf(lines: Float64Array, place: number): number {
  let [low, high] = [0, lines.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lines[middle]! <= place) low = middle;
    else high = middle;
  }
  return low;
}

/** The weights of the four lines (from `first` on) that make up what lies at a place between them, and their slopes there. */
class Axis {
  first = 0;
  readonly weights = new Float64Array(4);
  readonly slopes = new Float64Array(4);
  readonly #lines: Float64Array;
  /** Of each interval: the coefficients of 1, t, t², t³ of each of the four lines, t from the interval's start. */
  readonly #cubics: Float64Array;

  constructor(lines: Float64Array) {
    this.#lines = lines;
    this.#cubics = new Float64Array((lines.length - 1) * 16);
    for (let interval = 0; interval < lines.length - 1; interval++) {
      const first = firstLine(interval, lines.length);
      const width = lines[interval + 1]! - lines[interval]!;
      for (let i = 0; i < 4; i++) {
        // The cubic that one line alone makes: 1 on it, 0 on all others.
        const value = (line: number) => (line === first + i ? 1 : 0);
        const [from, to] = [value(interval), value(interval + 1)];
        const [tangent, next] = [tangentAt(lines, interval, value), tangentAt(lines, interval + 1, value)];
        const square = (3 * (to - from)) / width ** 2 - (2 * tangent + next) / width;
        const cube = (2 * (from - to)) / width ** 3 + (tangent + next) / width ** 2;
        this.#cubics.set([from, tangent, square, cube], interval * 16 + i * 4);
      }
    }
  }

  find(place: number): void {
    const lines = this.#lines;
    const [start, end] = [lines[0]!, lines[lines.length - 1]!];
    const within = Math.min(Math.max(place, start), end);
    const interval = Math.min(intervalOf(lines, within), lines.length - 2);
    this.first = firstLine(interval, lines.length);
    const t = within - lines[interval]!;
    const beyond = place - within;
    for (let i = 0; i < 4; i++) {
      const at = interval * 16 + i * 4;
      const [a, b, c, d] = [this.#cubics[at]!, this.#cubics[at + 1]!, this.#cubics[at + 2]!, this.#cubics[at + 3]!];
      const slope = b + t * (2 * c + t * 3 * d);
      this.slopes[i] = slope;
      this.weights[i] = a + t * (b + t * (c + t * d)) + beyond * slope;
    }
  }
}

function firstLine(interval: number, count: number): number {
  return Math.max(0, Math.min(interval - 1, count - 4));
}

/** The slope, on a line, of the parabola through it and its neighbours, at the ends through the three outermost. */
function tangentAt(lines: Float64Array, line: number, value: (line: number) => number): number {
  const middle = Math.max(1, Math.min(line, lines.length - 2));
  const [before, after] = [lines[middle]! - lines[middle - 1]!, lines[middle + 1]! - lines[middle]!];
  const slopeBefore = (value(middle) - value(middle - 1)) / before;
  const slopeAfter = (value(middle + 1) - value(middle)) / after;
  const bend = (slopeAfter - slopeBefore) / (before + after);
  if (line < middle) return slopeBefore - bend * before;
  if (line > middle) return slopeAfter + bend * after;
  return slopeBefore + bend * before;
}
