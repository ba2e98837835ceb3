import { tileAt } from "../../../src/core/geo/tile.ts";
import { PooledEngine } from "../../../src/index.ts";
import DecodeWorker from "./decode.worker.ts?worker";

/** What the driver calls in the page, once a visit. Times are milliseconds. */
export interface ExactBench {
  /** The workers have started. */
  readonly ready: Promise<unknown>;
  /** Exact metadata of band 1. `slowestTile`: of tiles of the same file that were asked for meanwhile, one after another. */
  readonly exact: (url: string, tiles: boolean) => Promise<{ ms: number; slowestTile: number; reports: number }>;
  /** All blocks, read and decoded in a worker. */
  readonly decode: (url: string) => Promise<{ ms: number; blocks: number }>;
}

declare global {
  interface Window {
    exactBench: ExactBench;
  }
}

const engine = new PooledEngine();
const worker = new DecodeWorker();
const answer = () =>
  new Promise<unknown>((resolve) => worker.addEventListener("message", ({ data }) => resolve(data), { once: true }));

window.exactBench = {
  ready: Promise.all([answer(), engine.run({ kind: "counters" })]),
  exact: async (url, tiles) => {
    const start = performance.now();
    let reports = 0;
    let isDone = false;
    let slowestTile = 0;
    const job = { kind: "metadata", source: { url }, band: 1, exact: true } as const;
    const exact = engine.run(job, undefined, () => {
      reports += 1;
    });
    const ended = exact.then(() => {
      isDone = true;
      return performance.now() - start;
    });
    for (let i = 0; tiles && !isDone; i++) {
      const asked = performance.now();
      await drawTile(url, i);
      if (!isDone) slowestTile = Math.max(slowestTile, performance.now() - asked);
    }
    return { ms: await ended, slowestTile, reports };
  },
  decode: async (url) => {
    const start = performance.now();
    const done = answer();
    worker.postMessage(url);
    return { blocks: (await done) as number, ms: performance.now() - start };
  },
};

/** One of the tiles of full resolution along the middle of the file. */
async function drawTile(url: string, number: number): Promise<void> {
  const { bounds, zooms } = await engine.run({ kind: "info", source: { url } });
  const [west, south, east, north] = bounds;
  const { z, x, y } = tileAt(west + (east - west) / 10, (south + north) / 2, zooms[1]);
  const style = { kind: "singleband", band: 1, range: [900, 2800], colormap: "greys" } as const;
  await engine.run({ kind: "tile", source: { url }, tile: { z, x: x + (number % 20), y }, size: 256, style });
}
