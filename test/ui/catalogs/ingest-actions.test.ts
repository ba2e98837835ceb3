import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { MemoryCatalogs } from "../../../src/catalog/memory-catalogs.ts";
import { failure } from "../../../src/core/errors.ts";
import { IngestActions, type IngestMeans } from "../../../src/ui/state/catalogs/ingest-actions.ts";
import {
  emptyIngestDialog,
  type IngestDialogState,
  planProblem,
} from "../../../src/ui/state/catalogs/ingest-dialog-state.ts";
import { phaseWords } from "../../../src/ui/state/catalogs/ingest-words.ts";
import { Store } from "../../../src/ui/state/store.ts";
import { RecordingEngine } from "../../support/recording-engine.ts";

const urls = ["20240101", "20240102"].flatMap((date) =>
  ["B02", "B03"].map((band) => `https://h/s2/${date}_${band}.tif`),
);
const measured = {
  metadata: { range: [1, 2], sampled: true },
  header: { bytes: new Uint8Array(8), etag: '"1"', byteLength: 8 },
};

let catalogs: MemoryCatalogs;
let engine: RecordingEngine;
let store: Store<IngestDialogState>;
let actions: IngestActions;
let chosen: string[];
let followed: string[];
let grown: string[];
let said: string[];
let permission: string;

beforeEach(() => {
  catalogs = new MemoryCatalogs();
  engine = new RecordingEngine({ metadata: measured });
  store = new Store(emptyIngestDialog);
  [chosen, followed, grown, said, permission] = [[], [], [], [], "granted"];
  actions = new IngestActions({
    store,
    catalogs,
    // Only permissions are asked for.
    folders: {
      permissionOf: async () => permission,
      requestPermission: async () => {
        permission = "granted";
        return permission;
      },
    } as unknown as IngestMeans["folders"],
    tools: { catalogs, engine, sourceOf: (url) => ({ url }), fetch, every: () => () => undefined },
    pickFolder: () => Promise.reject(new Error("nobody picks")),
    choose: (id) => chosen.push(id),
    grown: (id) => grown.push(id),
    follow: async (url) => {
      followed.push(url);
      return true;
    },
    announce: (text) => said.push(text),
  });
});

async function settle() {
  for (let i = 0; i < 30; i++) await new Promise((resolve) => setImmediate(resolve));
}

async function look(text = urls.join("\n")) {
  actions.perform({ kind: "ingest-open", text });
  await settle();
}

describe("the plan", () => {
  test("begins with a guess that every name follows", async () => {
    await look();
    expect(store.state).toMatchObject({ open: true, step: "plan", pattern: "{date}_{band}.tif", title: "s2" });
    expect(store.state.preview).toMatchObject({ keys: ["date", "band"], matched: 4, unmatched: 0, problem: undefined });
  });

  test("follows the pattern as it is typed, and names what is left out", async () => {
    await look();
    actions.perform({ kind: "ingest-pattern", pattern: "{date}_B02.tif" });
    expect(store.state.preview).toMatchObject({ keys: ["date"], matched: 2, unmatched: 2 });
    expect(store.state.unmatched).toEqual(["20240101_B03.tif", "20240102_B03.tif"]);
    actions.perform({ kind: "ingest-pattern", pattern: "{date}_{}.tif" });
    expect(planProblem(store.state)?.code).toBe("DUPLICATE_KEYS");
    actions.perform({ kind: "ingest-pattern", pattern: "{date" });
    expect(planProblem(store.state)).toMatchObject({ code: "INVALID_ARGUMENT", details: { column: 1 } });
  });

  test("offers the catalogs that have the same keys", async () => {
    const keys = ["date", "band"].map((name) => ({ name, description: "" }));
    await catalogs.create({ title: "Fits", keys });
    await catalogs.create({ title: "Other order", keys: keys.toReversed() });
    await catalogs.create({
      title: "Hosted",
      keys,
      origin: { url: "https://host/c.json", version: "1", checkedAt: 0 },
    });
    await look();
    expect(store.state.targets.map(({ title }) => title)).toEqual(["Fits"]);
    actions.perform({ kind: "ingest-pattern", pattern: "{day}_{band}.tif" });
    await settle();
    expect(store.state.targets).toEqual([]);
  });

  test("tells when the catalog to be added to has other keys", async () => {
    const { id } = await catalogs.create({ title: "Days", keys: [{ name: "day", description: "" }] });
    actions.perform({ kind: "ingest-open", text: urls[0], catalogId: id });
    await settle();
    expect(store.state.unfitTarget?.title).toBe("Days");
    actions.perform({ kind: "ingest-pattern", pattern: "{day}_B02.tif" });
    await settle();
    expect(store.state).toMatchObject({ unfitTarget: undefined, targetId: id, targets: [{ id }] });
  });

  test("is not made of what is no address", async () => {
    await look("some words");
    expect(store.state.step).toBe("source");
    expect(store.state.place).toMatchObject({ status: "failed", error: { code: "INVALID_ARGUMENT" } });
  });
});

