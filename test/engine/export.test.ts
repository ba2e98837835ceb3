import { fromArrayBuffer } from "geotiff";
import { describe, expect, test } from "vitest";
import type { Bounds } from "../../src/core/geo/bounds.ts";
import type { Raster, TypedArray } from "../../src/core/raster/raster.ts";
import type { Source } from "../../src/engine/engine.ts";
import { LocalEngine } from "../../src/engine/local-engine.ts";
import { expectedOf, fixtureBytes } from "../support/open-bytes.ts";
import { type Entry, oneDegreePixels, tinyTiff } from "../support/tiny-tiff.ts";

const engine = new LocalEngine();
let count = 0;
const local = (bytes: Uint8Array<ArrayBuffer>, more: Partial<Source> = {}): Source => {
  count += 1;
  return { url: `local:${count}`, blob: new Blob([bytes]), ...more };
};
const fixture = (path: string, more: Partial<Source> = {}) => local(fixtureBytes(path), more);
const infoOf = (source: Source) => engine.run({ kind: "info", source });
/** Every sample and the mask, read by this engine. */
const readAll = async (source: Source, window?: { x: number; y: number; width: number; height: number }) => {
  const { width, height, bands } = await infoOf(source);
  const part = window ?? { x: 0, y: 0, width, height };
  return engine.run({ kind: "read", source, level: 0, ...part, bands: bands.map((_, i) => i + 1) });
};
const bytesOf = (samples: TypedArray | undefined) =>
  Buffer.from(samples?.buffer ?? new ArrayBuffer(0), samples?.byteOffset, samples?.byteLength);
const expectSame = (found: Raster, expected: Raster) => {
  expect(found.bands).toHaveLength(expected.bands.length);
  for (const [i, band] of found.bands.entries()) expect(bytesOf(band).equals(bytesOf(expected.bands[i]))).toBe(true);
  expect(bytesOf(found.mask).equals(bytesOf(expected.mask))).toBe(true);
};
const openWithGeotiff = async (bytes: Uint8Array<ArrayBuffer>) => (await fromArrayBuffer(bytes.buffer)).getImage();
/** The middle of a box; its edges are those of no pixels. */
const middleOf = ([west, south, east, north]: Bounds): Bounds => {
  const [width, height] = [(east < west ? east + 360 : east) - west, north - south];
  return [west + width * 0.2137, south + height * 0.2171, west + width * 0.7917, north - height * 0.2039];
};

/** Types, layouts, CRS, masks: all of them were also opened with GDAL 3.6, which found the same values, place and nodata as in the sources. */
const paths = [
  "patho/dtype-u8.tif",
  "patho/dtype-i8.tif",
  "patho/comp-deflate-p2-u16.tif",
  "patho/comp-zstd-p2-i16.tif",
  "patho/dtype-u32.tif",
  "patho/dtype-i64.tif",
  "patho/dtype-u64.tif",
  "patho/comp-deflate-p3-f32.tif",
  "patho/comp-deflate-p3-f64.tif",
  "patho/bands-150-u16.tif",
  "patho/layout-planar-tiles.tif",
  "patho/layout-bigendian-p2-bigtiff.tif",
  "patho/layout-striped.tif",
  "patho/nbits-12-u16.tif",
  "patho/crs-3031.tif",
  "patho/crs-4326.tif",
  "patho/crs-lcc-user.tif",
  "patho/crs-bessel-towgs84.tif",
  "patho/geo-pixelispoint.tif",
  "patho/geo-rotated30.tif",
  "patho/geo-south-up.tif",
  "patho/geo-mirror-x.tif",
  "patho/lon-165-195.tif",
  "patho/nodata-neg9999-f32.tif",
  "patho/nodata-nan-f32.tif",
  "patho/sparse-nodata.tif",
  "patho/mask-internal-ovr.tif",
  "patho/alpha-rgba.tif",
  "patho/alpha-premultiplied.tif",
  "patho/palette-u8.tif",
  "patho/palette-2bit.tif",
  "patho/scale-offset-i16.tif",
  "real/dem/linz_DEM_BS28_2193_f32.tif",
  "real/odd/aef_64bands_i8_modeltransform.tif",
];

