import { expect, test } from "vitest";
import { Exchange } from "../../../src/catalog/exchange/exchange.ts";
import { MemoryCatalogs } from "../../../src/catalog/memory-catalogs.ts";
import { LinkedScenes } from "../../../src/ui/state/links/linked-scenes.ts";
import type { LinkedScene } from "../../../src/ui/state/links/linked-state.ts";

const files = {
  keys: ["tile", "date", "band"],
  template: "https://host/{tile}_{date}_{band}.tif",
  bands: ["B4", "B5"],
};
const linked: LinkedScene = {
  catalogId: "landsat",
  values: ["22", "20190101"],
  pixelSelection: "first",
  from: undefined,
  files,
};
const axis = { key: "date", speed: 1, loop: true, values: ["20190101", "20190201"] };

function world() {
  const catalogs = new MemoryCatalogs();
  return {
    catalogs,
    scenes: new LinkedScenes(
      () => catalogs,
      () => new Exchange(catalogs),
    ),
  };
}

test("the files that a link names become a catalog, of every date of its axis, once", async () => {
  const { catalogs, scenes } = world();
  const [scene, again] = await Promise.all([
    scenes.resolve(linked, axis),
    scenes.resolve({ ...linked, values: ["23", "20190101"] }, axis),
  ]);
  expect(scene).toEqual({
    catalogId: "from-a-link",
    keys: [],
    values: ["22", "20190101"],
    bands: [],
    pixelSelection: "first",
  });
  expect(again.catalogId).toBe("from-a-link");
  const { datasets, total } = await catalogs.datasets("from-a-link", { where: { tile: ["22"], date: ["20190201"] } });
  expect(datasets.map(({ location }) => location)).toEqual([
    "https://host/22_20190201_B4.tif",
    "https://host/22_20190201_B5.tif",
  ]);
  expect([total, (await catalogs.list()).length]).toEqual([2, 1]);
});

test("the catalog of that name is taken where it has the same files, and no other", async () => {
  const { catalogs, scenes } = world();
  const keys = files.keys.map((name) => ({ name, description: "" }));
  const datasets = [{ keys: ["22", "20190101", "B4"], location: "https://host/22_20190101_B4.tif", band: 1 }];
  await catalogs.create({ title: "Landsat", keys }, datasets);
  expect((await scenes.resolve(linked, undefined)).catalogId).toBe("landsat");
  const elsewhere = { ...files, template: "https://elsewhere/{tile}_{date}_{band}.tif" };
  expect((await scenes.resolve({ ...linked, files: elsewhere }, undefined)).catalogId).toBe("from-a-link");
});

test("another link with the same keys takes no files from the catalog of the first", async () => {
  const { catalogs, scenes } = world();
  const first = await scenes.resolve(linked, axis);
  const elsewhere = { ...files, template: "https://elsewhere/{tile}_{date}_{band}.tif" };
  const second = await scenes.resolve({ ...linked, catalogId: "other", files: elsewhere }, axis);
  expect(second.catalogId).not.toBe(first.catalogId);
  const locations = [first, second].map(async ({ catalogId }) => {
    return (await catalogs.get(catalogId, ["22", "20190201", "B5"]))?.location;
  });
  expect(await Promise.all(locations)).toEqual([
    "https://host/22_20190201_B5.tif",
    "https://elsewhere/22_20190201_B5.tif",
  ]);
});

test.each([
  ["nothing that leads to its catalog", { ...linked, files: undefined }, "NOT_FOUND"],
  ["other keys than values", { ...linked, values: ["22"] }, "INVALID_ARGUMENT"],
  ["a key twice", { ...linked, files: { ...files, keys: ["tile", "tile", "band"] } }, "INVALID_ARGUMENT"],
])("a link with %s is refused", async (_, scene, code) => {
  const { scenes } = world();
  await expect(scenes.resolve(scene, undefined)).rejects.toMatchObject({ code });
});