describe("a crawl", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("ends with its dialog: nothing more is asked for, and what was is aborted", async () => {
    const asked: { readonly url: string; readonly signal: AbortSignal | null | undefined }[] = [];
    vi.stubGlobal("fetch", (url: string, { signal }: RequestInit = {}) => {
      asked.push({ url, signal });
      if (asked.length === 1) {
        const links = ["a", "b", "c"].map((name) => ({ rel: "child", href: `${name}.json` }));
        const answer = Response.json({ type: "Catalog", stac_version: "1.0.0", id: "s2", links });
        return Promise.resolve(Object.defineProperty(answer, "url", { value: url }));
      }
      return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    });
    await look("https://h/s2/catalog.json");
    expect(store.state.place.status).toBe("looking");
    const count = asked.length;
    expect(count).toBeGreaterThan(1);
    actions.perform({ kind: "ingest-close" });
    await settle();
    expect(store.state).toMatchObject({ open: false, place: { status: "initial" } });
    expect(asked.length).toBe(count);
    expect(asked.slice(1).map(({ signal }) => signal?.aborted)).toEqual(asked.slice(1).map(() => true));
  });
});

describe("an ingest", () => {
  test("fills a new catalog, which is shown with the descriptions given", async () => {
    await look();
    actions.perform({ kind: "ingest-title", title: "My series" });
    actions.perform({ kind: "ingest-describe", key: "date", description: "Day of the pass" });
    actions.perform({ kind: "ingest-start" });
    await settle();
    expect(chosen).toEqual(["my-series"]);
    expect(grown).toEqual(["my-series"]);
    expect(await catalogs.info("my-series")).toMatchObject({
      title: "My series",
      count: 4,
      keys: [
        { name: "date", description: "Day of the pass" },
        { name: "band", description: "" },
      ],
    });
    const [run] = store.state.runs;
    expect(store.state).toMatchObject({ step: "run", shownId: run?.state.id, starting: false });
    expect(run && phaseWords(run)).toBe("Done: 4 files ingested");
    expect(engine.jobs).toHaveLength(4);
  });

  test("into a catalog that is there leaves what it has", async () => {
    const keys = ["date", "band"].map((name) => ({ name, description: "" }));
    const there = { keys: ["20240101", "B02"], location: urls[0] as string, band: 1 };
    const { id } = await catalogs.create({ title: "There", keys }, [there]);
    await look();
    actions.perform({ kind: "ingest-target", catalogId: id });
    actions.perform({ kind: "ingest-start" });
    await settle();
    const [run] = store.state.runs;
    expect(run && phaseWords(run)).toBe("Done: 3 files ingested, 1 there already");
    expect(await catalogs.list()).toHaveLength(1);
  });

  test("that cannot be stored leaves no empty catalog behind", async () => {
    catalogs.putIngest = async () => {
      throw failure("STORAGE_FULL", "no room");
    };
    await look();
    actions.perform({ kind: "ingest-start" });
    await settle();
    expect(store.state).toMatchObject({ step: "plan", starting: false, startError: { code: "STORAGE_FULL" } });
    expect(await catalogs.list()).toEqual([]);
  });

  test("that cannot be gone on with, or tried again, says why", async () => {
    catalogs.ingests = async () => {
      throw failure("STORAGE_LOST", "The stored catalogs are gone");
    };
    actions.perform({ kind: "ingest-resume", id: "begun" });
    actions.perform({ kind: "ingest-retry", id: "begun" });
    await settle();
    expect(said).toEqual(["The stored catalogs are gone", "The stored catalogs are gone"]);
  });

  test("describes a key by whatever name it has", async () => {
    await look(urls.join("\n"));
    actions.perform({ kind: "ingest-pattern", pattern: "{constructor}_{band}.tif" });
    actions.perform({ kind: "ingest-start" });
    await settle();
    const [catalog] = await catalogs.list();
    expect(catalog?.keys.map(({ name, description }) => [name, description])).toEqual([
      ["constructor", ""],
      ["band", ""],
    ]);
  });

  test("of an earlier visit goes on; one of this computer's files when a click gives leave", async () => {
    const keys = [{ name: "date", description: "" }];
    const { id } = await catalogs.create({ title: "Begun", keys });
    const options = { metadata: "sampled", existing: "skip", bandsAsKey: false } as const;
    const stored = (name: string, location: string) =>
      ({ id: name, catalogId: id, startedAt: 0, options, items: [{ keys: [name], location }], failures: [] }) as const;
    for (const ingest of [stored("far", "https://h/a.tif"), stored("near", "local:photos/b.tif")]) {
      await catalogs.putIngest(ingest);
    }
    permission = "prompt";
    await actions.takeUp(await catalogs.ingests());
    await settle();
    const words = () => Object.fromEntries(store.state.runs.map((run) => [run.state.id, phaseWords(run)]));
    expect(words()).toEqual({ far: "Done: 1 file ingested", near: "An ingest waits for its folder" });
    actions.perform({ kind: "ingest-resume", id: "near" });
    await settle();
    expect(words().near).toBe("Done: 1 file ingested");
    expect((await catalogs.info(id)).count).toBe(2);
    actions.perform({ kind: "ingest-dismiss", id: "near" });
    expect(Object.keys(words())).toEqual(["far"]);
  });
});
