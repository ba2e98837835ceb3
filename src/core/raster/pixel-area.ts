import { BoundedMap } from "../bounded-map.ts";
import type { PixelRing } from "../geo/area-in-pixels.ts";
import type { PixelWindow } from "../geo/pixel-window.ts";

/** The pixels of a level whose centres lie in an area. */
export interface PixelArea {
  /** Holds all of them; undefined where there is none. */
  readonly window: PixelWindow | undefined;
  /** Whether any of a window may be among them. */
  touches(window: PixelWindow): boolean;
  /** Clears the mask of a window where pixels are not among them; returns how many are. */
  cut(window: PixelWindow, mask: Uint8Array): number;
}

/** All pixels of a level. */
export function wholeLevel({ width, height }: { readonly width: number; readonly height: number }): PixelArea {
  return {
    window: { col: 0, row: 0, width, height },
    touches: () => true,
    cut: (window) => window.width * window.height,
  };
}

/** Rows whose crossings are kept together, and how many such bands at most. */
const bandRows = 128;
const maxBands = 8;
const mostBins = 1024;
/** Lines that lie on each other, but for rounding, must not leave a pixel between them: this turns ties all one way, pixels. */
const tie = 0.5 + 1e-7;

/** Where the edges of an area cross the middle of a row: between the first and the second is inside, and so on. */
interface Band {
  readonly xs: Float64Array;
  /** By row of the band: where its crossings start; one more at the end. */
  readonly starts: Uint32Array;
}

/**
 * An area of rings, filled by scan lines through pixel centres, odd and even, as GDAL fills polygons: a centre on a left edge is
 * outside, one on a right edge inside. Crossings are made band by band, so that memory is bounded.
 */
export class RingPixels implements PixelArea {
  readonly window: PixelWindow | undefined;
  /** x, y and x, y of each edge that crosses a row, in pixels of the level. */
  readonly #edges: Float64Array;
  /** Edges by the rows that they cross. */
  readonly #bins: readonly number[][];
  readonly #firstRow: number;
  readonly #binRows: number;
  readonly #bands = new BoundedMap<number, Band>(maxBands);

