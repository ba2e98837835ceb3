import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LocalEngine } from "../../src/engine/local-engine.ts";
import { type Entry, tinyTiff } from "../support/tiny-tiff.ts";

/** PROJ's places (cs2cs, `test/support/make-datum-grid.py`): on the old datum, and in WGS 84 by the grid. */
const places = [
  [10.5, 45.5, 10.4988472223, 45.4990138889],
  [11.25, 46.8, 11.2487486112, 46.7992902778],
  [13.9, 47.95, 13.8986722222, 47.9496305556],
  [12, 46, 11.9989444445, 45.9993055556],
] as const;

const grids = new URL("../fixtures/grids/", import.meta.url);
const host = "https://grids.example/";

/** A host that has the two grids and an HTML page. */
const fetchGrid = async (input: string | URL | Request) => {
  const name = String(input).slice(host.length);
  if (name === "page.gsb") return new Response("<!doctype html><title>Login</title>");
  if (name === "cut.gsb") return new Response(readFileSync(new URL("tiny.gsb", grids)).subarray(0, 500));
  if (!["tiny.gsb", "tiny-grid.tif"].includes(name)) return new Response("", { status: 404 });
  return new Response(readFileSync(new URL(name, grids)));
};

/** 8 × 8 pixels of a degree from 8° E, 52° N on a datum of Bessel's ellipsoid, 3 numbers of whose shift are given. */
const geoKeys = [
  1, 1, 0, 6, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 32767, 2050, 0, 1, 32767, 2056, 0, 1, 7004, 2062, 34736, 3, 0,
];
const entries: readonly Entry[] = [
  [33550, "DOUBLE", [1, 1, 0]],
  [33922, "DOUBLE", [0, 0, 0, 8, 52, 0]],
  [34735, "SHORT", geoKeys],
  [34736, "DOUBLE", [600, 70, 400]],
];
const blob = new Blob([tinyTiff([{ width: 8, height: 8, blocks: [new Uint8Array(64)], entries }])]);
const source = { url: "local:bessel.tif", blob };
const engine = new LocalEngine({ http: { fetch: fetchGrid } });
const point = (longitude: number, latitude: number, grid?: string) =>
  engine.run({ kind: "point", source: { ...source, grid: grid && `${host}${grid}` }, longitude, latitude });

describe.each(["tiny.gsb", "tiny-grid.tif"])("a datum grid (%s)", (grid) => {
  test.each(places)("takes %d, %d to where PROJ takes it", async (x, y, longitude, latitude) => {
    const found = await point(longitude, latitude, grid);
    expect(found?.x).toBeCloseTo(x, 8);
    expect(found?.y).toBeCloseTo(y, 8);
  });

  test("leaves places outside of it to the shift of the file", async () => {
    const [withGrid, without] = await Promise.all([point(9, 50, grid), point(9, 50)]);
    expect(withGrid).toEqual(without);
    expect(withGrid?.x).not.toBeCloseTo(9, 4);
  });
});

test("a file with a grid and one without are two: their places differ", async () => {
  const [, , longitude, latitude] = places[0];
  expect((await point(longitude, latitude))?.x).not.toBeCloseTo(places[0][0], 5);
  expect((await point(longitude, latitude, "tiny.gsb"))?.x).toBeCloseTo(places[0][0], 8);
});

test.each([
  ["page.gsb", "DAMAGED"],
  ["cut.gsb", "DAMAGED"],
  ["missing.gsb", "HTTP_STATUS"],
])("%s is no grid: %s", async (grid, code) => {
  await expect(point(11, 46, grid)).rejects.toMatchObject({ code });
});
