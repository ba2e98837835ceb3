import { decode, getBlobInfo, load } from "lerc";
import { failure } from "../../core/errors.ts";
import type { DataType } from "../../core/raster/raster.ts";
import type { Layout } from "../tiff/layout.ts";
import type { BlockShape, Decoder } from "./decoder.ts";
import { inflateUpTo } from "./deflate.ts";
import { decodeZstd, zstdContentLength } from "./zstd.ts";

/** How LERC calls the samples of a type. */
const pixelTypes: Readonly<Partial<Record<DataType, string>>> = {
  int8: "S8",
  uint8: "U8",
  int16: "S16",
  uint16: "U16",
  int32: "S32",
  uint32: "U32",
  float32: "F32",
  float64: "F64",
};

/** The decoder, once its WASM is there. */
export async function loadLerc(): Promise<Decoder> {
  await load();
  return decodeLerc;
}

/**
 * LERC, plain or packed in deflate or ZSTD (GDAL's LERC_DEFLATE, LERC_ZSTD). Samples of a pixel come side by side, in this
 * machine's byte order; pixels that the blob's own mask excludes are NaN in floats. libtiff keeps alpha that is 0 or 255 as that mask alone:
 * it is the last sample again. Throws DAMAGED.
 */
async function decodeLerc(data: Uint8Array<ArrayBuffer>, shape: BlockShape, layout: Layout): Promise<Uint8Array> {
  const blob = await unpack(data, shape, layout);
  try {
    const info = getBlobInfo(blob);
    const samples = info.depthCount * info.bandCount;
    const masksAlpha = samples + 1 === shape.samplesPerPixel && samples > 0 && layout.dataType === "uint8";
    if (
      info.width !== shape.width ||
      info.height !== shape.height ||
      (samples !== shape.samplesPerPixel && !masksAlpha)
    ) {
      throw new Error(`holds ${info.width} × ${info.height} × ${samples}`);
    }
    const { pixels, mask, depthCount, pixelType } = decode(blob, { returnInterleaved: true });
    if (pixelType !== pixelTypes[layout.dataType]) throw new Error(`holds ${pixelType} samples`);
    const first = pixels[0];
    if (first === undefined) throw new Error("holds no band");
    const values = depthCount === samples ? first : interleave(pixels);
    if (masksAlpha) return withAlpha(values, samples, mask);
    const isFloat = values instanceof Float32Array || values instanceof Float64Array;
    if (mask && isFloat)
      for (let i = 0; i < values.length; i += 1)
        if (!mask[Math.floor(i / shape.samplesPerPixel)]) values[i] = Number.NaN;
    return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  } catch (cause) {
    throw failure("DAMAGED", `A LERC block is corrupt: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** Bytes side by side in each pixel, with the mask as one more: 255 where it is not 0, or where there is none. */
function withAlpha(values: ArrayLike<number>, samples: number, mask: ArrayLike<number> | null | undefined): Uint8Array {
  const count = values.length / samples;
  const output = new Uint8Array(count * (samples + 1));
  for (let i = 0, from = 0, to = 0; i < count; i += 1) {
    for (let s = 0; s < samples; s += 1) output[to++] = values[from++] as number;
    output[to++] = !mask || mask[i] ? 255 : 0;
  }
  return output;
}

/** A blob is hardly longer than its samples; packing that claims more is corrupt. */
async function unpack(data: Uint8Array<ArrayBuffer>, shape: BlockShape, { lercPacking }: Layout): Promise<Uint8Array> {
  const maxByteLength = 2 * shape.byteLength + 4096;
  if (lercPacking === "none") return data;
  if (lercPacking === "deflate") return inflateUpTo(data, maxByteLength);
  const byteLength = zstdContentLength(data);
  if (byteLength === undefined || byteLength > maxByteLength) {
    throw failure("DAMAGED", `A LERC block packed in ZSTD claims ${byteLength ?? "an unknown number of"} bytes`);
  }
  return decodeZstd(data, { byteLength });
}

function interleave<T extends { readonly length: number; [index: number]: number; slice(): T }>(
  bands: readonly T[],
): T {
  const first = bands[0] as T;
  const Constructor = first.constructor as new (length: number) => T;
  const output = new Constructor(first.length * bands.length);
  bands.forEach((band, b) => {
    for (let i = 0; i < band.length; i += 1) output[i * bands.length + b] = band[i] as number;
  });
  return output;
}
