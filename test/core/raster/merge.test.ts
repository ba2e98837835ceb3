import { describe, expect, test } from "vitest";
import { merges } from "../../../src/core/raster/merge.ts";
import type { PixelSelection } from "../../../src/core/raster/pixel-selection.ts";
import type { Raster, TypedArray } from "../../../src/core/raster/raster.ts";

/** One row of pixels. */
const row = (mask: readonly number[], ...bands: readonly TypedArray[]): Raster => {
  return { width: mask.length, height: 1, bands, mask: new Uint8Array(mask) };
};
const bytes = (...values: readonly number[]) => new Uint8Array(values);
function merged(selection: PixelSelection, ...rasters: readonly Raster[]): Raster {
  const merge = merges[selection]();
  for (const raster of rasters) merge.add(raster);
  return merge.result() as Raster;
}

describe("of pixels that are valid in several rasters", () => {
  const one = row([255, 255, 0, 0, 255], bytes(5, 1, 0, 0, 4));
  const two = row([255, 255, 255, 0, 255], bytes(3, 7, 9, 0, 4));
  const three = row([255, 0, 255, 0, 255], bytes(8, 0, 2, 0, 4));

  test.each([
    ["first", [5, 1, 9, 0, 4]],
    ["highest", [8, 7, 9, 0, 4]],
    ["lowest", [3, 1, 2, 0, 4]],
    ["mean", [Math.fround(16 / 3), 4, 5.5, 0, 4]],
  ] as const)("the %s is taken", (selection, values) => {
    const result = merged(selection, one, two, three);
    expect([...(result.bands[0] ?? [])]).toEqual(values);
    expect([...result.mask]).toEqual([255, 255, 255, 0, 255]);
    expect([result.width, result.height]).toEqual([5, 1]);
  });

  test("nothing that was added is changed", () => {
    const copies = structuredClone([one, two, three]);
    for (const selection of ["first", "highest", "lowest", "mean"] as const) merged(selection, one, two, three);
    expect([one, two, three]).toEqual(copies);
  });
});

describe("bands", () => {
  test("of a pixel come from the same raster: that whose last band is highest, or lowest; of equal ones the first", () => {
    const one = row([255, 255, 255], bytes(1, 2, 3), bytes(10, 20, 30));
    const two = row([255, 255, 255], bytes(9, 8, 7), bytes(11, 19, 30));
    const bands = (selection: PixelSelection) => merged(selection, one, two).bands.map((band) => [...band]);
    expect(bands("highest")).toEqual([
      [9, 2, 3],
      [11, 20, 30],
    ]);
    expect(bands("lowest")).toEqual([
      [1, 8, 3],
      [10, 19, 30],
    ]);
  });

  test("keep their type where all have it, else take one that holds both", () => {
    const typeOf = (a: TypedArray, b: TypedArray) =>
      merged("first", row([255, 0], a), row([255, 255], b)).bands[0]?.constructor;
    expect(typeOf(bytes(1, 0), bytes(2, 3))).toBe(Uint8Array);
    expect(typeOf(bytes(1, 0), new Int16Array(2))).toBe(Float32Array);
    expect(typeOf(new Float32Array(2), new Int16Array(2))).toBe(Float32Array);
    expect(typeOf(bytes(1, 0), new Uint32Array(2))).toBe(Float64Array);
    expect(typeOf(new Float64Array(2), bytes(1, 2))).toBe(Float64Array);
    const wide = merged("first", row([255, 0], bytes(1, 0)), row([0, 255], new Uint32Array([0, 4294967295])));
    expect([...(wide.bands[0] ?? [])]).toEqual([1, 4294967295]);
  });

  test("are not copied again once they hold what is added", () => {
    const merge = merges.first();
    merge.add(row([255, 0, 0], Float32Array.of(0.5, 0, 0)));
    merge.add(row([0, 255, 0], Int16Array.of(0, -2, 0)));
    const before = merge.result()?.bands[0];
    merge.add(row([0, 0, 255], Int16Array.of(0, 0, 3)));
    expect(merge.result()?.bands[0]).toBe(before);
    expect([...(before ?? [])]).toEqual([0.5, -2, 3]);
  });

  test("of a mean are float32, or float64 where the values need it", () => {
    expect(merged("mean", row([255], bytes(1)), row([255], bytes(2))).bands[0]).toEqual(new Float32Array([1.5]));
    const wide = merged("mean", row([255], new Uint32Array([4294967295])), row([255], bytes(0))).bands[0];
    expect(wide).toEqual(new Float64Array([2147483647.5]));
  });

  test("may be below zero, and far apart", () => {
    const [low, high] = [-1e308, 1e308];
    const rasters = [row([255], new Float64Array([low])), row([255], new Float64Array([high]))];
    expect(merged("highest", ...rasters).bands[0]?.[0]).toBe(high);
    expect(merged("lowest", ...rasters.toReversed()).bands[0]?.[0]).toBe(low);
  });
});

test("a pixel is as opaque as where it comes from, of a mean as its most opaque part", () => {
  const one = row([128, 0, 64], bytes(1, 0, 9));
  const two = row([255, 10, 200], bytes(3, 4, 5));
  expect([...merged("first", one, two).mask]).toEqual([128, 10, 64]);
  expect([...merged("lowest", one, two).mask]).toEqual([128, 10, 200]);
  expect([...merged("mean", one, two).mask]).toEqual([255, 10, 200]);
});

test("only the first of all pixels are ever complete", () => {
  const half = row([255, 0], bytes(1, 0));
  const rest = row([0, 1], bytes(0, 2));
  for (const selection of ["first", "highest", "lowest", "mean"] as const) {
    const merge = merges[selection]();
    expect([merge.isFull(), merge.result()]).toEqual([false, undefined]);
    merge.add(half);
    expect(merge.isFull()).toBe(false);
    merge.add(rest);
    expect(merge.isFull()).toBe(selection === "first");
  }
});
