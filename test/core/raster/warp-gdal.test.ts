import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { fromArrayBuffer } from "geotiff";
import { describe, expect, it } from "vitest";
import type { Affine } from "../../../src/core/geo/affine.ts";
import { crsFromText } from "../../../src/core/geo/crs/wkt/crs-from-text.ts";
import type { PixelFunction } from "../../../src/core/geo/cubic-patches.ts";
import { exactPlace, type SourceCoordinates } from "../../../src/core/geo/source-coordinates.ts";
import { type Tile, tileTransform } from "../../../src/core/geo/tile.ts";
import type { TypedArray } from "../../../src/core/raster/raster.ts";
import { sourceWindow, warp } from "../../../src/core/raster/warp.ts";

/** Tiles made by `gdalwarp -et 0` (GDAL 3.6.2) at full resolution, and the files they were made from. */
const data = new URL("../../fixtures/data/", import.meta.url);
const size = 256;

interface ExpectedTile {
  readonly file: string;
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly method: "near" | "bilinear";
  readonly ovr: "NONE" | "AUTO";
  readonly bin: string;
}

interface ExpectedFile {
  readonly width: number;
  readonly height: number;
  readonly nodata: number | null;
  readonly geotransform: readonly [number, number, number, number, number, number];
  readonly crs: { readonly proj4: string };
}

const { tiles } = JSON.parse(readFileSync(new URL("expected-tiles.json", data), "utf8")) as { tiles: ExpectedTile[] };
const { files } = JSON.parse(readFileSync(new URL("expected.json", data), "utf8")) as {
  files: Record<string, ExpectedFile>;
};
/** Single-band files without overviews in projections of many kinds: UTM, rotated, south-up, conic, degrees. */
const chosen = [
  "real/l8ny/LC08_014031_20180903_B5.tif",
  "patho/geo-rotated30.tif",
  "patho/geo-south-up.tif",
  "patho/crs-lcc-user.tif",
  "patho/nodata-neg9999-f32.tif",
];

