import { failure, isTerracottaError, type TerracottaError } from "../../core/errors.ts";

/** The refusal of a parameter's value: its name, what was given, and what is allowed. */
export function refusal(name: string, value: string, allowed: string): TerracottaError {
  const message = `The parameter "${name}" is ${shown(value)}; allowed: ${allowed}`;
  return failure("INVALID_ARGUMENT", message, { details: { parameter: name } });
}

/** Reads a parameter with what knows nothing of parameters: its refusals then tell which one it was. */
export function naming<Value>(name: string, value: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!isTerracottaError(error) || error.details?.parameter !== undefined) throw error;
    throw failure(error.code, `The parameter "${name}" is ${shown(value)}: ${error.message}`, {
      ...(error.hint !== undefined && { hint: error.hint }),
      details: { ...error.details, parameter: name },
      cause: error,
    });
  }
}

const shown = (value: string) => JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);
