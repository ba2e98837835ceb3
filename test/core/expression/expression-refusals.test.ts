import { expect, test } from "vitest";
import { isTerracottaError } from "../../../src/core/errors.ts";
import { parseExpression } from "../../../src/core/expression/expression.ts";

const names = ["v1", "v2", "v3", "8A"];

function refusal(text: string) {
  try {
    parseExpression(text, names);
  } catch (error) {
    if (isTerracottaError(error) && error.code === "INVALID_ARGUMENT") return error;
    throw error;
  }
  throw new Error("not refused");
}

/** `^` marks what is refused; at the end of the text nothing is. */
test.each([
  // The real server's own refusals.
  ["import os", "^^^^^^", "import is not known"],
  ["v1<v2<v3", "     ^", "Comparisons cannot be chained"],
  ["v1//v2", "  ^^", 'Found "//", expected an operator or the end'],
  ["foo(v1)", "^^^", "foo is not known"],
  ["1", "^", "does not return an array"],
  // Words.
  ["", "", "Found the end, expected a number"],
  ["  ", "  ", "Found the end, expected a number"],
  ["v4", "^^", "v4 is not known"],
  ["v1 + abc * 2", "     ^^^", "abc is not known"],
  ["V1", "^^", "V1 is not known"],
  ["toString", "^^^^^^^^", "toString is not known"],
  ["v1 + __proto__", "     ^^^^^^^^^", "__proto__ is not known"],
  ["v1 + `v4`", "     ^^^^", "`v4` is not known"],
  ["v1 + `sqrt`", "     ^^^^^^", "`sqrt` is not known"],
  ["v1 + `8A", "     ^", "A ` without a name"],
  ["v1 + ``", "     ^", "A ` without a name"],
  ["v1 + 8A", "     ^^", "8A is not a number"],
  ["v1 + 04", "     ^^", "04 is not a number"],
  ["v1 + 0x1F", "     ^^^^", "0x1F is not a number"],
  ["v1 + 1_000", "     ^^^^^", "1_000 is not a number"],
  ["v1 + 2j", "     ^^", "2j is not a number"],
  ["v1 + 1e", "     ^^", "1e is not a number"],
  ["v1 + 1.2.3", "     ^^^^^", "1.2.3 is not a number"],
  ["v1 + .", "     ^", 'Found ".", expected a number'],
  ["v1 + 'a'", "     ^", 'Found "\'", expected a number'],
  ["v1 + 😀", "     ^^", 'Found "😀", expected a number'],
  ["v1 # note", "   ^", 'Found "#", expected an operator or the end'],
  // Operators.
  ["+v1", "^", 'Found "+", expected a number'],
  ["v1 + + v2", "     ^", 'Found "+", expected a number'],
  ["v1 +", "    ", "Found the end, expected a number"],
  ["* v1", "^", 'Found "*", expected a number'],
  ["v1 v2", "   ^^", "Found v2, expected an operator or the end"],
  ["2 v1", "  ^^", "Found v1, expected an operator or the end"],
  ["v1 ^ v2", "   ^", 'Found "^", expected an operator or the end'],
  ["v1 @ v2", "   ^", 'Found "@", expected an operator or the end'],
  ["v1 << 2", "   ^^", 'Found "<<", expected an operator or the end'],
  ["v1 >> 2", "   ^^", 'Found ">>", expected an operator or the end'],
  ["v1 <> v2", "   ^^", 'Found "<>", expected an operator or the end'],
  ["v1 = v2", "   ^", 'Found "=", expected an operator or the end'],
  ["v1 === v2", "     ^", 'Found "=", expected a number'],
  ["!v1", "^", 'Found "!", expected a number'],
  ["v1 and v2", "   ^^^", "Found and, expected an operator or the end"],
  ["v1 && v2", "   ^^", 'Found "&&", expected an operator or the end'],
  ["v1 or v2", "   ^^", "Found or, expected an operator or the end"],
  ["not v1", "^^^", "not is not known"],
  ["v1 in v2", "   ^^", "Found in, expected an operator or the end"],
  ["v1 if v2 else v3", "   ^^", "Found if, expected an operator or the end"],
  ["v1 ? v2 : v3", "   ^", 'Found "?", expected an operator or the end'],
  ["v1 := 2", "   ^", 'Found ":", expected an operator or the end'],
  ["lambda: v1", "^^^^^^", "lambda is not known"],
  ["v1.data", "  ^", 'Found ".", expected an operator or the end'],
  ["v1[0]", "  ^", 'Found "[", expected an operator or the end'],
  ["[v1]", "^", 'Found "[", expected a number'],
  ["v1; v2", "  ^", 'Found ";", expected an operator or the end'],
  // Comparisons.
  ["v1 < v2 == v3", "        ^^", "Comparisons cannot be chained"],
  ["v1 > 2 & v2 < 3", "            ^", "Comparisons cannot be chained"],
  ["where(v1 < v2 < v3, 1, 2)", "              ^", "Comparisons cannot be chained"],
  // Parentheses and calls.
  ["(v1", "^", "A ( that nothing closes"],
  ["((v1)", "^", "A ( that nothing closes"],
  ["sqrt(v1", "    ^", "A ( that nothing closes"],
  ["v1)", "  ^", 'Found ")", expected an operator or the end'],
  ["()", " ^", 'Found ")", expected a number'],
  ["(v1, v2)", "   ^", 'Found ",", expected an operator or ")"'],
  ["v1, v2", "  ^", 'Found ",", expected an operator or the end'],
  ["sqrt", "^^^^", "sqrt is a function"],
  ["sqrt + v1", "^^^^", "sqrt is a function"],
  ["sqrt()", "^^^^", "sqrt takes 1 argument, found 0"],
  ["sqrt(v1, v2)", "^^^^", "sqrt takes 1 argument, found 2"],
  ["1 + mod(v1)", "    ^^^", "mod takes 2 arguments, found 1"],
  ["where(v1, v2)", "^^^^^", "where takes 3 arguments, found 2"],
  ["sqrt(v1,)", "        ^", 'Found ")", expected a number'],
  ["sqrt(,)", "     ^", 'Found ",", expected a number'],
  ["sqrt(x=v1)", "     ^", "x is not known"],
  ["sqrt(*v1)", "     ^", 'Found "*", expected a number'],
  ["v1(2)", "  ^", 'Found "(", expected an operator or the end'],
  ["pi(2) * v1", "  ^", 'Found "(", expected an operator or the end'],
  ["`sqrt`(v1)", "^^^^^^", "`sqrt` is not known"],
  // Types: numpy has no bits of floats, and no minus for booleans.
  ["v1 & v2", "   ^", "& is for conditions, found a number"],
  ["(v1 > 2) | v2", "         ^", "| is for conditions, found a number"],
  ["v1 & (v2 > 2)", "   ^", "& is for conditions, found a number"],
  ["~v1", "^", "~ is for conditions, found a number"],
  ["~v1 > 2", "^", "~ is for conditions, found a number"],
  ["(v1 > 2) & 1", "         ^", "& is for conditions, found a number"],
  ["where(v1 > 2, v1 > 2, 0) & (v2 > 1)", "                         ^", "& is for conditions, found a number"],
  ["(v1 > 2) - (v2 > 1)", "         ^", "- is for numbers, found only conditions"],
  ["-(v1 > 2)", "^", "- is for numbers, found only conditions"],
  ["-getmask(v1)", "^", "- is for numbers, found only conditions"],
  // No operand.
  ["pi * 2", "^^^^^^", "does not return an array"],
  ["where(1 < 2, 3, 4)", "^^^^^^^^^^^^^^^^^^", "does not return an array"],
  ["nomask", "^^^^^^", "does not return an array"],
])("%s is refused", (text, marks, message) => {
  const error = refusal(text);
  expect(error.message).toContain(message);
  expect(error.message).toMatch(/ \(column \d+\)\.$/);
  const column = marks.includes("^") ? marks.indexOf("^") + 1 : marks.length + 1;
  expect(error.details).toEqual({ column, length: marks.trim().length });
  expect(error.message).toContain(`(column ${column})`);
});

