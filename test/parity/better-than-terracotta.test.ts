import { beforeAll, describe, expect, test } from "vitest";
import { MemoryCatalogs } from "../../src/catalog/memory-catalogs.ts";
import { matchFilePattern, parseFilePattern } from "../../src/core/file-pattern.ts";
import { latitudeOf, longitudeOf, mercatorX, mercatorY } from "../../src/core/geo/mercator.ts";
import { tileAt, tileBounds } from "../../src/core/geo/tile.ts";
import { LocalEngine } from "../../src/index.ts";
import { Protocol } from "../../src/protocol/protocol.ts";
import { expectedOf, fixtureBytes } from "../support/open-bytes.ts";
import type { Picture } from "./picture.ts";

/** Where we do other than Terracotta on purpose; each test names what it does. One layer of ours is compared with another. */

const engine = new LocalEngine();
const catalogs = new MemoryCatalogs();
const protocol = new Protocol(engine, { catalogs });

/** Files by the first key, in `test/fixtures/data`, and how many bands they have: the last key. */
const files: Readonly<Record<string, readonly [path: string, bands: number]>> = {
  landsat: ["real/l8ny/LC08_014031_20180428_B4.tif", 1],
  landsatNear: ["real/l8ny/LC08_014031_20180428_B5.tif", 1],
  ice: ["real/polar/seaice_nh_20211231_conc_u8.tif", 1],
  pacific: ["patho/lon-165-195.tif", 1],
  photo: ["patho/comp-deflate-p2-rgb.tif", 3],
  masked: ["patho/mask-internal.tif", 3],
  scaled: ["patho/scale-offset-i16.tif", 1],
  crops: ["patho/palette-u8.tif", 1],
  soft: ["patho/alpha-rgba.tif", 4],
  points: ["patho/geo-gcp4-4326.tif", 1],
};
const sourceOf = (name: string) => {
  const [path] = files[name] as readonly [string, number];
  return { url: `local:${path}`, blob: new Blob([fixtureBytes(path)]) };
};

beforeAll(async () => {
  const datasets = Object.entries(files).flatMap(([name, [path, bands]]) =>
    Array.from({ length: bands }, (_, i) => ({ keys: [name, String(i + 1)], location: `local:${path}`, band: i + 1 })),
  );
  // A scene whose bands are of two files.
  const mixed = ["photo", "masked", "photo"].map((name, i) => {
    return { keys: ["mixed", String(i + 1)], location: sourceOf(name).url, band: i + 1 };
  });
  const near = ["landsat", "landsatNear"].map((name, i) => {
    return { keys: ["series", String(i + 4)], location: sourceOf(name).url, band: 1 };
  });
  const keys = ["name", "band"].map((name) => ({ name, description: "" }));
  await catalogs.create({ title: "Files", keys }, [...datasets, ...mixed, ...near]);
  for (const name of Object.keys(files)) protocol.register(sourceOf(name));
});

async function draw(address: string): Promise<Picture> {
  const answer = await protocol.answer(`terracotta://${address}`);
  if (!("image" in answer) || answer.image === null) throw new Error(`${address} is empty`);
  return answer.image;
}
const range = (low: unknown, high: unknown) => `stretch_range=${encodeURIComponent(JSON.stringify([low, high]))}`;
const isOpaque = ({ data }: Picture, index: number) => (data[4 * index + 3] as number) > 0;

describe("Percentile stretch: pN is the N-th percentile", () => {
  // The original's p2 is the third, and its p99 fails.
  test("from the 0th to the 100th, decimals allowed", async () => {
    const { metadata } = await engine.run({ kind: "metadata", source: sourceOf("landsat"), band: 1 });
    const percentile = (n: number) => metadata.percentiles[n - 1] as number;
    const tile = "singleband/landsat/1/7/37/47.png";
    const pairs = [
      ["p2", percentile(2), "p99", percentile(99)],
      ["p0", metadata.range[0], "p100", metadata.range[1]],
      ["p2.5", (percentile(2) + percentile(3)) / 2, "p97", percentile(97)],
    ] as const;
    for (const [low, lowValue, high, highValue] of pairs) {
      expect(await draw(`${tile}?${range(low, high)}`)).toEqual(await draw(`${tile}?${range(lowValue, highValue)}`));
    }
    expect(await draw(`${tile}?${range("p2", "p99")}`)).not.toEqual(await draw(`${tile}?${range("p3", "p99")}`));
  });
});

