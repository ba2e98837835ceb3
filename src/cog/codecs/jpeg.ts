import { failure } from "../../core/errors.ts";
import type { Layout } from "../tiff/layout.ts";
import type { BlockShape } from "./decoder.ts";
import { decodeWithGeotiff } from "./geotiff-decoder.ts";
import { canDecodeImages, decodeImage, dropAlpha } from "./platform-image.ts";
import { checkStreamSize } from "./stream-size.ts";

const photometricYCbCr = 6;

/**
 * JPEG blocks: the platform's decoder for gray, RGB and YCbCr (converted to RGB, equal to GDAL's), geotiff's where there
 * is none. The block's stream is completed with the shared tables. It is YCbCr where the tags say so, and where it says so itself: a JFIF
 * marker, or Adobe's with that transform, as libjpeg understands them. Throws DAMAGED.
 */
export async function decodeJpeg(
  data: Uint8Array<ArrayBuffer>,
  shape: BlockShape,
  layout: Layout,
): Promise<Uint8Array> {
  const { samplesPerPixel } = shape;
  const isYCbCr = layout.photometric === photometricYCbCr || (samplesPerPixel === 3 && saysYCbCr(data));
  if ((samplesPerPixel === 1 || samplesPerPixel === 3) && canDecodeImages()) {
    const stream = completeStream(data, layout.jpegTables, isYCbCr);
    const rgba = await decodeImage(stream, "image/jpeg", shape);
    return dropAlpha(rgba, samplesPerPixel);
  }
  checkStreamSize(data, "image/jpeg", shape);
  const decoded = await decodeWithGeotiff(7, data, shape, { JPEGTables: layout.jpegTables });
  return isYCbCr && samplesPerPixel === 3 ? toRgb(decoded) : decoded;
}

/** Whether the markers in front of the frame say that three components are YCbCr; ITU-T T.871, and Adobe's APP14. */
function saysYCbCr(data: Uint8Array): boolean {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (let at = 2; at + 16 <= data.length && data[at] === 0xff; ) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xc3) return false;
    const text = String.fromCharCode(...data.subarray(at + 4, at + 9));
    if (marker === 0xe0 && text === "JFIF\0") return true;
    if (marker === 0xee && text === "Adobe") return view.getUint8(at + 15) === 1;
    at += 2 + view.getUint16(at + 2);
  }
  return false;
}

/** SOI, an Adobe marker with the colour transform, the tables without SOI and EOI, the block without SOI. */
function completeStream(data: Uint8Array, tables: Uint8Array | undefined, isYCbCr: boolean): Uint8Array<ArrayBuffer> {
  if (data[0] !== 0xff || data[1] !== 0xd8) throw failure("DAMAGED", "A JPEG block does not start as a JPEG");
  const adobe = [0xff, 0xee, 0, 14, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, isYCbCr ? 1 : 0];
  const shared = tables === undefined ? new Uint8Array(0) : tables.subarray(2, tables.length - 2);
  const stream = new Uint8Array(2 + adobe.length + shared.length + data.length - 2);
  stream.set([0xff, 0xd8, ...adobe]);
  stream.set(shared, 2 + adobe.length);
  stream.set(data.subarray(2), 2 + adobe.length + shared.length);
  return stream;
}

/** JFIF's YCbCr to RGB, in place. */
function toRgb(samples: Uint8Array): Uint8Array {
  const clamped = new Uint8ClampedArray(samples.buffer, samples.byteOffset, samples.byteLength);
  for (let i = 0; i + 2 < clamped.length; i += 3) {
    const y = clamped[i] as number;
    const cb = (clamped[i + 1] as number) - 128;
    const cr = (clamped[i + 2] as number) - 128;
    clamped[i] = y + 1.402 * cr;
    clamped[i + 1] = y - 0.344136 * cb - 0.714136 * cr;
    clamped[i + 2] = y + 1.772 * cb;
  }
  return samples;
}
