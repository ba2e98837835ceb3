import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { fetchRange, maxWholeFile } from "../../src/http/fetch-range.ts";
import type { HttpOptions } from "../../src/http/http-options.ts";
import { type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { recordedHttp } from "../support/recorded-http.ts";

const bytes = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);
const never = new AbortController().signal;
let server: RangeServer;
beforeAll(async () => {
  server = await startRangeServer({
    files: { "small.tif": bytes, "large.tif": new Uint8Array(maxWholeFile + 1), "empty.tif": new Uint8Array(0) },
  });
});
beforeEach(() => {
  server.clear();
  server.order(() => undefined);
});
afterAll(() => server.close());

const get = (offset: number, length: number, http: HttpOptions = recordedHttp().http, name = "small.tif") =>
  fetchRange({ url: server.url(name), offset, length }, http, never);
const always = (fault: string, options: Record<string, string | number> = {}) =>
  server.order(() => ({ fault, options }));
/** Only the first requests of the test go wrong. */
const firstTimes = (times: number, fault: string, options: Record<string, string | number> = {}) =>
  server.order(() => (server.log.length <= times ? { fault, options } : undefined));

describe("an answer of 206", () => {
  test("gives the bytes that were asked for, the file's length and its ETag", async () => {
    const answer = await get(10, 20);
    expect(answer).toMatchObject({ bytes: bytes.slice(10, 30), byteLength: 1000, etag: '"1"', whole: false });
    expect(server.log[0]?.range).toBe("bytes=10-29");
  });

  test("ends where the file ends", async () => {
    expect((await get(990, 100)).bytes).toEqual(bytes.slice(990));
  });

  test("is never taken from the browser's cache, which would lock the address", async () => {
    const seen: RequestInit[] = [];
    const { http } = recordedHttp({
      fetch: (input, init) => {
        seen.push(init ?? {});
        return fetch(input, init);
      },
    });
    await get(0, 10, http);
    expect(seen).toMatchObject([{ cache: "no-store", headers: { Range: "bytes=0-9" } }]);
  });

  test.each([
    ["wrongContentRange", "Asked for bytes=10-29, the host sent bytes from 11 on"],
    ["short", "Asked for 20 bytes, the host sent only 10"],
    ["shortBody", "Asked for 20 bytes, the host sent only 9"],
  ])("with the fault %s is refused, and not asked for again", async (fault, message) => {
    always(fault);
    await expect(get(10, 20)).rejects.toMatchObject({ code: "BAD_RANGE", message, details: { status: 206 } });
    expect(server.log.length).toBe(1);
  });

  test("with more bytes than asked for is refused, and not read to its end", async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(64));
      },
    });
    const { http } = recordedHttp({
      fetch: async () => new Response(endless, { status: 206, headers: { "content-range": "bytes 0-99/1000" } }),
    });
    await expect(get(0, 100, http)).rejects.toMatchObject({
      code: "BAD_RANGE",
      message: "Asked for 100 bytes, the host sent more",
    });
    expect(pulled).toBeLessThan(5);
  });

  test("without a Content-Range that the page may see is taken by its length", async () => {
    always("noContentRange");
    expect(await get(10, 20)).toMatchObject({ bytes: bytes.slice(10, 30), byteLength: undefined, whole: false });
    expect((await get(990, 100)).bytes).toEqual(bytes.slice(990));
  });
});

