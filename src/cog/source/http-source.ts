import { failure } from "../../core/errors.ts";
import { fetchRange, type RangeAnswer } from "../../http/fetch-range.ts";
import type { HttpOptions } from "../../http/http-options.ts";
import { SharedCache } from "../shared-cache.ts";
import { isTiffStart } from "./not-a-tiff.ts";
import { RangeCoalescer } from "./range-coalescer.ts";
import type { ByteSource } from "./source.ts";
import { Witnesses } from "./witnesses.ts";

/** What is already known of a remote file, from an earlier visit. */
export interface Known {
  /** Its first bytes. */
  readonly bytes: Uint8Array;
  readonly byteLength: number | undefined;
  readonly etag: string | undefined;
}

/** How often a host is asked for bytes under the ETag that is in question: its nodes answer in turn, or at random. */
const mostTries = 6;

/** Whether an answer is of the file that was read before; `gone`: it came under an ETag that did not come again. */
type Verdict = "same" | "other" | "gone";

/** A remote file: checked, retried, coalesced range requests. A file that changes under way fails as CHANGED. */
export class HttpSource implements ByteSource {
  readonly #url: string;
  readonly #options: HttpOptions;
  readonly #coalescer: RangeCoalescer;
  readonly #known: Known | undefined;
  /** ETags (or dates) under which the host has sent this file's bytes. */
  readonly #tags = new Set<string>();
  /** By ETag: whether the bytes under it are those that were read before. */
  readonly #verdicts = new SharedCache<Verdict>(64, () => 1);
  /** One comparison after the other: the first one may tell that no other is needed. */
  #comparison: Promise<unknown> = Promise.resolve();
  /** The host makes up an ETag for each answer. */
  #tagsTellNothing = false;
  readonly #witnesses = new Witnesses();
  /** What an answer has told. */
  #byteLength: number | undefined;
  /** The whole file, from a host that ignores ranges. */
  #whole: Uint8Array<ArrayBuffer> | undefined;
  #hasAnswered = false;
  #isConfirmed: boolean;

  constructor(url: string, options: HttpOptions, known?: Known) {
    this.#url = url;
    this.#options = options;
    this.#known = known;
    this.#isConfirmed = known === undefined;
    if (known?.etag !== undefined) this.#tags.add(known.etag);
    this.#coalescer = new RangeCoalescer((offset, length, signal) => this.#fetch(offset, length, signal));
  }

  get byteLength(): number | undefined {
    return this.#byteLength ?? this.#known?.byteLength;
  }

  get certainEnd(): number {
    return this.#byteLength ?? Number.POSITIVE_INFINITY;
  }

  get etag(): string | undefined {
    const [first] = this.#tags;
    return first;
  }

  get isProved(): boolean {
    return this.#isConfirmed && this.#whole === undefined && this.#byteLength !== undefined;
  }

