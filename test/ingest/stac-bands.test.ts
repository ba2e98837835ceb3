import { describe, expect, test } from "vitest";
import { describedBands } from "../../src/core/radiometry/described-bands.ts";
import { bandsOfAsset } from "../../src/ingest/stac-bands.ts";

const of = (asset: object, properties: object = {}, name = "red", inherited: object = {}) =>
  bandsOfAsset(asset as Record<string, unknown>, {
    name,
    properties: properties as Record<string, unknown>,
    inherited: inherited as Record<string, unknown>,
  });
const landsat = { nodata: 0, data_type: "uint16", unit: "kelvin", scale: 0.00341802, offset: 149 };

describe("what a document says of an asset's bands", () => {
  test("comes from raster:bands, one entry where all say the same", () => {
    expect(of({ "raster:bands": [landsat] })).toEqual([{ scale: 0.00341802, offset: 149, nodata: 0, unit: "kelvin" }]);
    expect(of({ "raster:bands": [landsat, landsat] })).toHaveLength(1);
    expect(of({ "raster:bands": [{ scale: 2 }, { scale: 3, nodata: "nan" }] })).toEqual([
      { scale: 2 },
      { scale: 3, nodata: "nan" },
    ]);
  });

  test("comes from the bands of STAC 1.1, and from the asset for all of them", () => {
    const bands = [
      { name: "B04", "raster:scale": 0.0001 },
      { name: "B08", "raster:scale": 0.0002, nodata: 7 },
    ];
    expect(of({ bands, nodata: 0, "raster:offset": -0.1 })).toEqual([
      { scale: 0.0001, offset: -0.1, nodata: 0 },
      { scale: 0.0002, offset: -0.1, nodata: 7 },
    ]);
    expect(of({ nodata: -9999, unit: "m" })).toEqual([{ nodata: -9999, unit: "m" }]);
  });

  test("comes from the collection's item_assets where the item is silent", () => {
    expect(of({}, {}, "red", { "raster:bands": [{ scale: 0.0001 }] })).toEqual([{ scale: 0.0001 }]);
    expect(of({ "raster:bands": [{ scale: 2 }] }, {}, "red", { "raster:bands": [{ scale: 3 }] })).toEqual([
      { scale: 2 },
    ]);
  });

  test.each([
    [{}],
    [{ "raster:bands": [{ scale: 0 }, { scale: "0.1", nodata: null }] }],
    [{ "raster:bands": "no list", bands: { scale: 3 } }],
    [{ "eo:bands": [{ name: "B4" }], bands: [{ name: "B4" }] }],
  ])("is nothing where it makes no sense: %j", (asset) => {
    expect(of(asset)).toEqual([]);
  });
});

describe("the offset of Sentinel-2", () => {
  const band = { nodata: 0, scale: 0.0001, offset: -0.1 };

  test("is gone where Earth Search says that it was applied, whatever raster:bands still says", () => {
    const asset = { "raster:bands": [band] };
    expect(of(asset, { "earthsearch:boa_offset_applied": true })).toEqual([{ ...band, offset: 0 }]);
    expect(of(asset, { "sentinel:boa_offset_applied": true })).toEqual([{ ...band, offset: 0 }]);
    expect(of(asset, { "earthsearch:boa_offset_applied": false })).toEqual([band]);
  });

  test("follows the processing baseline where nothing else is said", () => {
    expect(of({}, { "s2:processing_baseline": "05.09" }, "B04")).toEqual([{ scale: 0.0001, offset: -0.1 }]);
    expect(of({}, { "s2:processing_baseline": "04.00" }, "B8A_20m")).toEqual([{ scale: 0.0001, offset: -0.1 }]);
    expect(of({}, { "s2:processing_baseline": "02.14" }, "B04")).toEqual([{ scale: 0.0001, offset: 0 }]);
    const applied = { "sentinel:processing_baseline": "04.00", "sentinel:boa_offset_applied": true };
    expect(of({ nodata: 0 }, applied, "B04")).toEqual([{ scale: 0.0001, offset: 0, nodata: 0 }]);
    for (const name of ["SCL", "visual", "AOT", "thumbnail"]) {
      expect(of({}, { "s2:processing_baseline": "05.09" }, name)).toEqual([]);
    }
  });
});

describe("what a dataset's own metadata say", () => {
  test("takes the place of the file's, for its band", () => {
    const metadata = { "raster:bands": [{ scale: 2, offset: 1, unit: "m", nodata: 5 }, { nodata: "nan" }] };
    expect(describedBands(metadata, 1)).toEqual({
      scaling: [{ scale: 2, offset: 1, unit: "m", from: "document" }, undefined],
      nodata: 5,
    });
    expect(describedBands(metadata, 2)).toMatchObject({ nodata: Number.NaN });
    expect(describedBands({ "raster:bands": [{ offset: 3 }] }, 7)).toEqual({
      scaling: [{ scale: 1, offset: 3, unit: undefined, from: "document" }],
    });
  });

  test.each([[undefined], [null], ["x"], [{ "raster:bands": {} }], [{ "raster:bands": [null, 3, { scale: 0 }] }]])(
    "is nothing where they do not: %j",
    (metadata) => {
      expect(describedBands(metadata, 1)).toEqual({});
    },
  );
});
