import { deleteDB, openDB } from "idb";
import { afterEach, describe, expect, test, vi } from "vitest";
import { catalogChannel } from "../../../src/catalog/catalog-changes.ts";
import type { DatasetRecord } from "../../../src/catalog/catalogs.ts";
import { IndexedDbCatalogs } from "../../../src/catalog/storage/indexed-db-catalogs.ts";
import { type Migration, migrations } from "../../../src/catalog/storage/schema.ts";
import { dataset, metadata, tileAndBand } from "../../catalog/catalogs-suite.ts";
import { databases } from "./catalog-databases.ts";

const { newName, deleteAll } = databases("storage");
const opened: IndexedDbCatalogs[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const catalogs of opened.splice(0)) catalogs.close();
  await deleteAll();
});

/** Catalogs of one tab. */
function tab(name: string, more: readonly Migration[] = []): IndexedDbCatalogs {
  const catalogs = new IndexedDbCatalogs({ name, migrations: [...migrations, ...more] });
  opened.push(catalogs);
  return catalogs;
}

async function twoTabs(datasets: readonly DatasetRecord[] = [dataset("a", "1", { metadata })]) {
  const name = newName();
  const one = tab(name);
  const other = tab(name);
  const { id } = await one.create(tileAndBand, datasets);
  await other.datasets(id);
  return { name, one, other, id };
}

const tilesOf = async (catalogs: IndexedDbCatalogs, id: string) =>
  (await catalogs.datasets(id)).datasets.map(({ keys }) => keys[0]);

