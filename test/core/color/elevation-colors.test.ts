import { expect, test } from "vitest";
import { colormap } from "../../../src/core/color/colormaps/colormap.ts";
import { elevationColormap } from "../../../src/core/color/first-look.ts";

type Triple = readonly [number, number, number];

const linear = (byte: number): number => {
  const part = byte / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const times = (matrix: readonly Triple[], [a, b, c]: Triple): Triple =>
  matrix.map((row) => Math.min(1, Math.max(0, row[0] * a + row[1] * b + row[2] * c))) as unknown as Triple;

/** CIE L*, of linear sRGB. */
const lightness = ([red, green, blue]: Triple): number => {
  const y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
};

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const eyes: Readonly<Record<string, readonly Triple[]>> = {
  "eyes that tell all colours apart": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

const entries = async (): Promise<readonly Triple[]> => {
  const map = await colormap(elevationColormap);
  return Array.from({ length: 255 }, (_, i) => [map[4 * i] ?? 0, map[4 * i + 1] ?? 0, map[4 * i + 2] ?? 0]);
};

test.each(Object.entries(eyes))("higher is lighter for %s", async (_, matrix) => {
  const seen = (await entries()).map((color) => lightness(times(matrix, color.map(linear) as unknown as Triple)));
  // A byte of a channel is the least step there is.
  for (let i = 4; i < seen.length; i++) expect(seen[i]).toBeGreaterThan(seen[i - 4] as number);
  expect((seen.at(-1) ?? 0) - (seen[0] ?? 0)).toBeGreaterThan(60);
});

test("no height looks like water: blue is never the strongest part", async () => {
  for (const [red, green, blue] of await entries()) expect(blue).toBeLessThan(Math.max(red, green));
});
