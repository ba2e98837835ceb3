import { failure } from "../core/errors.ts";
import { type IndexArray, readUint64 } from "./directory.ts";
import type { HeaderReader } from "./header-reader.ts";

/** Numbers read at once from an index array that is not in the header. */
const chunkLength = 2048;

/** Where a block's bytes stand; undefined for a sparse block, which has none. */
export interface BlockLocation {
  readonly offset: number;
  readonly byteLength: number;
}

/** The index of a level's blocks, read lazily, by the part that is needed. */
export class BlockIndex {
  readonly #reader: HeaderReader;
  readonly #littleEndian: boolean;
  readonly #offsets: IndexArray;
  /** Absent in some old uncompressed files, whose blocks have a known length. */
  readonly #byteCounts: IndexArray | undefined;
  readonly #knownByteLength: number;
  readonly #chunks = new Map<string, Promise<Float64Array>>();

  constructor(
    reader: HeaderReader,
    littleEndian: boolean,
    arrays: { offsets: IndexArray; byteCounts: IndexArray | undefined; uncompressedByteLength: number },
  ) {
    this.#reader = reader;
    this.#littleEndian = littleEndian;
    this.#offsets = arrays.offsets;
    this.#byteCounts = arrays.byteCounts;
    this.#knownByteLength = arrays.uncompressedByteLength;
  }

  /** Throws DAMAGED where the location cannot be: beyond the file, or absurdly long (`maxByteLength`). */
  async locate(block: number, maxByteLength: number): Promise<BlockLocation | undefined> {
    const [offset, byteLength] = await Promise.all([
      this.#number("offsets", this.#offsets, block),
      this.#byteCounts === undefined ? this.#knownByteLength : this.#number("counts", this.#byteCounts, block),
    ]);
    if (offset === 0 || byteLength === 0) return undefined;
    const fileLength = this.#reader.source.byteLength ?? Number.POSITIVE_INFINITY;
    if (offset + byteLength > fileLength) {
      throw damaged(block, `stands at bytes ${offset} to ${offset + byteLength}, but the file ends at ${fileLength}`);
    }
    if (byteLength > maxByteLength)
      throw damaged(block, `claims ${byteLength} bytes, at most ${maxByteLength} make sense`);
    return { offset, byteLength };
  }

  async #number(name: string, array: IndexArray, index: number): Promise<number> {
    if (index >= array.count) throw damaged(index, `is missing from an index of ${array.count}`);
    const chunk = Math.floor(index / chunkLength);
    const key = `${name}/${chunk}`;
    let numbers = this.#chunks.get(key);
    if (numbers === undefined) {
      numbers = this.#readChunk(array, chunk);
      this.#chunks.set(key, numbers);
      numbers.catch(() => this.#chunks.delete(key));
    }
    // The chunk holds the index: both follow from chunkLength.
    return (await numbers)[index - chunk * chunkLength] as number;
  }

  async #readChunk({ offset, bytesEach, count }: IndexArray, chunk: number): Promise<Float64Array> {
    const first = chunk * chunkLength;
    const length = Math.min(chunkLength, count - first);
    const bytes = await this.#reader.bytes(offset + first * bytesEach, length * bytesEach);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const le = this.#littleEndian;
    const numbers = new Float64Array(length);
    for (let i = 0; i < length; i += 1) {
      if (bytesEach === 8) numbers[i] = readUint64(view, i * 8, le);
      else numbers[i] = bytesEach === 4 ? view.getUint32(i * 4, le) : view.getUint16(i * 2, le);
    }
    return numbers;
  }
}

function damaged(block: number, found: string) {
  return failure("DAMAGED", `Block ${block} ${found}`, {
    hint: "The file was cut off or overwritten: upload it again.",
  });
}
