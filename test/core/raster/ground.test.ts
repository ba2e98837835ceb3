import fc from "fast-check";
import { expect, it } from "vitest";
import { tileTransform } from "../../../src/core/geo/tile.ts";
import { filledFromGround, groundOf } from "../../../src/core/raster/ground.ts";
import { nearestValid, squared } from "../../../src/core/raster/nearest-valid.ts";

it("names the nearest valid pixel, within a fraction of a pixel", () => {
  const sizes = fc.record({ width: fc.integer({ min: 1, max: 12 }), height: fc.integer({ min: 1, max: 12 }) });
  const masks = sizes.chain(({ width, height }) =>
    fc.record({
      width: fc.constant(width),
      mask: fc
        .uint8Array({ minLength: width * height, maxLength: width * height, max: 3 })
        .map((m) => m.map((v) => +(v === 3))),
    }),
  );
  fc.assert(
    fc.property(masks, ({ width, mask }) => {
      const valid = [...mask.keys()].filter((i) => mask[i] !== 0);
      const found = nearestValid(mask, width, mask.length / width);
      for (const [i, from] of found.entries()) {
        if (valid.length === 0) expect(from).toBe(-1);
        else {
          const distance = (to: number) => Math.sqrt(squared(to, i % width, Math.floor(i / width), width));
          expect(mask[from]).toBe(1);
          expect(distance(from) - Math.min(...valid.map(distance))).toBeLessThan(0.3);
        }
      }
    }),
  );
});

/** A plateau of 900 with a pit of 100, 4 × 4 pixels of 1000 m around the origin, in a picture with 4 pixels of nothing around. */
function plateau() {
  const [width, height] = [12, 12];
  const mask = new Uint8Array(144);
  const band = new Float32Array(144);
  for (let y = 4; y < 8; y++) {
    for (let x = 4; x < 8; x++) [mask[y * 12 + x], band[y * 12 + x]] = [255, 900];
  }
  band[5 * 12 + 5] = 100;
  return groundOf({ width, height, bands: [band], mask }, [1000, 0, -6000, 0, -1000, 6000], 4);
}

const nothing = (size: number) => ({
  width: size,
  height: size,
  bands: [new Uint8Array(size * size)],
  mask: new Uint8Array(size * size),
});

it("is the nearest height beside the data, sinks evenly, and is the lowest far away", () => {
  const ground = plateau();
  if (ground === undefined) throw new Error("A plateau has a ground.");
  expect(ground.lowest).toBe(100);
  // A row of pixels eastwards from the middle of the plateau, 500 m each, two rows below the pit.
  const row = filledFromGround(
    { ...nothing(1), width: 24, bands: [new Uint8Array(24)], mask: new Uint8Array(24) },
    [500, 0, 0, 0, -500, -1250],
    ground,
  );
  const values = [...(row.bands[0] ?? [])];
  expect(values.slice(0, 3)).toEqual([900, 900, 900]);
  for (const [i, value] of values.entries()) if (i > 0) expect(value).toBeLessThanOrEqual(values[i - 1] ?? 0);
  expect(values.slice(-12)).toEqual(new Array(12).fill(100));
  // No step is higher than a third of the way down.
  expect(Math.max(...values.slice(1).map((value, i) => (values[i] ?? 0) - value))).toBeLessThan(800 / 4);
  expect([...row.mask]).toEqual(new Array(24).fill(255));
});

it("keeps values, meets them without a step, and comes back to the shared ground", () => {
  const ground = plateau();
  if (ground === undefined) throw new Error("A plateau has a ground.");
  const [width, height] = [200, 1];
  const bands = [Float32Array.from({ length: 200 }, (_, x) => (x < 10 ? 950 + x : 0))];
  const mask = Uint8Array.from({ length: 200 }, (_, x) => (x < 10 ? 255 : 0));
  const filled = filledFromGround({ width, height, bands, mask }, [10, 0, 0, 0, -10, -1200], ground);
  const values = filled.bands[0] ?? [];
  expect([...values.slice(0, 10)]).toEqual([...(bands[0] ?? []).slice(0, 10)]);
  expect(values[10]).toBeCloseTo(959, 0);
  for (let x = 11; x < 200; x++) expect(Math.abs((values[x] ?? 0) - (values[x - 1] ?? 0))).toBeLessThan(2);
  expect(values[120]).toBe(900);
});

it("is one surface, whichever tiles it is cut into", () => {
  const ground = plateau();
  if (ground === undefined) throw new Error("A plateau has a ground.");
  const values = (size: number, z: number, x: number, y: number) =>
    filledFromGround(nothing(size), tileTransform({ z, x, y }, size), ground).bands[0] ?? [];
  const whole = values(128, 12, 2047, 2047);
  expect(new Set(whole).size).toBeGreaterThan(1000);
  for (const [x, y] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const) {
    for (const [i, value] of values(64, 13, 4094 + x, 4094 + y).entries()) {
      expect(value).toBeCloseTo(whole[(64 * y + Math.floor(i / 64)) * 128 + 64 * x + (i % 64)] ?? Number.NaN, 6);
    }
  }
});

it("is found across the antimeridian, and nowhere where nothing is valid", () => {
  const world = 2 * 20037508.342789244;
  const band = new Float32Array(9).fill(7);
  const mask = new Uint8Array(9).fill(255);
  band[4] = 3;
  const ground = groundOf({ width: 3, height: 3, bands: [band], mask }, [1000, 0, world / 2 - 1500, 0, -1000, 1500], 1);
  if (ground === undefined) throw new Error("It has a ground.");
  const at = (x: number) => filledFromGround(nothing(1), [10, 0, x - 5, 0, -10, 5], ground).bands[0]?.[0];
  expect(at(world / 2)).toBeCloseTo(3);
  expect(at(-world / 2)).toBeCloseTo(3);
  expect(groundOf(nothing(3), [1, 0, 0, 0, -1, 0], 1)).toBeUndefined();
});
