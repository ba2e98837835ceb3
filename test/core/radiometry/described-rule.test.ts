import { describe, expect, test } from "vitest";
import { describedRule } from "../../../src/core/radiometry/described-rule.ts";

const rule = (
  url: string,
  band = "",
  items: Readonly<Record<string, string>> = {},
  dataType: "int16" | "uint8" | "float32" = "int16",
) => describedRule({ url: `https://host/data/${url}`, band, items, dataType });

/** Scale and offset as the products' handbooks have them. */
const known: readonly (readonly [url: string, band: string, scale: number, offset: number, unit?: string])[] = [
  // USGS, "How do I use a scale factor with Landsat Level-2 science products?"
  ["LC08_L2SP_011063_20180711_20200831_02_T1_SR_B4.TIF", "", 0.0000275, -0.2],
  [
    "LC09_L2SR_011063_20230711_20230801_02_T1/LC09_L2SR_011063_20230711_20230801_02_T1_SR_B5.tif?sig=a",
    "nir08",
    0.0000275,
    -0.2,
  ],
  ["LE07_L2SP_011063_20000711_20200831_02_T1_SR_B7.TIF", "SR_B7", 0.0000275, -0.2],
  ["LC08_L2SP_011063_20180711_20200831_02_T1_stack.tif", "SR_B5", 0.0000275, -0.2],
  ["LC08_CU_029005_20200101_20210504_02_SR_B4.TIF", "", 0.0000275, -0.2],
  ["LC08_L2SP_011063_20180711_20200831_02_T1_ST_B10.TIF", "", 0.00341802, 149, "K"],
  ["LT05_L2SP_011063_19980711_20200831_02_T1_ST_B6.TIF", "lwir", 0.00341802, 149, "K"],
  ["LC08_L2SP_011063_20180711_20200831_02_T1_ST_EMIS.TIF", "", 0.0001, 0],
  ["LC08_L2SP_011063_20180711_20200831_02_T1_ST_CDIST.TIF", "", 0.01, 0, "km"],
  ["LC08_L1TP_011063_20180711_20180717_01_T1_sr_band4.tif", "", 0.0001, 0],
  ["LC08_CU_029005_20190101_20190504_C01_V01_SRB4.tif", "", 0.0001, 0],
  ["LC08_L1TP_011063_20180711_20180717_01_T1_bt_band10.tif", "", 0.1, 0, "K"],
  ["my-scene_SR_B4.tif", "", 0.0000275, -0.2],
  // REFLECTANCE_MULT_BAND_x and REFLECTANCE_ADD_BAND_x of every MTL file of Landsat 8 and 9.
  ["LC08_L1TP_011063_20180711_20180717_01_T1_B4.TIF", "", 0.00002, -0.1],
  ["LC09_L1TP_011063_20230711_20230717_02_T1_B5.TIF", "B5", 0.00002, -0.1],
  // ESA: (DN + BOA_ADD_OFFSET) / 10000, the offset -1000 since baseline 04.00.
  [
    "S2B_MSIL2A_20230601T101559_N0509_R065_T32TQM_20230601T152002.SAFE/GRANULE/L2A_T32TQM_A0/IMG_DATA/R10m/T32TQM_20230601T101559_B04_10m.tif",
    "",
    0.0001,
    -0.1,
  ],
  ["S2A_MSIL1C_20220301T101559_N0400_R065_T32TQM_20220301T152002_B8A.tif", "", 0.0001, -0.1],
  [
    "S2A_MSIL2A_20200219T101559_N0214_R065_T32TQM_20200219T152002.SAFE/T32TQM_20200219T101559_B08_10m.tif",
    "",
    0.0001,
    0,
  ],
  ["T32TQM_20230601T101559_B04_10m.tif", "", 0.0001, -0.1],
  ["T32TQM_20220125T101559_B04_10m.tif", "B04", 0.0001, -0.1],
  ["T32TQM_20220124T101559_B12_20m.tif", "", 0.0001, 0],
  ["T32TQM_20230601T101559_AOT_10m.tif", "", 0.001, 0],
  ["T32TQM_20230601T101559_WVP_10m.tif", "", 0.001, 0, "cm"],
  ["sentinel-s2-l2a-cogs/29/R/KH/2023/2/S2A_29RKH_20230219_0_L2A/B04.tif", "red", 0.0001, 0],
  // NASA, HLS product user guide 2.0.
  ["HLS.L30.T29RKH.2020150T112345.v2.0.B05.tif", "", 0.0001, 0],
  ["HLS.L30.T29RKH.2020150T112345.v2.0.B10.tif", "", 0.01, 0, "°C"],
  ["HLS.S30.T29RKH.2020150T112345.v2.0.B8A.tif", "nir", 0.0001, 0],
  ["HLS.S30.T29RKH.2020150T112345.v2.0.B11.tif", "", 0.0001, 0],
  ["HLS.S30.T29RKH.2020150T112345.v2.0.SZA.tif", "", 0.01, 0, "°"],
  // User guides of MODIS, collection 6.1.
  ["MOD09A1.A2020001.h00v08.061.2020010000000_sur_refl_b01.tif", "", 0.0001, 0],
  ["MCD43A4.A2020001.h00v08.061.2020010000000_Nadir_Reflectance_Band2.tif", "", 0.0001, 0],
  ["MOD13Q1.A2020001.h00v08.061.2020010000000_250m_16_days_NDVI.tif", "", 0.0001, 0],
  ["MYD11A1.A2020001.h00v08.061.2020010000000_LST_Day_1km.tif", "", 0.02, 0, "K"],
  ["MOD11A2.A2020001.h00v08.061.2020010000000_Emis_31.tif", "", 0.002, 0.49],
  ["MOD16A2GF.A2020001.h00v08.061.2020010000000_ET_500m.tif", "", 0.1, 0, "kg/m²"],
  ["20230601_101559_00_2426_3B_AnalyticMS_SR_8b.tif", "nir", 0.0001, 0],
  ["Copernicus_DSM_COG_10_N45_00_E010_00_DEM.tif", "", 1, 0, "m"],
];
test.each(known.map((row) => [row[0], row] as const))("%s", (_, [url, band, scale, offset, unit]) => {
  const found = rule(url, band);
  expect([found?.scale, found?.offset, found?.unit]).toEqual([scale, offset, unit]);
});

