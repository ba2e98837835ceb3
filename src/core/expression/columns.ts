/** How many pixels are computed at a time: a few columns of them fit the processor's first cache. A multiple of 4. */
export const columnLength = 1024;

/** Values of successive pixels, and which of them are masked (1, else 0). What a masked value is has no meaning. */
export interface Column {
  readonly values: Float64Array;
  readonly masked: Uint8Array;
  /** The same bytes as `masked`, four at a time. */
  readonly maskedWords: Int32Array;
}

/** Makes a column of zeros, none masked. */
export function createColumn(): Column {
  const masked = new Uint8Array(columnLength);
  return { values: new Float64Array(columnLength), masked, maskedWords: new Int32Array(masked.buffer) };
}

/** Masks in `out` what is masked in any of the others. They may be the same column. */
export function joinMasks(out: Column, a: Column, b: Column, c: Column): void {
  const to = out.maskedWords;
  const first = a.maskedWords;
  const second = b.maskedWords;
  const third = c.maskedWords;
  for (let i = 0; i < to.length; i++) to[i] = first[i]! | second[i]! | third[i]!;
}

/** Masks NaN and ±inf. */
export function maskNotFinite({ values, masked }: Column): void {
  for (let i = 0; i < masked.length; i++) {
    const value = values[i]!;
    if (value - value !== 0) masked[i] = 1;
  }
}
