import { onAbort } from "./on-abort.ts";

/**
 * A cache bounded in bytes, least recently used first out, that shares work in flight and forgets failures.
 *
 * Work in flight stops only when nobody waits for it any more: each waiter's abort releases that waiter alone.
 */
export class SharedCache<Value> {
  readonly #entries = new Map<string, Entry<Value>>();
  #maxBytes: number;
  readonly #byteLengthOf: (value: Value, key: string) => number;
  #bytes = 0;

  constructor(maxBytes: number, byteLengthOf: (value: Value, key: string) => number) {
    this.#maxBytes = maxBytes;
    this.#byteLengthOf = byteLengthOf;
  }

  /** Bytes of the values held now. */
  get byteLength(): number {
    return this.#bytes;
  }

  /** Values held now, or in flight. */
  get size(): number {
    return this.#entries.size;
  }

  /** How many bytes may be held from now on. */
  set maxBytes(maxBytes: number) {
    this.#maxBytes = maxBytes;
    this.#evict();
  }

  /** The value of `key`: cached, in flight, or made now by `load`, whose signal fires when the last waiter is gone. */
  get(key: string, load: (signal: AbortSignal) => Promise<Value>, signal?: AbortSignal): Promise<Value> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    const entry = this.#entries.get(key) ?? this.#start(key, load);
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.settled ? entry.promise : this.#wait(key, entry, signal);
  }

  /** Whether a value is held or in flight. */
  has(key: string): boolean {
    return this.#entries.has(key);
  }

  /** Forgets `key`; who waits for it still gets it. */
  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (entry !== undefined) this.#forget(key, entry);
  }

  /** Forgets everything; who waits still gets it. */
  clear(): void {
    for (const [key, entry] of this.#entries) this.#forget(key, entry);
  }

  #start(key: string, load: (signal: AbortSignal) => Promise<Value>): Entry<Value> {
    const controller = new AbortController();
    // Even what fails at once fails as a promise.
    const promise = (async () => load(controller.signal))();
    const entry: Entry<Value> = { promise, controller, waiters: 0, settled: false, bytes: 0 };
    entry.promise.then(
      (value) => {
        entry.settled = true;
        if (this.#entries.get(key) !== entry) return;
        entry.bytes = this.#byteLengthOf(value, key);
        this.#bytes += entry.bytes;
        this.#evict();
      },
      () => this.#forget(key, entry),
    );
    return entry;
  }

  #wait(key: string, entry: Entry<Value>, signal: AbortSignal | undefined): Promise<Value> {
    entry.waiters += 1;
    return new Promise<Value>((resolve, reject) => {
      const leave = () => {
        stopListening();
        entry.waiters -= 1;
      };
      const stopListening = onAbort(signal, () => {
        leave();
        if (entry.waiters === 0 && !entry.settled) {
          this.#forget(key, entry);
          entry.controller.abort(signal?.reason);
        }
        reject(signal?.reason);
      });
      entry.promise.then(resolve, reject).finally(() => {
        if (!signal?.aborted) leave();
      });
    });
  }

  #forget(key: string, entry: Entry<Value>): void {
    if (this.#entries.get(key) !== entry) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
  }

  #evict(): void {
    for (const [key, entry] of this.#entries) {
      if (this.#bytes <= this.#maxBytes) return;
      if (entry.settled) this.#forget(key, entry);
    }
  }
}

interface Entry<Value> {
  readonly promise: Promise<Value>;
  readonly controller: AbortController;
  waiters: number;
  settled: boolean;
  bytes: number;
}
