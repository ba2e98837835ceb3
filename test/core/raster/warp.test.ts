import { describe, expect, it } from "vitest";
import type { SourceCoordinates } from "../../../src/core/geo/source-coordinates.ts";
import type { TypedArray } from "../../../src/core/raster/raster.ts";
import { type ResamplingMethod, resamplings } from "../../../src/core/raster/resampling.ts";
import type { SourceWindow } from "../../../src/core/raster/source-window.ts";
import { sourceWindow, warp } from "../../../src/core/raster/warp.ts";

const methods = Object.keys(resamplings) as ResamplingMethod[];

/** A whole level as the window. */
function whole(width: number, height: number, bands: TypedArray[], mask = new Uint8Array(width * height).fill(255)) {
  const place = { col: 0, row: 0, scaleX: 1, scaleY: 1, levelWidth: width, levelHeight: height };
  return { width, height, bands, mask, ...place } satisfies SourceWindow;
}

/** A target of `width` × `height` pixels, each `step` source pixels wide, whose corner lies at (`left`, `top`). */
function grid(width: number, height: number, left: number, top: number, step: number): SourceCoordinates {
  const cols = new Float64Array(width * height).map((_, i) => left + step * ((i % width) + 0.5));
  const rows = new Float64Array(width * height).map((_, i) => top + step * (Math.floor(i / width) + 0.5));
  return { width, height, cols, rows };
}

/** Each sample is its own index. */
const indexRamp = (length: number) => Uint16Array.from({ length }, (_, i) => i);

describe("warp", () => {
  it.each(methods)("%s gives the source back on its own grid", (method) => {
    const source = whole(7, 5, [indexRamp(35)]);
    const warped = warp(source, grid(7, 5, 0, 0, 1), method);
    // The sine of a whole number of half turns is 0 but for its last bit.
    expect(Array.from(warped.bands[0] as TypedArray, (value) => Math.round(value * 1e6) / 1e6 + 0)).toEqual([
      ...indexRamp(35),
    ]);
    expect(warped.mask.every((value) => value === 255)).toBe(true);
  });

  it.each(methods)("%s is transparent where the centre lies outside the raster, or nowhere", (method) => {
    const coordinates = grid(6, 1, -1, 0, 1);
    coordinates.cols[3] = Number.NaN;
    const warped = warp(whole(4, 1, [Uint8Array.of(10, 10, 10, 10)]), coordinates, method);
    expect([...warped.mask]).toEqual([0, 255, 255, 0, 255, 0]);
    expect([...(warped.bands[0] as TypedArray)]).toEqual([0, 10, 10, 0, 10, 0]);
  });

  it.each(methods)("%s never spreads or shrinks a mask, and never mixes what is masked into what is not", (method) => {
    const mask = new Uint8Array(64).map((_, i) => (i % 8 < 4 ? 255 : 0));
    const samples = new Float32Array(64).map((_, i) => (i % 8 < 4 ? 5 : -9999));
    for (const step of [0.25, 0.5, 1, 1.6]) {
      const coordinates = grid(Math.floor(8 / step), Math.floor(8 / step), 0, 0, step);
      const warped = warp(whole(8, 8, [samples], mask), coordinates, method);
      for (let i = 0; i < warped.mask.length; i++) {
        const isIn = (coordinates.cols[i] as number) < 4;
        expect([warped.mask[i], warped.bands[0]?.[i]]).toEqual([isIn ? 255 : 0, isIn ? expect.closeTo(5, 5) : 0]);
      }
    }
  });

  it.each(methods)("%s never shows a NaN or an infinity's shadow under a mask", (method) => {
    const samples = new Float32Array(36).fill(3);
    samples[14] = Number.NaN;
    const warped = warp(whole(6, 6, [samples]), grid(12, 12, 0, 0, 0.5), method);
    expect((warped.bands[0] as Float32Array).every((value) => !Number.isNaN(value))).toBe(true);
    warped.mask.forEach((alpha, i) => {
      if (alpha !== 0) expect(warped.bands[0]?.[i]).toBeCloseTo(3, 5);
    });
  });

  it("interpolates between pixel centres: bilinear by nearness, cubic as Catmull-Rom", () => {
    const source = whole(6, 1, [Float64Array.of(0, 0, 10, 20, 0, 0)]);
    const at = (col: number): SourceCoordinates => ({
      width: 1,
      height: 1,
      cols: Float64Array.of(col),
      rows: Float64Array.of(0.5),
    });
    expect(warp(source, at(2.75), "bilinear").bands[0]?.[0]).toBeCloseTo(12.5, 12);
    expect(warp(source, at(2.75), "nearest").bands[0]?.[0]).toBe(10);
    // Keys 1981 with a = -1/2 at a quarter: weights -9/128, 111/128, 29/128, -3/128. Six rows keep the border away.
    const tall = whole(6, 6, [new Float64Array(36).map((_, i) => [0, 0, 10, 20, 0, 0][i % 6] as number)]);
    const place: SourceCoordinates = { width: 1, height: 1, cols: Float64Array.of(2.75), rows: Float64Array.of(2.5) };
    expect(warp(tall, place, "cubic").bands[0]?.[0]).toBeCloseTo((111 * 10 + 29 * 20) / 128, 12);
  });

  it("averages and counts by the area under the target pixel", () => {
    const source = whole(4, 4, [Uint8Array.of(1, 1, 2, 3, 1, 2, 2, 2, 7, 7, 9, 8, 7, 8, 8, 8)]);
    const coordinates = grid(2, 2, 0, 0, 2);
    expect([...(warp(source, coordinates, "average").bands[0] as TypedArray)]).toEqual([1.25, 2.25, 7.25, 8.25]);
    expect([...(warp(source, coordinates, "mode").bands[0] as TypedArray)]).toEqual([1, 2, 7, 8]);
  });

  it("widens kernels where the target is coarser, so that every source pixel weighs in", () => {
    const stripes = new Uint8Array(64 * 64).map((_, i) => (i % 2 === 0 ? 0 : 200));
    for (const method of ["bilinear", "cubic", "average"] as const) {
      const { bands } = warp(whole(64, 64, [stripes]), grid(8, 8, 0, 0, 8), method);
      for (let i = 18; i < 46; i++) if (i % 8 > 1 && i % 8 < 6) expect(bands[0]?.[i]).toBeCloseTo(100, 0);
    }
  });

  it("fades through a soft mask, and keeps a hard one hard", () => {
    const soft = whole(4, 1, [Uint8Array.of(9, 9, 9, 9)], Uint8Array.of(255, 255, 55, 55));
    expect([...warp(soft, grid(8, 1, 0, 0, 0.5), "bilinear").mask]).toEqual([255, 255, 255, 205, 105, 55, 55, 55]);
  });

  it("keeps the type where values are kept, and is wide enough where they are not", () => {
    const types = [Uint8Array, Int16Array, Int32Array, Float32Array, Float64Array] as const;
    const results = types.map((Type) => {
      const source = whole(2, 2, [Type.of(1, 2, 3, 4)]);
      return [warp(source, grid(2, 2, 0, 0, 1), "mode"), warp(source, grid(2, 2, 0, 0, 1), "cubic")].map(
        ({ bands }) => bands[0]?.constructor,
      );
    });
    expect(results).toEqual([
      [Uint8Array, Float32Array],
      [Int16Array, Float32Array],
      [Int32Array, Float64Array],
      [Float32Array, Float32Array],
      [Float64Array, Float64Array],
    ]);
  });

  it("shares one mask among bands: what is NaN in one is transparent in all", () => {
    const source = whole(2, 1, [Float32Array.of(1, Number.NaN), Float32Array.of(5, 6)]);
    const { bands, mask } = warp(source, grid(2, 1, 0, 0, 1), "nearest");
    expect([...mask, ...(bands[1] as TypedArray)]).toEqual([255, 0, 5, 0]);
  });
});

