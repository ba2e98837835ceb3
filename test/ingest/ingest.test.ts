import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { IngestItem, IngestOptions, StoredIngest } from "../../src/catalog/catalogs.ts";
import { MemoryCatalogs } from "../../src/catalog/memory-catalogs.ts";
import { failure } from "../../src/core/errors.ts";
import { LocalEngine } from "../../src/engine/local-engine.ts";
import { type IngestTools, resumeIngest, retryFailures, startIngest } from "../../src/ingest/ingest.ts";
import { planByPattern } from "../../src/ingest/plan-by-pattern.ts";
import { startRangeServer } from "../support/range-server.mjs";
import { ControlledEngine } from "./controlled-engine.ts";

const options: IngestOptions = { metadata: "sampled", existing: "skip", bandsAsKey: false };
const itemsOf = (count: number): IngestItem[] =>
  Array.from({ length: count }, (_, index) => ({ keys: [`f${index}`], location: `https://host/f${index}.tif` }));

/** A catalog with one key (and `band`), an engine whose answers the test gives, and ticks at its command. */
async function scene({ keys = ["name"] }: { readonly keys?: readonly string[] } = {}) {
  const catalogs = new MemoryCatalogs();
  const { id } = await catalogs.create({ title: "c", keys: keys.map((name) => ({ name, description: "" })) });
  const engine = new ControlledEngine();
  const ticks = new Set<() => void>();
  let time = 0;
  const tools: IngestTools = {
    catalogs,
    engine,
    sourceOf: (location) => ({ url: location }),
    fetch: () => Promise.reject(new TypeError("no network")),
    now: () => time,
    every: (_, tick) => {
      ticks.add(tick);
      return () => ticks.delete(tick);
    },
  };
  const tick = (milliseconds: number) => {
    time += milliseconds;
    for (const one of ticks) one();
  };
  const locations = async () => (await catalogs.datasets(id, { limit: 1000 })).datasets.map(({ location }) => location);
  return { catalogs, id, engine, tools, tick, locations };
}

describe("an ingest", () => {
  test("reads eight files at once and stores each with its metadata and header", async () => {
    const { catalogs, id, engine, tools } = await scene();
    const ingest = await startIngest({ catalogId: id, items: itemsOf(20), options }, tools);
    await engine.untilOpen(8);
    expect(engine.open).toHaveLength(8);
    engine.answerEverything();
    const end = await ingest.finished;
    expect(end).toMatchObject({ phase: "done", total: 20, done: 20, skipped: 0, failed: 0, problem: undefined });
    expect(engine.mostOpen).toBe(8);
    const record = await catalogs.get(id, ["f7"]);
    expect(record?.metadata?.mean).toBe(7);
    expect(record?.header?.etag).toBe("tag f7");
    expect(await catalogs.ingests()).toEqual([]);
  });

  test("notes a failure and goes on; a second ingest of what failed forgets the first", async () => {
    const { catalogs, id, engine, tools } = await scene();
    const ingest = await startIngest({ catalogId: id, items: itemsOf(5), options }, tools);
    engine.answerEverything((url) => (url.endsWith("f3.tif") ? failure("NOT_A_TIFF", "No.") : undefined));
    expect(await ingest.finished).toMatchObject({ phase: "done", done: 4, failed: 1 });
    const [stored] = await catalogs.ingests();
    expect(stored?.failures).toEqual([
      { location: "https://host/f3.tif", keys: ["f3"], error: { code: "NOT_A_TIFF", message: "No." } },
    ]);
    expect(stored?.items).toHaveLength(1);

    const again = resumeIngest(stored!, tools);
    expect(await again.finished).toMatchObject({ phase: "done", failed: 1, total: 1 });

    engine.answerEverything();
    const retried = await retryFailures(stored!, tools);
    expect(await retried.finished).toMatchObject({ phase: "done", done: 1, failed: 0 });
    expect(await catalogs.ingests()).toEqual([]);
    expect((await catalogs.info(id)).count).toBe(5);
  });

  test("tries a file that changed, or whose worker was lost, once more", async () => {
    const { id, engine, tools } = await scene();
    const asked = new Map<string, number>();
    engine.answerEverything((url) => {
      const count = (asked.get(url) ?? 0) + 1;
      asked.set(url, count);
      if (url.endsWith("f0.tif") && count === 1) return failure("CHANGED", "It changed.");
      if (url.endsWith("f1.tif") && count === 1) return failure("WORKER_LOST", "It crashed.");
      if (url.endsWith("f2.tif")) return failure("CHANGED", "It always changes.");
      return undefined;
    });
    const ingest = await startIngest({ catalogId: id, items: itemsOf(4), options }, tools);
    expect(await ingest.finished).toMatchObject({ done: 3, failed: 1 });
    expect([...asked.values()]).toEqual([2, 2, 2, 1]);
  });

  test("refuses to ingest nothing", async () => {
    const { id, tools } = await scene();
    await expect(startIngest({ catalogId: id, items: [], options }, tools)).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
    });
  });

  test("without metadata reads nothing", async () => {
    const { catalogs, id, engine, tools } = await scene();
    const plan = { catalogId: id, items: itemsOf(12_000), options: { ...options, metadata: "none" as const } };
    expect(await (await startIngest(plan, tools)).finished).toMatchObject({ phase: "done", done: 12_000 });
    expect(engine.jobs).toBe(0);
    expect((await catalogs.info(id)).count).toBe(12_000);
  });
});

