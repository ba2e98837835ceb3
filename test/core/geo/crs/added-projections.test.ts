import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { crsFromDefinition } from "../../../../src/core/geo/crs/crs-from-definition.ts";
import { projection } from "../../../../src/core/geo/crs/projection.ts";

interface Case {
  readonly definition: string;
  readonly places: readonly (readonly [longitude: number, latitude: number, x: number, y: number])[];
}

/** Places as PROJ's cct computes them: made by test/support/make-projections.py. */
const cases = JSON.parse(
  readFileSync(new URL("../../../fixtures/projections.json", import.meta.url), "utf8"),
) as readonly Case[];

/** PROJ has Robinson's polynomials in single precision. */
const allowedMetres = (definition: string) => (definition.startsWith("+proj=robin") ? 1.1 : 0.01);

describe("a projection puts places where PROJ does, and finds them there", () => {
  test.each(cases)("$definition", ({ definition, places }) => {
    const { forward, inverse } = projection(crsFromDefinition(definition, undefined, "x"));
    const allowed = allowedMetres(definition);
    const off = places.flatMap(([longitude, latitude, x, y]) => {
      const there = forward(longitude, latitude) ?? [Number.NaN, Number.NaN];
      const back = inverse(x, y) ?? [Number.NaN, Number.NaN];
      const turned = ((((back[0] - longitude) % 360) + 540) % 360) - 180;
      const apart = Math.hypot(there[0] - x, there[1] - y);
      const backApart = 111_195 * Math.hypot(back[1] - latitude, turned * Math.cos((latitude * Math.PI) / 180));
      return apart <= allowed && backApart <= 2 * allowed ? [] : [[longitude, latitude, apart, backApart]];
    });
    expect(off).toEqual([]);
  });
});

describe("an interrupted map", () => {
  const goode = projection(crsFromDefinition("+proj=igh +ellps=WGS84", undefined, "x"));

  test.each([
    ["north of the Atlantic's gap", -40, 70, -60],
    ["south of the Indian Ocean's", 80, -50, 60],
  ])("has no place %s", (_, edge, latitude, away) => {
    const [x, y] = goode.forward(edge - Math.sign(away) * 0.01, latitude) as readonly [number, number];
    expect(goode.inverse(x, y)?.[1]).toBeCloseTo(latitude, 6);
    // The lobes' edges lean away from each other: half-way between them is paper.
    const [other] = goode.forward(edge + Math.sign(away) * 0.01, latitude) as readonly [number, number];
    expect(goode.inverse((x + other) / 2, y)).toBeUndefined();
  });
});
