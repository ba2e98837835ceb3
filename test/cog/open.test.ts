import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type CogSource, CogStore } from "../../src/cog/open.ts";
import { noise } from "../support/noise.mjs";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { recordedHttp } from "../support/recorded-http.ts";
import { oneDegreePixels, tinyTiff } from "../support/tiny-tiff.ts";
import { writeCog } from "../support/write-cog.mjs";

/** Behind what the first request reads. */
const blocksFrom = 70_000;
/** 120 × 100 pixels of value `row`, in strips of one row: an index of 800 bytes. */
const rows = (options: { padding?: number; blocksFrom?: number; first?: number }) =>
  tinyTiff(
    [
      {
        width: 120,
        height: 100,
        rowsPerStrip: 1,
        blocks: Array.from({ length: 100 }, (_, row) => new Uint8Array(120).fill(row + (options.first ?? 0))),
        entries: oneDegreePixels,
      },
    ],
    options,
  );
const oneRow = { col: 0, width: 120, height: 1 };
let server: RangeServer;
const files: Record<string, Uint8Array> = {
  "rows.tif": rows({ blocksFrom }),
  "small.tif": rows({}),
  // Its header and its index stand behind 200,000 other bytes.
  "behind.tif": rows({ padding: 200_000 }),
};
beforeAll(async () => {
  files["pyramid.tif"] = await writeCog({ size: 5000, value: (col, row, scale) => noise(col >> 6, row >> 6, scale) });
  server = await startRangeServer({ files });
});
beforeEach(() => {
  server.clear();
  server.order(() => undefined);
  files["rows.tif"] = rows({ blocksFrom });
});
afterAll(() => server.close());

const store = () => new CogStore({ http: recordedHttp().http });
const ranges = () => server.log.map(({ range }) => range?.replace("bytes=", ""));

describe("opening", () => {
  test("a COG with four overviews takes one request of 64 KiB", async () => {
    const cog = await store().open({ url: server.url("pyramid.tif") });
    expect(cog.levels.map(({ image }) => image.width)).toEqual([5000, 2500, 1250, 625, 313]);
    expect(ranges()).toEqual(["0-65535"]);
  });

  test("and reading a file that is smaller than that takes no other", async () => {
    const cog = await store().open({ url: server.url("small.tif") });
    const { bands } = await cog.read(0, { ...oneRow, row: 7 }, [1]);
    expect(bands[0]).toEqual(new Uint8Array(120).fill(7));
    expect(ranges()).toEqual(["0-65535"]);
  });

  test("a file many times at once takes one request", async () => {
    const cogs = store();
    const url = server.url("pyramid.tif");
    const opened = await Promise.all([cogs.open({ url }), cogs.open({ url }), cogs.open({ url })]);
    expect(new Set(opened).size).toBe(1);
    expect(ranges()).toEqual(["0-65535"]);
    expect(cogs.counters).toMatchObject({ requests: 1, bytes: 65536, blocksDecoded: 0 });
  });

  test("a file whose header is known takes none", async () => {
    const bytes = files["rows.tif"] as Uint8Array;
    const header = { bytes, etag: '"1"', byteLength: bytes.length };
    const cog = await store().open({ url: server.url("rows.tif"), header });
    expect([cog.width, cog.height, ranges().length]).toEqual([120, 100, 0]);
  });

  test.each([
    ["cut off", (bytes: Uint8Array) => bytes.slice(0, 5)],
    ["of something else", () => new TextEncoder().encode("<html>".padEnd(500))],
    ["of another file", () => new Uint8Array(500).fill(0xff, 100).fill(0x49, 0, 2).fill(42, 2, 3).fill(100, 4, 5)],
  ])("a file whose known header is %s reads it once more", async (_, known) => {
    const bytes = files["rows.tif"] as Uint8Array;
    const header = { bytes: known(bytes), etag: '"1"', byteLength: bytes.length };
    const cog = await store().open({ url: server.url("rows.tif"), header });
    expect((await cog.read(0, { ...oneRow, row: 3 }, [1])).bands[0]?.[0]).toBe(3);
  });

  test("a file whose header stands behind its pixels takes two", async () => {
    const cog = await store().open({ url: server.url("behind.tif") });
    expect(cog.height).toBe(100);
    expect(ranges().length).toBe(2);
    expect(ranges()[0]).toBe("0-65535");
  });

  test("that fails is forgotten: the next one is a new attempt", async () => {
    const cogs = store();
    const url = server.url("rows.tif");
    server.order(({ count }) =>
      count > 0 && server.log.length === 1 ? { fault: "status", options: { status: 404 } } : {},
    );
    await expect(cogs.open({ url })).rejects.toMatchObject({ code: "HTTP_STATUS" });
    expect((await cogs.open({ url })).width).toBe(120);
  });

  test("that one caller gives up goes on for the other, and ends with the last", async () => {
    const cogs = store();
    const url = server.url("rows.tif");
    server.order(() => ({ until: new Promise(() => {}) }));
    const controllers = [new AbortController(), new AbortController()] as const;
    const opened = controllers.map(({ signal }) => expect(cogs.open({ url }, signal)).rejects.toBe("gone"));
    await expect.poll(() => server.inFlight().length).toBe(1);
    controllers[0].abort("gone");
    await opened[0];
    expect(server.inFlight().length).toBe(1);
    controllers[1].abort("gone");
    await opened[1];
    await expect.poll(() => server.log[0]?.state).toBe("aborted");
  });

  test.each(["ftp://host/a.tif", "a.tif", "http://", "https://exa mple/a.tif", ""])(
    "%j is refused without a request",
    async (url) => {
      await expect(store().open({ url })).rejects.toMatchObject({ code: "INVALID_ARGUMENT" });
    },
  );
});

