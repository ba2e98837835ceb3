import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { FileBand, VirtualRaster } from "../../src/engine/engine.ts";
import { LocalEngine } from "../../src/engine/local-engine.ts";
import { landsatSeries } from "../support/series.ts";

/** What GDAL and numpy make of the Landsat series (`test/support/make-mosaic-truth.py`). */
interface Truth {
  readonly name: string;
  readonly tile: { readonly z: number; readonly x: number; readonly y: number };
  /** 0 or NaN where masked. */
  readonly values: Uint16Array | Float32Array;
}

const size = 96;
const truths = readTruths();
const series = landsatSeries();
const engine = new LocalEngine();

/** The scenes of some bands by name, as GDAL lays them: each over those before it. Ours go from the top down. */
function scenes(...bands: readonly string[]): readonly (readonly FileBand[])[] {
  const names = Object.keys(series).filter((name) => name.endsWith(`_${bands[0]}.tif`));
  const fileBand = (name: string): FileBand => {
    return { source: { url: `local:${name}`, blob: new Blob([series[name] as Uint8Array<ArrayBuffer>]) }, band: 1 };
  };
  return names
    .toSorted()
    .toReversed()
    .map((name) => bands.map((band) => fileBand(name.replace(`_${bands[0]}.`, `_${band}.`))));
}

async function valuesOf(raster: VirtualRaster, tile: Truth["tile"], resampling: "nearest" | "bilinear" = "nearest") {
  const values = await engine.run({ kind: "values", raster, tile, size, bands: [1], resampling });
  expect(values).not.toBeNull();
  return { band: values?.bands[0] ?? [], mask: values?.mask ?? new Uint8Array(0) };
}

/** The largest difference to the truth where both are valid, and how many pixels only one of them has. */
function compare({ band, mask }: Awaited<ReturnType<typeof valuesOf>>, { values }: Truth) {
  let [largest, onlyOne] = [0, 0];
  for (const [i, value] of values.entries()) {
    const isValid = value !== 0 && !Number.isNaN(value);
    if (isValid !== (mask[i] === 255)) onlyOne++;
    else if (isValid) largest = Math.max(largest, Math.abs(value - (band[i] as number)));
  }
  return { largest, onlyOne };
}
const of = (name: string) => truths.filter((truth) => truth.name === name);
const title = ({ tile: { z, x, y } }: Truth) => `${z}/${x}/${y}`;

describe("two tiles of Landsat at four dates, laid over each other", () => {
  test.each(of("first nearest").map((truth) => [title(truth), truth] as const))(
    "are pixel for pixel GDAL's mosaic on %s",
    async (_, truth) => {
      const found = await valuesOf({ scenes: scenes("B5") }, truth.tile);
      expect(compare(found, truth)).toEqual({ largest: 0, onlyOne: 0 });
    },
  );

  test.each(of("first bilinear").map((truth) => [title(truth), truth] as const))(
    "are GDAL's mosaic on %s when they are interpolated",
    async (_, truth) => {
      const { largest, onlyOne } = compare(await valuesOf({ scenes: scenes("B5") }, truth.tile, "bilinear"), truth);
      expect(onlyOne).toBe(0);
      // Of values up to 65535.
      expect(largest).toBeLessThan(0.2);
    },
  );

  test.each(of("first nearest").map((truth) => [title(truth), truth] as const))(
    "miss no pixel of any dataset on %s",
    async (_, { tile }) => {
      const { mask } = await valuesOf({ scenes: scenes("B5") }, tile);
      const any = new Uint8Array(mask.length);
      for (const scene of scenes("B5")) {
        const own = await engine.run({ kind: "values", ...scene[0]!, tile, size, bands: [1], resampling: "nearest" });
        for (const [i, opacity] of own?.mask.entries() ?? []) if (opacity > 0) any[i] = 255;
      }
      expect(mask).toEqual(any);
    },
  );
});

describe("the composite of all dates", () => {
  test.each(
    (["highest", "lowest", "mean"] as const).flatMap((selection) =>
      of(selection).map((truth) => [selection, title(truth), truth] as const),
    ),
  )("with the %s value of each pixel is numpy's on %s", async (pixelSelection, _, truth) => {
    const found = await valuesOf({ scenes: scenes("B5"), pixelSelection }, truth.tile);
    expect(compare(found, truth)).toEqual({ largest: 0, onlyOne: 0 });
  });

  test.each(of("highest ndvi").map((truth) => [title(truth), truth] as const))(
    "with the highest NDVI of each pixel is numpy's on %s",
    async (_, truth) => {
      const expression = { text: "(nir - red) / (nir + red)", operands: ["red", "nir"] };
      const raster: VirtualRaster = { scenes: scenes("B4", "B5"), expression, pixelSelection: "highest" };
      const { largest, onlyOne } = compare(await valuesOf(raster, truth.tile), truth);
      expect(onlyOne).toBe(0);
      // The truth is float32.
      expect(largest).toBeLessThan(1e-7);
    },
  );
});

function readTruths(): readonly Truth[] {
  const folder = new URL("../fixtures/mosaic/", import.meta.url);
  const { tiles } = JSON.parse(readFileSync(new URL("tiles.json", folder), "utf8"));
  const bytes = new Uint8Array(gunzipSync(readFileSync(new URL("tiles.bin.gz", folder))));
  let at = 0;
  return tiles.map(({ name, type, ...tile }: { name: string; type: "uint16" | "float32" } & Truth["tile"]) => {
    const ArrayOfType = type === "uint16" ? Uint16Array : Float32Array;
    const end = at + size * size * ArrayOfType.BYTES_PER_ELEMENT;
    const values = new ArrayOfType(bytes.slice(at, end).buffer);
    at = end;
    return { name, tile, values };
  });
}
