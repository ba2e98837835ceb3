import { failure } from "../../core/errors.ts";
import type { BlockShape } from "./decoder.ts";

const clearCode = 256;
const endCode = 257;
const maxCodes = 4096;

/**
 * TIFF's LZW (TIFF 6.0, section 13): codes of 9 to 12 bits, most significant bit first, the width growing one code
 * early. Each table entry is a run of the output itself: where it starts, and how long it is. Stops at the known length.
 * Throws DAMAGED where a code cannot be, or the data ends early.
 */
export function decodeLzw(data: Uint8Array, { byteLength }: BlockShape): Uint8Array {
  const output = new Uint8Array(byteLength);
  const starts = new Int32Array(maxCodes);
  const lengths = new Int32Array(maxCodes);
  let next = endCode + 1;
  let width = 9;
  let previousStart = 0;
  let previousLength = 0;
  let filled = 0;
  let bits = 0;
  let bitCount = 0;
  let at = 0;
  while (filled < byteLength) {
    while (bitCount < width) {
      if (at >= data.length) throw damaged(`ends after ${filled} of ${byteLength} bytes`);
      bits = ((bits << 8) | (data[at++] as number)) & 0xffffff;
      bitCount += 8;
    }
    const code = (bits >> (bitCount - width)) & ((1 << width) - 1);
    bitCount -= width;
    if (code === endCode) break;
    if (code === clearCode) {
      next = endCode + 1;
      width = 9;
      previousLength = 0;
      continue;
    }
    const start = filled;
    if (code < clearCode) {
      output[filled++] = code;
    } else {
      const isNew = code === next && previousLength > 0;
      if (!isNew && code >= next) throw damaged(`holds code ${code}, but only ${next} are known`);
      const from = isNew ? previousStart : (starts[code] as number);
      const length = Math.min(isNew ? previousLength + 1 : (lengths[code] as number), byteLength - filled);
      // The run may overlap what it writes: byte by byte.
      for (let i = 0; i < length; i += 1) output[filled + i] = output[from + i] as number;
      filled += length;
    }
    if (previousLength > 0 && next < maxCodes) {
      starts[next] = previousStart;
      lengths[next] = previousLength + 1;
      next += 1;
      if (next === (1 << width) - 1 && width < 12) width += 1;
    }
    previousStart = start;
    previousLength = filled - start;
  }
  if (filled < byteLength) throw damaged(`ends after ${filled} of ${byteLength} bytes`);
  return output;
}

function damaged(found: string) {
  return failure("DAMAGED", `An LZW block ${found}`);
}
