import { describe, expect, test } from "vitest";
import { colormapNames } from "../../../src/core/color/colormaps/colormap-names.ts";
import { evaluateExpression, parseExpression } from "../../../src/core/expression/expression.ts";
import { indexPresets, neededRoles, presetExpression } from "../../../src/ui/state/expressions/index-presets.ts";
import { bandRoles } from "../../../src/ui/state/expressions/sensor-bands.ts";

/** Stored values of Sentinel-2, as reflectance times 10,000, of plants, water, snow and soil. */
const stored: Readonly<Record<string, readonly number[]>> = {
  B02: [312, 845, 7900, 1100],
  B03: [598, 702, 7600, 1450],
  B04: [355, 498, 7300, 1900],
  B08: [3921, 214, 6500, 2600],
  B11: [1702, 98, 820, 3150],
  "B12-20m": [811, 61, 540, 2700],
};
const names = Object.keys(stored);
const roles = { blue: 1, green: 2, red: 3, nir: 4, swir1: 5, swir2: 6 };

const preset = (name: string) => {
  const found = indexPresets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no preset ${name}`);
  return found;
};

function evaluate(text: string, values: Readonly<Record<string, readonly number[]>>): readonly number[] {
  const expression = parseExpression(text, Object.keys(values));
  const bands = expression.operands.map((name) => Float64Array.from(values[name] ?? []));
  const width = bands[0]?.length ?? 0;
  const result = evaluateExpression(expression, { width, height: 1, bands, mask: new Uint8Array(width).fill(255) });
  expect([...result.mask]).toEqual(new Array(width).fill(255));
  return [...(result.bands[0] ?? [])];
}

/** What numpy makes of the reflectances. */
const expected = {
  NDVI: [0.83395696913, -0.398876404494, -0.0579710144928, 0.155555555556],
  EVI: [0.6502078623, -0.103430694151, -1.90476190476, 0.111111111111],
  SAVI: [0.576649417853, -0.0745798319328, -0.063829787234, 0.110526315789],
  NDMI: [0.394629201494, 0.371794871795, 0.775956284153, -0.095652173913],
  NDWI: [-0.73533967692, 0.532751091703, 0.0780141843972, -0.283950617284],
  MNDWI: [-0.48, 0.755, 0.805225653207, -0.369565217391],
  NBR: [0.657227387997, 0.556363636364, 0.846590909091, -0.0188679245283],
  NDSI: [-0.48, 0.755, 0.805225653207, -0.369565217391],
  NDBI: [-0.394629201494, -0.371794871795, -0.775956284153, 0.095652173913],
  VARI: [0.379095163807, 0.574647887324, 0.0428571428571, -0.2],
};

test.each(Object.entries(expected))("%s has numpy's values", (name, values) => {
  const text = presetExpression(preset(name), roles, names, [{ scale: 0.0001, offset: 0 }]) ?? "";
  for (const [i, value] of evaluate(text, stored).entries()) expect(value).toBeCloseTo(values[i] ?? Number.NaN, 10);
});

test("every preset has its row above, a range that rises and a colormap", () => {
  expect(indexPresets.map(({ name }) => name)).toEqual(Object.keys(expected));
  for (const { range, colormap } of indexPresets) {
    expect(range[0]).toBeLessThan(range[1]);
    expect(colormapNames).toContain(colormap);
  }
});

describe("the expression", () => {
  test("of a ratio leaves out a scale", () => {
    expect(presetExpression(preset("NDVI"), roles, names, [{ scale: 0.0001, offset: 0 }])).toBe(
      "(B08 - B04) / (B08 + B04)",
    );
  });

  test("has an offset, which changes a ratio: Landsat's surface reflectance has numpy's values", () => {
    const landsat = { SR_B4: [8500, 8200, 14000], SR_B5: [21000, 9000, 15000] };
    const scale = { scale: 0.0000275, offset: -0.2 };
    const text = presetExpression(preset("NDVI"), { red: 1, nir: 2 }, Object.keys(landsat), [scale]) ?? "";
    expect(text).toContain("(SR_B5 * 0.0000275 - 0.2)");
    for (const [i, value] of evaluate(text, landsat).entries())
      expect(value).toBeCloseTo([0.835866261398, 0.301369863014, 0.0691823899371][i] ?? Number.NaN, 10);
  });

  test("has the scale of each band where they differ", () => {
    const scales = [
      { scale: 0.0001, offset: 0 },
      { scale: 0.0002, offset: 0 },
    ];
    const text = presetExpression(preset("NDVI"), { red: 1, nir: 2 }, ["a", "b"], scales) ?? "";
    expect(text).toBe("((b * 0.0002) - (a * 0.0001)) / ((b * 0.0002) + (a * 0.0001))");
  });

  test("quotes operands that are no names", () => {
    expect(presetExpression(preset("NBR"), roles, names)).toBe("(B08 - `B12-20m`) / (B08 + `B12-20m`)");
  });

  test("is none where a band is missing, or cannot be named", () => {
    expect(presetExpression(preset("NDVI"), { red: 3 }, names)).toBeUndefined();
    expect(presetExpression(preset("NDVI"), { red: 3, nir: 99 }, names)).toBeUndefined();
    expect(presetExpression(preset("NDVI"), { red: 1, nir: 2 }, ["a`b", "nir"])).toBeUndefined();
  });

  test("of scales of any size can be read back", () => {
    for (const scale of [1e-9, 1e-7, 1 / 255, 1e22]) {
      const text = presetExpression(preset("EVI"), roles, names, [{ scale, offset: 1e-8 }]) ?? "";
      expect(() => parseExpression(text, names)).not.toThrow();
    }
  });
});

test("needed roles come in the order of wavelengths", () => {
  expect(neededRoles(preset("EVI"))).toEqual(["blue", "red", "nir"]);
  for (const one of indexPresets) expect(bandRoles).toEqual(expect.arrayContaining([...neededRoles(one)]));
});
