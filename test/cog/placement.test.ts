import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bounds4326 } from "../../src/core/geo/footprint.ts";
import { type Georeference, pixelMapping } from "../../src/core/geo/georeference/georeference.ts";
import { placementWarnings } from "../../src/core/geo/georeference/placement-warnings.ts";
import { pixelLocator } from "../../src/core/geo/locate.ts";
import { openTiny } from "../support/open-bytes.ts";
import type { Entry } from "../support/tiny-tiff.ts";

type Sample = readonly [col: number, row: number, longitude: number, latitude: number];

/** What GDAL says: test/support/make-placement-truth.py. */
const truth = JSON.parse(readFileSync(new URL("../fixtures/placement.json", import.meta.url), "utf8")) as {
  readonly antimeridian: Readonly<Record<"points" | "samples" | "back", readonly Sample[]>>;
  readonly lattice: { readonly count: number; readonly size: number; readonly samples: readonly Sample[] };
  readonly rpc: { readonly tag: readonly number[]; readonly mean: readonly Sample[]; readonly zero: readonly Sample[] };
};

const wgs84: Entry = [34735, "SHORT", [1, 1, 0, 2, 1024, 0, 1, 2, 2048, 0, 1, 4326]];
const ties = (points: readonly Sample[]): Entry => [
  33922,
  "DOUBLE",
  points.flatMap(([col, row, x, y]) => [col, row, 0, x, y, 0]),
];
const placed = async (...entries: readonly Entry[]) =>
  (await openTiny({ width: 2, height: 2, blocks: [new Uint8Array(4)], entries })).georeference();

/** The largest distance, in pixels, between a sample and where its place is found in a raster of this size. */
function farthest(georeference: Georeference, samples: readonly Sample[], width: number, height: number): number {
  const locate = pixelLocator({ georeference, width, height });
  return Math.max(
    ...samples.map(([col, row, longitude, latitude]) => {
      const [foundCol, foundRow] = locate(longitude, latitude) ?? [NaN, NaN];
      return Math.hypot(foundCol - col, foundRow - row);
    }),
  );
}

/** The largest distance, in degrees, between a sample's place and the place of its pixel. */
function farthestPlace(georeference: Georeference, samples: readonly Sample[]): number {
  const { toCrs } = pixelMapping(georeference);
  return Math.max(
    ...samples.map(([col, row, longitude, latitude]) => {
      const [x, y] = toCrs(col, row);
      return Math.hypot(((x - longitude + 540) % 360) - 180, y - latitude);
    }),
  );
}

describe("control points on both sides of the antimeridian", () => {
  test("lie as GDAL fits them once they are unwrapped", async () => {
    const georeference = await placed(wgs84, ties(truth.antimeridian.points));
    expect(farthest(georeference, truth.antimeridian.back, 1500, 1200)).toBeLessThan(1e-6);
    expect(farthestPlace(georeference, truth.antimeridian.samples)).toBeLessThan(1e-9);
    const [west, , east] = bounds4326(georeference, 1500, 1200);
    expect([west, east]).toEqual([expect.closeTo(178.54, 6), expect.closeTo(-178.6775, 6)]);
  });

  test("stay as they are where the raster goes around the Earth", async () => {
    const world = [-180, -60, 60, 180].flatMap((x) => [90, 0, -90].map((y): Sample => [x + 180, 90 - y, x, y]));
    const georeference = await placed(wgs84, ties(world));
    expect(bounds4326(georeference, 360, 180)).toEqual([-180, -90, 180, 90]);
    const corners = await placed(wgs84, ties(world.filter(([col, row]) => col % 360 === 0 && row % 180 === 0)));
    expect(bounds4326(corners, 360, 180)).toEqual([-180, -90, 180, 90]);
  });
});

