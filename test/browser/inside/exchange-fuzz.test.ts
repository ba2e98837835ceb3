import fc from "fast-check";
import { deleteDB } from "idb";
import { afterEach, expect, test } from "vitest";
import { Exchange } from "../../../src/catalog/exchange/exchange.ts";
import { IndexedDbCatalogs } from "../../../src/catalog/storage/indexed-db-catalogs.ts";
import { isTerracottaError } from "../../../src/core/errors.ts";
import { mutatedCatalogs, mutatedFile } from "../../support/mutated-catalogs.ts";

const name = "exchange-fuzz";
const base = "https://example.org/catalog.json";
const documented = ["INVALID_CATALOG", "DUPLICATE_KEYS", "TOO_LARGE", "INVALID_ARGUMENT"];
const catalogs = new IndexedDbCatalogs({ name });
afterEach(async () => {
  catalogs.close();
  await deleteDB(name);
});

test("damaged catalog files alter nothing that is stored in the browser", async () => {
  const exchange = new Exchange(catalogs);
  const kept = { keys: ["a"], location: "https://example.org/a.tif", band: 1, userMetadata: { kept: true } };
  await catalogs.create({ title: "Kept", keys: [{ name: "tile", description: "" }] }, [kept]);
  /** As another tab sees it: nothing of what this one remembers. */
  const state = async () => {
    const other = new IndexedDbCatalogs({ name });
    const infos = await other.list();
    const all = await Promise.all(infos.map(async (info) => [info, await other.records(info.id)]));
    other.close();
    return JSON.stringify(all);
  };
  const before = await state();
  await fc.assert(
    fc.asyncProperty(mutatedCatalogs(), async (mutation) => {
      try {
        const { id } = await exchange.importFile(await mutatedFile(mutation), { base });
        await catalogs.drop(id);
      } catch (error) {
        if (!isTerracottaError(error)) throw error;
        expect(documented).toContain(error.code);
      }
      expect(await state()).toBe(before);
    }),
    { numRuns: 300 },
  );
}, 60_000);
