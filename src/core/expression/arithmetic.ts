/**
 * Computes `out` from the values of up to three arguments, pixel by pixel; arrays of equal length. `out` may be one of the arguments.
 * Booleans are 0 and 1. One loop each: a loop that is handed its operation as a function takes several times as long.
 */
export type Arithmetic = (out: Float64Array, a: Float64Array, b: Float64Array, c: Float64Array) => void;

/** numpy's arithmetic of float64, and of booleans where it has one of its own. */
export const arithmetic = {
  first: (out, a) => {
    if (out !== a) out.set(a);
  },
  second: (out, _, b) => {
    if (out !== b) out.set(b);
  },
  negative: (out, a) => {
    for (let i = 0; i < out.length; i++) out[i] = -a[i]!;
  },
  absolute: (out, a) => {
    for (let i = 0; i < out.length; i++) out[i] = Math.abs(a[i]!);
  },
  squareRoot: (out, a) => {
    for (let i = 0; i < out.length; i++) out[i] = Math.sqrt(a[i]!);
  },
  add: (out, a, b) => {
    for (let i = 0; i < out.length; i++) out[i] = a[i]! + b[i]!;
  },
  subtract: (out, a, b) => {
    for (let i = 0; i < out.length; i++) out[i] = a[i]! - b[i]!;
  },
  multiply: (out, a, b) => {
    for (let i = 0; i < out.length; i++) out[i] = a[i]! * b[i]!;
  },
  divide: (out, a, b) => {
    for (let i = 0; i < out.length; i++) out[i] = a[i]! / b[i]!;
  },
  remainder: (out, a, b) => {
    for (let i = 0; i < out.length; i++) out[i] = remainder(a[i]!, b[i]!);
  },
  power: (out, a, b) => {
    for (let i = 0; i < out.length; i++) out[i] = power(a[i]!, b[i]!);
  },
  less: (out, a, b) => {
    for (let i = 0; i < out.length; i++) out[i] = a[i]! < b[i]! ? 1 : 0;
  },
  lessEqual: (out, a, b) => {
    for (let i = 0; i < out.length; i++) out[i] = a[i]! <= b[i]! ? 1 : 0;
  },
  greater: (out, a, b) => {
    for (let i = 0; i < out.length; i++) out[i] = a[i]! > b[i]! ? 1 : 0;
  },
  greaterEqual: (out, a, b) => {
    for (let i = 0; i < out.length; i++) out[i] = a[i]! >= b[i]! ? 1 : 0;
  },
  equal: (out, a, b) => {
    for (let i = 0; i < out.length; i++) out[i] = a[i]! === b[i]! ? 1 : 0;
  },
  notEqual: (out, a, b) => {
    for (let i = 0; i < out.length; i++) out[i] = a[i]! !== b[i]! ? 1 : 0;
  },
  and: (out, a, b) => {
    for (let i = 0; i < out.length; i++) out[i] = a[i]! & b[i]!;
  },
  or: (out, a, b) => {
    for (let i = 0; i < out.length; i++) out[i] = a[i]! | b[i]!;
  },
  not: (out, a) => {
    for (let i = 0; i < out.length; i++) out[i] = 1 - a[i]!;
  },
  // numpy.ma's take the second wherever the first does not compare: NaN is not handed on from the first argument.
  minimum: (out, a, b) => {
    for (let i = 0; i < out.length; i++) {
      let chosen = b[i]!;
      if (a[i]! < chosen) chosen = a[i]!;
      out[i] = chosen;
    }
  },
  maximum: (out, a, b) => {
    for (let i = 0; i < out.length; i++) {
      let chosen = b[i]!;
      if (a[i]! > chosen) chosen = a[i]!;
      out[i] = chosen;
    }
  },
} as const satisfies Record<string, Arithmetic>;

/** A function of one number over arrays; for those that take long anyway. */
export function each(compute: (value: number) => number): Arithmetic {
  return (out, a) => {
    for (let i = 0; i < out.length; i++) out[i] = compute(a[i]!);
  };
}

/** Python's `%`: the sign is the divisor's. */
function remainder(a: number, b: number): number {
  const rest = a % b;
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
}

/** C's `pow`: unlike JavaScript's, 1 to any power is 1, and so is −1 to an infinite one. */
function power(base: number, exponent: number): number {
  if (exponent === 2) return base * base;
  if (base === 1 || (base === -1 && (exponent === Infinity || exponent === -Infinity))) return 1;
  return base ** exponent;
}