describe.each(paths)("a part of %s", (path) => {
  test("holds the pixels of the source, and what they mean", async () => {
    const source = fixture(path);
    const info = await infoOf(source);
    const bbox = middleOf(info.bounds);
    const { bytes, window } = await engine.run({ kind: "export", source, bbox });
    const exported = local(bytes);
    const found = await infoOf(exported);
    expect([found.width, found.height]).toEqual([window.width, window.height]);
    expectSame(await readAll(exported), await readAll(source, window));
    for (const fact of ["dataType", "bands", "masked", "areaOrPoint"] as const) {
      expect(found[fact]).toEqual(info[fact]);
    }
    if (info.palette) expect(found.palette?.subarray(0, info.palette.length)).toEqual(info.palette);
    const { crs } = info.georeference;
    expect(found.georeference.crs).toEqual(crs);
  });

  test("lies where it lay, and covers the box", async () => {
    const source = fixture(path);
    const info = await infoOf(source);
    const bbox = middleOf(info.bounds);
    const { bytes, window } = await engine.run({ kind: "export", source, bbox });
    const [c = 0, a = 0, b = 0, f = 0, d = 0, e = 0] = expectedOf(path).geotransform ?? [];
    const moved = [c + a * window.x + b * window.y, a, b, f + d * window.x + e * window.y, d, e];
    const { georeference } = await infoOf(local(bytes));
    const [A, B, C, D, E, F] = "transform" in georeference ? georeference.transform : [];
    for (const [i, value] of [C, A, B, F, D, E].entries()) {
      expect(Math.abs((value ?? Number.NaN) - (moved[i] ?? 0))).toBeLessThanOrEqual(1e-9 * Math.abs(moved[i] ?? 0));
    }
    // Each corner of the box that the source has is in the part.
    const [west, south, east, north] = bbox;
    for (const [longitude, latitude] of [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
    ] as const) {
      const place = { longitude, latitude, bands: [1] };
      const there = await engine.run({ kind: "point", source, ...place });
      const here = await engine.run({ kind: "point", source: local(bytes), ...place });
      expect(here?.values).toEqual(there?.values);
    }
  });
});

/** geotiff.js has no integers of 64 bits. */
test.each(paths.filter((path) => !/[iu]64/.test(path)))("geotiff.js reads a part of %s as well", async (path) => {
  const source = fixture(path);
  const { bytes, window } = await engine.run({
    kind: "export",
    source,
    bbox: middleOf((await infoOf(source)).bounds),
  });
  const image = await openWithGeotiff(bytes);
  const { bands } = await readAll(source, window);
  const read = (await image.readRasters()) as unknown as readonly TypedArray[];
  expect(read).toHaveLength(bands.length);
  for (const [i, band] of read.entries()) expect(bytesOf(band).equals(bytesOf(bands[i]))).toBe(true);
  const { georeference } = await infoOf(local(bytes));
  const hasScale = image.fileDirectory.hasTag("ModelPixelScale");
  if (hasScale && "transform" in georeference && image.getGeoKeys()?.GTRasterTypeGeoKey !== 2) {
    expect(image.getOrigin().slice(0, 2)).toEqual([georeference.transform[2], georeference.transform[5]]);
  }
});

test("half floats are written as floats of the same values", async () => {
  const source = fixture("patho/dtype-f16.tif");
  const { bytes } = await engine.run({ kind: "export", source });
  const [from, to] = [await readAll(source), await readAll(local(bytes))];
  expect((await infoOf(local(bytes))).dataType).toBe("float32");
  expectSame(to, from);
});

