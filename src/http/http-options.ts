/** How to talk to hosts. All of it can be replaced: tests wait for nothing. */
export interface HttpOptions {
  readonly fetch: typeof fetch;
  /** Resolves after `ms` milliseconds; rejects when aborted. */
  readonly delay: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds since 1970: a host may say until when to wait. */
  readonly now: () => number;
  /** Longest silence, before the headers or between two pieces of the body, in milliseconds. */
  readonly timeoutMs: number;
  /** Fewer than `leastBytes` within `windowMs` milliseconds are not waited for any longer. */
  readonly trickle: { readonly windowMs: number; readonly leastBytes: number };
  /** Attempts after the first, for answers and failures that may not come again. */
  readonly retries: number;
  /** Hears of every request that leaves; what it returns hears how that goes on. */
  readonly onRequest?: (() => RequestListener) | undefined;
}

/** Hears of one request. */
export interface RequestListener {
  /** The headers came, or bytes of the body. */
  readonly onBytes: (count: number) => void;
  readonly onEnd: () => void;
}

export const defaultHttpOptions: HttpOptions = {
  fetch: (...request) => fetch(...request),
  delay,
  now: () => Date.now(),
  timeoutMs: 20_000,
  trickle: { windowMs: 60_000, leastBytes: 240 * 1024 },
  retries: 3,
};

function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    signal.addEventListener("abort", onAbort, { once: true });
  });
}
