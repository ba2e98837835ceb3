import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ringsOfArea } from "../../../src/core/geo/area.ts";
import { readHash, writeHash } from "../../../src/ui/state/links/address-bar.ts";
import { nothingLinked } from "../../../src/ui/state/links/linked-state.ts";
import { readShape } from "../../../src/ui/state/links/shape-reading.ts";
import { writeShape } from "../../../src/ui/state/links/shape-writing.ts";
import type { ProbeShape } from "../../../src/ui/state/probe/probe-shape.ts";

const base = "https://page.org/app/";
const file = { crs: undefined, nodata: undefined, hidden: false, opacity: 1, relief: undefined, style: {} };
const layers = [{ ...file, url: "https://host/a.tif", scene: undefined }];
const hashOf = (shape: ProbeShape) => writeHash({ ...nothingLinked, layers, shape: writeShape(shape) }, base);
const shapeIn = (hash: string) => {
  const shape = readHash(hash, base)?.shape;
  return shape && readShape(shape);
};

const line: ProbeShape = {
  type: "LineString",
  coordinates: [
    [7.123456789, 46.5],
    [8.000000001, 46.6],
  ],
};
const square = (west: number, south: number, side: number): GeoJSON.Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south],
];
const holed: ProbeShape = { type: "Polygon", coordinates: [square(0, 0, 10), square(2, 1, 0.5)] };
const two: ProbeShape = { type: "MultiPolygon", coordinates: [[square(0, 0, 10)], [square(170, 0, 20)]] };

test.each<[string, ProbeShape, string]>([
  ["a line", line, "line=46.5/7.123457,46.6/8"],
  ["an area with a hole", holed, "area=0/0,0/10,10/10;1/2,1/2.5,1.5/2.5"],
  ["two areas", two, "area=0/0,0/10,10/10;;0/170,0/190,20/190"],
])("%s is readable, and comes back", (_, shape, text) => {
  const hash = hashOf(shape);
  expect(hash).toBe(`#v=1&cog=https://host/a.tif&${text}`);
  expect(writeShape(shapeIn(hash) as ProbeShape)).toEqual(writeShape(shape));
});

test("a ring that somebody left open is closed", () => {
  const open: ProbeShape = { type: "Polygon", coordinates: [square(0, 0, 10).slice(0, -1)] };
  expect(shapeIn(hashOf(open))).toEqual({ type: "Polygon", coordinates: [square(0, 0, 10)] });
});

test("a shape of a great many positions stays out", () => {
  const coordinates = Array.from({ length: 201 }, (_, i) => [i / 10, 1]);
  expect(writeShape({ type: "LineString", coordinates })).toBeUndefined();
  expect(writeShape({ type: "LineString", coordinates: coordinates.slice(1) })).toBeDefined();
});

describe("nonsense is no shape", () => {
  test.each([
    "line=",
    "line=46/7",
    "line=46/7,46/7",
    "line=46/7,x/8",
    "line=46/7/1,47/8/1",
    "line=91/7,46/8",
    "line=46/Infinity,46/8",
    "area=0/0",
    "area=0/0,1/1,2/0;",
    "area=0/0,0/400,10/400",
    `line=${"1/1,".repeat(5000)}2/2`,
  ])("%.40s", (text) => {
    expect(shapeIn(`#v=1&cog=https://host/a.tif&${text}`)).toBeUndefined();
  });

  test("of any kind", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("line", "area"),
        fc.string({ unit: fc.constantFrom(..."0189/.,;-e") }),
        (kind, text) => {
          const shape = readShape({ kind, text });
          if (shape !== undefined) expect(readShape(writeShape(shape) ?? { kind, text: "" })).toBeDefined();
        },
      ),
    );
  });
});

test("what is written is read back, to a hundred-thousandth of its extent", () => {
  const position = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  );
  const positions = fc.array(position, { minLength: 3, maxLength: 20 });
  const ring = positions.map((list) => [...list, list[0] as [number, number]]);
  const shape = fc.oneof(
    positions.map((coordinates) => ({ type: "LineString" as const, coordinates })),
    fc.array(ring, { minLength: 1, maxLength: 3 }).map((coordinates) => ({ type: "Polygon" as const, coordinates })),
  );
  fc.assert(
    fc.property(shape, (shape) => {
      const all: readonly (readonly number[])[] =
        shape.type === "LineString" ? shape.coordinates : shape.coordinates.flat();
      const extents = [0, 1].map((axis) => {
        const values = all.map((one) => one[axis] ?? 0);
        return Math.max(...values) - Math.min(...values);
      });
      const span = Math.max(...extents);
      fc.pre(span > 1e-6);
      const read = shapeIn(hashOf(shape));
      const found = read?.type === "LineString" ? read.coordinates : read && ringsOfArea(read).flat();
      expect(found).toHaveLength(all.length);
      for (const [i, one] of all.entries()) {
        for (const axis of [0, 1]) {
          const difference = Math.abs((found?.[i]?.[axis] ?? 0) - (one[axis] ?? 0));
          expect(difference).toBeLessThanOrEqual(span * 1e-5);
        }
      }
    }),
    { numRuns: 500 },
  );
});
