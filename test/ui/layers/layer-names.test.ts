import { expect, test } from "vitest";
import { MemoryCatalogs } from "../../../src/catalog/memory-catalogs.ts";
import { type CatalogState, emptyCatalogState } from "../../../src/ui/state/catalogs/catalog-state.ts";
import type { Layer } from "../../../src/ui/state/layers/layer.ts";
import { LayerNames } from "../../../src/ui/state/layers/layer-names.ts";
import { emptyPage, type PageState } from "../../../src/ui/state/page-state.ts";
import { Store } from "../../../src/ui/state/store.ts";

const layer = (id: string, url: string, more: Partial<Layer> = {}): Layer => ({
  id,
  title: "file.tif",
  source: { url },
  sample: undefined,
  scene: undefined,
  band: undefined,
  opening: { status: "opening" },
  style: undefined,
  expression: undefined,
  relief: undefined,
  wanted: {},
  opacity: 1,
  hidden: false,
  preview: undefined,
  tileError: undefined,
  attempt: 0,
  ...more,
});

test("layers are named by the keys of the dataset that they show, where a catalog knows it", async () => {
  const catalogs = new MemoryCatalogs();
  const keys = ["date", "band"].map((name) => ({ name, description: "" }));
  await catalogs.create({ title: "Other", keys }, [{ keys: ["x", "y"], location: "https://h/other.tif", band: 1 }]);
  const { id } = await catalogs.create({ title: "Series", keys }, [
    { keys: ["20240101", "B2"], location: "https://h/one file.tif", band: 1 },
    { keys: ["20240102", "B2"], location: "https://h/two.tif", band: 1 },
    { keys: ["20240102", "B3"], location: "https://h/two.tif", band: 2 },
    { keys: ["20240103", "B2"], location: "https://h/two.tif.tif", band: 1 },
  ]);
  const layers = [
    layer("only", "https://h/one file.tif"),
    layer("second", "https://h/two.tif", { wanted: { bands: "2" } }),
    layer("colours", "https://h/two.tif", { wanted: { bands: "1,2,3" } }),
    layer("other", "https://h/other.tif"),
    layer("unknown", "https://h/unknown.tif"),
    layer("named", "https://h/two.tif", { title: "named", band: 2 }),
    layer("local", "https://h/two.tif", { source: { url: "https://h/other.tif", blob: new Blob() } }),
  ];
  const store = new Store<PageState>({ ...emptyPage, layers });
  const state = { ...emptyCatalogState, catalogs: await catalogs.list(), currentId: id };
  const names = new LayerNames(store, new Store<CatalogState>(state), catalogs);
  await names.look();
  expect(store.state.layers.map(({ id, title, band }) => [id, title, band])).toEqual([
    ["only", "20240101 · B2", 1],
    ["second", "20240102 · B3", 2],
    ["colours", "file.tif", undefined],
    ["other", "x · y", 1],
    ["unknown", "file.tif", undefined],
    ["named", "named", 2],
    ["local", "file.tif", undefined],
  ]);
});
