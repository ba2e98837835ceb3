import type { TypedArray } from "../raster/raster.ts";

/** A type of 8 or 16 bits, small enough for a table of all its values. */
export interface SmallType {
  /** Its lowest value. */
  readonly first: number;
  /** How many values it has. */
  readonly count: number;
}

/** The type of samples of 8 or 16 bits; undefined for the others. */
export function smallType(samples: TypedArray): SmallType | undefined {
  if (samples.BYTES_PER_ELEMENT > 2) return undefined;
  const count = 2 ** (8 * samples.BYTES_PER_ELEMENT);
  return { first: samples instanceof Int8Array || samples instanceof Int16Array ? -count / 2 : 0, count };
}

/**
 * The same bytes as unsigned integers, without a copy: the index into a table of all values, in the order of {@link byPattern}. So the
 * loops over pixels see two types only, and stay fast.
 */
export function bitPatterns(samples: TypedArray): Uint8Array | Uint16Array {
  const { buffer, byteOffset, length } = samples;
  return samples.BYTES_PER_ELEMENT === 1
    ? new Uint8Array(buffer, byteOffset, length)
    : new Uint16Array(buffer, byteOffset, length);
}

/** Rearranges, in place, a table of all values of a type from the lowest to the highest: negative ones go behind the others. */
export function byPattern<Table extends Uint8Array | Uint32Array>(table: Table, { first, count }: SmallType): Table {
  if (first === 0) return table;
  const positive = table.slice(count / 2);
  table.copyWithin(count / 2, 0, count / 2);
  table.set(positive);
  return table;
}
