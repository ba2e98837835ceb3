import { describe, expect, test } from "vitest";
import type { Affine } from "../../../src/core/geo/affine.ts";
import { hull4326, rasterCorners } from "../../../src/core/geo/convex-hull.ts";
import { crsFromText } from "../../../src/core/geo/crs/wkt/crs-from-text.ts";
import { bounds4326, footprint } from "../../../src/core/geo/footprint.ts";
import { readPlace } from "../../support/geo-tiff.ts";
import { overlap } from "../../support/overlap.ts";

const georeference = async (crs: string, transform: Affine) => ({ crs: await crsFromText(crs), transform });
const whole = async (path: string) => {
  const place = await readPlace(path);
  if (!place) throw new Error("no georeference");
  const { georeference, width, height } = place;
  const [ring = []] = hull4326(rasterCorners(width, height), georeference, width, height).coordinates;
  return { ring, place, bounds: bounds4326(georeference, width, height) };
};
const twiceArea = (ring: readonly GeoJSON.Position[]) =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], i) => sum + (ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0), 0);

describe("a hull in EPSG:4326", () => {
  test("keeps its corners and their order, closed", async () => {
    const degrees = await georeference("EPSG:4326", [0.5, 0, 10, 0, -0.25, 50]);
    const { coordinates } = hull4326(rasterCorners(4, 8), degrees, 4, 8);
    expect(coordinates).toEqual([
      [
        [10, 48],
        [12, 48],
        [12, 50],
        [10, 50],
        [10, 48],
      ],
    ]);
  });

  test("is turned counterclockwise where rows run northwards", async () => {
    const upwards = await georeference("EPSG:4326", [1, 0, 10, 0, 1, 50]);
    const { coordinates } = hull4326(rasterCorners(4, 8), upwards, 4, 8);
    expect(twiceArea(coordinates[0] ?? [])).toBe(2 * 32);
  });

  test.each(["patho/lon-165-195.tif", "patho/lon-neg190.tif"])(
    "across the antimeridian (%s) stays one piece, its west within ±180",
    async (path) => {
      const { ring, bounds } = await whole(path);
      const longitudes = ring.map(([longitude = Number.NaN]) => longitude);
      expect(Math.min(...longitudes)).toBeCloseTo(bounds[0], 6);
      expect(Math.max(...longitudes)).toBeCloseTo(bounds[2] + 360, 6);
      expect(twiceArea(ring)).toBeCloseTo(2 * 30 * 30, 4);
    },
  );

  test.each([
    ["from the antimeridian to itself", -180, 360],
    ["wider than half of it", -170, 340],
    ["from Greenwich to itself", 0, 360],
  ])("that spans the globe, %s, keeps its width", async (_, west, span) => {
    const degrees = await georeference("EPSG:4326", [span / 8, 0, west, 0, -45, 90]);
    const [ring = []] = hull4326(rasterCorners(8, 4), degrees, 8, 4).coordinates;
    expect(ring).toEqual([
      [west, -90],
      [west + span, -90],
      [west + span, 90],
      [west, 90],
      [west, -90],
    ]);
  });

  test("of the whole of Web Mercator keeps its width", async () => {
    const half = 20037508.342789244;
    const mercator = await georeference("EPSG:3857", [half / 2, 0, -half, 0, -half / 2, half]);
    const [ring = []] = hull4326(rasterCorners(4, 4), mercator, 4, 4).coordinates;
    expect(twiceArea(ring)).toBeCloseTo(2 * 360 * 2 * 85.05112878, 4);
  });

  test("around a pole is closed over it, and cut at the antimeridian", async () => {
    const { ring, place } = await whole("real/polar/seaice_nh_20211231_conc_u8.tif");
    const longitudes = ring.map(([longitude = Number.NaN]) => longitude);
    expect([Math.min(...longitudes), Math.max(...longitudes)]).toEqual([-180, 180]);
    expect(ring).toContainEqual([180, 90]);
    expect(ring).toContainEqual([-180, 90]);
    // The footprint has the same corners, with edges densified: they bend to the pole.
    const [outline = []] = footprint(place.georeference, place.width, place.height).coordinates[0] ?? [];
    expect(overlap(ring, outline)).toBeGreaterThan(0.8);
  });

  test("around the south pole, whichever way rows run", async () => {
    for (const e of [-1, 1]) {
      const south = await georeference("EPSG:3031", [1e5, 0, -1e6, 0, e * 1e5, -e * 1e6]);
      const [ring = []] = hull4326(rasterCorners(20, 20), south, 20, 20).coordinates;
      expect(ring).toContainEqual([180, -90]);
      expect(twiceArea(ring)).toBeGreaterThan(0);
      const latitudes = ring.map(([, latitude = Number.NaN]) => latitude);
      // The corners lie 1414 km from the pole, the middle of an edge, at the antimeridian, 1000 km.
      expect(Math.max(...latitudes)).toBeCloseTo(-77.0, 0);
      expect(ring.find(([longitude, latitude]) => longitude === 180 && latitude !== -90)?.[1]).toBeCloseTo(-80.85, 1);
    }
  });

  test("that reaches off the globe follows where it ends", async () => {
    const { ring, bounds } = await whole("real/odd/goes_geos.tif");
    const [west, south, east, north] = bounds;
    const box = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ];
    expect(ring.flat().every(Number.isFinite)).toBe(true);
    // A disc fills π/4 of its box, one that bends with the latitude more.
    expect(overlap(ring, box)).toBeGreaterThan(Math.PI / 4);
    const { ring: sinusoidal } = await whole("real/modis/MCD12Q1.A2001001.h00v08_LC_Type1.tif");
    expect(sinusoidal.flat().every(Number.isFinite)).toBe(true);
  });
});
