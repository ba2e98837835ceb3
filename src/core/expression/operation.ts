import type { Arithmetic } from "./arithmetic.ts";
import { type Column, joinMasks, maskNotFinite } from "./columns.ts";
import type { Domain } from "./domains.ts";

/** What a value is: numpy's float64 or bool. */
export type ValueType = "number" | "boolean";

/** What an operator or function does, and to what. */
export interface Operation {
  readonly arity: 1 | 2 | 3;
  /** Computes a column from as many arguments as the arity says (the rest repeat the first). `out` may be the first argument. */
  readonly run: (out: Column, a: Column, b: Column, c: Column) => void;
  /** The type of the value, or the arguments that the value is taken from: it is a boolean if they all are. */
  readonly gives: ValueType | readonly number[];
  /** `&`, `|` and `~`: numpy knows them for bits and booleans only, and float64 has no bits. */
  readonly takes?: "boolean";
  /** What it is when all arguments are booleans, as numpy has it; undefined: what it is for numbers, null: refused. */
  readonly ofBooleans?: Operation | null;
}

interface MaskRule {
  readonly domain?: Domain | undefined;
  /** Whether what comes out as NaN or ±inf is masked. */
  readonly finite?: boolean | undefined;
}

/** Computes pixel by pixel. Masked where an argument is, outside the domain, and, if `finite`, where the value is not. */
export function elementwise(compute: Arithmetic, { domain, finite = false }: MaskRule = {}): Operation["run"] {
  return (out, a, b, c) => {
    joinMasks(out, a, b, c);
    // Before the values, which may overwrite the arguments.
    domain?.(out.masked, a.values, b.values, c.values);
    compute(out.values, a.values, b.values, c.values);
    if (finite) maskNotFinite(out);
  };
}

/** An operation that gives a number. */
export function number(
  arity: Operation["arity"],
  compute: Arithmetic,
  more: MaskRule & Pick<Operation, "ofBooleans"> = {},
): Operation {
  const { domain, finite, ...types } = more;
  return { arity, gives: "number", run: elementwise(compute, { domain, finite }), ...types };
}

/** An operation that gives a condition. */
export function boolean(
  arity: Operation["arity"],
  compute: Arithmetic,
  types: Pick<Operation, "takes"> = {},
): Operation {
  return { arity, gives: "boolean", run: elementwise(compute), ...types };
}
