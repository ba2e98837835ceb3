import { describe, expect, it } from "vitest";
import {
  type FirstLookBand,
  type FirstLookFile,
  firstLook,
  firstLookBands,
} from "../../../src/core/color/first-look.ts";
import type { DataType, TypedArray } from "../../../src/core/raster/raster.ts";
import { bandStatistics } from "../../../src/core/raster/statistics.ts";

type Colour = FirstLookBand["colorInterpretation"];
const bands = (dataType: DataType, ...colours: Colour[]): FirstLookBand[] =>
  colours.map((colorInterpretation) => ({ name: "", dataType, unit: undefined, colorInterpretation }));
const file = (parts: Partial<FirstLookFile>): FirstLookFile => ({
  url: "https://example.org/scene.tif",
  bands: bands("uint16", "gray"),
  palette: undefined,
  metadata: {},
  ...parts,
});

/** The look of a file whose every band holds `samples`. */
function look(
  parts: Partial<FirstLookFile>,
  samples: TypedArray = Float32Array.from({ length: 500 }, (_, i) => i / 7),
) {
  const given = file(parts);
  const statistics = bandStatistics(samples, new Uint8Array(samples.length).fill(255));
  return firstLook(given, new Map(firstLookBands(given).map((band) => [band, statistics])));
}

