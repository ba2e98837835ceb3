import { describe, expect, test } from "vitest";
import { type Area, areaOfBounds } from "../../src/core/geo/area.ts";
import type { JobTypes, Source } from "../../src/engine/engine.ts";
import { LocalEngine } from "../../src/engine/local-engine.ts";
import truth from "../fixtures/zonal.json" with { type: "json" };
import { noise } from "../support/noise.mjs";
import { fixtureBytes } from "../support/open-bytes.ts";
import { oneDegreePixels, tinyTiff } from "../support/tiny-tiff.ts";
import { writeCog } from "../support/write-cog.mjs";

const engine = new LocalEngine();
const local = (name: string, bytes: Uint8Array<ArrayBuffer>): Source => ({
  url: `local:zonal/${name}`,
  blob: new Blob([bytes]),
});
const measure = (source: Source, area: unknown, more: Partial<JobTypes["zonal"]["job"]> = {}, signal?: AbortSignal) =>
  // Hostile areas are no areas.
  engine.run({ kind: "zonal", source, band: 1, area: area as Area, ...more }, signal);

describe("statistics of an area are GDAL's and numpy's", () => {
  for (const { name, file, areas, percentiles, histogram, edges, ...expected } of truth.zonal) {
    test.each(areas.map((area, i) => [i === 0 ? name : `${name}, written otherwise (${i})`, area]))(
      "%s",
      async (_, area) => {
        const source = local(file, fixtureBytes(file));
        const found = (await measure(source, area, { bins: histogram.length }))!;
        // Decoders of JPEG differ in their colours.
        const isLossy = file.includes("goes");
        expect(found).toMatchObject({
          level: 0,
          pixelCount: expected.pixelCount,
          validCount: expected.validCount,
          minimum: expected.minimum,
          maximum: expected.maximum,
          mean: expect.closeTo(expected.mean, isLossy ? 0 : 6),
          stdev: expect.closeTo(expected.stdev, isLossy ? 0 : 6),
          validPercentage: expect.closeTo((100 * expected.validCount) / expected.pixelCount, 10),
        });
        if (isLossy) return;
        // Of floats, ranks are off by 2^-15 of the range at most.
        const near = /f32/.test(file) ? (expected.maximum - expected.minimum) / 2 ** 15 : 1e-9;
        for (const [percent, value] of Object.entries(percentiles)) {
          expect(Math.abs(found.percentiles[Number(percent)]! - value), `p${percent}`).toBeLessThanOrEqual(near);
        }
        expect(found.percentiles).toHaveLength(101);
        for (const [i, edge] of edges.entries()) {
          // numpy widens a range of one value.
          if (expected.maximum > expected.minimum) expect(found.edges[i]).toBeCloseTo(edge, 6);
        }
        if (!/f32/.test(file) && expected.maximum > expected.minimum) expect(found.histogram).toEqual(histogram);
        expect(found.histogram.reduce((sum, count) => sum + count, 0)).toBe(expected.validCount);
      },
    );
  }
});

/** 4 × 4 pixels of a degree; the pixel of column c and row r, whose centre is at c + ½, -r - ½, holds 4 r + c. */
const grid = () =>
  local(
    "grid",
    tinyTiff([
      { width: 4, height: 4, blocks: [Uint8Array.from({ length: 16 }, (_, i) => i)], entries: oneDegreePixels },
    ]),
  );

describe("the pixels of an area", () => {
  test.each<[west: number, south: number, east: number, north: number, values: readonly number[]]>([
    [0.6, -2.4, 2.4, -0.6, [5]],
    [0.4, -1.6, 1.6, -0.4, [0, 1, 4, 5]],
    [-50, -1.6, 50, -1.4, [4, 5, 6, 7]],
    [-90, -90, 90, 90, Array.from({ length: 16 }, (_, i) => i)],
    [3.4, -4, 3.6, -3, [15]],
    [0.6, -1.4, 1.4, -0.6, []],
    [4.1, -4, 9, 0, []],
    [100, -4, 104, 0, []],
  ])("in the box %d %d %d %d are those whose centres lie in it", async (west, south, east, north, values) => {
    const found = await measure(grid(), areaOfBounds([west, south, east, north]), { bins: 4 });
    if (values.length === 0) return expect(found).toBeNull();
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(found).toMatchObject({
      validCount: values.length,
      pixelCount: values.length,
      validPercentage: 100,
      minimum: values[0],
      maximum: values.at(-1),
      mean: expect.closeTo(mean, 10),
    });
  });

  test("are those with an odd number of rings around them: holes, and islands in holes", async () => {
    const [outer] = areaOfBounds([0, -4, 4, 0]).coordinates as GeoJSON.Position[][];
    const [hole] = areaOfBounds([1, -3, 3, -1]).coordinates as GeoJSON.Position[][];
    const [island] = areaOfBounds([1, -2, 2, -1]).coordinates as GeoJSON.Position[][];
    const validCount = async (...rings: unknown[]) =>
      (await measure(grid(), { type: "Polygon", coordinates: rings }))?.validCount;
    expect(await validCount(outer, hole)).toBe(12);
    expect(await validCount(outer, hole?.toReversed())).toBe(12);
    expect(await validCount(outer, hole, island)).toBe(13);
    const areas = { type: "MultiPolygon", coordinates: [[hole], [areaOfBounds([3, -1, 4, 0]).coordinates[0]]] };
    expect((await measure(grid(), areas))?.validCount).toBe(5);
    expect((await measure(grid(), { type: "Feature", properties: {}, geometry: areas }))?.validCount).toBe(5);
  });

  test("are all there are, on the globe or not, without an area", async () => {
    const source = local("disk", fixtureBytes("real/odd/goes_geos.tif"));
    const found = await engine.run({ kind: "zonal", source, band: 1 });
    expect(found).toMatchObject({ pixelCount: 542 * 542, level: 0 });
    expect(await engine.run({ kind: "zonal", source: grid(), band: 1 })).toMatchObject({ validCount: 16, mean: 7.5 });
  });

  test("may all be masked: there is nothing to tell then", async () => {
    const source = local("all", fixtureBytes("patho/nodata-all-f32.tif"));
    expect(await measure(source, areaOfBounds([-180, -90, 180, 90]))).toBeNull();
  });
});

