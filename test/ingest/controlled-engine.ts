import type { Metadata } from "../../src/core/metadata.ts";
import type { Engine, Job, JobKind, JobResult, Progress } from "../../src/engine/engine.ts";

type Decide = (url: string, band: number) => Error | undefined;

interface OpenJob {
  readonly url: string;
  readonly band: number;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  readonly settle: (error: Error | undefined) => void;
}

/** An engine whose metadata jobs wait until the test answers them; `info` is answered at once. */
export class ControlledEngine implements Engine {
  readonly open: OpenJob[] = [];
  readonly urls: string[] = [];
  jobs = 0;
  mostOpen = 0;
  bandNames: (url: string) => readonly string[] = () => [""];
  #decide: Decide | undefined;
  #answers = () => true;
  #waiting: (() => void)[] = [];

  /** What is measured of a file: its mean is the number in its name. */
  static resultOf(url: string): JobResult<"metadata"> {
    const name = /([^/]+)\.tif$/.exec(url)?.[1] ?? "";
    const square = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ];
    const metadata: Metadata = {
      bounds: [0, 0, 1, 1],
      convex_hull: { type: "Polygon", coordinates: [square] },
      valid_percentage: 100,
      range: [0, 1000],
      mean: Number(name.slice(1)),
      stdev: 1,
      percentiles: new Array(99).fill(1),
      sampled: true,
    };
    return { metadata, header: { bytes: new Uint8Array(8), etag: `tag ${name}`, byteLength: 100 } };
  }

  run<K extends JobKind>(
    job: Job<K>,
    signal?: AbortSignal,
    onProgress?: (progress: Progress) => void,
  ): Promise<JobResult<K>> {
    if (job.kind === "forget") return Promise.resolve(undefined as JobResult<K>);
    // Only these two other kinds are asked for.
    const asked = job as unknown as Job<"metadata"> | Job<"info">;
    const { url } = asked.source;
    if (asked.kind === "info") {
      const bands = this.bandNames(url).map((name) => ({ name }));
      return Promise.resolve({ bands, header: ControlledEngine.resultOf(url).header } as unknown as JobResult<K>);
    }
    this.jobs += 1;
    this.urls.push(url);
    return new Promise((resolve, reject) => {
      const leave = () => this.open.splice(this.open.indexOf(opened), 1);
      const opened: OpenJob = {
        url,
        band: asked.band,
        onProgress,
        settle: (error) => {
          leave();
          if (error) reject(error);
          else resolve(ControlledEngine.resultOf(url) as JobResult<K>);
        },
      };
      this.open.push(opened);
      this.mostOpen = Math.max(this.mostOpen, this.open.length);
      signal?.addEventListener("abort", () => {
        if (!this.open.includes(opened)) return;
        leave();
        reject(new DOMException("Aborted", "AbortError"));
      });
      for (const wake of this.#waiting.splice(0)) wake();
      const decide = this.#decide;
      if (decide === undefined || !this.#answers()) return;
      queueMicrotask(() => this.open.includes(opened) && opened.settle(decide(url, asked.band)));
    });
  }

  /** Answers what is open and whatever comes, as long as `answers` says so. */
  answerEverything(decide: Decide = () => undefined, answers = () => true): void {
    this.#decide = decide;
    this.#answers = answers;
    for (const job of [...this.open]) job.settle(decide(job.url, job.band));
  }

  answerOne(): void {
    this.open[0]?.settle(undefined);
  }

  progress(progress: Progress): void {
    this.open[0]?.onProgress?.(progress);
  }

  /** Waits until at least so many jobs are open. */
  async untilOpen(count: number): Promise<void> {
    while (this.open.length < count) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
