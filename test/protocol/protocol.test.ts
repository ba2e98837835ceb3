import { describe, expect, test } from "vitest";
import { MemoryCatalogs } from "../../src/catalog/memory-catalogs.ts";
import { isTerracottaError } from "../../src/core/errors.ts";
import { LocalEngine } from "../../src/engine/local-engine.ts";
import { Protocol } from "../../src/protocol/protocol.ts";
import { parseUrl, valuesUrl } from "../../src/protocol/url.ts";
import { fixtureBytes } from "../support/open-bytes.ts";
import { RecordingEngine } from "../support/recording-engine.ts";

const url = "local:1/ü & #1.tif";
const query = new URLSearchParams({ url });
const blob = new Blob([fixtureBytes("patho/layout-3x2.tif")]);

describe("a URL", () => {
  test("is a path and a query, which may hold anything", () => {
    expect(parseUrl("terracotta://cog/info?url=a?b&c=://")).toEqual({ path: "cog/info", query: "url=a?b&c=://" });
    expect(parseUrl("terracotta://cog/info")).toEqual({ path: "cog/info", query: "" });
  });

  test("of another scheme is refused", async () => {
    const protocol = new Protocol(new RecordingEngine());
    for (const other of ["https://host/x", "terracotta:cog", "", `x${"y".repeat(1000)}`]) {
      await expect(protocol.answer(other)).rejects.toMatchObject({
        code: "INVALID_ARGUMENT",
        message: `"${other.slice(0, 200)}" does not start with terracotta://`,
      });
    }
  });
});

test.each([
  ["terracotta://cog/tiles/{z}/{x}/{y}.png?url=a.png?b", "terracotta://cog/tiles/{z}/{x}/{y}.values?url=a.png?b"],
  ["terracotta://rgb/a.png/1/2/3@2x.png", "terracotta://rgb/a.png/1/2/3@2x.values"],
  ["terracotta://singleband/a/1/2/3", "terracotta://singleband/a/1/2/3.values"],
])("the values of %s have an address, too", (tile, values) => {
  expect(valuesUrl(tile)).toBe(values);
});

describe("what is registered of a file", () => {
  test("is used for its address, and forgotten again", async () => {
    const engine = new RecordingEngine();
    const protocol = new Protocol(engine);
    protocol.register({ url, blob });
    await protocol.answer(`terracotta://cog/tiles/0/0/0.png?${query}`);
    protocol.unregister(url);
    await protocol.answer(`terracotta://cog/tiles/0/0/0.png?${query}`);
    expect(engine.jobs).toMatchObject([{ source: { url, blob } }, { source: { url } }]);
    expect("source" in (engine.jobs[1] ?? {}) && Object.keys((engine.jobs[1] as { source: object }).source)).toEqual([
      "url",
    ]);
  });

  test("is overruled by the CRS that a request names", async () => {
    const engine = new RecordingEngine();
    const protocol = new Protocol(engine);
    protocol.register({ url, blob, crs: "EPSG:4326" });
    const tile = `terracotta://cog/tiles/0/0/0.png?${query}`;
    await protocol.answer(tile);
    await protocol.answer(`${tile}&crs=EPSG:3857`);
    expect(engine.jobs).toMatchObject([{ source: { crs: "EPSG:4326" } }, { source: { crs: "EPSG:3857", blob } }]);
  });

  test("is each protocol's own", async () => {
    const [one, other] = [new RecordingEngine(), new RecordingEngine()];
    new Protocol(one).register({ url, blob });
    await new Protocol(other).answer(`terracotta://cog/tiles/0/0/0.png?${query}`);
    expect(other.jobs).toMatchObject([{ source: { url } }]);
    expect(other.jobs[0]).not.toHaveProperty("source.blob");
  });
});

test.each(["tiles/0/0/0.png", "preview.png", "tilejson.json", "info", "statistics", "point/0,0", "terrain/0/0/0.png"])(
  "the file of cog/%s is found without the catalogs, whose worker sleeps until it is needed",
  async (path) => {
    const info = { bounds: [0, 0, 1, 1], zooms: [0, 1] };
    const protocol = new Protocol(new RecordingEngine({ info, statistics: [], point: null, tile: null }), {
      get catalogs(): never {
        throw new Error("woken");
      },
    });
    await expect(protocol.answer(`terracotta://cog/${path}?${query}`)).resolves.toBeDefined();
  },
);

describe("for MapLibre", () => {
  test("tile is bound, and null is the tile that shows nothing", async () => {
    const protocol = new Protocol(new LocalEngine());
    protocol.register({ url, blob });
    const { tile } = protocol;
    const far = `terracotta://cog/tiles/3/7/7.png?${query}`;
    expect(await tile({ url: far }, new AbortController())).toEqual({ data: null });
  });

  test("plain answers are its data", async () => {
    const protocol = new Protocol(new RecordingEngine({ statistics: [] }));
    const address = `terracotta://cog/statistics?${query}`;
    expect(await protocol.tile({ url: address }, new AbortController())).toEqual({ data: [] });
  });

  test("values are refused, since no map can draw them", async () => {
    const protocol = new Protocol(new RecordingEngine({ values: null }));
    const address = `terracotta://cog/tiles/0/0/0.values?${query}`;
    expect(await protocol.answer(address)).toEqual({ values: null });
    await expect(protocol.tile({ url: address }, new AbortController())).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
      message: `A map asked for the values of a tile, not for its picture: "${address}"`,
    });
  });

  test("a body is the JSON that is sent, and makes a POST", async () => {
    const catalogs = new MemoryCatalogs();
    await catalogs.create({ title: "One", keys: [{ name: "name", description: "" }] }, [
      { keys: ["a"], location: "https://host/a.tif", band: 1 },
    ]);
    const protocol = new Protocol(new RecordingEngine({ metadata: { metadata: { mean: 3 } } }), { catalogs });
    const url = 'terracotta://metadata?columns=["mean"]';
    const data = [{ keys: { name: "a" }, mean: 3 }];
    const controller = new AbortController();
    expect(await protocol.answer(url, undefined, { keys: [["a"]] })).toEqual({ json: data });
    expect(await protocol.tile({ url, method: "POST", body: '{"keys":[["a"]]}' }, controller)).toEqual({ data });
    for (const body of ["{", "", "x".repeat(16_000_001)]) {
      await expect(protocol.tile({ url, body }, controller)).rejects.toMatchObject({
        code: "INVALID_ARGUMENT",
        message: "The body is not JSON of at most 16000000 characters",
      });
    }
  });

  test("a failure is a plain error: with a status, MapLibre would look for the tile's parents", async () => {
    const protocol = new Protocol(new LocalEngine());
    const asked = protocol.tile({ url: `terracotta://cog/tiles/0/0/0.png?${query}` }, new AbortController());
    const error: unknown = await asked.catch((reason: unknown) => reason);
    expect(isTerracottaError(error)).toBe(true);
    expect(error).not.toHaveProperty("status");
  });

  test("an abort settles at once, and reaches the engine", async () => {
    let seen: AbortSignal | undefined;
    const protocol = new Protocol({
      run: (_, signal) => {
        seen = signal;
        return new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
      },
    });
    const controller = new AbortController();
    const asked = protocol.tile({ url: `terracotta://cog/tiles/0/0/0.png?${query}` }, controller);
    controller.abort();
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
    expect(seen).toBe(controller.signal);
  });
});
