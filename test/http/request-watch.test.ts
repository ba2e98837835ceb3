import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { defaultHttpOptions, type HttpOptions } from "../../src/http/http-options.ts";
import { requestHost } from "../../src/http/request-host.ts";

/** A clock that the test turns. */
beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** A host whose answers come when the test says so, and what has become of reading them, with the limits that the page has. */
function ask(options: Partial<HttpOptions> = {}) {
  const answers: { readonly headers: () => void; readonly bytes: (count: number) => void; readonly end: () => void }[] =
    [];
  const waits: number[] = [];
  const http: HttpOptions = {
    ...defaultHttpOptions,
    delay: async (ms) => void waits.push(ms),
    fetch: (_, init) =>
      new Promise((resolve, reject) => {
        let body: ReadableStreamDefaultController<Uint8Array> | undefined;
        const stream = new ReadableStream<Uint8Array>({
          start: (controller) => {
            body = controller;
          },
        });
        init?.signal?.addEventListener("abort", () => {
          reject(init.signal?.reason);
          body?.error(init.signal?.reason);
        });
        answers.push({
          headers: () => resolve(new Response(stream)),
          bytes: (count) => body?.enqueue(new Uint8Array(count)),
          end: () => body?.close(),
        });
      }),
    ...options,
  };
  const seen: { outcome: unknown } = { outcome: "waiting" };
  const settle = (outcome: unknown) => {
    seen.outcome = outcome;
  };
  requestHost(
    { url: "https://host/x.tif" },
    async ({ read }) => (await read(1e9)).length,
    http,
    new AbortController().signal,
  ).then(settle, settle);
  const latest = () => {
    const answer = answers.at(-1);
    if (answer === undefined) throw new Error("nobody has asked");
    return answer;
  };
  return { seen, waits, answers, latest };
}

describe("silence", () => {
  test("before the headers ends a request after 20 s; it is sent once more, then TIMEOUT is told", async () => {
    const { seen, waits, answers } = ask();
    await pass(19_999);
    expect(answers).toHaveLength(1);
    await pass(1);
    expect([answers.length, waits, seen.outcome]).toEqual([2, [250], "waiting"]);
    await pass(19_999);
    expect(seen.outcome).toBe("waiting");
    await pass(1);
    expect(seen.outcome).toMatchObject({
      code: "TIMEOUT",
      message: "No answer for 20 s",
      hint: "The host or the connection is too slow: try again.",
    });
    expect([answers.length, waits]).toEqual([2, [250]]);
  });

  test("is counted anew from the headers and from every piece: a stall of 19 s goes on when bytes come", async () => {
    const { seen, answers, latest } = ask();
    await pass(19_999);
    latest().headers();
    await pass(19_999);
    latest().bytes(300_000);
    await pass(19_999);
    latest().bytes(7);
    await pass(19_999);
    expect([answers.length, seen.outcome]).toEqual([1, "waiting"]);
    latest().end();
    await pass(0);
    expect(seen.outcome).toBe(300_007);
  });

  test("once, and the right answer comes the second time", async () => {
    const { seen, latest } = ask();
    latest().headers();
    latest().bytes(10);
    await pass(20_000);
    latest().headers();
    latest().bytes(30);
    latest().end();
    await pass(0);
    expect(seen.outcome).toBe(30);
  });
});

/** Sends `bytes` each second, for so many seconds. */
async function trickle(host: ReturnType<typeof ask>, bytes: number, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    await pass(1000);
    host.latest().bytes(bytes);
  }
}

describe("a trickle", () => {
  // 240 KiB within 60 s, which is 4096 bytes a second.
  test("of fewer than 240 KiB ends with TIMEOUT after 60 s, and is not asked for again", async () => {
    const host = ask();
    host.latest().headers();
    await trickle(host, 4000, 59);
    await pass(999);
    expect(host.seen.outcome).toBe("waiting");
    await pass(1);
    expect(host.seen.outcome).toMatchObject({
      code: "TIMEOUT",
      message: "Only 236000 bytes came within 60 s",
      hint: "The host or the connection is too slow: try again.",
      details: { url: "https://host/x.tif", status: 200, bytes: 236_000 },
    });
    expect([host.answers.length, host.waits]).toEqual([1, []]);
  });

  test("of rare bytes ends after 60 s, too, and not with the next of them", async () => {
    const host = ask();
    host.latest().headers();
    for (const ms of [15_000, 15_000, 15_000]) {
      await pass(ms);
      host.latest().bytes(1);
    }
    await pass(14_999);
    expect(host.seen.outcome).toBe("waiting");
    await pass(1);
    expect(host.seen.outcome).toMatchObject({ code: "TIMEOUT", message: "Only 3 bytes came within 60 s" });
  });

  test("of 240 KiB within each 60 s is a slow answer, which is read to its end", async () => {
    const host = ask();
    host.latest().headers();
    await pass(500);
    host.latest().bytes(4096);
    await trickle(host, 4096, 149);
    expect(host.seen.outcome).toBe("waiting");
    host.latest().end();
    await pass(0);
    expect(host.seen.outcome).toBe(150 * 4096);
    expect(host.answers).toHaveLength(1);
  });

  test("after a good start is told by what came within the last 60 s", async () => {
    const host = ask();
    host.latest().headers();
    host.latest().bytes(1_000_000);
    await pass(500);
    await trickle(host, 100, 119);
    expect(host.seen.outcome).toBe("waiting");
    await pass(500);
    expect(host.seen.outcome).toMatchObject({ code: "TIMEOUT", message: "Only 6000 bytes came within 60 s" });
  });

  test("a silence that is allowed to be longer than 60 s is none", async () => {
    const host = ask({ timeoutMs: 100_000 });
    await pass(99_999);
    expect(host.seen.outcome).toBe("waiting");
    host.latest().headers();
    host.latest().bytes(5);
    host.latest().end();
    await pass(0);
    expect(host.seen.outcome).toBe(5);
  });
});

test("nothing is left running when an answer was taken", async () => {
  const { seen, latest } = ask();
  latest().headers();
  latest().end();
  await pass(0);
  expect(seen.outcome).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});
