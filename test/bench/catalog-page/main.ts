import { type CatalogExchange, type Catalogs, createCatalogWorker, remoteObjects } from "../../../src/index.ts";

/** What the driver calls in the page: catalogs as any page has them, in their worker. */
export interface CatalogBench {
  /** Milliseconds of the first page of `?first=ID`, from the start of the worker on. */
  readonly first: Promise<number> | undefined;
  /** Imports a file of the page's own host. */
  readonly importFile: (path: string) => Promise<Import>;
  /** Milliseconds and result of a call, several times over. */
  readonly time: <Method extends "datasets" | "values">(
    method: Method,
    times: number,
    ...parameters: Parameters<Catalogs[Method]>
  ) => Promise<{ readonly ms: readonly number[]; readonly result: Awaited<ReturnType<Catalogs[Method]>> }>;
  readonly exportFile: (
    id: string,
  ) => Promise<{ readonly ms: number; readonly bytes: number; readonly longTasks: readonly number[] }>;
}

export interface Import {
  readonly id: string;
  readonly count: number;
  readonly bytes: number;
  readonly ms: number;
  /** Milliseconds of each task of the page above 50 ms meanwhile. */
  readonly longTasks: readonly number[];
}

declare global {
  interface Window {
    catalogBench: CatalogBench;
  }
}

const start = performance.now();
const { catalogs, exchange } = remoteObjects<{ catalogs: Catalogs; exchange: CatalogExchange }>(createCatalogWorker);
const firstId = new URLSearchParams(location.search).get("first");

window.catalogBench = {
  first: firstId === null ? undefined : catalogs.datasets(firstId).then(() => performance.now() - start),
  importFile: async (path) => {
    const file = await (await fetch(path)).blob();
    const { result, ...cost } = await watched(() => exchange.importFile(file));
    return { id: result.id, count: result.count, bytes: file.size, ...cost };
  },
  time: async (method, times, ...parameters) => {
    // TypeScript does not see that these are the parameters of this method.
    const call = catalogs[method] as (...all: unknown[]) => Promise<never>;
    const ms: number[] = [];
    for (let i = 1; ; i++) {
      const start = performance.now();
      const result = await call(...parameters);
      ms.push(performance.now() - start);
      if (i >= times) return { ms, result };
    }
  },
  exportFile: async (id) => {
    const { result, ...cost } = await watched(() => exchange.exportFile(id));
    return { bytes: result.size, ...cost };
  },
};

async function watched<Result>(run: () => Promise<Result>) {
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  });
  observer.observe({ type: "longtask" });
  const start = performance.now();
  const result = await run();
  const ms = performance.now() - start;
  // What a task was is told after it.
  await new Promise((resolve) => setTimeout(resolve, 0));
  for (const { duration } of observer.takeRecords()) longTasks.push(duration);
  observer.disconnect();
  return { result, ms, longTasks };
}
