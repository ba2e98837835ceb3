import { describe, expect, test } from "vitest";
import type { Style } from "../../../src/core/color/style.ts";
import { failure } from "../../../src/core/errors.ts";
import type { Scene } from "../../../src/ui/state/layers/scene.ts";
import { readSeries } from "../../../src/ui/state/probe/series.ts";
import { seriesKey } from "../../../src/ui/state/probe/series-key.ts";
import probe from "../../fixtures/probe.json" with { type: "json" };
import zonal from "../../fixtures/zonal.json" with { type: "json" };
import { ProbeBench } from "./probe-layers.ts";

const single: Style = { kind: "singleband", band: 1, range: [0, 1], colormap: "greys" };
const { longitude, latitude, dates, values: expected } = probe.series;
const at = { key: "date", longitude, latitude };

async function seriesOf(scene: Partial<Scene>, style: Style, expression?: string, place = at) {
  const bench = new ProbeBench();
  const { layer } = await bench.landsat(scene, style, { expression });
  return await readSeries(bench.protocol.answer, { ...layer, scene: layer.scene! }, place);
}

describe("a series", () => {
  test("of a band has GDAL's values for every date", async () => {
    const { steps, lines, dates: times } = await seriesOf({}, single);
    expect(steps).toEqual(dates);
    expect(times?.[1]).toBe(Date.UTC(2018, 6, 10));
    expect(lines).toEqual([{ name: "B4", unit: "", values: expected.map(({ B4 }) => B4) }]);
  });

  test("of several bands has a line for each, once", async () => {
    const style: Style = {
      kind: "rgb",
      bands: [2, 1, 1],
      ranges: [
        [0, 1],
        [0, 1],
        [0, 1],
      ],
    };
    const { lines } = await seriesOf({}, style);
    expect(lines.map(({ name }) => name)).toEqual(["B5", "B4"]);
    expect(lines[0]?.values).toEqual(expected.map(({ B5 }) => B5));
  });

  test("of an expression has what numpy makes of the values", async () => {
    const { lines } = await seriesOf({}, single, "(B5 - B4) / (B5 + B4)");
    expect(lines).toEqual([
      { name: "(B5 - B4) / (B5 + B4)", unit: "", values: expected.map(({ ndvi }) => expect.closeTo(ndvi, 12)) },
    ]);
  });

  test("of a mosaic takes what it shows, and has gaps where no dataset has a value", async () => {
    const place = zonal.series[0]!;
    const mosaic = { values: ["*", "20180405"] };
    const { steps, lines } = await seriesOf(mosaic, single, undefined, { key: "date", ...place });
    const byDate = Object.entries(place.values).map(([name, value]) => [name.split("_")[2], value] as const);
    expect(steps).toEqual(byDate.map(([date]) => date).sort());
    expect(Object.fromEntries(steps.map((step, i) => [step, lines[0]?.values[i]]))).toEqual(Object.fromEntries(byDate));
    expect(lines[0]?.values).toContain(null);
  });

  test("tells how many of its values are read; stopped, it asks for none more", async () => {
    const bench = new ProbeBench();
    const { layer } = await bench.landsat({}, single, { expression: "(B5 - B4) / (B5 + B4)" });
    const steps: string[] = [];
    const onProgress = (done: number, total: number) => steps.push(`${done}/${total}`);
    await readSeries(bench.protocol.answer, { ...layer, scene: layer.scene! }, at, { onProgress });
    expect(steps).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8].map((done) => `${done}/8`));

    const abort = new AbortController();
    const asked: (AbortSignal | undefined)[] = [];
    const answer: typeof bench.protocol.answer = (url, signal) => {
      if (!url.includes("/point/")) return bench.protocol.answer(url, signal);
      asked.push(signal);
      abort.abort();
      return new Promise((_, fail) => signal?.throwIfAborted() ?? fail(new Error("nobody stopped it")));
    };
    const reading = readSeries(answer, { ...layer, scene: layer.scene! }, at, { signal: abort.signal });
    await expect(reading).rejects.toThrow("aborted");
    expect(asked).toEqual([abort.signal]);
  });

  test("has a gap and a reason where a file cannot be read", async () => {
    const bench = new ProbeBench();
    const { layer } = await bench.landsat({}, single);
    const answer: typeof bench.protocol.answer = async (url, signal) => {
      if (url.includes(`/${dates[1]}/`)) throw failure("NETWORK", "It is not there");
      return await bench.protocol.answer(url, signal);
    };
    const { lines, problems } = await readSeries(answer, { ...layer, scene: layer.scene! }, at);
    expect(lines[0]?.values).toEqual(expected.map(({ B4 }, i) => (i === 1 ? null : B4)));
    expect(problems).toEqual(["It is not there"]);
  });

  test("may go along any key, also the last", async () => {
    const { steps, dates: times, lines } = await seriesOf({}, single, undefined, { ...at, key: "band" });
    expect(steps).toEqual(["B2", "B3", "B4", "B5", "BQA"]);
    expect(times).toBeUndefined();
    expect(lines[0]?.values[2]).toBe(expected[0]?.B4);
  });
});

describe("the key of a series", () => {
  const scene = (keys: readonly string[], values: readonly string[]): Scene => ({
    catalogId: "1",
    keys,
    values,
    bands: ["B"],
    pixelSelection: "first",
  });
  test.each<[keys: string[], values: string[], axis: string | undefined, key: string | undefined]>([
    [["tile", "date", "band"], ["a", "b"], undefined, "date"],
    [["tile", "when", "band"], ["a", "2018-04-05"], undefined, "when"],
    [["tile", "what", "band"], ["a", "b"], undefined, "tile"],
    [["tile", "date", "band"], ["a", "b"], "tile", "tile"],
    [["tile", "date", "band"], ["a", "b"], "other", "date"],
    [["band"], [], undefined, undefined],
  ])("%j", (keys, values, axis, key) => {
    expect(seriesKey(scene(keys, values), axis)).toBe(key);
  });
});
