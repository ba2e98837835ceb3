import { arithmetic, each } from "./arithmetic.ts";
import type { Column } from "./columns.ts";
import { type Domain, domains } from "./domains.ts";
import { elementwise, number, type Operation, type ValueType } from "./operation.ts";

/** Functions by name: those of numpy.ma. Most of its domains are where a function gives NaN or ±inf: `finite` masks those. */
export const functions: ReadonlyMap<string, Operation> = new Map(
  Object.entries({
    where: { arity: 3, gives: [1, 2], run: where },
    getmask: { arity: 1, gives: "boolean", run: getmask },
    // numpy.ma.array(x, mask=…): what is masked stays so, for nothing lies under a mask here.
    setmask: masking(2, domains.secondTrue),
    masked_equal: masking(2, domains.equal),
    masked_greater: masking(2, domains.greater),
    masked_greater_equal: masking(2, domains.greaterEqual),
    masked_inside: masking(3, domains.inside),
    masked_invalid: { arity: 1, gives: [0], run: elementwise(arithmetic.first, { finite: true }) },
    masked_less: masking(2, domains.less),
    masked_less_equal: masking(2, domains.lessEqual),
    masked_not_equal: masking(2, domains.notEqual),
    masked_outside: masking(3, domains.outside),
    masked_where: { arity: 2, gives: [1], run: elementwise(arithmetic.second, { domain: domains.true }) },
    minimum: { arity: 2, gives: [0, 1], run: elementwise(arithmetic.minimum) },
    maximum: { arity: 2, gives: [0, 1], run: elementwise(arithmetic.maximum) },
    abs: { arity: 1, gives: [0], run: elementwise(arithmetic.absolute) },
    mod: number(2, arithmetic.remainder, { domain: domains.quotient, finite: true }),
    sqrt: number(1, arithmetic.squareRoot, { finite: true }),
    log: number(1, each(Math.log), { finite: true }),
    log10: number(1, each(Math.log10), { finite: true }),
    exp: number(1, each(Math.exp)),
    sin: number(1, each(Math.sin)),
    cos: number(1, each(Math.cos)),
    tan: number(1, each(Math.tan), { finite: true }),
    sinh: number(1, each(Math.sinh)),
    cosh: number(1, each(Math.cosh)),
    tanh: number(1, each(Math.tanh)),
    arcsin: number(1, each(Math.asin), { finite: true }),
    arccos: number(1, each(Math.acos), { finite: true }),
    arctan: number(1, each(Math.atan)),
    arcsinh: number(1, each(Math.asinh)),
    arccosh: number(1, each(Math.acosh), { finite: true }),
    arctanh: number(1, each(Math.atanh), { domain: domains.tangent, finite: true }),
  } satisfies Record<string, Operation>),
);

/** Constants by name. `nomask` is numpy's false: it masks nothing. */
export const constants: ReadonlyMap<string, { readonly type: ValueType; readonly value: number }> = new Map([
  ["pi", { type: "number", value: Math.PI }],
  ["nan", { type: "number", value: Number.NaN }],
  ["inf", { type: "number", value: Infinity }],
  ["nomask", { type: "boolean", value: 0 }],
]);

/** The first argument, masked where the condition holds or is itself masked. */
function masking(arity: Operation["arity"], domain: Domain): Operation {
  return { arity, gives: [0], run: elementwise(arithmetic.first, { domain }) };
}

/** Masked where the condition is, and where the value that it chooses is. */
function where(out: Column, condition: Column, x: Column, y: Column): void {
  for (let i = 0; i < out.values.length; i++) {
    const chosen = condition.values[i] !== 0 ? x : y;
    out.masked[i] = condition.masked[i]! | chosen.masked[i]!;
    out.values[i] = chosen.values[i]!;
  }
}

/** 1 where the argument is masked; itself masked nowhere. */
function getmask(out: Column, a: Column): void {
  out.values.set(a.masked);
  out.maskedWords.fill(0);
}
