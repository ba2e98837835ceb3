import fc from "fast-check";
import { expect, test } from "vitest";
import { Exchange } from "../../../src/catalog/exchange/exchange.ts";
import { MemoryCatalogs } from "../../../src/catalog/memory-catalogs.ts";
import { isTerracottaError } from "../../../src/core/errors.ts";
import { mutatedCatalogs, mutatedFile } from "../../support/mutated-catalogs.ts";

const documented = ["INVALID_CATALOG", "DUPLICATE_KEYS", "TOO_LARGE", "INVALID_ARGUMENT"];

/** Everything that is stored. */
async function state(catalogs: MemoryCatalogs) {
  const infos = await catalogs.list();
  return JSON.stringify(await Promise.all(infos.map(async (info) => [info, await catalogs.records(info.id)])));
}

test("thousands of damaged catalog files end in a documented error or a good catalog, and alter no other", async () => {
  const catalogs = new MemoryCatalogs();
  const exchange = new Exchange(catalogs);
  const keys = [{ name: "tile", description: "" }];
  await catalogs.create({ title: "Kept", keys }, [{ keys: ["a"], location: "https://example.org/a.tif", band: 1 }]);
  const before = await state(catalogs);
  const seen = new Map<string, number>();
  const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
  await fc.assert(
    fc.asyncProperty(mutatedCatalogs(), async (mutation) => {
      const file = await mutatedFile(mutation);
      let imported: string | undefined;
      try {
        imported = (await exchange.importFile(file, { base: "https://example.org/catalog.json" })).id;
      } catch (error) {
        if (!isTerracottaError(error)) throw error;
        expect(documented).toContain(error.code);
        expect(error.message.length).toBeLessThan(600);
        count(error.code);
      }
      if (imported !== undefined) {
        count("imported");
        await catalogs.drop(imported);
      }
      expect(await state(catalogs)).toBe(before);
    }),
    { numRuns: 3000 },
  );
  // The mutations reach what they are meant to reach.
  expect(seen.get("INVALID_CATALOG")).toBeGreaterThan(1000);
  expect(seen.get("DUPLICATE_KEYS")).toBeGreaterThan(5);
  expect(seen.get("imported")).toBeGreaterThan(100);
}, 60_000);
