import { describe, expect, test } from "vitest";
import { areaOfBounds } from "../../../src/core/geo/area.ts";
import { parseShape, shapeText } from "../../../src/ui/state/probe/probe-shape.ts";

const line = {
  type: "LineString",
  coordinates: [
    [7.1, 46.2],
    [8.4, 46.5],
    [-7.9, 47],
  ],
};
const box = areaOfBounds([1, 2, 3, 4]);
const feature = (geometry: unknown) => ({ type: "Feature", properties: null, geometry });

describe("a typed shape", () => {
  test.each([
    ["7.1,46.2 8.4,46.5 -7.9,47"],
    [" 7.1, 46.2\n8.4, 46.5\n-7.9, 47 "],
    ["7.1 46.2; 8.4 46.5; -7.90 4.7e1"],
    ["LINESTRING (7.1 46.2, 8.4 46.5, -7.9 47)"],
    ["SRID=4326;linestring z(7.1 46.2 800, 8.4 46.5 900,-7.9 47 1e3)"],
    [shapeText(line as GeoJSON.LineString)],
    [JSON.stringify(feature(line))],
    [JSON.stringify({ type: "FeatureCollection", features: [feature(line)] })],
  ])("is a line: %s", (text) => {
    expect(parseShape(text, "line")).toEqual(line);
  });

  test.each([
    ["1,2 3,2 3,4 1,4"],
    ["1,2 3,2 3,4 1,4 1,2"],
    ["POLYGON((1 2, 3 2, 3 4, 1 4, 1 2))"],
    [JSON.stringify(feature(box))],
  ])("is an area: %s", (text) => {
    expect(parseShape(text, "area")).toEqual(box);
  });

  test("says itself whether it is a line or an area", () => {
    expect(parseShape("LINESTRING(1 2, 3 4)", "area").type).toBe("LineString");
    expect(parseShape(JSON.stringify(box), "line").type).toBe("Polygon");
  });

  test("may have holes and several parts", () => {
    const text = "MULTIPOLYGON(((0 0,9 0,9 9,0 0),(1 1,2 1,2 2,1 1)),((20 0,21 0,21 1,20 0)))";
    const { coordinates } = parseShape(text, "area");
    expect(coordinates.map((polygon) => (polygon as unknown[]).length)).toEqual([2, 1]);
  });
});

describe("what is no shape is refused", () => {
  const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
  test.each<[text: string, message: RegExp]>([
    ["", /no coordinates yet/],
    ["1,2 3", /a longitude has no latitude/],
    ["1,2 3,north", /"north" is not a number/],
    ["1,2", /two positions that differ/],
    ["1,2 1,2", /two positions that differ/],
    ["46.2,107 46.5,108", /no position 46.2, 107/],
    ["541,0 0,0", /no position 541, 0/],
    ["1e999,0 0,0", /is not a number/],
    ["{", /is not JSON/],
    ['{"type":"Point","coordinates":[1,2]}', /A Point cannot be measured/],
    ['{"type":{"toString":1}}', /without a type/],
    ['{"type":"Feature","geometry":null}', /no geometry/],
    ['{"type":"FeatureCollection","features":[]}', /0 features/],
    ['{"type":"FeatureCollection","features":[{"type":"FeatureCollection"}]}', /no geometry/],
    ['{"type":"LineString","coordinates":"ab"}', /no list/],
    ['{"type":"LineString","coordinates":[[null,1],["x",2]]}', /no position object, 1/],
    [`{"type":"LineString","coordinates":${nested(3000)}}`, /no position/],
    ['{"type":"Polygon","coordinates":[[[0,0],[1,0]]]}', /ring of 2 positions/],
    ["LINESTRING(1 2, 3)", /no position 3, undefined/],
    ["LINESTRING(1 2, x y)", /no position NaN, NaN/],
    ["LINESTRING(1 2, 3 4", /"\)" is missing/],
    ["LINESTRING(1 2, 3 4) POINT", /stands behind the end/],
    ["LINESTRING EMPTY", /"\(" is missing/],
    [`POLYGON${"(".repeat(5000)}`, /cannot be read|no position/],
    ["POINT(1 2)", /none of LINESTRING/],
    ["constructor(1 2)", /none of LINESTRING/],
    ["SRID=3857;LINESTRING(1 2, 3 4)", /EPSG:3857/],
    ["javascript:alert(1)", /cannot be read|none of/],
  ])("%s", (text, message) => {
    expect(() => parseShape(text, "line")).toThrow(message);
  });

  test("because it is too long, at once", () => {
    expect(() => parseShape("1 ".repeat(600_000), "line")).toThrow(/characters/);
    expect(() => parseShape("1 1 ".repeat(20_000), "line")).toThrow(/40000 numbers/);
    expect(() => parseShape(`LINESTRING(${"1 1,".repeat(20_000)}2 2)`, "line")).toThrow(/20001 positions/);
    expect(() => parseShape(`LINESTRING${" ".repeat(900_000)}`, "line")).toThrow(/is missing/);
  });
});
