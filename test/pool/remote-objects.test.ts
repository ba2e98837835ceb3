import { afterEach, expect, test } from "vitest";
import { failure } from "../../src/core/errors.ts";
import { remoteObjects } from "../../src/pool/remote-objects.ts";
import { serveObjects } from "../../src/pool/serve-objects.ts";

interface Counter {
  add(by: number, options?: { readonly twice?: boolean }): Promise<number>;
}

class Base {
  async inherited() {
    return "from the base";
  }
}

/** Lives on the worker's side. */
class LocalCounter extends Base implements Counter {
  #sum = 0;
  own = () => "an own property";
  get accessor() {
    return () => "an accessor";
  }
  async add(by: number, { twice = false } = {}) {
    if (by < 0) throw failure("INVALID_ARGUMENT", "Less than nothing", { hint: "Add more", details: { by } });
    if (by === 13) throw new RangeError("unlucky");
    this.#sum += twice ? 2 * by : by;
    return this.#sum;
  }
  async unclonable() {
    return () => {};
  }
  async never() {
    return await new Promise(() => {});
  }
}

/** A worker without a thread. */
class PortWorker extends EventTarget {
  readonly channel = new MessageChannel();
  terminated = false;
  constructor() {
    super();
    this.channel.port1.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent("message", { data }));
  }
  postMessage(data: unknown, transfer: Transferable[] = []) {
    this.channel.port1.postMessage(data, transfer);
  }
  terminate() {
    this.terminated = true;
    this.channel.port1.close();
  }
  live() {
    serveObjects({ counter: new LocalCounter() }, this.channel.port2);
    return this;
  }
  crash(message = "") {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }
}

let workers: PortWorker[] = [];
afterEach(() => {
  for (const worker of workers) worker.terminate();
  workers = [];
});

function start<Objects extends object = { counter: Counter }>(prepare = (worker: PortWorker) => void worker.live()) {
  // The tests also call what no interface allows; of a Worker, only what the port has is used.
  return remoteObjects<never>(() => {
    const worker = new PortWorker();
    workers.push(worker);
    prepare(worker);
    return worker as unknown as Worker;
  }) as unknown as Objects;
}
type Anything = Record<string, Record<string, (...parameters: unknown[]) => Promise<unknown>>>;

test("methods are called with their parameters, and the object keeps its state", async () => {
  const { counter } = start();
  expect(await counter.add(2)).toBe(2);
  expect(await counter.add(3, { twice: true })).toBe(8);
  expect(await (start<Anything>().counter?.inherited?.() ?? null)).toBe("from the base");
  expect(workers).toHaveLength(2);
});

test("the objects and their proxies are no promises, and stay the same", async () => {
  const objects = start();
  expect(await objects).toBe(objects);
  expect(await objects.counter).toBe(objects.counter);
  expect(objects.counter.add).toBe(objects.counter.add);
});

test("errors keep code, hint and details; others are INTERNAL", async () => {
  const { counter } = start();
  await expect(counter.add(-1)).rejects.toMatchObject({
    name: "TerracottaError",
    code: "INVALID_ARGUMENT",
    message: "Less than nothing",
    hint: "Add more",
    details: { by: -1 },
  });
  await expect(counter.add(13)).rejects.toMatchObject({ code: "INTERNAL", message: "unlucky" });
  expect(await counter.add(1)).toBe(1);
});

test("only methods of the objects' classes can be called", async () => {
  const objects = start<Anything>();
  const call = (object: string, method: string) => objects[object]![method]!("return 1");
  for (const method of ["constructor", "__proto__", "toString", "hasOwnProperty", "own", "accessor", "missing"]) {
    await expect(call("counter", method), method).rejects.toMatchObject({ code: "NOT_FOUND" });
  }
  for (const object of ["missing", "constructor", "__proto__", "toString"]) {
    await expect(call(object, "add"), object).rejects.toMatchObject({ code: "NOT_FOUND" });
  }
});

test("calls made before the worker is ready are kept, in their order", async () => {
  const { counter } = start(() => {});
  const sums = Promise.all([counter.add(1), counter.add(2), counter.add(3)]);
  workers[0]?.live();
  expect(await sums).toEqual([1, 3, 6]);
  expect(workers).toHaveLength(1);
});

test("a crash fails what is under way, and the next call starts another worker", async () => {
  const objects = start<Anything>();
  const counter = objects.counter!;
  expect(await counter.add!(1)).toBe(1);
  const pending = expect(counter.never!()).rejects.toMatchObject({
    code: "WORKER_LOST",
    message: "The worker that did this crashed: out of memory",
  });
  await new Promise(setImmediate);
  workers[0]?.crash("out of memory");
  await pending;
  expect(workers[0]?.terminated).toBe(true);
  expect(workers).toHaveLength(1);
  expect(await counter.add!(5)).toBe(5);
  expect(workers).toHaveLength(2);
});

test("a worker that cannot start fails what waits for it, and is tried again by the next call", async () => {
  let fails = true;
  const { counter } = start((worker) => void (fails || worker.live()));
  const pending = Promise.allSettled([counter.add(1), counter.add(2)]);
  workers[0]?.crash();
  expect(await pending).toMatchObject([
    {
      reason: {
        code: "WORKER_LOST",
        message: expect.stringMatching(/could not be started: its script could not be loaded/),
      },
    },
    { reason: { code: "WORKER_LOST" } },
  ]);
  fails = false;
  expect(await counter.add(4)).toBe(4);
});

test("a worker whose construction throws fails the call", async () => {
  let allowed = true;
  const { counter } = start((worker) => {
    if (!allowed) throw new TypeError("not allowed");
    worker.live();
  });
  workers[0]?.crash("gone");
  allowed = false;
  await expect(counter.add(1)).rejects.toThrow("not allowed");
});

test("a message that cannot be read loses the worker", async () => {
  const counter = start<Anything>().counter!;
  await counter.add!(1);
  const pending = expect(counter.never!()).rejects.toMatchObject({ code: "WORKER_LOST" });
  workers[0]?.dispatchEvent(new Event("messageerror"));
  await pending;
});

test("what cannot be sent fails its own call alone", async () => {
  const counter = start<Anything>().counter!;
  await expect(counter.add!(() => {})).rejects.toMatchObject({
    code: "INTERNAL",
    message: expect.stringMatching(/counter\.add/),
  });
  await expect(counter.unclonable!()).rejects.toMatchObject({
    code: "INTERNAL",
    message: expect.stringMatching(/counter\.unclonable/),
  });
  expect(await counter.add!(1)).toBe(1);
  expect(workers).toHaveLength(1);
});
