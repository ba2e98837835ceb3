import { expect, test } from "vitest";
import { parseColorTransforms, writeColorTransforms } from "../../../src/core/color/color-transform-text.ts";
import {
  type Adjustments,
  adjusted,
  adjustmentsOf,
  unadjusted,
} from "../../../src/ui/state/style/style-adjustments.ts";

const read = (text: string) => (text === "" ? undefined : parseColorTransforms(text, 3));

test.each<[string, Partial<Adjustments>, string]>([
  ["", { gamma: 1.5 }, "gamma rgb 1.5"],
  ["gamma rgb 1.5", { gamma: 2 }, "gamma rgb 2"],
  ["gamma rgb 1.5", { gamma: 1 }, ""],
  // The order is gamma, sigmoidal, saturation, whichever was moved first.
  ["saturation 1.2", { gamma: 1.5 }, "gamma rgb 1.5, saturation 1.2"],
  ["saturation 1.2", { contrast: 4 }, "sigmoidal rgb 4 0.5, saturation 1.2"],
  ["gamma rgb 1.5", { saturation: 0 }, "gamma rgb 1.5, saturation 0"],
  ["sigmoidal rgb 4 0.5", { bias: 0.3 }, "sigmoidal rgb 4 0.3"],
  ["sigmoidal rgb 4 0.3", { contrast: -2 }, "sigmoidal rgb -2 0.3"],
  ["sigmoidal rgb 4 0.3", { contrast: 0 }, ""],
  // What only a link or a text can have stays what it is.
  ["gamma r 1.5, gamma b 0.9", { gamma: 2 }, "gamma r 2, gamma b 0.9"],
  ["saturation 1.2, gamma g 2", { saturation: 3 }, "saturation 3, gamma g 2"],
])("%j with %j is %j", (before, change, after) => {
  expect(writeColorTransforms(adjusted(read(before), change, 3) ?? [])).toBe(after);
});

test("of one band there is one channel", () => {
  expect(adjusted(undefined, { gamma: 2 }, 1)).toEqual([{ kind: "gamma", channels: ["r"], gamma: 2 }]);
});

test("sliders show the first transform of each kind", () => {
  expect(adjustmentsOf(undefined)).toEqual(unadjusted);
  expect(adjustmentsOf(read("gamma r 1.5, sigmoidal rgb 4 0.3, saturation 2, gamma b 0.9"))).toEqual({
    gamma: 1.5,
    contrast: 4,
    bias: 0.3,
    saturation: 2,
  });
});