describe("Low zoom: a dataset is drawn as long as it has a pixel", () => {
  // The original draws nothing where it covers less than 1 % of a tile.
  test.each([0, 1, 2, 3])("at zoom %i", async (zoom) => {
    const { bounds } = await engine.run({ kind: "info", source: sourceOf("landsat") });
    const { tile, index } = pixelAt((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2, zoom);
    expect(isOpaque(await draw(`singleband/landsat/1/${tile}.png`), index)).toBe(true);
  });
});

describe("Poles and antimeridian: both are drawn", () => {
  // The original fails on ±90°, and draws nothing for rasters that cross ±180°.
  test.each([
    ["ice", -90, 84.9],
    ["ice", 100, 84.9],
    ["ice", 179.9, 80],
    ["pacific", 179.9, -10],
    ["pacific", -179.9, -10],
    ["pacific", -166, 3],
  ] as const)("%s at %d, %d", async (name, east, north) => {
    const { tile, index, longitude, latitude } = pixelAt(east, north, 4);
    const point = await engine.run({ kind: "point", source: sourceOf(name), longitude, latitude });
    const value = point?.values[0] as number;
    expect(value).not.toBeNull();
    const query = `resampling=nearest&${range(value - 127, value + 127)}`;
    const { data } = await draw(`singleband/${name}/1/${tile}.png?${query}`);
    expect(Array.from(data).slice(4 * index, 4 * index + 4)).toEqual([128, 128, 128, 255]);
  });
});

describe("Colour: a pixel of /rgb that is masked in only some bands is transparent", () => {
  // The original draws it, with what stands in the file.
  test("where green alone has a mask", async () => {
    const preview = "preview.png?r=1&g=2&b=3&tile_size=[157,203]";
    const [mixed, masked, photo] = await Promise.all(
      ["mixed", "masked", "photo"].map((name) => draw(`rgb/${name}/${preview}`)),
    );
    const opaque = (picture: Picture | undefined) =>
      Array.from({ length: 157 * 203 }, (_, index) => (picture ? isOpaque(picture, index) : false));
    expect(opaque(mixed)).toEqual(opaque(masked));
    expect(opaque(mixed)).not.toEqual(opaque(photo));
  });
});

describe("Band: any band of a file is a dataset", () => {
  // The original reads the first one only.
  test("and three of them make RGB", async () => {
    const size = "tile_size=[157,203]&resampling=nearest";
    const rgb = await draw(`rgb/photo/preview.png?r=3&g=1&b=2&r_range=[0,254]&g_range=[0,254]&b_range=[0,254]&${size}`);
    for (const [channel, band] of [3, 1, 2].entries()) {
      const single = await draw(`singleband/photo/${band}/preview.png?stretch_range=[0,254]&${size}`);
      const of = ({ data }: Picture, offset: number) => Array.from(data).filter((_, at) => at % 4 === offset);
      expect(of(rgb, channel)).toEqual(of(single, 0));
    }
    const [first, third] = await Promise.all([1, 3].map((band) => draw(`singleband/photo/${band}/preview.png`)));
    expect(first).not.toEqual(third);
  });
});

describe("Expressions: /compute computes in float64", () => {
  // In the original the difference of unsigned bands wraps around below 0.
  test("so that differences may be negative", async () => {
    const tile = { z: 7, x: 37, y: 47 };
    const values = (name: string) =>
      engine.run({ kind: "values", source: sourceOf(name), tile, size: 256, bands: [1], resampling: "nearest" });
    const [red, near] = await Promise.all([values("landsat"), values("landsatNear")]);
    const picture = await draw(
      "compute/series/7/37/47.png?expression=v1-v2&v1=4&v2=5&stretch_range=[-25400,25400]&resampling=nearest",
    );
    const expected: number[] = [];
    const found: number[] = [];
    for (let index = 0; index < 256 * 256; index++) {
      if (red?.mask[index] !== 255 || near?.mask[index] !== 255) continue;
      const difference = Number(red.bands[0]?.[index]) - Number(near.bands[0]?.[index]);
      expected.push(Math.min(255, Math.max(1, rint(1 + (difference + 25400) / 200))));
      found.push(picture.data[4 * index] as number);
    }
    expect(found).toEqual(expected);
    expect(found.filter((byte) => byte < 128).length).toBeGreaterThan(900);
    expect(found.filter((byte) => byte > 128).length).toBeGreaterThan(900);
  });
});

describe("Preview: the aspect ratio is kept when only one side is given", () => {
  // The original wants both, and stretches.
  test("[height, null] and [null, width]", async () => {
    const sizeOf = async (size: string) => {
      const { width, height } = await draw(`singleband/photo/1/preview.png?tile_size=${size}`);
      return [width, height];
    };
    // 4466 m by 3454 m, on a grid that is turned by a degree in Web Mercator.
    const [width = 0] = await sizeOf("[100,null]");
    expect(width / 100).toBeCloseTo(4466 / 3454, 1);
    expect(await sizeOf(`[null,${width}]`)).toEqual([width, 100]);
    expect(await sizeOf("[100,100]")).toEqual([100, 100]);
  });
});

/** The pixel of a 256-pixel tile that shows a place, and where its centre lies. */
function pixelAt(east: number, north: number, zoom: number) {
  // A pixel is as large as a tile eight zooms further in.
  const pixel = tileAt(east, north, zoom + 8);
  const [left, bottom, right, top] = tileBounds(pixel);
  return {
    tile: `${zoom}/${pixel.x >> 8}/${pixel.y >> 8}`,
    index: (pixel.y & 255) * 256 + (pixel.x & 255),
    longitude: longitudeOf((left + right) / 2),
    latitude: latitudeOf((bottom + top) / 2),
  };
}

/** Rounds half to even, as numpy does. */
function rint(value: number): number {
  const below = Math.floor(value);
  if (value - below !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}

/** What GDAL reads from a file at a place. */
const sampleOf = (name: string, index: number) => {
  const sample = expectedOf((files[name] as readonly [string, number])[0]).samples[index];
  const { lon, lat, values } = sample ?? {};
  if (lon == null || lat == null || !values) throw new Error(`${name} has no place ${index}`);
  return { lon, lat, values };
};

/** The colour at a place, in a tile whose pixels are finer than those of the files. */
async function colorAt(route: string, query: string, { lon, lat }: { lon: number; lat: number }): Promise<number[]> {
  const zoom = 17;
  const { x, y } = tileAt(lon, lat, zoom);
  const [west, south, east, north] = tileBounds({ z: zoom, x, y });
  const place = [mercatorX(lon), mercatorY(lat)] as const;
  const col = Math.floor((256 * (place[0] - west)) / (east - west));
  const row = Math.floor((256 * (north - place[1])) / (north - south));
  const { data } = await draw(`${route}/${zoom}/${x}/${y}.png?${query}`);
  return Array.from({ length: 4 }, (_, i) => data[4 * (256 * row + col) + i] ?? Number.NaN);
}

describe("Band: scale and offset, palettes, alpha, internal masks and GCPs are honoured", () => {
  test("scale and offset are told with a value, and GCPs place it", async () => {
    for (const [name, more] of [
      ["scaled", { scale: 0.0001, offset: 0 }],
      ["points", {}],
    ] as const) {
      const { lon, lat, values } = sampleOf(name, 0);
      const answer = await protocol.answer(`terracotta://point/${name}/1/${lon},${lat}`);
      expect(answer).toMatchObject({ json: { values: [{ value: values[0], ...more }] } });
    }
  });

  test("a palette gives its colours", async () => {
    // Class 5 of the crop map is soybeans, dark green.
    const sample = sampleOf("crops", 0);
    expect(sample.values).toEqual([5]);
    expect(await colorAt("singleband/crops/1", "colormap=palette", sample)).toEqual([37, 111, 0, 255]);
  });

  test("alpha makes pixels as transparent as it says", async () => {
    const sample = sampleOf("soft", 1);
    const query = "r=1&g=2&b=3&r_range=[0,255]&g_range=[0,255]&b_range=[0,255]&resampling=nearest";
    const [red, green, blue, alpha] = sample.values;
    expect(await colorAt("rgb/soft", query, sample)).toEqual([red, green, blue, alpha]);
  });

  test("an internal mask hides pixels", async () => {
    const { data } = await draw(`singleband/masked/1/preview.png?tile_size=64&${range(0, 255)}`);
    const opacities = new Set(Array.from(data).filter((_, i) => i % 4 === 3));
    expect([...opacities].sort()).toEqual([0, 255]);
  });
});

describe("Resampling: mode and lanczos are added", () => {
  test("and draw other pictures than the methods of the original", async () => {
    const methods = ["nearest", "bilinear", "cubic", "average", "mode", "lanczos"];
    const tiles = await Promise.all(methods.map((it) => draw(`singleband/landsat/1/4/4/5.png?resampling=${it}`)));
    expect(new Set(tiles.map(({ data }) => Array.from(data).join())).size).toBe(methods.length);
  });
});

describe("File pattern: {key:…} takes a regular expression", () => {
  test("so that a value may have a hyphen", () => {
    const name = "S2_2020-02-19_B04.tif";
    const pattern = parseFilePattern("S2_{date:[-0-9]+}_{band}.tif");
    expect(matchFilePattern(pattern, { name, location: `https://host/${name}` })).toEqual(["2020-02-19", "B04"]);
  });
});
