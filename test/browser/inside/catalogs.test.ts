import { afterEach } from "vitest";
import { MemoryCatalogs } from "../../../src/catalog/memory-catalogs.ts";
import { IndexedDbCatalogs } from "../../../src/catalog/storage/indexed-db-catalogs.ts";
import { catalogsSuite } from "../../catalog/catalogs-suite.ts";
import { databases } from "./catalog-databases.ts";

const { newName, deleteAll } = databases("suite");
const opened: IndexedDbCatalogs[] = [];
afterEach(async () => {
  for (const catalogs of opened.splice(0)) catalogs.close();
  await deleteAll();
});

catalogsSuite("MemoryCatalogs in a browser", () => new MemoryCatalogs());
catalogsSuite("IndexedDbCatalogs", () => {
  const catalogs = new IndexedDbCatalogs({ name: newName() });
  opened.push(catalogs);
  return catalogs;
});
