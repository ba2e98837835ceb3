import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Job } from "../../src/engine/engine.ts";
import { PooledEngine, type PooledEngineOptions } from "../../src/pool/pooled-engine.ts";
import { FakeWorker } from "../support/fake-worker.ts";

/** Every worker that was ever started. */
let workers: FakeWorker[];
let engine: PooledEngine;
beforeEach(() => {
  workers = [];
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
  engine.terminate();
});

function start(
  size: number,
  prepare: (worker: FakeWorker) => void = (worker) => void worker.ready(),
  options: PooledEngineOptions = {},
) {
  engine = new PooledEngine({
    size,
    ...options,
    hangAfterMs: 1000,
    createWorker: () => {
      const worker = new FakeWorker();
      workers.push(worker);
      prepare(worker);
      // Of a Worker, the pool uses only what the fake one has.
      return worker as unknown as Worker;
    },
  });
}
const info = (url: string): Job<"info"> => ({ kind: "info", source: { url } });
const run = (url: string, signal?: AbortSignal) => engine.run(info(url), signal);
/** Until a worker has as many jobs. */
const has = async (index: number, jobs: number) => {
  await expect.poll(() => workers[index]?.jobs.length).toBe(jobs);
};
/** Lets messages arrive that are on their way. */
const settle = async () => {
  for (let i = 0; i < 5; i += 1) await new Promise(setImmediate);
};
/** Lets the first worker finish a job: it is not a new one any more. */
const warm = async () => {
  const first = run("warm");
  await has(0, 1);
  workers[0]?.answer(0);
  await first;
};
const fallAsleep = (index: number) => {
  const worker = workers[index];
  if (worker === undefined) throw new Error(`There is no worker ${index}`);
  worker.awake = false;
};
/** One look of the pool at whether its workers answer. */
const look = async () => {
  await vi.advanceTimersByTimeAsync(500);
  await settle();
};

