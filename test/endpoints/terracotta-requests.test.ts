import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { MemoryCatalogs } from "../../src/catalog/memory-catalogs.ts";
import { toErrorData } from "../../src/core/errors.ts";
import { tileAt } from "../../src/core/geo/tile.ts";
import type { Answer } from "../../src/endpoints/request/endpoint.ts";
import { statusOf } from "../../src/endpoints/status-of.ts";
import { LocalEngine } from "../../src/engine/local-engine.ts";
import { Protocol } from "../../src/protocol/protocol.ts";

/**
 * The requests that the tests of Terracotta's server make (`tests/server`, `tests/handlers`), with the status that they expect: over datasets
 * of the same keys, all of one small file.
 */
const url = "local:u16.tif";
const blob = new Blob([readFileSync(new URL("../fixtures/data/patho/dtype-u16.tif", import.meta.url))]);
const datasets = [
  ["val11", "x", "val12"],
  ["val21", "x", "val22"],
  ["val21", "x", "val23"],
  ["val21", "x", "val24"],
];
let protocol: Protocol;
/** A tile within the file, as `z/x/y`, and its parts. */
let tile: string;
let [z, x, y] = [0, 0, 0];
beforeAll(async () => {
  const engine = new LocalEngine();
  const catalogs = new MemoryCatalogs();
  const keys = [
    { name: "key1", description: "" },
    { name: "akey", description: "" },
    { name: "key2", description: "key2" },
  ];
  const records = datasets.map((values) => ({ keys: values, location: url, band: 1, userMetadata: ["extra_data"] }));
  await catalogs.create({ title: "Tests", keys }, records);
  protocol = new Protocol(engine, { catalogs });
  protocol.register({ url, blob });
  const { bounds, zooms } = await engine.run({ kind: "info", source: { url, blob } });
  ({ z, x, y } = tileAt((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2, zooms[1]));
  tile = `${z}/${x}/${y}`;
});

async function get(address: string, body?: unknown): Promise<{ status: number; answer?: Answer; message?: string }> {
  try {
    return {
      status: 200,
      answer: await protocol.answer(`terracotta://${address.replace("TILE", tile)}`, undefined, body),
    };
  } catch (error) {
    const { code, message } = toErrorData(error);
    return { status: statusOf(code), message };
  }
}
const json = async (address: string, body?: unknown) => {
  const { answer } = await get(address, body);
  if (answer === undefined || !("json" in answer)) throw new Error(`${address} is not answered with JSON`);
  return answer.json as Record<string, never>;
};
const size = async (address: string) => {
  const { answer } = await get(address);
  if (answer === undefined || !("image" in answer)) throw new Error(`${address} is not answered with a picture`);
  return answer.image && [answer.image.height, answer.image.width];
};

test("keys have descriptions only where there are any", async () => {
  expect(await json("keys")).toEqual({
    keys: [{ key: "key1" }, { key: "akey" }, { key: "key2", description: "key2" }],
  });
  expect(await json("keys/")).toEqual(await json("keys"));
});

describe("metadata", () => {
  test.each([
    ["metadata/val11/x/val12/", 200],
    ["metadata/val11/x/NONEXISTING/", 404],
    ["metadata/ONLYONEKEY", 400],
  ])("%s: %i", async (address, status) => {
    expect((await get(address)).status).toBe(status);
  });

  test("holds what the user added", async () => {
    expect((await json("metadata/val11/x/val12/")).metadata).toEqual(["extra_data"]);
  });

  test("of many", async () => {
    const body = { keys: [datasets[0], datasets[1]] };
    expect(await json("metadata", body)).toHaveLength(2);
    const some = (await json('metadata?columns=["bounds", "range"]', body)) as unknown as object[];
    expect(some.map((one) => Object.keys(one).sort())).toEqual(body.keys.map(() => ["bounds", "keys", "range"]));
    expect((await get('metadata?columns=["range]', body)).status).toBe(400);
    expect((await get('metadata?columns=["range"]', { keys: Array(101).fill(datasets[0]) })).status).toBe(400);
    expect((await get('metadata?columns=["range"]', "Invalid JSON")).status).toBe(400);
    expect((await get('metadata?columns=["invalid"]', body)).status).toBe(400);
  });
});

describe("datasets", () => {
  test.each([
    ["datasets", 4],
    ["datasets?limit=2", 2],
    ["datasets?limit=2&page=1", 2],
    ["datasets?limit=2&page=1000", 0],
    ["datasets?key1=val21", 3],
    ["datasets?key1=val21&key2=val23", 1],
    ["datasets?key1=[val21]", 3],
    ["datasets?key2=[val23,val24]&akey=x", 2],
    ["datasets/", 4],
  ])("%s: %i", async (address, count) => {
    expect((await json(address)).datasets).toHaveLength(count);
  });

  test.each(["datasets?page=-1", "datasets?limit=-1", "datasets?UNKNOWN=val21"])("%s: 400", async (address) => {
    expect((await get(address)).status).toBe(400);
  });
});

const explicit = (map: unknown) => `explicit_color_map=${encodeURIComponent(JSON.stringify(map))}`;
const colors = { 1: [0, 0, 0], "2.0": [255, 255, 255, 20], 3: "#ffffff", 4: "abcabc" };
const operands = "expression=v1*v2&v1=val22&v2=val23";

describe("pictures", () => {
  test.each([
    "singleband/val11/x/val12/TILE.png",
    "singleband/val11/x/val12/TILE.png?foo=bar&baz=quz",
    "singleband/val11/x/val12/TILE.png?colormap=jet",
    `singleband/val11/x/val12/TILE.png?colormap=explicit&${explicit(colors)}`,
    "rgb/val21/x/TILE.png?r=val22&g=val23&b=val24",
    "rgb/val21/x/TILE.png?r=val22&g=val23&b=val24&foo=bar&baz=quz",
    `compute/val21/x/TILE.png?${operands}&stretch_range=[0,10000]`,
  ])("%s is a tile of 256 pixels", async (address) => {
    expect(await size(address)).toEqual([256, 256]);
  });

  test.each(["[0,1]", "[0,null]", "[null, 1]", "[null,null]", "null", '["p2","p98"]', '[0, "p98"]'])(
    "of one band and the range %s",
    async (range) => {
      expect(await size(`singleband/val11/x/val12/TILE.png?stretch_range=${range}`)).toEqual([256, 256]);
    },
  );

  test.each(["[0,10000]", "[1.0e%2B01,1.0e%2B04]", '["p2","p98"]', "[0,null]", "[null, 65535]", "[null,null]", "null"])(
    "of three bands and the range %s",
    async (range) => {
      const ranges = `r_range=${range}&b_range=${range}&g_range=${range}`;
      expect(await size(`rgb/val21/x/TILE.png?r=val22&g=val23&b=val24&${ranges}`)).toEqual([256, 256]);
    },
  );

  test("of the range null are those of the dataset's whole range", async () => {
    const pixels = async (query: string) => (await get(`singleband/val11/x/val12/TILE.png${query}`)).answer;
    expect(await pixels("?stretch_range=null")).toEqual(await pixels(""));
  });

  test("of another size, and previews", async () => {
    const tiles = `compute/val21/x/TILE.png?${operands}&stretch_range=[0,10000]&tile_size=[128,128]`;
    expect(await size(tiles)).toEqual([128, 128]);
    for (const preview of [
      "singleband/val11/x/val12/preview.png?colormap=jet",
      "rgb/val21/x/preview.png?r=val22&g=val23&b=val24",
      `compute/val21/x/preview.png?${operands}&stretch_range=[0,10000]`,
    ]) {
      expect((await get(preview)).status).toBe(200);
    }
  });

  test("outside of the data, and at zooms beyond all data, are empty", async () => {
    expect(await size("singleband/val11/x/val12/10/0/0.png")).toBeNull();
    for (const zoom of [31, 99, 99_999]) {
      expect(await size(`singleband/val11/x/val12/${zoom}/${x}/${y}.png`)).toBeNull();
      expect(await size(`rgb/val21/x/${zoom}/${x}/${y}.png?r=val22&g=val23&b=val24`)).toBeNull();
      expect(await size(`cog/tiles/${zoom}/${x}/${y}.png?url=${url}`)).toBeNull();
    }
    expect((await get(`singleband/val11/x/NONEXISTING/99999/${x}/${y}.png`)).status).toBe(404);
  });

  test.each([
    ["singleband/val11/x/val12/TILE.png?colormap=UNKNOWN"],
    [`singleband/val11/x/val12/TILE.png?${explicit(colors)}`],
    [`singleband/val11/x/val12/TILE.png?colormap=jet&${explicit(colors)}`],
    ["singleband/val11/x/val12/TILE.png?colormap=explicit"],
    [`singleband/val11/x/val12/TILE.png?colormap=explicit&${explicit({ ...colors, 3: "omgomg" })}`],
    [`singleband/val11/x/val12/TILE.png?colormap=explicit&${explicit([[255, 255, 255]])}`],
    ["singleband/val11/x/val12/TILE.png?colormap=explicit&explicit_color_map=foo"],
    [`compute/val21/TILE.png?${operands}&stretch_range=[0,10000]`],
    ['compute/val21/x/preview.png?expression=__builtins__["dir"](v1)&v1=val22&stretch_range=[0,10000]'],
    [`compute/val21/x/TILE.png?${operands}`],
    ["compute/val21/x/TILE.png?stretch_range=[0,10000)"],
    ["compute/val21/x/TILE.png?expression=v1*v2&stretch_range=[0,10000]"],
    [`compute/val21/x/TILE.png?${operands}&stretch_range=[0,10000)`],
    [`compute/val21/x/TILE.png?${operands}&stretch_range=[10000,0]`],
    ["rgb/val21/x/TILE.png?r=val22&g=val23"],
  ])("%s: 400", async (address) => {
    expect((await get(address)).status).toBe(400);
  });

  test.each([
    '["s2", "p98"]',
    '["pp2", "p98"]',
    '["p", "p98"]',
    '["2", "p98"]',
    '["[]", "p98"]',
    '[{}, "p98"]',
    '[0, {"bad": "type"}]',
  ])("the range %s: 400", async (range) => {
    expect((await get(`rgb/val21/x/TILE.png?r=val22&g=val23&b=val24&r_range=${range}`)).status).toBe(400);
    expect((await get(`singleband/val11/x/val12/TILE.png?stretch_range=${range}`)).status).toBe(400);
  });

  test.each([
    ["gamma 1 1.5", 200],
    ["sigmoidal r 6 0.5", 200],
    ["gamma r 1.5 sigmoidal 1 8 0.2", 200],
    ["gamma g 1.5", 400],
    ["sigmoidal rg 6 0.5", 400],
    ["gamma r 1.5 sigmoidal rgb 8 0.2", 400],
    ["sigmoidal 1 5", 400],
    ["hue 5", 400],
  ])("of one band with color_transform=%s: %i", async (transform, status) => {
    expect((await get(`singleband/val11/x/val12/TILE.png?color_transform=${transform}`)).status).toBe(status);
  });

  test.each([
    ["gamma 1 1.5", 200],
    ["saturation 0.5", 200],
    ["gamma r 1.5 sigmoidal 1 8 0.2", 200],
    ["gamma rgb 1.5", 200],
    ["gamma gb 1.5 sigmoidal rg 8 0.2", 200],
    ["gamma r -1.5", 400],
    ["gamma 1", 400],
    ["gaama rgb 1.5", 400],
    ["sigmoidal 1 5", 400],
    ["gamma 0", 400],
  ])("of three bands with color_transform=%s: %i", async (transform, status) => {
    const address = `rgb/val21/x/TILE.png?r=val22&g=val23&b=val24&color_transform=${transform}`;
    expect((await get(address)).status).toBe(status);
  });
});

describe("colormap", () => {
  test.each([
    ["colormap?stretch_range=[0,1]&num_values=100", 100],
    ["colormap?stretch_range=[0,1]&num_values=100&foo=bar&baz=quz", 100],
    ["colormap?stretch_range=[0,20000]&num_values=20001", 20_001],
    ["colormap?stretch_range=[-50000,50000]&num_values=100001&colormap=jet", 100_001],
  ])("%s has %i values", async (address, count) => {
    const { colormap } = (await json(address)) as unknown as { colormap: { value: number; rgba: number[] }[] };
    expect(colormap).toHaveLength(count);
    expect([colormap[0]?.value, colormap.at(-1)?.value]).toEqual(
      JSON.parse(/stretch_range=(\[[^&]*\])/.exec(address)?.[1] ?? ""),
    );
    expect(new Set(colormap.map(({ rgba }) => rgba.length))).toEqual(new Set([4]));
  });

  test.each(["colormap?stretch_range=[0,1", "colormap", "colormap?stretch_range=[0,1]&num_values=100002"])(
    "%s: 400",
    async (address) => {
      expect((await get(address)).status).toBe(400);
    },
  );
});

test("the routes describe themselves", async () => {
  expect((await get("swagger.json")).status).toBe(200);
});
