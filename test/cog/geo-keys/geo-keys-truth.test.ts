import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { crsFromGeoKeys, type GeoKeys } from "../../../src/cog/geo-keys/crs-from-geo-keys.ts";
import { crsFromDefinition } from "../../../src/core/geo/crs/crs-from-definition.ts";
import { projection } from "../../../src/core/geo/crs/projection.ts";

interface Case {
  readonly name: string;
  readonly keys: readonly (readonly [number, number | string | readonly number[]])[];
  readonly places: readonly (readonly [longitude: number, latitude: number, x: number, y: number])[];
}

/** GeoKeys of different programs, and where GDAL takes them to lie, on their own datums: made by test/support/make-geo-keys-truth.py. */
const cases = JSON.parse(
  readFileSync(new URL("../../fixtures/geo-keys.json", import.meta.url), "utf8"),
) as readonly Case[];

test.each(cases)("$name: lies where GDAL takes it to lie", async ({ name, keys, places }) => {
  const crs = await crsFromGeoKeys(new Map(keys) as GeoKeys);
  if (!crs) throw new Error("no CRS");
  const definition = crs.proj4
    .replace(/\s\+(towgs84|nadgrids)=\S+/g, "")
    .replace("+datum=WGS84", "+ellps=WGS84")
    .replace("+datum=NAD83", "+ellps=GRS80");
  const { forward } = projection(crsFromDefinition(definition, undefined, crs.name));
  for (const [longitude, latitude, x, y] of places) {
    const point = forward(longitude, latitude);
    if (!point) throw new Error(`${longitude} ${latitude} is nowhere`);
    // Of Robinson's table, proj4 interpolates otherwise.
    const tolerance = crs.kind === "geographic" ? 1e-8 : name === "Robinson" ? 0.5 : 0.01;
    expect(Math.hypot(point[0] - x, point[1] - y), crs.proj4).toBeLessThan(tolerance);
  }
});

function keysOf(...more: readonly (readonly [number, number | string])[]): GeoKeys {
  return new Map<number, number | string>([[1024, 1], ...more]);
}

const wgs84 =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
const peOf = (meridian: number, unit = 1) =>
  `ESRI PE String = PROJCS["x",${wgs84},PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",${500000 / unit}],PARAMETER["Central_Meridian",${meridian}],PARAMETER["Scale_Factor",0.9996],UNIT["x",${unit}]]`;

test("a code and a text that says the same warn of nothing", async () => {
  const crs = await crsFromGeoKeys(keysOf([3072, 32631], [3073, peOf(3)]));
  expect(crs).toMatchObject({ code: "EPSG:32631", warnings: [] });
});

test.each([
  ["text", [3073, peOf(9)]],
  ["text in another unit", [3073, peOf(3, 0.3048)]],
  ["parameters", [3075, 1]],
] as const)("a code counts more than a %s that says something else, with a warning", async (_, key) => {
  const crs = await crsFromGeoKeys(keysOf([3072, 32631], [2048, 4326], key));
  expect(crs).toMatchObject({ code: "EPSG:32631", warnings: [expect.stringMatching(/EPSG:32631.* km elsewhere/)] });
});

test("a text or parameters that cannot be read do not harm a code", async () => {
  const fuller = `ESRI PE String = PROJCS["x",${wgs84},PROJECTION["Fuller"],UNIT["Meter",1.0]]`;
  const crs = await crsFromGeoKeys(keysOf([3072, 32631], [3073, fuller], [3075, 2]));
  expect(crs).toMatchObject({ code: "EPSG:32631", warnings: [] });
});

test("the unit beside a code is part of its name", async () => {
  const crs = await crsFromGeoKeys(keysOf([3072, 26915], [3076, 9003]));
  expect(crs?.code).toBeUndefined();
  expect(crs?.name).toMatch(/^NAD83 \/ UTM zone 15N \(/);
});

test("keys and a text that differ are told of; a text stands in for a method that the keys cannot name", async () => {
  const both = await crsFromGeoKeys(keysOf([2048, 4326], [3072, 32767], [3073, peOf(9)], [3075, 1]));
  expect(both?.warnings).toEqual([expect.stringContaining("different map projections")]);
  const text = await crsFromGeoKeys(keysOf([2048, 4326], [3072, 32767], [3073, peOf(9)], [3075, 2]));
  expect(text?.proj4).toContain("+lon_0=9 ");
});

test("a method that is not known is refused by its name", async () => {
  await expect(crsFromGeoKeys(keysOf([2048, 4326], [3072, 32767], [3075, 2]))).rejects.toMatchObject({
    code: "UNKNOWN_CRS",
    message: expect.stringContaining("Transverse_Mercator_Modified_Alaska"),
  });
});

test("words before a bracket are no text of a CRS", async () => {
  const keys = keysOf(
    [2048, 4326],
    [3072, 32767],
    [3075, 1],
    [3080, 9],
    [1026, "Projected (UTM) | Geographic (WGS 84)"],
  );
  expect(await crsFromGeoKeys(keys)).toMatchObject({ kind: "projected", warnings: [] });
});
