import { onAbort } from "../on-abort.ts";

type Fetch = (offset: number, length: number, signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;

/** Reads that come within this time of each other travel together; a read waits at most `longestWaitMs`. */
const quietMs = 2;
const longestWaitMs = 10;
/** Bytes read in vain are cheaper than one more request: neighbours in a COG are 8 bytes apart. */
const largestGap = 16 * 1024;
/** Longer ranges are cut, so that several travel side by side. */
const longestRange = 1_700_000;

interface Read {
  readonly offset: number;
  readonly length: number;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly reject: (reason: unknown) => void;
}

/** Merges reads that lie near each other in the file into few range requests, each aborted when all its readers left. */
export class RangeCoalescer {
  readonly #fetch: Fetch;
  #waiting: Read[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstAt = 0;

  constructor(fetch: Fetch) {
    this.#fetch = fetch;
  }

  read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    return new Promise((resolve, reject) => {
      const now = performance.now();
      if (this.#waiting.length === 0) this.#firstAt = now;
      this.#waiting.push({ offset, length, signal, resolve, reject });
      clearTimeout(this.#timer);
      const waitMs = Math.max(0, Math.min(quietMs, this.#firstAt + longestWaitMs - now));
      this.#timer = setTimeout(() => this.#flush(), waitMs);
    });
  }

  #flush(): void {
    const reads = this.#waiting.sort((a, b) => a.offset - b.offset);
    this.#waiting = [];
    const groups: Read[][] = [];
    let end = Number.NEGATIVE_INFINITY;
    let start = 0;
    for (const read of reads) {
      if (read.signal?.aborted) {
        read.reject(read.signal.reason);
        continue;
      }
      const group = groups.at(-1);
      const readEnd = read.offset + read.length;
      if (group !== undefined && read.offset - end <= largestGap && Math.max(end, readEnd) - start <= longestRange) {
        group.push(read);
        end = Math.max(end, readEnd);
      } else {
        groups.push([read]);
        start = read.offset;
        end = readEnd;
      }
    }
    for (const group of groups) void this.#send(group);
  }

  async #send(group: readonly Read[]): Promise<void> {
    const offset = Math.min(...group.map((read) => read.offset));
    const end = Math.max(...group.map((read) => read.offset + read.length));
    const controller = new AbortController();
    let readers = group.length;
    const stopListening = group.map(({ signal, reject }) =>
      onAbort(signal, () => {
        reject(signal?.reason);
        readers -= 1;
        if (readers === 0) controller.abort();
      }),
    );
    try {
      const bytes = await this.#fetch(offset, end - offset, controller.signal);
      for (const read of group) read.resolve(bytes.subarray(read.offset - offset, read.offset - offset + read.length));
    } catch (error) {
      for (const read of group) read.reject(error);
    } finally {
      for (const stop of stopListening) stop();
    }
  }
}
