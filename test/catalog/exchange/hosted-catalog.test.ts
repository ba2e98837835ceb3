import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test, vi } from "vitest";
import { readHosted } from "../../../src/catalog/exchange/hosted-catalog.ts";
import type { ErrorCode } from "../../../src/core/errors.ts";
import type { HttpOptions } from "../../../src/http/http-options.ts";
import { recordedHttp } from "../../support/recorded-http.ts";

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
const read = (url: string, known?: string) => readHosted(url, known, recordedHttp().http);

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

/** A host that treats the first `times` requests badly, and then gives the catalog. */
interface Fault {
  readonly name: string;
  readonly listener: RequestListener;
  readonly times?: number;
  /** Code, whole message, and words of the hint; the catalog comes, unless given. */
  readonly says?: readonly [code: ErrorCode, message: string, hint: RegExp];
  readonly details?: object;
  readonly requests: number;
  /** What is waited for before each further request, milliseconds. */
  readonly waits?: readonly number[];
  readonly http?: Partial<HttpOptions>;
}

const status =
  (code: number, body = "", headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(code, headers).end(body);
const xml = (code: string, message: string) =>
  `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
const half: RequestListener = (_, response) =>
  void response.writeHead(200, { "content-length": 100 }).write("half", () => response.destroy());
const quick = { timeoutMs: 200 };
const now = () => Date.UTC(2026, 0, 1);

// Statuses and bodies: RFC 9110, Amazon S3 "Error responses", Google Cloud Storage "HTTP status and error codes", Azure "Blob service error codes".
const faults: readonly Fault[] = [
  ...[408, 500, 503, 520].flatMap((code): Fault[] => [
    { name: `${code}, once`, listener: status(code), times: 1, requests: 2, waits: [250] },
    { name: `${code}, three times`, listener: status(code), times: 3, requests: 4, waits: [250, 500, 1000] },
  ]),
  {
    name: "500, always",
    listener: status(500),
    says: ["HTTP_STATUS", "The catalog's host answered 500 Internal Server Error", /try again later/],
    requests: 4,
    waits: [250, 500, 1000],
  },
  {
    name: "503 with Retry-After in seconds",
    listener: status(503, "", { "retry-after": "2" }),
    times: 1,
    requests: 2,
    waits: [2000],
  },
  {
    name: "429 with Retry-After as a date",
    listener: status(429, "", { "retry-after": new Date(now() + 3000).toUTCString() }),
    times: 1,
    requests: 2,
    waits: [3000],
  },
  {
    name: "503 with Retry-After of an hour",
    listener: status(503, "", { "retry-after": "3600" }),
    says: ["HTTP_STATUS", "The catalog's host answered 503 Service Unavailable", /wait for 3600 s/],
    requests: 1,
  },
  {
    name: "404",
    listener: status(404, "no"),
    says: ["HTTP_STATUS", "The catalog's host answered 404 Not Found", /knows no file of this name/],
    details: { status: 404 },
    requests: 1,
  },
  {
    name: "403 without a word",
    listener: status(403),
    says: ["HTTP_STATUS", "The catalog's host answered 403 Forbidden", /The catalog is private/],
    requests: 1,
  },
  {
    name: "404 of S3",
    listener: status(404, xml("NoSuchKey", "The specified key does not exist.")),
    says: [
      "HTTP_STATUS",
      "The catalog's host answered 404 Not Found: NoSuchKey, The specified key does not exist.",
      /holds no file of this name/,
    ],
    details: { reason: "no-file" },
    requests: 1,
  },
  {
    name: "403 of S3 for an old signature",
    listener: status(403, xml("AccessDenied", "Request has expired")),
    says: [
      "HTTP_STATUS",
      "The catalog's host answered 403 Forbidden: AccessDenied, Request has expired",
      /get a new one/,
    ],
    details: { reason: "expired" },
    requests: 1,
  },
  {
    name: "401 of GCS",
    listener: status(
      401,
      '{"error":{"code":401,"message":"Anonymous caller does not have storage.objects.get access","errors":[{"reason":"required"}]}}',
    ),
    says: [
      "HTTP_STATUS",
      "The catalog's host answered 401 Unauthorized: required, Anonymous caller does not have storage.objects.get access",
      /may not be listed/,
    ],
    details: { reason: "denied" },
    requests: 1,
  },
  {
    name: "409 of Azure",
    listener: status(
      409,
      xml("PublicAccessNotPermitted", "Public access is not permitted on this storage account.\nRequestId:1\nTime:2"),
    ),
    says: [
      "HTTP_STATUS",
      "The catalog's host answered 409 Conflict: PublicAccessNotPermitted, Public access is not permitted on this storage account.",
      /nothing to the public/,
    ],
    details: { reason: "public-access" },
    requests: 1,
  },
  {
    name: "a closed connection, twice",
    listener: (request) => request.socket.destroy(),
    times: 2,
    requests: 3,
    waits: [250, 500],
  },
  {
    name: "a closed connection, always",
    listener: (request) => request.socket.destroy(),
    says: ["NETWORK", "The request for the catalog failed before an answer came", /CORS/],
    requests: 4,
    waits: [250, 500, 1000],
  },
  { name: "half an answer, once", listener: half, times: 1, requests: 2, waits: [250] },
  {
    name: "half an answer, always",
    listener: half,
    says: [
      "NETWORK",
      "The connection ended in the middle of the catalog",
      /^The connection or the host is unsteady: try again\.$/,
    ],
    details: { status: 200 },
    requests: 4,
    waits: [250, 500, 1000],
  },
  { name: "silence, once", listener: () => {}, times: 1, requests: 2, waits: [250], http: quick },
  {
    name: "silence, always",
    listener: () => {},
    says: ["TIMEOUT", "No answer for 0.2 s", /too slow/],
    requests: 2,
    waits: [250],
    http: quick,
  },
  {
    name: "silence after half an answer",
    listener: (_, response) => void response.writeHead(200, { "content-length": 100 }).write("half"),
    says: ["TIMEOUT", "No answer for 0.2 s", /too slow/],
    requests: 2,
    waits: [250],
    http: quick,
  },
  {
    name: "a redirect in circles",
    listener: (_, response) => response.writeHead(302, { location: "/catalog.json" }).end(),
    says: ["NETWORK", "The redirects of this address go round in circles", /browser tab/],
    // A request and the 20 redirects that fetch follows (Fetch, 4.4: HTTP-redirect fetch).
    requests: 21,
  },
  {
    name: "200 and a length that is too large",
    listener: (_, response) => void response.writeHead(200, { "content-length": 144 * 1024 ** 2 + 1 }).write("{"),
    says: ["TOO_LARGE", "The catalog has more than 144 MiB", /^$/],
    requests: 1,
  },
  {
    name: "200 without a length",
    listener: (_, response) => void response.write("the ", () => response.end("catalog")),
    requests: 1,
  },
];

test.each(faults)("$name", async ({ listener, times = Number.POSITIVE_INFINITY, says, waits = [], ...row }) => {
  let asked = 0;
  let isOver = false;
  const url = await host((request, response) => {
    asked += 1;
    if (isOver || asked > times) response.setHeader("etag", '"1"').end("the catalog");
    else listener(request, response);
  });
  const recorded = recordedHttp({ now, ...row.http });
  const found = await readHosted(url, undefined, recorded.http).catch((error: unknown) => error);
  if (says === undefined) expect(await (found as { readonly file: Blob }).file.text()).toBe("the catalog");
  else {
    const [code, message, hint] = says;
    expect(found).toMatchObject({ code, message, details: { url, ...row.details } });
    expect((found as { readonly hint?: string }).hint ?? "").toMatch(hint);
  }
  expect(asked).toBe(row.requests);
  expect(recorded.waits).toEqual(waits);

  // The fault is over.
  isOver = true;
  const { version, file } = await read(url);
  expect([version, await file?.text()]).toEqual(['"1"', "the catalog"]);
});

test("an address with a password is not asked", async () => {
  let asked = 0;
  const url = await host((_, response) => response.end(String(++asked)));
  await expect(read(url.replace("//", "//user:pass@"))).rejects.toMatchObject({
    code: "INVALID_ARGUMENT",
    hint: expect.stringContaining("before the @"),
  });
  expect(asked).toBe(0);
});

test("a catalog that keeps coming is read no further than its limit", async () => {
  let left = 200;
  const mebibyte = new Uint8Array(1024 ** 2);
  const body = new ReadableStream({
    pull: (controller) => {
      left -= 1;
      controller.enqueue(mebibyte);
    },
  });
  const { http } = recordedHttp({ fetch: async () => new Response(body) });
  await expect(readHosted("https://example.org/", undefined, http)).rejects.toMatchObject({
    code: "TOO_LARGE",
    message: "The catalog has more than 144 MiB",
  });
  // 145 pieces, and what the stream had ready.
  expect(200 - left).toBeLessThanOrEqual(147);
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
  const { http } = recordedHttp({ fetch: async () => new Response(body), timeoutMs: 200 });
  const { file } = await readHosted("https://example.org/", undefined, http);
  expect(await file?.text()).toBe("xxxxx");
});
