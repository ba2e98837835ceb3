import { failure } from "../core/errors.ts";
import { fetchRange, type HttpOptions } from "./http-range.ts";
import { RangeCoalescer } from "./range-coalescer.ts";
import type { ByteSource, MutableCounters } from "./source.ts";

/** What is already known of a remote file, from an earlier visit. */
export interface Known {
  readonly byteLength: number;
  readonly etag: string | undefined;
}

/** A remote file: checked, retried, coalesced range requests. A file that changes under way fails as CHANGED. */
export class HttpSource implements ByteSource {
  readonly #url: string;
  readonly #options: HttpOptions;
  readonly #counters: MutableCounters;
  readonly #coalescer: RangeCoalescer;
  #byteLength: number | undefined;
  #etag: string | undefined;
  /** The whole file, from a host that ignores ranges. */
  #whole: Uint8Array<ArrayBuffer> | undefined;

  constructor(url: string, options: HttpOptions, counters: MutableCounters, known?: Known) {
    this.#url = url;
    this.#options = options;
    this.#counters = counters;
    this.#byteLength = known?.byteLength;
    this.#etag = known?.etag;
    this.#coalescer = new RangeCoalescer((offset, length, signal) => this.#fetch(offset, length, signal));
  }

  get byteLength(): number | undefined {
    return this.#byteLength;
  }

  get etag(): string | undefined {
    return this.#etag;
  }

  async read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#whole !== undefined) return this.#whole.slice(offset, offset + length);
    return this.#coalescer.read(offset, length, signal);
  }

  async #fetch(offset: number, length: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    this.#counters.requests += 1;
    const answer = await fetchRange(this.#url, offset, length, this.#options, signal);
    this.#counters.bytes += answer.bytes.length;
    this.#check("ETag", this.#etag, answer.etag);
    this.#check("length", this.#byteLength, answer.byteLength);
    this.#etag ??= answer.etag;
    // Where CORS hides Content-Range, the length is known only when an answer ends before it should.
    this.#byteLength ??= answer.byteLength ?? (answer.bytes.length < length ? offset + answer.bytes.length : undefined);
    if (!answer.whole) return answer.bytes;
    this.#whole = answer.bytes;
    return answer.bytes.subarray(offset, offset + length);
  }

  #check<T>(what: string, known: T | undefined, found: T | undefined): void {
    if (known === undefined || found === undefined || known === found) return;
    throw failure("CHANGED", `The file changed while it was read: its ${what} was ${known} and is ${found}`, {
      hint: "Open the file again.",
      details: { url: this.#url },
    });
  }
}
