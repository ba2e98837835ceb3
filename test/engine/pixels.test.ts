import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LocalEngine } from "../../src/engine/local-engine.ts";

/** What GDAL reads from the files of the folder: test/support/make-pixel-truth.py. */
interface Truth {
  readonly roles: readonly string[];
  readonly bands: readonly (readonly number[])[];
  /** Pixels that `gdalwarp -dstalpha` leaves out. */
  readonly empty: readonly number[];
}

const folder = new URL("../fixtures/pixels/", import.meta.url);
const truth = JSON.parse(readFileSync(new URL("truth.json", folder), "utf8")) as Record<string, Truth>;
const engine = new LocalEngine();
const [width, height] = [20, 12];

test.each(Object.entries(truth))(
  "%s: bands, their roles, and which pixels are empty, as in GDAL",
  async (name, right) => {
    const source = { url: `local:${name}`, blob: new Blob([readFileSync(new URL(`${name}.tif`, folder))]) };
    const info = await engine.run({ kind: "info", source });
    expect(info.bands.map(({ colorInterpretation }) => colorInterpretation)).toEqual(right.roles);
    const bands = right.bands.map((_, index) => index + 1);
    const read = await engine.run({ kind: "read", source, level: 0, x: 0, y: 0, width, height, bands });
    // Decoders of JPEG round differently.
    const tolerance = name.endsWith("jpeg") ? 3 : 0;
    for (const [index, band] of read.bands.entries()) {
      const differs = [...band].findIndex(
        (value, i) => !(Math.abs(value - (right.bands[index]?.[i] ?? Number.NaN)) <= tolerance),
      );
      expect(differs, `band ${index + 1} at ${differs}`).toBe(-1);
    }
    expect([...read.mask].flatMap((mask, pixel) => (mask === 0 ? [pixel] : []))).toEqual(right.empty);
  },
);

test("each band of a file has statistics of its own, without its nodata", async () => {
  const source = { url: "local:each", blob: new Blob([readFileSync(new URL("rgb-nodata-u8.tif", folder))]) };
  const statistics = await engine.run({ kind: "statistics", source });
  expect(statistics.map((each) => each?.validCount)).toEqual(
    truth["rgb-nodata-u8"]?.bands.map((band) => band.filter((value) => value !== 0).length),
  );
});

test("expressions need every band of a file: nodata in one makes their pixel empty", async () => {
  const source = { url: "local:sum", blob: new Blob([readFileSync(new URL("rgb-nodata-u8.tif", folder))]) };
  const { bounds } = await engine.run({ kind: "info", source });
  const scene = [1, 2, 3].map((band) => ({ source, band }));
  const count = async (expression?: { text: string; operands: string[] }) => {
    const raster = { scenes: [scene], ...(expression && { expression }) };
    const style = { kind: "singleband", band: 1, range: [0, 255], colormap: "viridis", resampling: "nearest" } as const;
    const { data } = await engine.run({ kind: "preview", raster, width: 64, height: 64, fill: true, style });
    return data.filter((_, i) => i % 4 === 3 && data[i] !== 0).length;
  };
  expect(bounds).toHaveLength(4);
  // Rows 0, 1 and 2 lack one band each, of the twelve.
  const [sum, band] = [await count({ text: "a+b+c", operands: ["a", "b", "c"] }), await count()];
  expect(sum / band).toBeCloseTo((12 * 20 - 3 * 20 - 5) / (12 * 20 - 20 - 5), 1);
});
