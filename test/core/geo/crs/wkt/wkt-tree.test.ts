import { expect, test } from "vitest";
import { readWktTree } from "../../../../../src/core/geo/crs/wkt/wkt-tree.ts";

test("a tree holds texts, numbers, words and children, of either bracket and any casing", () => {
  const root = readWktTree(' projcs("a ""b"", [c]", GEOGCS[1.5e1,north, UNIT ["x",-2]] ,Axis["E",EAST]),VERTCS["z"]');
  expect(root).toEqual({
    keyword: "PROJCS",
    values: ['a "b", [c]'],
    children: [
      {
        keyword: "GEOGCS",
        values: [15, "north"],
        children: [{ keyword: "UNIT", values: ["x", -2], children: [] }],
      },
      { keyword: "AXIS", values: ["E", "EAST"], children: [] },
    ],
  });
});

test.each([
  "",
  "PROJCS",
  "PROJCS[",
  'PROJCS["a',
  'PROJCS["a",GEOGCS["b"]',
  ']PROJCS["a"]',
  '["a"]',
  '"a"',
  "A[".repeat(100) + "]".repeat(100),
  `A[${"B[],".repeat(10_000)}]`,
  `A["${'""'.repeat(10_000)}`,
])("what is none, is cut off or too large is none: %.30j", (text) => {
  expect(readWktTree(text)).toBeUndefined();
});
