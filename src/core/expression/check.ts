import { expressionError, type Span } from "./expression-error.ts";
import type { Operation, ValueType } from "./operation.ts";
import type { Parsed, Step } from "./parse.ts";

/** Steps whose types fit, and the most values that are on the stack at a time. */
export interface Checked {
  readonly steps: readonly Step[];
  readonly height: number;
}

/**
 * Gives every operation its types, as numpy would: + and * of two booleans are or and and. Throws INVALID_ARGUMENT with the
 * position of an operator that does not exist for its operands, or if there is no operand.
 */
export function check({ steps, operands }: Parsed, text: string): Checked {
  const stack: ValueType[] = [];
  let height = 0;
  const checked = steps.map((step): Step => {
    let result = step;
    if (step.kind === "apply") {
      const types = stack.splice(stack.length - step.operation.arity);
      const operation = typed(step, types);
      stack.push(typeOf(operation, types));
      result = { ...step, operation };
    } else stack.push(step.kind === "constant" ? step.type : "number");
    height = Math.max(height, stack.length);
    return result;
  });
  if (operands.length === 0) {
    throw expressionError("The expression does not return an array: it uses no operand", {
      at: 0,
      length: text.length,
    });
  }
  return { steps: checked, height };
}

function typed(
  step: Span & { readonly name: string; readonly operation: Operation },
  types: readonly ValueType[],
): Operation {
  const { operation, name } = step;
  const booleans = types.every((type) => type === "boolean");
  if (operation.takes === "boolean" && !booleans) {
    throw expressionError(
      `${name} is for conditions, found a number`,
      step,
      "Compare first, each comparison in parentheses, as in (v1 > 2) & (v2 < 3).",
    );
  }
  if (!booleans || operation.ofBooleans === undefined) return operation;
  if (operation.ofBooleans !== null) return operation.ofBooleans;
  throw expressionError(
    `${name} is for numbers, found only conditions`,
    step,
    "Write ~ for not; multiply by 1 to make a condition a number.",
  );
}

function typeOf({ gives }: Operation, types: readonly ValueType[]): ValueType {
  if (typeof gives === "string") return gives;
  return gives.every((argument) => types[argument] === "boolean") ? "boolean" : "number";
}