describe("firstLook", () => {
  it("shows a palette in its own colours, and measures nothing for it", () => {
    const parts = { bands: bands("uint8", "palette"), palette: new Uint8Array(1024) };
    expect(look(parts)).toEqual({ style: { kind: "palette", band: 1 }, words: "1 band, uint8 → its own palette" });
    expect(firstLookBands(file(parts))).toEqual([]);
  });

  it("shows three or more bands of 8 bit as the picture they are, alpha and near infrared aside", () => {
    const asItIs = [0, 255];
    const style = { kind: "rgb", bands: [1, 2, 3], ranges: [asItIs, asItIs, asItIs] };
    expect(look({ bands: bands("uint8", "red", "green", "blue", "undefined") })).toEqual({
      style,
      words: "4 bands, uint8 → RGB as it is",
    });
    expect(look({ bands: bands("uint8", "gray", "undefined", "undefined", "alpha") }).style).toEqual(style);
    const bgr = look({ bands: bands("uint8", "blue", "green", "red") });
    expect(bgr.style).toMatchObject({ bands: [3, 2, 1] });
    expect(bgr.words).toBe("3 bands, uint8 → RGB of bands 3, 2, 1 as it is");
    expect(firstLookBands(file({ bands: bands("uint8", "red", "green", "blue") }))).toEqual([]);
  });

  it("takes a stack of many 8-bit bands for no picture, and shows the first of them that has a valid pixel", () => {
    const stack = file({ bands: bands("uint8", "gray", ...new Array<Colour>(30).fill("undefined")) });
    expect(firstLookBands(stack)).toEqual([1, 2, 3, 4]);
    const values = Uint8Array.from({ length: 500 }, (_, i) => i % 200);
    const measured = bandStatistics(values, new Uint8Array(500).fill(255));
    const shown = firstLook(stack, new Map([[1, undefined] as const, [2, measured] as const]));
    expect(shown.style).toEqual({ kind: "singleband", band: 2, range: ["p2", "p98"], colormap: "identity" });
    expect(shown.words).toBe("31 bands, uint8 → band 2, grey, 2–98 %");
    expect(firstLook(stack, new Map()).words).toBe("31 bands, uint8 → band 1, grey, but no pixel is valid");
  });

  it("stretches deeper RGB band by band", () => {
    const parts = { bands: bands("uint16", "red", "green", "blue") };
    expect(look(parts)).toEqual({
      style: {
        kind: "rgb",
        bands: [1, 2, 3],
        ranges: [
          ["p2", "p98"],
          ["p2", "p98"],
          ["p2", "p98"],
        ],
      },
      words: "3 bands, uint16 → RGB 2–98 % each",
    });
    expect(firstLookBands(file(parts))).toEqual([1, 2, 3]);
  });

  it("shows one band, or many that are no picture, from 2 to 98 %", () => {
    expect(look({})).toEqual({
      style: { kind: "singleband", band: 1, range: ["p2", "p98"], colormap: "identity" },
      words: "1 band, uint16 → grey, 2–98 %",
    });
    const many = look({ bands: bands("int8", ...new Array<Colour>(64).fill("undefined")) });
    expect(many.words).toBe("64 bands, int8 → band 1, grey, 2–98 %");
    expect(look({ bands: bands("float32", "gray") }).words).toBe("1 band, float32 → viridis, 2–98 %");
    expect(look({ bands: bands("complex64", "gray") }).words).toBe("1 band, complex64 → amplitude, grey, 2–98 %");
  });

  it.each<[string, Partial<FirstLookFile>]>([
    [
      "the file's name",
      { url: "https://h/x/Copernicus_DSM_COG_10_N00_00_E006_00_DEM.tif?token=1", bands: bands("float32", "gray") },
    ],
    [
      "the name of its collection",
      {
        url: "https://h/ch.swisstopo.swissalti3d/swissalti3d_2019_2501-1120/2501-1120_0.5_2056_5728.tif",
        bands: bands("float32", "gray"),
      },
    ],
    ["its host", { url: "https://copernicus-dem-30m.s3.amazonaws.com/N46_E007.tif", bands: bands("float32", "gray") }],
    ["its unit", { bands: [{ name: "", dataType: "int16", unit: "metre", colorInterpretation: "gray" }] }],
    [
      "the band's name",
      { bands: [{ name: "Height", dataType: "float32", unit: undefined, colorInterpretation: "gray" }] },
    ],
    ["the metadata", { bands: bands("int16", "gray"), metadata: { TITLE: "SRTM elevation of Corsica" } }],
  ])("shows heights as such, known by %s", (_, parts) => {
    expect(look(parts)).toMatchObject({
      style: { colormap: "ylgn_r", range: ["p2", "p98"] },
      words: expect.stringContaining("→ elevation, 2–98 %"),
      isElevation: true,
    });
  });

  it("takes what is computed of heights for none, though it lies beside them", () => {
    for (const name of ["slope", "N46_E007_aspect", "hillshade_10m"]) {
      const words = look({ url: `https://h/dem/${name}.tif`, bands: bands("float32", "gray") }).words;
      expect(words).toContain("viridis");
    }
  });

  it("is not misled: unsigned 16 bit, demography and satellite heights are no terrain", () => {
    expect(look({ url: "https://h/dem.tif" }).words).toContain("grey");
    expect(look({ url: "https://h/demography.tif", bands: bands("float32", "gray") }).words).toContain("viridis");
    expect(look({ metadata: { perspective: "height 35786 km" }, bands: bands("float32", "gray") }).words).toContain(
      "viridis",
    );
  });

  it("keeps classes without a palette apart, and never mixes them", () => {
    const classes = Uint8Array.from({ length: 600 }, (_, i) => [0, 1, 2, 4, 7, 9][i % 6] as number);
    expect(look({ bands: bands("uint8", "gray") }, classes)).toEqual({
      style: { kind: "singleband", band: 1, range: [-0.5, 19.5], colormap: "tab20", resampling: "nearest" },
      words: "1 band, uint8 → 6 classes",
    });
    // ESA WorldCover's codes.
    const codes = [10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100];
    const { style, words } = look(
      { bands: bands("uint8", "gray") },
      Uint8Array.from({ length: 110 }, (_, i) => codes[i % 11] as number),
    );
    expect(words).toBe("1 band, uint8 → 11 classes");
    expect(style).toMatchObject({ kind: "classes", band: 1 });
    expect(style.kind === "classes" && style.classes.map(({ low }) => low)).toEqual([
      ...codes,
      Number.NEGATIVE_INFINITY,
    ]);
  });

  it("takes scaled bytes for a quantity, however few occur", () => {
    const few = Uint8Array.from({ length: 600 }, (_, i) => [10, 20, 30, 40][i % 4] as number);
    const [band] = bands("uint8", "gray");
    expect(look({ bands: [{ ...band!, scale: 0.004, offset: -0.08 }] }, few).words).toBe(
      "1 band, uint8 → grey, 2–98 %",
    );
  });

  it("shows all there is where 2–98 % is one value", () => {
    const flatSea = Float32Array.from({ length: 1000 }, (_, i) => (i < 990 ? 0 : i));
    expect(look({ url: "dem.tif", bands: bands("float32", "gray") }, flatSea)).toMatchObject({
      style: { range: [null, null] },
      words: "1 band, float32 → elevation, minimum to maximum",
    });
  });

  it("draws constant data in the middle of the ramp, and says so", () => {
    expect(look({}, Uint16Array.of(7, 7, 7))).toMatchObject({
      style: { range: [6, 8] },
      words: "1 band, uint16 → grey, every value is 7",
    });
  });

  it("says when no pixel is valid", () => {
    expect(firstLook(file({}), new Map([[1, undefined]])).words).toBe("1 band, uint16 → grey, but no pixel is valid");
    const rgb = file({ bands: bands("uint16", "red", "green", "blue") });
    expect(firstLook(rgb, new Map()).words).toBe("3 bands, uint16 → RGB, but no pixel is valid");
  });
});
