/** Starts the worker of the catalogs, for `remoteObjects`. A consumer whose bundler does not follow this URL starts it by itself. */
export function createCatalogWorker(): Worker {
  return new Worker(new URL("../../workers/catalog.worker.ts", import.meta.url), { type: "module", name: "catalog" });
}
