import { failure } from "../../core/errors.ts";
import type { DoubtableSource } from "../source/source.ts";

/** One request of this size opens a COG: all its directories and index arrays stand at its start. */
export const headerByteLength = 64 * 1024;
/** The longest start of a TIFF that says what it is: BigTIFF's. */
const signatureByteLength = 16;
/** Pieces outside the header are read with their surroundings. */
const smallestRead = 16 * 1024;
/** Pieces kept beside the header; the oldest go first. */
const maxPieces = 64;

interface Piece {
  readonly offset: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Reads of a file, answered from its header where that holds them; of its structure also from pieces read around earlier ones. */
export class HeaderReader {
  readonly source: DoubtableSource;
  readonly header: Uint8Array<ArrayBuffer>;
  /** The header was read now, not kept since an earlier visit. */
  readonly #isFresh: boolean;
  readonly #pieces: Piece[] = [];
  #readEnd = signatureByteLength;

  private constructor(source: DoubtableSource, header: Uint8Array<ArrayBuffer>, isFresh: boolean) {
    this.source = source;
    this.header = header;
    this.#isFresh = isFresh;
  }

  /** Reads the header, unless it is `known` already. */
  static async open(source: DoubtableSource, known: Uint8Array<ArrayBuffer> | undefined, signal: AbortSignal) {
    const header = known ?? (await source.read(0, headerByteLength, signal)).slice();
    return new HeaderReader(source, header, known === undefined);
  }

  /** The end of all that was read from the header so far. */
  get readEnd(): number {
    return this.#readEnd;
  }

  /**
   * As the source reads, but what a header that was just read holds costs no request: a small file is in it whole. Of a
   * known one the source is asked, which notices that the file has changed.
   */
  async read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    const held = this.#isFresh ? this.#find({ offset: 0, bytes: this.header }, offset, length) : undefined;
    // A copy: samples may be views of what is read.
    return held?.slice() ?? this.source.read(offset, length, signal);
  }

  /** Of the structure: `length` bytes from `offset`. Throws DAMAGED where the file ends before. */
  async bytes(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    const inHeader = this.#find({ offset: 0, bytes: this.header }, offset, length);
    if (inHeader !== undefined) this.#readEnd = Math.max(this.#readEnd, offset + length);
    const found = inHeader ?? this.#findPiece(offset, length);
    if (found !== undefined) return found;
    const { certainEnd } = this.source;
    if (offset + length > certainEnd) throw endsBefore(offset + length, certainEnd);
    const clipped = Math.min(Math.max(length, smallestRead), certainEnd - offset);
    // A copy: what was read may be a part of a long range, which would be kept whole.
    const piece: Piece = { offset, bytes: (await this.source.read(offset, clipped, signal)).slice() };
    if (piece.bytes.length < length) throw endsBefore(offset + length, offset + piece.bytes.length);
    this.#pieces.push(piece);
    if (this.#pieces.length > maxPieces) this.#pieces.shift();
    return piece.bytes.subarray(0, length);
  }

  /** What of `length` bytes from `offset` has been read already, from their start on. */
  peek(offset: number, length: number): Uint8Array<ArrayBuffer> {
    let most = new Uint8Array(0);
    for (const { offset: start, bytes } of [{ offset: 0, bytes: this.header }, ...this.#pieces]) {
      if (offset < start || offset >= start + bytes.length) continue;
      const found = bytes.subarray(offset - start, offset - start + length);
      if (found.length > most.length) most = found;
    }
    return most;
  }

  /** See {@link DoubtableSource.doubt}. */
  doubt(): void {
    this.source.doubt();
  }

  #findPiece(offset: number, length: number): Uint8Array<ArrayBuffer> | undefined {
    for (const piece of this.#pieces) {
      const found = this.#find(piece, offset, length);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #find({ offset: start, bytes }: Piece, offset: number, length: number): Uint8Array<ArrayBuffer> | undefined {
    if (offset < start || offset + length > start + bytes.length) return undefined;
    return bytes.subarray(offset - start, offset - start + length);
  }
}

function endsBefore(needed: number, byteLength: number) {
  return failure("DAMAGED", `The file's structure points at byte ${needed}, but the file ends at ${byteLength}`, {
    hint: "The file was cut off or overwritten: upload it again.",
  });
}
