import type { Raster } from "../raster/raster.ts";
import { type Checked, check } from "./check.ts";
import { evaluate, type Operands } from "./evaluate.ts";
import { expressionError } from "./expression-error.ts";
import { parse } from "./parse.ts";

/**
 * A parsed expression: which operands it needs, and the steps to its value. It has been checked: names, arities, types, size and
 * depth. Immutable, and free of any state; its steps hold functions, so it is parsed where it is evaluated.
 */
export interface Expression extends Checked {
  readonly text: string;
  /** The names of its operands, in the order of their first use. */
  readonly operands: readonly string[];
}

/** The longest expression, in UTF-16 code units. */
export const longestText = 4096;

/**
 * Parses an expression of Terracotta's grammar. `names` are the operands that exist. One that is not an identifier, or means something
 * else, is written in backticks: `` (`8A` - B04) / `pi` ``. Bare, the names of functions and constants always mean those. Throws
 * INVALID_ARGUMENT whose details hold the `column` (counted from 1, in UTF-16 code units) and the `length` of what is wrong.
 */
export function parseExpression(text: string, names: readonly string[]): Expression {
  if (text.length > longestText) {
    const rest = { at: longestText, length: text.length - longestText };
    throw expressionError(`The expression has ${text.length} characters, more than ${longestText}`, rest);
  }
  const parsed = parse(text, names);
  return { text, operands: parsed.operands, ...check(parsed, text) };
}

/**
 * The value of an expression, one band of float64, 0 where masked: band i of `operands` is the operand that `expression.operands[i]`
 * names. Masks follow numpy.ma, and constants count as arrays; what is not finite is masked. Conditions are 1 and 0. A pixel that is
 * valid keeps the opacity that it has in `operands.mask`, or is opaque if it was masked there.
 */
export function evaluateExpression(expression: Expression, operands: Operands): Raster {
  return evaluate(expression, operands);
}
