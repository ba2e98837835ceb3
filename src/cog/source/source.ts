import { failure, isTerracottaError } from "../../core/errors.ts";

/** Where a file's bytes come from. */
export interface ByteSource {
  /** Length of the file in bytes: told by an answer, now or at an earlier visit; undefined where none has told it. */
  readonly byteLength: number | undefined;
  /** Where the file ends, if that is certain: told since it was opened; else infinity. What lies behind it cannot be read. */
  readonly certainEnd: number;
  /** What identifies this version of the file (ETag, else Last-Modified); undefined where the host does not tell. */
  readonly etag: string | undefined;
  /** `length` bytes from `offset`; fewer only where the file ends. */
  read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  /** Whether all that was read is the file's for certain: its host has told which bytes it sent, of which version. */
  readonly isProved: boolean;
}

/** A source that hears of what makes no sense in its file. */
export interface DoubtableSource extends ByteSource {
  /** Unless all that was read is proved, it is to be read anew: the file may be in order. */
  doubt(): void;
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
  readonly isProved = true;
  readonly #blob: Blob;

  constructor(blob: Blob) {
    this.#blob = blob;
    this.byteLength = blob.size;
  }

  get certainEnd(): number {
    return this.byteLength;
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

/** A source that tells, once, that what was read of its file does not count any more. */
export class WatchedSource implements DoubtableSource {
  readonly #source: ByteSource;
  #onOutdated: (() => void) | undefined;

  constructor(source: ByteSource, onOutdated: () => void) {
    this.#source = source;
    this.#onOutdated = onOutdated;
  }

  get byteLength(): number | undefined {
    return this.#source.byteLength;
  }

  get certainEnd(): number {
    return this.#source.certainEnd;
  }

  get etag(): string | undefined {
    return this.#source.etag;
  }

  get isProved(): boolean {
    return this.#source.isProved;
  }

  async read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    try {
      return await this.#source.read(offset, length, signal);
    } catch (error) {
      if (isChanged(error)) this.#tell();
      throw error;
    }
  }

  doubt(): void {
    if (!this.isProved) this.#tell();
  }

  #tell(): void {
    this.#onOutdated?.();
    this.#onOutdated = undefined;
  }
}
