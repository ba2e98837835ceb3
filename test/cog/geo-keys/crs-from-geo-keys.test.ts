import { describe, expect, test } from "vitest";
import { crsFromGeoKeys, type GeoKeys } from "../../../src/cog/geo-keys/crs-from-geo-keys.ts";
import type { Crs } from "../../../src/core/geo/crs/crs.ts";
import { projection } from "../../../src/core/geo/crs/projection.ts";
import { crsFromText } from "../../../src/core/geo/crs/wkt/crs-from-text.ts";
import { expectedFiles, geoKeysOf } from "../../support/geo-tiff.ts";

/** The greatest distance between two CRS over a grid of the globe, in units of the CRS; NaN where one alone has a point. */
function apart(one: Crs, other: Crs): number {
  const [p, q] = [projection(one), projection(other)];
  let worst = 0;
  for (let longitude = -180; longitude < 180; longitude += 15) {
    for (let latitude = -80; latitude <= 80; latitude += 10) {
      const [a, b] = [p.forward(longitude, latitude), q.forward(longitude, latitude)];
      if (a && b) worst = Math.max(worst, Math.hypot(a[0] - b[0], a[1] - b[1]));
      else if (a !== b) return Number.NaN;
    }
  }
  return worst;
}

/** GDAL's proj4 string of 4807 does not say that it counts in grads; its samples prove it instead. */
const inGrads = "patho/crs-4807-grads.tif";
const refused: Readonly<Record<string, string>> = {
  "patho/crs-geocentric-4978.tif": "UNSUPPORTED",
  "patho/crs-local-engineering.tif": "UNKNOWN_CRS",
};
/** The CRS stands beside the file. */
const elsewhere = "patho/geo-auxxml-only.tif";

describe("of the fixtures", () => {
  const named = expectedFiles.map(([path, { crs, gcps }]) => [path, crs ?? gcps?.crs ?? undefined] as const);

  test.each(named.filter(([path, crs]) => crs?.proj4 && ![inGrads, elsewhere, ...Object.keys(refused)].includes(path)))(
    "%s has GDAL's CRS",
    async (path, expected) => {
      const crs = await crsFromGeoKeys(await geoKeysOf(path));
      if (!crs) throw new Error("no CRS");
      const distance = apart(crs, await crsFromText(expected?.proj4 ?? ""));
      expect(distance).toBeLessThan(crs.kind === "geographic" ? 1e-8 : 1e-3);
    },
  );

  test.each(named.filter(([path, crs]) => crs === undefined || path === elsewhere))("%s has none", async (path) => {
    expect(await crsFromGeoKeys(await geoKeysOf(path))).toBeUndefined();
  });

  test.each(Object.entries(refused))("%s is refused: %s", async (path, code) => {
    await expect(geoKeysOf(path).then(crsFromGeoKeys)).rejects.toMatchObject({ code });
  });
});

const user = 32767;
const wgs84: readonly (readonly [number, number])[] = [
  [1024, 1],
  [2048, 4326],
  [3072, user],
  [3074, user],
  [3076, 9001],
];

function keys(...more: readonly (readonly [number, number | string | readonly number[]])[]): GeoKeys {
  return new Map<number, number | string | readonly number[]>([...wgs84, ...more]);
}

