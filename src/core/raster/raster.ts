/** The arrays that hold samples. 64-bit integers are read as float64 where exact; complex samples as their magnitude. */
export type TypedArray =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

/** Numpy-style names of what a file stores. */
export type DataType =
  | "uint8"
  | "int8"
  | "uint16"
  | "int16"
  | "uint32"
  | "int32"
  | "uint64"
  | "int64"
  | "float16"
  | "float32"
  | "float64"
  | "complex_int16"
  | "complex_int32"
  | "complex64"
  | "complex128";

/**
 * Bands of equal size with one shared validity mask. Row by row from the top, `width * height` samples a band.
 * `mask`: 255 valid, 0 not; values between are the opacity of a soft alpha band.
 */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly TypedArray[];
  readonly mask: Uint8Array;
}
