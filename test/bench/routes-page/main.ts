import { colorize } from "../../../src/core/color/colorize.ts";
import { colormap } from "../../../src/core/color/colormaps/colormap.ts";
import type { TypedArray } from "../../../src/core/raster/raster.ts";
import { type Dataset, MemoryCatalogs, PooledEngine, Protocol } from "../../../src/index.ts";

/** What the driver calls in the page. Times are milliseconds. */
export interface RoutesBench {
  /** Starts `workers` new workers, which know nothing yet, over a catalog of these datasets; resolves when they are ready. */
  readonly start: (workers: number, keys: readonly string[], datasets: readonly Dataset[]) => Promise<void>;
  /** Asks for all tiles of a URL with `{z}`, `{x}`, `{y}` at once; resolves when the last is there. Throws if one is empty. */
  readonly draw: (url: string, tiles: readonly Place[]) => Promise<number>;
  /**
   * Microseconds from a tile's URL to the engine's job and back, the engine doing nothing: mean of 200 tiles, again and again. Reading
   * the URL is part of it.
   */
  readonly ask: (url: string, times: number) => Promise<readonly number[]>;
  /** Colours a 256² tile again and again. */
  readonly colour: (kind: "uint16" | "float32", times: number) => Promise<readonly number[]>;
}

type Place = readonly [z: number, x: number, y: number];

declare global {
  interface Window {
    routesBench: RoutesBench;
  }
}

let engine: PooledEngine | undefined;
let protocol: Protocol | undefined;

window.routesBench = {
  start: async (size, keys, datasets) => {
    engine?.terminate();
    engine = new PooledEngine({ size });
    const catalogs = new MemoryCatalogs();
    await catalogs.create({ title: "bench", keys: keys.map((name) => ({ name, description: "" })) }, datasets);
    protocol = new Protocol(engine, { catalogs });
    await engine.run({ kind: "counters" });
  },
  draw: async (url, tiles) => {
    const start = performance.now();
    await Promise.all(
      tiles.map(async ([z, x, y]) => {
        const address = url.replace("{z}", String(z)).replace("{x}", String(x)).replace("{y}", String(y));
        const answer = await protocol?.answer(address);
        if (!answer || !("image" in answer) || !answer.image?.data.some((part) => part > 0)) {
          throw new Error(`${address} is empty`);
        }
      }),
    );
    return performance.now() - start;
  },
  ask: async (url, times) => {
    const idle = new Protocol({ run: async () => null as never });
    const means: number[] = [];
    for (let i = 0; i < times; i++) {
      const addresses = Array.from({ length: 200 }, (_, x) => url.replace("{z}/{x}/{y}", `12/${x}/${i}`));
      const start = performance.now();
      for (const address of addresses) await idle.answer(address);
      means.push((performance.now() - start) * 5);
    }
    return means;
  },
  colour: async (kind, times) => {
    const size = 256;
    const samples: TypedArray = kind === "uint16" ? new Uint16Array(size * size) : new Float32Array(size * size);
    for (let i = 0; i < samples.length; i++) samples[i] = 1000 + ((i * 7919) % 2000);
    const raster = { width: size, height: size, bands: [samples], mask: new Uint8Array(size * size).fill(255) };
    const tables = { colormap: await colormap("viridis") };
    const style = { kind: "singleband", band: 1, range: [1100, 2900], colormap: "viridis" } as const;
    // The clock of a page is coarse: ten tiles at a time.
    return Array.from({ length: times }, () => {
      const start = performance.now();
      for (let i = 0; i < 10; i++) colorize(raster, style, tables);
      return (performance.now() - start) / 10;
    });
  },
};
