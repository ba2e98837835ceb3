/** Sets `masked` to 1 where a function has no value for its arguments; the rest stays as it is. */
export type Domain = (masked: Uint8Array, a: Float64Array, b: Float64Array, c: Float64Array) => void;

/** numpy's `finfo(float).tiny`. */
const tiny = 2 ** -1022;

/**
 * The domains of numpy.ma's functions that do not follow from NaN and ±inf, and the conditions of its `masked_…`. NaN counts as true,
 * and is unequal to all; no other comparison holds for it.
 */
export const domains = {
  quotient: (masked, a, b) => {
    for (let i = 0; i < masked.length; i++) if (outsideQuotient(a[i]!, b[i]!)) masked[i] = 1;
  },
  tangent: (masked, a) => {
    for (let i = 0; i < masked.length; i++) if (Math.abs(a[i]!) > 1 - 1e-15) masked[i] = 1;
  },
  true: (masked, a) => {
    for (let i = 0; i < masked.length; i++) if (a[i] !== 0) masked[i] = 1;
  },
  secondTrue: (masked, _, b) => {
    for (let i = 0; i < masked.length; i++) if (b[i] !== 0) masked[i] = 1;
  },
  less: (masked, a, b) => {
    for (let i = 0; i < masked.length; i++) if (a[i]! < b[i]!) masked[i] = 1;
  },
  lessEqual: (masked, a, b) => {
    for (let i = 0; i < masked.length; i++) if (a[i]! <= b[i]!) masked[i] = 1;
  },
  greater: (masked, a, b) => {
    for (let i = 0; i < masked.length; i++) if (a[i]! > b[i]!) masked[i] = 1;
  },
  greaterEqual: (masked, a, b) => {
    for (let i = 0; i < masked.length; i++) if (a[i]! >= b[i]!) masked[i] = 1;
  },
  equal: (masked, a, b) => {
    for (let i = 0; i < masked.length; i++) if (a[i]! === b[i]!) masked[i] = 1;
  },
  notEqual: (masked, a, b) => {
    for (let i = 0; i < masked.length; i++) if (a[i]! !== b[i]!) masked[i] = 1;
  },
  /** Both bounds belong to the inside; their order does not matter. */
  inside: (masked, a, b, c) => {
    for (let i = 0; i < masked.length; i++) {
      const swapped = c[i]! < b[i]!;
      const low = swapped ? c[i]! : b[i]!;
      const high = swapped ? b[i]! : c[i]!;
      if (a[i]! >= low && a[i]! <= high) masked[i] = 1;
    }
  },
  outside: (masked, a, b, c) => {
    for (let i = 0; i < masked.length; i++) {
      const swapped = c[i]! < b[i]!;
      const low = swapped ? c[i]! : b[i]!;
      const high = swapped ? b[i]! : c[i]!;
      if (a[i]! < low || a[i]! > high) masked[i] = 1;
    }
  },
} as const satisfies Record<string, Domain>;

/** Whether a divisor is so small that the quotient is none, or overflows: numpy.ma's safe division. */
export function outsideQuotient(dividend: number, divisor: number): boolean {
  return Math.abs(dividend) * tiny >= Math.abs(divisor);
}