describe("an error status", () => {
  test.each([
    [404, "Check the address: the host knows no file of this name."],
    [
      403,
      "The file is private, its signed address has expired, or there is no file of this name: not every host tells.",
    ],
    [501, "The host failed, or what stands behind it did: try again later."],
    [418, "Open the address in a browser tab to see what the host says."],
  ])("%s is told at once", async (status, hint) => {
    always("status", { status });
    const { http, waits } = recordedHttp();
    await expect(get(0, 10, http)).rejects.toMatchObject({ code: "HTTP_STATUS", hint, details: { status } });
    expect([server.log.length, waits]).toEqual([1, []]);
  });

  test.each([408, 425, 429, 500, 502, 503, 504, 520, 522, 524])(
    "%s is tried again, each time after twice the wait",
    async (status) => {
      firstTimes(3, "status", { status });
      const { http, waits } = recordedHttp();
      expect((await get(0, 10, http)).bytes).toEqual(bytes.slice(0, 10));
      expect(waits).toEqual([250, 500, 1000]);
    },
  );

  test("is told after the last attempt", async () => {
    always("status", { status: 503 });
    const { http, waits } = recordedHttp();
    await expect(get(0, 10, http)).rejects.toMatchObject({
      code: "HTTP_STATUS",
      message: "The host answered 503 Service Unavailable",
    });
    expect([server.log.length, waits.length]).toEqual([4, 3]);
  });

  test("waits as long as Retry-After says, but not longer than 10 s", async () => {
    firstTimes(1, "status", { status: 429, retryAfter: 7 });
    const { http, waits } = recordedHttp();
    await get(0, 10, http);
    expect(waits).toEqual([7000]);

    server.clear();
    always("status", { status: 429, retryAfter: 11 });
    const patient = recordedHttp();
    await expect(get(0, 10, patient.http)).rejects.toMatchObject({ details: { status: 429, "retry-after": "11" } });
    expect([server.log.length, patient.waits]).toEqual([1, []]);
  });

  test("waits until the date that Retry-After gives, and its own time where that is past", async () => {
    const now = () => Date.UTC(1999, 11, 31, 23, 59, 55);
    firstTimes(1, "status", { status: 503, retryAfter: "Fri, 31 Dec 1999 23:59:59 GMT" });
    const { http, waits } = recordedHttp({ now });
    await get(0, 10, http);
    expect(waits).toEqual([4000]);

    server.clear();
    const later = recordedHttp({ now: () => now() + 3_600_000 });
    await get(0, 10, later.http);
    expect(later.waits).toEqual([250]);

    server.clear();
    const early = recordedHttp({ now: () => now() - 3_600_000 });
    await expect(get(0, 10, early.http)).rejects.toMatchObject({
      hint: "The host asks to wait for 3604 s: try again then.",
      details: { "retry-after": "Fri, 31 Dec 1999 23:59:59 GMT" },
    });
    expect(early.waits).toEqual([]);
  });

  test("takes a weak ETag for the strong one that it was", async () => {
    const { http } = recordedHttp({
      fetch: async () =>
        new Response("ab", { status: 206, headers: { etag: 'W/"1"', "content-range": "bytes 0-1/2" } }),
    });
    expect((await get(0, 2, http)).etag).toBe('"1"');
  });

  test("416 means that the file ends before", async () => {
    expect(await get(2000, 10)).toMatchObject({ bytes: new Uint8Array(0), byteLength: 1000, etag: '"1"' });
    expect((await get(0, 10, undefined, "empty.tif")).byteLength).toBe(0);
  });
});

describe("a connection that fails", () => {
  test.each(["reset", "cut"])("(%s) is tried again", async (fault) => {
    firstTimes(2, fault);
    const { http, waits } = recordedHttp();
    expect((await get(0, 10, http)).bytes).toEqual(bytes.slice(0, 10));
    expect(waits).toEqual([250, 500]);
  });

  test("before any answer may be the fault of CORS", async () => {
    always("reset");
    const { http } = recordedHttp({ retries: 0 });
    const error = expect(get(0, 10, http)).rejects;
    await error.toMatchObject({ code: "NETWORK", message: "The request failed before an answer came" });
    await error.toMatchObject({ hint: expect.stringContaining("CORS"), details: { range: "bytes=0-9" } });
  });

  describe("on a page of another host", () => {
    beforeEach(() => vi.stubGlobal("location", new URL("https://page.org/")));
    afterEach(() => vi.unstubAllGlobals());

    /** As browsers do it: without CORS, only requests whose answers nobody reads succeed. */
    const browser = (isThere: boolean, isReadable = false) => {
      const asked: RequestInit[] = [];
      const { http } = recordedHttp({ retries: 1 });
      const send: typeof fetch = async (_, init = {}) => {
        asked.push(init);
        if (isThere && init.mode === "no-cors") return new Response();
        if (isReadable && init.method === "HEAD") return new Response();
        throw new TypeError("Failed to fetch");
      };
      return { asked, http: { ...http, fetch: send } };
    };

    test("is the fault of CORS where the host answers a request that nobody may read", async () => {
      const { asked, http } = browser(true);
      const error = expect(fetchRange({ url: "https://host/a.tif", offset: 0, length: 10 }, http, never)).rejects;
      await error.toMatchObject({
        code: "NETWORK",
        message: "host answers, but not in a way that lets this page read",
        hint: expect.stringMatching(/CORS.*no such file.*redirects/),
        details: { probe: "closed", range: "bytes=0-9" },
      });
      expect(asked.map(({ mode, method }) => [mode, method])).toEqual([
        [undefined, undefined],
        ["cors", "HEAD"],
        ["no-cors", "HEAD"],
        [undefined, undefined],
      ]);
    });

    test("is the fault of the connection where the host lets the page read", async () => {
      const error = expect(
        fetchRange({ url: "https://host/a.tif", offset: 0, length: 10 }, browser(true, true).http, never),
      ).rejects;
      await error.toMatchObject({
        code: "NETWORK",
        message: "The connection to host broke",
        details: { probe: "readable" },
        hint: expect.not.stringContaining("CORS"),
      });
    });

    test("is the fault of the address or the network where nobody answers", async () => {
      const error = expect(
        fetchRange({ url: "https://host/a.tif", offset: 0, length: 10 }, browser(false).http, never),
      ).rejects;
      await error.toMatchObject({
        code: "NETWORK",
        message: "Nobody answers at https://host",
        details: { probe: "silent" },
        hint: expect.not.stringContaining("CORS"),
      });
    });

    test("is not looked into on the page's own host", async () => {
      const { asked, http } = browser(true);
      await expect(
        fetchRange({ url: "https://page.org/a.tif", offset: 0, length: 10 }, http, never),
      ).rejects.toMatchObject({
        message: "The request failed before an answer came",
      });
      expect(asked).toHaveLength(2);
    });
  });

  test("in the middle of an answer is not the fault of CORS", async () => {
    always("cut");
    const { http } = recordedHttp({ retries: 0 });
    const error = expect(get(0, 10, http)).rejects;
    await error.toMatchObject({ code: "NETWORK", message: "The connection ended in the middle of an answer" });
    await error.toMatchObject({ hint: expect.not.stringContaining("CORS"), details: { status: 206 } });
  });

  test("and is silent is tried once more, then ends with TIMEOUT, closed on the wire", async () => {
    always("hang");
    const { http, waits } = recordedHttp({ timeoutMs: 30 });
    await expect(get(0, 10, http)).rejects.toMatchObject({ code: "TIMEOUT", message: "No answer for 0.03 s" });
    expect(waits).toEqual([250]);
    await expect.poll(() => server.log.map(({ state }) => state)).toEqual(["aborted", "aborted"]);
  });

  test("and falls silent in the middle of a body ends with TIMEOUT", async () => {
    const stuck = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(3)) });
    const { http } = recordedHttp({
      timeoutMs: 30,
      retries: 0,
      fetch: async (_, init) => {
        const { signal } = init as { signal: AbortSignal };
        return new Response(stuck.pipeThrough(new TransformStream(), { signal }), { status: 206 });
      },
    });
    await expect(get(0, 10, http)).rejects.toMatchObject({ code: "TIMEOUT" });
  });
});

