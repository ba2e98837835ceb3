import type { DataType, TypedArray } from "../core/raster/raster.ts";

/** Values that files use for opaque, smallest first: one, that of 8 bits, of 16, and the type's own largest one. */
function opaqueValues(dataType: DataType, bits: number): readonly number[] {
  if (!/^u?int/.test(dataType)) return [1, 255, 65535];
  const own = 2 ** (dataType.startsWith("uint") ? bits : bits - 1) - 1;
  return [1, 255, 65535].filter((value) => value < own).concat(own);
}

/** Floats above the nominal 1 by rounding or resampling mean 1 as well. */
const mostOfOne = 2;

/**
 * The value of an alpha band that means opaque, where `largest` is the largest that is known of it: many files of 16 bits and of floats
 * have alpha of 0 and 255, or of 0 and 1. `isSure`: no larger value elsewhere in the band could change it.
 */
export function opaqueValue(
  dataType: DataType,
  bits: number,
  largest: number,
): { readonly opaque: number; readonly isSure: boolean } {
  const values = opaqueValues(dataType, bits);
  const nominal = dataType.startsWith("float") && largest < mostOfOne ? Math.min(1, largest) : largest;
  const last = values.at(-1) ?? 1;
  const opaque = values.find((value) => value >= nominal) ?? last;
  return { opaque, isSure: opaque === last };
}

/** The largest sample that is not masked, 0 at least. */
export function largestAlpha(alpha: TypedArray, mask: Uint8Array): number {
  let largest = 0;
  for (let i = 0; i < mask.length; i++) {
    const value = alpha[i] as number;
    if (value > largest && mask[i] !== 0) largest = value;
  }
  return largest;
}

/** Opacity from an alpha band; what is not quite transparent stays visible. */
export function maskByAlpha(alpha: TypedArray, opaque: number, mask: Uint8Array): void {
  const scale = 255 / opaque;
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] === 0) continue;
    const value = alpha[i] as number;
    mask[i] = value > 0 ? Math.min(255, Math.max(1, Math.round(value * scale))) : 0;
  }
}
