import { expect, test } from "vitest";
import { MemoryCatalogs } from "../../src/catalog/memory-catalogs.ts";
import { catalogsSuite, dataset, tileAndBand } from "./catalogs-suite.ts";

catalogsSuite("MemoryCatalogs", () => new MemoryCatalogs());

test("every change is announced, and nothing else", async () => {
  const changes: unknown[] = [];
  const catalogs = new MemoryCatalogs({ announce: (change) => changes.push(change) });
  const { id } = await catalogs.create(tileAndBand);
  await catalogs.insert(id, [dataset("a", "1")], "refuse");
  await catalogs.insert(id, [dataset("a", "1")], "skip");
  await catalogs.insert(id, [dataset("a", "1")], "refuse").catch(() => {});
  await catalogs.delete(id, [["b", "1"]]);
  await catalogs.drop(id);
  expect(changes).toEqual([{}, { catalog: id }, {}]);
});
