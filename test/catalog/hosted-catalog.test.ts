import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test, vi } from "vitest";
import { readHosted } from "../../src/catalog/hosted-catalog.ts";

/** Real sockets: what fetch makes of a host's answers. */
let server = createServer();
afterEach(() => {
  vi.useRealTimers();
  server.closeAllConnections();
  server.close();
});

async function host(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/catalog.json`;
}
const read = (url: string, known?: string) => readHosted(url, known, { fetch, timeoutMs: 200 });

test("a file has the version of its ETag, weak or not; the same version is not read again", async () => {
  const url = await host((_, response) => response.setHeader("etag", 'W/"7"').end("text"));
  const { version, file } = await read(url);
  expect([version, await file?.text()]).toEqual(['"7"', "text"]);
  expect(await read(url, '"7"')).toEqual({ version: '"7"', url, file: undefined });
  expect((await read(url, '"6"')).file).toBeDefined();
});

test("without an ETag it has that of its bytes", async () => {
  const url = await host((_, response) => response.end("abc"));
  // The digest of "abc" in FIPS 180-2, appendix B.1.
  const version = "sha256-ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect((await read(url)).version).toBe(version);
  expect(await read(url, version)).toEqual({ version, url, file: undefined });
});

test("compression on the way is undone; a file that is gzip itself stays it", async () => {
  const packed = gzipSync("text");
  const coded = await host((_, response) => response.setHeader("content-encoding", "gzip").end(packed));
  expect(await (await read(coded)).file?.text()).toBe("text");
  server.close();
  const plain = await host((_, response) => response.end(packed));
  expect((await read(plain)).file?.size).toBe(packed.length);
});

test("a redirect is followed, and what the catalog names lies where it leads", async () => {
  const url = await host((request, response) => {
    if (request.url === "/catalog.json") response.writeHead(302, { location: "/v2/catalog.json" }).end();
    else response.end("text");
  });
  const { file, url: found } = await read(url);
  expect([await file?.text(), found]).toEqual(["text", new URL("v2/catalog.json", url).href]);
});

test.each<[string, RequestListener, object]>([
  [
    "404",
    (_, response) => response.writeHead(404).end("no"),
    { code: "HTTP_STATUS", message: "The catalog's host answered 404 Not Found", details: { status: 404 } },
  ],
  ["a closed connection", (request) => request.socket.destroy(), { code: "NETWORK" }],
  [
    "half an answer",
    (request, response) => {
      response.writeHead(200, { "content-length": 100 }).write("half", () => request.socket.destroy());
    },
    { code: "NETWORK", message: "The connection ended in the middle of the catalog" },
  ],
  ["silence", () => {}, { code: "TIMEOUT", message: "The catalog's host did not answer for 0.2 s" }],
  [
    "silence after half an answer",
    (_, response) => void response.writeHead(200, { "content-length": 100 }).write("half"),
    { code: "TIMEOUT" },
  ],
])("%s is told apart", async (_, listener, error) => {
  const url = await host(listener);
  await expect(read(url)).rejects.toMatchObject({ name: "TerracottaError", ...error });
});

test("an answer that keeps coming may take longer than the time limit", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  let left = 5;
  const body = new ReadableStream({
    pull: (controller) => {
      vi.advanceTimersByTime(150);
      controller.enqueue(Uint8Array.of(120));
      left -= 1;
      if (left === 0) controller.close();
    },
  });
  const { file } = await readHosted("https://example.org/", undefined, {
    fetch: async () => new Response(body),
    timeoutMs: 200,
  });
  expect(await file?.text()).toBe("xxxxx");
});
