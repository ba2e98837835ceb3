import { failure, type TerracottaError } from "../errors.ts";

/** A part of an expression's text, in UTF-16 code units; `at` counts from 0. */
export interface Span {
  readonly at: number;
  readonly length: number;
}

/** An error in an expression: INVALID_ARGUMENT whose details hold the `column`, counted from 1, and the `length` of what is wrong. */
export function expressionError(message: string, { at, length }: Span, hint?: string): TerracottaError {
  const column = at + 1;
  const details = { column, length };
  return failure(
    "INVALID_ARGUMENT",
    `${message} (column ${column}).`,
    hint === undefined ? { details } : { hint, details },
  );
}