test("bins are equal from minimum to maximum, the last with the maximum", async () => {
  const all = areaOfBounds([0, -4, 4, 0]);
  expect(await measure(grid(), all, { bins: 4 })).toMatchObject({
    histogram: [4, 4, 4, 4],
    edges: [0, 3.75, 7.5, 11.25, 15],
  });
  expect(await measure(grid(), areaOfBounds([0, -1, 1, 0]), { bins: 2 })).toMatchObject({
    histogram: [1, 0],
    edges: [0, 0, 0],
    stdev: 0,
  });
  expect((await measure(grid(), all))?.histogram).toHaveLength(256);
});

describe("what is read", () => {
  // Every level holds one value: 1000, 1002, 1004, 1008.
  const marked = local("marked", fixtureBytes("patho/ovr-marked-levels.tif"));
  const all = areaOfBounds([-12, 24, -11, 26]);

  test.each([
    [301 * 263, 0, 1000],
    [301 * 263 - 1, 1, 1002],
    [76 * 66, 2, 1004],
    [1, 3, 1008],
  ])("for at most %i pixels is level %i", async (maxPixels, level, value) => {
    expect(await measure(marked, all, { maxPixels })).toMatchObject({ level, minimum: value, maximum: value });
  });

  test("is the full size of a small area, however large the file", async () => {
    expect(await measure(marked, areaOfBounds([-11.5, 24.8, -11.49, 24.81]), { maxPixels: 5000 })).toMatchObject({
      level: 0,
    });
  });

  test("are the blocks that meet the area", async () => {
    const engine = new LocalEngine();
    // 13 × 10 blocks of 16 × 16.
    const source = local("tile16", fixtureBytes("patho/layout-tile16.tif"));
    const area = {
      type: "Polygon",
      coordinates: [
        [
          [-11.6, 25.1],
          [-11.57, 25.1],
          [-11.35, 24.86],
          [-11.38, 24.86],
        ],
      ],
    } as Area;
    const found = await engine.run({ kind: "zonal", source, band: 1, area });
    const { blocksDecoded } = await engine.run({ kind: "counters" });
    expect(found?.validCount).toBeGreaterThan(2500);
    expect(blocksDecoded).toBeLessThan(45);
    await engine.run({ kind: "zonal", source, band: 1, area: areaOfBounds([0, 0, 1, 1]) });
    expect(await engine.run({ kind: "counters" })).toMatchObject({ blocksDecoded });
  });

  test("of a file of gigapixels without overviews is little enough, or refused", async () => {
    const source = local("sparse", fixtureBytes("broken/bomb-sparse-90gpx.tif"));
    await expect(measure(source, areaOfBounds([-180, -90, 180, 90]))).rejects.toMatchObject({
      code: "TOO_LARGE",
      message: "The area's window has 90000000000 pixels even in the coarsest overview",
    });
  });

  test("ends with the signal, and short jobs have their turns meanwhile", async () => {
    const cog = await writeCog({ size: 2600, value: noise });
    const source = local("cog", new Uint8Array(cog));
    const controller = new AbortController();
    const order: string[] = [];
    const everything = areaOfBounds([-180, -90, 180, 90]);
    const given = measure(source, everything, {}, controller.signal).finally(() => order.push("area"));
    const other = engine
      .run({ kind: "read", source, level: 2, x: 0, y: 0, width: 9, height: 9, bands: [1] })
      .then(() => order.push("read"));
    await other;
    controller.abort();
    await expect(given).rejects.toMatchObject({ name: "AbortError" });
    expect(order).toEqual(["read", "area"]);
    const heard: number[] = [];
    const whole = engine.run({ kind: "zonal", source, band: 1, area: everything }, undefined, ({ done }) =>
      heard.push(done),
    );
    expect(await whole).toMatchObject({ pixelCount: 2600 * 2600 });
    expect(heard[0]).toBe(0);
    expect(heard.at(-1)).toBeGreaterThan(30);
  });
});

