import type { DataType, TypedArray } from "../../core/raster/raster.ts";
import type { BlockShape } from "../codecs/decoder.ts";
import type { Layout } from "../tiff/layout.ts";
import { undoFloatingPoint, undoHorizontal } from "./predictor.ts";

/** The arrays that samples of a type are read into. */
const arrayTypes = {
  uint8: Uint8Array,
  int8: Int8Array,
  uint16: Uint16Array,
  int16: Int16Array,
  uint32: Uint32Array,
  int32: Int32Array,
  uint64: Float64Array,
  int64: Float64Array,
  float16: Float32Array,
  float32: Float32Array,
  float64: Float64Array,
  complex_int16: Float64Array,
  complex_int32: Float64Array,
  complex64: Float64Array,
  complex128: Float64Array,
} as const satisfies Record<DataType, new (length: number) => TypedArray>;

/** An array for `length` samples of a type. 64-bit integers become float64, complex samples their magnitude. */
export function samplesArray(dataType: DataType, length: number): TypedArray {
  return new arrayTypes[dataType](length);
}

/** Decompressed bytes to samples: byte order, predictor, bit depth. `native`: the bytes are in this machine's order already. */
export function bytesToSamples(bytes: Uint8Array, shape: BlockShape, layout: Layout, native: boolean): TypedArray {
  const { bitsPerSample, dataType } = layout;
  // Decoders of their own kind know nothing of predictors, and libtiff passes them over, too.
  const predictor = native ? 1 : layout.predictor;
  const rowLength = shape.width * shape.samplesPerPixel;
  const length = rowLength * shape.height;
  if (bitsPerSample < 8 || ![8, 16, 32, 64, 128].includes(bitsPerSample)) {
    // Three whole bytes are in the file's order, other odd depths never are.
    const packed = bitsPerSample === 24 && layout.littleEndian ? swap(bytes, 3) : bytes;
    return unpackBits(packed, rowLength, shape.height, bitsPerSample, samplesArray(dataType, length));
  }
  const bytesEach = bitsPerSample / 8;
  let ordered = bytes;
  if (predictor === 3) ordered = undoFloatingPoint(bytes, rowLength, shape.samplesPerPixel, bytesEach);
  else if (!layout.littleEndian && !native)
    ordered = swap(bytes, dataType.startsWith("complex") ? bytesEach / 2 : bytesEach);
  const { buffer, byteOffset } = ordered.byteOffset % 8 === 0 ? ordered : ordered.slice();
  if (predictor === 2) {
    const integers = integerTypes[bytesEach as keyof typeof integerTypes];
    undoHorizontal(new integers(buffer as ArrayBuffer, byteOffset, length), rowLength, shape.samplesPerPixel);
  }
  return toSamples(
    new rawTypes[dataType](buffer as ArrayBuffer, byteOffset, rawLength(dataType, length)),
    dataType,
    length,
  );
}

const integerTypes = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array, 8: BigUint64Array } as const;

/** How samples lie in memory; complex ones as pairs, float16 as bits. */
const rawTypes = {
  ...arrayTypes,
  uint64: BigUint64Array,
  int64: BigInt64Array,
  float16: Uint16Array,
  complex_int16: Int16Array,
  complex_int32: Int32Array,
  complex64: Float32Array,
} as const;

type RawArray = InstanceType<(typeof rawTypes)[DataType]>;

function rawLength(dataType: DataType, length: number): number {
  return dataType.startsWith("complex") ? 2 * length : length;
}

function toSamples(raw: RawArray, dataType: DataType, length: number): TypedArray {
  if (raw instanceof BigUint64Array || raw instanceof BigInt64Array) return Float64Array.from(raw, Number);
  if (dataType === "float16") return Float32Array.from(raw, fromHalf);
  if (!dataType.startsWith("complex")) return raw;
  const magnitudes = samplesArray(dataType, length);
  for (let i = 0; i < length; i += 1) magnitudes[i] = Math.hypot(raw[2 * i] as number, raw[2 * i + 1] as number);
  return magnitudes;
}

/** IEEE 754 binary16 to a number. */
function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}

/** Samples of any number of bits up to 32, most significant bit first; each row starts at a byte. */
function unpackBits(bytes: Uint8Array, rowLength: number, rows: number, bits: number, output: TypedArray): TypedArray {
  const rowBytes = Math.ceil((rowLength * bits) / 8);
  for (let row = 0, to = 0; row < rows; row += 1) {
    let bit = row * rowBytes * 8;
    for (let i = 0; i < rowLength; i += 1, to += 1) {
      let value = 0;
      for (let left = bits; left > 0; ) {
        const available = 8 - (bit & 7);
        const taken = Math.min(available, left);
        const piece = ((bytes[bit >> 3] as number) >> (available - taken)) & ((1 << taken) - 1);
        value = value * 2 ** taken + piece;
        bit += taken;
        left -= taken;
      }
      output[to] = value;
    }
  }
  return output;
}

/** The same samples in the other byte order. */
function swap(bytes: Uint8Array, bytesEach: number): Uint8Array {
  if (bytesEach === 1) return bytes;
  const output = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i += bytesEach) {
    for (let b = 0; b < bytesEach; b += 1) output[i + b] = bytes[i + bytesEach - 1 - b] as number;
  }
  return output;
}
