import { describe, expect, test } from "vitest";
import { layOut, readProfile } from "../../../src/ui/state/probe/profile.ts";
import truth from "../../fixtures/probe.json" with { type: "json" };
import { ProbeBench } from "./probe-layers.ts";

const bench = new ProbeBench();
const elevation = "public/samples/elevation-float32.tif";
const lineOf = (coordinates: readonly (readonly number[])[]): GeoJSON.LineString => ({
  type: "LineString",
  coordinates: coordinates.map((position) => [...position]),
});

describe("a profile", () => {
  test.each(["nearest", "bilinear"] as const)("has GDAL's values, %s", async (resampling) => {
    const { layer, info } = await bench.file(elevation);
    const style = { ...layer.style!, resampling };
    const line = lineOf(truth.profile.line);
    const { places, lines } = await readProfile(bench.protocol.answer, { ...layer, style }, info, line);
    expect(places).toHaveLength(truth.profile.count);
    const [{ values, summary, unit, isElevation }] = lines as [(typeof lines)[number]];
    for (const [i, [, least, greatest]] of (truth.profile.samples as [number, number, number][]).entries()) {
      expect(values[i]).toBeGreaterThanOrEqual(least - 0.01);
      expect(values[i]).toBeLessThanOrEqual(greatest + 0.01);
    }
    const exact = truth.profile.samples.map((sample) => sample![0]!);
    expect(summary?.mean).toBeCloseTo(exact.reduce((sum, value) => sum + value, 0) / exact.length, 0);
    expect(Math.abs(summary!.maximum - Math.max(...exact))).toBeLessThan(2);
    expect(Math.abs(summary!.minimum - Math.min(...exact))).toBeLessThan(2);
    const net = values.at(-1)! - values[0]!;
    expect(summary!.ascent - summary!.descent).toBeCloseTo(net, 6);
    expect(unit).toBe("");
    expect(isElevation).toBe(true);
  });

  test("has gaps where the file has no values", async () => {
    const { layer, info } = await bench.file(elevation);
    const { lines, places } = await readProfile(bench.protocol.answer, layer, info, lineOf(truth.outside.line));
    const [{ values }] = lines as [(typeof lines)[number]];
    const share = values.filter((value) => value === null).length / places.length;
    const expected = truth.outside.samples.filter((sample) => sample === null).length / truth.outside.count;
    expect(share).toBeCloseTo(expected, 1);
    expect(values[0]).toBeNull();
    expect(values.at(-1)).toBeGreaterThan(1000);
  });

  test("of somewhere else has none", async () => {
    const { layer, info } = await bench.file(elevation);
    const { lines } = await readProfile(
      bench.protocol.answer,
      layer,
      info,
      lineOf([
        [170, 10],
        [190, 89],
      ]),
    );
    expect(lines[0]?.summary).toBeUndefined();
  });

  test("tells how far it is, and can be given up", async () => {
    const { layer, info } = await bench.file(elevation);
    const line = lineOf(truth.profile.line);
    const heard: string[] = [];
    const onProgress = (done: number, total: number) => heard.push(`${done}/${total}`);
    await readProfile(bench.protocol.answer, layer, info, line, { onProgress });
    expect(heard.at(-1)).toBe(`${heard.length}/${heard.length}`);
    const signal = AbortSignal.abort();
    await expect(readProfile(bench.protocol.answer, layer, info, line, { signal })).rejects.toMatchObject({
      name: "AbortError",
    });
  });
});

describe("the zoom of a profile", () => {
  /** Along the equator a pixel of zoom 0 is 156543.03 m wide: 40075016.686 m / 256. */
  test.each([
    [10, 7, 512],
    [1, 10, 512],
    [0.1, 13, 512],
    [0.01, 14, 118],
  ])("is that at which a pixel is no larger than a step: %d degrees, zoom %i, %i places", (degrees, zoom, count) => {
    const found = layOut(
      lineOf([
        [0, 0],
        [degrees, 0],
      ]),
      14,
    );
    expect(found.zoom).toBe(zoom);
    expect(found.metresPerPixel).toBeCloseTo(156_543.034 / 2 ** zoom, 3);
    expect(found.places).toHaveLength(count);
  });
});