  /** `scale`: what leads from pixels of level 0 to those of the level, whose size is `width` × `height`. */
  constructor(
    rings: readonly PixelRing[],
    { width, height }: { readonly width: number; readonly height: number },
    scale: readonly [x: number, y: number],
  ) {
    const { edges, extent } = edgesOf(rings, scale);
    this.#edges = edges;
    this.window = windowOf(extent, width, height);
    const { row = 0, height: rows = 0 } = this.window ?? {};
    this.#firstRow = row;
    this.#binRows = bandRows * Math.ceil(rows / bandRows / mostBins);
    this.#bins = Array.from({ length: Math.ceil(rows / this.#binRows) }, () => []);
    for (let i = 0; i < edges.length; i += 4) {
      const [top, bottom] = rowsOf(edges, i);
      const first = Math.max(0, Math.floor((top - row) / this.#binRows));
      const last = Math.min(this.#bins.length - 1, Math.floor((bottom - 1 - row) / this.#binRows));
      for (let bin = first; bin <= last; bin++) this.#bins[bin]?.push(i);
    }
  }

  touches(window: PixelWindow): boolean {
    for (let row = 0; row < window.height; row++) {
      let isIn = false;
      this.#spans(window, row, () => {
        isIn = true;
      });
      if (isIn) return true;
    }
    return false;
  }

  cut(window: PixelWindow, mask: Uint8Array): number {
    let count = 0;
    for (let row = 0; row < window.height; row++) {
      const start = row * window.width;
      let cleared = start;
      this.#spans(window, row, (from, to) => {
        mask.fill(0, cleared, start + from);
        cleared = start + to;
        count += to - from;
      });
      mask.fill(0, cleared, start + window.width);
    }
    return count;
  }

  /** Tells `visit` the columns of a row of a window that are inside: from, and the one behind the last. */
  #spans({ col, row: firstRow, width }: PixelWindow, row: number, visit: (from: number, to: number) => void): void {
    const offset = firstRow + row - this.#firstRow;
    if (this.window === undefined || offset < 0 || offset >= this.window.height) return;
    const { xs, starts } = this.#band(Math.floor(offset / bandRows));
    const line = offset % bandRows;
    const end = starts[line + 1] as number;
    for (let i = starts[line] as number; i + 1 < end; i += 2) {
      const from = Math.max(0, Math.floor((xs[i] as number) + tie) - col);
      const to = Math.min(width, Math.floor((xs[i + 1] as number) + tie) - col);
      if (from < to) visit(from, to);
    }
  }

  #band(number: number): Band {
    return this.#bands.getOrMake(number, () => this.#crossings(this.#firstRow + number * bandRows));
  }

  #crossings(firstRow: number): Band {
    const edges = this.#edges;
    const near = this.#bins[Math.floor((firstRow - this.#firstRow) / this.#binRows)] ?? [];
    const starts = new Uint32Array(bandRows + 1);
    const within = (i: number): readonly [number, number] => {
      const [top, bottom] = rowsOf(edges, i);
      return [Math.max(0, top - firstRow), Math.min(bandRows, bottom - firstRow)];
    };
    for (const i of near) {
      const [from, to] = within(i);
      for (let row = from; row < to; row++) starts[row + 1] = (starts[row + 1] as number) + 1;
    }
    for (let row = 0; row < bandRows; row++) starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
    const xs = new Float64Array(starts[bandRows] as number);
    const next = starts.slice();
    for (const i of near) {
      const [from, to] = within(i);
      const [x1, y1, x2, y2] = [edges[i], edges[i + 1], edges[i + 2], edges[i + 3]] as [number, number, number, number];
      for (let row = from; row < to; row++) {
        const at = next[row] as number;
        xs[at] = x1 + ((firstRow + row + 0.5 - y1) / (y2 - y1)) * (x2 - x1);
        next[row] = at + 1;
      }
    }
    for (let row = 0; row < bandRows; row++) xs.subarray(starts[row], starts[row + 1]).sort();
    return { xs, starts };
  }
}

/** The rows whose middle an edge crosses: the first, and the one behind the last. */
function rowsOf(edges: Float64Array, i: number): readonly [first: number, end: number] {
  const [y1, y2] = [edges[i + 1] as number, edges[i + 3] as number];
  return [rowBelow(Math.min(y1, y2)), rowBelow(Math.max(y1, y2))];
}

/** The first row whose middle lies at `y` or below. */
const rowBelow = (y: number) => Math.ceil(y - tie);

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function edgesOf(rings: readonly PixelRing[], [scaleX, scaleY]: readonly [number, number]) {
  const edges: number[] = [];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const next = (i + 2) % ring.length;
      const [x1, y1] = [(ring[i] as number) * scaleX, (ring[i + 1] as number) * scaleY];
      const [x2, y2] = [(ring[next] as number) * scaleX, (ring[next + 1] as number) * scaleY];
      left = Math.min(left, x1);
      right = Math.max(right, x1);
      top = Math.min(top, y1);
      bottom = Math.max(bottom, y1);
      if (rowBelow(y1) !== rowBelow(y2)) edges.push(x1, y1, x2, y2);
    }
  }
  return { edges: Float64Array.from(edges), extent: { left, top, right, bottom } };
}

function windowOf({ left, top, right, bottom }: Extent, width: number, height: number): PixelWindow | undefined {
  const [col, row] = [Math.max(0, Math.floor(left)), Math.max(0, Math.floor(top))];
  const [end, below] = [Math.min(width, Math.ceil(right)), Math.min(height, Math.ceil(bottom))];
  return end > col && below > row ? { col, row, width: end - col, height: below - row } : undefined;
}
