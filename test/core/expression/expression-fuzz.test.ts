import fc from "fast-check";
import { expect, test } from "vitest";
import { isTerracottaError } from "../../../src/core/errors.ts";
import { evaluateExpression, longestText, parseExpression } from "../../../src/core/expression/expression.ts";
import { constants, functions } from "../../../src/core/expression/functions.ts";
import { binaryOperators, unaryOperators } from "../../../src/core/expression/operators.ts";
import { deepest, mostSteps } from "../../../src/core/expression/parse.ts";

const names = ["v1", "v2", "B08", "8A"];
const interesting = [
  0,
  -0,
  1,
  -1,
  0.5,
  2,
  1e300,
  -1e300,
  5e-324,
  Number.NaN,
  Infinity,
  -Infinity,
  3,
  -7.5,
  710,
  1e-310,
];
const bands = names.map((_, band) =>
  Float64Array.from(interesting, (_, at) => interesting[(at * (2 * band + 1)) % 16]!),
);
const mask = Uint8Array.from(interesting, (_, at) => [255, 255, 0, 40][at % 4]!);

/**
 * Parses and evaluates. Whatever comes in, it ends in a raster within the bounds of steps and stack, which are what a pixel costs, or
 * in the documented error with a place in the text. Returns whether it was a raster.
 */
function staysInBounds(text: string): boolean {
  let expression: ReturnType<typeof parseExpression>;
  try {
    expression = parseExpression(text, names);
  } catch (error) {
    if (!isTerracottaError(error) || error.code !== "INVALID_ARGUMENT") throw error;
    const { column, length } = error.details as { readonly column: number; readonly length: number };
    expect(column).toBeGreaterThanOrEqual(1);
    expect(length).toBeGreaterThanOrEqual(column === text.length + 1 ? 0 : 1);
    expect(column - 1 + length).toBeLessThanOrEqual(text.length);
    expect(error.message.length).toBeLessThan(200);
    return false;
  }
  expect(text.length).toBeLessThanOrEqual(longestText);
  expect(expression.steps.length).toBeLessThanOrEqual(mostSteps);
  // Every level of nesting leaves at most two values below it.
  expect(expression.height).toBeLessThanOrEqual(2 * deepest + 3);
  const operands = expression.operands.map((name) => bands[names.indexOf(name)]!);
  const result = evaluateExpression(expression, { width: 4, height: 4, bands: operands, mask });
  result.bands[0]!.forEach((value, pixel) => {
    expect(Number.isFinite(value)).toBe(true);
    expect(result.mask[pixel] === 0 || result.mask[pixel] === (mask[pixel] || 255)).toBe(true);
  });
  return true;
}

/** Well-formed expressions, numbers and conditions apart, so that their types fit as well. */
const { number: numbers } = fc.letrec<{ number: string; condition: string }>((tie) => {
  const number = tie("number");
  const condition = tie("condition");
  const joined = (left: typeof number, operators: readonly string[], right: typeof number) =>
    fc.tuple(left, fc.constantFrom(...operators), right).map((words) => `(${words.join(" ")})`);
  const takesCondition = new Set(["where", "getmask", "setmask", "masked_where"]);
  const calls = [...functions]
    .filter(([name]) => !takesCondition.has(name))
    .map(([name, { arity }]) =>
      fc.tuple(...Array(arity).fill(number)).map((values) => `${name}(${values.join(", ")})`),
    );
  const value = fc.oneof(
    fc.constantFrom("v1", "v2", "B08", "`8A`", "pi", "nan", "inf"),
    fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map(String),
    fc.nat({ max: 1000 }).map(String),
  );
  return {
    number: fc.oneof(
      { depthSize: "medium", withCrossShrink: true },
      value,
      joined(number, ["+", "-", "*", "/", "%", "**"], number),
      number.map((text) => `-${text}`),
      fc.oneof(...calls),
      fc.tuple(condition, number, number).map((values) => `where(${values.join(",")})`),
      fc.tuple(number, condition).map((values) => `setmask(${values.join(",")})`),
      fc.tuple(condition, number).map((values) => `masked_where(${values.join(",")})`),
      fc
        .tuple(condition, number)
        .map((values) => values.join("*"))
        .map((text) => `(${text})`),
    ),
    condition: fc.oneof(
      { depthSize: "medium" },
      fc.constant("nomask"),
      joined(number, ["<", "<=", ">", ">=", "==", "!="], number),
      joined(condition, ["&", "|"], condition),
      condition.map((text) => `~${text}`),
      number.map((text) => `getmask(${text})`),
    ),
  };
});

test("well-formed expressions of any kind are evaluated", () => {
  let evaluated = 0;
  fc.assert(
    fc.property(numbers, (text) => {
      const expression = `v1 * 0 + ${text}`;
      if (staysInBounds(expression)) evaluated += 1;
      else expect(() => parseExpression(expression, names)).toThrow(/more than|nested/);
    }),
    { numRuns: 2000 },
  );
  expect(evaluated).toBeGreaterThan(1500);
});

const words = [
  ...functions.keys(),
  ...constants.keys(),
  ...binaryOperators.keys(),
  ...unaryOperators.keys(),
  ...names,
  "(",
  ")",
  ",",
  "`8A`",
  "1",
  "0.5",
  "1e9",
  "//",
  "and",
  " ",
  "`",
];

test("words in any order are evaluated or refused", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), fc.constantFrom("", " "), (soup, space) => {
      staysInBounds(soup.join(space));
    }),
    { numRuns: 2000 },
  );
});

test("changed expressions are evaluated or refused", () => {
  const change = fc.tuple(
    fc.nat(),
    fc.nat({ max: 3 }),
    fc.oneof(fc.constantFrom(...words), fc.string({ unit: "binary", maxLength: 3 })),
  );
  fc.assert(
    fc.property(numbers, fc.array(change, { minLength: 1, maxLength: 3 }), (text, changes) => {
      let changed = text;
      for (const [place, removed, inserted] of changes) {
        const at = place % (changed.length + 1);
        changed = changed.slice(0, at) + inserted + changed.slice(at + removed);
      }
      staysInBounds(changed);
    }),
    { numRuns: 2000 },
  );
});

test("repeated pieces end at a bound", () => {
  const piece = fc.oneof(
    fc.constantFrom("(", "-", "~", "abs(", "v1**", "v1+", "v1<(", "where(v1>1,2,", "9**", "1,", "`", "1e", "((", ")"),
    fc.constantFrom(...words),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 3000 }),
      piece,
      (pieces, times, end) => {
        staysInBounds(Array(times).fill(pieces.join("")).join("") + end);
      },
    ),
    { numRuns: 1000 },
  );
});
