import { expect, test } from "vitest";
import type { Catalogs } from "../../../src/catalog/catalogs.ts";
import type { CatalogExchange } from "../../../src/catalog/exchange/catalog-exchange.ts";
import { createCatalogWorker } from "../../../src/pool/create-catalog-worker.ts";
import { remoteObjects } from "../../../src/pool/remote-objects.ts";

interface Objects {
  readonly catalogs: Catalogs;
  readonly exchange: CatalogExchange;
}

test("catalogs live in a worker, and outlive it", async () => {
  const workers: Worker[] = [];
  const start = () => {
    const worker = createCatalogWorker();
    workers.push(worker);
    return worker;
  };
  const { exchange } = remoteObjects<Objects>(start);
  const json = {
    type: "TerracottaCatalog",
    version: 1,
    title: "Of the worker",
    keys: [{ key: "band" }],
    datasets: [{ keys: ["B04"], location: "B04.tif", header: { bytes: "SUkqAAgAAAA=", length: 1000 } }],
  };
  const file = new Blob([JSON.stringify(json)]);
  await expect(exchange.importFile(file)).rejects.toMatchObject({
    name: "TerracottaError",
    code: "INVALID_CATALOG",
    details: { path: "datasets[0].location" },
  });
  const { id } = await exchange.importFile(file, { base: "https://example.org/s2/catalog.json" });
  workers[0]?.terminate();

  const later = remoteObjects<Objects>(start);
  expect(await later.catalogs.get(id, ["B04"])).toEqual({
    keys: ["B04"],
    location: "https://example.org/s2/B04.tif",
    band: 1,
    header: { bytes: Uint8Array.of(73, 73, 42, 0, 8, 0, 0, 0), etag: undefined, byteLength: 1000 },
  });
  const exported = await later.exchange.exportFile(id, { gzip: true });
  expect(exported.type).toBe("application/gzip");
  await later.catalogs.drop(id);
  await expect(later.catalogs.info(id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  workers[1]?.terminate();
  expect(workers).toHaveLength(2);
});
