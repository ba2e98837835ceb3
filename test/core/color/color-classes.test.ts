import {
  array,
  assert,
  constant,
  double,
  integer,
  jsonValue,
  oneof,
  property,
  record,
  string,
  tuple,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { parseColorClasses, writeColorClasses } from "../../../src/core/color/color-classes.ts";

const color = [0, 160, 0, 255] as const;

describe("parseColorClasses", () => {
  it("reads Terracotta's map of values", () => {
    const map = {
      "0": [0, 0, 0],
      "4": [0, 160, 0],
      "8": "808080",
      "11": "#ff96ff",
      "-1.5": [1, 2, 3, 4],
      "1e3": "#fff",
    };
    const single = (value: number, rgba: readonly number[]) => ({ low: value, high: value, color: rgba });
    expect(parseColorClasses(map)).toEqual([
      single(0, [0, 0, 0, 255]),
      single(4, [0, 160, 0, 255]),
      single(8, [128, 128, 128, 255]),
      single(11, [255, 150, 255, 255]),
      single(-1.5, [1, 2, 3, 4]),
      single(1000, [255, 255, 255, 255]),
    ]);
  });

  it("reads lists of values and intervals, with open ends and labels", () => {
    const list = [
      { value: 3, color: "#00a000", label: "forest" },
      { range: [0, 0.2], color: [0, 160, 0] },
      { range: [null, -1], color: [0, 160, 0, 255], label: "low" },
      { range: [0.2, null], color: "00a000" },
      { range: [null, null], color: "00a000" },
    ];
    expect(parseColorClasses(list)).toEqual([
      { low: 3, high: 3, color, label: "forest" },
      { low: 0, high: 0.2, color },
      { low: Number.NEGATIVE_INFINITY, high: -1, color, label: "low" },
      { low: 0.2, high: Number.POSITIVE_INFINITY, color },
      { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, color },
    ]);
  });

  const item = (parts: object) => [{ color: "#fff", ...parts }];
  it.each<unknown>([
    null,
    undefined,
    7,
    "x",
    true,
    [],
    {},
    [[]],
    [null],
    { "": "#fff" },
    { x: "#fff" },
    { "0x1": "#fff" },
    { "1e999": "#fff" },
    { NaN: "#fff" },
    { "1": "red" },
    { "1": [1, 2] },
    { "1": null },
    item({}),
    item({ value: "1" }),
    item({ value: null }),
    item({ value: Number.NaN }),
    item({ value: 1, range: [0, 1] }),
    item({ range: [1, 1] }),
    item({ range: [1, 0] }),
    item({ range: [0] }),
    item({ range: [0, 1, 2] }),
    item({ range: [Number.POSITIVE_INFINITY, null] }),
    item({ range: ["0", 1] }),
    item({ range: 5 }),
    [{ value: 1 }],
    item({ value: 1, label: 5 }),
    item({ value: 1, label: "x".repeat(201) }),
    item({ value: 1, colour: 1 }),
    Array.from({ length: 1001 }, (_, value) => ({ value, color: "#fff" })),
    Object.fromEntries(Array.from({ length: 1001 }, (_, value) => [value, "#fff"])),
    JSON.parse('{"__proto__": "#fff"}'),
  ])("is undefined for %j", (value) => {
    expect(parseColorClasses(value)).toBeUndefined();
  });

  it("takes 1000 of them, and labels of 200 characters", () => {
    const label = "x".repeat(200);
    const list = Array.from({ length: 1000 }, (_, value) => ({ value, color: "#fff", label }));
    expect(parseColorClasses(list)).toHaveLength(1000);
  });

  it("never throws, whatever the JSON", () => {
    const value = oneof(
      jsonValue(),
      array(record({ value: jsonValue(), range: jsonValue(), color: jsonValue() }, { requiredKeys: [] })),
    );
    assert(
      property(value, (json) => void parseColorClasses(json)),
      { numRuns: 2000 },
    );
  });
});

describe("writeColorClasses", () => {
  it("writes Terracotta's map where that tells all, else a list", () => {
    const first = { low: 3, high: 3, color };
    expect(writeColorClasses([first, { low: -1.5, high: -1.5, color: [1, 2, 3, 4] }])).toEqual({
      "3": "#00a000",
      "-1.5": [1, 2, 3, 4],
    });
    expect(writeColorClasses([{ ...first, label: "forest" }])).toEqual([
      { value: 3, color: "#00a000", label: "forest" },
    ]);
    expect(writeColorClasses([first, { low: 1, high: 1, color }])).toEqual([
      { value: 3, color: "#00a000" },
      { value: 1, color: "#00a000" },
    ]);
    expect(writeColorClasses([{ low: Number.NEGATIVE_INFINITY, high: 0, color }])).toEqual([
      { range: [null, 0], color: "#00a000" },
    ]);
  });

  it("writes what is read as the same classes in the same order", () => {
    const part = integer({ min: 0, max: 255 });
    const number = double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    const ends = oneof(
      number.map((value) => ({ low: value, high: value })),
      integer({ min: -9, max: 300 }).map((value) => ({ low: value, high: value })),
      tuple(oneof(number, constant(Number.NEGATIVE_INFINITY)), oneof(number, constant(Number.POSITIVE_INFINITY)))
        .filter(([low, high]) => low < high)
        .map(([low, high]) => ({ low, high })),
    );
    const rgba = tuple(part, part, part, part);
    const one = oneof(
      tuple(ends, rgba).map(([range, colour]) => ({ ...range, color: colour })),
      tuple(ends, rgba, string({ maxLength: 200 })).map(([range, colour, label]) => ({
        ...range,
        color: colour,
        label,
      })),
    );
    assert(
      property(array(one, { minLength: 1, maxLength: 40 }), (classes) => {
        const json: unknown = JSON.parse(JSON.stringify(writeColorClasses(classes)));
        expect(parseColorClasses(json)).toEqual(classes);
      }),
      { numRuns: 500 },
    );
  });
});
