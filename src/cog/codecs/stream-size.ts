import { failure } from "../../core/errors.ts";
import type { BlockShape } from "./decoder.ts";

type Size = readonly [width: number, height: number];

/**
 * Checks, before anything is decoded, that a stream is as large as its block: a damaged or hostile one may claim
 * gigapixels. Throws DAMAGED.
 */
export function checkStreamSize(
  data: Uint8Array,
  type: "image/jpeg" | "image/webp",
  { width, height }: BlockShape,
): void {
  const size = type === "image/jpeg" ? jpegSize(data) : webpSize(data);
  if (size?.[0] === width && size[1] === height) return;
  const found = size === undefined ? "does not say its size" : `is ${size[0]} × ${size[1]}, not ${width} × ${height}`;
  throw failure("DAMAGED", `A block's ${type} stream ${found}`);
}

/** From the frame header (SOFn); ITU-T T.81, annex B. */
function jpegSize(data: Uint8Array): Size | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (let at = 2; at + 9 <= data.length && data[at] === 0xff; ) {
    const marker = view.getUint8(at + 1);
    // DHT, JPG and DAC stand among the frame headers.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** From the first chunk: lossy, lossless or extended; RFC 9649, sections 2.5 to 2.7. */
function webpSize(data: Uint8Array): Size | undefined {
  if (data.length < 30) return undefined;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const chunk = String.fromCharCode(...data.subarray(12, 16));
  if (chunk === "VP8 ") return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
  if (chunk === "VP8L") {
    const bits = view.getUint32(21, true);
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
  }
  if (chunk !== "VP8X") return undefined;
  return [(view.getUint32(24, true) & 0xffffff) + 1, (view.getUint32(26, true) >>> 8) + 1];
}