test.each([
  "LC08_L2SP_011063_20180711_20200831_02_T1_QA_PIXEL.TIF",
  "LT05_L1TP_011063_19980711_20200831_02_T1_B4.TIF",
  "HLS.L30.T29RKH.2020150T112345.v2.0.Fmask.tif",
  "S2A_29RKH_20200219_0_L2A/SCL.tif",
  "T32TQM_20230601T101559_TCI_10m.tif",
  "MCD12Q1.A2001001.h00v08_LC_Type1.tif",
  "MOD13Q1.A2020001.h00v08.061.2020010000000_250m_16_days_VI_Quality.tif",
  "Copernicus_DSM_COG_10_N45_00_E010_00_WBM.tif",
  "wood_b4.tif",
])("nothing is known of %s", (url) => {
  expect(rule(url)).toBeUndefined();
  expect(rule(url, "Band 1")).toBeUndefined();
});

describe("the metadata of a file", () => {
  test("count more than its name", () => {
    const name = "HLS.L30.T29RKH.2020150T112345.v2.0.B05.tif";
    expect(rule(name, "", { scale_factor: "0.0002", add_offset: "0.5" })).toEqual({
      product: "the file’s metadata (scale_factor)",
      quantity: "reflectance",
      scale: 0.0002,
      offset: 0.5,
      unit: undefined,
    });
    expect(rule("a.tif", "", { scale_factor: "10000" })).toMatchObject({ scale: 0.0001, offset: 0, quantity: "other" });
    expect(rule("a_B4.tif", "", { REFLECTANCE_MULT_BAND_4: "2.1E-05", REFLECTANCE_ADD_BAND_4: "-0.1" })).toMatchObject({
      scale: 0.000021,
      offset: -0.1,
    });
    expect(rule("B04.tif", "B4", { PROCESSING_BASELINE: "05.09" })).toMatchObject({ offset: -0.1 });
    expect(rule("B04.tif", "B4", { PROCESSING_BASELINE: "02.14" })).toMatchObject({ offset: 0 });
  });

  test.each([
    { scale_factor: "n/a" },
    { scale_factor: "0" },
    { scale_factor: "1e999" },
    { scale_factor: "2", add_offset: "x" },
  ])("that make no sense say nothing: %j", (items) => {
    expect(rule("a.tif", "", items)).toBeUndefined();
  });
});

test("floats are scaled already, and bytes are pictures", () => {
  const name = "LC08_L2SP_011063_20180711_20200831_02_T1_SR_B4.TIF";
  expect(rule(name, "", {}, "float32")).toBeUndefined();
  expect(rule(name, "", {}, "uint8")).toBeUndefined();
  expect(rule("Copernicus_DSM_COG_10_N45_00_E010_00_DEM.tif", "", {}, "float32")).toMatchObject({ unit: "m" });
});

test("a name of any length takes no time worth naming, whatever it holds", () => {
  expect(rule(`${"sr_b_".repeat(20_000)}.tif`, "b".repeat(20_000))).toBeUndefined();
});
