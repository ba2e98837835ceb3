import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset, DatasetQuery } from "../../../src/catalog/catalogs.ts";
import { CatalogIndex } from "../../../src/catalog/index/catalog-index.ts";
import { matchesWildcard } from "../../../src/catalog/index/wildcard.ts";

const names = ["a", "b", "c"];
const keyText = (dataset: Dataset) => dataset.keys.join("/");

/** Few values, so that rows meet; upper and lower case, astral and empty ones. */
const value = fc.constantFrom("", "0", "1", "10", "2", "a", "A", "ab", "aB", "b", "é", "\u{1f600}", "\uffff");
const dataset: fc.Arbitrary<Dataset> = fc.record({
  keys: fc.tuple(value, value, value),
  location: fc.constantFrom("x_ab.tif", "y_10.tif", "X_É.tif"),
  band: fc.integer({ min: 1, max: 3 }),
});
const allowed = fc.array(fc.oneof(value, fc.constantFrom("*", "a*", "*b", "*0*", "a*b")), { maxLength: 3 });
const query: fc.Arbitrary<DatasetQuery> = fc.record(
  {
    where: fc.record({ a: allowed, b: allowed, c: allowed }, { requiredKeys: [] }),
    search: fc.constantFrom("", "a", "AB tif", "é", "10 x", " y_ "),
    sort: fc.array(fc.record({ key: fc.constantFrom(...names), descending: fc.boolean() }), { maxLength: 2 }),
    page: fc.nat({ max: 3 }),
    limit: fc.nat({ max: 5 }),
  },
  { requiredKeys: [] },
);
const step = fc.oneof(
  fc.record({ kind: fc.constant("put" as const), dataset, skip: fc.nat({ max: 2 }) }),
  fc.record({ kind: fc.constant("remove" as const), keys: fc.tuple(value, value, value) }),
  fc.record({ kind: fc.constant("query" as const), query, key: fc.constantFrom(...names) }),
);

/** What the index must answer, by going through a list. */
class Model {
  datasets: Dataset[] = [];

  put(dataset: Dataset): void {
    this.remove(dataset.keys);
    this.datasets.push(dataset);
  }

  remove(keys: readonly string[]): void {
    this.datasets = this.datasets.filter((it) => it.keys.some((value, i) => value !== keys[i]));
  }

  all({ where = {}, search = "", sort = [] }: DatasetQuery): Dataset[] {
    const words = search.toLowerCase().split(" ").filter(Boolean);
    const order = [...sort, ...names.map((key) => ({ key, descending: false }))];
    return this.datasets
      .filter((dataset) =>
        names.every((name, i) => {
          const values = where[name];
          return !values || values.some((it) => pattern(it).test(dataset.keys[i]!));
        }),
      )
      .filter(({ keys, location }) =>
        words.every((word) => [...keys, location].some((text) => text.toLowerCase().includes(word))),
      )
      .sort((one, other) => {
        for (const { key, descending } of order) {
          const i = names.indexOf(key);
          const [a, b] = [one.keys[i]!, other.keys[i]!];
          if (a !== b) return a < b === !descending ? -1 : 1;
        }
        return 0;
      });
  }
}

const pattern = (text: string) => new RegExp(`^${text.replaceAll("*", "[^]*")}$`);

test("answers as a list of datasets does, after any changes", () => {
  const run = (steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[]) => {
    const index = new CatalogIndex(names);
    const model = new Model();
    for (const it of steps) {
      if (it.kind === "put") {
        const found = index.find(it.dataset.keys);
        const free = index.freeRows();
        for (let i = 0; i < it.skip; i++) free.next();
        index.set(found < 0 ? free.next().value : found, it.dataset);
        model.put(it.dataset);
      } else if (it.kind === "remove") {
        index.remove(index.find(it.keys));
        model.remove(it.keys);
        expect(index.find(it.keys)).toBe(-1);
      } else {
        const all = model.all(it.query);
        const { page = 0, limit = 100 } = it.query;
        const { rows, total } = index.select(it.query);
        expect(total).toBe(all.length);
        expect(Array.from(rows, (row) => index.dataset(row))).toEqual(all.slice(page * limit, (page + 1) * limit));
        const counts = new Map<string, number>();
        const place = names.indexOf(it.key);
        for (const { keys } of model.all({ where: it.query.where })) {
          counts.set(keys[place]!, (counts.get(keys[place]!) ?? 0) + 1);
        }
        const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, count]) => ({ value, count }));
        expect(index.values(it.key, it.query.where)).toEqual(sorted);
      }
      expect(index.count).toBe(model.datasets.length);
    }
    for (const dataset of model.datasets) expect(index.dataset(index.find(dataset.keys))).toEqual(dataset);
  };
  fc.assert(fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), run), { numRuns: 500 });
});

test("a wildcard is what a regular expression with `[^]*` is", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "*"), maxLength: 8 });
  fc.assert(
    fc.property(text, text, (asked, value) => {
      expect(matchesWildcard(asked, value)).toBe(pattern(asked).test(value));
    }),
    { numRuns: 3000 },
  );
});

test("a wildcard is decided in linear time", () => {
  expect(matchesWildcard(`${"*a".repeat(500)}*b`, "a".repeat(1024))).toBe(false);
});

describe("100,000 datasets", () => {
  test("are found, sorted and counted", () => {
    const index = new CatalogIndex(names);
    const count = 100_000;
    const keysOf = (i: number) => [`T${i % 100}`, String(i), "L2A"];
    // 7919 is prime to 100,000: every number comes once.
    for (let row = 0; row < count; row++) {
      const i = (row * 7919) % count;
      index.set(row, { keys: keysOf(i), location: `https://example.org/${i}.tif`, band: 1 });
    }
    for (let i = 0; i < count; i += 997)
      expect(keyText(index.dataset(index.find(keysOf(i))))).toBe(keysOf(i).join("/"));
    const { rows, total } = index.select({ where: { a: ["T99"] }, search: "999", page: 1, limit: 2 });
    // What ends in 99 and has 999 somewhere ends in 999.
    const expected = Array.from({ length: 100 }, (_, thousands) => String(thousands * 1000 + 999)).sort();
    expect(total).toBe(100);
    expect(Array.from(rows, (row) => index.dataset(row).keys[1])).toEqual(expected.slice(2, 4));
    expect(index.values("a")).toHaveLength(100);
    expect(index.values("c")).toEqual([{ value: "L2A", count }]);
    for (let row = 0; row < count; row += 2) index.remove(row);
    for (let row = 0; row < count; row += 4) index.set(row, { keys: ["new", String(row), ""], location: "n", band: 2 });
    expect(index.count).toBe(75_000);
    expect(index.values("a", { a: ["n*"] })).toEqual([{ value: "new", count: 25_000 }]);
  });
});