describe("a user-defined projection", () => {
  test.each([
    [
      "transverse Mercator",
      [
        [3075, 1],
        [3080, -9],
        [3081, 0],
        [3082, 500000],
        [3083, 0],
        [3092, 0.9996],
      ],
      "+proj=utm +zone=29",
    ],
    ["a coded UTM zone", [[3074, 16129]], "+proj=utm +zone=29 +south"],
    [
      "Mercator 1SP",
      [
        [3075, 7],
        [3080, 10],
        [3081, 0],
        [3092, 0.9],
      ],
      "+proj=merc +lon_0=10 +k_0=0.9",
    ],
    [
      "Mercator 2SP",
      [
        [3075, 7],
        [3080, 10],
        [3078, 41],
      ],
      "+proj=merc +lon_0=10 +lat_ts=41",
    ],
    [
      "Lambert 2SP",
      [
        [3075, 8],
        [3084, -8],
        [3085, 30],
        [3078, 25],
        [3079, 42],
        [3086, 7],
        [3087, 8],
      ],
      "+proj=lcc +lat_1=25 +lat_2=42 +lat_0=30 +lon_0=-8 +x_0=7 +y_0=8",
    ],
    [
      "Lambert 1SP",
      [
        [3075, 9],
        [3080, 2],
        [3081, 46.8],
        [3092, 0.99987742],
        [3082, 600000],
      ],
      "+proj=lcc +lat_1=46.8 +lat_0=46.8 +lon_0=2 +k_0=0.99987742 +x_0=600000",
    ],
    [
      "equal-area azimuthal",
      [
        [3075, 10],
        [3088, 10],
        [3089, 52],
        [3082, 4321000],
        [3083, 3210000],
      ],
      "+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000",
    ],
    [
      "Albers",
      [
        [3075, 11],
        [3080, -96],
        [3081, 23],
        [3078, 29.5],
        [3079, 45.5],
      ],
      "+proj=aea +lat_1=29.5 +lat_2=45.5 +lat_0=23 +lon_0=-96",
    ],
    [
      "equidistant azimuthal",
      [
        [3075, 12],
        [3088, 20],
        [3089, 30],
      ],
      "+proj=aeqd +lat_0=30 +lon_0=20",
    ],
    [
      "equidistant conic",
      [
        [3075, 13],
        [3080, -96],
        [3081, 40],
        [3078, 20],
        [3079, 60],
      ],
      "+proj=eqdc +lat_1=20 +lat_2=60 +lat_0=40 +lon_0=-96",
    ],
    [
      "polar stereographic, north",
      [
        [3075, 15],
        [3095, -45],
        [3081, 70],
        [3092, 1],
      ],
      "+proj=stere +lat_0=90 +lat_ts=70 +lon_0=-45",
    ],
    [
      "polar stereographic, south",
      [
        [3075, 15],
        [3095, 0],
        [3081, -71],
        [3092, 1],
      ],
      "+proj=stere +lat_0=-90 +lat_ts=-71 +lon_0=0",
    ],
    [
      "polar stereographic with a scale (UPS)",
      [
        [3075, 15],
        [3095, 0],
        [3081, 90],
        [3092, 0.994],
        [3082, 2e6],
        [3083, 2e6],
      ],
      "+proj=stere +lat_0=90 +lon_0=0 +k_0=0.994 +x_0=2000000 +y_0=2000000",
    ],
    [
      "oblique stereographic",
      [
        [3075, 16],
        [3080, 5.387],
        [3081, 52.156],
        [3092, 0.9999079],
      ],
      "+proj=sterea +lat_0=52.156 +lon_0=5.387 +k_0=0.9999079",
    ],
    [
      "equirectangular",
      [
        [3075, 17],
        [3088, 30],
        [3078, 20],
      ],
      "+proj=eqc +lat_ts=20 +lon_0=30",
    ],
    [
      "Cassini",
      [
        [3075, 18],
        [3080, 35],
        [3081, 31],
      ],
      "+proj=cass +lat_0=31 +lon_0=35",
    ],
    [
      "polyconic",
      [
        [3075, 22],
        [3080, -54],
        [3081, 0],
      ],
      "+proj=poly +lat_0=0 +lon_0=-54",
    ],
    [
      "sinusoidal",
      [
        [3075, 24],
        [3088, 15],
      ],
      "+proj=sinu +lon_0=15",
    ],
    [
      "equal-area cylinder",
      [
        [3075, 28],
        [3080, 0],
        [3078, 30],
      ],
      "+proj=cea +lat_ts=30 +lon_0=0",
    ],
    [
      "oblique Mercator A",
      [
        [3075, 3],
        [3088, -86],
        [3089, 45.3],
        [3094, 337.25556],
        [3096, 337.25556],
        [3093, 0.9996],
      ],
      "+proj=omerc +no_uoff +lat_0=45.3 +lonc=-86 +alpha=337.25556 +gamma=337.25556 +k=0.9996",
    ],
    [
      "oblique Mercator B",
      [
        [3075, 9815],
        [3088, 115],
        [3089, 4],
        [3094, 53.3158204722222],
        [3096, 53.1301023611111],
        [3093, 0.99984],
      ],
      "+proj=omerc +lat_0=4 +lonc=115 +alpha=53.3158204722222 +gamma=53.1301023611111 +k=0.99984",
    ],
  ] as const)("%s", async (_, more, proj4) => {
    const crs = await crsFromGeoKeys(keys(...more));
    if (!crs) throw new Error("no CRS");
    expect(apart(crs, await crsFromText(`${proj4} +datum=WGS84`))).toBeLessThan(1e-6);
  });

  test("in US feet has its offsets in feet", async () => {
    const crs = await crsFromGeoKeys(keys([3075, 1], [3080, -90], [3082, 1000000], [3076, 9003]));
    expect(projection(crs as Crs).forward(-90, 0)?.[0]).toBeCloseTo(1000000, 6);
  });

  test("in a unit of its own size", async () => {
    const crs = await crsFromGeoKeys(keys([3075, 1], [3080, -90], [3076, user], [3077, 1000]));
    expect(projection(crs as Crs).forward(-89, 0)?.[0]).toBeCloseTo(111.3, 0);
  });

  test("on a sphere, with a shift and a prime meridian of its own", async () => {
    const sphere = await crsFromGeoKeys(keys([2048, user], [2057, 6371007.181], [2059, 0], [3075, 24]));
    expect(apart(sphere as Crs, await crsFromText("+proj=sinu +R=6371007.181"))).toBeLessThan(1e-6);
    const old = await crsFromGeoKeys(
      keys(
        [2048, user],
        [2056, 7004],
        [2062, [598.1, 73.7, 418.2, 0.202, 0.045, -2.455, 6.7]],
        [2051, 8909],
        [3075, 1],
        [3080, 31],
      ),
    );
    const expected = "+proj=tmerc +lon_0=31 +ellps=bessel +pm=ferro +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7";
    expect(apart(old as Crs, await crsFromText(expected))).toBeLessThan(1e-3);
  });

  test.each([
    ["an unknown method", [[3075, 4]]],
    ["no method", []],
    [
      "an unknown unit",
      [
        [3075, 1],
        [3076, 9999],
      ],
    ],
    [
      "an unknown ellipsoid",
      [
        [2048, user],
        [2056, 9999],
        [3075, 1],
      ],
    ],
    ["an unknown code", [[3072, 20]]],
    ["an unknown conversion", [[3074, 12999]]],
    [
      "numbers that are none",
      [
        [3075, 8],
        [3078, 95],
        [3079, -95],
        [3085, 400],
      ],
    ],
  ] as const)("with %s fails clearly", async (_, more) => {
    await expect(crsFromGeoKeys(keys(...more))).rejects.toMatchObject({ code: "UNKNOWN_CRS" });
  });
});

test("no keys are no CRS", async () => {
  expect(await crsFromGeoKeys(new Map())).toBeUndefined();
  expect(
    await crsFromGeoKeys(
      new Map([
        [1024, 2],
        [1025, 1],
      ]),
    ),
  ).toBeUndefined();
});

test("a citation names a CRS that has only a code", async () => {
  expect(
    await crsFromGeoKeys(
      new Map<number, number | string>([
        [1024, 1],
        [1026, "CH1903+ / LV95|"],
        [3072, 2056],
      ]),
    ),
  ).toMatchObject({
    code: "EPSG:2056",
    name: "CH1903+ / LV95",
  });
});
