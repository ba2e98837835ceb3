import { describe, expect, it } from "vitest";
import { colorize } from "../../../src/core/color/colorize.ts";
import { colormap } from "../../../src/core/color/colormaps/colormap.ts";
import type { Raster, TypedArray } from "../../../src/core/raster/raster.ts";

const row = (bands: TypedArray[], mask = new Uint8Array(bands[0]?.length ?? 0).fill(255)): Raster => ({
  width: mask.length,
  height: 1,
  bands,
  mask,
});
const pixels = (data: Uint8ClampedArray) =>
  Array.from({ length: data.length / 4 }, (_, i) => [...data.subarray(4 * i, 4 * i + 4)]);
const grey = (low: number, high: number) =>
  ({ kind: "singleband", band: 1, range: [low, high], colormap: "identity" }) as const;

describe("colorize, single band", () => {
  it.each([Uint8Array, Int8Array, Uint16Array, Int16Array, Int32Array, Float32Array, Float64Array])(
    "draws the same from %o, by table or by formula",
    (Type) => {
      const data = colorize(row([Type.of(0, 10, 64, 100, 127)]), grey(10, 100));
      expect(pixels(data).map(([red]) => red)).toEqual([1, 1, 153, 255, 255]);
    },
  );

  it("reaches the lowest and highest values of signed types", () => {
    const data = colorize(row([Int16Array.of(-32768, 0, 32767)]), grey(-32768, 32767));
    expect(pixels(data).map(([red]) => red)).toEqual([1, 128, 255]);
  });

  it("gives byte v the colormap's entry v − 1", async () => {
    const viridis = await colormap("viridis");
    const data = colorize(row([Float32Array.of(0, 0.5, 1)]), grey(0, 1), { colormap: viridis });
    expect(pixels(data)).toEqual([0, 127, 254].map((entry) => [...viridis.subarray(4 * entry, 4 * entry + 4)]));
  });

  it("is black and transparent where masked or NaN, whatever the value", () => {
    const data = colorize(row([Float32Array.of(1, Number.NaN, 1)], Uint8Array.of(0, 255, 255)), grey(0, 1));
    expect(pixels(data)).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [255, 255, 255, 255],
    ]);
  });

  it("keeps soft alpha, not premultiplied", () => {
    const data = colorize(row([Uint8Array.of(200, 200)], Uint8Array.of(128, 255)), grey(0, 200));
    expect(pixels(data)).toEqual([
      [255, 255, 255, 128],
      [255, 255, 255, 255],
    ]);
  });

  it("keeps a colormap's own alpha, and has no colour where that is 0", async () => {
    const cloud = await colormap("cloud");
    const data = colorize(row([Float32Array.of(0, 0.5, 0.5)], Uint8Array.of(255, 255, 127)), grey(0, 1), {
      colormap: cloud,
    });
    const [red, green, blue, alpha] = cloud.subarray(4 * 127);
    expect(cloud[3]).toBe(0);
    expect(pixels(data)).toEqual([
      [0, 0, 0, 0],
      [red, green, blue, alpha],
      [red, green, blue, Math.round(((alpha as number) * 127) / 255)],
    ]);
  });
});

describe("colorize, views", () => {
  it("reads samples and masks from the middle of a buffer, and sizes that are no multiple of four", () => {
    const mask = Uint8Array.of(9, 255, 255, 255, 255, 0, 128, 255, 255, 255, 0).subarray(1);
    for (const Type of [Int8Array, Uint16Array, Int16Array, Float32Array]) {
      const samples = Type.of(0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100).subarray(1);
      const data = pixels(colorize(row([samples], mask), grey(10, 100)));
      expect(data.map(([red]) => red)).toEqual([1, 29, 57, 86, 0, 142, 170, 199, 227, 0]);
      expect(data.map((color) => color[3])).toEqual([...mask]);
    }
  });
});

describe("colorize, RGB", () => {
  const bands = [Uint8Array.of(0, 7, 255), Uint8Array.of(3, 100, 4), Uint8Array.of(9, 128, 254)];
  const style = (range: readonly [number, number]) =>
    ({ kind: "rgb", bands: [1, 2, 3], ranges: [range, range, range] }) as const;

  it("keeps an 8-bit picture as it is, exactly", () => {
    expect(pixels(colorize(row(bands), style([0, 255])))).toEqual([
      [0, 3, 9, 255],
      [7, 100, 128, 255],
      [255, 4, 254, 255],
    ]);
  });

  it("stretches every channel over its own range, in whatever type", () => {
    const mixed = row([Uint16Array.of(0, 1000), Float32Array.of(0.5, 1), Int16Array.of(-5, 5)]);
    const ranges = [
      [0, 2000],
      [0, 1],
      [5, -5],
    ] as const;
    expect(pixels(colorize(mixed, { kind: "rgb", bands: [4, 3, 2], ranges }))).toEqual([
      [1, 128, 255, 255],
      [128, 255, 1, 255],
    ]);
  });

  it("is transparent where masked", () => {
    expect(pixels(colorize(row(bands, Uint8Array.of(0, 255, 51)), style([0, 255])))).toEqual([
      [0, 0, 0, 0],
      [7, 100, 128, 255],
      [255, 4, 254, 51],
    ]);
  });
});

describe("colorize, palette", () => {
  const palette = Uint8Array.of(1, 2, 3, 255, 9, 8, 7, 0, 40, 50, 60, 255);

  it("gives each value its colour; entries without alpha and values beyond the palette are transparent", () => {
    const data = colorize(row([Uint8Array.of(2, 0, 1, 3)]), { kind: "palette", band: 1 }, { palette });
    expect(pixels(data)).toEqual([
      [40, 50, 60, 255],
      [1, 2, 3, 255],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  it("needs a palette", () => {
    const draw = () => colorize(row([Uint8Array.of(0)]), { kind: "palette", band: 1 });
    expect(draw).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
  });
});
