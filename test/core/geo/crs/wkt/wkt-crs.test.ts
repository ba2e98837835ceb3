import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { wholeDefinition } from "../../../../../src/core/geo/crs/wkt/crs-from-wkt.ts";
import { readWkt } from "../../../../../src/core/geo/crs/wkt/wkt-crs.ts";

interface Truth {
  readonly form: string;
  readonly wkt: string;
  readonly proj: string;
}

/** Map projections as PROJ writes them, and what it reads in its own texts: made by test/support/make-wkt-truth.py. */
const truths = JSON.parse(
  gunzipSync(readFileSync(new URL("../../../../fixtures/wkt.json.gz", import.meta.url))).toString(),
) as readonly Truth[];

/** What PROJ leaves out, and what says the same in other words. */
const defaults: Readonly<Record<string, string>> = {
  lat_0: "0",
  lon_0: "0",
  x_0: "0",
  y_0: "0",
  k_0: "1",
  lat_ts: "0",
};
const ellipsoid = /^\+(ellps|a|rf|b|f)=|^\+(no_defs|type=crs|wktext)$/;

function parameters(definition: string): Readonly<Record<string, string>> {
  const isSphere = /\+f=0|\+a=(\S+) \+b=\1( |$)/.test(definition);
  const found: Record<string, string> = { ...defaults, ...(isSphere ? { sphere: "" } : {}) };
  for (const token of definition.split(" ").filter((token) => !ellipsoid.test(token))) {
    const [name = "", value = ""] = token.slice(1).split("=");
    const key = name === "k" ? "k_0" : name;
    if (key === "units") found.to_meter = value === "us-ft" ? "0.3048006096" : value;
    else
      found[key] =
        value !== "" && Number.isFinite(Number(value)) ? String(Number(Number(value).toPrecision(10))) : value;
  }
  return found;
}

test.each(truths)("$form of $proj means the same", ({ wkt, proj }) => {
  const read = readWkt(wkt);
  expect(parameters(wholeDefinition(read))).toEqual(parameters(proj));
  expect(read.warnings).toEqual([]);
});

test.each(truths.filter(({ form }) => form === "WKT1_GDAL"))(
  "capitals do not count, nor brackets: $proj",
  ({ wkt, proj }) => {
    const other = wkt.includes("EXTENSION") ? wkt : wkt.toLowerCase().replaceAll("[", "(").replaceAll("]", ")");
    expect(parameters(wholeDefinition(readWkt(other)))).toEqual(parameters(proj));
  },
);

const geographic =
  'GEOGCS["x",DATUM["x",SPHEROID["Bessel 1841",6377397.155,299.1528128]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]';
const mercator = `PROJCS["m",${geographic},PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",10],UNIT["metre",1]]`;

describe("the horizontal part", () => {
  const vertical = 'VERT_CS["h",VERT_DATUM["h",2005],UNIT["m",1]]';
  test.each([
    ["a compound CRS", `COMPD_CS["x",${mercator},${vertical}]`],
    ["a compound CRS, heights first", `COMPD_CS["x",${vertical},${mercator}]`],
    ["a text that goes on", `${mercator},VERTCS["h",VDATUM["h"],PARAMETER["Direction",1.0],UNIT["Meter",1.0]]`],
    [
      "a bound CRS in a compound one",
      `COMPOUNDCRS["x",BOUNDCRS[SOURCECRS[${mercator}],TARGETCRS[${geographic}]],${vertical}]`,
    ],
  ])("of %s", (_, text) => {
    expect(readWkt(text)).toMatchObject({ name: "m", kind: "projected", definition: "+proj=merc +lon_0=10" });
  });
});

// EPSG Guidance Note 7-2, 4.3.3: the two conventions differ in the sign of the rotations.
test.each([
  ["Position Vector transformation (geog2D domain)", 9606, "+towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7"],
  ["Coordinate Frame rotation (geog2D domain)", 9607, "+towgs84=598.1,73.7,418.2,-0.202,-0.045,2.455,6.7"],
])("a bound CRS has the shift of its %s", (method, code, towgs84) => {
  const parameter = (name: string, value: number) => `PARAMETER["${name}",${value}]`;
  const values = [
    parameter("X-axis translation", 598.1),
    parameter("Y-axis translation", 73.7),
    parameter("Z-axis translation", 418.2),
    parameter("X-axis rotation", 0.202),
    parameter("Y-axis rotation", 0.045),
    parameter("Z-axis rotation", -2.455),
    parameter("Scale difference", 1.0000067),
  ].join(",");
  const text = `BOUNDCRS[SOURCECRS[${geographic}],TARGETCRS[${geographic}],ABRIDGEDTRANSFORMATION["x",METHOD["${method}",ID["EPSG",${code}]],${values}]]`;
  expect(readWkt(text).base.shift).toBe(towgs84);
});

describe("a text that cannot be used is refused by what is wrong", () => {
  const projection = (name: string, ...more: readonly string[]) =>
    `PROJCS["x",${[geographic, `PROJECTION["${name}"]`, ...more, 'UNIT["metre",1]'].join(",")}]`;
  test.each([
    [projection("Fuller"), "Fuller"],
    [projection("Mercator_Auxiliary_Sphere", 'PARAMETER["Auxiliary_Sphere_Type",3]'), "Mercator_Auxiliary_Sphere"],
    [projection("Mercator_2SP", 'PARAMETER["standard_parallel_1","north"]'), "standard_parallel_1"],
    [`PROJCS["x",${geographic},UNIT["metre",1]]`, "names no map projection"],
    ['LOCAL_CS["site",UNIT["m",1]]', "LOCAL_CS"],
    ['GEOCCS["x",DATUM["x",SPHEROID["x",6378137,298]]]', "GEOCCS"],
    ['GEODCRS["x",DATUM["x",ELLIPSOID["x",6378137,298]],CS[Cartesian,3]]', "GEODCRS"],
    ['GEOGCS["x",DATUM["x",SPHEROID["x",-1,298]]]', "ellipsoid"],
    ['GEOGCS["x"]', "ellipsoid"],
    ['GEOGCRS["x",BASEGEOGCRS["y"],DERIVINGCONVERSION["z",METHOD["PROJ ob_tran o_proj=longlat"]]]', "ob_tran"],
    ["PROJCS[", "cannot be understood"],
  ])("%.60s", (text, words) => {
    expect(() => readWkt(text)).toThrow(
      expect.objectContaining({ code: "UNKNOWN_CRS", message: expect.stringContaining(words) }),
    );
  });
});

test("texts that are cut off or mixed up end in a clear error, or are read", () => {
  for (const [index, { wkt }] of truths.entries()) {
    const other = truths[(index * 7) % truths.length]?.wkt ?? "";
    for (let at = 5; at < wkt.length; at += 41) {
      for (const text of [wkt.slice(0, at), wkt.slice(0, at) + other.slice(at), wkt.slice(0, at) + wkt.slice(at + 9)]) {
        try {
          expect(readWkt(text).definition).toMatch(/^\+proj=\w+/);
        } catch (error) {
          expect(error).toMatchObject({ code: "UNKNOWN_CRS" });
        }
      }
    }
  }
});

test("a parameter that a method does not have is told of, if it has an effect", () => {
  const cassini = (scale: number) =>
    `PROJCS["x",${geographic},PROJECTION["Cassini"],PARAMETER["Scale_Factor",${scale}],UNIT["metre",1]]`;
  expect(readWkt(cassini(1)).warnings).toEqual([]);
  expect(readWkt(cassini(0.9)).warnings).toEqual([expect.stringContaining("k_0")]);
});
