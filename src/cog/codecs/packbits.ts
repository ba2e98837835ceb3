import { failure } from "../../core/errors.ts";
import type { BlockShape } from "./decoder.ts";

/** PackBits (TIFF 6.0, section 9): a length byte, then literal bytes or one byte to repeat. Throws DAMAGED where the data ends early. */
export function decodePackBits(data: Uint8Array, { byteLength }: BlockShape): Uint8Array {
  const output = new Uint8Array(byteLength);
  let filled = 0;
  let at = 0;
  while (filled < byteLength && at < data.length) {
    const header = data[at++] as number;
    if (header === 128) continue;
    const repeats = header > 128;
    const length = Math.min(repeats ? 257 - header : header + 1, byteLength - filled);
    if (repeats) {
      output.fill(data[at++] ?? 0, filled, filled + length);
    } else {
      output.set(data.subarray(at, at + length), filled);
      at += length;
    }
    filled += length;
  }
  if (filled < byteLength || at > data.length) {
    throw failure("DAMAGED", `A PackBits block ends after ${filled} of ${byteLength} bytes`);
  }
  return output;
}
