import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Catalogs } from "../../../src/catalog/catalogs.ts";
import { MemoryCatalogs } from "../../../src/catalog/memory-catalogs.ts";
import { failure } from "../../../src/core/errors.ts";
import type { Metadata } from "../../../src/core/metadata.ts";
import { Router } from "../../../src/endpoints/router.ts";
import { routes } from "../../../src/endpoints/routes.ts";
import { RecordingEngine } from "../../support/recording-engine.ts";

const metadata: Metadata = {
  bounds: [1, 2, 3, 4],
  convex_hull: { type: "Polygon", coordinates: [] },
  valid_percentage: 50,
  range: [0, 9],
  mean: 4,
  stdev: 2,
  percentiles: Array.from({ length: 99 }, (_, i) => i),
  sampled: true,
};
const header = { bytes: new Uint8Array([73, 73]), etag: '"1"', byteLength: 2 };

let catalogs: Catalogs;
let engine: RecordingEngine;
beforeEach(async () => {
  catalogs = new MemoryCatalogs();
  engine = new RecordingEngine({ metadata: { metadata, header } });
  const keys = [
    { name: "day", description: "" },
    { name: "band", description: "what it shows" },
  ];
  const dataset = (day: string, band: string) => ({ keys: [day, band], location: `https://host/${day}.tif`, band: 2 });
  await catalogs.create({ title: "One", keys }, [dataset("a/b c", "red"), dataset("2", "nir")]);
});

async function ask(pathAndQuery: string) {
  const [path = "", query = ""] = pathAndQuery.split("?");
  const sourceOf = (url: string) => ({ url });
  const answered = await new Router({ engine, sourceOf, catalogs }, routes).answer({ path, query });
  return "json" in answered ? answered.json : undefined;
}

describe("metadata", () => {
  test("is measured once, when it is asked for first, kept, and marked as sampled (we, Lazy)", async () => {
    const expected = { keys: { day: "2", band: "nir" }, ...metadata, metadata: {} };
    expect(await ask("metadata/2/nir")).toEqual(expected);
    expect(await ask("metadata/2/nir")).toEqual(expected);
    expect(engine.jobs).toEqual([{ kind: "metadata", source: { url: "https://host/2.tif" }, band: 2 }]);
    expect(await catalogs.get("one", ["2", "nir"])).toMatchObject({ metadata, header });
  });

  test("is answered where there is no room to keep it", async () => {
    vi.spyOn(catalogs, "insert").mockRejectedValue(failure("STORAGE_FULL", "no room"));
    expect(await ask('metadata/2/nir?columns=["range"]')).toMatchObject({ range: [0, 9] });
  });

  const moved = { keys: ["2", "nir"], location: "https://host/other.tif", band: 1, userMetadata: "new" };
  test.each<[what: string, change: () => Promise<unknown>, left: object | undefined]>([
    ["goes", () => catalogs.delete("one", [["2", "nir"]]), undefined],
    ["becomes another file", () => catalogs.insert("one", [moved], "replace"), moved],
  ])("of a dataset that %s while it is measured is answered, but not kept", async (_, change, left) => {
    const run = engine.run.bind(engine);
    engine.run = async (job, signal) => {
      await change();
      return await run(job, signal);
    };
    expect(await ask('metadata/2/nir?columns=["range"]')).toMatchObject({ range: [0, 9] });
    expect(await catalogs.get("one", ["2", "nir"])).toEqual(left);
  });

  test("does not undo what was noted of the dataset meanwhile", async () => {
    const noted = { keys: ["2", "nir"], location: "https://host/2.tif", band: 2, userMetadata: "new" };
    const run = engine.run.bind(engine);
    engine.run = async (job, signal) => {
      await catalogs.insert("one", [noted], "replace");
      return await run(job, signal);
    };
    await ask("metadata/2/nir");
    expect(await catalogs.get("one", ["2", "nir"])).toEqual({ ...noted, metadata, header });
  });

  test("of keys that need escaping", async () => {
    expect(await ask(`metadata/${encodeURIComponent("a/b c")}/red?columns=["range"]`)).toEqual({
      keys: { day: "a/b c", band: "red" },
      range: [0, 9],
    });
  });

  test.each(["columns=[]", 'columns=["nothing"]', "columns=1", "columns={"])(
    "%s is refused, where the original fails (we, /metadata columns)",
    async (query) => {
      await expect(ask(`metadata/2/nir?${query}`)).rejects.toMatchObject({ code: "INVALID_ARGUMENT" });
      expect(engine.jobs).toEqual([]);
    },
  );

  test.each([
    ["metadata/2", "INVALID_ARGUMENT", "The path gives 1 keys; this catalog has 2: day/band"],
    ["metadata/2/blue", "NOT_FOUND", "No dataset has the keys day 2, band blue"],
    ["metadata/2/%E0%A4%A", "INVALID_ARGUMENT", '"%E0%A4%A" is not escaped as addresses are'],
  ])("%s is %s", async (path, code, message) => {
    await expect(ask(path)).rejects.toMatchObject({ code, message });
  });
});