describe("sourceWindow", () => {
  const level = { width: 100, height: 80, scaleX: 10, scaleY: 10 };

  it("is undefined where no target pixel lies in the raster", () => {
    expect(sourceWindow(grid(4, 4, 1001, 0, 1), level, "bilinear")).toBeUndefined();
    expect(sourceWindow(grid(4, 4, Number.NaN, 0, 1), level, "bilinear")).toBeUndefined();
  });

  it.each(methods)("holds all that %s reads: warping it equals warping the whole level", (method) => {
    const samples = new Float32Array(8000).map((_, i) => Math.sin(i * 1.7) * 50);
    for (const step of [3, 10, 14, 47]) {
      const coordinates = grid(20, 16, 230, 170, step);
      const window = sourceWindow(coordinates, level, method);
      if (!window) throw new Error("There should be a window.");
      const cut = new Float32Array(window.width * window.height).map((_, i) => {
        const col = window.col + (i % window.width);
        return samples[(window.row + Math.floor(i / window.width)) * 100 + col] as number;
      });
      const levelFacts = { scaleX: 10, scaleY: 10, levelWidth: 100, levelHeight: 80 };
      const all = { ...whole(100, 80, [samples]), ...levelFacts };
      const part = { ...whole(window.width, window.height, [cut]), ...levelFacts, col: window.col, row: window.row };
      expect(warp(part, coordinates, method)).toEqual(warp(all, coordinates, method));
    }
  });

  it("stays small when zoomed in, and within the level", () => {
    expect(sourceWindow(grid(256, 256, 0, 0, 0.1), level, "bilinear")).toEqual({ col: 0, row: 0, width: 5, height: 5 });
  });
});
