import { array, assert, constantFrom, double, oneof, property, record, string, subarray } from "fast-check";
import { describe, expect, it } from "vitest";
import type { ColorTransform } from "../../../src/core/color/color-transform.ts";
import { parseColorTransforms, writeColorTransforms } from "../../../src/core/color/color-transform-text.ts";
import { isTerracottaError } from "../../../src/core/errors.ts";

const channels = subarray(["r", "g", "b"] as const, { minLength: 1 });
const number = (min: number, max: number) => double({ min, max, noNaN: true }).map((value) => value + 0);
const transform = oneof(
  record({ kind: constantFrom("gamma"), channels, gamma: number(0.01, 100) }),
  record({ kind: constantFrom("sigmoidal"), channels, contrast: number(-100, 100), bias: number(0, 1) }),
  record({ kind: constantFrom("saturation"), proportion: number(0, 100) }),
);

describe("parseColorTransforms", () => {
  it("reads what Terracotta's users write", () => {
    const all = ["r", "g", "b"];
    expect(parseColorTransforms("gamma rgb 1.4, saturation 1.2", 3)).toEqual([
      { kind: "gamma", channels: all, gamma: 1.4 },
      { kind: "saturation", proportion: 1.2 },
    ]);
    expect(parseColorTransforms("Gamma BG 1,sigmoidal 31 -6e0 .5 saturation 0", 3)).toEqual([
      { kind: "gamma", channels: ["g", "b"], gamma: 1 },
      { kind: "sigmoidal", channels: ["r", "b"], contrast: -6, bias: 0.5 },
      { kind: "saturation", proportion: 0 },
    ]);
    for (const band of ["1", "r", "R", "rr", "1r"]) {
      expect(parseColorTransforms(` gamma ${band} 1.5 `, 1)).toEqual([{ kind: "gamma", channels: ["r"], gamma: 1.5 }]);
    }
  });

  it.each<[string, 1 | 3, string]>([
    ["", 1, "nothing; allowed is an operation"],
    [" , ", 3, "nothing; allowed is an operation"],
    ["gamma 1", 1, "nothing as the gamma of gamma; allowed is 0.01 to 100"],
    ["gamma", 3, "nothing behind gamma; allowed is bands"],
    ["gamma 1.5", 1, '"1.5" behind gamma; allowed is the only band, 1 or r'],
    ["gamma rgb 1.5", 1, '"rgb" behind gamma; allowed is the only band, 1 or r'],
    ["gamma 2 1.5", 1, '"2" behind gamma'],
    ["gamma 4 1.5", 3, '"4" behind gamma; allowed is bands, e.g. rgb, r or 13'],
    ["gamma r 0", 3, '"0" as the gamma'],
    ["gamma r -1", 3, '"-1" as the gamma'],
    ["gamma r nan", 3, '"nan" as the gamma'],
    ["gamma r Infinity", 3, '"Infinity" as the gamma'],
    ["gamma r 1e999", 3, '"1e999" as the gamma'],
    ["gamma r 0x10", 3, '"0x10" as the gamma'],
    ["sigmoidal rgb 6", 3, "nothing as the bias of sigmoidal; allowed is 0 to 1"],
    ["sigmoidal rgb 6 1.1", 3, '"1.1" as the bias'],
    ["sigmoidal rgb 101 0.5", 3, '"101" as the contrast of sigmoidal; allowed is -100 to 100'],
    ["saturation 1.2", 1, "saturation of one band; allowed is it with RGB"],
    ["saturation rgb 1.2", 3, '"rgb" as the proportion'],
    ["gamma r 1 2", 3, '"2"; allowed is gamma, sigmoidal or saturation'],
    ["contrast r 2", 3, '"contrast"; allowed is gamma, sigmoidal or saturation'],
    ["constructor r 2", 3, '"constructor"; allowed'],
    ["saturation 1 ".repeat(17), 3, "more operations; allowed is at most 16"],
    [" ".repeat(1001), 3, "1001 characters; allowed is at most 1000"],
  ])("refuses %j of %s", (text, bandCount, words) => {
    expect(() => parseColorTransforms(text, bandCount)).toThrow(
      expect.objectContaining({
        code: "INVALID_ARGUMENT",
        message: expect.stringContaining(words),
        hint: expect.stringContaining("gamma BANDS g"),
      }),
    );
  });

  it("reads what is written, to the last digit", () => {
    assert(
      property(array(transform, { minLength: 1, maxLength: 12 }), (transforms) => {
        const text = writeColorTransforms(transforms as readonly ColorTransform[]);
        expect(parseColorTransforms(text, 3)).toEqual(transforms);
      }),
    );
    expect(writeColorTransforms(parseColorTransforms("GAMMA 123 1.40 saturation 1.2", 3))).toBe(
      "gamma rgb 1.4, saturation 1.2",
    );
  });

  it("refuses whatever else there is with the same error", () => {
    const word = oneof(
      constantFrom("gamma", "sigmoidal", "saturation", "rgb", "1", "-1", "1e9", "__proto__"),
      string(),
    );
    assert(
      property(array(word), constantFrom(1 as const, 3 as const), (words, bandCount) => {
        try {
          parseColorTransforms(words.join(" "), bandCount);
        } catch (error) {
          expect(isTerracottaError(error) && error.code).toBe("INVALID_ARGUMENT");
        }
      }),
      { numRuns: 2000 },
    );
  });
});
