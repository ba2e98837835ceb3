import { describe, expect, test } from "vitest";
import { type ErrorCode, statusOf } from "../../src/index.ts";
import { Protocol } from "../../src/protocol/protocol.ts";
import { RecordingEngine } from "../support/recording-engine.ts";
import { catalogsOf, colormapAnswers, databases, expectedAnswers, refusals } from "./recorded-catalogs.ts";

/** Every recorded answer that is no picture. */

async function protocolOf(name: string): Promise<Protocol> {
  const recorded = databases.find((database) => database.name === name);
  if (recorded === undefined) throw new Error(`${name} was not recorded`);
  return new Protocol(new RecordingEngine(), { catalogs: await catalogsOf(recorded) });
}

/** Status and JSON, as a server would answer. */
async function ask(database: string, path: string, body?: object): Promise<{ status: number; json?: unknown }> {
  try {
    const answer = await (await protocolOf(database)).answer(`terracotta:/${path}`, undefined, body);
    return { status: 200, json: "json" in answer ? answer.json : undefined };
  } catch (error) {
    return { status: statusOf((error as { code: ErrorCode }).code) };
  }
}

const named = expectedAnswers.map((answer) => ({ ...answer, method: answer.post ? "POST" : "GET" }));

describe("keys, datasets and metadata", () => {
  test("of three databases were recorded", () => {
    expect(named.length).toBe(39);
    expect(named.filter(({ method }) => method === "POST").map(({ status }) => status)).toEqual([200, 200, 404]);
  });

  test.each(named)("$database: $method $path answers $status", async ({ database, path, post, status, json }) => {
    const answer = await ask(database, path, post);
    expect(answer.status).toBe(status);
    if (status === 200) expect(answer.json).toEqual(json);
  });
});

test.each(colormapAnswers)("$path has Terracotta's values and colours", async ({ path, colormap }) => {
  expect(await ask("s2", path)).toEqual({ status: 200, json: { colormap } });
});

describe("refusals have Terracotta's status", () => {
  test("and were recorded of five routes", () => {
    expect(refusals.length).toBe(20);
  });

  test.each(refusals)("$path → $status", async ({ database, path, status }) => {
    expect(await ask(database, path)).toEqual({ status });
  });
});
