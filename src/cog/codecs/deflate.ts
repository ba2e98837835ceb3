import { failure } from "../../core/errors.ts";

/**
 * Inflates a zlib stream of known length with the platform's decoder, and stops there: a block that would inflate to
 * gigabytes costs no more than it should, and what stands behind the stream does not matter. Throws DAMAGED where the data ends early or is
 * not deflate.
 */
export async function inflate(
  data: Uint8Array<ArrayBuffer>,
  { byteLength }: { readonly byteLength: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const output = new Uint8Array(byteLength);
  await inflateParts(data, byteLength, (part, at) => output.set(part, at));
  return output;
}

/** The same, in parts that follow each other: `take` gets each with where it begins. It must not keep them. */
export async function inflateParts(
  data: Uint8Array<ArrayBuffer>,
  byteLength: number,
  take: (part: Uint8Array, at: number) => void,
): Promise<void> {
  const { filled, cause } = await inflateSome(data, byteLength, take);
  if (filled === byteLength) return;
  const found =
    cause === undefined ? `ends after ${filled} of ${byteLength} bytes` : `is corrupt after ${filled} bytes`;
  throw failure("DAMAGED", `A deflate block ${found}`, { cause });
}

/** Inflates a zlib stream of unknown length, at most `maxByteLength` bytes of it. Throws DAMAGED where it gives none. */
export async function inflateUpTo(
  data: Uint8Array<ArrayBuffer>,
  maxByteLength: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const output = new Uint8Array(maxByteLength);
  const { filled, cause } = await inflateSome(data, maxByteLength, (part, at) => output.set(part, at));
  if (filled === 0 && cause !== undefined) throw failure("DAMAGED", "A deflate block is corrupt", { cause });
  return output.subarray(0, filled);
}

/**
 * What is written at once is inflated at once, up to 1000 times as long: a bomb must not come in one piece. Bytes. Chromium's decoder fails
 * for a piece that holds other bytes behind the end of the stream, and drops what it gave: then that piece alone is cut smaller.
 */
const pieceLengths = [128 * 1024, 2048, 32, 1];

async function inflateSome(data: Uint8Array<ArrayBuffer>, most: number, take: (part: Uint8Array, at: number) => void) {
  let filled = 0;
  let fed = 0;
  let cause: unknown;
  for (const pieceLength of pieceLengths) {
    const attempt = new Attempt(data, fed, pieceLength);
    let seen = 0;
    try {
      while (filled < most) {
        const { done, value } = await attempt.read();
        if (done) break;
        // What an earlier attempt gave already is passed over.
        const part = value.subarray(Math.min(value.length, filled - seen), Math.min(value.length, most - seen));
        seen += value.length;
        if (part.length === 0) continue;
        take(part, filled);
        filled += part.length;
      }
      attempt.stop();
      return { filled, cause: undefined };
    } catch (error) {
      cause = error;
      fed = attempt.fed;
    }
  }
  return { filled, cause };
}

/** One go through the data: long pieces up to where all is well, then pieces of a given length. */
class Attempt {
  /** Bytes that were written without an error. */
  fed = 0;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;

  constructor(data: Uint8Array<ArrayBuffer>, sound: number, pieceLength: number) {
    const stream = new DecompressionStream("deflate");
    this.#reader = stream.readable.getReader();
    // What goes wrong while writing is told by the reader, too.
    this.#feed(stream.writable.getWriter(), data, sound, pieceLength).catch(() => undefined);
  }

  read() {
    return this.#reader.read();
  }

  stop(): void {
    this.#reader.cancel().catch(() => undefined);
  }

  async #feed(
    writer: WritableStreamDefaultWriter<BufferSource>,
    data: Uint8Array<ArrayBuffer>,
    sound: number,
    pieceLength: number,
  ): Promise<void> {
    const [longest = 1] = pieceLengths;
    while (this.fed < data.length) {
      const end = this.fed < sound ? Math.min(sound, this.fed + longest) : this.fed + pieceLength;
      await writer.write(data.subarray(this.fed, end));
      this.fed = Math.min(data.length, end);
    }
    await writer.close();
  }
}
