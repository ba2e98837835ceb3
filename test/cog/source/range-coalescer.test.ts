import { beforeEach, describe, expect, test } from "vitest";
import { RangeCoalescer } from "../../../src/cog/source/range-coalescer.ts";

/** The ranges that were fetched; the bytes of a range are the low bytes of their offsets. */
let fetched: { offset: number; length: number; signal: AbortSignal }[];
let coalescer: RangeCoalescer;
beforeEach(() => {
  fetched = [];
  coalescer = new RangeCoalescer(async (offset, length, signal) => {
    fetched.push({ offset, length, signal });
    return Uint8Array.from({ length }, (_, i) => (offset + i) & 255);
  });
});
const ranges = () => fetched.map(({ offset, length }) => [offset, length]);
/** A coalescer whose fetches end when they are aborted, never else. */
const hanging = () =>
  new RangeCoalescer((offset, length, signal) => {
    fetched.push({ offset, length, signal });
    return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  });

describe("reads that come together", () => {
  test("travel in one range where they lie near each other, in whatever order, even overlapping", async () => {
    const read = await Promise.all([
      coalescer.read(300, 3),
      coalescer.read(100, 4),
      coalescer.read(108, 2),
      coalescer.read(99, 2),
    ]);
    expect(ranges()).toEqual([[99, 204]]);
    expect(read.map((bytes) => [...bytes])).toEqual([
      [44, 45, 46],
      [100, 101, 102, 103],
      [108, 109],
      [99, 100],
    ]);
  });

  test("are split at a gap of more than 16 KiB", async () => {
    await Promise.all([coalescer.read(0, 10), coalescer.read(10 + 16384, 10), coalescer.read(20 + 2 * 16384 + 1, 10)]);
    expect(ranges()).toEqual([
      [0, 16404],
      [32789, 10],
    ]);
  });

  test("are cut where a range would become longer than 1.7 MB; one read is never cut", async () => {
    await Promise.all([0, 1, 2, 3].map((i) => coalescer.read(i * 600_000, 600_000)));
    expect(ranges()).toEqual([
      [0, 1_200_000],
      [1_200_000, 1_200_000],
    ]);
    expect((await coalescer.read(0, 2_000_000)).length).toBe(2_000_000);
  });

  test("do not hide a short one behind a long one that holds it", async () => {
    const [, inner, after] = await Promise.all([
      coalescer.read(0, 1000),
      coalescer.read(10, 5),
      coalescer.read(1008, 2),
    ]);
    expect(ranges()).toEqual([[0, 1010]]);
    expect([...(inner ?? []), ...(after ?? [])]).toEqual([10, 11, 12, 13, 14, 240, 241]);
  });

  test("end where the file ends", async () => {
    const short = new RangeCoalescer(async () => new Uint8Array(15));
    const read = await Promise.all([short.read(0, 10), short.read(10, 10), short.read(20, 10)]);
    expect(read.map(({ length }) => length)).toEqual([10, 5, 0]);
  });

  test("all fail with the range that they share", async () => {
    const failing = new RangeCoalescer(() => Promise.reject(new Error("no")));
    const read = await Promise.allSettled([failing.read(0, 10), failing.read(10, 10)]);
    expect(read.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
});

describe("an abort", () => {
  test("of a read that still waits sends no request for it", async () => {
    const controller = new AbortController();
    const gone = expect(coalescer.read(0, 10, controller.signal)).rejects.toBe("gone");
    const stays = coalescer.read(50_000, 10);
    controller.abort("gone");
    await Promise.all([gone, stays]);
    expect(ranges()).toEqual([[50_000, 10]]);
  });

  test("of one reader settles that one at once, and leaves the range to the others", async () => {
    const controllers = [new AbortController(), new AbortController()] as const;
    const hang = hanging();
    const reads = controllers.map(({ signal }, i) => hang.read(i * 10, 10, signal));
    const settled = [expect(reads[0]).rejects.toBe("first"), expect(reads[1]).rejects.toBe("second")];
    await expect.poll(() => fetched.length).toBe(1);
    controllers[0].abort("first");
    await settled[0];
    expect(fetched[0]?.signal.aborted).toBe(false);
    controllers[1].abort("second");
    await settled[1];
    expect(fetched[0]?.signal.aborted).toBe(true);
  });

  test("of the one signal that all readers share ends the range", async () => {
    const controller = new AbortController();
    const hang = hanging();
    const reads = Promise.allSettled([hang.read(0, 10, controller.signal), hang.read(10, 10, controller.signal)]);
    await expect.poll(() => fetched.length).toBe(1);
    controller.abort();
    await reads;
    expect(fetched[0]?.signal.aborted).toBe(true);
  });

  test("never ends a range that a reader without a signal waits for", async () => {
    const controller = new AbortController();
    const hang = hanging();
    void hang.read(0, 10);
    const gone = expect(hang.read(10, 10, controller.signal)).rejects.toBe("gone");
    await expect.poll(() => fetched.length).toBe(1);
    controller.abort("gone");
    await gone;
    expect(fetched[0]?.signal.aborted).toBe(false);
  });

  test("is not listened for any more when the bytes are there", async () => {
    const { signal } = new AbortController();
    let listening = 0;
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
    signal.addEventListener = (...listener: Parameters<typeof add>) => {
      listening += 1;
      add(...listener);
    };
    signal.removeEventListener = (...listener: Parameters<typeof remove>) => {
      listening -= 1;
      remove(...listener);
    };
    await coalescer.read(0, 10, signal);
    await new Promise(setImmediate);
    expect(listening).toBe(0);
  });
});
