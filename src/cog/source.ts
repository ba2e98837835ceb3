import { failure, isTerracottaError } from "../core/errors.ts";

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

/** Whether an error says that what is known of a file is out of date. */
export function isChanged(error: unknown): boolean {
  return isTerracottaError(error) && error.code === "CHANGED";
}

/** A source that tells, once, that its file is not what it was: CHANGED. */
export class WatchedSource implements ByteSource {
  readonly #source: ByteSource;
  #onChanged: (() => void) | undefined;

  constructor(source: ByteSource, onChanged: () => void) {
    this.#source = source;
    this.#onChanged = onChanged;
  }

  get byteLength(): number | undefined {
    return this.#source.byteLength;
  }

  get etag(): string | undefined {
    return this.#source.etag;
  }

  async read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    try {
      return await this.#source.read(offset, length, signal);
    } catch (error) {
      if (isChanged(error)) {
        this.#onChanged?.();
        this.#onChanged = undefined;
      }
      throw error;
    }
  }
}
