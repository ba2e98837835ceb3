import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { channelTransforms, transformCurve } from "../../../src/core/color/color-transform.ts";
import { parseColorTransforms } from "../../../src/core/color/color-transform-text.ts";
import { colorize } from "../../../src/core/color/colorize.ts";
import { saturate } from "../../../src/core/color/saturation.ts";
import type { TypedArray } from "../../../src/core/raster/raster.ts";

/** What numpy computes: test/support/make-color-transforms.py. */
const truth = JSON.parse(readFileSync(new URL("../../fixtures/color-transforms.json", import.meta.url), "utf8")) as {
  readonly values: readonly number[];
  readonly curves: readonly { text: string; values: readonly number[]; bytes: readonly number[] }[];
  readonly rgb: readonly [number[], number[], number[]];
  readonly saturations: readonly { proportion: number; rgb: readonly number[][] }[];
  readonly both: { text: string; bytes: readonly number[][] };
};

const raster = (bands: readonly TypedArray[]) => {
  const width = bands[0]?.length ?? 0;
  return { width, height: 1, bands, mask: new Uint8Array(width).fill(255) };
};
const channel = (data: Uint8ClampedArray, index: number) => [...data].filter((_, i) => i % 4 === index);
const grey = (text: string, low: number, high: number) =>
  ({
    kind: "singleband",
    band: 1,
    range: [low, high],
    colormap: "identity",
    transforms: parseColorTransforms(text, 1),
  }) as const;

describe("transformCurve", () => {
  it.each(truth.curves)("$text is numpy's", ({ text, values }) => {
    const curves = channelTransforms(parseColorTransforms(text, 1), "r").map(transformCurve);
    const found = truth.values.map((value) => curves.reduce((t, curve) => curve(t), value));
    for (const [i, value] of found.entries()) expect(value).toBeCloseTo(values[i] as number, 10);
  });

  it.each([1e-300, -1e-300, 1e-9, -1e-9, 1e-7, -1e-7])("is the diagonal for hardly any contrast (%s)", (contrast) => {
    const curve = transformCurve({ kind: "sigmoidal", channels: ["r"], contrast, bias: 0.3 });
    for (const t of [0, 0.1, 0.5, 1]) expect(curve(t)).toBeCloseTo(t, 6);
  });

  it("stays within 0 and 1 however steep it is", () => {
    for (const contrast of [-100, 100]) {
      for (const bias of [0, 0.5, 1]) {
        const curve = transformCurve({ kind: "sigmoidal", channels: ["r"], contrast, bias });
        expect([curve(0), curve(1)]).toEqual([expect.closeTo(0, 10), expect.closeTo(1, 10)]);
      }
    }
  });
});

describe("colorize, one band with transforms", () => {
  it.each(truth.curves)("$text gives numpy's bytes, inverted ones as well", ({ text, bytes }) => {
    const values = Float64Array.from(truth.values);
    expect(channel(colorize(raster([values]), grey(text, 0, 1)), 0)).toEqual(bytes);
    const turned = values.map((value) => 5 - value);
    const found = channel(colorize(raster([turned]), grey(text, 5, 4)), 0);
    // 5 − value has fewer digits than a value near 0, where curves are steep.
    for (const [i, byte] of found.entries()) if ((values[i] as number) > 1e-3) expect(byte).toBe(bytes[i]);
  });

  it("draws the same from every type, within the range and outside", () => {
    const values = [0, 1, 10, 17, 64, 100, 127];
    const t = values.map((value) => Math.min(1, Math.max(0, (value - 10) / 90)));
    const expected = t.map((value) => Math.round(1 + 254 * value ** (1 / 1.5)));
    for (const Type of [Uint8Array, Int8Array, Uint16Array, Int16Array, Uint32Array, Int32Array, Float32Array]) {
      expect(channel(colorize(raster([Type.from(values)]), grey("gamma 1 1.5", 10, 100)), 0)).toEqual(expected);
    }
    expect(channel(colorize(raster([Int16Array.of(-32768, -1, 32767)]), grey("gamma 1 2", -32768, 32767)), 0)).toEqual([
      1, 181, 255,
    ]);
  });

  it("leaves NaN transparent, and infinity at the ends", () => {
    const values = Float32Array.of(Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    const data = colorize(raster([values]), grey("sigmoidal 1 6 0.5", 0, 1));
    expect(channel(data, 0)).toEqual([0, 1, 255]);
    expect(channel(data, 3)).toEqual([0, 255, 255]);
  });

  it("draws more values than are converted at a time", () => {
    const values = Float32Array.from({ length: 10_000 }, (_, i) => i);
    const found = channel(colorize(raster([values]), grey("gamma 1 2", 0, 9999)), 0);
    expect(found).toEqual([...values].map((value) => Math.round(1 + 254 * Math.sqrt(value / 9999))));
  });
});

describe("saturate", () => {
  it.each(truth.saturations)("multiplies chroma by $proportion as numpy does", ({ proportion, rgb }) => {
    const parts = truth.rgb.map((part) => Float64Array.from(part)) as [Float64Array, Float64Array, Float64Array];
    saturate(...parts, proportion);
    for (const [index, part] of parts.entries()) {
      for (const [i, value] of part.entries()) expect(value).toBeCloseTo(rgb[index]?.[i] as number, 4);
    }
  });
});

describe("colorize, RGB with transforms", () => {
  const unit = [0, 1] as const;
  const style = (text: string) =>
    ({
      kind: "rgb",
      bands: [1, 2, 3],
      ranges: [unit, unit, unit],
      transforms: parseColorTransforms(text, 3),
    }) as const;

  it("changes each channel by its own transforms", () => {
    const bands = [0, 1, 2].map(() => Float32Array.of(0, 0.25, 1));
    const data = colorize(raster(bands), style("gamma r 2, sigmoidal b 6 0.5"));
    expect(channel(data, 0)).toEqual([1, 128, 255]);
    expect(channel(data, 1)).toEqual([1, 64, 255]);
    expect(channel(data, 2)).toEqual([1, 1 + Math.round(254 * 0.14976), 255]);
  });

  it("changes no byte by a gamma of 1, those halfway between two bytes included", () => {
    const samples = Uint16Array.from({ length: 509 }, (_, i) => i);
    const { transforms: _, ...plain } = grey("gamma 1 1", 0, 508);
    expect(colorize(raster([samples]), grey("gamma 1 1", 0, 508))).toEqual(colorize(raster([samples]), plain));
  });

  it("gives numpy's bytes where gamma and saturation follow each other, within one", () => {
    const data = colorize(raster(truth.rgb.map((part) => Float64Array.from(part))), style(truth.both.text));
    for (const [index, bytes] of truth.both.bytes.entries()) {
      for (const [i, byte] of channel(data, index).entries()) {
        expect(Math.abs(byte - (bytes[i] as number))).toBeLessThanOrEqual(1);
      }
    }
    expect(new Set(channel(data, 3))).toEqual(new Set([255]));
  });

  it("stretches 8 bits before it transforms them, where a picture is else shown as it is", () => {
    const bands = [0, 1, 2].map(() => Uint8Array.of(0, 128, 255));
    const ranges = [[0, 255] as const, [0, 255] as const, [0, 255] as const] as const;
    const data = colorize(raster(bands), { ...style("gamma g 1"), ranges });
    expect(channel(data, 0)).toEqual([0, 128, 255]);
    expect(channel(data, 1)).toEqual([1, 128, 255]);
  });
});
