import { describe, expect, test } from "vitest";
import type { Affine } from "../../../src/core/geo/affine.ts";
import { crsFromText } from "../../../src/core/geo/crs/wkt/crs-from-text.ts";
import { bounds4326, footprint } from "../../../src/core/geo/footprint.ts";
import { expectedFiles, readPlace } from "../../support/geo-tiff.ts";

/** Where our bounds are not GDAL's, and why. */
const otherwise: Readonly<Record<string, readonly [number, number, number, number]>> = {
  // GDAL leaves longitudes of geographic files as they are; ours lie within ±180.
  "patho/lon-0-360.tif": [-180, -90, 180, 90],
  "patho/lon-165-195.tif": [165, -25, -165, 5],
  "patho/lon-neg190.tif": [165, -25, -165, 5],
  // Half a pixel beyond the poles is no place on Earth.
  "patho/lon-node-grid.tif": [-180, -90, 180, 90],
  // GDAL wraps the corners that are off the globe to the other side of ±180.
  "real/modis/MCD12Q1.A2001001.h00v08_LC_Type1.tif": [-180, 0, -169.99999998473047, 10],
  // GDAL's are the extremes of a 65 × 65 grid of points; ours follow the edge of the disc that the satellite sees.
  "real/odd/goes_geos.tif": [-156.297, -81.3282, 6.2966, 81.3282],
};
const unplaced = new Set(["patho/geo-auxxml-only.tif", "patho/crs-geocentric-4978.tif"]);

const placed = expectedFiles.filter(([path, { bounds_4326 }]) => bounds_4326 !== null && !unplaced.has(path));

test.each(placed)("the bounds of %s are GDAL's", async (path, { bounds_4326 }) => {
  const place = await readPlace(path);
  if (!place || !bounds_4326) throw new Error("no georeference");
  const bounds = bounds4326(place.georeference, place.width, place.height);
  const other = otherwise[path];
  const tolerance = other ? 1e-3 : 1e-6;
  for (const [i, value] of (other ?? bounds_4326).entries()) {
    expect(Math.abs((bounds[i] as number) - value)).toBeLessThan(tolerance);
  }
});

test.each(placed)("the footprint of %s fills its bounds and stays within ±180", async (path) => {
  const place = await readPlace(path);
  if (!place) throw new Error("no georeference");
  const { west, south, east, north, rings } = extentOf(footprint(place.georeference, place.width, place.height));
  const bounds = bounds4326(place.georeference, place.width, place.height);
  expect(rings).toBe(bounds[0] > bounds[2] ? 2 : 1);
  expect(south).toBeCloseTo(bounds[1], 5);
  expect(north).toBeCloseTo(bounds[3], 5);
  expect(west).toBeCloseTo(bounds[0] > bounds[2] ? -180 : bounds[0], 5);
  expect(east).toBeCloseTo(bounds[0] > bounds[2] ? 180 : bounds[2], 5);
});

function extentOf({ coordinates }: GeoJSON.MultiPolygon) {
  const points = coordinates.flat(2) as [number, number][];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  expect([...xs, ...ys].every(Number.isFinite)).toBe(true);
  return {
    rings: coordinates.length,
    west: Math.min(...xs),
    south: Math.min(...ys),
    east: Math.max(...xs),
    north: Math.max(...ys),
  };
}

/** Square degrees, exterior rings counterclockwise. */
function areaOf({ coordinates }: GeoJSON.MultiPolygon): number {
  let area = 0;
  for (const [ring = []] of coordinates) {
    for (let i = 1; i < ring.length; i++) {
      const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [ring[i - 1], ring[i]];
      area += (x1 * y2 - x2 * y1) / 2;
    }
  }
  return area;
}

async function georeference(crs: string, transform: Affine) {
  return { crs: await crsFromText(crs), transform };
}

describe("a raster", () => {
  test("across the antimeridian is cut in two there", async () => {
    const fiji = await georeference("EPSG:4326", [1, 0, 177, 0, -1, -15]);
    expect(bounds4326(fiji, 6, 4)).toEqual([177, -19, -177, -15]);
    expect(areaOf(footprint(fiji, 6, 4))).toBeCloseTo(24, 9);
    expect(footprint(fiji, 6, 4).coordinates).toHaveLength(2);
  });

  test("in UTM across the antimeridian too", async () => {
    const utm60 = await georeference("EPSG:32660", [1000, 0, 600000, 0, -1000, 7000000]);
    const [west, south, east, north] = bounds4326(utm60, 300, 300);
    expect([west > 178, east < -174, south < 61, north > 62]).toEqual([true, true, true, true]);
    expect(footprint(utm60, 300, 300).coordinates).toHaveLength(2);
  });

  test.each([
    ["EPSG:3413", 90],
    ["EPSG:3031", -90],
  ])("around a pole has all longitudes and the pole: %s", async (crs, pole) => {
    const polar = await georeference(crs, [10000, 0, -3000000, 0, -10000, 3000000]);
    const bounds = bounds4326(polar, 600, 600);
    expect([bounds[0], bounds[2]]).toEqual([-180, 180]);
    expect(bounds[pole > 0 ? 3 : 1]).toBe(pole);
    const shape = footprint(polar, 600, 600);
    expect(extentOf(shape)).toMatchObject({ west: -180, east: 180 });
    // A square of 6000 km reaches to 62…71° of latitude: between the caps down to these.
    expect(areaOf(shape)).toBeGreaterThan(360 * 15);
    expect(areaOf(shape)).toBeLessThan(360 * 32);
  });

  test("beside a pole, across the antimeridian, does not span the world", async () => {
    const polar = await georeference("EPSG:3413", [10000, 0, -1250000, 0, -10000, 1250000]);
    const [west, , east] = bounds4326(polar, 50, 50);
    expect(west).toBeGreaterThan(east);
    expect(areaOf(footprint(polar, 50, 50))).toBeLessThan(360 * 5);
  });

  test("of the whole world in an oval projection is the whole world", async () => {
    const oval = await georeference("+proj=moll +datum=WGS84", [100000, 0, -18100000, 0, -100000, 9100000]);
    const bounds = bounds4326(oval, 362, 182);
    for (const [i, value] of [-180, -90, 180, 90].entries()) expect(bounds[i]).toBeCloseTo(value, 1);
    expect(areaOf(footprint(oval, 362, 182))).toBeGreaterThan(360 * 175);
  });

  test("that is wider than the world is the world", async () => {
    const wide = await georeference("EPSG:4326", [1, 0, -200, 0, -1, 90]);
    expect(bounds4326(wide, 400, 180)).toEqual([-180, -90, 180, 90]);
    expect(areaOf(footprint(wide, 400, 180))).toBeCloseTo(360 * 180, 6);
  });

  test("off the globe is nowhere", async () => {
    const off = await georeference(
      "+proj=geos +lon_0=0 +h=35786023 +ellps=GRS80",
      [1000, 0, 6000000, 0, -1000, 6000000],
    );
    expect(() => bounds4326(off, 100, 100)).toThrow(expect.objectContaining({ code: "NO_GEOREFERENCE" }));
    expect(() => footprint(off, 100, 100)).toThrow(expect.objectContaining({ code: "NO_GEOREFERENCE" }));
  });
});
