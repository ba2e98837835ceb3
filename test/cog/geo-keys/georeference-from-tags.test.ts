import { describe, expect, test } from "vitest";
import { openTiny } from "../../support/open-bytes.ts";
import { type Entry, oneDegreePixels } from "../../support/tiny-tiff.ts";

const crs = (rasterType: 1 | 2): Entry => [
  34735,
  "SHORT",
  [1, 1, 0, 3, 1024, 0, 1, 2, 1025, 0, 1, rasterType, 2048, 0, 1, 4326],
];
const place = async (...entries: readonly Entry[]) => {
  const cog = await openTiny({ width: 2, height: 2, blocks: [new Uint8Array(4)], entries });
  return cog.georeference();
};
const scale: Entry = [33550, "DOUBLE", [2, 3, 0]];
const tie: Entry = [33922, "DOUBLE", [0, 0, 0, 10, 20, 0]];
/** x = 2·col + 0.5·row + 10, y = 0.25·col − 3·row + 20. */
const matrix: Entry = [34264, "DOUBLE", [2, 0.5, 0, 10, 0.25, -3, 0, 20, 0, 0, 0, 0, 0, 0, 0, 1]];
const ties = (...points: readonly (readonly number[])[]): Entry => [33922, "DOUBLE", points.flat()];

describe("the transform", () => {
  test("comes from a pixel's size and a tie point, wherever that lies", async () => {
    expect(await place(crs(1), scale, tie)).toMatchObject({ transform: [2, 0, 10, 0, -3, 20] });
    expect(await place(crs(1), scale, [33922, "DOUBLE", [1, 2, 0, 10, 20, 0]])).toMatchObject({
      transform: [2, 0, 8, 0, -3, 26],
    });
  });

  // ED50 has a shift for each country: PROJ 9.1 without grids, cs2cs EPSG:23030 EPSG:4326, in Spain and north of Norway.
  test.each([
    [400000, 4100000, "-131,-100.3,-163.4,-1.244,-0.02,-1.144,9.39"],
    [542964, 7927572, "-116.641,-56.931,-110.559,0.893,0.921,-0.917,-3.52"],
  ])("decides on the shift of the datum: %d, %d", async (x, y, towgs84) => {
    const ed50: Entry = [34735, "SHORT", [1, 1, 0, 2, 1024, 0, 1, 1, 3072, 0, 1, 23030]];
    const { crs: found } = await place(ed50, scale, [33922, "DOUBLE", [0, 0, 0, x, y, 0]]);
    expect(found.proj4).toContain(`+towgs84=${towgs84}`);
  });

  test("takes the height of a pixel as positive, as GDAL does", async () => {
    expect(await place(crs(1), [33550, "DOUBLE", [2, -3, 0]], tie)).toMatchObject({ transform: [2, 0, 10, 0, -3, 20] });
  });

  test("is shifted by half a pixel where coordinates name pixel centres", async () => {
    expect(await place(crs(2), scale, tie)).toMatchObject({ transform: [2, 0, 9, 0, -3, 21.5] });
    expect(await place(crs(2), matrix)).toMatchObject({
      transform: [2, 0.5, 10 - 1.25, 0.25, -3, 20 + 1.375],
    });
  });

  test("comes from a matrix, unless there are size and tie point, too", async () => {
    expect(await place(crs(1), matrix)).toMatchObject({ transform: [2, 0.5, 10, 0.25, -3, 20] });
    expect(await place(crs(1), matrix, scale, tie)).toMatchObject({ transform: [2, 0, 10, 0, -3, 20] });
  });

  test("comes from ground control points, where there are three or more", async () => {
    const three = ties([0, 0, 0, 10, 20, 0], [2, 0, 0, 12, 20, 0], [0, 2, 0, 10, 18, 0]);
    expect(await place(crs(1), three)).toMatchObject({
      gcps: [
        { col: 0, row: 0, x: 10, y: 20 },
        { col: 2, row: 0, x: 12, y: 20 },
        { col: 0, row: 2, x: 10, y: 18 },
      ],
    });
    expect(await place(crs(2), three)).toMatchObject({ gcps: [{ col: 0.5, row: 0.5 }, {}, {}] });
  });

  test.each<readonly [string, readonly Entry[]]>([
    ["nothing", []],
    ["a size without a tie point", [scale]],
    ["two tie points", [ties([0, 0, 0, 1, 1, 0], [1, 1, 0, 2, 2, 0])]],
    ["a size of 0", [[33550, "DOUBLE", [0, 0, 0]], tie]],
    ["a size that is no number", [[33550, "DOUBLE", [Number.NaN, 1, 0]], tie]],
    ["a size of 1e300", [[33550, "DOUBLE", [1e300, 1e300, 0]], tie]],
    ["a place at infinity", [scale, [33922, "DOUBLE", [0, 0, 0, Number.POSITIVE_INFINITY, 0, 0]]]],
    ["a matrix without inverse", [[34264, "DOUBLE", new Array(16).fill(1)]]],
    ["a matrix that is too short", [[34264, "DOUBLE", [1, 0, 0, 0]]]],
    ["control points that are no numbers", [ties(...new Array(3).fill([0, 0, 0, Number.NaN, 1, 0]))]],
  ])("cannot come from %s", async (_, entries) => {
    await expect(place(crs(1), ...entries)).rejects.toMatchObject({ code: "NO_GEOREFERENCE" });
  });
});