describe("what is written", () => {
  test("is all of the file without a box, and with its bounds as the box", async () => {
    const source = fixture("real/modis/MCD12Q1.A2001001.h00v08_LC_Type1.tif");
    const { width, height } = await infoOf(source);
    const whole = { x: 0, y: 0, width, height };
    expect((await engine.run({ kind: "export", source })).window).toEqual(whole);
    const striped = fixture("patho/layout-striped.tif");
    const { bounds, ...info } = await infoOf(striped);
    const { window } = await engine.run({ kind: "export", source: striped, bbox: bounds });
    expect(window).toEqual({ x: 0, y: 0, width: info.width, height: info.height });
  });

  test("is some bands in the order that is asked for, with their names, scales and nodata", async () => {
    const xml =
      '<GDALMetadata><Item name="A &amp; B">1 &amp;lt; 2</Item>' +
      '<Item name="DESCRIPTION" sample="2" role="description">third</Item>' +
      '<Item name="SCALE" sample="2" role="scale">0.1</Item><Item name="OFFSET" sample="2" role="offset">-3</Item>' +
      '<Item name="UNITTYPE" sample="0" role="unittype">m</Item></GDALMetadata>';
    const entries: readonly Entry[] = [
      ...oneDegreePixels,
      [42112, "ASCII", xml],
      [42113, "ASCII", "6"],
      [262, "SHORT", [2]],
    ];
    const blocks = [Uint8Array.of(1, 2, 3, 4, 5, 6)];
    const source = local(tinyTiff([{ width: 2, height: 1, bands: 3, blocks, entries }]));
    const { bytes } = await engine.run({ kind: "export", source, bands: [3, 1] });
    const { bands, metadata } = await infoOf(local(bytes));
    expect(bands).toMatchObject([
      { name: "third", scale: 0.1, offset: -3, unit: undefined, nodata: 6, colorInterpretation: "blue" },
      { name: "", scale: 1, offset: 0, unit: "m", nodata: 6 },
    ]);
    expect(metadata).toEqual({ "A & B": "1 < 2" });
    expect((await readAll(local(bytes))).bands.map((band) => [...band])).toEqual([
      [3, 6],
      [1, 4],
    ]);
    const all = await engine.run({ kind: "export", source });
    expect((await infoOf(local(all.bytes))).bands.map(({ colorInterpretation }) => colorInterpretation)).toEqual([
      "red",
      "green",
      "blue",
    ]);
  });

  test("keeps texts of the CRS whose keys count bytes", async () => {
    const source = fixture("reports/08-utf8-citations-esripe.tif");
    const { bytes } = await engine.run({ kind: "export", source });
    const { georeference } = await infoOf(local(bytes));
    expect(georeference.crs).toEqual((await infoOf(source)).georeference.crs);
    expect(georeference.crs.name).toBe("Réseau_Lambert");
  });

  test("has the nodata and the CRS that stand in for the file's own", async () => {
    const source = fixture("patho/geo-no-crs.tif", { crs: "EPSG:32629", nodata: Number.NaN });
    const { bytes } = await engine.run({ kind: "export", source });
    const { georeference } = await infoOf(local(bytes));
    expect(georeference.crs.code).toBe("EPSG:32629");
    const other = fixture("patho/nodata-neg9999-f32.tif", { nodata: 0 });
    const { bands } = await infoOf(local((await engine.run({ kind: "export", source: other })).bytes));
    expect(bands[0]?.nodata).toBe(0);
    await expect(
      engine.run({ kind: "export", source: fixture("patho/geo-no-crs.tif", { crs: "+proj=utm +zone=29" }) }),
    ).rejects.toMatchObject({ code: "UNSUPPORTED", hint: "Give the EPSG code of the file's coordinates" });
  });
});

describe("is refused", () => {
  test.each([
    ["patho/dtype-cfloat32.tif", "UNSUPPORTED", "Samples of the type complex64 cannot be written"],
    ["real/sar/S1A_S1_GRDH_20230809_vh_gcp.tif", "UNSUPPORTED", "The file is placed by ground control points"],
    ["patho/geo-none.tif", "NO_GEOREFERENCE", "The file does not say where on Earth it lies"],
  ])("%s", async (path, code, message) => {
    await expect(engine.run({ kind: "export", source: fixture(path) })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });

  test("what is too large, with how large it would be", async () => {
    const source = fixture("patho/comp-deflate-p2-u16.tif");
    await expect(engine.run({ kind: "export", source, maxBytes: 60_000 })).rejects.toMatchObject({
      code: "TOO_LARGE",
      message: "203 × 157 pixels of a band are 0.064 MB before compression; 0.06 MB may be exported",
      details: { bytes: 203 * 157 * 2, maxBytes: 60_000 },
    });
    const giant = fixture("real/odd/linz_sparse_20480_webp.tif");
    await expect(engine.run({ kind: "export", source: giant, maxBytes: 1e12 })).rejects.toMatchObject({
      message: "20480 × 20480 pixels of 4 bands are 1678 MB before compression; 1000 MB may be exported",
    });
    await expect(engine.run({ kind: "export", source, maxBytes: Number.NaN })).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
    });
  });

  test("no band, or one that there is not", async () => {
    const source = fixture("patho/dtype-u8.tif");
    await expect(engine.run({ kind: "export", source, bands: [] })).rejects.toMatchObject({ code: "INVALID_ARGUMENT" });
    await expect(engine.run({ kind: "export", source, bands: [9] })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("integers that were not read exactly", async () => {
    const blocks = [new Uint8Array(BigUint64Array.of(2n ** 53n + 1n, 1n).buffer)];
    const image = { width: 2, height: 1, bits: 64, blocks, entries: oneDegreePixels };
    await expect(engine.run({ kind: "export", source: local(tinyTiff([image])) })).rejects.toMatchObject({
      code: "UNSUPPORTED",
      message: "The 64-bit integer 9007199254740992 is not read exactly, and cannot be written",
    });
  });

  test("what nobody waits for any more", async () => {
    const controller = new AbortController();
    const source = fixture("real/odd/aef_64bands_i8_modeltransform.tif");
    const exported = engine.run({ kind: "export", source }, controller.signal);
    controller.abort();
    await expect(exported).rejects.toMatchObject({ name: "AbortError" });
  });
});

test("progress goes from nothing to all", async () => {
  const seen: number[] = [];
  const source = fixture("patho/sparse-nodata.tif");
  await engine.run({ kind: "export", source }, undefined, ({ done, total }) => seen.push(done / total));
  expect([seen[0], seen.at(-1)]).toEqual([0, 1]);
});