describe("two tabs", () => {
  test("see each other's changes", async () => {
    const { one, other, id } = await twoTabs();
    await one.insert(id, [dataset("b", "1")], "refuse");
    expect(await tilesOf(other, id)).toEqual(["a", "b"]);
    await other.delete(id, [["a", "1"]]);
    expect(await tilesOf(one, id)).toEqual(["b"]);
    await other.replaceAll(id, { title: "New", keys: [{ name: "name", description: "" }] }, []);
    expect(await one.values(id, "name")).toEqual([]);
    expect(await one.info(id)).toMatchObject({ title: "New", count: 0 });
  });

  test("that write in turns, or at the same time, lose nothing", async () => {
    const { name, one, other, id } = await twoTabs([]);
    const tiles = Array.from({ length: 60 }, (_, i) => String(i).padStart(2, "0"));
    const into = (i: number) => (i % 2 ? one : other);
    await Promise.all(tiles.map((tile, i) => into(i).insert(id, [dataset(tile, "1", { metadata })], "refuse")));
    await Promise.all(tiles.slice(0, 20).map((tile, i) => into(i).delete(id, [[tile, "1"]])));
    await Promise.all([
      into(0).insert(id, [dataset("60", "1")], "skip"),
      into(1).insert(id, [dataset("60", "1")], "skip"),
    ]);
    for (const catalogs of [one, other, tab(name)]) {
      expect(await tilesOf(catalogs, id)).toEqual([...tiles.slice(20), "60"]);
      expect((await catalogs.get(id, ["59", "1"]))?.metadata).toEqual(metadata);
    }
  });

  test("cannot both add the same keys", async () => {
    const { one, other, id } = await twoTabs();
    await one.insert(id, [dataset("b", "1")], "refuse");
    await expect(other.insert(id, [dataset("b", "1")], "refuse")).rejects.toMatchObject({ code: "DUPLICATE_KEYS" });
  });

  test("may drop what the other reads", async () => {
    const { one, other, id } = await twoTabs();
    const reading = Promise.allSettled([
      other.datasets(id),
      other.get(id, ["a", "1"]),
      one.drop(id),
      other.records(id),
    ]);
    for (const { status, ...rest } of await reading) {
      if (status === "rejected") expect(rest).toMatchObject({ reason: { code: "NOT_FOUND" } });
    }
    await expect(other.datasets(id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await one.create(tileAndBand, [dataset("z", "1")]);
    expect(await tilesOf(other, id)).toEqual(["z"]);
  });

  test("are told of each change", async () => {
    const heard: unknown[] = [];
    const channel = new BroadcastChannel(catalogChannel);
    const ended = new Promise<void>((resolve) => {
      channel.onmessage = ({ data }) => (data === "end" ? resolve() : heard.push(data));
    });
    const { one, id } = await twoTabs();
    await one.insert(id, [dataset("b", "1")], "refuse");
    await one.insert(id, [dataset("b", "1")], "skip");
    await one.insert(id, [dataset("b", "1")], "refuse").catch(() => {});
    await one.update(id, { title: "New" });
    await one.drop(id);
    const last = new BroadcastChannel(catalogChannel);
    last.postMessage("end");
    await ended;
    last.close();
    channel.close();
    expect(heard).toEqual([{}, { catalog: id }, { catalog: id }, {}]);
  });
});

describe("versions", () => {
  /** As a later version may do: it changes what is stored, and adds a store. */
  const shout: Migration = async (database, transaction) => {
    database.createObjectStore("later" as "rows");
    const store = transaction.objectStore("catalogs");
    for (const record of await store.getAll()) await store.put({ ...record, title: record.title.toUpperCase() });
  };

  test("a database of an earlier version is migrated, and loses nothing", async () => {
    const name = newName();
    const header = { bytes: Uint8Array.of(1, 2), etag: undefined, byteLength: 2 };
    const { id } = await tab(name).create(tileAndBand, [dataset("a", "1", { metadata, header })]);
    const later = tab(name, [shout, (database) => database.deleteObjectStore("later" as "rows")]);
    expect(await later.list()).toMatchObject([{ ...tileAndBand, id, title: "TILES", count: 1 }]);
    expect(await later.records(id)).toEqual([dataset("a", "1", { metadata, header })]);
  });

  test("a migration that fails leaves the database as it was", async () => {
    const name = newName();
    await tab(name).create(tileAndBand);
    const broken = tab(name, [
      shout,
      async (_, transaction) => {
        await transaction.objectStore("catalogs").getAll();
        throw new Error("broken");
      },
    ]);
    await expect(broken.list()).rejects.toMatchObject({
      code: "STORAGE_LOST",
      message: expect.stringContaining("broken"),
    });
    expect(await tab(name).list()).toMatchObject([{ title: "Tiles" }]);
  });

  test("a tab makes way for a later version, and then asks to be reloaded", async () => {
    const { name, one } = await twoTabs();
    expect(await tab(name, [shout]).list()).toMatchObject([{ title: "TILES" }]);
    await expect(one.list()).rejects.toMatchObject({
      code: "STORAGE_BLOCKED",
      hint: expect.stringContaining("Reload"),
    });
  });

  test("a tab that does not make way is named, and the upgrade goes on when it is closed", async () => {
    const { name, id } = await twoTabs();
    const stubborn = await openDB(name, migrations.length);
    const later = tab(name, [shout]);
    const hint = expect.stringContaining("Close the other tabs");
    await expect(later.list()).rejects.toMatchObject({ code: "STORAGE_BLOCKED", hint });
    await expect(later.info(id)).rejects.toMatchObject({ code: "STORAGE_BLOCKED", hint });
    stubborn.close();
    await vi.waitFor(async () => expect(await later.info(id)).toMatchObject({ title: "TILES" }));
  });
});

describe("a database that is deleted underneath", () => {
  test("has lost its catalogs, says so, and takes new ones", async () => {
    const { name, one, other, id } = await twoTabs();
    await deleteDB(name);
    expect(await one.list()).toEqual([]);
    await expect(one.info(id)).rejects.toMatchObject({ code: "STORAGE_LOST" });
    await expect(one.datasets(id)).rejects.toMatchObject({ code: "STORAGE_LOST", details: { catalog: id } });
    await expect(one.insert(id, [dataset("b", "1")], "skip")).rejects.toMatchObject({ code: "STORAGE_LOST" });
    await expect(other.get(id, ["a", "1"])).rejects.toMatchObject({
      code: expect.stringMatching(/STORAGE_LOST|NOT_FOUND/),
    });
    await one.create(tileAndBand, [dataset("z", "1")]);
    expect(await tilesOf(one, id)).toEqual(["z"]);
    expect(await tilesOf(other, id)).toEqual(["z"]);
  });

  test("is forgotten about a catalog that another tab has made again, and dropped", async () => {
    const { name, one, other, id } = await twoTabs();
    await deleteDB(name);
    expect(await one.list()).toEqual([]);
    await other.create(tileAndBand, [dataset("z", "1")]);
    expect(await tilesOf(one, id)).toEqual(["z"]);
    await other.drop(id);
    await expect(one.datasets(id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("that another tab has made again holds the other tab's data only", async () => {
    const { name, one, other, id } = await twoTabs();
    await deleteDB(name);
    await other.create(tileAndBand, [dataset("y", "1"), dataset("z", "1")]);
    expect(await tilesOf(one, id)).toEqual(["y", "z"]);
    expect(await one.get(id, ["a", "1"])).toBeUndefined();
  });

  test("a connection that the browser has closed is opened again", async () => {
    const { one, id } = await twoTabs();
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
    transaction.mockImplementationOnce(function (this: IDBDatabase) {
      this.close();
      throw new DOMException("The database connection is closing.", "InvalidStateError");
    });
    await one.insert(id, [dataset("b", "1")], "refuse");
    expect(await tilesOf(one, id)).toEqual(["a", "b"]);
  });
});

describe("a browser that does not store", () => {
  test("without IndexedDB", async () => {
    vi.stubGlobal("indexedDB", undefined);
    await expect(tab(newName()).list()).rejects.toMatchObject({ code: "STORAGE_LOST" });
  });

  test("that refuses", async () => {
    vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    });
    const catalogs = tab(newName());
    const error = { code: "STORAGE_LOST", message: expect.stringContaining("insecure") };
    await expect(catalogs.list()).rejects.toMatchObject(error);
    vi.restoreAllMocks();
    expect(await catalogs.list()).toEqual([]);
  });
});

describe("100,000 datasets", () => {
  /** Names of the stores that `method` was called on, with how often. */
  function count(method: "put" | "get" | "getAll" | "delete", run: () => Promise<unknown>) {
    const spy = vi.spyOn(IDBObjectStore.prototype, method);
    return run().then(() => {
      const calls: Record<string, number> = {};
      for (const { name } of spy.mock.contexts as IDBObjectStore[]) calls[name] = (calls[name] ?? 0) + 1;
      spy.mockRestore();
      return calls;
    });
  }

  test("are written in some hundred records, read without metadata, and changed a chunk at a time", async () => {
    const many = Array.from({ length: 100_000 }, (_, i) => dataset(`T${Math.floor(i / 10)}`, `B${i % 10}`));
    many[5] = { ...many[5]!, metadata };
    const name = newName();
    const one = tab(name);
    const other = tab(name);
    expect(await count("put", () => one.create(tileAndBand, many))).toEqual({ rows: 391, knowledge: 1, catalogs: 1 });
    const id = "tiles";
    expect(await count("get", () => other.datasets(id))).toEqual({ catalogs: 2 });
    expect(await count("put", () => one.insert(id, [dataset("new", "1", { metadata })], "refuse"))).toEqual({
      rows: 1,
      knowledge: 1,
      catalogs: 1,
    });
    expect(await count("put", () => one.delete(id, [many[0]!.keys, many[1]!.keys]))).toEqual({
      rows: 1,
      knowledge: 1,
      catalogs: 1,
    });
    expect(await count("get", () => other.datasets(id))).toEqual({ catalogs: 1, rows: 2 });
    expect((await other.values(id, "band", { tile: ["T0"] })).map(({ value }) => value)).not.toContain("B0");
    expect((await other.datasets(id)).total).toBe(99_999);
    expect((await other.get(id, ["T0", "B5"]))?.metadata).toEqual(metadata);
  });
});
