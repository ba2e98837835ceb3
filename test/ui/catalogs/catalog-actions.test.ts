import { beforeEach, describe, expect, test, vi } from "vitest";
import type { CatalogInfo, Dataset, DatasetRecord } from "../../../src/catalog/catalogs.ts";
import type { CatalogExchange, ExportOptions } from "../../../src/catalog/exchange/catalog-exchange.ts";
import { MemoryCatalogs } from "../../../src/catalog/memory-catalogs.ts";
import { failure } from "../../../src/core/errors.ts";
import type { Metadata } from "../../../src/core/metadata.ts";
import { CatalogActions, type DatasetToOpen } from "../../../src/ui/state/catalogs/catalog-actions.ts";
import { type CatalogState, emptyCatalogState } from "../../../src/ui/state/catalogs/catalog-state.ts";
import { Store } from "../../../src/ui/state/store.ts";
import { RecordingEngine } from "../../support/recording-engine.ts";

const keys = ["tile", "date", "band"].map((name) => ({ name, description: "" }));
const hull: GeoJSON.Polygon = {
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
const metadata = { bounds: [0, 0, 1, 1], convex_hull: hull, range: [1, 2], sampled: false } as unknown as Metadata;
const header = { bytes: new Uint8Array([73, 73, 42, 0]), etag: '"1"', byteLength: 4 };

/** 2 tiles × 30 days × 2 bands. */
const datasets: readonly DatasetRecord[] = ["29RKH", "32TQM"].flatMap((tile) =>
  Array.from({ length: 30 }, (_, day) => `202402${String(day + 1).padStart(2, "0")}`).flatMap((date) =>
    ["B02", "B03"].map((band) => ({
      keys: [tile, date, band],
      location: `https://host/${tile}_${date}_${band}.tif`,
      band: 1,
      metadata: { ...metadata, sampled: true },
      header,
    })),
  ),
);

let catalogs: MemoryCatalogs;
let engine: RecordingEngine;
let store: Store<CatalogState>;
let actions: CatalogActions;
let opened: DatasetToOpen[];
let saved: { readonly name: string; readonly options: ExportOptions | undefined }[];
let said: string[];
let shown: number;
let follow: CatalogExchange["follow"];
let fits: (readonly number[])[];
let mapIsEmpty: boolean;
let permission: string;

beforeEach(async () => {
  catalogs = new MemoryCatalogs({ announce: () => actions.reload() });
  engine = new RecordingEngine({ statistics: [{ minimum: 1 }], metadata: { metadata, header } });
  store = new Store(emptyCatalogState);
  [opened, saved, said, shown] = [[], [], [], 0];
  [fits, mapIsEmpty, permission] = [[], true, "prompt"];
  follow = async () => {
    throw failure("HTTP_STATUS", "The host answered 404");
  };
  let options: ExportOptions | undefined;
  actions = new CatalogActions({
    store,
    catalogs,
    exchange: {
      importFile: (_, { title } = {}) => catalogs.create({ title: title ?? "Imported", keys }),
      exportFile: async (_, given) => {
        options = given;
        return new Blob();
      },
      follow: (...given) => follow(...given),
    },
    engine,
    timeToLiveMs: () => 600_000,
    // Only its files are asked for.
    folders: {
      fileOf: async (location: string) => {
        if (permission === "granted") return new Blob();
        throw failure("NOT_FOUND", `${location} is gone`, { details: { folder: "photos" } });
      },
      permissionOf: async () => permission,
      requestPermission: async () => {
        permission = "granted";
      },
    } as unknown as ConstructorParameters<typeof CatalogActions>[0]["folders"],
    pickFolder: () => Promise.reject(new Error("nobody picks")),
    open: (dataset) => opened.push(dataset),
    fit: (bounds) => fits.push(bounds),
    mapIsEmpty: () => mapIsEmpty,
    show: () => {
      shown++;
    },
    save: (_, name) => saved.push({ name, options }),
    announce: (text) => said.push(text),
  });
  await catalogs.create({ title: "Sentinel", keys }, datasets);
  actions.reload();
  await settle();
});

/** Lets everything that is answered at once be answered. */
async function settle() {
  for (let i = 0; i < 10; i++) await new Promise((resolve) => setImmediate(resolve));
}

const rows = () => store.state.found?.datasets.map((dataset) => dataset.keys.join(" ")) ?? [];
const row = (index: number) => store.state.found?.datasets[index] as Dataset;

describe("the list", () => {
  test("begins with the first page of the first catalog", () => {
    expect(store.state).toMatchObject({ status: "ready", currentId: "sentinel", querying: false });
    expect(rows()).toHaveLength(25);
    expect(rows()[0]).toBe("29RKH 20240201 B02");
    expect(said).toEqual(["Sentinel: 120 datasets, page 1 of 5"]);
  });

  test("is narrowed down by values of keys and by words, from the first page on", async () => {
    actions.perform({ kind: "catalog-page", page: 3 });
    actions.perform({ kind: "catalog-filter", key: "tile", values: ["32TQM"] });
    actions.perform({ kind: "catalog-filter", key: "date", values: ["20240203", "20240204"] });
    await settle();
    expect(store.state.page).toBe(0);
    expect(rows()).toEqual(["32TQM 20240203 B02", "32TQM 20240203 B03", "32TQM 20240204 B02", "32TQM 20240204 B03"]);
    actions.perform({ kind: "catalog-search", text: " b03 0204 " });
    await settle();
    expect(rows()).toEqual(["32TQM 20240204 B03"]);
    actions.perform({ kind: "catalog-clear" });
    await settle();
    expect(store.state.found?.total).toBe(120);
  });

  test("tells the values of a key as the other filters leave them, its own choice aside", async () => {
    actions.perform({ kind: "catalog-filter", key: "tile", values: ["32TQM"] });
    actions.perform({ kind: "catalog-filter", key: "band", values: ["B02"] });
    actions.perform({ kind: "catalog-values", key: "band" });
    await settle();
    expect(store.state.values).toEqual([
      { value: "B02", count: 30 },
      { value: "B03", count: 30 },
    ]);
    actions.perform({ kind: "catalog-values", key: undefined });
    expect(store.state.values).toBeUndefined();
  });

  test("is sorted by a key, and has as many rows as wanted", async () => {
    actions.perform({ kind: "catalog-sort", key: "date", descending: true });
    actions.perform({ kind: "catalog-page-size", limit: 50 });
    await settle();
    expect(rows()).toHaveLength(50);
    expect(rows()[0]).toBe("29RKH 20240230 B02");
    expect(rows()[2]).toBe("32TQM 20240230 B02");
  });

  test("of many quick changes shows the last", async () => {
    for (const text of ["b", "b0", "b02 29rkh 20240207"]) actions.perform({ kind: "catalog-search", text });
    await settle();
    expect(rows()).toEqual(["29RKH 20240207 B02"]);
    expect(store.state.querying).toBe(false);
  });

  test("goes back to the last page when the one shown is emptied", async () => {
    actions.perform({ kind: "catalog-page", page: 4 });
    await settle();
    expect(rows()).toHaveLength(20);
    await catalogs.delete(
      "sentinel",
      (await catalogs.records("sentinel")).slice(90).map((record) => record.keys),
    );
    await settle();
    expect(store.state).toMatchObject({ page: 3, found: { total: 90 } });
    expect(rows()).toHaveLength(15);
  });

  test("follows what others write, and a catalog that is gone", async () => {
    await catalogs.create({ title: "Another", keys });
    await settle();
    expect(store.state.catalogs.map(({ title }) => title)).toEqual(["Another", "Sentinel"]);
    expect(store.state.currentId).toBe("sentinel");
    await catalogs.drop("sentinel");
    await settle();
    expect(store.state.currentId).toBe("another");
  });

  test("says when its catalogs are gone with the database, but not of one that was dropped", async () => {
    const [first] = await catalogs.list();
    await catalogs.drop(first?.id ?? "");
    await expect.poll(() => store.state.catalogs).toEqual([]);
    expect(store.state.problem).toBeUndefined();
    const { id } = await catalogs.create({ title: "Again", keys });
    await expect.poll(() => store.state.currentId).toBe(id);
    vi.spyOn(catalogs, "list").mockResolvedValue([]);
    vi.spyOn(catalogs, "info").mockRejectedValue(failure("STORAGE_LOST", `The catalog ${id} is gone`));
    actions.reload();
    await expect.poll(() => store.state.problem?.code).toBe("STORAGE_LOST");
    expect(store.state).toMatchObject({ catalogs: [], currentId: undefined });
  });
});

describe("a dataset", () => {
  test("opens with the header that the catalog has, as a band of a scene that has its other values", async () => {
    actions.perform({ kind: "catalog-add", dataset: row(0) });
    await settle();
    expect(opened).toEqual([
      {
        source: { url: row(0).location, header },
        title: "29RKH · 20240201",
        keys: ["29RKH", "20240201", "B02"],
        band: 1,
        look: { bands: "B02" },
        scene: {
          catalogId: "sentinel",
          keys: ["tile", "date", "band"],
          values: ["29RKH", "20240201"],
          bands: [],
          pixelSelection: "first",
        },
      },
    ]);
  });

  test("is laid over all that differ from the first of the list in one key alone", async () => {
    actions.perform({ kind: "catalog-filter", key: "date", values: ["20240203"] });
    await settle();
    actions.perform({ kind: "catalog-lay", key: "tile" });
    await settle();
    expect(opened).toMatchObject([
      {
        source: { url: row(0).location },
        title: "every tile · 20240203",
        keys: ["*", "20240203", "B02"],
        look: { bands: "B02" },
        scene: { values: ["*", "20240203"] },
      },
    ]);
  });

  test("that is alone in its catalog is the file that it is, or a band of it", async () => {
    for (const band of [1, 2]) {
      const alone = { keys: [`b${band}`], location: "https://host/rgb.tif", band };
      const { id } = await catalogs.create({ title: "Alone", keys: [{ name: "band", description: "" }] }, [alone]);
      actions.perform({ kind: "catalog-choose", id });
      await settle();
      actions.perform({ kind: "catalog-add", dataset: row(0) });
      await settle();
    }
    expect(opened.map(({ look, scene }) => ({ look, scene }))).toEqual([
      { look: {}, scene: undefined },
      { look: { show: "singleband", bands: "2" }, scene: undefined },
    ]);
  });

  test("shows where it lies while it is pointed at", async () => {
    actions.perform({ kind: "catalog-look", dataset: row(3) });
    await settle();
    expect(store.state.looked).toEqual(hull);
    actions.perform({ kind: "catalog-look", dataset: undefined });
    await settle();
    expect(store.state.looked).toBeUndefined();
  });

  test("that was pointed at in another catalog is not shown in this one", async () => {
    const { id } = await catalogs.create({ title: "Other", keys });
    actions.perform({ kind: "catalog-look", dataset: row(3) });
    actions.perform({ kind: "catalog-choose", id });
    await settle();
    expect(store.state.looked).toBeUndefined();
  });

  test("that is deleted can be brought back as it was", async () => {
    const dataset = row(0);
    actions.perform({ kind: "catalog-delete", dataset });
    await settle();
    expect(await catalogs.get("sentinel", dataset.keys)).toBeUndefined();
    expect(store.state.found?.total).toBe(119);
    actions.perform({ kind: "catalog-undo" });
    await settle();
    expect(await catalogs.get("sentinel", dataset.keys)).toMatchObject({ metadata: { sampled: true }, header });
    expect(store.state).toMatchObject({ found: { total: 120 }, deleted: undefined });
  });

  test("tells what is known of it, and is measured exactly on demand", async () => {
    actions.perform({ kind: "catalog-details", dataset: row(0) });
    await settle();
    expect(store.state.details?.record).toMatchObject({ status: "read", record: { metadata: { sampled: true } } });
    actions.perform({ kind: "catalog-histogram" });
    await settle();
    expect(store.state.details?.histogram).toEqual({ status: "read", statistics: { minimum: 1 } });
    actions.perform({ kind: "catalog-measure", exact: true });
    await settle();
    expect(engine.jobs.at(-1)).toMatchObject({ kind: "metadata", band: 1, exact: true });
    expect(store.state.details).toMatchObject({
      record: { record: { metadata: { sampled: false } } },
      measuring: undefined,
      measureError: undefined,
    });
    expect((await catalogs.get("sentinel", row(0).keys))?.metadata?.sampled).toBe(false);
  });

  test("that is measured anew before it is measured is still being measured", async () => {
    actions.perform({ kind: "catalog-details", dataset: row(0) });
    await settle();
    engine.run = (_job: unknown, signal?: AbortSignal) =>
      new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    actions.perform({ kind: "catalog-measure", exact: false });
    await settle();
    actions.perform({ kind: "catalog-measure", exact: true });
    await settle();
    expect(store.state.details?.measuring).toEqual({ exact: true, progress: undefined });
    actions.perform({ kind: "catalog-stop" });
    await settle();
    expect(store.state.details?.measuring).toBeUndefined();
  });

  test("that is replaced while it is measured stays as it is", async () => {
    actions.perform({ kind: "catalog-details", dataset: row(0) });
    await settle();
    const { keys } = row(0);
    const other = { keys, location: "https://host/other.tif", band: 2 };
    engine.run = async () => {
      await catalogs.insert("sentinel", [other], "replace");
      return { metadata, header } as never;
    };
    actions.perform({ kind: "catalog-measure", exact: true });
    await settle();
    expect(store.state.details?.measureError?.code).toBe("CHANGED");
    expect(await catalogs.get("sentinel", keys)).toEqual(other);
  });

  test("whose file has changed since its first bytes were stored has the new ones when it was shown", async () => {
    const renewed = { bytes: new Uint8Array([73, 73, 42, 0, 8]), etag: '"2"', byteLength: 5 };
    const results: Record<string, unknown> = { statistics: [{ minimum: 1 }], info: { header: renewed } };
    engine.run = async ({ kind }) => results[kind] as never;
    actions.perform({ kind: "catalog-add", dataset: row(0) });
    await settle();
    expect((await catalogs.get("sentinel", row(0).keys))?.header).toEqual(renewed);
  });

  test("of a folder that must be given again asks for it", async () => {
    const local = { keys: ["a", "b", "c"], location: "local:photos/a.tif", band: 1 };
    await catalogs.insert("sentinel", [local], "refuse");
    actions.perform({ kind: "catalog-add", dataset: local });
    await settle();
    expect(store.state.folderNeeded).toEqual({ name: "photos", file: local.location, chosen: true, wanted: true });
    expect(opened).toEqual([]);
  });
});

describe("a catalog", () => {
  test("that has other keys than before is shown from the beginning", async () => {
    actions.perform({ kind: "catalog-filter", key: "band", values: ["B03"] });
    actions.perform({ kind: "catalog-values", key: "tile" });
    await settle();
    const place = { keys: ["here"], location: "https://host/here.tif", band: 1 };
    await catalogs.replaceAll("sentinel", { title: "Sentinel", keys: [{ name: "place", description: "" }] }, [place]);
    await settle();
    expect(store.state).toMatchObject({ where: {}, openKey: undefined, problem: undefined });
    expect(rows()).toEqual(["here"]);
  });

  test("is exported whole, or as far as it is found", async () => {
    actions.perform({ kind: "catalog-filter", key: "band", values: ["B03"] });
    actions.perform({ kind: "catalog-export", gzip: true, headers: false, filtered: true });
    await settle();
    actions.perform({ kind: "catalog-export", gzip: false, headers: true, filtered: false });
    await settle();
    expect(saved).toEqual([
      { name: "sentinel.json.gz", options: { gzip: true, headers: false, query: { where: { band: ["B03"] } } } },
      { name: "sentinel.json", options: { gzip: false, headers: true } },
    ]);
  });

  test("is renamed and dropped", async () => {
    actions.perform({ kind: "catalog-rename", title: "Sentinel 2" });
    await settle();
    expect(store.state.catalogs.map(({ title }) => title)).toEqual(["Sentinel 2"]);
    actions.perform({ kind: "catalog-drop" });
    await settle();
    expect(store.state).toMatchObject({ catalogs: [], currentId: undefined, found: undefined, busy: undefined });
  });

  test("that is imported becomes the current one", async () => {
    actions.perform({ kind: "catalog-import", file: new Blob(), title: "From a file" });
    await settle();
    expect(store.state.currentId).toBe("from-a-file");
    expect(shown).toBe(1);
  });

  test("that cannot be imported says why, until that is dismissed", async () => {
    follow = async () => {
      throw failure("INVALID_CATALOG", "keys[0] is no text");
    };
    actions.perform({ kind: "catalog-follow", url: "https://host/c.json" });
    await settle();
    expect(store.state.problem).toMatchObject({ code: "INVALID_CATALOG", message: "keys[0] is no text" });
    expect(store.state.currentId).toBe("sentinel");
    actions.perform({ kind: "catalog-dismiss" });
    expect(store.state.problem).toBeUndefined();
  });
});

test("a hosted catalog is looked at again when it is chosen, and whenever the page asks", async () => {
  const asked: string[] = [];
  follow = async (url) => {
    asked.push(url);
    throw failure("HTTP_STATUS", "The host answered 503");
  };
  actions.recheck();
  expect(asked).toEqual([]);
  const origin = { url: "https://host/catalog.json", version: "1", checkedAt: 0 };
  await catalogs.create({ title: "Hosted", keys, origin });
  await settle();
  actions.perform({ kind: "catalog-choose", id: "hosted" });
  actions.recheck();
  await settle();
  expect(asked).toEqual([origin.url, origin.url]);
  expect(store.state.problem).toBeUndefined();
});

describe("hosted catalogs when the page begins", () => {
  const hosted = async (): Promise<CatalogInfo> => catalogs.create({ title: "Hosted", keys });

  test("one that is there is shown", async () => {
    follow = hosted;
    await actions.begin("https://page/catalog.json", false);
    await settle();
    expect(store.state.currentId).toBe("hosted");
    expect(shown).toBe(1);
  });

  test("one beside the page does not cover what is on the map already", async () => {
    mapIsEmpty = false;
    follow = () => catalogs.create({ title: "Hosted", keys });
    await actions.begin("https://page.org/catalog.json", false);
    expect([store.state.currentId, shown]).toEqual(["hosted", 0]);
  });

  test("none beside the page is nothing to speak of", async () => {
    await actions.begin("https://page/catalog.json", false);
    await settle();
    expect(store.state).toMatchObject({ problem: undefined, currentId: "sentinel" });
    expect(shown).toBe(0);
  });

  test("one that the address names and that is missing is", async () => {
    await actions.begin("https://page/named.json", true);
    await settle();
    expect(store.state.problem?.code).toBe("HTTP_STATUS");
  });

  test("one that the address names is stored when somebody uses it, and not before", async () => {
    const asked: unknown[] = [];
    follow = async (url, options) => {
      asked.push([url, options?.temporary]);
      return catalogs.create({ title: "Named", keys }, datasets);
    };
    const keep = vi.spyOn(catalogs, "keep");
    const { list } = catalogs;
    vi.spyOn(catalogs, "list").mockImplementation(async () =>
      (await list.call(catalogs)).map((info) => (info.id === "named" ? { ...info, temporary: true } : info)),
    );
    await actions.begin("https://page/named.json", true);
    await settle();
    expect(asked[0]).toEqual(["https://page/named.json", true]);
    expect(store.state.currentId).toBe("named");
    actions.perform({ kind: "catalog-choose", id: "named" });
    actions.perform({ kind: "catalog-fit" });
    await settle();
    expect(keep).not.toHaveBeenCalled();
    actions.perform({ kind: "catalog-search", text: "29RKH" });
    expect(keep).toHaveBeenCalledWith("named");
  });

  test("one that somebody asks for is stored at once", async () => {
    follow = () => catalogs.create({ title: "Asked", keys });
    const keep = vi.spyOn(catalogs, "keep");
    await actions.follow("https://host/asked.json");
    expect(keep).toHaveBeenCalledWith("asked");
  });
});

describe("the map", () => {
  const boundsOf = (tile = "") => (tile === "29RKH" ? [-10, 30, -9, 31] : [12, 45, 13, 46]);
  const placed = datasets.map((dataset) => ({
    ...dataset,
    metadata: { ...metadata, bounds: boundsOf(dataset.keys[0]) } as unknown as Metadata,
  }));

  test("shows where the datasets of the list lie", async () => {
    const { id } = await catalogs.create({ title: "Placed", keys }, placed);
    mapIsEmpty = false;
    actions.perform({ kind: "catalog-choose", id });
    await settle();
    expect(fits).toEqual([]);
    actions.perform({ kind: "catalog-fit" });
    await settle();
    actions.perform({ kind: "catalog-filter", key: "tile", values: ["32TQM"] });
    await settle();
    actions.perform({ kind: "catalog-fit" });
    await settle();
    expect(fits).toEqual([
      [-10, 30, 13, 46],
      [12, 45, 13, 46],
    ]);
    expect(said.at(-1)).toBe("The map shows 60 datasets");
  });

  test("shows a catalog that is chosen, and one that an ingest has filled, while nothing else is on it", async () => {
    const { id } = await catalogs.create({ title: "Placed", keys });
    actions.perform({ kind: "catalog-choose", id });
    await settle();
    expect(fits).toEqual([]);
    await catalogs.insert(id, placed, "skip");
    await actions.grown(id);
    await actions.grown("sentinel");
    expect(fits).toEqual([[-10, 30, 13, 46]]);
  });

  test("stays where it is when nobody knows where the datasets lie", async () => {
    const unmeasured = datasets.map(({ keys, location, band }) => ({ keys, location, band }));
    const { id } = await catalogs.create({ title: "Unmeasured", keys }, unmeasured);
    actions.perform({ kind: "catalog-choose", id });
    actions.perform({ kind: "catalog-fit" });
    await settle();
    expect(fits).toEqual([]);
    expect(said).toContain("The catalog does not know where its datasets lie");
  });

  test("of a large catalog shows what evenly spread pages of it tell", async () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({
      keys: [String(i).padStart(4, "0"), "d", "b"],
      location: `https://host/${i}.tif`,
      band: 1,
      metadata: { ...metadata, bounds: [i / 100, 0, (i + 1) / 100, 1] } as unknown as Metadata,
    }));
    const { id } = await catalogs.create({ title: "Many", keys }, many);
    actions.perform({ kind: "catalog-choose", id });
    await settle();
    expect(fits).toEqual([[0, 0, 50, 1]]);
  });
});

