/** The unsigned integers of 8, 16, 32 or 64 bits that differences are taken of, whatever the samples mean. */
type Integers = Uint8Array | Uint16Array | Uint32Array | BigUint64Array;

/** Horizontal differencing (TIFF 6.0, section 14), undone in place. `rowLength` samples a row, `stride` of them a pixel. */
export function undoHorizontal(samples: Integers, rowLength: number, stride: number): void {
  if (samples instanceof BigUint64Array) {
    for (let row = 0; row + rowLength <= samples.length; row += rowLength) {
      for (let i = row + stride; i < row + rowLength; i += 1) {
        samples[i] = (samples[i] as bigint) + (samples[i - stride] as bigint);
      }
    }
    return;
  }
  for (let row = 0; row + rowLength <= samples.length; row += rowLength) {
    if (stride === 1) {
      let sum = 0;
      for (let i = row; i < row + rowLength; i += 1) {
        sum = (sum + (samples[i] as number)) | 0;
        samples[i] = sum;
      }
    } else {
      for (let i = row + stride; i < row + rowLength; i += 1) {
        samples[i] = (samples[i] as number) + (samples[i - stride] as number);
      }
    }
  }
}

/**
 * Floating point differencing (TIFF Technical Note 3), undone: bytes are differences, and lie in planes of equal
 * significance, most significant first, whatever the file's byte order. Returns samples in little-endian order.
 */
export function undoFloatingPoint(
  differences: Uint8Array,
  rowLength: number,
  stride: number,
  bytesEach: number,
): Uint8Array<ArrayBuffer> {
  const rowBytes = rowLength * bytesEach;
  const sums = new Uint8Array(rowBytes);
  const output = new Uint8Array(differences.length);
  for (let row = 0; row + rowBytes <= differences.length; row += rowBytes) {
    for (let i = 0; i < rowBytes; i += 1) {
      sums[i] = (differences[row + i] as number) + (i < stride ? 0 : (sums[i - stride] as number));
    }
    for (let plane = 0; plane < bytesEach; plane += 1) {
      const from = plane * rowLength;
      let to = row + bytesEach - 1 - plane;
      for (let i = 0; i < rowLength; i += 1) {
        output[to] = sums[from + i] as number;
        to += bytesEach;
      }
    }
  }
  return output;
}
