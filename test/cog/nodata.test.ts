import { describe, expect, test } from "vitest";
import { parseNodata } from "../../src/cog/nodata.ts";
import type { DataType } from "../../src/core/raster/raster.ts";
import { numberOf } from "../conformance/expected.ts";
import { expectedOf, fixtureBytes, openBytes } from "../support/open-bytes.ts";

const isNodata = (text: string, dataType: DataType, sample: number) => {
  const { nodata } = parseNodata(text, dataType);
  return nodata !== undefined && sample >= nodata.low && sample <= nodata.high;
};

/** Files whose nodata text is odd: GDAL's count of valid pixels says what it takes the text for. */
test.each([
  "nodata-0-u16",
  "nodata-0.1-rounded-f32",
  "nodata-1e40-f32",
  "nodata-256-on-u8",
  "nodata-all-f32",
  "nodata-blanks-u16",
  "nodata-empty-u16",
  "nodata-fltmin-full-f32",
  "nodata-fltmin-short-f32",
  "nodata-inf-f32",
  "nodata-nan-f32",
  "nodata-nan-on-u16",
  "nodata-nan-upper-f32",
  "nodata-neg9999-f32",
  "nodata-neg9999-on-u8",
  "nodata-plus-exp-u16",
])("patho/%s.tif has as many valid pixels as GDAL says", async (name) => {
  const path = `patho/${name}.tif`;
  const { width, height, stats } = expectedOf(path);
  const cog = await openBytes(fixtureBytes(path));
  const { bands, mask } = await cog.read(0, { col: 0, row: 0, width, height }, [1]);
  const valid = [...(bands[0] ?? [])].filter((_, i) => mask[i] === 255);
  expect(valid.length).toBe(stats[0]?.valid_count);
  if (valid.length > 0) expect(Math.min(...valid)).toBe(numberOf(stats[0]?.min ?? Number.NaN));
});

describe("a text", () => {
  test.each([
    ["", "uint16"],
    ["n/a", "uint16"],
    ["nan", "uint16"],
    ["1.5", "uint16"],
    ["65536", "uint16"],
    ["-1", "uint8"],
    ["1e40", "float32"],
    ["1,5", "uint8"],
  ] as const)("%j has no effect on %s, and unless it is empty, a warning says so", (text, dataType) => {
    const { nodata, warning = "" } = parseNodata(text, dataType);
    expect(nodata).toBeUndefined();
    expect(warning.includes("no value counts as nodata")).toBe(text !== "");
  });

  // GetNoDataValue of GDAL 3.6.2 for a float64 file whose tag was overwritten with the text.
  test.each([
    ["0 0 0", 0],
    ["0 (byte)", 0],
    ["0x10", 16],
    ["0xFF", 255],
    ["0x1.8p1", 3],
    ["-9999,5", -9999.5],
    ["7,8", 7.8],
    ["1e2abc", 100],
    ["7;8", 7],
    ["1d5", 1],
    ["-32768 -32768", -32768],
  ] as const)("%j is read as GDAL reads it: %s, with a warning", (text, value) => {
    const { nodata, warning } = parseNodata(text, "float64");
    expect(nodata?.value).toBe(value);
    expect(warning).toBe(`The file's nodata value is "${text}", which is read as ${value}, as GDAL does.`);
  });

  test.each([
    ["-nan", Number.NaN],
    ["nan(ind)", Number.NaN],
    ["Infinity", Number.POSITIVE_INFINITY],
    ["-1.#IND00", Number.NaN],
    ["255.0", 255],
    ["5.", 5],
  ] as const)("%j is %s, and nothing to warn about", (text, value) => {
    expect(parseNodata(text, "float64")).toMatchObject({ nodata: { value }, warning: undefined });
  });

  test.each([
    ["+1.0E+03", "uint16", 1000],
    [" 0 ", "uint8", 0],
    ["-128", "int8", -128],
    ["18446744073709551615", "uint64", 2 ** 64],
    ["-3.4e+38", "float32", Math.fround(-3.4e38)],
    ["-3.40282347e+38", "float32", -(2 - 2 ** -23) * 2 ** 127],
    ["-3.4028235e+38", "float32", -(2 - 2 ** -23) * 2 ** 127],
    ["3.4028235e38", "float32", (2 - 2 ** -23) * 2 ** 127],
    [".5", "float64", 0.5],
    ["-inf", "float32", Number.NEGATIVE_INFINITY],
    ["1.#INF", "float32", Number.POSITIVE_INFINITY],
    ["-1.#IND", "float32", Number.NaN],
  ] as const)("%j means on %s: %s", (text, dataType, value) => {
    expect(parseNodata(text, dataType).nodata?.value).toBe(value);
  });

  test("of a megabyte is given up at once", () => {
    const start = performance.now();
    expect(parseNodata(`${"1".repeat(60_000)}x`, "uint8").nodata).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe("float samples are compared with some room", () => {
  test("of two units in the last place, and no more", () => {
    const value = Math.fround(0.1);
    const unit = 2 ** -27;
    expect(isNodata("0.1", "float32", value + unit)).toBe(true);
    expect(isNodata("0.1", "float32", value + 20 * unit)).toBe(false);
    expect(isNodata("-9999", "float64", -9999)).toBe(true);
    expect(isNodata("-9999", "float64", -9999.000001)).toBe(false);
    expect(isNodata("0", "float32", 1e-30)).toBe(false);
  });
});
