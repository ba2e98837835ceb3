import { array, assert, constantFrom, double, integer, oneof, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { colorize } from "../../../src/core/color/colorize.ts";
import type { ColorClass, Rgba } from "../../../src/core/color/style.ts";
import type { TypedArray } from "../../../src/core/raster/raster.ts";

const draw = (samples: TypedArray, classes: readonly ColorClass[], mask = new Uint8Array(samples.length).fill(255)) => {
  const raster = { width: samples.length, height: 1, bands: [samples], mask };
  const data = colorize(raster, { kind: "classes", band: 1, classes });
  return Array.from(samples, (_, i) => [...data.subarray(4 * i, 4 * i + 4)]);
};
const [red, green, blue] = [
  [255, 0, 0, 255],
  [0, 160, 0, 255],
  [0, 0, 255, 255],
] as const satisfies readonly Rgba[];
const none = [0, 0, 0, 0];
const types = [Uint8Array, Int8Array, Uint16Array, Int16Array, Uint32Array, Int32Array, Float32Array, Float64Array];

describe("colorize, classes", () => {
  const classes: readonly ColorClass[] = [
    { low: 5, high: 5, color: red },
    { low: 3, high: 10, color: green },
    { low: 8, high: 20, color: blue },
  ];

  it.each(types)("gives %o the first class that holds a value; low ends belong to it, high ends do not", (Type) => {
    expect(draw(Type.of(2, 3, 4, 5, 6, 9, 10, 19, 20, 127), classes)).toEqual([
      none,
      green,
      green,
      red,
      green,
      green,
      blue,
      blue,
      none,
      none,
    ]);
  });

  it("knows the negative values and ends of signed types, and open ends", () => {
    const open: readonly ColorClass[] = [
      { low: Number.NEGATIVE_INFINITY, high: -1, color: red },
      { low: 1, high: Number.POSITIVE_INFINITY, color: blue },
    ];
    for (const Type of [Int8Array, Int16Array, Int32Array, Float32Array]) {
      expect(draw(Type.of(-128, -2, -1, 0, 1, 127), open)).toEqual([red, red, none, none, blue, blue]);
    }
    expect(draw(Int16Array.of(-32768, 32767), open)).toEqual([red, blue]);
    expect(draw(Uint16Array.of(0, 65535), open)).toEqual([none, blue]);
  });

  it("has no use for fractions in integers, except between them", () => {
    const fractions: readonly ColorClass[] = [
      { low: 2.5, high: 2.5, color: red },
      { low: 1.5, high: 3.5, color: green },
    ];
    expect(draw(Uint8Array.of(1, 2, 3, 4), fractions)).toEqual([none, green, green, none]);
    expect(draw(Float32Array.of(2.5, 2.25), fractions)).toEqual([red, green]);
  });

  it("never takes NaN for a class", () => {
    const all = [{ low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, color: red }];
    expect(draw(Float32Array.of(Number.NaN, 1), all)).toEqual([none, red]);
  });

  it("respects alpha and mask: no colour where either is 0, soft ones multiply", () => {
    const faded: readonly ColorClass[] = [
      { low: 1, high: 1, color: [9, 8, 7, 0] },
      { low: 2, high: 2, color: [9, 8, 7, 128] },
    ];
    for (const Type of [Uint8Array, Float32Array]) {
      expect(draw(Type.of(1, 2, 2, 2), faded, Uint8Array.of(255, 255, 128, 0))).toEqual([
        none,
        [9, 8, 7, 128],
        [9, 8, 7, 64],
        none,
      ]);
    }
  });

  it("colours as looking at each class in turn does", () => {
    const end = oneof(
      integer({ min: -40, max: 40 }),
      double({ min: -40, max: 40, noNaN: true }),
      constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
    );
    const one = tuple(end, end, integer({ min: 1, max: 255 }))
      .filter(([low, high]) => low < high || Number.isFinite(low))
      .map(([low, high, part]): ColorClass => ({ low, high: Math.max(low, high), color: [part, 1, 2, 255] }));
    const value = oneof(integer({ min: -50, max: 50 }), double({ min: -50, max: 50, noNaN: true }));
    assert(
      property(
        array(one, { minLength: 1, maxLength: 20 }),
        array(value, { minLength: 1, maxLength: 50 }),
        (list, values) => {
          for (const samples of [Float64Array.from(values), Int8Array.from(values), Int16Array.from(values)]) {
            const expected = Array.from(samples, (sample) => {
              const holds = ({ low, high }: ColorClass) =>
                low === high ? sample === low : low <= sample && sample < high;
              return list.find(holds)?.color ?? none;
            });
            expect(draw(samples, list)).toEqual(expected);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