describe("jobs", () => {
  test("wait until their worker is ready", async () => {
    start(1, () => {});
    const result = run("a");
    await settle();
    expect(workers[0]?.jobs).toEqual([]);
    workers[0]?.ready();
    await has(0, 1);
    workers[0]?.answer({ width: 3 });
    expect(await result).toEqual({ width: 3 });
  });

  test("of one file go to one worker, those of the next file to the one that has the fewest", async () => {
    start(2);
    const all = Promise.allSettled(["a", "b", "a", "c", "a"].map((url) => run(url)));
    await has(0, 4);
    await has(1, 1);
    expect(workers.map(({ jobs }) => jobs.map(({ job }) => "source" in job && job.source.url))).toEqual([
      ["a", "a", "c", "a"],
      ["b"],
    ]);
    engine.terminate();
    await all;
  });

  test("of a virtual raster go to the worker of one of its files, and its other files with them", async () => {
    start(3);
    const mosaic = (...urls: readonly string[]): Job<"tile"> => ({
      kind: "tile",
      raster: { scenes: urls.map((url) => [{ source: { url }, band: 1 }]) },
      tile: { z: 0, x: 0, y: 0 },
      size: 256,
      style: { kind: "palette", band: 1 },
    });
    const jobs = [
      info("a"),
      info("b"),
      mosaic("c", "d"),
      mosaic("e", "b", "a"),
      mosaic("f", "d"),
      info("e"),
      info("f"),
    ];
    const all = Promise.allSettled(jobs.map((job) => engine.run(job)));
    await has(0, 1);
    await has(1, 3);
    await has(2, 3);
    const urls = (job: Job) =>
      "source" in job
        ? job.source.url
        : "raster" in job && job.raster.scenes.map(([band]) => band?.source.url).join("");
    expect(workers.map(({ jobs: given }) => given.map(({ job }) => urls(job)))).toEqual([
      ["a"],
      ["b", "eba", "e"],
      ["cd", "fd", "f"],
    ]);
    engine.terminate();
    await all;
  });

  test("that count add up what all workers have cost", async () => {
    start(2);
    const counters = engine.run({ kind: "counters" });
    await has(0, 1);
    await has(1, 1);
    for (const worker of workers)
      worker.answer({ requests: 1, bytes: 20, blocksDecoded: 300, underWay: 2, slow: 1, silentSeconds: 12 });
    expect(await counters).toEqual({
      requests: 2,
      bytes: 40,
      blocksDecoded: 600,
      underWay: 4,
      slow: 2,
      silentSeconds: 12,
    });
  });

  test("about caches go to all workers, share out a limit, and add up", async () => {
    start(2);
    const asked = engine.run({ kind: "caches", clear: true, limit: 1000 });
    await has(0, 1);
    await has(1, 1);
    const expected = { kind: "caches", clear: true, limit: 500 };
    expect(workers.map(({ jobs }) => jobs[0]?.job)).toEqual([expected, expected]);
    for (const worker of workers) worker.answer({ blocks: 10, values: 5, bytes: 15, limit: 500, files: 2 });
    expect(await asked).toEqual({ blocks: 20, values: 10, bytes: 30, limit: 1000, files: 4 });
  });

  test("begin with the share of the caches that the pool was made with, also in a worker that replaces a lost one", async () => {
    start(2, undefined, { cacheBytes: 1000 });
    const limit = { kind: "caches", limit: 500 };
    await has(0, 1);
    await has(1, 1);
    expect(workers.map(({ jobs }) => jobs[0]?.job)).toEqual([limit, limit]);
    for (const worker of workers) worker.answer({});
    workers[0]?.crash();
    const result = run("a");
    await has(2, 2);
    expect(workers[2]?.jobs.map(({ job }) => job)).toEqual([limit, info("a")]);
    workers[2]?.jobs[1]?.settle({ result: "fine" });
    expect(await result).toBe("fine");
  });

  test("that fail keep code, hint and details", async () => {
    start(1);
    const result = run("a");
    await has(0, 1);
    const error = { code: "HTTP_STATUS", message: "404", hint: "look", details: { status: 404 } } as const;
    workers[0]?.jobs[0]?.settle({ error });
    await expect(result).rejects.toMatchObject({ name: "TerracottaError", ...error });
  });

  test("that cannot be posted fail, and harm no other", async () => {
    start(1);
    const source = { url: "a", blob: (() => {}) as unknown as Blob };
    await expect(engine.run({ kind: "info", source })).rejects.toMatchObject({
      code: "WORKER_LOST",
      message: "A job could not be sent to its worker, or its result back",
    });
    const result = run("a");
    await has(0, 1);
    workers[0]?.answer("fine");
    expect(await result).toBe("fine");
  });
});

describe("an abort", () => {
  test("settles the job at once, and tells the worker by its number", async () => {
    start(1);
    const controller = new AbortController();
    const result = run("a", controller.signal);
    await has(0, 1);
    controller.abort();
    await expect(result).rejects.toBe(controller.signal.reason);
    const id = workers[0]?.jobs[0]?.id;
    await expect.poll(() => workers[0]?.cancelled).toEqual([id]);
    // Its late answer is nobody's.
    workers[0]?.answer("late");
    await settle();
  });

  test("of a job that no worker has yet sends nothing at all", async () => {
    start(1, () => {});
    const controller = new AbortController();
    const result = run("a", controller.signal);
    controller.abort();
    await expect(result).rejects.toMatchObject({ name: "AbortError" });
    workers[0]?.ready();
    await settle();
    expect([workers[0]?.jobs, workers[0]?.cancelled]).toEqual([[], []]);
  });

  test("is not listened for any more when the job is done", async () => {
    start(1);
    const controller = new AbortController();
    const remove = vi.spyOn(controller.signal, "removeEventListener");
    const result = run("a", controller.signal);
    await has(0, 1);
    workers[0]?.answer(1);
    await result;
    await settle();
    expect(remove).toHaveBeenCalledTimes(1);
  });
});

