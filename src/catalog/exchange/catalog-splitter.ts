import { failure } from "../../core/errors.ts";
import { catalogFileLimits } from "./catalog-file-kind.ts";

/** A block of datasets is parsed once it has so many bytes. */
const defaultBlockBytes = 1024 * 1024;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openList = 0x5b;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;

/** Other limits than those of the format: for tests. */
interface SplitterOptions {
  readonly blockBytes?: number;
  readonly longestPart?: number;
  readonly mostContainers?: number;
}

/**
 * Splits the JSON of a catalog while it arrives: its datasets, a block after the other, and the rest, in which the list of
 * datasets is empty. So a large file is never in memory whole. It only finds where to cut, between the elements of the
 * list `datasets` of the outermost object; whether all this is JSON is for those to find out who parse the parts. (A name
 * written with escapes is not found, a second list neither: they stay in the rest.) Text of a stranger that would fill the
 * memory once it is parsed is refused before.
 */
export class CatalogSplitter {
  /** Takes the elements of a list, with the commas between them; each time at least one. */
  readonly #onDatasets: (json: string) => void;
  readonly #blockBytes: number;
  readonly #longestPart: number;
  readonly #mostContainers: number;
  readonly #rest: Uint8Array[] = [];
  #restLength = 0;
  #block: Uint8Array[] = [];
  #blockLength = 0;
  #hasCut = false;
  #isInList = false;
  #hasEnded = false;
  #isInString = false;
  #isEscaped = false;
  #depth = 0;
  #containers = 0;
  /** The beginning of the latest string directly within the outermost object, since its latest comma. */
  #name = "";

  constructor(
    onDatasets: (json: string) => void,
    {
      blockBytes = defaultBlockBytes,
      longestPart = catalogFileLimits.partBytes,
      mostContainers = catalogFileLimits.containers,
    }: SplitterOptions = {},
  ) {
    this.#onDatasets = onDatasets;
    this.#blockBytes = blockBytes;
    this.#longestPart = longestPart;
    this.#mostContainers = mostContainers;
  }

  /** Throws a TypeError where the text is not UTF-8, TOO_LARGE where there is more than may be parsed. */
  push(chunk: Uint8Array): void {
    /** Of what is not yet handed on. */
    let start = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i];
      if (this.#isInString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (byte === backslash) this.#isEscaped = true;
        else if (byte === quote) this.#isInString = false;
        if (this.#isInString && this.#depth === 1 && this.#name.length < 10) this.#name += String.fromCharCode(byte!);
      } else if (byte === quote) {
        this.#isInString = true;
        if (this.#depth === 1) this.#name = "";
      } else if (byte === openObject || byte === openList) {
        this.#depth++;
        this.#containers++;
        if (this.#depth === 2 && byte === openList && this.#name === "datasets" && !this.#hasEnded) {
          this.#addToRest(chunk.slice(start, i + 1));
          start = i + 1;
          this.#isInList = true;
        }
      } else if (byte === closeObject || byte === closeList) {
        if (this.#isInList && this.#depth === 2) {
          this.#endBlock(chunk.subarray(start, i), true);
          start = i;
          this.#isInList = false;
          this.#hasEnded = true;
        }
        this.#depth--;
      } else if (byte === comma) {
        if (this.#depth === 1) this.#name = "";
        if (this.#isInList && this.#depth === 2 && this.#blockLength + i - start >= this.#blockBytes) {
          this.#endBlock(chunk.subarray(start, i), false);
          start = i + 1;
        }
      }
    }
    if (this.#containers > this.#mostContainers) {
      throw tooLarge(`The catalog holds more than ${this.#mostContainers} lists and objects`);
    }
    if (start === chunk.length) return;
    const left = chunk.slice(start);
    if (this.#isInList) {
      this.#block.push(left);
      this.#blockLength += left.length;
      if (this.#blockLength > this.#longestPart) this.#refusePart("A dataset of the catalog");
    } else this.#addToRest(left);
  }

  /** What is left without the datasets. Throws a TypeError where the text is not UTF-8. */
  end(): string {
    // A list that never ends is not JSON, and the rest, which ends with its bracket, is not either.
    return decode(this.#rest, false);
  }

  #addToRest(bytes: Uint8Array): void {
    this.#rest.push(bytes);
    this.#restLength += bytes.length;
    if (this.#restLength > this.#longestPart) this.#refusePart("What stands beside the datasets");
  }

  #refusePart(what: string): never {
    throw tooLarge(`${what} is longer than ${this.#longestPart / 1024 ** 2} MiB of text`);
  }

  #endBlock(last: Uint8Array, isEnd: boolean): void {
    const json = decode([...this.#block, last], true);
    this.#block = [];
    this.#blockLength = 0;
    // Only a list without any element may be empty: `[1,]` is not JSON.
    if (json.trim() !== "" || !isEnd || this.#hasCut) this.#onDatasets(json);
    this.#hasCut = true;
  }
}

function tooLarge(message: string): Error {
  return failure("TOO_LARGE", message, {
    hint: "A catalog holds keys, locations and metadata of files. Leave everything else out of it.",
  });
}

/** A byte order mark is passed over at the beginning of the file alone. */
function decode(parts: readonly Uint8Array[], ignoreBOM: boolean): string {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM });
  return parts.map((part) => decoder.decode(part, { stream: true })).join("") + decoder.decode();
}
