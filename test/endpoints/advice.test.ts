import { beforeEach, describe, expect, test } from "vitest";
import { MemoryCatalogs } from "../../src/catalog/memory-catalogs.ts";
import { failure } from "../../src/core/errors.ts";
import { Protocol } from "../../src/protocol/protocol.ts";
import { RecordingEngine } from "../support/recording-engine.ts";

let protocol: Protocol;
let engine: RecordingEngine;
beforeEach(async () => {
  const catalogs = new MemoryCatalogs();
  engine = new RecordingEngine();
  protocol = new Protocol(engine, { catalogs });
  const keys = ["date", "band"].map((name) => ({ name, description: "" }));
  const datasets = ["B03", "B04"].map((band) => ({
    keys: ["2024", band],
    location: `https://host/${band}.tif`,
    band: 1,
  }));
  await catalogs.create({ title: "One", keys }, datasets);
});

describe("a request that goes wrong is told what would help", () => {
  test.each<[address: string, error: object]>([
    [
      "singelband/2024/B04/1/0/0.png",
      { code: "NOT_FOUND", hint: expect.stringMatching(/^Routes begin with .*singleband/) },
    ],
    [
      "singleband/2024/B04/1/0/0.jpg",
      { code: "NOT_FOUND", hint: expect.stringContaining("singleband/{keys}/preview.png") },
    ],
    ["singleband/2024/B12/1/0/0.png", { code: "NOT_FOUND", hint: "Values of band: B03, B04" }],
    ["rgb/2023/1/0/0.png?r=B04&g=B04&b=B03", { code: "NOT_FOUND", hint: "Values of date: 2024" }],
    ["metadata/2024/b04", { code: "NOT_FOUND", hint: "Values of band: B03, B04", details: { key: "band" } }],
    [
      "compute/2024/1/0/0.png?expression=(B04-B03)/(B04+B03)&stretch_range=[0,1]",
      { code: "INVALID_ARGUMENT", hint: expect.stringContaining("write %2B"), details: { column: 16 } },
    ],
    [
      'statistics/2024/B04?geometry={"type":"FeatureCollection","features":[]}',
      { code: "INVALID_ARGUMENT", hint: "Give one of its features" },
    ],
  ])("%s", async (address, error) => {
    await expect(protocol.answer(`terracotta://${address}`)).rejects.toMatchObject(error);
    expect(engine.jobs).toEqual([]);
  });

  test("an area in the query and another in the body", async () => {
    const body = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    };
    const asked = protocol.answer("terracotta://histogram/2024/B04?bbox=0,0,1,1", undefined, body);
    await expect(asked).rejects.toMatchObject({ code: "INVALID_ARGUMENT", details: { parameter: "bbox" } });
  });

  test("a library without catalogs", async () => {
    const asked = new Protocol(engine).answer("terracotta://datasets");
    await expect(asked).rejects.toMatchObject({ hint: expect.stringContaining("{ catalogs }") });
  });
});

describe("a dataset that fails", () => {
  test("fails the request that names it, and only itself where a wildcard chose it", async () => {
    engine.run = async (job) => {
      const { url } = (job as unknown as { source: { url: string } }).source;
      if (url.includes("B04")) throw failure("HTTP_STATUS", "404");
      // What the route reads of a point.
      return { values: [7], bands: [] } as never;
    };
    await expect(protocol.answer("terracotta://point/2024/B04/1,2")).rejects.toMatchObject({ code: "HTTP_STATUS" });
    const answer = await protocol.answer("terracotta://point/2024/*/1,2");
    expect(answer).toMatchObject({
      json: { values: [{ keys: { band: "B03" } }, { keys: { band: "B04" }, error: { code: "HTTP_STATUS" } }] },
    });
  });
});
