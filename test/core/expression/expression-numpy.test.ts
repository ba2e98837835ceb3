import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { evaluateExpression, parseExpression } from "../../../src/core/expression/expression.ts";

/** What numpy.ma says; made by test/support/make-expression-cases.py. Operands' values are text, with nan and inf. */
const { operands, masked, cases } = JSON.parse(
  readFileSync(new URL("../../fixtures/expressions.json", import.meta.url), "utf8"),
) as {
  readonly operands: Readonly<Record<string, string>>;
  /** The pixels that are masked in every operand. */
  readonly masked: readonly number[];
  /** The value of each pixel, null where masked. */
  readonly cases: readonly (readonly [expression: string, values: readonly (number | null)[]])[];
};

const names = Object.keys(operands);
const bands = Object.fromEntries(
  names.map((name) => [name, Float64Array.from(operands[name]!.split(" "), pythonNumber)]),
);
const width = bands[names[0]!]!.length;
const mask = Uint8Array.from({ length: width }, (_, pixel) => (masked.includes(pixel) ? 0 : 255));

function pythonNumber(text: string): number {
  if (text === "nan") return Number.NaN;
  return text.endsWith("inf") ? Number(text.replace("inf", "Infinity")) : Number(text);
}

test("there are enough cases", () => expect(cases.length).toBeGreaterThanOrEqual(150));

// Masks are equal; values within 1e-12 of their size, for numpy's functions and this machine's differ in the last bits.
test.each(cases)("%s is what numpy.ma makes of it", (text, expected) => {
  const expression = parseExpression(text, names);
  const raster = { width, height: 1, bands: expression.operands.map((name) => bands[name]!), mask };
  const result = evaluateExpression(expression, raster);
  const values = [...result.bands[0]!].map((value, pixel) => (result.mask[pixel] === 0 ? null : value));
  expect(values.map((value) => value === null)).toEqual(expected.map((value) => value === null));
  values.forEach((value, pixel) => {
    if (value !== null) expect(Math.abs(value - expected[pixel]!)).toBeLessThanOrEqual(1e-12 * Math.abs(value));
  });
});
