import { failure } from "../../core/errors.ts";
import { catalogFileLimits } from "./catalog-file-kind.ts";

/**
 * Hands over the bytes of a catalog file, inflated if it is gzip (told by its first bytes). Inflation stops at the limit,
 * whatever the file would become, and when `use` throws. Throws TOO_LARGE, INVALID_CATALOG, and what `use` throws.
 */
export async function eachChunk(
  file: Blob,
  use: (chunk: Uint8Array) => void,
  limit: number = catalogFileLimits.textBytes,
): Promise<void> {
  // Compressed or not, it becomes no shorter.
  if (file.size > limit) throw tooLong(limit);
  const reader = (await inflated(file)).getReader();
  try {
    for (let bytes = 0; ; ) {
      const { done, value } = await reader.read().catch(unreadable);
      if (done) return;
      bytes += value.length;
      if (bytes > limit) throw tooLong(limit);
      use(value);
    }
  } finally {
    // Whatever is left is not wanted.
    reader.cancel().catch(() => {});
  }
}

async function inflated(file: Blob): Promise<ReadableStream<Uint8Array>> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer().catch(unreadable));
  const stream = file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>;
  return first === 0x1f && second === 0x8b ? stream.pipeThrough(new DecompressionStream("gzip")) : stream;
}

function tooLong(limit: number): Error {
  return failure("TOO_LARGE", `The catalog file holds more than ${Math.round(limit / 1024 ** 2)} MiB of text`, {
    hint: "Split it into several catalogs, or leave out metadata and headers.",
  });
}

function unreadable(cause: unknown): never {
  throw failure("INVALID_CATALOG", "The catalog file cannot be read to its end", {
    hint: "Perhaps it was cut off on its way, or changed on the disk. Fetch it again.",
    cause,
  });
}
