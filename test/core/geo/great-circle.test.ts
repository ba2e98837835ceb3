import { describe, expect, test } from "vitest";
import { distanceBetween, placesAlong } from "../../../src/core/geo/great-circle.ts";

const degrees = (whole: number, minutes: number, seconds = 0) => whole + minutes / 60 + seconds / 3600;

describe("distances are those of geodesics on WGS 84", () => {
  test("from New York to London: the example of GeographicLib", () => {
    const metres = distanceBetween({ longitude: -73.8, latitude: 40.6 }, { longitude: -0.5, latitude: 51.6 });
    expect(Math.abs(metres - 5_551_759.4)).toBeLessThan(10);
  });

  test("from Flinders Peak to Buninyong: the example of the Australian geodetic manual, Vincenty 1975", () => {
    const flindersPeak = { longitude: degrees(144, 25, 29.5244), latitude: -degrees(37, 57, 3.7203) };
    const buninyong = { longitude: degrees(143, 55, 35.3839), latitude: -degrees(37, 39, 10.1561) };
    expect(distanceBetween(flindersPeak, buninyong)).toBeCloseTo(54_972.271, 0);
  });

  test("along the equator: a degree is 111319.49 m", () => {
    expect(distanceBetween({ longitude: 0, latitude: 0 }, { longitude: 1, latitude: 0 })).toBeCloseTo(111_319.4908, 3);
    expect(distanceBetween({ longitude: 4, latitude: 9 }, { longitude: 4, latitude: 9 })).toBe(0);
  });
});

describe("places along a line", () => {
  test("lie on the great circle: two fifths of the way from LAX to JFK (Williams, Aviation Formulary)", () => {
    const lax = [-degrees(118, 24), degrees(33, 57)];
    const jfk = [-degrees(73, 47), degrees(40, 38)];
    const place = placesAlong([lax, jfk], 11)[4];
    expect(place?.latitude).toBeCloseTo(degrees(38, 40.167), 3);
    expect(place?.longitude).toBeCloseTo(-degrees(101, 37.57), 3);
  });

  test("tell the length of what they lie on", () => {
    const last = placesAlong(
      [
        [-73.8, 40.6],
        [-0.5, 51.6],
      ],
      512,
    ).at(-1);
    // A great circle of the sphere is hardly longer than the geodesic.
    expect(last?.distance).toBeGreaterThan(5_551_759);
    expect(last?.distance).toBeLessThan(5_551_759 * 1.0005);
    expect([last?.longitude, last?.latitude]).toEqual([expect.closeTo(-0.5, 9), expect.closeTo(51.6, 9)]);
  });

  test("turn at its corners, at equal steps", () => {
    const corner = [
      [0, 0],
      [1, 0],
      [1, 1],
    ];
    const places = placesAlong(corner, 5).map(({ longitude, latitude }) => [longitude, latitude]);
    const near = (longitude: number, latitude: number) => [expect.closeTo(longitude, 9), expect.closeTo(latitude, 9)];
    expect(places).toEqual([near(0, 0), near(0.5, 0), near(1, 0), near(1, 0.5), near(1, 1)]);
  });

  test("go the short way, beyond 180° where the line does", () => {
    const longitudes = (from: number, to: number) =>
      placesAlong(
        [
          [from, 0],
          [to, 0],
        ],
        3,
      ).map(({ longitude }) => Math.round(longitude));
    expect(longitudes(170, -170)).toEqual([170, 180, 190]);
    expect(longitudes(-170, 170)).toEqual([-170, -180, -190]);
    expect(longitudes(185, 195)).toEqual([185, 190, 195]);
  });

  test("of a line without length are one", () => {
    const places = placesAlong(
      [
        [7, 46],
        [7, 46],
      ],
      3,
    );
    expect(places.map(({ distance }) => distance)).toEqual([0, 0, 0]);
  });
});
