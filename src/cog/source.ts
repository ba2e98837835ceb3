import { failure } from "../core/errors.ts";

/** Where a file's bytes come from. */
export interface ByteSource {
  /** Length of the file in bytes; undefined until an answer has told it. */
  readonly byteLength: number | undefined;
  /** What identifies this version of the file (ETag, else Last-Modified); undefined where the host does not tell. */
  readonly etag: string | undefined;
  /** `length` bytes from `offset`; fewer only where the file ends. */
  read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
}

/** What reading and decoding has cost so far; shared by all files of an engine. */
export interface MutableCounters {
  requests: number;
  bytes: number;
  blocksDecoded: number;
}

/** A file in memory or on the user's disk. */
export class BlobSource implements ByteSource {
  readonly byteLength: number;
  readonly etag = undefined;
  readonly #blob: Blob;

  constructor(blob: Blob) {
    this.#blob = blob;
    this.byteLength = blob.size;
  }

  async read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    signal?.throwIfAborted();
    try {
      return new Uint8Array(await this.#blob.slice(offset, offset + length).arrayBuffer());
    } catch (cause) {
      const hint = "The file was moved, changed or deleted since it was chosen: choose it again.";
      throw failure("CHANGED", "The local file can no longer be read", { hint, cause });
    }
  }
}
