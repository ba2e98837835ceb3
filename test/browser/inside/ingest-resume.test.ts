import { afterEach, expect, test } from "vitest";
import type { IngestItem, IngestOptions } from "../../../src/catalog/catalogs.ts";
import { IndexedDbCatalogs } from "../../../src/catalog/storage/indexed-db-catalogs.ts";
import { failure } from "../../../src/core/errors.ts";
import { type IngestTools, resumeIngest, startIngest } from "../../../src/ingest/ingest.ts";
import { ControlledEngine } from "../../ingest/controlled-engine.ts";
import { databases } from "./catalog-databases.ts";

const options: IngestOptions = { metadata: "sampled", existing: "skip", bandsAsKey: false };
const items: IngestItem[] = Array.from({ length: 200 }, (_, index) => ({
  keys: [`f${index}`],
  location: `https://host/f${index}.tif`,
}));

const { newName, deleteAll } = databases("ingest");
const opened: IndexedDbCatalogs[] = [];
const frames: HTMLIFrameElement[] = [];
afterEach(async () => {
  for (const frame of frames.splice(0)) frame.remove();
  for (const catalogs of opened.splice(0)) catalogs.close();
  await deleteAll();
});

/** A tab: its own connection to the database, its own engine, and locks that die with its frame. */
function tab(name: string) {
  const frame = document.body.appendChild(document.createElement("iframe"));
  frames.push(frame);
  const catalogs = new IndexedDbCatalogs({ name });
  opened.push(catalogs);
  const engine = new ControlledEngine();
  const locks = frame.contentWindow?.navigator.locks as IngestTools["locks"];
  const tools: IngestTools = { catalogs, engine, locks, sourceOf: (url) => ({ url }), fetch, every: () => () => {} };
  return { catalogs, engine, tools, kill: () => frame.remove() };
}

test("an ingest of 200 files outlives its tab, and another one goes on with it", async () => {
  const name = newName();
  const first = tab(name);
  const { id } = await first.catalogs.create({ title: "scenes", keys: [{ name: "name", description: "" }] });
  const fails = (url: string) =>
    /[37]\.tif$/.test(url) && /f\d\d\./.test(url) ? failure("DAMAGED", "Bad.") : undefined;
  let answers = 0;
  // The 121st answer never comes: everything before it is stored, what is beside it is in flight.
  first.engine.answerEverything(
    (url) => fails(url),
    () => ++answers <= 120,
  );
  const ingest = await startIngest({ catalogId: id, items, options }, first.tools);
  await new Promise<void>((resolve) => {
    ingest.subscribe(({ done, failed }) => done + failed >= 64 && resolve());
  });

  const second = tab(name);
  const [stored] = await second.catalogs.ingests();
  expect((await resumeIngest(stored!, second.tools).finished).phase).toBe("elsewhere");
  first.kill();
  await lockIsFree(stored!.id);

  const before = (await second.catalogs.info(id)).count;
  expect(before).toBeGreaterThanOrEqual(50);
  second.engine.answerEverything(fails);
  const end = await resumeIngest(stored!, second.tools).finished;
  expect(end).toMatchObject({ phase: "done", total: 200, done: 182, failed: 18 });
  expect((await second.catalogs.info(id)).count).toBe(182);
  expect(second.engine.jobs).toBe(200 - before - stored!.failures.length);
  const [left] = await second.catalogs.ingests();
  expect(left?.failures).toHaveLength(18);
});

/** A frame that is gone lets go of its locks soon after. */
async function lockIsFree(id: string): Promise<void> {
  await navigator.locks.request(`terracotta-ingest:${id}`, () => undefined);
}
