import { wrap } from "comlink";
import { afterEach, expect, test, vi } from "vitest";
import { failure } from "../../src/core/errors.ts";
import type { Engine, Job, OnProgress } from "../../src/engine/engine.ts";
import { serve } from "../../src/pool/serve.ts";
import { isProgress, readyMessage, type WorkerApi } from "../../src/pool/worker-api.ts";

let ports: MessageChannel;
afterEach(() => {
  vi.unstubAllGlobals();
  ports.port1.close();
});

/** The page's side of a worker that serves an engine; this thread's globals play the worker's. */
async function served(run: (job: Job, signal?: AbortSignal, onProgress?: OnProgress) => Promise<unknown>) {
  ports = new MessageChannel();
  const { port1, port2 } = ports;
  vi.stubGlobal("addEventListener", port2.addEventListener.bind(port2));
  vi.stubGlobal("removeEventListener", port2.removeEventListener.bind(port2));
  vi.stubGlobal("postMessage", port2.postMessage.bind(port2));
  const first = new Promise((resolve) =>
    port1.addEventListener("message", ({ data }) => resolve(data), { once: true }),
  );
  port1.start();
  serve({ run } as Engine);
  port2.start();
  expect(await first).toBe(readyMessage);
  return wrap<WorkerApi>(port1);
}
const job = { kind: "read" } as Job;

test("buffers of pixels that nobody else has are handed over, each once; others are copied", async () => {
  const band = Uint16Array.of(1, 2);
  const results: Record<string, unknown> = {
    tile: { width: 1, height: 1, data: new Uint8ClampedArray(4) },
    preview: { data: new Uint8ClampedArray(4) },
    read: { bands: [band, band], mask: new Uint8Array(2) },
    export: { bytes: new Uint8Array(9) },
    values: { bands: [Uint8Array.of(7)], mask: new Uint8Array(1) },
  };
  const api = await served(async ({ kind }) => results[kind]);
  for (const kind of Object.keys(results)) {
    const outcome = await api.run(1, { kind } as Job);
    expect("result" in outcome).toBe(true);
  }
  const lengths = (value: unknown) => JSON.stringify(value, (_, v) => (ArrayBuffer.isView(v) ? v.byteLength : v));
  expect(JSON.parse(lengths(results))).toEqual({
    tile: { width: 1, height: 1, data: 0 },
    preview: { data: 0 },
    read: { bands: [0, 0], mask: 0 },
    export: { bytes: 0 },
    values: { bands: [1], mask: 1 },
  });
});

test("a tile of nothing, and a read of no band", async () => {
  const api = await served(async ({ kind }) => (kind === "tile" ? null : { bands: [], mask: new Uint8Array(1) }));
  expect(await api.run(1, { kind: "tile" } as Job)).toEqual({ result: null });
  expect(await api.run(2, job)).toEqual({ result: { bands: [], mask: new Uint8Array(1) } });
});

test("errors come as data: ours whole, others with their message", async () => {
  const errors = [failure("TIMEOUT", "late", { hint: "wait", details: { seconds: 3 } }), new RangeError("odd"), "text"];
  const api = await served(async () => {
    throw errors.shift();
  });
  expect(await api.run(1, job)).toEqual({
    error: { code: "TIMEOUT", message: "late", hint: "wait", details: { seconds: 3 } },
  });
  expect(await api.run(2, job)).toMatchObject({ error: { code: "INTERNAL", message: "odd" } });
  expect(await api.run(3, job)).toMatchObject({ error: { code: "INTERNAL", message: "text" } });
});

test("a job is cancelled by its number; an unknown one is passed over", async () => {
  let signal: AbortSignal | undefined;
  const api = await served(
    (_, jobSignal) =>
      new Promise((_, reject) => {
        signal = jobSignal;
        signal?.addEventListener("abort", () => reject(new Error("aborted")));
      }),
  );
  const outcome = api.run(7, job);
  await api.cancel(8);
  expect(signal?.aborted).toBe(false);
  await api.cancel(7);
  expect(signal?.aborted).toBe(true);
  expect(await outcome).toMatchObject({ error: { message: "aborted" } });
  await api.cancel(7);
});

test("how far a job is comes as a message of its own, before the outcome", async () => {
  const api = await served(async (_, __, onProgress) => {
    onProgress?.({ done: 1, total: 2 });
    return "done";
  });
  const heard: unknown[] = [];
  ports.port1.addEventListener("message", ({ data }) => {
    if (isProgress(data)) heard.push(data);
  });
  expect(await api.run(5, { kind: "metadata" } as Job)).toEqual({ result: "done" });
  expect(heard).toEqual([{ progressOf: 5, progress: { done: 1, total: 2 } }]);
});
