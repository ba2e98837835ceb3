import { failure } from "../../core/errors.ts";

/**
 * Inflates a zlib stream of known length with the platform's decoder, and stops there: a block that would inflate to
 * gigabytes costs no more than it should. Throws DAMAGED where the data ends early or is not deflate.
 */
export async function inflate(
  data: Uint8Array<ArrayBuffer>,
  { byteLength }: { readonly byteLength: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const output = await inflateUpTo(data, byteLength);
  if (output.length === byteLength) return output;
  throw failure("DAMAGED", `A deflate block ends after ${output.length} of ${byteLength} bytes`);
}

/** What is written at once is inflated at once, up to 1000 times as long: a bomb must not come in one piece. Bytes. */
const pieceLength = 128 * 1024;

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, data: Uint8Array<ArrayBuffer>): Promise<void> {
  for (let at = 0; at < data.length; at += pieceLength) await writer.write(data.subarray(at, at + pieceLength));
  await writer.close();
}

/** Inflates a zlib stream of unknown length, at most `maxByteLength` bytes of it. Throws DAMAGED where it is corrupt. */
export async function inflateUpTo(
  data: Uint8Array<ArrayBuffer>,
  maxByteLength: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new DecompressionStream("deflate");
  // What goes wrong while writing is told by the reader, too.
  const ignore = () => undefined;
  feed(stream.writable.getWriter(), data).catch(ignore);
  const output = new Uint8Array(maxByteLength);
  const reader = stream.readable.getReader();
  let filled = 0;
  try {
    while (filled < maxByteLength) {
      const { done, value } = await reader.read();
      if (done) break;
      const taken = Math.min(value.length, maxByteLength - filled);
      output.set(taken < value.length ? value.subarray(0, taken) : value, filled);
      filled += taken;
    }
  } catch (cause) {
    throw failure("DAMAGED", `A deflate block is corrupt after ${filled} bytes`, { cause });
  }
  reader.cancel().catch(ignore);
  return output.subarray(0, filled);
}
