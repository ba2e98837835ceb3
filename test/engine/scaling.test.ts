import { expect, test } from "vitest";
import { MemoryCatalogs } from "../../src/catalog/memory-catalogs.ts";
import type { Source } from "../../src/engine/engine.ts";
import { LocalEngine } from "../../src/engine/local-engine.ts";
import { Protocol } from "../../src/protocol/protocol.ts";
import { type Entry, oneDegreePixels, tinyTiff } from "../support/tiny-tiff.ts";

const ownScale: Entry = [
  42112,
  "ASCII",
  '<GDALMetadata><Item name="SCALE" sample="0" role="scale">0.5</Item><Item name="UNIT" sample="1" role="unittype">m</Item></GDALMetadata>',
];
/** Two bands, of two pixels each: 0 and 7, 1 and 8. */
const file = (name: string): Source => ({
  url: `local:${name}`,
  blob: new Blob([
    tinyTiff([
      {
        width: 2,
        height: 1,
        bands: 2,
        blocks: [Uint8Array.of(0, 1, 7, 8)],
        entries: [...oneDegreePixels, ownScale],
      },
    ]),
  ]),
});
const engine = new LocalEngine();

test("a source says what the values of its bands mean in the place of the file, which says who did", async () => {
  const scales = async (scaling?: Source["scaling"]) => {
    const { bands } = await engine.run({ kind: "info", source: { ...file("a"), scaling } });
    return bands.map(({ scale, offset, unit, scaledBy }) => [scale, offset, unit, scaledBy]);
  };
  expect(await scales()).toEqual([
    [0.5, 0, undefined, "file"],
    [1, 0, "m", undefined],
  ]);
  expect(await scales([{ scale: 2, offset: 3, unit: "K", from: "user" }])).toEqual([
    [2, 3, "K", "user"],
    [2, 3, "K", "user"],
  ]);
  expect(await scales([{ scale: 1, offset: 0, from: "user" }])).toEqual([
    [1, 0, undefined, "user"],
    [1, 0, "m", "user"],
  ]);
  expect(await scales([undefined, { scale: 4, offset: 0, from: "document" }])).toEqual([
    [0.5, 0, undefined, "file"],
    [4, 0, "m", "document"],
  ]);
  // No scale at all.
  expect(await scales([{ scale: Number.NaN, offset: 0, from: "document" }])).toEqual([
    [0.5, 0, undefined, "file"],
    [1, 0, "m", undefined],
  ]);
});

test("nodata that the document of a dataset names is none in what is measured of it", async () => {
  const catalogs = new MemoryCatalogs();
  const source = file("b");
  await catalogs.create({ title: "A", keys: [{ name: "band", description: "" }] }, [
    { keys: ["plain"], location: source.url, band: 1 },
    { keys: ["described"], location: source.url, band: 1, userMetadata: { "raster:bands": [{ nodata: 0 }] } },
  ]);
  const protocol = new Protocol(engine, { catalogs });
  protocol.register(source);
  const rangeOf = async (key: string) => {
    const found = await protocol.answer(`terracotta://metadata/${key}`);
    return "json" in found ? found.json : undefined;
  };
  expect(await rangeOf("plain")).toMatchObject({ range: [0, 7], valid_percentage: 100 });
  expect(await rangeOf("described")).toMatchObject({ range: [7, 7], valid_percentage: 50 });
});
