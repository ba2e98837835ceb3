import { describe, expect, test } from "vitest";
import type { DatasetRecord, Json } from "../../../src/catalog/catalogs.ts";
import { MemoryCatalogs } from "../../../src/catalog/memory-catalogs.ts";
import { evaluateExpression, parseExpression } from "../../../src/core/expression/expression.ts";
import { LocalEngine } from "../../../src/engine/local-engine.ts";
import { computedNote } from "../../../src/ui/state/expressions/computed-note.ts";
import { indexPresets, presetExpression } from "../../../src/ui/state/expressions/index-presets.ts";
import {
  commonReflectance,
  indexName,
  spectrumOf,
  unscaledIndexName,
} from "../../../src/ui/state/expressions/sensor-spectrum.ts";
import type { Layer } from "../../../src/ui/state/layers/layer.ts";
import { SceneReader } from "../../../src/ui/state/layers/scene-reader.ts";
import { oneDegreePixels, tinyTiff } from "../../support/tiny-tiff.ts";

/** A file of one pixel. */
const pixel = (value: number, unsigned = true) =>
  new Blob([
    tinyTiff([
      {
        width: 1,
        height: 1,
        bits: 16,
        format: unsigned ? 1 : 2,
        blocks: [new Uint8Array(Uint16Array.of(value).buffer)],
        entries: oneDegreePixels,
      },
    ]),
  ]);

interface Band {
  readonly name: string;
  readonly file: string;
  readonly value: number;
  readonly described?: Json;
}

/** The NDVI that the page offers for a scene of two files, and the words that say by which rule. */
async function ndvi(bands: readonly Band[], shown: string): Promise<{ value: number; words: string }> {
  const catalogs = new MemoryCatalogs();
  const location = ({ file }: Band) => `local:1/${file}`;
  const records = bands.map(
    (band): DatasetRecord => ({
      keys: ["scene", band.name],
      location: location(band),
      band: 1,
      ...(band.described === undefined ? {} : { userMetadata: { "raster:bands": band.described } }),
    }),
  );
  const keys = ["item", "asset"].map((name) => ({ name, description: "" }));
  const { id } = await catalogs.create({ title: "A", keys }, records);
  const reader = new SceneReader({
    engine: new LocalEngine(),
    answer: async () => ({ json: {} }),
    catalogs: () => catalogs,
    findLocal: async (wanted) => pixel(bands.find((band) => location(band) === wanted)?.value ?? 0),
    register: () => {},
  });
  const wanted = { catalogId: id, keys: [], values: ["scene"], bands: [], pixelSelection: "first" } as const;
  const { scene, info } = await reader.read(wanted, shown);
  const spectrum = spectrumOf({ scene, title: "A" } as unknown as Layer, info);
  const preset = indexPresets[0]!;
  const text = presetExpression(preset, spectrum.roles, scene.bands, spectrum.reflectances) ?? "";
  const expression = parseExpression(text, scene.bands);
  const values = expression.operands.map((name) =>
    Float64Array.of(bands.find((band) => band.name === name)?.value ?? Number.NaN),
  );
  const mask = new Uint8Array(1).fill(255);
  const result = evaluateExpression(expression, { width: 1, height: 1, bands: values, mask });
  return { value: result.bands[0]?.[0] ?? Number.NaN, words: commonReflectance(spectrum).words };
}

test("an index of stored values is told from that of reflectances", () => {
  const rule = { product: "P", quantity: "reflectance", scale: 0.0000275, offset: -0.2 } as const;
  const bands = ["red", "nir"].map((name) => ({ name, scale: 1, offset: 0, dataType: "uint16", rule }));
  const info = { url: "a.tif", bands, metadata: {} };
  const layer = (expression: string) =>
    ({ title: "", source: {}, expression, opening: { status: "opened", info } }) as unknown as Layer;
  const raw = layer("(b2 - b1) / (b2 + b1)");
  expect([indexName(raw), unscaledIndexName(raw)]).toEqual([undefined, "NDVI"]);
  expect(computedNote(raw)).toMatch(/^This is NDVI of stored values\./);
  const scaled = layer(
    "((b2 * 0.0000275 - 0.2) - (b1 * 0.0000275 - 0.2)) / ((b2 * 0.0000275 - 0.2) + (b1 * 0.0000275 - 0.2))",
  );
  expect([indexName(scaled), unscaledIndexName(scaled)]).toEqual(["NDVI", undefined]);
  expect(unscaledIndexName(layer("b1"))).toBeUndefined();
});

