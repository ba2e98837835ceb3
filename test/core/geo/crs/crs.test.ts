import { describe, expect, test } from "vitest";
import { crsAt, crsFromEpsg } from "../../../../src/core/geo/crs/crs-from-definition.ts";
import { projection } from "../../../../src/core/geo/crs/projection.ts";
import { projectedCodes } from "../../../../src/core/geo/crs/tables/projected.ts";
import { crsFromText } from "../../../../src/core/geo/crs/wkt/crs-from-text.ts";

async function place(code: number, longitude: number, latitude: number): Promise<readonly [number, number]> {
  const point = projection(await crsFromEpsg(code)).forward(longitude, latitude);
  if (!point) throw new Error(`EPSG:${code} has no such place`);
  return point;
}

function apart([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): number {
  return Math.hypot(x1 - x2, y1 - y2);
}

describe("an EPSG code", () => {
  test("of UTM follows from its zone", async () => {
    expect(await crsFromEpsg(32629)).toMatchObject({
      code: "EPSG:32629",
      name: "WGS 84 / UTM zone 29N",
      kind: "projected",
      warnings: [],
    });
    expect(apart(await place(32631, 3, 0), [500000, 0])).toBeLessThan(1e-6);
    expect(apart(await place(32731, 3, 0), [500000, 10000000])).toBeLessThan(1e-6);
    expect(apart(await place(26910, -123, 0), [500000, 0])).toBeLessThan(1e-6);
  });

  test("of Web Mercator has many names", async () => {
    for (const code of [3857, 3785, 900913, 102100, 102113]) {
      expect((await crsFromEpsg(code)).code).toBe("EPSG:3857");
      expect(apart(await place(code, 180, 85.0511287798066), [20037508.342789244, 20037508.342789244])).toBeLessThan(
        1e-3,
      );
    }
  });

  // Fundamental points as the surveys publish them: swisstopo (Bern), Kadaster (Amersfoort, ETRS89).
  test("carries the shift of its datum", async () => {
    expect(apart(await place(2056, 7.438632, 46.951083), [2600000, 1200000])).toBeLessThan(2);
    expect(apart(await place(28992, 5.38720621, 52.1551744), [155000, 463000])).toBeLessThan(1);
  });

  test("whose datum needs a grid gets the mean shift and a warning", async () => {
    const crs = await crsFromEpsg(27700);
    expect(crs.proj4).toContain("+towgs84=446.448");
    expect(crs.warnings).toEqual([expect.stringContaining("within about 2 m")]);
    // OS guide to coordinate systems, C.1 and its online transformer: 52°39'28.72"N 1°42'57.79"E (ETRS89) is TG 51409 13177.
    expect(
      apart(await place(27700, 1 + 42 / 60 + 57.79 / 3600, 52 + 39 / 60 + 28.72 / 3600), [651409.9, 313177.3]),
    ).toBeLessThan(6);
  });

  // PROJ 9.1 alone with its database: cs2cs EPSG:23030 EPSG:4326.
  test.each([
    ["northern Spain", 500000, 4800000, -3.001314435, 43.350979869],
    ["southern Spain", 400000, 4100000, -4.125711395, 37.039023289],
    ["the shelf north of Norway", 542964.7265, 7927572.4704, -1.793, 71.444],
  ])(
    "whose datum has a shift for each country takes that of where a file lies: %s",
    async (_, x, y, longitude, latitude) => {
      const crs = crsAt(await crsFromEpsg(23030), x, y);
      const [east, north] = projection(crs).inverse(x, y) as readonly [number, number];
      expect(apart([east, north], [longitude, latitude])).toBeLessThan(1e-8);
    },
  );

  test("in grads and from Paris counts so", async () => {
    const crs = await crsFromEpsg(4807);
    const [x, y] = projection(crs).forward(2.337229166667, 45) as readonly [number, number];
    expect(Math.abs(x)).toBeLessThan(0.01);
    expect(Math.abs(y - 50)).toBeLessThan(0.01);
  });

  test("whose axes point west and south has them so", async () => {
    const [x, y] = await place(2048, 18, -33);
    expect(x).toBeGreaterThan(90000);
    expect(y).toBeGreaterThan(3650000);
  });

  test("of Equal Earth is known", async () => {
    expect(apart(await place(8857, 0, 90), [0, 8392927.6])).toBeLessThan(1);
  });

  test("that is geocentric, or none at all, fails", async () => {
    await expect(crsFromEpsg(4978)).rejects.toMatchObject({ code: "UNSUPPORTED" });
    await expect(crsFromEpsg(999999)).rejects.toMatchObject({
      code: "UNKNOWN_CRS",
      hint: expect.stringContaining("+proj"),
    });
  });

  test("of every row of the table can be computed with, but for methods that are refused by name", async () => {
    const refused = new Set<string>();
    for (const code of projectedCodes) {
      await crsFromEpsg(code).catch(({ message }: Error) => {
        refused.add(/\+proj=(\w+)|projection "([^"]+)"/.exec(message)?.slice(1).join("") ?? message);
      });
    }
    expect([...refused].sort().join(" ")).toBe(
      "Adams_Square_II Berghaus_Star Cube Fuller Lambert Conic Near-Conformal Local Tobler_Cylindrical_I Tobler_Cylindrical_II Transverse Mercator Zoned Grid System Tunisia Mining Grid",
    );
  });
});