async function readWhole(file: string, nodata: number | null) {
  const bytes = readFileSync(new URL(file, data));
  const tiff = await fromArrayBuffer(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  const image = await tiff.getImage();
  const [band] = (await image.readRasters()) as unknown as [TypedArray];
  const mask = new Uint8Array(band.length).map((_, i) => (band[i] === nodata ? 0 : 255));
  return { width: image.getWidth(), height: image.getHeight(), band, mask };
}

async function exactCoordinates(
  tile: Tile & { readonly file: string },
  size: number,
): Promise<SourceCoordinates & { readonly place: PixelFunction }> {
  const { width, height, geotransform, crs } = files[tile.file] as ExpectedFile;
  const [c, a, b, f, d, e] = geotransform;
  const transform: Affine = [a, b, c, d, e, f];
  const source = { width, height, georeference: { crs: await crsFromText(crs.proj4), transform } };
  const place = exactPlace(source, { transform: tileTransform(tile, size), width: size, height: size });
  const cols = new Float64Array(size * size);
  const rows = new Float64Array(size * size);
  for (let i = 0; i < cols.length; i++) {
    [cols[i], rows[i]] = place((i % size) + 0.5, Math.floor(i / size) + 0.5) ?? [Number.NaN, Number.NaN];
  }
  return { width: size, height: size, cols, rows, place };
}

/** The same coordinates with gaps where they lie outside the raster. */
function withGaps<C extends SourceCoordinates>(coordinates: C, width: number, height: number): C {
  const [cols, rows] = [coordinates.cols.slice(), coordinates.rows.slice()];
  for (let i = 0; i < cols.length; i++) {
    const [col, row] = [cols[i] as number, rows[i] as number];
    if (col < -1 || col > width + 1 || row < -1 || row > height + 1) cols[i] = rows[i] = Number.NaN;
  }
  return { ...coordinates, cols, rows };
}

describe.each(chosen)("%s warps as GDAL warps it", (file) => {
  it.each(tiles.filter((tile) => tile.file === file && tile.ovr === "NONE"))(
    "$method in tile $z/$x/$y",
    async (tile) => {
      const { nodata } = files[file] as ExpectedFile;
      const { width, height, band, mask } = await readWhole(file, nodata);
      const coordinates = await exactCoordinates(tile, size);
      const method = tile.method === "near" ? "nearest" : tile.method;
      const level = { width, height, scaleX: 1, scaleY: 1 };
      expect(sourceWindow(coordinates, level, method)).toBeDefined();
      const whole = { width, height, bands: [band], mask, col: 0, row: 0, scaleX: 1, scaleY: 1 };
      const warped = warp({ ...whole, levelWidth: width, levelHeight: height }, coordinates, method);
      const gaps = withGaps(coordinates, width, height);
      const gapped = warp({ ...whole, levelWidth: width, levelHeight: height }, gaps, method);

      const expected = gunzipSync(readFileSync(new URL(tile.bin, data)));
      const coverage = expected.subarray(-size * size);
      const planes = expected.buffer.slice(expected.byteOffset, expected.byteOffset + expected.length - size * size);
      const isFloat = band instanceof Float32Array;
      const values = isFloat ? new Float32Array(planes) : new Uint16Array(planes);
      expect(Buffer.compare(warped.mask, coverage)).toBe(0);
      expect(Buffer.compare(gapped.mask, coverage)).toBe(0);

      let range = 0;
      for (const value of values) range = Math.max(range, Math.abs(value));
      let worst = 0;
      for (let i = 0; i < coverage.length; i++) {
        if (coverage[i] !== 255) continue;
        const value = warped.bands[0]?.[i] as number;
        worst = Math.max(worst, Math.abs((isFloat ? value : Math.round(value)) - (values[i] as number)));
      }
      // GDAL rounds integers; ours is compared after rounding, where a half may fall either way.
      const tolerance = method === "nearest" ? 0 : isFloat ? 1e-3 * range : Math.max(1, 1e-4 * range);
      expect(worst).toBeLessThanOrEqual(tolerance);
    },
  );
});

/** Kernels that those tiles do not have, by `gdalwarp -et 0` (GDAL 3.6.2): cubic enlarged, as large and reduced, lanczos enlarged. */
const kernels: readonly (Tile & {
  readonly file: string;
  readonly size: number;
  readonly method: "cubic" | "lanczos";
  readonly values: readonly (number | null)[];
})[] = JSON.parse(readFileSync(new URL("../warp.json", data), "utf8"));

describe("a wider kernel", () => {
  it.each(kernels)("$method at $z/$x/$y gives GDAL's values", async (tile) => {
    const { width, height, nodata } = files[tile.file] as ExpectedFile;
    const { band, mask } = await readWhole(tile.file, nodata);
    const coordinates = await exactCoordinates(tile, tile.size);
    const whole = { width, height, bands: [band], mask, col: 0, row: 0, scaleX: 1, scaleY: 1 };
    const warped = warp({ ...whole, levelWidth: width, levelHeight: height }, coordinates, tile.method);
    const range = Math.max(...tile.values.map((value) => value ?? 0));
    let worst = 0;
    let compared = 0;
    for (const [i, value] of tile.values.entries()) {
      if (value === null || warped.mask[i] === 0) continue;
      compared += 1;
      worst = Math.max(worst, Math.abs((warped.bands[0]?.[i] as number) - value));
    }
    expect(compared).toBe(tile.values.filter((value) => value !== null).length);
    expect(warped.mask.filter((opacity) => opacity > 0).length).toBe(compared);
    expect(worst).toBeLessThan(1e-3 * range);
  });
});

describe("lanczos", () => {
  it("is the mean of what it reduces where that is even, and keeps slopes", () => {
    const [width, height] = [64, 64];
    const band = Float32Array.from({ length: width * height }, (_, i) => 100 + 3 * (i % width));
    const source = { width, height, bands: [band], mask: new Uint8Array(width * height).fill(255), col: 0, row: 0 };
    const cols = Float64Array.from({ length: 16 * 16 }, (_, i) => 4 * (i % 16) + 2);
    const rows = Float64Array.from({ length: 16 * 16 }, (_, i) => 4 * Math.floor(i / 16) + 2);
    const scales = { scaleX: 1, scaleY: 1, levelWidth: width, levelHeight: height };
    const warped = warp({ ...source, ...scales }, { width: 16, height: 16, cols, rows }, "lanczos");
    // Away from the edges: pixel centres are half a pixel off their corners.
    for (let x = 4; x < 12; x++) expect(warped.bands[0]?.[8 * 16 + x]).toBeCloseTo(100 + 3 * (4 * x + 1.5), 1);
  });
});
