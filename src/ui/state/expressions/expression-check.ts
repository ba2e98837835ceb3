import { isTerracottaError } from "../../../core/errors.ts";
import { parseExpression } from "../../../core/expression/expression.ts";

/** What is known of a text before anything is computed of it. */
export type ExpressionCheck =
  | { readonly status: "empty" }
  | { readonly status: "right"; readonly operands: readonly string[] }
  | {
      readonly status: "wrong";
      readonly message: string;
      /** What is allowed in its place. */
      readonly hint: string | undefined;
      /** What is wrong, in UTF-16 code units from 0; of no length at the end of the text. */
      readonly at: number;
      readonly length: number;
    };

/** Checks an expression over operands of these names. */
export function checkExpression(text: string, names: readonly string[]): ExpressionCheck {
  if (text.trim() === "") return { status: "empty" };
  try {
    return { status: "right", operands: parseExpression(text, names).operands };
  } catch (error) {
    if (!isTerracottaError(error) || error.code !== "INVALID_ARGUMENT") throw error;
    const { message, hint, details } = error;
    // Every error of an expression has its place.
    const { column, length } = details as { readonly column: number; readonly length: number };
    return { status: "wrong", message, hint: shortened(hint), at: column - 1, length };
  }
}

/** Functions and constants are listed beside the field: only the operands are worth saying again. */
const shortened = (hint: string | undefined): string | undefined =>
  hint?.replace(/^(Operands are .*?); functions .*$/s, "$1, and the functions below.");
