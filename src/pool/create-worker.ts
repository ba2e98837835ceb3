/** Starts a raster worker. A consumer whose bundler does not follow this URL gives the pool a function of its own. */
export function createWorker(): Worker {
  return new Worker(new URL("../../workers/raster.worker.ts", import.meta.url), { type: "module", name: "raster" });
}
