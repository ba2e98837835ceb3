import { expect, test } from "vitest";
import { nameEnds } from "../../../src/ui/state/layers/name-ends.ts";

test("a long name keeps its last eleven characters together, a short one is whole", () => {
  expect(nameEnds("LC08_L1TP_013032_20180405_B4.tif")).toEqual(["LC08_L1TP_013032_2018", "0405_B4.tif"]);
  expect(nameEnds("Elevation of the Alp")).toEqual(["Elevation of the Alp", ""]);
  expect(nameEnds("Elevation of the Alps")).toEqual(["Elevation ", "of the Alps"]);
});

test("a name is never parted within a character", () => {
  expect(nameEnds(`${"🛰".repeat(15)}${"x".repeat(10)}`)).toEqual(["🛰".repeat(14), `🛰${"x".repeat(10)}`]);
});
