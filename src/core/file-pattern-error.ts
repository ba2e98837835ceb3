import { failure, type TerracottaError } from "./errors.ts";

/** An error in a pattern; `at` counts from 0. */
export function patternError(message: string, at: number): TerracottaError {
  return failure("INVALID_ARGUMENT", `${message} (column ${at + 1}).`, { details: { column: at + 1 } });
}
