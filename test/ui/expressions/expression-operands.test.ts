import { describe, expect, test } from "vitest";
import { functions } from "../../../src/core/expression/functions.ts";
import { checkExpression } from "../../../src/ui/state/expressions/expression-check.ts";
import { insertFunction, insertWord, operandText } from "../../../src/ui/state/expressions/expression-operands.ts";
import { functionWords } from "../../../src/ui/state/expressions/expression-words.ts";

test.each([
  ["B04", "B04"],
  ["b1", "b1"],
  ["8A", "`8A`"],
  ["2024-01-01", "`2024-01-01`"],
  ["where", "`where`"],
  ["pi", "`pi`"],
  ["a`b", undefined],
  ["", undefined],
])("an operand named %j is written %j, and read back", (name, text) => {
  expect(operandText(name)).toBe(text);
  if (text !== undefined) expect(checkExpression(`${text} + 1`, [name])).toEqual({ status: "right", operands: [name] });
});

describe("inserting", () => {
  test.each([
    ["", [0, 0], "B04", "B04", 3],
    ["B08 - ", [6, 6], "B04", "B08 - B04", 9],
    ["B08", [3, 3], "B04", "B08 B04", 7],
    ["(1 - x) / 2", [5, 6], "`8A`", "(1 - `8A`) / 2", 9],
    ["+ B08", [0, 0], "B04", "B04+ B08", 3],
    ["B08", [0, 0], "B04", "B04 B08", 3],
  ] as const)("%j at %j: %s", (text, selection, word, result, caret) => {
    expect(insertWord(text, selection, word)).toEqual({ text: result, caret });
  });

  test("a function stands around what is selected, or waits for arguments", () => {
    expect(insertFunction("b1 + b2", [0, 7], "sqrt")).toEqual({ text: "sqrt(b1 + b2)", caret: 13 });
    expect(insertFunction("", [0, 0], "sqrt")).toEqual({ text: "sqrt()", caret: 5 });
  });
});

describe("checking", () => {
  test("tells what is wrong, where, and what would help", () => {
    expect(checkExpression("(B08 - B4) / 2", ["B04", "B08"])).toMatchObject({
      status: "wrong",
      message: "B4 is not known (column 8).",
      hint: "Operands are B04 B08, and the functions below.",
      at: 7,
      length: 2,
    });
    expect(checkExpression("B04 +", ["B04"])).toMatchObject({ status: "wrong", at: 5, length: 0 });
    expect(checkExpression("B04 ^ 2", ["B04"])).toMatchObject({ hint: "Write ** for powers." });
  });

  test("knows an empty text from a wrong one", () => {
    expect(checkExpression(" \n", ["B04"])).toEqual({ status: "empty" });
    expect(checkExpression("2", ["B04"]).status).toBe("wrong");
  });
});

test("every function is described, and no other", () => {
  expect(Object.keys(functionWords).sort()).toEqual([...functions.keys()].sort());
});