  async read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#whole !== undefined) return this.#whole.slice(offset, offset + length);
    return this.#coalescer.read(offset, length, signal);
  }

  async #fetch(
    offset: number,
    length: number,
    signal: AbortSignal,
    isRepeated = false,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const answer = await this.#ask(offset, length, signal);
    this.#hasAnswered = true;
    if (answer.whole) return this.#takeWhole(answer, offset, length);
    this.#checkLength(answer.byteLength);
    const verdict = await this.#verdictOn(answer.etag, signal);
    // What nothing proves is not taken: the same range may well come under an ETag that is known.
    if (verdict === "gone" && !isRepeated) return await this.#fetch(offset, length, signal, true);
    if (verdict !== "same") throw this.#changed("ETag", this.etag, answer.etag);
    // An answer that ends early is no proof that the file does: where CORS hides Content-Range, its length stays unknown.
    this.#byteLength ??= answer.byteLength;
    this.#witnesses.keep(offset, answer.bytes);
    return answer.bytes;
  }

  #ask(offset: number, length: number, signal: AbortSignal): Promise<RangeAnswer> {
    const request = { url: this.#url, offset, length, mayBegin: isTiffStart, hasAnswered: this.#hasAnswered };
    return fetchRange(request, this.#options, signal);
  }

  #takeWhole({ bytes, byteLength, etag, contentType }: RangeAnswer, offset: number, length: number) {
    const isFirst = offset === 0 && this.#witnesses.isEmpty && this.#known === undefined;
    // What it is instead of a file is told by its first bytes.
    if (isFirst && byteLength === undefined) return bytes.subarray(0, length);
    if (!isFirst && !isTiffStart(bytes)) {
      throw failure("BAD_RANGE", `Instead of bytes of the file the host sent ${contentType ?? "something else"}`, {
        hint: "It may ask for a login, or answer a failure as if it were none: open the address in a browser tab.",
        details: { url: this.#url, status: 200 },
      });
    }
    this.#checkLength(byteLength);
    const isSame = this.#witnesses.agree(bytes) && startsWith(bytes, this.#known?.bytes);
    if (!isSame) throw this.#changed("content", "another one", "new");
    if (etag !== undefined) this.#tags.add(etag);
    this.#byteLength = byteLength;
    this.#whole = bytes;
    return bytes.subarray(offset, offset + length);
  }

  #checkLength(byteLength: number | undefined): void {
    const known = this.byteLength;
    if (known !== undefined && byteLength !== undefined && known !== byteLength) {
      throw this.#changed("length", known, byteLength);
    }
  }

  /**
   * Whether an answer under this ETag is of the file that was read before. Nodes of one host may have tags of their own: bytes that were
   * read before are asked for again, until they come under this one, and tell.
   */
  async #verdictOn(etag: string | undefined, signal: AbortSignal): Promise<Verdict> {
    if (etag === undefined || this.#tagsTellNothing) return "same";
    this.#isConfirmed ||= etag === this.#known?.etag;
    if (this.#tags.size === 0 || this.#tags.has(etag)) {
      this.#tags.add(etag);
      return "same";
    }
    if (this.#witnesses.isEmpty) return "other";
    const verdict = await this.#verdicts.get(etag, (shared) => this.#compareInTurn(etag, shared), signal);
    if (verdict === "same") this.#tags.add(etag);
    return verdict;
  }

  #compareInTurn(tag: string, signal: AbortSignal): Promise<Verdict> {
    const verdict = this.#comparison.then(() => (this.#tagsTellNothing ? "same" : this.#compare(tag, signal)));
    this.#comparison = verdict.catch(() => undefined);
    return verdict;
  }

  async #compare(tag: string, signal: AbortSignal): Promise<Verdict> {
    const known = new Set(this.#tags);
    let isEachNew = false;
    const isSame = await this.#witnesses.areStillTrue(async (offset, length) => {
      const others = new Set<string>();
      for (let tries = 0; ; ) {
        const { bytes, byteLength, etag } = await this.#ask(offset, length, signal);
        this.#checkLength(byteLength);
        // An answer under another tag, of another node, tells nothing about this one.
        if (etag === tag) return bytes;
        if (etag !== undefined && !known.has(etag)) others.add(etag);
        tries += 1;
        if (tries < mostTries) continue;
        isEachNew ||= others.size === mostTries;
        return others.size === mostTries ? bytes : undefined;
      }
    });
    if (isSame === undefined) return "gone";
    if (isSame && isEachNew) this.#tagsTellNothing = true;
    return isSame ? "same" : "other";
  }

  #changed(what: string, known: string | number | undefined, found: string | number | undefined) {
    return failure("CHANGED", `The file changed while it was read: its ${what} was ${known} and is ${found}`, {
      hint: "Open the file again.",
      details: { url: this.#url },
    });
  }
}

function startsWith(bytes: Uint8Array, start: Uint8Array | undefined): boolean {
  return start?.every((byte, index) => byte === bytes[index]) ?? true;
}
