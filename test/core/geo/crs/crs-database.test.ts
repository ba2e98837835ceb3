import { describe, expect, test } from "vitest";
import {
  conversionOfCode,
  crsOfCode,
  ellipsoidOfCode,
  geographicOfCode,
  geographicOfDatum,
  geographicOfName,
  meridianOfCode,
  unitOfCode,
} from "../../../../src/core/geo/crs/crs-database.ts";

// Values of the EPSG dataset and of Esri's, as epsg.org and PROJ 9.1 (projinfo) show them.
describe("the database of codes", () => {
  test("has projected CRS with their conversion, unit and geographic CRS", async () => {
    expect(await crsOfCode(2263)).toMatchObject({
      kind: "projected",
      name: "NAD83 / New York Long Island (ftUS)",
      unit: 0.304800609601219,
      geographic: { code: 4269 },
    });
    expect((await crsOfCode(31370))?.conversion).toBe(
      "+proj=lcc +lat_0=90 +lon_0=4.36748666666667 +lat_1=51.1666672333333 +lat_2=49.8333339 +x_0=150000.013 +y_0=5400088.438",
    );
    expect(await crsOfCode(102008)).toMatchObject({ name: "North_America_Albers_Equal_Area_Conic", deprecated: false });
  });

  test("has deprecated codes", async () => {
    expect(await crsOfCode(3411)).toMatchObject({
      deprecated: true,
      name: "NSIDC Sea Ice Polar Stereographic North",
      geographic: { ellipsoid: "+a=6378273 +rf=298.279411123064" },
    });
    expect(await crsOfCode(2163)).toMatchObject({
      deprecated: true,
      geographic: { ellipsoid: "+a=6370997 +b=6370997" },
    });
  });

  test("gives the horizontal part of a compound CRS, and tells what else a code is", async () => {
    expect(await crsOfCode(7405)).toMatchObject({ code: 27700, name: "OSGB36 / British National Grid" });
    expect((await crsOfCode(5773))?.kind).toBe("vertical");
    expect((await crsOfCode(4978))?.kind).toBe("geocentric");
    expect(await crsOfCode(4937)).toMatchObject({ kind: "geographic", name: "ETRS89" });
    expect(await crsOfCode(999999)).toBeUndefined();
  });

  test("names the method that nobody computes", async () => {
    expect((await crsOfCode(22300))?.conversion).toBe("!Tunisia Mining Grid");
  });

  test("has conversions by their own codes", async () => {
    expect(await conversionOfCode(16029)).toEqual({ name: "UTM zone 29N", conversion: "+proj=utm +zone=29" });
    expect(await conversionOfCode(10406)).toEqual({
      name: "California CS27 zone VI",
      conversion:
        "+proj=lcc +lat_0=32.1666666666667 +lon_0=-116.25 +lat_1=33.8833333333333 +lat_2=32.7833333333333 +x_0=609601.219202438 +y_0=0",
    });
    expect(await conversionOfCode(1)).toBeUndefined();
  });

  test("has geographic CRS by code, by datum and by every spelling of a name", async () => {
    const nad27 = await geographicOfCode(4267);
    expect(nad27).toMatchObject({ name: "NAD27", ellipsoid: "+a=6378206.4 +rf=294.978698213898", meridian: 0 });
    expect(await geographicOfDatum(6267)).toBe(nad27);
    for (const name of [
      "NAD27",
      "North American Datum 1927",
      "North_American_Datum_1927",
      "D_North_American_1927",
      "GCS_North_American_1927",
    ])
      expect(await geographicOfName(name)).toBe(nad27);
    for (const [name, code] of [
      ["Anguilla_1957", 4600],
      ["European_Datum_1950_1977", 4154],
      ["WGS_1984", 4326],
      ["Militar_Geographische_Institut", 4312],
      ["D_OSGB_1936", 4277],
      ["Deutsches_Hauptdreiecksnetz", 4314],
      ["D_S_JTSK", 4156],
      ["Nouvelle_Triangulation_Francaise_Paris", 4807],
    ] as const)
      expect([name, (await geographicOfName(name))?.code]).toEqual([name, code]);
    expect(await geographicOfName("")).toBeUndefined();
    expect(await geographicOfCode(4807)).toMatchObject({ degrees: 0.9, meridian: 2.33722917 });
  });

  test("has ellipsoids, prime meridians and units", async () => {
    expect(await ellipsoidOfCode(7008)).toEqual({
      name: "Clarke 1866",
      parameters: "+a=6378206.4 +rf=294.978698213898",
    });
    expect(await ellipsoidOfCode(7048)).toMatchObject({ parameters: "+a=6371007 +b=6371007" });
    expect(await meridianOfCode(8909)).toBe(-17.666666666667);
    expect(await unitOfCode(9003)).toEqual({ name: "US survey foot", kind: "length", size: 0.304800609601219 });
    expect(await unitOfCode(9105)).toMatchObject({ kind: "angle", size: 0.9 });
  });
});
