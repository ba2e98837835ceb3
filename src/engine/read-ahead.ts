import { ownTurn } from "../cog/blocks/event-loop.ts";
import type { PixelWindow } from "../core/geo/pixel-window.ts";
import type { Raster } from "../core/raster/raster.ts";
import type { OnProgress } from "./engine.ts";

/** Windows to read one after another. */
export interface Windows {
  readonly count: number;
  at(index: number): PixelWindow;
  /** Bytes of the samples that reading the largest of them decodes. */
  readonly byteLength: number;
}

/** Bytes of samples of the windows that are asked for together, so that they share ranges; two such batches are under way. */
const batchBytes = 8 * 1024 * 1024;
/** Of windows that decode more than this, only one is under way. */
const largeBytes = 32 * 1024 * 1024;
/** Time between two reports of progress. */
const reportEveryMs = 50;

/**
 * Reads windows, some ahead of `take`, which gets them in their order, one at a time. Stops at the first that fails, with its error, or
 * when the signal fires.
 */
export async function readAhead(
  windows: Windows,
  read: (window: PixelWindow, signal: AbortSignal) => Promise<Raster>,
  take: (window: PixelWindow, raster: Raster) => void | Promise<void>,
  signal?: AbortSignal,
  onProgress?: OnProgress,
): Promise<void> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  signal?.addEventListener("abort", abort);
  const batch = Math.max(1, Math.floor(batchBytes / windows.byteLength));
  const kept = windows.byteLength > largeBytes ? 0 : batch;
  const reads: Promise<Raster>[] = [];
  const total = windows.count;
  let reportedAt = Number.NEGATIVE_INFINITY;
  try {
    for (let done = 0, started = 0; done < total; done++) {
      if (started - done <= kept) {
        for (const end = Math.min(total, done + kept + batch); started < end; started++) {
          const raster = read(windows.at(started), controller.signal);
          // One of several that fail is reported: the first to be taken.
          raster.catch(() => undefined);
          reads.push(raster);
        }
      }
      const now = performance.now();
      if (now - reportedAt >= reportEveryMs) {
        reportedAt = now;
        onProgress?.({ done, total });
      }
      await take(windows.at(done), await (reads.shift() as Promise<Raster>));
      // Windows without a block in the file come at once: others must have their turn all the same.
      await ownTurn();
      signal?.throwIfAborted();
    }
    onProgress?.({ done: total, total });
  } finally {
    signal?.removeEventListener("abort", abort);
    controller.abort();
  }
}
