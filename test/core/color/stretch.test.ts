import { describe, expect, it } from "vitest";
import {
  bandsToMeasure,
  resolveRange,
  resolveStyle,
  stretchByte,
  widenedRange,
} from "../../../src/core/color/stretch.ts";
import { bandStatistics } from "../../../src/core/raster/statistics.ts";

const bytes = (values: readonly number[], low: number, high: number) =>
  values.map((value) => stretchByte(value, low, high));
const opaque = new Uint8Array(101).fill(255);

/** Expected bytes from numpy: `rint(1 + 254 * clip((x - low) / (high - low), 0, 1))`. */
describe("stretchByte", () => {
  it("rounds half to even", () => {
    expect(bytes([0, 0.5, 1, 1.5, 2, 127, 254, 254.5], 0, 254)).toEqual([1, 2, 2, 2, 3, 128, 255, 255]);
  });

  it("clips, and inverts when low > high", () => {
    const values = Array.from({ length: 16 }, (_, i) => 4099 * i);
    expect(bytes(values, 1000, 30000)).toEqual([1, 28, 64, 100, 136, 172, 208, 244, ...new Array(8).fill(255)]);
    expect(bytes(values, 30000, 1000)).toEqual([255, 228, 192, 156, 120, 84, 48, 12, ...new Array(8).fill(1)]);
  });

  it("is 0 for NaN only", () => {
    const extremes = [Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, -1e308, 1e308];
    expect(bytes(extremes, 0, 1)).toEqual([0, 1, 255, 1, 255]);
  });

  it("takes a range of no width as 1 wide", () => {
    expect([widenedRange([5, 5]), widenedRange([5, 5 + 1e-9]), widenedRange([5, 5.1])]).toEqual([
      [5, 6],
      [5, 6],
      [5, 5.1],
    ]);
  });
});

describe("resolveRange", () => {
  const statistics = bandStatistics(
    Float64Array.from({ length: 101 }, (_, i) => i * i),
    opaque,
  );

  it("looks up percentiles, decimals between whole ones, and null as the data's ends", () => {
    expect(resolveRange(["p2", "p98"], statistics)).toEqual([4, 9604]);
    expect(resolveRange(["p0", "p100"], statistics)).toEqual([0, 10000]);
    expect(resolveRange(["p2.5", "p99.5"], statistics)).toEqual([6.5, 9900.5]);
    expect(resolveRange([null, null], statistics)).toEqual([0, 10000]);
    expect(resolveRange([-3, "p50"], statistics)).toEqual([-3, 2500]);
  });

  it("has something to say without statistics", () => {
    expect(resolveRange(["p2", null], undefined)).toEqual([0, 1]);
  });

  it.each(["p101", "p-1", "2", "p", "px", Number.NaN, Number.POSITIVE_INFINITY])("refuses %s", (bound) => {
    expect(() => resolveRange([bound as "p2", 1], statistics)).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });
});

describe("resolveStyle", () => {
  const low = bandStatistics(
    new Uint8Array(101).map((_, i) => i),
    opaque,
  );
  const high = bandStatistics(
    new Uint16Array(101).map((_, i) => 1000 + i),
    opaque,
  );

  it("gives every channel its own band's numbers", () => {
    const style = {
      kind: "rgb",
      bands: [2, 1, 2],
      ranges: [
        ["p2", "p98"],
        [null, 50],
        [0, 255],
      ],
    } as const;
    expect(bandsToMeasure(style)).toEqual([2, 1]);
    expect(
      resolveStyle(
        style,
        new Map([
          [1, low],
          [2, high],
        ]),
      ),
    ).toEqual({
      ...style,
      ranges: [
        [1002, 1098],
        [0, 50],
        [0, 255],
      ],
    });
  });

  it("leaves numbers and palettes alone", () => {
    const style = { kind: "singleband", band: 1, range: [1, 2], colormap: "viridis" } as const;
    expect(bandsToMeasure(style)).toEqual([]);
    expect(resolveStyle(style, new Map())).toEqual(style);
    expect(resolveStyle({ kind: "palette", band: 1 }, new Map())).toEqual({ kind: "palette", band: 1 });
  });
});
