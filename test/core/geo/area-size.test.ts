import { expect, test } from "vitest";
import { areaOfBounds } from "../../../src/core/geo/area.ts";
import { squareKilometres } from "../../../src/core/geo/area-size.ts";

/** GDAL 3.6: the ring cut into pieces of 0.001°, projected to EPSG:6933, OGRGeometry::GetArea. */
test("areas are those of GDAL's equal-area projection", () => {
  const triangle = [
    [7.1, 46.2],
    [8.4, 46.5],
    [7.9, 47.3],
    [7.1, 46.2],
  ];
  expect(squareKilometres({ type: "Polygon", coordinates: [triangle] })).toBeCloseTo(5061.713, 2);
  expect(squareKilometres({ type: "Polygon", coordinates: [triangle.toReversed()] })).toBeCloseTo(5061.713, 2);
});

test("holes are taken away, parts added", () => {
  const [box = []] = areaOfBounds([150, -20, 170, 10]).coordinates as GeoJSON.Position[][];
  const hole = [
    [155, -10],
    [160, -10],
    [160, 0],
  ];
  const withHole = squareKilometres({ type: "Polygon", coordinates: [box, hole] });
  expect(Math.abs(withHole / 6_970_983.9447 - 1)).toBeLessThan(1e-6);
  expect(squareKilometres({ type: "MultiPolygon", coordinates: [[box, hole], [hole]] })).toBeCloseTo(
    squareKilometres({ type: "Polygon", coordinates: [box] }),
    3,
  );
});

test("the Earth has 510,065,622 km²", () => {
  expect(squareKilometres(areaOfBounds([-180, -90, 180, 90]))).toBeCloseTo(510_065_621.7, 0);
});
