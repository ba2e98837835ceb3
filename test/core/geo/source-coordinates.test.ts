import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { crsFromText } from "../../../src/core/geo/crs/wkt/crs-from-text.ts";
import { fillPatch } from "../../../src/core/geo/cubic-patches.ts";
import type { RasterPlace } from "../../../src/core/geo/locate.ts";
import {
  exactPlace,
  type MercatorGrid,
  sourceCoordinates,
  sourcePixelsPerTargetPixel,
} from "../../../src/core/geo/source-coordinates.ts";
import { type Tile, tileAt, tileTransform } from "../../../src/core/geo/tile.ts";
import { expectedFile, fixture, readImages, readPlace } from "../../support/geo-tiff.ts";

const size = 256;

function grid(tile: Tile, side = size): MercatorGrid {
  return { transform: tileTransform(tile, side), width: side, height: side };
}

interface ExpectedTile extends Tile {
  readonly file: string;
  readonly method: string;
  readonly dtype: string;
  readonly overview_size: readonly [number, number];
  readonly bin: string;
  readonly ties_percent?: number;
}

const lossy = new Set(["real/odd/goes_geos.tif"]);
const arrays = { uint8: Uint8Array, uint16: Uint16Array, int16: Int16Array, float32: Float32Array } as const;
const tiles = (JSON.parse(fixture("expected-tiles.json").toString()) as { tiles: ExpectedTile[] }).tiles.filter(
  ({ method, ties_percent = 0, file }) => method === "near" && ties_percent === 0 && !lossy.has(file),
);
const places = new Map<string, Promise<RasterPlace | undefined>>();

test.each(
  tiles.map((tile) => [`${tile.file} ${tile.z}/${tile.x}/${tile.y} of ${tile.overview_size[0]} pixels`, tile] as const),
)("the nearest pixels are GDAL's: %s", async (_, tile) => {
  const { file, overview_size, dtype, bin } = tile;
  const [width, height] = overview_size;
  if (!places.has(file)) places.set(file, readPlace(file));
  const source = await places.get(file);
  const image = (await readImages(file)).find((level) => level.getWidth() === width && level.getHeight() === height);
  if (!source || !image) throw new Error("not readable");
  const [band] = (await image.readRasters({ samples: [0] })) as unknown as [ArrayLike<number>];
  const bytes = gunzipSync(fixture(bin));
  const Values = arrays[dtype as keyof typeof arrays];
  const expected = new Values(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + size * size * Values.BYTES_PER_ELEMENT) as ArrayBuffer,
  );
  const coverage = bytes.subarray(bytes.length - size * size);

  const [scaleX, scaleY] = [source.width / width, source.height / height];
  const found = sourceCoordinates(source, grid(tile), 0.1 * scaleX);
  let [covered, equal, missing, extra] = [0, 0, 0, 0];
  for (let i = 0; i < size * size; i++) {
    const col = Math.floor((found?.cols[i] ?? Number.NaN) / scaleX);
    const row = Math.floor((found?.rows[i] ?? Number.NaN) / scaleY);
    const inside = col >= 0 && col < width && row >= 0 && row < height;
    if (coverage[i] === 0) extra += inside && expectedFile(file).mask === "all_valid" ? 1 : 0;
    else {
      covered++;
      if (!inside) missing++;
      else if (Object.is(band[row * width + col], expected[i])) equal++;
    }
  }
  expect({ missing, extra }).toEqual({ missing: 0, extra: 0 });
  expect(equal).toBeGreaterThanOrEqual(0.999 * covered);
});

async function raster(
  crs: string,
  transform: readonly [number, number, number, number, number, number],
  width: number,
  height: number,
): Promise<RasterPlace> {
  return { georeference: { crs: await crsFromText(crs), transform }, width, height };
}

const sources: readonly (readonly [string, Promise<RasterPlace>, readonly [number, number]])[] = [
  ["UTM", raster("EPSG:32632", [10, 0, 300000, 0, -10, 5900000], 10980, 10980), [7, 52.8]],
  ["UTM across the antimeridian", raster("EPSG:32660", [30, 0, 600000, 0, -30, 7000000], 8000, 8000), [-179.5, 62]],
  ["around the north pole", raster("EPSG:3413", [1000, 0, -3850000, 0, -1000, 5850000], 7600, 11200), [30, 84]],
  ["around the south pole", raster("EPSG:3031", [1000, 0, -3000000, 0, -1000, 3000000], 6000, 6000), [175, -80]],
  [
    "a sinusoidal world",
    raster("+proj=sinu +R=6371007.181", [5000, 0, -20015109, 0, -5000, 10007555], 8006, 4003),
    [179, -50],
  ],
  [
    "a satellite's disc",
    raster(
      "+proj=geos +lon_0=-75 +h=35786023 +ellps=GRS80 +sweep=x",
      [2004, 0, -5434894, 0, -2004, 5434894],
      5424,
      5424,
    ),
    [-140, 40],
  ],
  [
    "a cone that is cut in the tile",
    raster(
      "+proj=lcc +lat_1=40 +lat_2=60 +lon_0=0 +lat_0=50 +datum=WGS84",
      [5000, 0, -1.2e7, 0, -5000, 1.2e7],
      4800,
      4800,
    ),
    [179, 60],
  ],
  [
    "an old datum, 0 to 360",
    raster("+proj=longlat +ellps=bessel +towgs84=598.1,73.7,418.2", [0.1, 0, 0, 0, -0.1, 90], 3600, 1800),
    [0.01, 50],
  ],
  ["a rotated raster", raster("EPSG:32632", [8, 5, 300000, 5, -8, 5900000], 4000, 4000), [6.2, 53]],
];

