import { describe, expect, test } from "vitest";
import { MemoryCatalogs } from "../../src/catalog/memory-catalogs.ts";
import type { ErrorCode } from "../../src/core/errors.ts";
import { Protocol } from "../../src/protocol/protocol.ts";
import { RecordingEngine } from "../support/recording-engine.ts";
import { databases, listAnswers, type RecordedDatabase, responses } from "./recorded-catalogs.ts";

/** Terracotta's status for our code. */
const statuses: Partial<Record<ErrorCode, number>> = { INVALID_ARGUMENT: 400, NOT_FOUND: 404 };

async function protocolOf({ name, keys, datasets }: RecordedDatabase): Promise<Protocol> {
  const catalogs = new MemoryCatalogs();
  const recorded = responses.find((answer) => answer.database === name && answer.path === "/keys");
  const described = recorded ? (recorded.json as { keys: { key: string; description: string }[] }).keys : [];
  const description = (key: string) => described.find((each) => each.key === key)?.description ?? "";
  await catalogs.create(
    { title: name, keys: keys.map((key) => ({ name: key, description: description(key) })) },
    datasets.map(({ keys, file, metadata }) => ({
      keys,
      location: `https://host/${file}`,
      band: 1,
      ...(metadata && { userMetadata: structuredClone(metadata) as Record<string, string> }),
    })),
  );
  return new Protocol(new RecordingEngine(), { catalogs });
}

/** Status and JSON, as a server would answer. */
async function ask(protocol: Protocol, path: string): Promise<{ status: number; json: unknown }> {
  try {
    const answer = await protocol.answer(`terracotta:/${path}`);
    return { status: 200, json: "json" in answer ? answer.json : undefined };
  } catch (error) {
    return { status: statuses[(error as { code: ErrorCode }).code] ?? 500, json: undefined };
  }
}

describe.each(databases)("the database $name", (database) => {
  test.each(listAnswers(database.name))("answers $path as Terracotta does", async ({ path, status, json }) => {
    const answer = await ask(await protocolOf(database), path);
    expect(answer.status).toBe(status);
    if (status === 200) expect(answer.json).toEqual(json);
  });
});

describe("requests for metadata that cannot be answered", () => {
  const refused = responses.filter(({ path, status, post }) => /^\/metadata/.test(path) && status !== 200 && !post);

  test("were recorded", () => expect(refused.length).toBeGreaterThanOrEqual(3));

  test.each(refused)("$path has Terracotta's status", async ({ database, path, status }) => {
    const recorded = databases.find(({ name }) => name === database);
    if (recorded === undefined) throw new Error(`${database} was not recorded`);
    expect((await ask(await protocolOf(recorded), path)).status).toBe(status);
  });
});