describe("a catalog that cannot be brought in", () => {
  test("is told where it can be seen, and is asked for again", async () => {
    await actions.follow("https://host/catalog.json");
    expect(shown).toBe(1);
    expect(store.state.problem?.code).toBe("HTTP_STATUS");
    follow = () => catalogs.create({ title: "Back", keys });
    actions.perform({ kind: "catalog-retry" });
    await settle();
    expect(store.state).toMatchObject({ problem: undefined, currentId: "back" });
  });

  test("is nothing to tell of when nobody named it, and the host answers with a page of its own", async () => {
    follow = async () => {
      throw failure("INVALID_CATALOG", "The catalog file is not JSON");
    };
    await actions.begin("https://host/catalog.json", false);
    expect(store.state.problem).toBeUndefined();
    await actions.begin("https://host/catalog.json", true);
    expect(store.state.problem?.code).toBe("INVALID_CATALOG");
    follow = async () => {
      throw failure("INVALID_CATALOG", "keys: is missing", { details: { path: "keys" } });
    };
    store.set({ problem: undefined });
    await actions.begin("https://host/catalog.json", false);
    expect(store.state.problem?.message).toBe("keys: is missing");
  });
});

test("a dataset that waits for its folder opens as soon as that is given, and is no failure", async () => {
  const local = { keys: ["a", "b", "c"], location: "local:photos/a.tif", band: 1 };
  const { id } = await catalogs.create({ title: "Local", keys }, [local]);
  actions.perform({ kind: "catalog-choose", id });
  actions.perform({ kind: "catalog-add", dataset: local });
  await settle();
  expect(store.state).toMatchObject({ problem: undefined, folderNeeded: { name: "photos" } });
  expect(opened).toEqual([]);
  actions.perform({ kind: "catalog-permit" });
  await settle();
  expect(store.state.folderNeeded).toBeUndefined();
  expect(opened).toMatchObject([{ title: "a · b · c" }]);
});

test("a dataset that waits for its folder is one of its own catalog, whichever is looked at by then", async () => {
  const local = { keys: ["a", "b", "c"], location: "local:photos/a.tif", band: 1 };
  const other = { ...local, keys: ["a", "b", "d"], location: "https://host/d.tif" };
  const { id } = await catalogs.create({ title: "Local", keys }, [local, other]);
  await settle();
  actions.perform({ kind: "catalog-choose", id });
  actions.perform({ kind: "catalog-add", dataset: local });
  await settle();
  actions.perform({ kind: "catalog-choose", id: "sentinel" });
  actions.perform({ kind: "catalog-permit" });
  await settle();
  expect(opened).toMatchObject([{ scene: { catalogId: id, values: ["a", "b"] } }]);
});