describe("pause, resume and cancel", () => {
  test("pausing stops what is read, and that is no failure; resuming reads it again", async () => {
    const { catalogs, id, engine, tools } = await scene();
    const ingest = await startIngest({ catalogId: id, items: itemsOf(10), options }, tools);
    await engine.untilOpen(8);
    engine.answerOne();
    await engine.untilOpen(8);
    ingest.pause();
    expect(ingest.state.phase).toBe("paused");
    expect(engine.open).toHaveLength(0);
    engine.answerEverything();
    ingest.resume();
    const end = await ingest.finished;
    expect(end).toMatchObject({ phase: "done", done: 10, failed: 0 });
    expect((await catalogs.info(id)).count).toBe(10);
    expect(engine.jobs).toBe(10 + 8);
  });

  test("pausing, resuming and pausing at once leaves it paused", async () => {
    const { id, engine, tools } = await scene();
    const ingest = await startIngest({ catalogId: id, items: itemsOf(3), options }, tools);
    await engine.untilOpen(3);
    ingest.pause();
    ingest.resume();
    ingest.pause();
    await new Promise((resolve) => setImmediate(resolve));
    expect(ingest.state.phase).toBe("paused");
    expect(engine.open).toHaveLength(0);
    ingest.resume();
    await engine.untilOpen(3);
    engine.answerEverything();
    expect(await ingest.finished).toMatchObject({ phase: "done", done: 3 });
  });

  test("cancelling keeps what is there and forgets the rest", async () => {
    const { catalogs, id, engine, tools } = await scene();
    const ingest = await startIngest({ catalogId: id, items: itemsOf(10), options }, tools);
    await engine.untilOpen(8);
    engine.answerOne();
    engine.answerOne();
    await engine.untilOpen(8);
    await ingest.cancel();
    expect(ingest.state).toMatchObject({ phase: "cancelled", done: 2, failed: 0 });
    expect((await catalogs.info(id)).count).toBe(2);
    expect(await catalogs.ingests()).toEqual([]);
    await ingest.cancel();
  });

  test("cancelling while paused ends it", async () => {
    const { id, engine, tools } = await scene();
    const ingest = await startIngest({ catalogId: id, items: itemsOf(3), options }, tools);
    await engine.untilOpen(3);
    ingest.pause();
    await ingest.cancel();
    expect((await ingest.finished).phase).toBe("cancelled");
  });
});