test("an unknown name is answered with those that exist", () => {
  expect(refusal("v1 + B4").hint).toMatch(
    /^Operands are v1 v2 v3 8A; functions where getmask .* arctanh; constants pi nan inf nomask\.$/,
  );
});

test.each([
  ["v1 and v2", /&/],
  ["v1 || v2", /\|/],
  ["not v1", /~/],
  ["v1 ^ 2", /\*\*/],
  ["v1 = 2", /==/],
  ["v1 if v2 else v3", /where\(/],
  ["v1 + 8A", /`8A`/],
  ["v1 < v2 < v3", /\(v1 < v2\) & \(v2 < v3\)/],
])("%s is answered with what to write instead", (text, hint) => {
  expect(refusal(text).hint).toMatch(hint);
});

const repeated = (text: string, times: number) => Array.from({ length: times }, () => text).join("");

test.each([
  ["length", (n: number) => `v1${repeated(" ", n)}`, 4094, { column: 4097, length: 1 }],
  // 1 + 2 n steps of at most 256.
  ["steps", (n: number) => `v1${repeated("+v1", n)}`, 127, { column: 384, length: 1 }],
  ["parentheses", (n: number) => `${repeated("(", n)}v1${repeated(")", n)}`, 100, { column: 101, length: 1 }],
  ["signs", (n: number) => `${repeated("-", n)}v1`, 100, { column: 101, length: 1 }],
  ["powers", (n: number) => `v1${repeated("**1", n)}`, 100, { column: 303, length: 2 }],
  ["calls", (n: number) => `${repeated("abs(", n)}v1${repeated(")", n)}`, 100, { column: 401, length: 3 }],
] as const)("the bound of %s", (_, text, most, details) => {
  expect(parseExpression(text(most), names).operands).toEqual(["v1"]);
  expect(refusal(text(most + 1)).details).toEqual(details);
});

test("what an error quotes is short", () => {
  const error = refusal(repeated("a", 4000));
  expect(error.message.length).toBeLessThan(100);
  expect(error.details).toEqual({ column: 1, length: 4000 });
});
