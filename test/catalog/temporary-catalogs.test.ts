import { describe, expect, test } from "vitest";
import { Exchange } from "../../src/catalog/exchange/exchange.ts";
import { MemoryCatalogs } from "../../src/catalog/memory-catalogs.ts";
import { TemporaryCatalogs } from "../../src/catalog/temporary-catalogs.ts";
import { catalogsSuite, dataset, metadata, tileAndBand } from "./catalogs-suite.ts";

const quiet = () => undefined;

catalogsSuite("TemporaryCatalogs, stored", () => new TemporaryCatalogs(new MemoryCatalogs(), quiet));

describe("a temporary catalog", () => {
  const header = { bytes: Uint8Array.of(73, 73), etag: '"1"', byteLength: 2 };
  const start = async () => {
    const stored = new MemoryCatalogs();
    const catalogs = new TemporaryCatalogs(stored, quiet);
    const datasets = [dataset("a", "1", { metadata, header }), dataset("b", "1")];
    const { id } = await catalogs.create(tileAndBand, datasets, { temporary: true });
    return { stored, catalogs, id };
  };

  test("is there as any other, and nothing of it is stored", async () => {
    const { stored, catalogs, id } = await start();
    expect(await catalogs.list()).toMatchObject([{ id, title: "Tiles", count: 2, temporary: true }]);
    expect(await catalogs.info(id)).toMatchObject({ temporary: true });
    expect((await catalogs.datasets(id, { where: { tile: ["b"] } })).total).toBe(1);
    await catalogs.insert(id, [dataset("c", "1")], "refuse");
    await catalogs.setHeader(id, dataset("c", "1").location, header);
    await catalogs.update(id, { title: "Other" });
    expect(await catalogs.get(id, ["c", "1"])).toMatchObject({ header });
    expect(await stored.list()).toEqual([]);
  });

  test("is stored with all that is known of it when it is kept, once, under its id", async () => {
    const { stored, catalogs, id } = await start();
    const before = await catalogs.records(id);
    const [kept, again] = await Promise.all([catalogs.keep(id), catalogs.keep(id)]);
    expect(again).toEqual(kept);
    expect(kept).toMatchObject({ id, title: "Tiles", count: 2 });
    expect(kept.temporary).toBeUndefined();
    expect(await stored.records(id)).toEqual(before);
    expect(await catalogs.list()).toEqual(await stored.list());
    expect(await catalogs.keep(id)).toEqual(kept);
  });

  test("takes changes along that are made while it is being stored", async () => {
    const { stored, catalogs, id } = await start();
    const keeping = catalogs.keep(id);
    const changes = [
      catalogs.delete(id, [["b", "1"]]),
      catalogs.update(id, { title: "Mine" }),
      catalogs.insert(id, [dataset("c", "1")], "refuse"),
    ];
    await Promise.all([keeping, ...changes]);
    expect(await stored.info(id)).toMatchObject({ title: "Mine", count: 2 });
    expect((await stored.datasets(id)).datasets.map(({ keys }) => keys[0])).toEqual(["a", "c"]);
  });

  test("whose id was taken meanwhile is found under both", async () => {
    const { stored, catalogs, id } = await start();
    await stored.create({ ...tileAndBand, title: "Tiles" });
    const kept = await catalogs.keep(id);
    expect(kept.id).toBe(`${id}-2`);
    expect((await catalogs.datasets(id)).total).toBe(2);
    expect((await catalogs.datasets(kept.id)).total).toBe(2);
  });

  test("takes no id of a stored one, nor gives its own", async () => {
    const { catalogs, id } = await start();
    expect((await catalogs.create(tileAndBand)).id).not.toBe(id);
    expect((await catalogs.create(tileAndBand, [], { temporary: true })).id).toBe(`${id}-3`);
  });

  test("goes without a trace when it is dropped", async () => {
    const { stored, catalogs, id } = await start();
    await catalogs.drop(id);
    await expect(catalogs.info(id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect([await catalogs.list(), await stored.list()]).toEqual([[], []]);
  });

  test("that an ingest fills is kept: both outlive the page", async () => {
    const { stored, catalogs, id } = await start();
    const options = { metadata: "none", existing: "skip", bandsAsKey: false } as const;
    await catalogs.putIngest({ id: "i", catalogId: id, startedAt: 0, options, items: [], failures: [] });
    expect((await stored.info(id)).count).toBe(2);
    expect(await stored.ingests()).toMatchObject([{ catalogId: id }]);
  });

  test("may be a hosted one, which is looked at again as any other", async () => {
    const { stored, catalogs } = await start();
    const file = JSON.stringify({
      type: "TerracottaCatalog",
      version: 1,
      title: "Hosted",
      keys: [{ key: "k" }],
      datasets: [],
    });
    const fetched = async () => Object.defineProperty(new Response(file), "url", { value: "https://h/c.json" });
    const exchange = new Exchange(catalogs, { http: { fetch: fetched } });
    const hosted = await exchange.follow("https://h/c.json", { temporary: true });
    expect(hosted).toMatchObject({ title: "Hosted", temporary: true });
    expect((await exchange.follow("https://h/c.json", { now: true })).id).toBe(hosted.id);
    expect(await stored.list()).toEqual([]);
  });
});