describe("when the storage fails", () => {
  test("it pauses with the error, loses nothing, and goes on when there is room", async () => {
    const { catalogs, id, engine, tools } = await scene();
    const insert = catalogs.insert.bind(catalogs);
    let full = true;
    catalogs.insert = (...call) => (full ? Promise.reject(failure("STORAGE_FULL", "No room.")) : insert(...call));
    engine.answerEverything();
    const ingest = await startIngest({ catalogId: id, items: itemsOf(5), options }, tools);
    await new Promise<void>((resolve) => {
      ingest.subscribe(({ phase }) => phase === "paused" && resolve());
    });
    expect(ingest.state).toMatchObject({ phase: "paused", done: 0, failed: 0, problem: { code: "STORAGE_FULL" } });
    full = false;
    ingest.resume();
    expect(await ingest.finished).toMatchObject({ phase: "done", done: 5, problem: undefined });
    expect(engine.jobs).toBe(5);
  });

  test.each([
    failure("STORAGE_LOST", "Deleted underneath."),
    failure("NOT_FOUND", "There is no catalog c.", { details: { catalog: "c" } }),
  ])("it pauses as well where a file's dataset cannot be looked up: $code", async (error) => {
    const { catalogs, id, engine, tools } = await scene();
    await catalogs.insert(
      id,
      itemsOf(4).map((item) => ({ ...item, band: 1 })),
      "refuse",
    );
    const get = catalogs.get.bind(catalogs);
    let lost = true;
    catalogs.get = (...call) => (lost ? Promise.reject(error) : get(...call));
    engine.answerEverything();
    const plan = { catalogId: id, items: itemsOf(4), options: { ...options, existing: "refresh" as const } };
    const ingest = await startIngest(plan, tools);
    const phase = await new Promise((resolve) => {
      ingest.subscribe((state) => state.phase !== "running" && resolve(state.phase));
    });
    expect(phase).toBe("paused");
    expect(ingest.state).toMatchObject({ failed: 0, problem: { code: error.code } });
    lost = false;
    ingest.resume();
    expect(await ingest.finished).toMatchObject({ phase: "done", done: 4, failed: 0 });
  });

  test("cancelling while a batch is being stored waits for it, and counts it", async () => {
    const { catalogs, id, engine, tools, tick } = await scene();
    const insert = catalogs.insert.bind(catalogs);
    let store = () => {};
    const allowed = new Promise<void>((resolve) => {
      store = resolve;
    });
    catalogs.insert = async (...call) => {
      await allowed;
      return await insert(...call);
    };
    const ingest = await startIngest({ catalogId: id, items: itemsOf(10), options }, tools);
    await engine.untilOpen(8);
    engine.answerOne();
    await engine.untilOpen(8);
    tick(250);
    engine.answerOne();
    await engine.untilOpen(8);
    const cancelled = ingest.cancel();
    store();
    await cancelled;
    expect(ingest.state).toMatchObject({ phase: "cancelled", done: 2, failed: 0 });
    expect((await catalogs.info(id)).count).toBe(2);
  });

  test("a dataset that the catalog refuses is a failure of its file alone", async () => {
    const { catalogs, id, engine, tools } = await scene();
    engine.answerEverything();
    const items = [...itemsOf(3), { keys: ["x".repeat(2000)], location: "https://host/x.tif" }];
    const ingest = await startIngest({ catalogId: id, items, options }, tools);
    expect(await ingest.finished).toMatchObject({ done: 3, failed: 1 });
    expect((await catalogs.info(id)).count).toBe(3);
  });

  test("a folder that must be chosen again makes it pause instead of failing file after file", async () => {
    const { id, engine, tools } = await scene();
    engine.answerEverything();
    let closed = true;
    const sourceOf = (location: string) => {
      if (closed) throw failure("NOT_FOUND", "Not open.", { details: { folder: "scenes" } });
      return { url: location };
    };
    const ingest = await startIngest({ catalogId: id, items: itemsOf(30), options }, { ...tools, sourceOf });
    await new Promise<void>((resolve) => {
      ingest.subscribe(({ phase }) => phase === "paused" && resolve());
    });
    expect(ingest.state).toMatchObject({ failed: 0, problem: { code: "NOT_FOUND", details: { folder: "scenes" } } });
    closed = false;
    ingest.resume();
    expect(await ingest.finished).toMatchObject({ done: 30, failed: 0 });
  });

  test("being offline makes it pause as well", async () => {
    const { id, engine, tools } = await scene();
    let online = false;
    engine.answerEverything(() => (online ? undefined : failure("NETWORK", "No answer.")));
    const ingest = await startIngest(
      { catalogId: id, items: itemsOf(9), options },
      { ...tools, isOnline: () => online },
    );
    await new Promise<void>((resolve) => {
      ingest.subscribe(({ phase }) => phase === "paused" && resolve());
    });
    online = true;
    ingest.resume();
    expect(await ingest.finished).toMatchObject({ done: 9, failed: 0 });
  });
});

