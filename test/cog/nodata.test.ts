import { describe, expect, test } from "vitest";
import { parseNodata } from "../../src/cog/nodata.ts";
import type { DataType } from "../../src/core/raster/raster.ts";
import { numberOf } from "../conformance/expected.ts";
import { expectedOf, fixtureBytes, openBytes } from "../support/open-bytes.ts";

const isNodata = (text: string, dataType: DataType, sample: number) => {
  const nodata = parseNodata(text, dataType);
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
    ["0x10", "uint8"],
    ["1,5", "float32"],
  ] as const)("%j has no effect on %s", (text, dataType) => {
    expect(parseNodata(text, dataType)).toBeUndefined();
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
    expect(parseNodata(text, dataType)?.value).toBe(value);
  });

  test("of a megabyte is given up at once", () => {
    const start = performance.now();
    expect(parseNodata(`${"1".repeat(60_000)}x`, "uint8")).toBeUndefined();
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
