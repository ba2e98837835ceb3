import { describe, expect, test, vi } from "vitest";
import { SharedCache } from "../../src/cog/shared-cache.ts";

const newCache = (maxBytes: number) => new SharedCache<string>(maxBytes, ({ length }) => length);
/** A load that the test ends, and that records what became of its signal. */
function controlled() {
  let resolve = (_: string) => {};
  let reject = (_: unknown) => {};
  const promise = new Promise<string>((...settle) => {
    [resolve, reject] = settle;
  });
  const load = vi.fn((signal: AbortSignal) => {
    signal.addEventListener("abort", () => reject(signal.reason));
    return promise;
  });
  return { load, resolve, reject };
}

describe("a value", () => {
  test("is made once for all who ask while it is made, and after", async () => {
    const cache = newCache(100);
    const { load, resolve } = controlled();
    const both = Promise.all([cache.get("a", load), cache.get("a", load)]);
    resolve("value");
    expect(await both).toEqual(["value", "value"]);
    expect(await cache.get("a", load)).toBe("value");
    expect(load).toHaveBeenCalledTimes(1);
    expect(cache.byteLength).toBe(5);
  });

  test("is forgotten when making it failed, so that the next one tries again", async () => {
    const cache = newCache(100);
    await expect(cache.get("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await cache.get("a", async () => "yes")).toBe("yes");
    expect(cache.byteLength).toBe(3);
  });

  test("fails as a rejection even where making it throws at once", async () => {
    const load = () => {
      throw new Error("no");
    };
    await expect(newCache(100).get("a", load)).rejects.toThrow("no");
  });

  test("goes with all others when the cache is cleared; who waits for one still gets it, and the next one makes it anew", async () => {
    const cache = newCache(100);
    await cache.get("a", async () => "old");
    const { load, resolve } = controlled();
    const waiting = cache.get("b", load);
    expect(cache.size).toBe(2);
    cache.clear();
    expect([cache.size, cache.byteLength]).toEqual([0, 0]);
    expect(await cache.get("b", async () => "new")).toBe("new");
    resolve("late");
    expect(await waiting).toBe("late");
    expect(await cache.get("b", async () => "never made")).toBe("new");
    expect(cache.byteLength).toBe(3);
  });

  test("goes when fewer bytes are allowed than there are", async () => {
    const cache = newCache(100);
    for (const key of ["a", "b", "c"]) await cache.get(key, async () => `${key}23`);
    cache.maxBytes = 6;
    expect(["a", "b", "c"].filter((key) => cache.has(key))).toEqual(["b", "c"]);
  });

  test("goes, the least recently used first, when there are too many bytes", async () => {
    const cache = newCache(10);
    for (const key of ["a", "b", "c"]) await cache.get(key, async () => `${key}23`);
    await cache.get("a", async () => "never made");
    await cache.get("d", async () => "d23");
    expect(cache.byteLength).toBe(9);
    const made: string[] = [];
    for (const key of ["a", "c", "d", "b"]) {
      await cache.get(key, async () => {
        made.push(key);
        return "new";
      });
    }
    expect(made).toEqual(["b"]);
  });

  test("that is larger than the cache is given, and not kept", async () => {
    const cache = newCache(10);
    expect(await cache.get("a", async () => "x".repeat(11))).toHaveLength(11);
    expect(cache.byteLength).toBe(0);
  });

  test("can be deleted, also while it is made: who waits still gets it, nobody else", async () => {
    const cache = newCache(100);
    const { load, resolve } = controlled();
    const first = cache.get("a", load);
    cache.delete("a");
    const second = cache.get("a", async () => "second");
    resolve("first");
    expect(await Promise.all([first, second])).toEqual(["first", "second"]);
    expect(cache.byteLength).toBe(6);
    cache.delete("a");
    cache.delete("unknown");
    expect(cache.byteLength).toBe(0);
  });
});

describe("an abort", () => {
  test("of one waiter settles that one at once, and the work goes on for the other", async () => {
    const cache = newCache(100);
    const { load, resolve } = controlled();
    const controller = new AbortController();
    const gone = cache.get("a", load, controller.signal);
    const stays = cache.get("a", load);
    controller.abort("gone");
    await expect(gone).rejects.toBe("gone");
    expect(load.mock.calls[0]?.[0].aborted).toBe(false);
    resolve("value");
    expect(await stays).toBe("value");
  });

  test("of the last waiter ends the work, and the next one starts anew", async () => {
    const cache = newCache(100);
    const { load } = controlled();
    const controllers = [new AbortController(), new AbortController()];
    const waiters = controllers.map(({ signal }) => cache.get("a", load, signal));
    const settled = Promise.allSettled(waiters);
    for (const controller of controllers) controller.abort("gone");
    expect(await settled).toEqual([
      { status: "rejected", reason: "gone" },
      { status: "rejected", reason: "gone" },
    ]);
    expect(load.mock.calls[0]?.[0]).toMatchObject({ aborted: true, reason: "gone" });
    expect(await cache.get("a", async () => "anew")).toBe("anew");
  });

  test("before asking starts nothing", async () => {
    const { load } = controlled();
    await expect(newCache(100).get("a", load, AbortSignal.abort("no"))).rejects.toBe("no");
    expect(load).not.toHaveBeenCalled();
  });

  test("after the value came changes nothing", async () => {
    const cache = newCache(100);
    const controller = new AbortController();
    await cache.get("a", async () => "value", controller.signal);
    controller.abort();
    expect(await cache.get("a", async () => "never made")).toBe("value");
  });

  test("of one who came back in time does not end the work of who came later", async () => {
    const cache = newCache(100);
    const old = controlled();
    const controller = new AbortController();
    const gone = expect(cache.get("a", old.load, controller.signal)).rejects.toBe("gone");
    controller.abort("gone");
    const fresh = controlled();
    const later = cache.get("a", fresh.load);
    await gone;
    fresh.resolve("fresh");
    expect(await later).toBe("fresh");
    expect(await cache.get("a", old.load)).toBe("fresh");
  });
});
