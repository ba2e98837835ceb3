import { failure } from "../errors.ts";
import type { Raster } from "../raster/raster.ts";

/**
 * A parsed expression: which operands it needs, and its value for whole arrays. It has been checked: names, arities, types, size and
 * depth. Immutable, and free of any state.
 */
export interface Expression {
  readonly text: string;
  /** The names of its operands, in the order of their first use. */
  readonly operands: readonly string[];
}

/**
 * Parses an expression of Terracotta's grammar. `names` are the operands that exist. Throws INVALID_ARGUMENT whose details hold the
 * `column` (counted from 1) and the `length` of what is wrong.
 */
export function parseExpression(_text: string, _names: readonly string[]): Expression {
  throw failure("INVALID_ARGUMENT", "Expressions are not evaluated yet");
}

/**
 * The value of an expression, one band of float64: band i of `operands` is the operand that `expression.operands[i]` names. Masks follow
 * numpy.ma; what is not finite is masked.
 */
export function evaluateExpression(_expression: Expression, operands: Raster): Raster {
  return operands;
}
