import { failure } from "../../core/errors.ts";
import { SharedCache } from "../shared-cache.ts";
import { type IndexArray, readUint64 } from "./directory.ts";
import type { HeaderReader } from "./header-reader.ts";

/** Numbers read at once from an index array that is not in the header. */
const chunkLength = 2048;
/** Bytes of such chunks to keep, of each level. */
const maxChunkBytes = 4 * 1024 * 1024;

/** Where a block's bytes stand; undefined for a sparse block, which has none. */
export interface BlockLocation {
  readonly offset: number;
  readonly byteLength: number;
  /** The file does not say how long the block is: it has no more bytes than this, and may end before. */
  readonly isAtMost?: boolean;
}

/** How long a block is whose length is missing, or 0. */
export type UnknownLength = "empty" | "uncompressed" | "up to the next";

/** How blocks that are not compressed are cut into parts of whole rows, each of which counts as a block. */
export interface BlockParts {
  readonly blocksAcross: number;
  /** Rows of parts and of blocks, in each plane. */
  readonly partsDown: number;
  readonly blocksDown: number;
  readonly partsPerBlock: number;
  readonly partByteLength: number;
}

/** The index of a level's blocks, read lazily, by the part that is needed. */
export class BlockIndex {
  readonly #reader: HeaderReader;
  readonly #littleEndian: boolean;
  readonly #offsets: IndexArray;
  /** Absent in some old files. */
  readonly #byteCounts: IndexArray | undefined;
  readonly #unknownLength: UnknownLength;
  readonly #knownByteLength: number;
  readonly #parts: BlockParts | undefined;
  readonly #chunks = new SharedCache<Float64Array>(maxChunkBytes, ({ byteLength }) => byteLength);

  constructor(
    reader: HeaderReader,
    littleEndian: boolean,
    arrays: {
      offsets: IndexArray;
      byteCounts: IndexArray | undefined;
      unknownLength: UnknownLength;
      uncompressedByteLength: number;
      parts?: BlockParts | undefined;
    },
  ) {
    this.#reader = reader;
    this.#littleEndian = littleEndian;
    this.#offsets = arrays.offsets;
    this.#byteCounts = arrays.byteCounts;
    this.#parts = arrays.parts;
    this.#unknownLength = arrays.unknownLength;
    this.#knownByteLength = arrays.uncompressedByteLength;
  }

  /** Throws DAMAGED where the location cannot be: beyond the file, or absurdly long (`maxByteLength`). */
  async locate(block: number, maxByteLength: number, signal?: AbortSignal): Promise<BlockLocation | undefined> {
    if (this.#parts !== undefined) return this.#locatePart(block, this.#parts, signal);
    const found = await this.#stored(block, maxByteLength, signal);
    if (found === undefined) return undefined;
    this.#checkEnd(block, found);
    if (found.byteLength <= maxByteLength) return found;
    throw damaged(block, `claims ${found.byteLength} bytes, at most ${maxByteLength} make sense`);
  }

  /** What the file has of a part. */
  async #locatePart(part: number, parts: BlockParts, signal?: AbortSignal): Promise<BlockLocation | undefined> {
    const { blocksAcross, partsDown, blocksDown, partsPerBlock, partByteLength } = parts;
    const [line, col] = [Math.floor(part / blocksAcross), part % blocksAcross];
    const [plane, row] = [Math.floor(line / partsDown), line % partsDown];
    const block = (plane * blocksDown + Math.floor(row / partsPerBlock)) * blocksAcross + col;
    const found = await this.#stored(block, this.#knownByteLength, signal);
    if (found === undefined) return undefined;
    const start = (row % partsPerBlock) * partByteLength;
    const byteLength = Math.min(partByteLength, found.byteLength - start);
    if (byteLength <= 0) throw damaged(block, `has ${found.byteLength} bytes, and its rows end before byte ${start}`);
    const location = { offset: found.offset + start, byteLength };
    this.#checkEnd(block, location);
    return location;
  }

  #checkEnd(block: number, { offset, byteLength }: BlockLocation): void {
    const end = offset + byteLength;
    const { certainEnd } = this.#reader.source;
    if (end > certainEnd) {
      throw damaged(block, `stands at bytes ${offset} to ${end}, but the file ends at ${certainEnd}`);
    }
  }

  async #stored(block: number, maxByteLength: number, signal?: AbortSignal): Promise<BlockLocation | undefined> {
    const counts = this.#byteCounts;
    const [offset, said] = await Promise.all([
      this.#number("offsets", this.#offsets, block, signal),
      counts === undefined ? 0 : this.#number("counts", counts, block, signal),
    ]);
    if (offset === 0) return undefined;
    const { certainEnd } = this.#reader.source;
    const byteLength =
      said === 0 ? await this.#length(block, offset, Math.min(maxByteLength, certainEnd - offset), signal) : said;
    if (byteLength === 0) return undefined;
    return said === 0 && this.#unknownLength === "up to the next"
      ? { offset, byteLength, isAtMost: true }
      : { offset, byteLength };
  }

  /** Of a block without a length: decoders stop where they have enough. */
  async #length(block: number, offset: number, most: number, signal?: AbortSignal): Promise<number> {
    if (this.#unknownLength === "empty") return 0;
    if (this.#unknownLength === "uncompressed") return this.#knownByteLength;
    if (block + 1 >= this.#offsets.count) return most;
    const next = await this.#number("offsets", this.#offsets, block + 1, signal);
    return next > offset ? Math.min(most, next - offset) : most;
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