describe("after the page died", () => {
  /** What the storage held when the page was killed: the ingest goes on in another one. */
  async function killedAfter(done: number, count: number, choice: Partial<IngestOptions>) {
    const { catalogs, id, engine, tools, tick } = await scene();
    if (choice.existing !== undefined) {
      await catalogs.insert(
        id,
        itemsOf(count).map((item) => ({ ...item, band: 1 })),
        "skip",
      );
    }
    const plan = { catalogId: id, items: itemsOf(count), options: { ...options, ...choice } };
    await startIngest(plan, tools);
    for (let answered = 0; answered < done; answered++) {
      await engine.untilOpen(1);
      engine.answerOne();
      await new Promise((resolve) => setImmediate(resolve));
    }
    tick(250);
    await new Promise((resolve) => setImmediate(resolve));
    const [stored] = await catalogs.ingests();
    const next = new ControlledEngine();
    next.answerEverything();
    return { catalogs, id, engine: next, tools: { ...tools, engine: next }, stored: stored as StoredIngest };
  }

  test("it goes on with what is not in the catalog", async () => {
    const { catalogs, id, engine, tools, stored } = await killedAfter(12, 30, {});
    const end = await resumeIngest(stored, tools).finished;
    expect(end).toMatchObject({ phase: "done", total: 30, done: 30, failed: 0 });
    expect(engine.jobs).toBe(18);
    expect((await catalogs.info(id)).count).toBe(30);
    expect(await catalogs.ingests()).toEqual([]);
  });

  test("where datasets are replaced, it repeats at most the last 64 of them, or an eighth", async () => {
    const { catalogs, id, engine, tools, stored } = await killedAfter(200, 300, { existing: "replace" });
    const end = await resumeIngest(stored, tools).finished;
    expect(end).toMatchObject({ phase: "done", failed: 0 });
    expect(engine.jobs).toBeGreaterThanOrEqual(100);
    expect(engine.jobs).toBeLessThanOrEqual(164);
    const records = await catalogs.records(id);
    expect(records.filter(({ metadata }) => metadata === undefined)).toEqual([]);
  });

  test("only one tab goes on", async () => {
    const { tools, stored } = await killedAfter(3, 10, {});
    const held = new Set<string>();
    const locks: IngestTools["locks"] = {
      request: async (name, _, callback) => {
        if (held.has(name)) return await callback(null);
        held.add(name);
        try {
          return await callback({ name });
        } finally {
          held.delete(name);
        }
      },
    };
    const first = resumeIngest(stored, { ...tools, locks });
    const second = resumeIngest(stored, { ...tools, locks });
    expect((await second.finished).phase).toBe("elsewhere");
    expect((await first.finished).phase).toBe("done");
    expect(held.size).toBe(0);
  });
});

