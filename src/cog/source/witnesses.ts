/** The start of every piece is kept, up to this length. */
const pieceByteLength = 4096;
/** Pieces kept beside the first one, which is the file's header as a rule. */
const mostLater = 2;

interface Piece {
  readonly offset: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Some bytes of a file that were read: they tell whether it is still the same one. */
export class Witnesses {
  #first: Piece | undefined;
  #later: Piece[] = [];

  get isEmpty(): boolean {
    return this.#first === undefined;
  }

  keep(offset: number, bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    const piece = { offset, bytes: new Uint8Array(bytes.subarray(0, pieceByteLength)) };
    if (this.#first === undefined) this.#first = piece;
    else this.#later = [piece, ...this.#later].slice(0, mostLater);
  }

  /** Whether the whole file holds them. */
  agree(file: Uint8Array): boolean {
    return this.#all.every(({ offset, bytes }) => isSame(bytes, file.subarray(offset, offset + bytes.length)));
  }

  /** Whether reading them again gives the same bytes; undefined: not all of them can be read again, and of those that can, none differs. */
  async areStillTrue(
    read: (offset: number, length: number) => Promise<Uint8Array | undefined>,
  ): Promise<boolean | undefined> {
    // Others may come while these are read.
    const pieces = this.#all;
    const again = await Promise.all(pieces.map(({ offset, bytes }) => read(offset, bytes.length)));
    const differ = pieces.some(({ bytes }, index) => !isSame(bytes, again[index] ?? bytes));
    if (differ) return false;
    return again.includes(undefined) ? undefined : true;
  }

  get #all(): readonly Piece[] {
    return this.#first === undefined ? [] : [this.#first, ...this.#later];
  }
}

function isSame(first: Uint8Array, second: Uint8Array | undefined): boolean {
  return first.length === second?.length && first.every((byte, index) => byte === second[index]);
}
