import { failure } from "../core/errors.ts";
import { type IndexArray, readUint64 } from "./directory.ts";
import type { HeaderReader } from "./header-reader.ts";
import { SharedCache } from "./shared-cache.ts";

/** Numbers read at once from an index array that is not in the header. */
const chunkLength = 2048;
/** Bytes of such chunks to keep, of each level. */
const maxChunkBytes = 4 * 1024 * 1024;

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
  readonly #chunks = new SharedCache<Float64Array>(maxChunkBytes, ({ byteLength }) => byteLength);

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
  async locate(block: number, maxByteLength: number, signal?: AbortSignal): Promise<BlockLocation | undefined> {
    const counts = this.#byteCounts;
    const [offset, byteLength] = await Promise.all([
      this.#number("offsets", this.#offsets, block, signal),
      counts === undefined ? this.#knownByteLength : this.#number("counts", counts, block, signal),
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

  async #number(name: string, array: IndexArray, index: number, signal?: AbortSignal): Promise<number> {
    if (index >= array.count) throw damaged(index, `is missing from an index of ${array.count}`);
    const chunk = Math.floor(index / chunkLength);
    const load = (shared: AbortSignal) => this.#readChunk(array, chunk, shared);
    const numbers = await this.#chunks.get(`${name}/${chunk}`, load, signal);
    // The chunk holds the index: both follow from chunkLength.
    return numbers[index - chunk * chunkLength] as number;
  }

  async #readChunk(
    { offset, bytesEach, count }: IndexArray,
    chunk: number,
    signal: AbortSignal,
  ): Promise<Float64Array> {
    const first = chunk * chunkLength;
    const length = Math.min(chunkLength, count - first);
    const bytes = await this.#reader.bytes(offset + first * bytesEach, length * bytesEach, signal);
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