describe("a text", () => {
  const albers =
    'PROJCS["Albers",GEOGCS["GCS_North_American_1983",DATUM["D_North_American_1983",SPHEROID["GRS_1980",6378137.0,298.257222101]],' +
    'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Albers"],PARAMETER["False_Easting",0.0],' +
    'PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",-96.0],PARAMETER["Standard_Parallel_1",29.5],' +
    'PARAMETER["Standard_Parallel_2",45.5],PARAMETER["Latitude_Of_Origin",23.0],UNIT["Meter",1.0]]';

  test.each([
    ["EPSG:32629", "EPSG:32629"],
    ["32629", "EPSG:32629"],
    [" epsg:32629\n", "EPSG:32629"],
    ["urn:ogc:def:crs:EPSG::32629", "EPSG:32629"],
    ["+init=epsg:32629", "EPSG:32629"],
    ["ESRI:102100", "EPSG:3857"],
  ])("%j is a code", async (text, code) => {
    expect((await crsFromText(text)).code).toBe(code);
  });

  test("of proj4 is used as it is", async () => {
    const crs = await crsFromText("+proj=utm +zone=29 +datum=WGS84 +units=m +no_defs +type=crs");
    expect(crs).toMatchObject({ code: undefined, kind: "projected" });
    expect(projection(crs).forward(-9, 0)?.[0]).toBeCloseTo(500000, 6);
  });

  test.each([albers, `ESRI PE String = ${albers}`])("of WKT means what its parameters say: %.20s", async (text) => {
    const point = projection(await crsFromText(text)).forward(-98, 38) as readonly [number, number];
    expect(apart(point, await place(5070, -98, 38))).toBeLessThan(1e-6);
  });

  test("of a compound CRS is that of its horizontal part", async () => {
    const crs = await crsFromText(`COMPD_CS["x",${albers},VERT_CS["h",VERT_DATUM["h",2005],UNIT["m",1]]]`);
    expect(crs.kind).toBe("projected");
  });

  test.each([
    "",
    "nonsense",
    "+proj=nothing",
    "+proj=utm +zone=99 +datum=WGS84",
    "+proj=utm +zone=abc",
    "+proj=longlat +ellps=nobody",
    "+proj=longlat +datum=nowhere",
    "+proj=merc +a=-1",
    "+proj=lcc +lat_1=x +lat_2=45",
    "+proj=tmerc +lon_0=0 +units=cubits",
    "+proj=longlat +towgs84=1,2",
    "+zone=29",
    "PROJCS[",
    'LOCAL_CS["site",UNIT["m",1]]',
    "constructor",
    "__proto__",
    `+proj=merc ${"+x_0=0 ".repeat(2000)}`,
  ])("that is wrong fails at once: %.40j", async (text) => {
    await expect(crsFromText(text)).rejects.toMatchObject({ code: "UNKNOWN_CRS" });
  });

  test("of another planet carries a warning", async () => {
    expect((await crsFromText("+proj=eqc +R=1560800")).warnings).toEqual([expect.stringContaining("1561 km")]);
  });

  test("of an old datum without a known shift carries a warning", async () => {
    expect((await crsFromText("+proj=longlat +ellps=bessel")).warnings).toEqual([
      expect.stringContaining("some hundred metres"),
    ]);
  });
});
