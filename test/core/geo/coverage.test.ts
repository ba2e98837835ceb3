import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Affine } from "../../../src/core/geo/affine.ts";
import type { Bounds } from "../../../src/core/geo/bounds.ts";
import { BoxIndex } from "../../../src/core/geo/box-index.ts";
import { hull4326, rasterCorners } from "../../../src/core/geo/convex-hull.ts";
import { mayMeet, widenedBounds } from "../../../src/core/geo/coverage.ts";
import { projection } from "../../../src/core/geo/crs/projection.ts";
import { crsFromText } from "../../../src/core/geo/crs/wkt/crs-from-text.ts";
import { bounds4326 } from "../../../src/core/geo/footprint.ts";
import { pixelMapping } from "../../../src/core/geo/georeference/georeference.ts";

const [width, height] = [1000, 800];
/** Rasters whose edges are curved on the globe: transform and CRS. */
const rasters: readonly (readonly [name: string, crs: string, transform: Affine])[] = [
  ["a Sentinel-2 tile", "EPSG:32629", [110, 0, 499_980, 0, -110, 4_900_020]],
  ["a whole UTM zone", "EPSG:32633", [650, 0, 170_000, 0, -1200, 8_000_000]],
  ["a rotated one", "EPSG:32718", [300, 200, 300_000, 200, -300, 6_000_000]],
  ["a MODIS tile", "+proj=sinu +R=6371007.181", [1112, 0, 8_895_604, 0, -1390, 7_783_653]],
  ["Europe", "EPSG:3035", [5000, 0, 2_000_000, 0, -5500, 5_500_000]],
  ["the north pole", "EPSG:3413", [8000, 0, -4_000_000, 0, -8000, 3_500_000]],
  ["the antimeridian", "EPSG:32601", [500, 0, 200_000, 0, -500, 7_000_000]],
];

test.each(rasters)("%s may be met wherever it has a pixel", async (_, text, transform) => {
  const georeference = { crs: await crsFromText(text), transform };
  const bounds = bounds4326(georeference, width, height);
  const hull = hull4326(rasterCorners(width, height), georeference, width, height);
  const coverage = { bounds, outlines: [hull.coordinates[0] ?? []] };
  const index = new BoxIndex([[0, 0, 1, 1], widenedBounds(coverage)]);
  const { toCrs } = pixelMapping(georeference);
  const { inverse } = projection(georeference.crs);
  // Often on an edge, where outlines with straight edges are wrong.
  const at = (end: number) =>
    fc.oneof(fc.constantFrom(0.5, end - 0.5), fc.double({ min: 0.5, max: end - 0.5, noNaN: true }));
  const side = fc.double({ min: 1e-6, max: 30, noNaN: true });
  fc.assert(
    fc.property(at(width), at(height), side, side, (col, row, east, north) => {
      const place = inverse(...toCrs(col, row));
      if (place === undefined) return;
      const [longitude, latitude] = place;
      // The pixel is in a corner of the box.
      const box: Bounds = [longitude - 1e-9, latitude - 1e-9, longitude + east, Math.min(90, latitude + north)];
      expect(mayMeet(coverage, box)).toBe(true);
      expect(index.meeting(box)).toContain(1);
    }),
    { numRuns: 500, seed: 1 },
  );
});

describe("an outline", () => {
  const swath = [
    [178, 0],
    [179, -1],
    [183, 3],
    [182, 4],
  ];
  const coverage = { bounds: [178, -1, -177, 4] as Bounds, outlines: [swath] };
  test.each<[Bounds, boolean]>([
    [[179, 0, 180, 1], true],
    [[-179, 2, -178, 3], true],
    [[181, 2, 182, 3], true],
    [[179.5, 1, -179.5, 2], true],
    [[181.5, -1, 183, 0.5], false],
    [[-178.5, -1, -177, 0.5], false],
    [[178, 3, 179.5, 4], false],
    [[0, 0, 1, 1], false],
    [[-180, -90, 180, 90], true],
  ])("that stands slantwise across the antimeridian and the box %j", (box, meets) => {
    expect(mayMeet(coverage, box)).toBe(meets);
  });

  test("with very many points is not looked at", () => {
    const round = Array.from({ length: 501 }, (_, i) => [Math.cos(i / 80), Math.sin(i / 80)]);
    const corner: Bounds = [0.9, 0.9, 1, 1];
    expect(mayMeet({ bounds: [-1, -1, 1, 1], outlines: [round] }, corner)).toBe(true);
    expect(mayMeet({ bounds: [-1, -1, 1, 1], outlines: [round.filter((_, i) => i % 2 === 0)] }, corner)).toBe(false);
  });
});

test("an index without boxes finds none", () => {
  expect(new BoxIndex([]).meeting([-180, -90, 180, 90])).toEqual([]);
});