/** The NDVI of a red reflectance of 0.04 and a near infrared one of 0.5. */
const right = (0.5 - 0.04) / (0.5 + 0.04);

describe("the NDVI of red 0.04 and near infrared 0.5", () => {
  // USGS: DN = (reflectance + 0.2) / 0.0000275.
  const [red, nir] = [0.04, 0.5].map((value) => Math.round((value + 0.2) / 0.0000275)) as [number, number];
  const scale = [{ scale: 0.0000275, offset: -0.2, nodata: 0 }];
  const thermal = { scale: 0.00341802, offset: 149, unit: "kelvin" };
  const product = "LC08_L2SP_011063_20180711_20200831_02_T1";

  test("is 0.852 where the document gives the scale, whichever band is shown", async () => {
    const bands: readonly Band[] = [
      { name: "lwir11", file: "c.tif", value: 40_000, described: [thermal] },
      { name: "nir08", file: "a.tif", value: nir, described: scale },
      { name: "red", file: "b.tif", value: red, described: scale },
    ];
    for (const shown of ["red", "lwir11"]) {
      const { value, words } = await ndvi(bands, shown);
      expect(value).toBeCloseTo(right, 3);
      expect(words).toBe("The document that lists the file (STAC) gives this scale.");
    }
  });

  test("is 0.852 by the product's name, whatever the bands are called", async () => {
    for (const [redName, nirName] of [
      ["SR_B4", "SR_B5"],
      ["B4", "B5"],
      ["red", "nir08"],
    ] as const) {
      const { value, words } = await ndvi(
        [
          { name: nirName, file: `${product}_SR_B5.TIF`, value: nir },
          { name: redName, file: `${product}_SR_B4.TIF`, value: red },
        ],
        redName,
      );
      expect(value).toBeCloseTo(right, 3);
      expect(words).toBe("As in Landsat Collection 2, level 2.");
    }
  });

  test("is 0.852 in a document that says otherwise than the name, and in one whose scales differ", async () => {
    const bands: readonly Band[] = [
      { name: "red", file: `${product}_SR_B4.TIF`, value: 400, described: [{ scale: 0.0001 }] },
      { name: "nir08", file: `${product}_SR_B5.TIF`, value: 2500, described: [{ scale: 0.0002 }] },
    ];
    expect((await ndvi(bands, "red")).value).toBeCloseTo(right, 6);
  });

  // ESA: DN = reflectance · 10000 + 1000 since baseline 04.00.
  test.each([
    ["since 2022", "T32TQM_20230601T101559", 1400, 6000],
    ["before", "T32TQM_20200601T101559", 400, 5000],
    ["as Earth Search stores it", "S2A_32TQM_20230601_0_L2A", 400, 5000],
    ["as ESA calls it", "S2B_MSIL2A_20200601T101559_N0500_R065_T32TQM_20230601T152002", 1400, 6000],
  ])("is 0.852 of Sentinel-2 %s", async (_, name, storedRed, storedNir) => {
    const { value, words } = await ndvi(
      [
        { name: "B04", file: `${name}_B04_10m.tif`, value: storedRed },
        { name: "B08", file: `${name}_B08_10m.tif`, value: storedNir },
      ],
      "B04",
    );
    expect(value).toBeCloseTo(right, 6);
    expect(words).toMatch(/^As in Sentinel-2/);
  });

  test("is guessed, and called so, where nobody says anything", async () => {
    const { value, words } = await ndvi(
      [
        { name: "red", file: "a.tif", value: 400 },
        { name: "nir", file: "b.tif", value: 5000 },
      ],
      "red",
    );
    expect(value).toBeCloseTo(right, 6);
    expect(words).toMatch(/^A guess/);
  });
});
