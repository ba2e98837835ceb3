import { describe, expect, test } from "vitest";
import { MemoryCatalogs } from "../../../src/catalog/memory-catalogs.ts";
import type { Scene } from "../../../src/ui/state/layers/scene.ts";
import { filesTemplate, fillTemplate, SceneLinks } from "../../../src/ui/state/links/scene-links.ts";

const keys = ["tile", "date", "band"];
const location = ([tile, date, band]: readonly string[]) => `https://host/${tile}/LC08_${tile}_${date}_${band}.tif`;
const all = ["22", "23"].flatMap((tile) =>
  ["20190101", "20190201"].flatMap((date) => ["B4", "B5"].map((band) => [tile, date, band])),
);
const datasets = all.map((values) => ({ keys: values, location: location(values), band: 1 }));
const scene: Scene = {
  catalogId: "landsat",
  keys,
  values: ["22", "20190101"],
  bands: ["B4", "B5"],
  pixelSelection: "first",
};

describe("the addresses of datasets as a template", () => {
  test("names each key where its value stands", () => {
    expect(filesTemplate(keys, datasets)).toBe("https://host/{tile}/LC08_{tile}_{date}_{band}.tif");
  });

  test("is none where it would lead to another file", () => {
    const odd = [...datasets.slice(0, 2), { keys: ["23", "20190201", "B4"], location: "https://elsewhere/x.tif" }];
    expect(filesTemplate(keys, odd)).toBeUndefined();
  });

  test("is none for files of this computer", () => {
    expect(filesTemplate(keys, [{ keys: ["22", "20190101", "B4"], location: "local:f/22.tif" }])).toBeUndefined();
  });

  test("gives the addresses back", () => {
    expect(fillTemplate("https://host/{tile}_{band}_{other}.tif", keys, ["22", "x", "B4"])).toBe(
      "https://host/22_B4_{other}.tif",
    );
  });
});

describe("a link carries a scene", () => {
  const infos = keys.map((name) => ({ name, description: "" }));

  test("of a hosted catalog by the catalog's address", async () => {
    const catalogs = new MemoryCatalogs();
    const origin = { url: "https://host/catalog.json", version: "1", checkedAt: 0 };
    const { id } = await catalogs.create({ title: "Landsat", keys: infos, origin }, datasets);
    const links = new SceneLinks(() => catalogs);
    expect(await links.look({ ...scene, catalogId: id }, undefined, [])).toBe(true);
    expect(links.of({ ...scene, catalogId: id }, undefined)).toEqual({
      from: "https://host/catalog.json",
      files: undefined,
    });
  });

  test("of a catalog of this computer by the addresses of its files, whatever the date that is shown", async () => {
    const catalogs = new MemoryCatalogs();
    const { id } = await catalogs.create({ title: "Landsat", keys: infos }, datasets);
    const links = new SceneLinks(() => catalogs);
    const shown = { ...scene, catalogId: id };
    await links.look(shown, "date", ["20190101", "20190201"]);
    const files = { keys, template: "https://host/{tile}/LC08_{tile}_{date}_{band}.tif", bands: ["B4", "B5"] };
    expect(links.of(shown, "date")).toEqual({ from: undefined, files });
    expect(links.of({ ...shown, values: ["22", "20190201"] }, "date")).toEqual({ from: undefined, files });
    expect(links.of({ ...shown, values: ["23", "20190201"] }, "date")).toBeUndefined();
  });

  test("not at all where a mosaic takes an unknown number of files", async () => {
    const catalogs = new MemoryCatalogs();
    const { id } = await catalogs.create({ title: "Landsat", keys: infos }, datasets);
    const links = new SceneLinks(() => catalogs);
    const mosaic = { ...scene, catalogId: id, values: ["*", "20190101"] };
    await links.look(mosaic, undefined, []);
    expect(links.of(mosaic, undefined)).toEqual({ from: undefined, files: undefined });
  });
});