describe("a worker that crashes", () => {
  const guilty = {
    code: "WORKER_LOST",
    message: "The worker that read this file crashed: out of memory, twice, and was replaced",
    hint: expect.stringContaining("try again"),
  };

  test("has its jobs done once more, one at a time, and nobody hears of it", async () => {
    start(1);
    const results = [run("a"), run("b")];
    await has(0, 2);
    workers[0]?.crash("out of memory");
    expect(workers[0]?.terminated).toBe(true);
    await has(1, 1);
    expect(workers[1]?.jobs.map(({ job }) => job)).toEqual([info("a")]);
    workers[1]?.answer("a again");
    await has(1, 1);
    expect(workers[1]?.jobs.map(({ job }) => job)).toEqual([info("b")]);
    workers[1]?.answer("b again");
    expect(await Promise.all(results)).toEqual(["a again", "b again"]);
    await settle();
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, true]);
    const next = run("a");
    await has(2, 1);
    workers[2]?.answer("next");
    expect(await next).toBe("next");
  });

  test("again, with a job that is alone: its file is to blame, and no other", async () => {
    start(1);
    const bad = [run("bad"), run("bad")].map((job) => expect(job).rejects.toMatchObject(guilty));
    const good = run("good");
    await has(0, 3);
    workers[0]?.crash("out of memory");
    await has(1, 1);
    workers[1]?.crash("out of memory");
    // The other job of that file is not tried.
    await Promise.all(bad);
    await has(2, 1);
    workers[2]?.answer("fine");
    expect(await good).toBe("fine");
  });

  test("again, with a job of several files, blames none of them alone", async () => {
    start(1);
    const style = { kind: "palette", band: 1 } as const;
    const scenes = ["a", "b"].map((url) => [{ source: { url }, band: 1 }]);
    const tile = { kind: "tile", raster: { scenes }, tile: { z: 0, x: 0, y: 0 }, size: 256, style } as const;
    const mosaic = expect(engine.run(tile)).rejects.toMatchObject(guilty);
    const alone = run("a");
    await has(0, 2);
    workers[0]?.crash("out of memory");
    await has(1, 1);
    workers[1]?.crash("out of memory");
    await mosaic;
    await has(2, 1);
    workers[2]?.answer("fine");
    expect(await alone).toBe("fine");
  });

  test("with a job that is given up while it is done again, lets the next one have a worker of its own", async () => {
    start(1);
    const controller = new AbortController();
    const given = expect(run("a", controller.signal)).rejects.toMatchObject({ name: "AbortError" });
    const other = run("b");
    await has(0, 2);
    workers[0]?.crash();
    await has(1, 1);
    controller.abort();
    await given;
    expect(workers[1]?.terminated).toBe(true);
    await has(2, 1);
    workers[2]?.answer("fine");
    expect(await other).toBe("fine");
  });

  test("of its own accord, again and again, is not started for ever", async () => {
    start(1, (worker) => {
      worker.addEventListener("message", () => worker.crash());
      worker.ready();
    });
    for (let i = 0; i < 10; i += 1) await settle();
    expect(workers.length).toBe(1);
  });

  test("before it is ready fails every job, says so, and is not started for ever", async () => {
    start(1, (worker) => queueMicrotask(() => worker.crash("no such function")));
    const notStarted = { code: "WORKER_LOST", message: "The worker could not be started: no such function" };
    await expect(run("a")).rejects.toMatchObject(notStarted);
    await expect(run("a")).rejects.toMatchObject(notStarted);
    await settle();
    expect(workers.length).toBe(1);
  });
});

describe("a worker whose script could not be loaded", () => {
  test("fails its jobs, says so, and is started again by the next job", async () => {
    start(1, (worker) => queueMicrotask(() => (workers.length === 1 ? worker.crash() : worker.ready())));
    await expect(run("a")).rejects.toMatchObject({
      code: "WORKER_LOST",
      message: "The worker could not be started: its script could not be loaded",
      hint: expect.stringContaining("reload this page"),
    });
    await settle();
    expect(workers.length).toBe(1);
    const next = run("a");
    await has(1, 1);
    workers[1]?.answer("again");
    expect(await next).toBe("again");
  });

  test("offline is a matter of the network", async () => {
    vi.stubGlobal("navigator", { onLine: false });
    start(1, (worker) => queueMicrotask(() => worker.crash()));
    await expect(run("a")).rejects.toMatchObject({ code: "NETWORK" });
    vi.unstubAllGlobals();
  });
});