describe("an area that is torn by the CRS", () => {
  test("is compared with each pixel in turns with other work, also within a block, and can be given up", async () => {
    const source = local(
      "sphere",
      tinyTiff([
        {
          width: 512,
          height: 256,
          blocks: [new Uint8Array(512 * 256).fill(1)],
          entries: [
            [33550, "DOUBLE", [25_000, 25_000, 0]],
            [33922, "DOUBLE", [0, 0, 0, -6_400_000, 3_200_000, 0]],
          ],
        },
      ]),
    );
    const everything = areaOfBounds([-179, -89, 179, 89]);
    const torn = { ...source, crs: "+proj=ortho +lat_0=40 +lon_0=8 +R=6371000 +units=m" };
    expect((await measure(torn, everything))?.pixelCount).toBeGreaterThan(60_000);
    const controller = new AbortController();
    let turns = 0;
    const count = () => {
      turns += 1;
      if (turns === 20) controller.abort();
      else setImmediate(count);
    };
    setImmediate(count);
    await expect(measure(torn, everything, {}, controller.signal)).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("an area that is none is refused", () => {
  const ring = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ];
  test.each<[area: unknown, message: RegExp]>([
    [null, /is neither a Polygon nor a MultiPolygon/],
    ["Polygon", /is neither/],
    [{ type: "Point", coordinates: [0, 0] }, /is neither/],
    [{ type: "Feature", geometry: null }, /is neither/],
    [{ type: "Feature", geometry: { type: "Feature", geometry: null } }, /is neither/],
    [{ type: "Polygon" }, /has a polygon whose coordinates are no list/],
    [{ type: "Polygon", coordinates: [] }, /has no position/],
    [{ type: "Polygon", coordinates: [[]] }, /has a ring of 0 positions/],
    [{ type: "Polygon", coordinates: [ring.slice(0, 2)] }, /has a ring of 2 positions/],
    [{ type: "Polygon", coordinates: ring }, /has the position 0/],
    [{ type: "Polygon", coordinates: [[...ring, ["0", "0"]]] }, /has the position \["0","0"\]/],
    [{ type: "Polygon", coordinates: [[...ring, [Number.NaN, 0]]] }, /has the position \[NaN,0\]/],
    [{ type: "Polygon", coordinates: [[...ring, [0, 90.1]]] }, /has the position \[0,90.1\]/],
    [{ type: "Polygon", coordinates: [[...ring, [541, 0]]] }, /has the position \[541,0\]/],
    [{ type: "Polygon", coordinates: [[...ring, [361, 0]]] }, /is 361° wide/],
    [{ type: "Polygon", coordinates: [Array.from({ length: 10_001 }, () => [0, 0])] }, /no list of at most 10000/],
    [{ type: "MultiPolygon", coordinates: Array.from({ length: 3000 }, () => [ring]) }, /more than 10000 positions/],
    [{ type: "MultiPolygon", coordinates: [ring] }, /has a ring whose coordinates|has the position/],
  ])("%#: %j", async (area, message) => {
    await expect(measure(grid(), area)).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
      message: expect.stringMatching(message),
    });
  });

  test.each([{ bins: 0 }, { bins: 1.5 }, { bins: 65_537 }, { maxPixels: 0 }, { maxPixels: Number.POSITIVE_INFINITY }])(
    "so are %j",
    async (more) => {
      await expect(measure(grid(), areaOfBounds([0, -1, 1, 0]), more)).rejects.toMatchObject({
        code: "INVALID_ARGUMENT",
      });
    },
  );

  test("a band that is not there is NOT_FOUND", async () => {
    await expect(measure(grid(), areaOfBounds([0, -1, 1, 0]), { band: 2 })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("ten thousand positions, however they lie,", () => {
  /** Every edge crosses all of the box. */
  const comb = ([west, south, east, north]: readonly [number, number, number, number]) => {
    const step = (east - west) / 9998;
    const teeth = Array.from({ length: 9998 }, (_, i) => [west + i * step, i % 2 === 0 ? north : south]);
    return { type: "Polygon", coordinates: [[...teeth, [east, south - 0.1]]] };
  };

  test("are counted", async () => {
    expect((await measure(grid(), comb([0, -4, 4, 0])))?.pixelCount).toBeGreaterThan(0);
  });

  test("are refused where they would take long to be drawn, or compared with each pixel", async () => {
    const polar = local("polar", fixtureBytes("real/polar/seaice_nh_20211231_conc_u8.tif"));
    await expect(measure(polar, comb([-170, 40, 170, 85]))).rejects.toMatchObject({
      code: "TOO_LARGE",
      message: "The area's outline has more than 500000 corners in the file's pixels",
    });
    const disk = local("disk", fixtureBytes("real/odd/goes_geos.tif"));
    await expect(measure(disk, comb([-179, -80, 179, 80]))).rejects.toMatchObject({
      code: "TOO_LARGE",
      message: "More than 500 edges of the area lie at one latitude, in a CRS that is torn or ends there",
    });
  });
});