describe("blocks", () => {
  test("that neighbour each other in a row come in one range, and are decoded once", async () => {
    const cogs = store();
    const cog = await cogs.open({ url: server.url("pyramid.tif") });
    server.clear();
    const window = { col: 0, row: 0, width: 1250, height: 1250 };
    const [first, second] = await Promise.all([cog.read(0, window, [1]), cog.read(0, window, [1])]);
    expect(cogs.counters.blocksDecoded).toBe(9);
    expect(Buffer.compare(new Uint8Array(first.bands[0]!.buffer), new Uint8Array(second.bands[0]!.buffer))).toBe(0);
    expect(first.bands[0]?.[1249 * 1250 + 700]).toBe(noise(700 >> 6, 1249 >> 6, 1));
    expect(server.log.length).toBe(3);
    await cog.read(0, window, [1]);
    expect([server.log.length, cogs.counters.blocksDecoded]).toEqual([3, 9]);
  });

  test("of a file with its index outside the header need the part of the index that is wanted", async () => {
    const cogs = store();
    const cog = await cogs.open({ url: server.url("behind.tif") });
    const { bands } = await cog.read(0, { ...oneRow, row: 77 }, [1]);
    expect([...new Set(bands[0])]).toEqual([77]);
    // The directory brought the index with it.
    expect(server.log.length).toBe(3);
  });

  test("of a large index are found in the part that names them", async () => {
    const count = 40_000;
    const blocks = Array.from({ length: count }, (_, i) => Uint8Array.of(i & 255, i >> 8));
    files["index.tif"] = tinyTiff([{ width: 1, height: count, bits: 16, rowsPerStrip: 1, blocks }], {
      padding: 70_000,
    });
    const cogs = store();
    const cog = await cogs.open({ url: server.url("index.tif") });
    const before = cogs.counters.bytes;
    server.clear();
    const { bands } = await cog.read(0, { col: 0, row: 30_000, width: 1, height: 10 }, [1]);
    expect([...(bands[0] ?? [])]).toEqual(Array.from({ length: 10 }, (_, i) => 30_000 + i));
    // Offsets and lengths, 16 KiB of each, and the blocks.
    expect(server.log.length).toBeLessThanOrEqual(3);
    expect(cogs.counters.bytes - before).toBeLessThan(40_000);
  });

  test("that nobody waits for any more end on the wire, and so does the index", async () => {
    const cog = await store().open({ url: server.url("rows.tif") });
    server.order(() => ({ until: new Promise(() => {}) }));
    server.clear();
    const controller = new AbortController();
    const read = cog.read(0, { ...oneRow, row: 5, height: 20 }, [1], controller.signal);
    const gone = expect(read).rejects.toBe("gone");
    await expect.poll(() => server.inFlight().length).toBe(1);
    controller.abort("gone");
    await gone;
    await expect.poll(() => server.log.map(({ state }) => state)).toEqual(["aborted"]);
  });

  test("that fail are asked for again", async () => {
    const cog = await store().open({ url: server.url("rows.tif") });
    server.order(() => ({ fault: "status", options: { status: 404 } }));
    await expect(cog.read(0, { ...oneRow, row: 5 }, [1])).rejects.toMatchObject({ code: "HTTP_STATUS" });
    server.order(() => undefined);
    expect((await cog.read(0, { ...oneRow, row: 5 }, [1])).bands[0]?.[0]).toBe(5);
  });

  test("that the file does not hold to their end are damaged, even where the file's length is hidden", async () => {
    const whole = files["rows.tif"] as Uint8Array;
    // The header is known; the file is cut inside the blocks.
    const header = { bytes: whole.slice(0, blocksFrom), etag: undefined, byteLength: whole.length };
    files["rows.tif"] = whole.subarray(0, blocksFrom + 99 * 120 + 50);
    server.order(() => ({ fault: "noContentRange" }));
    const cog = await store().open({ url: server.url("rows.tif"), header });
    await expect(cog.read(0, { ...oneRow, row: 99 }, [1])).rejects.toMatchObject({
      code: "DAMAGED",
      message: `Block 99 is cut off: it has 120 bytes, but the file ends at ${blocksFrom + 99 * 120 + 50}`,
    });
  });
});