describe("the CRS", () => {
  test("that is not named is asked for", async () => {
    await expect(place(scale, tie)).rejects.toMatchObject({
      code: "UNKNOWN_CRS",
      message: "The file does not name its coordinate reference system",
    });
  });

  test("that is given replaces the file's own, and a wrong one is not remembered", async () => {
    const cog = await openTiny({ width: 2, height: 2, blocks: [new Uint8Array(4)], entries: oneDegreePixels });
    await expect(cog.georeference("EPSG:0")).rejects.toMatchObject({ code: "UNKNOWN_CRS" });
    await expect(cog.georeference("EPSG:0")).rejects.toMatchObject({ code: "UNKNOWN_CRS" });
    expect((await cog.georeference("EPSG:32629")).crs.code).toBe("EPSG:32629");
    expect((await cog.georeference()).crs.code).toBe("EPSG:4326");
  });

  test.each<readonly [string, Entry]>([
    ["claims more keys than it has", [34735, "SHORT", [1, 1, 0, 5000, 1024, 0, 1, 2, 2048, 0, 1, 4326]]],
    [
      "has a key that points nowhere",
      [34735, "SHORT", [1, 1, 0, 3, 1024, 0, 1, 2, 2057, 34736, 9, 99, 2048, 0, 1, 4326]],
    ],
  ])("of a directory of keys that %s is read as far as it goes", async (_, keys) => {
    expect((await place(keys, scale, tie)).crs.code).toBe("EPSG:4326");
  });
});

/** Names of user-defined sinusoidal coordinates, in the order that {@link texts} has them. */
async function named(bytes: readonly number[], offset: number, length: number): Promise<string> {
  const keys = [
    1024,
    0,
    1,
    1,
    1025,
    0,
    1,
    1,
    2048,
    0,
    1,
    4326,
    3072,
    0,
    1,
    32767,
    3073,
    34737,
    length,
    offset,
    3075,
    0,
    1,
    24,
  ];
  const { crs } = await place([34735, "SHORT", [1, 1, 0, 6, ...keys]], [34737, "ASCII", bytes], scale, tie);
  return crs.name;
}

test("the texts of keys are cut by bytes, whatever their encoding", async () => {
  const utf8 = [...new TextEncoder().encode("Réseau – géodésique|Żółw|")];
  const first = utf8.indexOf(0x7c) + 1;
  expect(await named([...utf8, 0], 0, first)).toBe("Réseau – géodésique");
  expect(await named([...utf8, 0], first, utf8.length - first)).toBe("Żółw");
  // "Gauß" of Windows' western encoding, and a NUL before the text that is asked for.
  expect(await named([0x41, 0, 0x47, 0x61, 0x75, 0xdf, 0x7c, 0], 2, 5)).toBe("Gauß");
});