describe("a geolocation grid", () => {
  const { count, size, samples } = truth.lattice;
  /** As `swath` of the script. */
  const swath = (col: number, row: number): Sample => {
    const radians = Math.PI / 180;
    const [along, across] = [(row / size - 0.5) * 20 * radians + 0.9, (col / size - 0.5) * 21 * radians];
    const tilt = 98 * radians;
    const [x, up, right] = [Math.cos(across) * Math.cos(along), Math.cos(across) * Math.sin(along), Math.sin(across)];
    const [y, z] = [up * Math.cos(tilt) - right * Math.sin(tilt), up * Math.sin(tilt) + right * Math.cos(tilt)];
    return [col, row, Math.atan2(y, x) / radians, Math.asin(z) / radians];
  };
  const points = Array.from({ length: count * count }, (_, i) =>
    swath((i % count) * (size / count), Math.floor(i / count) * (size / count)),
  );

  test("is met cell by cell, where GDAL's thin plate splines lie", async () => {
    const georeference = await placed(wgs84, ties(points));
    expect(farthest(georeference, samples, size, size)).toBeLessThan(0.03);
    expect(farthest(georeference, points, size, size)).toBeLessThan(1e-6);
    expect(placementWarnings(georeference)).toEqual([]);
  });

  test("leads there and back again, within it and around it", async () => {
    const { toCrs, toPixel } = pixelMapping(await placed(wgs84, ties(points)));
    for (const [col, row] of [
      [0.5, 0.5],
      [399.5, 399.5],
      [-20, 200],
      [200, 430],
      [213.3, 77.7],
    ] as const) {
      const [foundCol, foundRow] = toPixel(...toCrs(col, row));
      expect([foundCol, foundRow]).toEqual([expect.closeTo(col, 6), expect.closeTo(row, 6)]);
    }
  });

  test("that crosses the antimeridian runs on", async () => {
    const turned = points.map(([col, row, x, y]): Sample => [col, row, x > -14 ? x - 166 : x + 194, y]);
    const there = samples.map(([col, row, x, y]): Sample => [col, row, x > -14 ? x - 166 : x + 194, y]);
    expect(farthest(await placed(wgs84, ties(turned)), there, size, size)).toBeLessThan(0.03);
  });

  test("that is not whole is fitted by polynomials, which say how far they miss", async () => {
    const georeference = await placed(wgs84, ties(points.slice(1)));
    expect(placementWarnings(georeference)).toEqual([
      expect.stringMatching(
        /^Polynomials through its 1599 ground control points, .* miss one by [\d.]+ pixels\..*-tps/,
      ),
    ]);
  });
});

describe("an RPC", () => {
  const { tag, mean, zero } = truth.rpc;
  const rpc = (numbers: readonly number[]): Entry => [50844, "DOUBLE", numbers];

  test("places a file at its mean height, as GDAL does with RPC_HEIGHT", async () => {
    const georeference = await placed(rpc(tag));
    expect(georeference.crs.code).toBe("EPSG:4326");
    expect(farthest(georeference, mean, 8620, 10240)).toBeLessThan(0.001);
    expect(farthestPlace(georeference, mean)).toBeLessThan(1e-8);
    const [west, , east] = bounds4326(georeference, 8620, 10240);
    expect([west, east + 360]).toEqual([expect.closeTo(mean[3]?.[2] ?? 0, 7), expect.closeTo(mean[2]?.[2] ?? 0, 7)]);
  });

  test("says how far terrain of another height is off", async () => {
    const [warning] = placementWarnings(await placed(rpc(tag)));
    // Between GDAL's places at 640 m and at 0 m.
    const [, , x, y] = mean[1] as Sample;
    const [, , x0, y0] = zero[1] as Sample;
    const metres = Math.hypot((x - x0) * Math.cos((y * Math.PI) / 180), y - y0) * 111_320;
    const said = Number(/lies about (\d+) m off/.exec(warning ?? "")?.[1]);
    expect(said / (metres / 6.4)).toBeCloseTo(1, 1);
    expect(warning).toMatch(/640 m above the ellipsoid.*gdalwarp -rpc/);
  });

  test("counts less than a transform or control points", async () => {
    const scale: Entry = [33550, "DOUBLE", [2, 3, 0]];
    expect(await placed(wgs84, rpc(tag), scale, ties([[0, 0, 10, 20]]))).toHaveProperty("transform");
    expect(await placed(wgs84, rpc(tag), ties(truth.antimeridian.points))).toHaveProperty("gcps");
  });

  test.each<readonly [string, readonly number[]]>([
    ["is too short", tag.slice(0, 90)],
    ["has a scale of 0", tag.map((number, i) => (i === 9 ? 0 : number))],
    ["holds what is no number", tag.map((number, i) => (i === 20 ? Number.NaN : number))],
    ["has two numbers too many in front", [-1, -1, ...tag.slice(0, 90)]],
    ["says the same for all places", tag.map((number, i) => (i >= 12 && i < 32 ? 0 : number))],
  ])("that %s is refused by its name", async (_, numbers) => {
    const place = async () => pixelMapping(await placed(rpc(numbers)));
    await expect(place()).rejects.toMatchObject({ code: "NO_GEOREFERENCE", message: expect.stringContaining("RPC") });
  });
});

test("a scale of 0 says nothing beside a matrix, whatever tie point there is", async () => {
  const matrix: Entry = [34264, "DOUBLE", [2, 0, 0, 10, 0, -3, 0, 20, 0, 0, 0, 0, 0, 0, 0, 1]];
  for (const scale of [
    [0, 0, 0],
    [2, 0, 0],
  ]) {
    expect(await placed(wgs84, [33550, "DOUBLE", scale], matrix, ties([[0, 0, 500, 600]]))).toMatchObject({
      transform: [2, 0, 10, 0, -3, 20],
    });
  }
});
