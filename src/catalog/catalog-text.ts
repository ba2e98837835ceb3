import { failure, isTerracottaError } from "../core/errors.ts";
import { catalogFileLimits } from "./catalog-file.ts";

/**
 * The text of a catalog file: UTF-8, with or without a byte order mark, plain or gzip (told by its first bytes).
 * Inflation stops at the limit, whatever the file would become. Throws TOO_LARGE, INVALID_CATALOG.
 */
export async function catalogText(file: Blob, limit: number = catalogFileLimits.textBytes): Promise<string> {
  try {
    const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
    const isGzip = first === 0x1f && second === 0x8b;
    if (!isGzip && file.size > limit) throw tooLarge(limit);
    const stream = file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>;
    return await decode(isGzip ? stream.pipeThrough(new DecompressionStream("gzip")) : stream, limit);
  } catch (error) {
    if (isTerracottaError(error)) throw error;
    throw failure("INVALID_CATALOG", "The catalog file cannot be read: it is neither UTF-8 text nor whole gzip", {
      hint: "Perhaps it was cut off on its way, or changed on the disk. Fetch it again.",
      cause: error,
    });
  }
}

async function decode(stream: ReadableStream<Uint8Array<ArrayBuffer>>, limit: number): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = stream.getReader();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > limit) {
      await reader.cancel().catch(() => {});
      throw tooLarge(limit);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function tooLarge(limit: number): Error {
  return failure("TOO_LARGE", `The catalog file holds more than ${Math.round(limit / 1024 ** 2)} MiB of text`, {
    hint: "Split it into several catalogs, or leave out metadata and headers.",
  });
}
