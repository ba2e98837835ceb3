import { ZSTDDecoder } from "zstddec";
import { failure } from "../../core/errors.ts";
import type { Decoder } from "./decoder.ts";

const decoder = new ZSTDDecoder();

/** The decoder, once its WASM is there. */
export async function loadZstd(): Promise<Decoder> {
  await decoder.init();
  return decodeZstd;
}

/** Zstandard into a buffer of the known length; what would be longer, is shorter or corrupt is DAMAGED. */
export async function decodeZstd(
  data: Uint8Array,
  { byteLength }: { readonly byteLength: number },
): Promise<Uint8Array> {
  await decoder.init();
  const output = decoder.decode(data, byteLength);
  if (output.length === byteLength) return output;
  throw failure("DAMAGED", `A ZSTD block is corrupt, or does not inflate to ${byteLength} bytes`);
}

/** The length that a frame says it inflates to; undefined where it does not say. RFC 8878, section 3.1.1.1. */
export function zstdContentLength(data: Uint8Array): number | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.length < 14 || view.getUint32(0, true) !== 0xfd2fb528) return undefined;
  const descriptor = view.getUint8(4);
  const singleSegment = (descriptor & 0x20) !== 0;
  const at = 5 + (singleSegment ? 0 : 1) + ([0, 1, 2, 4][descriptor & 3] as number);
  const sizeFlag = descriptor >> 6;
  if (sizeFlag === 0) return singleSegment ? view.getUint8(at) : undefined;
  if (sizeFlag === 1) return view.getUint16(at, true) + 256;
  return sizeFlag === 2 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
}
