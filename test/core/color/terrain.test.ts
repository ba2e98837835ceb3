import { describe, expect, it } from "vitest";
import { colorize } from "../../../src/core/color/colorize.ts";
import { decodeHeight } from "../../../src/core/color/terrain.ts";
import type { TypedArray } from "../../../src/core/raster/raster.ts";

const draw = (
  samples: TypedArray,
  encoding: "terrarium" | "mapbox",
  tables = {},
  mask = new Uint8Array(samples.length).fill(255),
) => {
  const data = colorize(
    { width: samples.length, height: 1, bands: [samples], mask },
    { kind: "terrain", band: 1, encoding },
    tables,
  );
  return Array.from(samples, (_, i) => [...data.subarray(4 * i, 4 * i + 4)] as [number, number, number, number]);
};

describe("terrain", () => {
  it("decodes as the formats are defined", () => {
    expect(decodeHeight("terrarium", 128, 0, 0)).toBe(0);
    expect(decodeHeight("terrarium", 162, 144, 128)).toBe(8848.5);
    expect(decodeHeight("mapbox", 0, 0, 0)).toBe(-10000);
    expect(decodeHeight("mapbox", 1, 134, 160)).toBe(0);
  });

  it.each([
    ["terrarium", 1 / 256],
    ["mapbox", 0.1],
  ] as const)("%s keeps heights within half a step of %s m", (encoding, step) => {
    const heights = Float64Array.from({ length: 5000 }, (_, i) => -430.5 + i * 1.8551);
    for (const [i, [red, green, blue, alpha]] of draw(heights, encoding).entries()) {
      expect(Math.abs(decodeHeight(encoding, red, green, blue) - (heights[i] as number))).toBeLessThanOrEqual(
        step / 2 + 1e-9,
      );
      expect(alpha).toBe(255);
    }
  });

  it("applies scale and offset, in every type", () => {
    expect(draw(Int16Array.of(-1, 885), "terrarium", { scale: 10, offset: -1.5 })).toEqual([
      [127, 244, 128, 255],
      [162, 144, 128, 255],
    ]);
    expect(draw(Uint8Array.of(0), "mapbox")).toEqual([[1, 134, 160, 255]]);
  });

  it("keeps to what can be encoded", () => {
    const extremes = Float64Array.of(-1e9, 1e9, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    for (const encoding of ["terrarium", "mapbox"] as const) {
      expect(draw(extremes, encoding)).toEqual([
        [0, 0, 0, 255],
        [255, 255, 255, 255],
        [0, 0, 0, 255],
        [255, 255, 255, 255],
      ]);
    }
  });

  it("is opaque sea level where there is no value", () => {
    const samples = Float32Array.of(500, Number.NaN, 500);
    expect(draw(samples, "terrarium", { offset: 7 }, Uint8Array.of(0, 255, 9))).toEqual([
      [128, 0, 0, 255],
      [128, 0, 0, 255],
      [129, 251, 0, 255],
    ]);
  });
});
