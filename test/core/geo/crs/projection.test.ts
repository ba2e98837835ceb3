import { describe, expect, test } from "vitest";
import { type Projection, projection } from "../../../../src/core/geo/crs/projection.ts";
import { crsFromText } from "../../../../src/core/geo/crs/wkt/crs-from-text.ts";

async function of(proj4: string): Promise<Projection> {
  return projection(await crsFromText(proj4));
}

describe("a point that does not exist is undefined", () => {
  test.each([
    ["the corner of the sinusoidal world", "+proj=sinu +R=6371007.181", -20015109, 9000000],
    [
      "beside the disc that a satellite sees",
      "+proj=geos +lon_0=-75 +h=35786023 +ellps=GRS80 +sweep=x",
      5400000,
      5400000,
    ],
    ["the corner of Mollweide", "+proj=moll +datum=WGS84", 17000000, 8000000],
    ["the corner of Equal Earth", "+proj=eqearth +datum=WGS84", 17000000, 8000000],
    ["beyond the pole of a cone", "+proj=aea +lat_1=29.5 +lat_2=45.5 +lat_0=23 +lon_0=-96 +datum=NAD83", 0, 30000000],
    ["outside an equal-area disc", "+proj=laea +lat_0=52 +lon_0=10 +ellps=GRS80", 12000000, 9000000],
  ])("%s", async (_, proj4, x, y) => {
    expect((await of(proj4)).inverse(x, y)).toBeUndefined();
  });

  test.each([
    ["behind a satellite", "+proj=geos +lon_0=-75 +h=35786023 +ellps=GRS80 +sweep=x", 105, 0],
    ["behind a gnomonic globe", "+proj=gnom +lat_0=0 +lon_0=0 +datum=WGS84", 170, 10],
    ["behind an orthographic globe", "+proj=ortho +lat_0=0 +lon_0=0 +R=6371000", 170, 10],
    [
      "on the other side of the Swiss sphere",
      "+proj=somerc +lat_0=46.95 +lon_0=7.44 +k_0=1 +ellps=bessel +towgs84=674,15,405",
      -172,
      -40,
    ],
    ["the pole in Mercator", "+proj=merc +datum=WGS84", 0, 90],
    ["north of the north pole", "+proj=utm +zone=29 +datum=WGS84", 0, 91],
    ["no number", "+proj=longlat +datum=WGS84", Number.NaN, 0],
  ])("%s", async (_, proj4, longitude, latitude) => {
    expect((await of(proj4)).forward(longitude, latitude)).toBeUndefined();
  });
});

describe("a turn around the Earth", () => {
  test.each([
    ["+proj=longlat +datum=WGS84", 360, true],
    ["+proj=longlat +ellps=bessel +towgs84=598.1,73.7,418.2", 360, false],
    ["+proj=longlat +ellps=WGS84 +units=grad", 400, true],
    ["+proj=merc +a=6378137 +b=6378137 +lon_0=0 +k=1 +nadgrids=@null", 2 * Math.PI * 6378137, true],
    ["+proj=eqc +lon_0=180 +R=6371000", 2 * Math.PI * 6371000, true],
    ["+proj=utm +zone=29 +datum=WGS84", undefined, false],
    ["+proj=sinu +R=6371007.181", undefined, false],
  ])("%s", async (proj4, period, separable) => {
    const made = await of(proj4);
    if (period === undefined) expect(made.period).toBeUndefined();
    else expect(made.period).toBeCloseTo(period, 3);
    expect(made.separable).toBe(separable);
  });

  test("does not matter to a projected CRS", async () => {
    const { forward } = await of("+proj=utm +zone=60 +datum=WGS84");
    expect(forward(181, 50)?.[0]).toBeCloseTo(forward(-179, 50)?.[0] as number, 6);
  });
});
