import { failure } from "../errors.ts";
import { areaOfBounds } from "./area.ts";
import { areaInPixels, type PixelRing } from "./area-in-pixels.ts";
import type { Bounds } from "./bounds.ts";
import type { RasterPlace } from "./locate.ts";
import type { PixelWindow } from "./pixel-window.ts";

/** An edge of the box that lies so near to the edge of a pixel lies on it, pixels. */
const tolerance = 1e-3;

/**
 * The smallest window of level 0 that holds all of a box in EPSG:4326 that the raster has; west > east crosses the antimeridian. Throws
 * INVALID_ARGUMENT where it has nothing of the box, or has it in two places that lie apart, or where the CRS is torn within the box.
 */
export function windowOfBounds(bounds: Bounds, place: RasterPlace): PixelWindow {
  const [west, south, east, north] = bounds;
  const isBox =
    bounds.length === 4 &&
    bounds.every(Number.isFinite) &&
    Math.max(Math.abs(west), Math.abs(east)) <= 540 &&
    -90 <= south &&
    south < north &&
    north <= 90 &&
    west !== east;
  if (!isBox) {
    throw failure("INVALID_ARGUMENT", `[${bounds}] is no box: [west, south, east, north] in degrees is one`);
  }
  const rings = areaInPixels(areaOfBounds(bounds), place);
  if (rings === undefined) {
    throw failure("INVALID_ARGUMENT", "The file's CRS is torn, or ends, within the box", {
      hint: "Ask for a smaller box, or for all of the file",
    });
  }
  const windows = rings.flatMap((ring) => windowOf(ring, place) ?? []);
  const [first, ...others] = windows;
  if (first === undefined) throw failure("INVALID_ARGUMENT", "The box holds no pixel of the file");
  return others.reduce((united, window) => {
    if (!touch(united, window)) {
      throw failure(
        "INVALID_ARGUMENT",
        "The box lies in two parts of the file, one at its west and one at its east end",
        {
          hint: "Ask for each side of the antimeridian by itself",
        },
      );
    }
    return around(united, window);
  }, first);
}

/** The pixels of the raster that a ring may touch; undefined where there are none. */
function windowOf(ring: PixelRing, { width, height }: RasterPlace): PixelWindow | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < ring.length; i += 2) {
    const [x, y] = [ring[i] as number, ring[i + 1] as number];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const [col, row] = [Math.max(0, Math.floor(left + tolerance)), Math.max(0, Math.floor(top + tolerance))];
  const [endCol, endRow] = [
    Math.min(width, Math.ceil(right - tolerance)),
    Math.min(height, Math.ceil(bottom - tolerance)),
  ];
  return endCol > col && endRow > row ? { col, row, width: endCol - col, height: endRow - row } : undefined;
}

function touch(one: PixelWindow, other: PixelWindow): boolean {
  const apart = (a: number, aLength: number, b: number, bLength: number) => a + aLength < b || b + bLength < a;
  return !apart(one.col, one.width, other.col, other.width) && !apart(one.row, one.height, other.row, other.height);
}

function around(one: PixelWindow, other: PixelWindow): PixelWindow {
  const [col, row] = [Math.min(one.col, other.col), Math.min(one.row, other.row)];
  return {
    col,
    row,
    width: Math.max(one.col + one.width, other.col + other.width) - col,
    height: Math.max(one.row + one.height, other.row + other.height) - row,
  };
}
