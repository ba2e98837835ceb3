import { expect, it } from "vitest";
import { colormap } from "../../../src/core/color/colormaps/colormap.ts";
import { toColormap } from "../../../src/core/color/colormaps/to-colormap.ts";
import type { Rgba } from "../../../src/core/color/style.ts";

const rows = (map: Uint8Array) => Array.from({ length: map.length / 4 }, (_, i) => [...map.subarray(4 * i, 4 * i + 4)]);
const black: Rgba = [0, 0, 0, 255];

it("takes 255 colours as they are", async () => {
  const viridis = await colormap("viridis");
  expect(toColormap(rows(viridis) as unknown as Rgba[])).toEqual(viridis);
});

it("spreads fewer evenly over 255 entries, alpha as well", () => {
  const made = rows(toColormap([black, [254, 127, 0, 1]]));
  expect(made).toHaveLength(255);
  // Halves of green are rounded up.
  expect([made[0], made[1], made[126], made[254]]).toEqual([
    [0, 0, 0, 255],
    [1, 1, 0, 254],
    [126, 63, 0, 129],
    [254, 127, 0, 1],
  ]);
  const three = rows(toColormap([black, [255, 0, 0, 255], [255, 255, 255, 255]]));
  expect([three[0], three[127], three[254]]).toEqual([black, [255, 0, 0, 255], [255, 255, 255, 255]]);
});

it.each<[string, unknown[]]>([
  ["none", []],
  ["one", [black]],
  ["256", new Array(256).fill(black)],
  ["a part that is no byte", [black, [0, 0, 256, 255]]],
  ["a fraction", [black, [0, 0, 0.5, 255]]],
  ["three parts", [black, [0, 0, 0]]],
])("refuses %s", (_, colors) => {
  expect(() => toColormap(colors as Rgba[])).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
});
