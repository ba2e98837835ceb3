import { describe, expect, it } from "vitest";
import { chooseLevel } from "../../../src/core/raster/overview.ts";

/** Levels of a 1000 × 800 raster by their factors, in the order given. */
const levels = (...factors: number[]) =>
  factors.map((factor) => ({ factor, width: Math.ceil(1000 / factor), height: Math.ceil(800 / factor) }));
const chosen = (factors: number[], ratio: number) => chooseLevel(levels(...factors), ratio).factor;

describe("chooseLevel", () => {
  it("takes the coarsest level whose pixels are smaller than 1.2 target pixels", () => {
    expect([0.3, 1, 1.6, 1.7, 3.3, 3.4, 7, 100].map((ratio) => chosen([1, 2, 4, 8], ratio))).toEqual([
      1, 1, 1, 2, 2, 4, 8, 8,
    ]);
  });

  it("needs neither order nor powers of two", () => {
    expect([2.4, 2.6, 5.9, 25, 26].map((ratio) => chosen([7, 31, 1, 3], ratio))).toEqual([1, 3, 7, 7, 31]);
  });

  it("reads full size when there is nothing else", () => {
    expect(chosen([1], 500)).toBe(1);
    expect(() => chooseLevel([], 1)).toThrow(RangeError);
  });
});
