import { failure } from "../../core/errors.ts";
import type { DataType, TypedArray } from "../../core/raster/raster.ts";

/** A type that can be written: how its samples lie in memory, and what the tags call it. Half floats become floats. */
interface WrittenType {
  readonly array: new (buffer: ArrayBuffer) => TypedArray | BigUint64Array | BigInt64Array;
  /** 1 unsigned, 2 signed, 3 float. */
  readonly sampleFormat: 1 | 2 | 3;
  readonly bytes: number;
}

const writtenTypes: Readonly<Partial<Record<DataType, WrittenType>>> = {
  uint8: { array: Uint8Array, sampleFormat: 1, bytes: 1 },
  int8: { array: Int8Array, sampleFormat: 2, bytes: 1 },
  uint16: { array: Uint16Array, sampleFormat: 1, bytes: 2 },
  int16: { array: Int16Array, sampleFormat: 2, bytes: 2 },
  uint32: { array: Uint32Array, sampleFormat: 1, bytes: 4 },
  int32: { array: Int32Array, sampleFormat: 2, bytes: 4 },
  uint64: { array: BigUint64Array, sampleFormat: 1, bytes: 8 },
  int64: { array: BigInt64Array, sampleFormat: 2, bytes: 8 },
  float16: { array: Float32Array, sampleFormat: 3, bytes: 4 },
  float32: { array: Float32Array, sampleFormat: 3, bytes: 4 },
  float64: { array: Float64Array, sampleFormat: 3, bytes: 8 },
};

/** How samples of a type are written. Throws UNSUPPORTED for complex ones, of which only magnitudes are read. */
export function writtenType(dataType: DataType): WrittenType {
  const type = writtenTypes[dataType];
  if (type !== undefined) return type;
  throw failure("UNSUPPORTED", `Samples of the type ${dataType} cannot be written: only their magnitude is read`, {
    hint: "Cut them out with GDAL: gdal_translate -projwin WEST NORTH EAST SOUTH IN OUT.tif",
  });
}

/** Some pixels of bands, row by row, within a tile of `side` × `side`. */
export interface TilePart {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly TypedArray[];
}

/**
 * A tile's samples side by side in each pixel, deflated; what lies right of its part and below is 0. Little-endian, as every machine
 * that runs a browser is. Throws UNSUPPORTED for integers that are not exact as they were read.
 */
export function encodeTile(part: TilePart, side: number, dataType: DataType): Promise<Uint8Array> {
  const { width, height, bands } = part;
  const type = writtenType(dataType);
  const bytes = new Uint8Array(side * side * bands.length * type.bytes);
  const tile = new type.array(bytes.buffer);
  const isBig = tile instanceof BigInt64Array || tile instanceof BigUint64Array;
  for (const [sample, band] of bands.entries()) {
    for (let row = 0; row < height; row++) {
      const from = row * width;
      let to = row * side * bands.length + sample;
      for (let i = from; i < from + width; i++, to += bands.length) {
        const value = band[i] as number;
        if (isBig) tile[to] = exactly(value);
        else tile[to] = value;
      }
    }
  }
  return deflate(bytes);
}

/** A mask as a tile of one bit a pixel, deflated: 1 where it is not 0. */
export function encodeMaskTile(mask: Uint8Array, width: number, side: number): Promise<Uint8Array> {
  const tile = new Uint8Array((side / 8) * side);
  for (const [i, value] of mask.entries()) {
    if (value === 0) continue;
    const [col, row] = [i % width, Math.floor(i / width)];
    const at = row * (side / 8) + (col >> 3);
    tile[at] = (tile[at] as number) | (0x80 >> (col & 7));
  }
  return deflate(tile);
}

function exactly(value: number): bigint {
  if (Number.isSafeInteger(value)) return BigInt(value);
  throw failure("UNSUPPORTED", `The 64-bit integer ${value} is not read exactly, and cannot be written`, {
    hint: "Cut the part out with GDAL: gdal_translate -projwin WEST NORTH EAST SOUTH IN OUT.tif",
  });
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const deflated = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate"));
  return new Uint8Array(await new Response(deflated).arrayBuffer());
}