describe("what exists already", () => {
  async function existing() {
    const all = await scene();
    const records = itemsOf(4).map((item) => ({ ...item, band: 1, ...ControlledEngine.resultOf(item.location) }));
    await all.catalogs.insert(all.id, records, "refuse");
    all.engine.answerEverything();
    return all;
  }

  test("is skipped without a request", async () => {
    const { id, engine, tools } = await existing();
    const ingest = await startIngest({ catalogId: id, items: itemsOf(6), options }, tools);
    expect(await ingest.finished).toMatchObject({ done: 2, skipped: 4 });
    expect(engine.jobs).toBe(2);
  });

  test("is replaced", async () => {
    const { id, engine, tools } = await existing();
    const plan = { catalogId: id, items: itemsOf(6), options: { ...options, existing: "replace" as const } };
    expect(await (await startIngest(plan, tools)).finished).toMatchObject({ done: 6, skipped: 0 });
    expect(engine.jobs).toBe(6);
  });

  test("is measured again where the ETag is another, cannot be read, or the host cannot be asked", async () => {
    const { id, engine, tools } = await existing();
    const heads: (readonly [string, string | undefined, string | undefined])[] = [];
    const headers: Record<string, Record<string, string>> = {
      "https://host/f0.tif": { etag: "W/tag f0" },
      "https://host/f1.tif": { etag: "another" },
      "https://host/f2.tif": {},
    };
    const ask: typeof fetch = async (url, init) => {
      heads.push([String(url), init?.method, init?.cache]);
      const known = headers[String(url)];
      if (known === undefined) throw new TypeError("no network");
      return new Response(null, { headers: known });
    };
    const plan = { catalogId: id, items: itemsOf(5), options: { ...options, existing: "refresh" as const } };
    const end = await (await startIngest(plan, { ...tools, fetch: ask })).finished;
    expect(end).toMatchObject({ done: 4, skipped: 1, failed: 0 });
    expect(engine.urls).not.toContain("https://host/f0.tif");
    expect(heads).toContainEqual(["https://host/f1.tif", "HEAD", "no-store"]);
  });

  test("is measured again where exact values are wanted and sampled ones are there", async () => {
    const { id, engine, tools } = await existing();
    const refresh = { metadata: "exact", existing: "refresh", bandsAsKey: false } as const;
    await (await startIngest({ catalogId: id, items: itemsOf(1), options: refresh }, tools)).finished;
    expect(engine.jobs).toBe(1);
  });
});

describe("bands as values of the last key", () => {
  const banded: IngestOptions = { ...options, bandsAsKey: true };
  const keysOf = async (all: Awaited<ReturnType<typeof scene>>) =>
    (await all.catalogs.datasets(all.id)).datasets.map(({ keys, band }) => [...keys, band]);

  test("are named as the file names them, where that tells them apart", async () => {
    const all = await scene({ keys: ["name", "band"] });
    all.engine.answerEverything();
    all.engine.bandNames = (url) => (url.endsWith("f0.tif") ? ["red", "nir"] : ["gray", "gray"]);
    const ingest = await startIngest({ catalogId: all.id, items: itemsOf(2), options: banded }, all.tools);
    expect(await ingest.finished).toMatchObject({ done: 2, failed: 0 });
    expect(await keysOf(all)).toEqual([
      ["f0", "nir", 2],
      ["f0", "red", 1],
      ["f1", "1", 1],
      ["f1", "2", 2],
    ]);
  });

  test("fail one by one when they hold no valid pixel", async () => {
    const all = await scene({ keys: ["name", "band"] });
    all.engine.bandNames = () => ["a", "b", "c"];
    all.engine.answerEverything((_, band) => (band === 2 ? failure("NO_DATA", "Empty.") : undefined));
    const ingest = await startIngest({ catalogId: all.id, items: itemsOf(1), options: banded }, all.tools);
    expect(await ingest.finished).toMatchObject({ done: 0, failed: 1, failures: [{ keys: ["f0", "b"] }] });
    expect(await keysOf(all)).toEqual([
      ["f0", "a", 1],
      ["f0", "c", 3],
    ]);
  });
});

test("it tells blocks, files a second and the remaining time", async () => {
  const { id, engine, tools, tick } = await scene();
  const exact = { ...options, metadata: "exact" as const };
  const ingest = await startIngest({ catalogId: id, items: itemsOf(40), options: exact }, { ...tools, parallel: 1 });
  expect(ingest.state.filesPerSecond).toBeUndefined();
  for (let file = 0; file < 10; file++) {
    await engine.untilOpen(1);
    engine.answerOne();
    await new Promise((resolve) => setImmediate(resolve));
    tick(500);
  }
  // Two files a second, thirty to go.
  expect(ingest.state.filesPerSecond).toBeCloseTo(2, 1);
  expect(ingest.state.remainingMilliseconds).toBeCloseTo(15_000, -3);
  await engine.untilOpen(1);
  engine.progress({ done: 30, total: 120 });
  tick(250);
  expect(ingest.state.blocks).toEqual({ done: 30, total: 120 });
  await ingest.cancel();
});

