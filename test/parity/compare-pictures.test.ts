import { encode } from "fast-png";
import { describe, expect, it } from "vitest";
import { channels, comparePictures, differentClasses, entriesOf, renamedClasses } from "./compare-pictures.ts";
import { decodePng, type Picture } from "./picture.ts";

/** A grey picture, five pixels wide: a byte a pixel, 0 = transparent. */
function grey(...bytes: number[]): Picture {
  const data = bytes.flatMap((byte) => [byte, byte, byte, byte === 0 ? 0 : 255]);
  return { width: 5, height: bytes.length / 5, data };
}

/** Five rows of 100 with one byte in their middle, and a transparent right column. */
const around = (middle: number) => {
  const row = [100, 100, 100, 100, 0];
  return grey(...row, ...row, 100, 100, middle, 100, 0, ...row, ...row);
};

describe("comparePictures", () => {
  it("finds nothing where nothing differs", () => {
    expect(comparePictures(around(100), around(100), { bytesOf: channels })).toEqual({
      alpha: 0,
      p95: 0,
      compared: 15,
    });
  });

  it("tells the 95th percentile, here of 15 pixels, and transparent pixels that should be opaque", () => {
    expect(comparePictures(around(130), around(100), { bytesOf: channels })).toEqual({
      alpha: 0,
      p95: 30,
      compared: 15,
    });
    expect(comparePictures(around(0), around(100), { bytesOf: channels })).toEqual({ alpha: 1, p95: 0, compared: 14 });
  });

  it("leaves out what is within a pixel of a border of the expected mask, and of the frame where that is one", () => {
    const wider = grey(...Array.from({ length: 25 }, () => 100));
    expect(comparePictures(wider, around(100), { bytesOf: channels }).alpha).toBe(0);
    expect(comparePictures(around(100), wider, { bytesOf: channels }).alpha).toBe(5);
    expect(comparePictures(around(100), wider, { bytesOf: channels, framed: true })).toMatchObject({
      alpha: 0,
      compared: 9,
    });
  });

  it("compares means of squares", () => {
    expect(comparePictures(around(109), around(100), { bytesOf: channels, reach: 1 }).p95).toBe(1.5);
  });

  it("compares before the colormap, and takes a colour that it does not give for infinitely far", () => {
    const bytesOf = entriesOf(Uint8Array.from([200, 200, 200, 255, 1, 1, 1, 255, 100, 100, 100, 255]));
    expect(comparePictures(around(200), around(100), { bytesOf }).p95).toBe(2);
    expect(comparePictures(around(101), around(100), { bytesOf }).p95).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("classes", () => {
  it("may differ at the borders of the expected ones only", () => {
    expect(differentClasses(around(7), around(100))).toBe(1);
    expect(differentClasses(around(100), around(7))).toBe(0);
  });

  it("may have other colours, each its own", () => {
    const other = grey(...Array.from({ length: 25 }, () => 3));
    expect(renamedClasses(around(100), other)).toBe(0);
    expect(renamedClasses(other, around(7))).toBe(6);
  });
});

describe("decodePng", () => {
  const rgba = (width: number, data: readonly number[], channels: 1 | 2 | 3 | 4) =>
    Array.from(decodePng(encode({ width, height: 1, data: Uint8Array.from(data), channels, depth: 8 })).data);

  it("reads grey, grey with alpha, RGB and RGBA", () => {
    expect(rgba(2, [5, 0], 1)).toEqual([5, 5, 5, 255, 0, 0, 0, 255]);
    expect(rgba(1, [5, 7], 2)).toEqual([5, 5, 5, 7]);
    expect(rgba(1, [5, 6, 7], 3)).toEqual([5, 6, 7, 255]);
    expect(rgba(1, [5, 6, 7, 8], 4)).toEqual([5, 6, 7, 8]);
  });
});
