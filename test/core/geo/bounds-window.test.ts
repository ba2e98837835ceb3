import { describe, expect, test } from "vitest";
import { windowOfBounds } from "../../../src/core/geo/bounds-window.ts";
import { crsFromEpsg } from "../../../src/core/geo/crs/crs-from-definition.ts";
import { bounds4326 } from "../../../src/core/geo/footprint.ts";
import type { RasterPlace } from "../../../src/core/geo/locate.ts";

const globe = await crsFromEpsg(4326);
/** Pixels of one degree from a corner in the north-west. */
const degrees = (west: number, north: number, width: number, height: number): RasterPlace => ({
  georeference: { crs: globe, transform: [1, 0, west, 0, -1, north] },
  width,
  height,
});
const world = degrees(-180, 90, 360, 180);
const window = (col: number, row: number, width: number, height: number) => ({ col, row, width, height });

describe("the window of a box", () => {
  test.each([
    [[10.5, 20.5, 12.5, 21.2], window(190, 68, 3, 2)],
    // Edges of pixels add no pixel beyond them, whatever rounding makes of them.
    [[10, 20, 12, 21], window(190, 69, 2, 1)],
    [[10 - 1e-9, 20 - 1e-9, 12 + 1e-9, 21 + 1e-9], window(190, 69, 2, 1)],
    [[10.2, 20.2, 10.3, 20.3], window(190, 69, 1, 1)],
    [[-180, -90, 180, 90], window(0, 0, 360, 180)],
    [[-540, -90, 540, 90], window(0, 0, 360, 180)],
    [[190, 0, 200, 10], window(10, 80, 10, 10)],
  ] as const)("%j of a world of degrees", (bounds, expected) => {
    expect(windowOfBounds(bounds, world)).toEqual(expected);
  });

  test("is cut off at the raster's edge", () => {
    expect(windowOfBounds([-20, -20, 2.5, 1.5], degrees(0, 10, 10, 10))).toEqual(window(0, 8, 3, 2));
  });

  test("across the antimeridian is one in a raster that crosses it", () => {
    const fiji = degrees(170, 0, 20, 20);
    for (const bounds of [
      [178, -12, -178, -10],
      [178, -12, 182, -10],
      [-182, -12, -178, -10],
    ] as const) {
      expect(windowOfBounds(bounds, fiji)).toEqual(window(8, 10, 4, 2));
    }
    expect(windowOfBounds([178, -12, -178, -10], degrees(175, 0, 5, 20))).toEqual(window(3, 10, 2, 2));
  });

  test("across the antimeridian is refused where the raster has its two sides at its two ends", () => {
    expect(() => windowOfBounds([178, -12, -178, -10], world)).toThrow(
      expect.objectContaining({
        code: "INVALID_ARGUMENT",
        message: "The box lies in two parts of the file, one at its west and one at its east end",
      }),
    );
  });

  test("follows curved edges, and is all of the raster for the raster's bounds", async () => {
    const crs = await crsFromEpsg(3031);
    const polar: RasterPlace = {
      georeference: { crs, transform: [1000, 0, -500_000, 0, -1000, 1_500_000] },
      width: 1000,
      height: 400,
    };
    expect(windowOfBounds(bounds4326(polar.georeference, 1000, 400), polar)).toEqual(window(0, 0, 1000, 400));
    // In EPSG:3031, the parallel bulges above its ends: PROJ puts 0°, 79° S at y = 1,198,713 m, 20° E at 1,126,422 m.
    const { row, height } = windowOfBounds([-20, -80, 20, -79], polar);
    expect(row).toBe(Math.floor((1_500_000 - 1_198_713) / 1000));
    expect(row + height).toBe(400);
  });

  test.each([
    [[0, 0, 0, 1]],
    [[0, 1, 1, 1]],
    [[0, 2, 1, 1]],
    [[0, -91, 1, 1]],
    [[0, 0, 541, 1]],
    [[Number.NaN, 0, 1, 1]],
    [[0, 0, 1]],
  ])("%j is no box", (bounds) => {
    expect(() => windowOfBounds(bounds as unknown as [number, number, number, number], world)).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT", message: expect.stringContaining("is no box") }),
    );
  });

  test("that has no pixel of the raster, or a tear of its CRS, is refused", async () => {
    expect(() => windowOfBounds([50, 0, 51, 1], degrees(0, 10, 10, 10))).toThrow("The box holds no pixel of the file");
    const crs = { ...(await crsFromEpsg(4326)), proj4: "+proj=geos +h=35786023 +lon_0=-75 +datum=WGS84" };
    const disk: RasterPlace = {
      georeference: { crs, transform: [10_000, 0, -5_500_000, 0, -10_000, 5_500_000] },
      width: 1100,
      height: 1100,
    };
    expect(() => windowOfBounds([-180, -85, 30, 85], disk)).toThrow("The file's CRS is torn, or ends, within the box");
  });
});
