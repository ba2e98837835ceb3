import { failure } from "../core/errors.ts";
import type { BlockShape, Decoder } from "./codecs/decoder.ts";
import { inflate } from "./codecs/deflate.ts";
import { decodeLzw } from "./codecs/lzw.ts";
import { decodePackBits } from "./codecs/packbits.ts";
import type { Layout } from "./tiff/layout.ts";

interface Codec {
  readonly name: string;
  readonly load: () => Promise<Decoder>;
  /** The decoder itself applies predictor and byte order: its output is in this machine's order. */
  readonly native?: true;
  /** It packs bits in an order of its own, whatever FillOrder says. */
  readonly ownBitOrder?: true;
  /** Throws UNSUPPORTED for layouts that the decoder does not know, when the file is opened. */
  readonly check?: (layout: Omit<Layout, "index">) => void;
}

/**
 * Every compression that can be read, by its TIFF code. Large decoders are loaded when the first block needs them; the small
 * ones, of nearly all files, are there at once: browsers do not try again to load a part that was missed for want of a connection.
 */
export const codecs: Readonly<Record<number, Codec>> = {
  1: { name: "none", load: async () => copyRaw },
  5: { name: "LZW", load: async () => decodeLzw },
  7: {
    name: "JPEG",
    load: async () => (await import("./codecs/jpeg.ts")).decodeJpeg,
    native: true,
    ownBitOrder: true,
    check: (layout) => requireBytes("JPEG", layout),
  },
  8: { name: "deflate", load: async () => inflate },
  32773: { name: "PackBits", load: async () => decodePackBits },
  32946: { name: "deflate", load: async () => inflate },
  34887: { name: "LERC", load: async () => (await import("./codecs/lerc.ts")).loadLerc(), native: true },
  50000: { name: "ZSTD", load: async () => (await import("./codecs/zstd.ts")).loadZstd() },
  50001: {
    name: "WebP",
    load: async () => (await import("./codecs/webp.ts")).decodeWebp,
    native: true,
    check: (layout) => requireBytes("WebP", layout),
  },
};

/** Whether a compression is zlib's, which can be decoded part by part. */
export function isDeflate(compression: number): boolean {
  return compression === 8 || compression === 32946;
}

/** Names for the message, where there is no decoder. */
export const unsupportedCodecs: Readonly<Record<number, string>> = {
  2: "CCITT RLE",
  3: "CCITT Group 3 fax",
  4: "CCITT Group 4 fax",
  6: "old-style JPEG",
  34661: "JBIG",
  34676: "SGI LogLuv",
  34677: "SGI LogLuv",
  34712: "JPEG 2000",
  34892: "lossy JPEG (DNG)",
  34925: "LZMA",
  50002: "JPEG XL",
  52546: "JPEG XL (DNG)",
};

function requireBytes(name: string, { bitsPerSample, dataType }: Omit<Layout, "index">): void {
  if (bitsPerSample === 8 && dataType === "uint8") return;
  throw failure("UNSUPPORTED", `${name} with ${bitsPerSample}-bit ${dataType} samples cannot be read`, {
    hint: "Convert the file: gdal_translate -of COG -co COMPRESS=DEFLATE IN OUT.tif",
  });
}

/** Uncompressed: a copy, since the bytes may be a part of a larger range. */
function copyRaw(data: Uint8Array, { byteLength }: BlockShape): Uint8Array {
  if (data.length >= byteLength) return data.slice(0, byteLength);
  throw failure("DAMAGED", `An uncompressed block holds ${data.length} of ${byteLength} bytes`);
}
