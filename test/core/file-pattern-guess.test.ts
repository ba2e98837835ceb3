import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchFilePattern, parseFilePattern } from "../../src/core/file-pattern.ts";
import { guessFilePattern } from "../../src/core/guess-file-pattern.ts";

const matches = (pattern: string, name: string) => matchFilePattern(parseFilePattern(pattern), { name, location: "" });

describe("what is known by its look gets its name", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "Sentinel-2",
      "S2A_{tile}_{date}_L2A_{band}.tif",
      ["S2A_29RKH_20200219_L2A_B04.tif", "S2A_29RKH_20200219_L2A_B8A.tif", "S2A_29RKH_20200219_L2A_SCL.tif"],
    ],
    [
      "Sentinel-2, several satellites",
      "{key1}_{tile}_{date}_L2A_{band}.tif",
      ["S2A_29RKH_20200219_L2A_B04.tif", "S2B_29RKH_20200221_L2A_B04.tif", "S2B_29RKH_20200221_L2A_SCL.tif"],
    ],
    [
      "Landsat",
      "LC08_{tile}_{date}_{band}.tif",
      ["LC08_013032_20180405_B2.tif", "LC08_014031_20180530_BQA.tif", "LC08_014031_20180530_B5.tif"],
    ],
    [
      "Landsat's own names",
      "LC08_L1TP_{tile}_{date}_20180417_01_T1_{band}.TIF",
      ["LC08_L1TP_013032_20180405_20180417_01_T1_B4.TIF", "LC08_L1TP_013032_20180405_20180417_01_T1_B5.TIF"],
    ],
    [
      "Landsat's own names, several scenes",
      "LC08_L1TP_{tile}_{date}_{date2}_01_T1_{band}.TIF",
      ["LC08_L1TP_013032_20180405_20180417_01_T1_B4.TIF", "LC08_L1TP_014032_20180505_20180517_01_T1_B5.TIF"],
    ],
    [
      "folders by date",
      "sentinel/{year}/{month}/{day}/{band}.tif",
      ["sentinel/2020/02/19/B04.tif", "sentinel/2020/02/19/B08.tif", "sentinel/2020/03/19/B04.tif"],
    ],
    [
      "MODIS",
      "MYD13A1.{date}.{tile}_{key1}_{band}.tif",
      [
        "MYD13A1.A2020153.h30v10_NDVI_B01.tif",
        "MYD13A1.A2020153.h30v10_RR_B04.tif",
        "MYD13A1.A2020153.h30v10_NIRR_B05.tif",
      ],
    ],
    ["hyphens", "ndvi_{date:\\d{4}-\\d{2}-\\d{2}}.tif", ["ndvi_2020-02-19.tif", "ndvi_2020-03-01.tif"]],
    ["radar", "S1_{date}_{band}.tiff", ["S1_20200219T020729_VV.tiff", "S1_20200219T020729_VH.tiff"]],
    [
      "names of colours",
      "{tile}/{date}/{band}.tif",
      ["29RKH/20200219/red.tif", "29RKH/20200219/nir.tif", "29RKH/20200220/red.tif"],
    ],
    ["months", "ndvi.{date}.tif", ["ndvi.202001.tif", "ndvi.202002.tif"]],
    ["years", "lc_{year}.tif", ["lc_2001.tif", "lc_2002.tif"]],
    ["both extensions", "dem_{key1}.{}", ["dem_12.tif", "dem_13.TIF", "dem_14.tiff"]],
    ["unknown parts", "Höhe {key1} m ({key2}).tif", ["Höhe 5 m (a).tif", "Höhe 25 m (b).tif"]],
    ["braces", "{{{key1}}}.tif", ["{a}.tif", "{b}.tif"]],
    ["one file that is known", "S2A_{tile}_{date}_L2A_{band}.tif", ["S2A_29RKH_20200219_L2A_B04.tif"]],
    ["one file that is not", "{name:.+}.tif", ["my map (final).tif"]],
    ["one file in a folder", "{name:.+}.tif", ["data/elevation.tif"]],
    [
      "the most frequent shape",
      "S2_{date}_{band}.tif",
      ["readme_first.tif", "S2_20200219_B04.tif", "S2_20200219_B08.tif", "overview/S2_20200220_B08.tif", "x.tif"],
    ],
  ])("%s: %s", (_, pattern, names) => {
    expect(guessFilePattern(names)).toBe(pattern);
  });

  test("nothing is guessed from nothing", () => {
    expect(guessFilePattern([])).toBeUndefined();
    expect(guessFilePattern([""])).toBeUndefined();
  });
});

test("a guess parses, and matches at least the most frequent shape", () => {
  const token = fc.oneof(
    fc.constantFrom("20200219", "2020", "02", "19", "29RKH", "B04", "SCL", "013032", "S2A", "tif"),
    fc.string({ unit: "grapheme", maxLength: 4 }),
    fc.constantFrom("_", "-", "/", ".", "{", "}", " "),
  );
  const name = fc.array(token, { minLength: 1, maxLength: 8 }).map((tokens) => `${tokens.join("")}.tif`);
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), (names) => {
      const pattern = guessFilePattern(names)!;
      expect(names.some((one) => matches(pattern, one) !== undefined)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test("names of one shape all match, and their keys tell them apart", () => {
  const part = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
  const shape = fc.array(fc.constantFrom("_", "-", ".", "/", " ", "__"), { minLength: 1, maxLength: 5 });
  const many = shape.chain((separators) =>
    fc.uniqueArray(
      fc
        .tuple(...separators.map(() => part))
        .map(
          (parts) =>
            `${parts.map((text, index) => text + (index + 1 < parts.length ? separators[index] : "")).join("")}.tif`,
        ),
      { minLength: 1, maxLength: 8 },
    ),
  );
  fc.assert(
    fc.property(many, (names) => {
      const pattern = guessFilePattern(names)!;
      const found = names.map((one) => matches(pattern, one)?.join("\n"));
      expect(found).not.toContain(undefined);
      expect(new Set(found).size).toBe(names.length);
    }),
    { numRuns: 2000 },
  );
});