describe.each(sources)("%s", (_, promise, [longitude, latitude]) => {
  test.each([0, 1, 2, 3, 4, 6, 8, 10, 12])("is met within a tenth of the tolerance at zoom %i", async (z) => {
    const source = await promise;
    const target = grid(tileAt(longitude, latitude, z));
    const tolerance = 0.1 * Math.max(1, sourcePixelsPerTargetPixel(source, target) ?? 1);
    const found = sourceCoordinates(source, target, tolerance);
    const exact = exactPlace(source, target);
    const isIn = (col: number, row: number) => col >= 0 && col <= source.width && row >= 0 && row <= source.height;
    let [worst, wrong] = [0, 0];
    for (let i = z; i < size * size; i += 7) {
      const place = exact((i % size) + 0.5, Math.floor(i / size) + 0.5);
      const [col, row] = [found?.cols[i] ?? Number.NaN, found?.rows[i] ?? Number.NaN];
      if (place && isIn(place[0], place[1]))
        worst = Math.max(worst, Math.abs(place[0] - col), Math.abs(place[1] - row));
      else if (isIn(col + tolerance, row + tolerance) && isIn(col - tolerance, row - tolerance)) wrong++;
      if (Number.isNaN(worst)) break;
    }
    expect(worst).toBeLessThanOrEqual(tolerance / 10);
    expect(wrong).toBe(0);
  });
});

test("a tile elsewhere shows nothing of the raster", async () => {
  const source = await raster("EPSG:32632", [10, 0, 300000, 0, -10, 5900000], 1000, 1000);
  expect(sourceCoordinates(source, grid(tileAt(-100, 40, 8)), 0.1)).toBeUndefined();
  expect(sourceCoordinates(source, grid(tileAt(6, -53, 4)), 0.1)).toBeUndefined();
  expect(sourcePixelsPerTargetPixel(source, grid(tileAt(-100, 40, 8)))).toBeUndefined();
});

test("a raster smaller than a pixel of the tile is still found", async () => {
  const source = await raster("EPSG:32632", [10, 0, 300000, 0, -10, 5900000], 100, 100);
  expect(sourcePixelsPerTargetPixel(source, grid({ z: 0, x: 0, y: 0 }))).toBeGreaterThan(5000);
});

test("Web Mercator is exact: each tile pixel is a source pixel", async () => {
  const tile = { z: 12, x: 2130, y: 1380 };
  const transform = tileTransform(tile, size);
  const source = await raster("EPSG:3857", transform as [number, number, number, number, number, number], size, size);
  const found = sourceCoordinates(source, grid(tile), 0.1);
  for (let i = 0; i < size * size; i++) {
    expect(Math.abs((found?.cols[i] as number) - (i % size) - 0.5)).toBeLessThan(1e-6);
    expect(Math.abs((found?.rows[i] as number) - Math.floor(i / size) - 0.5)).toBeLessThan(1e-6);
    if (i % size > 3) i += 13;
  }
});

test.each([
  ["0 to 360", [0.5, 0, 0, 0, -0.5, 90], 720, 360, -90, 540],
  ["165 to 195", [0.5, 0, 165, 0, -0.5, 5], 60, 60, -170, 50],
  ["-195 to -165", [0.5, 0, -195, 0, -0.5, 5], 60, 60, 170, 10],
] as const)(
  "a grid from %s is found on both sides of the antimeridian",
  async (_, transform, width, height, longitude, col) => {
    const source = await raster("EPSG:4326", transform, width, height);
    const target = grid(tileAt(longitude, -1, 6));
    const found = sourceCoordinates(source, target, 0.1);
    // The tile's first pixel starts where tileAt's does: below `longitude` by less than a tile of 5.625°.
    expect(found?.cols[0]).toBeGreaterThan(col - 5.625 / 0.5);
    expect(found?.cols[0]).toBeLessThanOrEqual(col + 0.1);
  },
);

test("a tile at a high zoom costs few exact places", () => {
  let places = 0;
  const smooth = (col: number, row: number): readonly [number, number] => {
    places++;
    return [Math.sin(col / 300) * 1000, Math.exp(row / 500) * 1000];
  };
  const values = { width: size, cols: new Float64Array(size * size), rows: new Float64Array(size * size) };
  fillPatch(smooth, { width: 2000, height: 2000 }, { col: 0, row: 0, width: size, height: size }, 1e-3, values);
  expect(places).toBeLessThan(600);
  expect(values.cols[1000]).toBeCloseTo(Math.sin((1000 % size) / 300 + 0.5 / 300) * 1000, 2);
});

test("the scale is that of the smaller edge of a pixel", async () => {
  const tile = tileAt(7, 52.8, 10);
  const metresPerPixel = (40075016.68 / 2 ** 10 / size) * Math.cos((52.8 * Math.PI) / 180);
  const source = await raster("EPSG:32632", [10, 0, 300000, 0, -10, 5900000], 10980, 10980);
  expect(sourcePixelsPerTargetPixel(source, grid(tile))).toBeCloseTo(metresPerPixel / 10, 0);
});
