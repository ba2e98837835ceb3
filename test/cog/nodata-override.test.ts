import { describe, expect, test } from "vitest";
import { fixtureBytes, openBytes } from "../support/open-bytes.ts";

/** Valid pixels of 203 × 157, and the mean of their values in band 1, as `gdalwarp -srcnodata N -dstalpha -r near` gives them. */
test.each([
  ["nodata-neg9999-f32", 0, 13031, -4083.563184539168],
  ["nodata-neg9999-f32", Number.NaN, 31871, -1669.6342084569012],
  ["nodata-0-u16", 437, 31870, 1246.1421399435205],
  ["nodata-0-u16", -5, 31871, 1246.1167519061216],
  ["mask-internal-ovr", 0, 20680, 132.64588974854934],
  ["alpha-gray", 0, 31414, 134.60753167377604],
  ["alpha-gray", 60, 31412, 134.61228193047242],
])("patho/%s.tif with nodata %s instead of its own", async (name, nodata, validCount, mean) => {
  const cog = (await openBytes(fixtureBytes(`patho/${name}.tif`))).withNodata(nodata);
  const { bands, mask } = await cog.read(0, { col: 0, row: 0, width: cog.width, height: cog.height }, [1]);
  const valid = Array.from(bands[0] ?? []).filter((_, i) => (mask[i] ?? 0) > 0);
  expect(valid.length).toBe(validCount);
  expect(valid.reduce((sum, value) => sum + value, 0) / valid.length).toBeCloseTo(mean, 9);
});

/** GDAL reads 900,000 pixels of 7, but for 1920, as valid with `-srcnodata 1`. */
test("a block without bytes holds the file's own nodata, which is a value like any other then", async () => {
  const cog = await openBytes(fixtureBytes("patho/sparse-nodata.tif"));
  const window = { col: 0, row: 0, width: cog.width, height: cog.height };
  const { bands, mask } = await cog.withNodata(1).read(0, window, [1]);
  expect(Array.from(bands[0] ?? []).filter((value) => value === 7)).toHaveLength(898_080);
  expect(mask.every((value) => value === 255)).toBe(true);
});

describe("what is told of a file", () => {
  test.each([
    ["nodata-neg9999-f32", 0, ["nodata", 0]],
    ["nodata-neg9999-f32", Number.NaN, ["nodata", Number.NaN]],
    ["nodata-0-u16", -5, ["none", undefined]],
    ["mask-internal-ovr", 3, ["nodata", 3]],
    ["mask-internal-ovr", 300, ["mask", undefined]],
    ["alpha-gray", 0.5, ["alpha", undefined]],
  ])("patho/%s.tif with nodata %s", async (name, nodata, told) => {
    const cog = await openBytes(fixtureBytes(`patho/${name}.tif`));
    const other = cog.withNodata(nodata);
    expect([other.masked, other.nodata?.value]).toEqual(told);
    expect(other.id).not.toBe(cog.id);
    expect(cog.withNodata(nodata).id).toBe(other.id);
  });
});