describe("a host that ignores ranges", () => {
  test("is asked once for a small file, and then never again", async () => {
    server.order(() => ({ fault: "noRanges" }));
    const cogs = store();
    const cog = await cogs.open({ url: server.url("rows.tif") });
    expect((await cog.read(0, { ...oneRow, row: 42 }, [1])).bands[0]?.[119]).toBe(42);
    expect(cogs.counters).toMatchObject({ requests: 1, bytes: files["rows.tif"]?.length });
  });

  test("also where the header was known", async () => {
    server.order(() => ({ fault: "noRanges" }));
    const { length } = files["rows.tif"] as Uint8Array;
    const cog = await store().open({
      url: server.url("rows.tif"),
      header: { bytes: files["rows.tif"]!.slice(0, blocksFrom), etag: '"1"', byteLength: length },
    });
    for (const row of [42, 3, 99]) {
      expect((await cog.read(0, { ...oneRow, row }, [1])).bands[0]?.[7]).toBe(row);
    }
    expect(server.log.length).toBe(1);
  });
});

describe("a file that changes while it is read", () => {
  test("fails as CHANGED, and is opened anew the next time", async () => {
    const cogs = store();
    const url = server.url("rows.tif");
    const cog = await cogs.open({ url });
    expect((await cog.read(0, { ...oneRow, row: 99 }, [1])).bands[0]?.[0]).toBe(99);
    files["rows.tif"] = rows({ blocksFrom, first: 1 });
    server.order(() => ({ fault: "changingEtag" }));
    await expect(cog.read(0, { ...oneRow, row: 0 }, [1])).rejects.toMatchObject({
      code: "CHANGED",
      message: expect.stringMatching(/^The file changed while it was read: its ETag was "1" and is "\d+"$/),
      hint: "Open the file again.",
    });
    server.order(() => undefined);
    expect(await cogs.open({ url })).not.toBe(cog);
  });

  test("is noticed by its length where there is no ETag", async () => {
    const bytes = files["rows.tif"] as Uint8Array;
    const header = { bytes: bytes.slice(0, blocksFrom), etag: undefined, byteLength: bytes.length + 1 };
    const cog = await store().open({ url: server.url("rows.tif"), header });
    await expect(cog.read(0, { ...oneRow, row: 0 }, [1])).rejects.toMatchObject({ code: "CHANGED" });
  });
});

describe("a file that changed since its header was kept", () => {
  test("is noticed even where all its pixels stand in that header", async () => {
    const bytes = files["small.tif"] as Uint8Array;
    const header = { bytes, etag: '"0"', byteLength: bytes.length };
    const cog = await store().open({ url: server.url("small.tif"), header });
    await expect(cog.read(0, { ...oneRow, row: 7 }, [1])).rejects.toMatchObject({ code: "CHANGED" });
  });

  test("and is a local one, is read as it is now", async () => {
    const bytes = rows({});
    const header = { bytes, etag: undefined, byteLength: bytes.length };
    const cog = await store().open({ url: "local:1/rows.tif", blob: new Blob([rows({ first: 1 })]), header });
    expect((await cog.read(0, { ...oneRow, row: 9 }, [1])).bands[0]?.[0]).toBe(10);
  });
});

describe("a local file", () => {
  test("is read without any request", async () => {
    const cogs = store();
    const source: CogSource = { url: "local:1/rows.tif", blob: new Blob([rows({ first: 1 })]) };
    const cog = await cogs.open(source);
    expect((await cog.read(0, { ...oneRow, row: 9 }, [1])).bands[0]?.[0]).toBe(10);
    expect(cogs.counters.requests).toBe(0);
  });

  test("that is gone is CHANGED, and read anew when it is chosen again", async () => {
    const gone = new Blob(["II"]);
    gone.slice = () => {
      throw new DOMException("gone", "NotReadableError");
    };
    const cogs = store();
    await expect(cogs.open({ url: "local:1/rows.tif", blob: gone })).rejects.toMatchObject({
      code: "CHANGED",
      hint: expect.stringContaining("choose it again"),
    });
    expect((await cogs.open({ url: "local:1/rows.tif", blob: new Blob([rows({})]) })).width).toBe(120);
  });
});

test("a decoder that cannot be loaded is a matter of the network, and is loaded anew the next time", async () => {
  const { codecs } = await import("../../src/cog/codecs.ts");
  const none = codecs[1];
  if (none === undefined) throw new Error("There is no row for uncompressed blocks");
  const { load } = none;
  const cog = await store().open({ url: "local:1", blob: new Blob([rows({})]) });
  Object.assign(none, { load: () => Promise.reject(new TypeError("Failed to fetch dynamically imported module")) });
  try {
    await expect(cog.read(0, { ...oneRow, row: 1 }, [1])).rejects.toMatchObject({
      code: "NETWORK",
      message: "The decoder for none could not be loaded",
      hint: expect.stringContaining("reload this page"),
    });
  } finally {
    Object.assign(none, { load });
  }
  expect((await cog.read(0, { ...oneRow, row: 1 }, [1])).bands[0]?.[0]).toBe(1);
});
