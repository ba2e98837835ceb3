import { crc32, deflateSync } from "node:zlib";
import type { Image } from "../../src/index.ts";

/** A picture as PNG: with a palette where it has at most 256 colours, which takes a quarter of the bytes, and as RGBA otherwise. */
export function encodePng({ width, height, data }: Pick<Image, "width" | "height" | "data">): Uint8Array {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const colors = new Map<number, number>();
  for (const pixel of pixels) {
    if (!colors.has(pixel)) colors.set(pixel, colors.size);
    if (colors.size > 256)
      return png(width, height, differences(Buffer.from(data), 4 * width, height), { colorType: 6 });
  }
  const entries = Buffer.from(new Uint32Array(colors.keys()).buffer);
  const palette = Buffer.from(entries.filter((_, i) => i % 4 < 3));
  const opacities = Buffer.from(entries.filter((_, i) => i % 4 === 3));
  const indices = Buffer.from(Array.from(pixels, (pixel) => colors.get(pixel) ?? 0));
  return png(width, height, rows(indices, width, height), { colorType: 3, palette, opacities });
}

/** Each row behind the number of its filter: 0, none. */
function rows(bytes: Buffer, length: number, height: number): Buffer {
  return Buffer.concat(
    Array.from({ length: height }, (_, y) => [Buffer.of(0), bytes.subarray(y * length, (y + 1) * length)]).flat(),
  );
}

/** Each row as differences to the pixel on the left, behind the number of that filter: 1. Photos shrink by a third. */
function differences(bytes: Buffer, length: number, height: number): Buffer {
  const filtered = Buffer.alloc((length + 1) * height, 1);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < length; x++) {
      const at = y * length + x;
      filtered[y * (length + 1) + 1 + x] = (bytes[at] ?? 0) - (x < 4 ? 0 : (bytes[at - 4] ?? 0));
    }
  }
  return filtered;
}

interface Colors {
  /** 3: a palette, 6: RGBA. */
  readonly colorType: 3 | 6;
  readonly palette?: Buffer;
  readonly opacities?: Buffer;
}

function png(width: number, height: number, body: Buffer, { colorType, palette, opacities }: Colors): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colorType, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    ...(palette ? [chunk("PLTE", palette)] : []),
    ...(opacities ? [chunk("tRNS", opacities)] : []),
    chunk("IDAT", deflateSync(body, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}