describe("a host that ignores ranges", () => {
  test("may send a small file whole", async () => {
    always("noRanges");
    const answer = await get(10, 20);
    expect(answer).toMatchObject({ bytes, byteLength: 1000, etag: '"1"', whole: true });
  });

  test("may not send a large one: refused at the headers", async () => {
    always("noRanges");
    await expect(get(0, 10, undefined, "large.tif")).rejects.toMatchObject({
      code: "NO_RANGES",
      hint: expect.stringContaining("supports HTTP ranges"),
    });
    await expect.poll(() => server.log[0]?.state).not.toBe("open");
  });

  test("reads nothing of the large one", async () => {
    let pulled = 0;
    const pull = () => {
      pulled += 1;
    };
    const body = new ReadableStream({ pull }, { highWaterMark: 0 });
    const headers = { "content-length": String(maxWholeFile + 1) };
    const { http } = recordedHttp({ fetch: async () => new Response(body, { headers }) });
    await expect(get(0, 10, http)).rejects.toMatchObject({ code: "NO_RANGES" });
    expect(pulled).toBe(0);
  });

  test("and does not say how long the file is, is read up to the limit", async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        sent += 1 << 20;
        controller.enqueue(new Uint8Array(1 << 20));
      },
    });
    const { http } = recordedHttp({ fetch: async () => new Response(body) });
    await expect(get(0, 10, http)).rejects.toMatchObject({ code: "NO_RANGES" });
    expect(sent).toBeLessThanOrEqual(maxWholeFile + (3 << 20));
  });
});

describe("an abort", () => {
  test("ends the request on the wire, and is handed on as it is", async () => {
    server.order(() => ({ until: new Promise(() => {}) }));
    const controller = new AbortController();
    const answer = fetchRange(
      { url: server.url("small.tif"), offset: 0, length: 10 },
      recordedHttp().http,
      controller.signal,
    );
    const settled = expect(answer).rejects.toBe("enough");
    await expect.poll(() => server.inFlight().length).toBe(1);
    controller.abort("enough");
    await settled;
    await expect.poll(() => server.log[0]?.state).toBe("aborted");
  });

  test("while waiting ends the attempts", async () => {
    always("status", { status: 503 });
    const controller = new AbortController();
    const { http } = recordedHttp({
      delay: async (_, signal) => {
        controller.abort("enough");
        signal.throwIfAborted();
      },
    });
    await expect(
      fetchRange({ url: server.url("small.tif"), offset: 0, length: 10 }, http, controller.signal),
    ).rejects.toBe("enough");
    expect(server.log.length).toBe(1);
  });

  test("before the request sends none", async () => {
    await expect(
      fetchRange({ url: server.url("small.tif"), offset: 0, length: 10 }, recordedHttp().http, AbortSignal.abort("no")),
    ).rejects.toBe("no");
    expect(server.log.length).toBe(0);
  });

  test("leaves no listener behind", async () => {
    const { signal } = new AbortController();
    const listeners = { added: 0, removed: 0 };
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
    signal.addEventListener = (...listener: Parameters<typeof add>) => {
      listeners.added += 1;
      add(...listener);
    };
    signal.removeEventListener = (...listener: Parameters<typeof remove>) => {
      listeners.removed += 1;
      remove(...listener);
    };
    firstTimes(2, "reset");
    await fetchRange({ url: server.url("small.tif"), offset: 0, length: 10 }, recordedHttp().http, signal);
    expect(listeners).toEqual({ added: 3, removed: 3 });
  });
});
