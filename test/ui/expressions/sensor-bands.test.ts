import { expect, test } from "vitest";
import { detectBands } from "../../../src/ui/state/expressions/sensor-bands.ts";
import { reflectanceOf } from "../../../src/ui/state/expressions/sensor-reflectance.ts";

const none: readonly string[] = [];
const roles = (names: readonly string[], ...context: string[]) => detectBands({ names, context })?.roles;

test.each<[string, readonly string[], string, object | undefined]>([
  [
    "Sentinel-2's codes, with zeros",
    ["B02", "B03", "B04", "B05", "B08", "B11"],
    "",
    { blue: 1, green: 2, red: 3, nir: 5, swir1: 6 },
  ],
  ["Sentinel-2's B8A where there is no B08", ["B04", "B8A", "B12"], "", { red: 1, nir: 2, swir2: 3 }],
  ["Sentinel-2's B08 rather than B8A", ["B8A", "B08", "B04"], "", { red: 3, nir: 2 }],
  [
    "Sentinel-2's codes without zeros, by those that no other has",
    ["B2", "B3", "B4", "B8", "B12"],
    "",
    { blue: 1, green: 2, red: 3, nir: 4, swir2: 5 },
  ],
  ["Sentinel-2 by its file's name", ["B4", "B8"], "S2A_29RKH_20200219_L2A.tif", { red: 1, nir: 2 }],
  [
    "Landsat 8 by its file's name",
    ["B2", "B3", "B4", "B5", "BQA"],
    "LC08_013032_20180405_B2.tif",
    { blue: 1, green: 2, red: 3, nir: 4 },
  ],
  [
    "Landsat 8's surface reflectance, by its sixth band",
    ["SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6", "SR_B7"],
    "",
    { blue: 1, green: 2, red: 3, nir: 4, swir1: 5, swir2: 6 },
  ],
  ["Landsat 9 by the name of a band", ["LC09_L2SP_013032_SR_B4", "LC09_L2SP_013032_SR_B5"], "", { red: 1, nir: 2 }],
  [
    "Landsat 5 by its file's name",
    ["B1", "B2", "B3", "B4", "B5", "B7"],
    "LT05_L1TP_013032_19990405.tif",
    { blue: 1, green: 2, red: 3, nir: 4, swir1: 5, swir2: 6 },
  ],
  ["Landsat 7's surface reflectance", ["SR_B3", "SR_B4"], "LE07_L2SP_013032.tif", { red: 1, nir: 2 }],
  ["MODIS", ["sur_refl_b01_1", "sur_refl_b02_1"], "MOD09A1.A2020001.h10v04.tif", { red: 1, nir: 2 }],
  ["common names", ["blue", "green", "red", "nir"], "", { blue: 1, green: 2, red: 3, nir: 4 }],
  [
    "names with capitals and words around",
    ["Blue", "Green band", "Band 3 (Red)", "Near-Infrared"],
    "",
    {
      blue: 1,
      green: 2,
      red: 3,
      nir: 4,
    },
  ],
  [
    "STAC's common names",
    ["coastal", "blue", "green", "red", "rededge071", "nir", "nir08", "nir09", "swir16", "swir22"],
    "",
    { blue: 2, green: 3, red: 4, nir: 6, swir1: 9, swir2: 10 },
  ],
  ["Landsat's STAC names", ["nir08", "red", "swir16"], "", { red: 2, nir: 1, swir1: 3 }],
  [
    "names before codes, where names say more",
    ["B5 red edge", "B4 red", "B8 NIR", "SWIR 1", "SWIR 2"],
    "",
    {
      red: 2,
      nir: 3,
      swir1: 4,
      swir2: 5,
    },
  ],
  ["neither red edge nor infrared for red", ["red edge", "infrared", "rededge"], "", undefined],
  [
    "NAIP by its file's name",
    ["Band 1", "Band 2", "Band 3", "Band 4"],
    "m_3807708_nw_18_1_20120603.tif",
    {
      red: 1,
      green: 2,
      blue: 3,
      nir: 4,
    },
  ],
  ["nothing of codes that two Landsats share", ["B2", "B3", "B4", "B5"], "", undefined],
  ["nothing of names that readers give", ["Band 1", "Band 2", "Band 3", "Band 4"], "stack.tif", undefined],
  ["nothing of a single band", ["B04"], "S2A_29RKH_20200219_L2A_B04.tif", undefined],
  ["nothing of no band", [], "", undefined],
])("recognises %s", (_, names, context, expected) => {
  expect(roles(names, context)).toEqual(expected);
});

test("says as what", () => {
  expect(detectBands({ names: ["B04", "B08"], context: none })).toMatchObject({
    sensor: "sentinel-2",
    words: "These are bands of Sentinel-2, by their codes.",
  });
  expect(detectBands({ names: ["red", "nir"], context: ["LC08_x.tif"] })?.words).toBe(
    "The bands are known by their names.",
  );
});

test("long names take no time", () => {
  const name = `${"red edge ".repeat(20_000)}b`;
  const start = performance.now();
  detectBands({ names: [name, name], context: [name] });
  expect(performance.now() - start).toBeLessThan(500);
});

const plain = { scale: 1, offset: 0, dataType: "uint16" } as const;
const rule = { product: "P", quantity: "reflectance", scale: 0.0000275, offset: -0.2 } as const;
test.each([
  ["a person's before all others", "sentinel-2", { ...plain, scaledBy: "user", rule }, 1, 0, /by hand/],
  ["the document's before the file's", undefined, { ...plain, scale: 2, scaledBy: "document", rule }, 2, 0, /STAC/],
  ["the file's own", undefined, { scale: 0.5, offset: 3, dataType: "uint8", rule }, 0.5, 3, /The file/],
  ["the product's", "landsat-8", { ...plain, rule }, 0.0000275, -0.2, /^As in P\.$/],
  ["Sentinel-2's", "sentinel-2", plain, 0.0001, 0, /Sentinel-2/],
  ["Landsat's level 1", "landsat-8", plain, 0.00002, -0.1, /Taken for Landsat’s level 1/],
  ["a guess, and called so", undefined, plain, 0.0001, 0, /^A guess/],
  ["of numbers with a point", "sentinel-2", { ...plain, dataType: "float32" }, 1, 0, /as they are/],
] as const)("the reflectance is %s", (_, sensor, band, scale, offset, words) => {
  expect(reflectanceOf(sensor, band)).toEqual({ scale, offset, words: expect.stringMatching(words) });
});
