import { describe, expect, test } from "vitest";
import { isTerracottaError } from "../../src/core/errors.ts";
import { pastedAddresses } from "../../src/ingest/pasted-addresses.ts";
import { planByPattern, previewPattern } from "../../src/ingest/plan-by-pattern.ts";

const files = (...names: string[]) => names.map((name) => ({ name, location: `https://host/${name}` }));

const refusal = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (isTerracottaError(error)) return { code: error.code, message: error.message };
    throw error;
  }
  return undefined;
};

describe("a plan", () => {
  test("turns names into keys and leaves out what does not match", () => {
    const plan = planByPattern(
      files("S2_20200219_B04.tif", "S2_20200219_B08.tif", "overview.tif"),
      "S2_{date}_{band}.tif",
    );
    expect(plan.keys.map(({ name }) => name)).toEqual(["date", "band"]);
    expect(plan.items).toEqual([
      { keys: ["20200219", "B04"], location: "https://host/S2_20200219_B04.tif" },
      { keys: ["20200219", "B08"], location: "https://host/S2_20200219_B08.tif" },
    ]);
    expect(plan.unmatched).toEqual(["overview.tif"]);
  });

  test("gets a last key from the bands", () => {
    const plan = planByPattern(files("a.tif"), "{scene}.tif", { bandsKey: "band" });
    expect(plan.keys.map(({ name }) => name)).toEqual(["scene", "band"]);
    expect(plan.items[0]?.keys).toEqual(["a"]);
    expect(refusal(() => planByPattern(files("a.tif"), "{band}.tif", { bandsKey: "band" }))?.code).toBe(
      "INVALID_ARGUMENT",
    );
  });

  test("without a single match names the first offenders", () => {
    expect(refusal(() => planByPattern(files("a-1.tif", "b-2.tif"), "{x}_{y}.tif"))).toEqual({
      code: "NO_MATCH",
      message: "No file of 2 follows “{x}_{y}.tif”, for example “a-1.tif”, “b-2.tif”.",
    });
    expect(refusal(() => planByPattern([], "{x}.tif"))?.code).toBe("NO_MATCH");
  });

  test("with duplicates names the first offenders", () => {
    expect(refusal(() => planByPattern(files("a/B1.tif", "b/B1.tif", "c/B1.tif"), "{band}.tif"))).toEqual({
      code: "DUPLICATE_KEYS",
      message: "These files would have the same keys: “a/B1.tif” and “b/B1.tif”; “a/B1.tif” and “c/B1.tif”.",
    });
  });
});

describe("a preview", () => {
  test("shows collisions first, then matches, then the rest", () => {
    const preview = previewPattern(files("x.txt", "a/B1.tif", "b/B1.tif", "b/B2.tif"), "{band}.tif");
    expect(preview.rows.map(({ name, values, duplicateOf }) => [name, values?.join(), duplicateOf])).toEqual([
      ["b/B1.tif", "B1", "a/B1.tif"],
      ["a/B1.tif", "B1", undefined],
      ["b/B2.tif", "B2", undefined],
      ["x.txt", undefined, undefined],
    ]);
    expect(preview).toMatchObject({ keys: ["band"], looked: 4, matched: 3, unmatched: 1, duplicates: 1 });
    expect(preview.problem?.code).toBe("DUPLICATE_KEYS");
  });

  test("tells where a pattern that is being typed is wrong", () => {
    const preview = previewPattern(files("a.tif"), "{sce");
    expect(preview.problem).toMatchObject({ code: "INVALID_ARGUMENT", details: { column: 1 } });
    expect(preview.rows).toEqual([]);
  });

  test("looks at no more than 10,000 names", () => {
    const many = Array.from({ length: 12_000 }, (_, index) => `a_${index}.tif`);
    const preview = previewPattern(files(...many), "a_{number}.tif", { mostRows: 5 });
    expect(preview).toMatchObject({ looked: 10_000, matched: 10_000, problem: undefined });
    expect(preview.rows).toHaveLength(5);
    const long = Array.from({ length: 1200 }, (_, index) => `${"a".repeat(995)}_${1000 + index}`);
    expect(previewPattern(files(...long), "{a}_{number}").looked).toBe(1000);
  });
});

describe("pasted addresses", () => {
  test("are named by their paths below what they share", () => {
    const found = pastedAddresses([
      "https://host/data/2020/a%20b.tif?token=1#x",
      "https://host/data/2021/c.tif",
      "https://host/data/2021/c.tif",
    ]);
    expect(found).toEqual({
      kind: "files",
      title: "data",
      files: [
        { name: "2020/a b.tif", location: "https://host/data/2020/a%20b.tif?token=1" },
        { name: "2021/c.tif", location: "https://host/data/2021/c.tif" },
      ],
      notes: [],
    });
  });

  test("of several hosts begin with the host", () => {
    const { files: found } = pastedAddresses(["https://one/a/b.tif", "https://two/a/b.tif"]);
    expect(found.map(({ name }) => name)).toEqual(["one/a/b.tif", "two/a/b.tif"]);
  });

  test("of other schemes are refused", () => {
    expect(refusal(() => pastedAddresses(["file:///a.tif"]))?.code).toBe("INVALID_ARGUMENT");
    expect(refusal(() => pastedAddresses(["javascript:alert(1)"]))?.code).toBe("INVALID_ARGUMENT");
  });
});
