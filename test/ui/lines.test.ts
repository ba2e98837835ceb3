import { describe, expect, test } from "vitest";
import { outlineOf } from "../../src/ui/map/outline.ts";
import { unrollLine } from "../../src/ui/map/unroll.ts";

describe("an outline", () => {
  test("is the whole ring of a simple footprint", () => {
    const ring = [
      [0, 0],
      [2, 0],
      [2, 1],
      [0, 1],
      [0, 0],
    ];
    expect(outlineOf({ type: "MultiPolygon", coordinates: [[ring]] }).coordinates).toEqual([ring]);
  });

  test("leaves out edges along the antimeridian", () => {
    const east = [
      [170, 0],
      [180, 0],
      [180, 5],
      [170, 5],
      [170, 0],
    ];
    expect(outlineOf({ type: "MultiPolygon", coordinates: [[east]] }).coordinates).toEqual([
      [
        [170, 0],
        [180, 0],
      ],
      [
        [180, 5],
        [170, 5],
        [170, 0],
      ],
    ]);
  });

  test("leaves out edges to and along a pole", () => {
    const cap = [
      [-180, 60],
      [0, 50],
      [180, 60],
      [180, 90],
      [-180, 90],
      [-180, 60],
    ];
    expect(outlineOf({ type: "MultiPolygon", coordinates: [[cap]] }).coordinates).toEqual([
      [
        [-180, 60],
        [0, 50],
        [180, 60],
      ],
    ]);
  });
});

describe("a line across the antimeridian", () => {
  test("runs on beyond 180°", () => {
    expect(
      unrollLine([
        [179, 0],
        [-179, 1],
        [-178, 2],
        [178, 3],
      ]),
    ).toEqual([
      [179, 0],
      [181, 1],
      [182, 2],
      [178, 3],
    ]);
  });

  test("runs on beyond −180°", () => {
    expect(
      unrollLine([
        [-179, 0],
        [179, 1],
      ]),
    ).toEqual([
      [-179, 0],
      [-181, 1],
    ]);
  });

  test("that rings a pole is closed along the pole", () => {
    expect(
      unrollLine([
        [-170, -70],
        [0, -75],
        [170, -70],
        [-170, -70],
      ]),
    ).toEqual([
      [-170, -70],
      [0, -75],
      [170, -70],
      [190, -70],
      [190, -90],
      [-170, -90],
      [-170, -70],
    ]);
  });

  test("that does not cross stays as it is", () => {
    const line = [
      [1, 2],
      [3, 4],
      [1, 2],
    ];
    expect(unrollLine(line)).toEqual(line);
  });
});