describe("a worker that hangs", () => {
  test("is ended and replaced; the jobs that came after it fell silent move, and those before are done once more", async () => {
    start(1);
    await warm();
    const older = expect(run("a")).rejects.toMatchObject({
      code: "WORKER_LOST",
      message: "The worker that read this file did not answer for 2 s, twice, and was replaced",
    });
    await has(0, 1);
    fallAsleep(0);
    await look();
    const younger = run("a");
    await has(0, 2);
    await look();
    await look();
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false, false]);
    await has(2, 1);
    workers[2]?.answer("moved");
    expect(await younger).toBe("moved");
    await has(1, 1);
    fallAsleep(1);
    // Its first job: it has twice as long.
    for (let i = 0; i < 5; i += 1) await look();
    await older;
    expect(workers[1]?.terminated).toBe(true);
  });

  test("before it has done anything has twice as long: decoders are loaded by the first jobs", async () => {
    start(1);
    const result = run("a");
    await has(0, 1);
    fallAsleep(0);
    for (let i = 0; i < 4; i += 1) await look();
    expect(workers.length).toBe(1);
    await look();
    await has(1, 1);
    workers[1]?.answer("fine");
    expect(await result).toBe("fine");
  });

  test("on a machine so busy that the page itself is late has as much more time", async () => {
    start(1);
    await warm();
    const now = vi.spyOn(performance, "now");
    let time = 0;
    now.mockImplementation(() => time);
    const result = run("a");
    await has(0, 1);
    fallAsleep(0);
    const lateLook = async () => {
      time += 1500;
      await look();
    };
    for (let i = 0; i < 6; i += 1) await lateLook();
    expect(workers.length).toBe(1);
    await lateLook();
    now.mockRestore();
    await has(1, 1);
    workers[1]?.answer("fine");
    expect(await result).toBe("fine");
  });

  test("has more time for a large picture", async () => {
    start(1);
    const style = { kind: "palette", band: 1 } as const;
    const tile = { kind: "tile", source: { url: "a" }, tile: { z: 0, x: 0, y: 0 }, size: [2048, 1024], style } as const;
    await warm();
    const drawn = engine.run(tile);
    await has(0, 1);
    fallAsleep(0);
    for (let i = 0; i < 4; i += 1) await look();
    expect(workers[0]?.terminated).toBe(false);
    await look();
    expect(workers[0]?.terminated).toBe(true);
    await has(1, 1);
    workers[1]?.answer("drawn");
    expect(await drawn).toBe("drawn");
  });

  test("with a job that was given up meanwhile, moves none of that", async () => {
    start(1);
    const controller = new AbortController();
    const older = expect(run("a", controller.signal)).rejects.toMatchObject({ name: "AbortError" });
    await has(0, 1);
    fallAsleep(0);
    await look();
    controller.abort();
    await older;
    const younger = run("b");
    for (let i = 0; i < 4; i += 1) await look();
    await has(1, 1);
    workers[1]?.answer("moved");
    expect(await younger).toBe("moved");
  });

  test("is not one that answers slowly, nor one whose computer has slept", async () => {
    start(1);
    const now = vi.spyOn(performance, "now");
    const result = run("a");
    await has(0, 1);
    await look();
    // The lid is closed for an hour while a ping is under way.
    now.mockReturnValue(3_600_000 + performance.timeOrigin);
    for (let i = 0; i < 20; i += 1) await look();
    now.mockRestore();
    expect(workers.length).toBe(1);
    workers[0]?.answer("slow");
    expect(await result).toBe("slow");
  });

  test("is not looked for while there is nothing to do", async () => {
    start(1);
    const result = run("a");
    await has(0, 1);
    workers[0]?.answer(1);
    await result;
    await look();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("progress", () => {
  test("of a job goes to who asked for it, as long as it runs", async () => {
    start(1);
    const heard: unknown[] = [];
    const result = engine.run(info("a"), undefined, (progress) => heard.push(progress));
    const other = engine.run(info("b"));
    await has(0, 2);
    const [first, second] = workers[0]?.jobs ?? [];
    workers[0]?.report(first?.id ?? 0, { done: 1, total: 3 });
    workers[0]?.report(second?.id ?? 0, { done: 7, total: 8 });
    workers[0]?.report(first?.id ?? 0, { done: 2, total: 3 });
    await settle();
    first?.settle({ result: "done" });
    expect(await result).toBe("done");
    workers[0]?.report(first?.id ?? 0, { done: 3, total: 3 });
    second?.settle({ result: "too" });
    await other;
    expect(heard).toEqual([
      { done: 1, total: 3 },
      { done: 2, total: 3 },
    ]);
  });

  test("goes on after the job has moved to another worker, or is done once more", async () => {
    start(1);
    await warm();
    const heard: unknown[] = [];
    const again = engine.run(info("a"), undefined, (progress) => heard.push(["again", progress]));
    await has(0, 1);
    fallAsleep(0);
    await look();
    const moved = engine.run(info("b"), undefined, (progress) => heard.push(["moved", progress]));
    for (let i = 0; i < 3; i += 1) await look();
    for (const index of [1, 2]) {
      await has(index, 1);
      workers[index]?.report(workers[index]?.jobs[0]?.id ?? 0, { done: 4, total: 5 });
      workers[index]?.answer("done");
    }
    expect(await Promise.all([again, moved])).toEqual(["done", "done"]);
    expect(heard).toEqual([
      ["again", { done: 4, total: 5 }],
      ["moved", { done: 4, total: 5 }],
    ]);
  });
});

describe("a lazy pool", () => {
  const startLazily = () => start(2, (worker) => void worker.ready(), { lazy: true });

  test("starts a worker when the first job is given to it, and no other", async () => {
    startLazily();
    expect(workers.length).toBe(0);
    const all = Promise.allSettled(["a", "a"].map((url) => run(url)));
    await has(0, 2);
    expect(workers.length).toBe(1);
    const other = Promise.allSettled([run("b")]);
    await has(1, 1);
    expect(workers.length).toBe(2);
    engine.terminate();
    await Promise.all([all, other]);
  });

  test("counts without starting a worker", async () => {
    startLazily();
    const nothing = { blocks: 0, values: 0, bytes: 0, limit: 2 * 288 * 1024 * 1024, files: 0 };
    expect(await engine.run({ kind: "caches" })).toEqual(nothing);
    expect(await engine.run({ kind: "counters" })).toMatchObject({ requests: 0, bytes: 0, blocksDecoded: 0 });
    expect(workers.length).toBe(0);
  });

  test("tells a worker its share of the limit as it starts, before its first job", async () => {
    startLazily();
    expect((await engine.run({ kind: "caches", limit: 600 })).limit).toBe(600);
    expect(workers.length).toBe(0);
    const all = Promise.allSettled([run("a")]);
    await has(0, 2);
    expect(workers[0]?.jobs.map(({ job }) => job)).toEqual([{ kind: "caches", limit: 300 }, info("a")]);
    engine.terminate();
    await all;
  });

  test("starts none once it has ended", async () => {
    startLazily();
    engine.terminate();
    await expect(run("a")).rejects.toMatchObject({ code: "WORKER_LOST" });
    expect(workers.length).toBe(0);
  });
});

test("the end of the pool fails what is under way and what comes later", async () => {
  start(2);
  const ended = { code: "WORKER_LOST", message: "The workers were ended before this was done" };
  const under = expect(run("a")).rejects.toMatchObject(ended);
  await has(0, 1);
  engine.terminate();
  await under;
  await expect(run("b")).rejects.toMatchObject(ended);
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, true]);
  expect(vi.getTimerCount()).toBe(0);
});
