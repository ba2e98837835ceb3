import { arithmetic } from "./arithmetic.ts";
import { type Column, joinMasks } from "./columns.ts";
import { domains, outsideQuotient } from "./domains.ts";
import { boolean, number, type Operation } from "./operation.ts";

/** An operator between two values. */
export interface BinaryOperator {
  readonly operation: Operation;
  /** A higher one binds tighter. `**` stands above unary operators, and groups from the right. */
  readonly precedence: number;
}

const and = boolean(2, arithmetic.and, { takes: "boolean" });
const or = boolean(2, arithmetic.or, { takes: "boolean" });

/** The precedences that the grammar names. */
export const comparison = 1;
export const unary = 6;
export const exponent = 7;

/** Binary operators with Python's precedence. */
export const binaryOperators: ReadonlyMap<string, BinaryOperator> = new Map(
  Object.entries({
    "<": { precedence: comparison, operation: boolean(2, arithmetic.less) },
    "<=": { precedence: comparison, operation: boolean(2, arithmetic.lessEqual) },
    ">": { precedence: comparison, operation: boolean(2, arithmetic.greater) },
    ">=": { precedence: comparison, operation: boolean(2, arithmetic.greaterEqual) },
    "==": { precedence: comparison, operation: boolean(2, arithmetic.equal) },
    "!=": { precedence: comparison, operation: boolean(2, arithmetic.notEqual) },
    "|": { precedence: 2, operation: or },
    "&": { precedence: 3, operation: and },
    "+": { precedence: 4, operation: number(2, arithmetic.add, { ofBooleans: or }) },
    "-": { precedence: 4, operation: number(2, arithmetic.subtract, { ofBooleans: null }) },
    "*": { precedence: 5, operation: number(2, arithmetic.multiply, { ofBooleans: and }) },
    "/": { precedence: 5, operation: { arity: 2, gives: "number", run: divide } },
    // Unlike mod, numpy's operator leaves what is not finite unmasked.
    "%": { precedence: 5, operation: number(2, arithmetic.remainder, { domain: domains.quotient }) },
    "**": { precedence: exponent, operation: number(2, arithmetic.power, { finite: true }) },
  } satisfies Record<string, BinaryOperator>),
);

/** Operators in front of a value. All bind alike. */
export const unaryOperators: ReadonlyMap<string, Operation> = new Map(
  Object.entries({
    "-": number(1, arithmetic.negative, { ofBooleans: null }),
    "~": boolean(1, arithmetic.not, { takes: "boolean" }),
  } satisfies Record<string, Operation>),
);

/** A quotient this small lies within the domain for sure, and is finite. */
const safeQuotient = 2 ** 1000;

/** The quotient, masked as by {@link domains} and where it is not finite; in one pass, for this is what most expressions are made of. */
function divide(out: Column, a: Column, b: Column): void {
  joinMasks(out, a, b, b);
  const { values, masked } = out;
  const dividends = a.values;
  const divisors = b.values;
  for (let i = 0; i < values.length; i++) {
    const dividend = dividends[i]!;
    const divisor = divisors[i]!;
    const quotient = dividend / divisor;
    values[i] = quotient;
    if (Math.abs(quotient) < safeQuotient) continue;
    if (!Number.isFinite(quotient) || outsideQuotient(dividend, divisor)) masked[i] = 1;
  }
}
