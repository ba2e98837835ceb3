import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Style } from "../../src/core/color/style.ts";
import { tileAt } from "../../src/core/geo/tile.ts";
import type { Source } from "../../src/engine/engine.ts";
import { LocalEngine } from "../../src/engine/local-engine.ts";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { recordedHttp } from "../support/recorded-http.ts";
import { writeCog } from "../support/write-cog.mjs";

let server: RangeServer;
let source: Source;
beforeAll(async () => {
  const cog = await writeCog({ size: 4096, value: (col, row) => col ^ row });
  server = await startRangeServer({ files: { "cog.tif": cog } });
  source = { url: server.url("cog.tif") };
});
afterAll(() => server.close());
let engine: LocalEngine;
beforeEach(() => {
  engine = new LocalEngine({ http: recordedHttp().http });
  server.clear();
  server.order(() => undefined);
});
const style: Style = { kind: "singleband", band: 1, range: [0, 4096], colormap: "viridis", resampling: "nearest" };
const tileJob = async () => {
  const { bounds, zooms } = await engine.run({ kind: "info", source });
  const [west, south, east, north] = bounds;
  const tile = tileAt((west + east) / 2, (south + north) / 2, zooms[1]);
  return { kind: "tile", source, tile, size: 256, style } as const;
};
const cachesOf = () => engine.run({ kind: "caches" });

describe("what is kept", () => {
  test("is nothing at first, then the blocks and the values of a tile, and the file", async () => {
    expect(await cachesOf()).toEqual({ blocks: 0, values: 0, bytes: 0, limit: 288 * 1024 * 1024, files: 0 });
    await engine.run(await tileJob());
    const { blocks, values, bytes, files } = await cachesOf();
    const { blocksDecoded } = await engine.run({ kind: "counters" });
    expect(blocksDecoded).toBeGreaterThan(0);
    // 16-bit samples of a tile, a byte of mask each, and what an entry needs.
    expect(values).toBeGreaterThanOrEqual(256 * 256 * 3);
    expect(values).toBeLessThan(256 * 256 * 3 + 1024);
    expect(blocks).toBeGreaterThan(256 * 256 * 2);
    expect([bytes, files]).toEqual([blocks + values, 1]);
  });

  test("is let go of on request, and then read again", async () => {
    const job = await tileJob();
    const before = await engine.run(job);
    server.clear();
    const limit = 288 * 1024 * 1024;
    expect(await engine.run({ kind: "caches", clear: true })).toEqual({
      blocks: 0,
      values: 0,
      bytes: 0,
      limit,
      files: 0,
    });
    expect(await engine.run(job)).toEqual(before);
    expect(server.log[0]?.range).toBe("bytes=0-65535");
    expect((await cachesOf()).bytes).toBeGreaterThan(0);
  });

  test("may be let go of while a tile is read, which is drawn all the same and not kept", async () => {
    const job = await tileJob();
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    server.order(() => ({ until: gate }));
    const drawn = engine.run(job);
    await expect.poll(() => server.inFlight().length).toBeGreaterThan(0);
    await engine.run({ kind: "caches", clear: true });
    release();
    expect((await drawn)?.data.some((value) => value > 0)).toBe(true);
    expect((await cachesOf()).values).toBe(0);
  });

  test("stays below the limit, as soon as there is one", async () => {
    await engine.run(await tileJob());
    const { bytes } = await cachesOf();
    const limit = Math.floor(bytes / 2);
    const after = await engine.run({ kind: "caches", limit });
    expect(after.limit).toBe(limit);
    expect(after.bytes).toBeLessThanOrEqual(limit);
    await engine.run(await tileJob());
    expect((await cachesOf()).bytes).toBeLessThanOrEqual(limit);
    expect(await engine.run({ kind: "caches", limit: 0 })).toMatchObject({ bytes: 0, limit: 0 });
  });

  test.each([-1, Number.NaN])("a limit of %s is refused", async (limit) => {
    await expect(engine.run({ kind: "caches", limit, clear: true })).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
      message: `The limit of the caches is ${limit}; a number of bytes from 0 is one`,
    });
  });
});