describe("200 files over the network, of which 20 fail in five ways", () => {
  const read = (path: string) => readFileSync(new URL(`../fixtures/data/${path}`, import.meta.url));
  const good = read("real/l8ny/LC08_013032_20180405_BQA.tif");
  const files: Record<string, Uint8Array> = {};
  for (let index = 0; index < 200; index++) {
    const way = index % 10 === 3 ? Math.floor(index / 10) % 5 : undefined;
    const bad = [
      undefined,
      good,
      read("broken/html-404.tif"),
      read("broken/truncated-in-ifd.tif"),
      read("real/odd/cogeotiff_bigendian_bigtiff_zstd.tif"),
    ];
    const bytes = way === undefined ? good : bad[way];
    if (bytes !== undefined) files[`scene_${index}.tif`] = bytes;
  }
  let server: Awaited<ReturnType<typeof startRangeServer>>;
  beforeAll(async () => {
    server = await startRangeServer({ files });
    // What a page sees of missing CORS and of a reset connection is the same: a TypeError of fetch.
    server.order(({ path }) => (/_(13|63|113|163)\.tif$/.test(path) ? { fault: "reset" } : undefined));
  });
  afterAll(() => server.close());

  test("ends with 180 datasets and 20 explained errors", async () => {
    const catalogs = new MemoryCatalogs();
    const names = Array.from({ length: 200 }, (_, index) => `scene_${index}.tif`);
    const plan = planByPattern(
      names.map((name) => ({ name, location: server.url(name) })),
      "scene_{number}.tif",
    );
    const { id } = await catalogs.create({ title: "scenes", keys: plan.keys });
    const tools: IngestTools = {
      catalogs,
      engine: new LocalEngine({ http: { retries: 0 } }),
      sourceOf: (location) => ({ url: location }),
      fetch,
    };
    const ingest = await startIngest({ catalogId: id, items: plan.items, options }, tools);
    const end = await ingest.finished;
    expect(end).toMatchObject({ phase: "done", total: 200, done: 180, failed: 20 });
    expect((await catalogs.info(id)).count).toBe(180);
    const codes = new Map<string, number>();
    for (const { error } of end.failures) codes.set(error.code, (codes.get(error.code) ?? 0) + 1);
    expect(Object.fromEntries(codes)).toEqual({
      HTTP_STATUS: 4,
      NETWORK: 4,
      NOT_A_TIFF: 4,
      DAMAGED: 4,
      NO_GEOREFERENCE: 4,
    });
    expect(end.failures.every(({ error }) => error.message.length > 10)).toBe(true);
    const record = await catalogs.get(id, ["7"]);
    expect(record?.metadata?.percentiles).toHaveLength(99);
  });

  test("a file that changed since this engine has read it is measured anew by a refresh", async () => {
    const catalogs = new MemoryCatalogs();
    const { id } = await catalogs.create({ title: "changing", keys: [{ name: "name", description: "" }] });
    const engine = new LocalEngine();
    const tools: IngestTools = { catalogs, engine, sourceOf: (location) => ({ url: location }), fetch };
    const items = [{ keys: ["one"], location: server.url("changing.tif") }];
    const ingest = async () => {
      const refresh = { metadata: "sampled", existing: "refresh", bandsAsKey: false } as const;
      const { done, skipped } = await (await startIngest({ catalogId: id, items, options: refresh }, tools)).finished;
      return { done, skipped, range: (await catalogs.get(id, ["one"]))?.metadata?.range };
    };
    files["changing.tif"] = read("real/l8ny/LC08_014031_20180428_B4.tif");
    const before = { done: 1, skipped: 0, range: [6350, 53002] };
    expect(await ingest()).toEqual(before);
    expect(await ingest()).toEqual({ ...before, done: 0, skipped: 1 });
    files["changing.tif"] = read("real/l8ny/LC08_013032_20180405_B5.tif");
    expect(await ingest()).toEqual({ done: 1, skipped: 0, range: [5564, 40533] });
  });
});
