import Flatbush from "flatbush";
import type { Bounds } from "./bounds.ts";

/** Boxes in EPSG:4326, found by a box: an R-tree. */
export class BoxIndex {
  readonly #tree: Flatbush | undefined;
  /** By entry of the tree, the number of its box: one across the antimeridian has two entries. */
  readonly #numbers: readonly number[];

  constructor(boxes: readonly Bounds[]) {
    const entries = boxes.flatMap((box, number) => halves(box).map((half) => ({ half, number })));
    this.#numbers = entries.map(({ number }) => number);
    if (entries.length === 0) return;
    this.#tree = new Flatbush(entries.length);
    for (const { half } of entries) this.#tree.add(...half);
    this.#tree.finish();
  }

  /** The numbers of the boxes that meet or touch one, each once, ascending. */
  meeting(bounds: Bounds): readonly number[] {
    const found = halves(bounds).flatMap((half) => this.#tree?.search(...half) ?? []);
    return [...new Set(found.map((entry) => this.#numbers[entry] as number))].sort((a, b) => a - b);
  }
}

/**
 * A box in EPSG:4326 as boxes within ±180 whose west is not east of their east: two where it crosses the antimeridian, be it by west >
 * east or by longitudes that run on beyond 180.
 */
export function halves([west, south, east, north]: Bounds): readonly Bounds[] {
  const width = east < west ? east + 360 - west : east - west;
  if (width >= 360) return [[-180, south, 180, north]];
  const start = west >= -180 && west <= 180 ? west : west - 360 * Math.floor((west + 180) / 360);
  const end = start + width;
  if (end <= 180) return [[start, south, end, north]];
  return [
    [start, south, 180, north],
    [-180, south, end - 360, north],
  ];
}