describe("metadata of many datasets", () => {
  const post = (body: unknown, query = "") =>
    new Router({ engine, sourceOf: (url) => ({ url }), catalogs }, routes).answer({ path: "metadata", query, body });

  test("come in the order that was asked for", async () => {
    const keys = [
      ["2", "nir"],
      ["a/b c", "red"],
    ];
    expect(await post({ keys }, 'columns=["range","mean"]')).toEqual({
      json: [
        { keys: { day: "2", band: "nir" }, range: [0, 9], mean: 4 },
        { keys: { day: "a/b c", band: "red" }, range: [0, 9], mean: 4 },
      ],
    });
    expect(await post({ keys: [] })).toEqual({ json: [] });
  });

  const many = (count: number) => ({ keys: Array.from({ length: count }, () => ["2", "nir"]) });

  test("are of at most 100", async () => {
    const answer = await post(many(100));
    expect("json" in answer && answer.json).toHaveLength(100);
    await expect(post(many(101))).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
      message: "The body asks for 101 datasets; 100 are allowed",
    });
  });

  test.each([null, 1, [], {}, { keys: 1 }, { keys: ["2", "nir"] }, { keys: [["2", 3]] }])(
    "%j is refused",
    async (body) => {
      await expect(post(body)).rejects.toMatchObject({
        code: "INVALID_ARGUMENT",
        message: expect.stringMatching(/^The body is not what is allowed: /),
      });
    },
  );

  test.each([
    [[["2"]], "INVALID_ARGUMENT"],
    [
      [
        ["2", "nir"],
        ["2", "blue"],
      ],
      "NOT_FOUND",
    ],
  ])("fail for %j as one would", async (keys, code) => {
    await expect(post({ keys })).rejects.toMatchObject({ code });
  });
});

describe("datasets", () => {
  test("blanks in a list of values are trimmed (we, /datasets)", async () => {
    expect(await ask("datasets?band=[ nir , red ]&day=2")).toMatchObject({ datasets: [{ day: "2", band: "nir" }] });
  });

  test("an unknown key is refused, and the keys are named", async () => {
    await expect(ask("datasets?Band=nir")).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
      message: expect.stringContaining("the keys are day, band"),
    });
  });
});

describe("several catalogs", () => {
  test("are told apart by their ids, and one must be named", async () => {
    await catalogs.create({ title: "Two", keys: [{ name: "name", description: "" }] });
    expect(await ask("catalogs/two/keys")).toEqual({ keys: [{ key: "name" }] });
    expect(await ask("catalogs/one/datasets?band=*r*&limit=1")).toEqual({
      page: 0,
      limit: 1,
      datasets: [{ day: "2", band: "nir" }],
    });
    await expect(ask("keys")).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
      hint: "Put catalogs/ID/ before the route, ID being one of: one, two",
    });
    await expect(ask("catalogs/three/keys")).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("without any, the routes by key say so", async () => {
    const nothing = new Router({ engine, sourceOf: (url) => ({ url }) }, routes).answer({ path: "datasets" });
    await expect(nothing).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
