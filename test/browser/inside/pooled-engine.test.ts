import { afterEach, describe, expect, test } from "vitest";
import { PooledEngine, Protocol, tileUrl } from "../../../src/index.ts";
import tiny from "../../fixtures/data/patho/layout-3x2.tif?url";
import ScriptedWorker from "./scripted.worker.ts?worker";

let engine: PooledEngine;
afterEach(() => engine.terminate());

const window = { level: 0, x: 0, y: 0, width: 1, height: 1, bands: [1] };
const read = (url: string, signal?: AbortSignal) => engine.run({ kind: "read", source: { url }, ...window }, signal);

describe("workers that do what they are told", () => {
  const start = () => {
    engine = new PooledEngine({ createWorker: () => new ScriptedWorker(), size: 1, hangAfterMs: 300 });
  };

  test("an error keeps its code, hint and details", async () => {
    start();
    await expect(read("refuse")).rejects.toMatchObject({
      name: "TerracottaError",
      code: "NO_RANGES",
      message: "asked in vain",
      hint: "ask otherwise",
      details: { status: 200 },
    });
  });

  test.each(["hang", "crash"])("a worker that is lost (%s) fails its job, and another one goes on", async (how) => {
    start();
    await expect(read(how)).rejects.toMatchObject({ code: "WORKER_LOST" });
    expect((await read("answer")).bands[0]).toEqual(Uint16Array.of(4711));
  });

  test("an abort releases the caller at once, and reaches the worker", async () => {
    start();
    const controller = new AbortController();
    const waiting = read("wait", controller.signal);
    await read("answer"); // the worker has the first job by now
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
    await expect.poll(async () => (await engine.run({ kind: "counters" })).blocksDecoded).toBe(1);
  });

  test("a job that was aborted before is never sent", async () => {
    start();
    await expect(read("hang", AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
    expect((await read("answer")).width).toBe(1);
  });
});

describe("the workers of the package", () => {
  test("read a local file, and a tile of it becomes an ImageBitmap", async () => {
    engine = new PooledEngine();
    const source = { url: "local:tiny.tif", blob: await (await fetch(tiny)).blob() };
    const { bounds, zooms, width, height } = await engine.run({ kind: "info", source });
    expect([width, height]).toEqual([3, 2]);

    const protocol = new Protocol(engine);
    protocol.register(source);
    const z = zooms[1];
    const longitude = (bounds[0] + bounds[2]) / 2;
    const latitude = (bounds[1] + bounds[3]) / 2;
    const x = Math.floor(((longitude + 180) / 360) * 2 ** z);
    const y = Math.floor(((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * 2 ** z);
    const style = { kind: "singleband", band: 1, range: [0, 65535], colormap: "greys" } as const;
    const url = tileUrl({ source: { url: source.url }, style, size: 256 });
    const at = url.replace("{z}", `${z}`).replace("{x}", `${x}`).replace("{y}", `${y}`);
    const { data } = await protocol.tile({ url: at }, new AbortController());
    expect(data).toBeInstanceOf(ImageBitmap);
    expect([(data as ImageBitmap).width, (data as ImageBitmap).height]).toEqual([256, 256]);
  });
});
