import { afterEach, describe, expect, test } from "vitest";
import { type RangeServer, startRangeServer } from "./range-server.mjs";

const bytes = Uint8Array.from({ length: 100 }, (_, index) => index);
let server: RangeServer;
const start = async (options = {}) => {
  server = await startRangeServer({ files: { "a b/c#1.tif": bytes }, ...options });
  return server.url("a b/c#1.tif");
};
const range = (url: string, value: string, init: RequestInit = {}) =>
  fetch(url, { ...init, headers: { range: `bytes=${value}` } });
afterEach(() => server.close());

describe("range server", () => {
  test("answers the range that was asked for, and logs it", async () => {
    const answer = await range(await start(), "10-19");
    expect(answer.status).toBe(206);
    expect(answer.headers.get("content-range")).toBe("bytes 10-19/100");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes.slice(10, 20));
    await expect
      .poll(() => server.log)
      .toMatchObject([{ path: "a b/c#1.tif", range: "bytes=10-19", state: "finished", bytes: 10 }]);
  });

  test("cuts a range at the end of the file, and refuses one beyond it", async () => {
    const url = await start({ cors: false });
    const tail = await range(url, "90-");
    expect(tail.headers.get("content-range")).toBe("bytes 90-99/100");
    expect(tail.headers.get("access-control-allow-origin")).toBeNull();
    expect((await range(url, "100-200")).status).toBe(416);
    expect((await fetch(`${server.origin}/missing.tif`)).status).toBe(404);
  });

  test("holds an answer back until the test says so, and sees the client leave", async () => {
    const url = await start();
    server.order(() => ({ until: new Promise(() => {}) }));
    const controller = new AbortController();
    const answer = range(url, "0-9", { signal: controller.signal });
    await expect.poll(() => server.inFlight().length).toBe(1);
    controller.abort();
    await expect(answer).rejects.toThrow("aborted");
    await expect.poll(() => server.log[0]?.state).toBe("aborted");
  });

  test.each([
    ["status", { status: 429, retryAfter: 7 }, [429, null, 0]],
    ["noRanges", {}, [200, null, 100]],
    ["wrongContentRange", {}, [206, "bytes 11-20/100", 10]],
    ["noContentRange", {}, [206, null, 10]],
    ["short", {}, [206, "bytes 10-14/100", 5]],
    ["shortBody", {}, [206, "bytes 10-19/100", 4]],
    ["garbage", {}, [206, "bytes 10-19/100", 10]],
  ])("fault %s", async (fault, options, expected) => {
    const url = await start();
    server.order(() => ({ fault, options }));
    const answer = await range(url, "10-19");
    const body = await answer.arrayBuffer();
    expect([answer.status, answer.headers.get("content-range"), body.byteLength]).toEqual(expected);
  });

  test.each(["reset", "cut"])("fault %s ends the connection", async (fault) => {
    const url = await start();
    server.order(() => ({ fault }));
    await expect(range(url, "10-19").then((answer) => answer.arrayBuffer())).rejects.toThrow();
  });

  test("fault changingEtag, the second time only", async () => {
    const url = await start();
    server.order(({ count }) => (count === 2 ? { fault: "changingEtag" } : undefined));
    const etags = [];
    for (let request = 0; request < 3; request++) etags.push((await range(url, "0-1")).headers.get("etag"));
    expect(etags).toEqual(['"1"', '"2"', '"1"']);
  });
});
