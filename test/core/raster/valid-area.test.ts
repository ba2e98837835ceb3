import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ValidArea } from "../../../src/core/raster/valid-area.ts";

type Corner = readonly [number, number];

/** The hull by its definition: a pair of corners is an edge when no corner lies beyond the line through it. */
function hullVertices(corners: readonly Corner[]): Set<string> {
  const found = new Set<string>();
  for (const [ax, ay] of corners) {
    for (const [bx, by] of corners) {
      if (ax === bx && ay === by) continue;
      const side = ([x, y]: Corner) => (bx - ax) * (y - ay) - (by - ay) * (x - ax);
      if (corners.some((corner) => side(corner) > 0)) continue;
      // Of corners in a row only the outermost are vertices.
      const along = corners.filter((corner) => side(corner) === 0);
      const position = ([x, y]: Corner) => x * (bx - ax) + y * (by - ay);
      along.sort((p, q) => position(p) - position(q));
      for (const end of [along[0], along.at(-1)]) if (end) found.add(end.join());
    }
  }
  return found;
}

const cornersOf = (width: number, mask: readonly number[]): Corner[] =>
  mask.flatMap((valid, i): Corner[] => {
    if (valid === 0) return [];
    const [col, row] = [i % width, Math.floor(i / width)];
    return [
      [col, row],
      [col + 1, row],
      [col, row + 1],
      [col + 1, row + 1],
    ];
  });

describe("the hull of the valid pixels", () => {
  test("of one pixel is its four corners", () => {
    const area = new ValidArea(5);
    area.add({ col: 7, row: 3, width: 1, height: 1 }, Uint8Array.of(9));
    expect(area.hull()).toEqual([
      [7, 3],
      [7, 4],
      [8, 4],
      [8, 3],
    ]);
  });

  test("of nothing is empty", () => {
    const area = new ValidArea(5);
    area.add({ col: 0, row: 0, width: 2, height: 5 }, new Uint8Array(10));
    expect(area.hull()).toEqual([]);
  });

  test("of a diamond cuts its corners", () => {
    const area = new ValidArea(3);
    area.add({ col: 0, row: 0, width: 3, height: 3 }, Uint8Array.of(0, 1, 0, 1, 1, 1, 0, 1, 0));
    expect(new Set(area.hull().map(String))).toEqual(new Set(["1,0", "2,0", "3,1", "3,2", "2,3", "1,3", "0,2", "0,1"]));
  });

  test("is that of the definition, whatever the pixels, and however they are cut into windows", () => {
    const image = fc
      .record({ width: fc.integer({ min: 1, max: 7 }), height: fc.integer({ min: 1, max: 7 }) })
      .chain(({ width, height }) =>
        fc.record({
          width: fc.constant(width),
          height: fc.constant(height),
          mask: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: width * height, maxLength: width * height }),
          side: fc.integer({ min: 1, max: 4 }),
          backwards: fc.boolean(),
        }),
      );
    fc.assert(
      fc.property(image, ({ width, height, mask, side, backwards }) => {
        const area = new ValidArea(height);
        const windows = [];
        for (let row = 0; row < height; row += side) {
          for (let col = 0; col < width; col += side) {
            windows.push({ col, row, width: Math.min(side, width - col), height: Math.min(side, height - row) });
          }
        }
        for (const window of backwards ? windows.reverse() : windows) {
          const part = Array.from({ length: window.width * window.height }, (_, i) => {
            const [x, y] = [i % window.width, Math.floor(i / window.width)];
            return mask[(window.row + y) * width + window.col + x] as number;
          });
          area.add(window, Uint8Array.from(part));
        }
        const hull = area.hull();
        expect(new Set(hull.map(String))).toEqual(hullVertices(cornersOf(width, mask)));
        expect(new Set(hull.map(String)).size).toBe(hull.length);
      }),
      { numRuns: 300 },
    );
  });

  test("of a level of 2^31 rows costs little memory, and holds all that is valid", () => {
    const area = new ValidArea(2 ** 31 - 1);
    area.add({ col: 4, row: 2 ** 31 - 3, width: 2, height: 2 }, new Uint8Array(4).fill(255));
    const rows = area.hull().map(([, row]) => row);
    expect(Math.min(...rows)).toBeGreaterThan(2 ** 31 - 3 - 2048);
    expect(Math.max(...rows)).toBe(2 ** 31 - 1);
  });
});
