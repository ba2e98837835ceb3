import { failure, type TerracottaError } from "../core/errors.ts";

/** The refusal of a parameter's value: its name, what was given, and what is allowed. */
export function refusal(name: string, value: string, allowed: string): TerracottaError {
  const shown = value.length > 100 ? `${value.slice(0, 100)}…` : value;
  return failure("INVALID_ARGUMENT", `The parameter "${name}" is ${JSON.stringify(shown)}; allowed: ${allowed}`, {
    details: { parameter: name },
  });
}
