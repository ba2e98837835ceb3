import { describe, expect, test } from "vitest";
import { crsFromEpsg } from "../../../../src/core/geo/crs/crs-from-definition.ts";
import { pixelMapping } from "../../../../src/core/geo/georeference/georeference.ts";
import type { GroundControlPoint } from "../../../../src/core/geo/georeference/pixel-mapping.ts";
import { locate } from "../../../../src/core/geo/locate.ts";
import { expectedFile, expectedFiles, readPlace } from "../../../support/geo-tiff.ts";

const crs = await crsFromEpsg(4326);

test("an affine georeference leads from pixels to the CRS and back", () => {
  const { toCrs, toPixel } = pixelMapping({ crs, transform: [2, 1, 100, -1, 3, 50] });
  expect(toCrs(10, 20)).toEqual([140, 100]);
  const [col, row] = toPixel(140, 100);
  expect(col).toBeCloseTo(10, 12);
  expect(row).toBeCloseTo(20, 12);
});

test.each([[[0, 0, 0, 0, 0, 0]], [[Number.NaN, 0, 0, 0, -1, 0]], [[1, 0, Infinity, 0, -1, 0]]] as const)(
  "the transform %j cannot be used",
  (transform) => {
    expect(() => pixelMapping({ crs, transform })).toThrow(expect.objectContaining({ code: "NO_GEOREFERENCE" }));
  },
);

describe("ground control points", () => {
  const grid = (count: number, at: (col: number, row: number) => readonly [number, number]): GroundControlPoint[] =>
    Array.from({ length: count * count }, (_, i) => {
      const [col, row] = [(i % count) * 1000, Math.floor(i / count) * 1000];
      const [x, y] = at(col, row);
      return { col, row, x, y };
    });

  test("of which there are four are met by a plane", () => {
    const gcps = grid(2, (col, row) => [5 + col * 1e-3, 60 - row * 2e-3]);
    const [x, y] = pixelMapping({ crs, gcps }).toCrs(300, 700);
    expect(x).toBeCloseTo(5.3, 10);
    expect(y).toBeCloseTo(58.6, 10);
  });

  test("on a parabola are met exactly by order 2", () => {
    const gcps = grid(3, (col, row) => [col * 1e-3 + row * row * 1e-9, 50 - row * 1e-3]);
    const [x, y] = pixelMapping({ crs, gcps }).toCrs(500, 1500);
    expect(x).toBeCloseTo(0.5 + 1500 * 1500 * 1e-9, 10);
    expect(y).toBeCloseTo(48.5, 10);
  });

  test.each([
    ["two of them", grid(1, () => [0, 0])],
    ["all on one line", [0, 1, 2, 3, 4, 5].map((i) => ({ col: i, row: i, x: i, y: i }))],
  ])("%s do not say where a raster lies", (_, gcps) => {
    expect(() => pixelMapping({ crs, gcps })).toThrow(expect.objectContaining({ code: "NO_GEOREFERENCE" }));
  });
});

// In this file alone GDAL's two polynomials, there and back, differ by more than the samples are away from an edge.
const beyondTheFit = new Set(["real/sar/S1_slc_cint16.tif"]);
const placed = expectedFiles.filter(([path, { samples, crs }]) => {
  return (
    samples.some(({ lon }) => lon !== null) &&
    crs?.kind !== "geocentric" &&
    !beyondTheFit.has(path) &&
    !path.includes("auxxml")
  );
});

test.each(placed)("GDAL's samples of %s lie in their pixels", async (path) => {
  const source = await readPlace(path);
  if (!source) throw new Error("no georeference");
  for (const { col, row, lon, lat } of expectedFile(path).samples) {
    if (lon === null || lat === null) continue;
    const found = locate(source, lon, lat);
    expect([found && Math.floor(found.col), found && Math.floor(found.row)]).toEqual([col, row]);
  }
});

test("a place outside the raster has no pixel", async () => {
  const source = { georeference: { crs, transform: [1, 0, 165, 0, -1, 5] as const }, width: 30, height: 30 };
  expect(locate(source, -170, 0)).toMatchObject({ col: 25, row: 5 });
  expect(locate(source, 170, 0)).toMatchObject({ col: 5, row: 5, x: 170 });
  expect(locate(source, 164, 0)).toBeUndefined();
  expect(locate(source, 170, 6)).toBeUndefined();
});
