import { deflateSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { ErrorCode } from "../../src/core/errors.ts";
import { LocalEngine } from "../../src/engine/local-engine.ts";
import type { HttpOptions } from "../../src/http/http-options.ts";
import { noise } from "../support/noise.mjs";
import { type Order, type RangeServer, startRangeServer } from "../support/range-server.mjs";
import { recordedHttp } from "../support/recorded-http.ts";
import { type Entry, oneDegreePixels, tinyTiff } from "../support/tiny-tiff.ts";

/*
 * What an engine says, asks and waits while a host or the network fails, and that it draws the right pixels as soon as that is over.
 * A file of one deflated block, which stands outside of the first request: that one reads the header, the next one the block.
 */
const side = 64;
const pixelsOf = (seed: number) => Uint8Array.from({ length: side * side }, (_, i) => noise(i, seed, 1) & 255);
const pixels = pixelsOf(1);
const fileOf = (block: Uint8Array, name: string, length = 0): Uint8Array<ArrayBuffer> => {
  const entries: readonly Entry[] = [...oneDegreePixels, [270, "ASCII", name]];
  const image = { width: side, height: side, tile: [side, side], compression: 8, entries } as const;
  const written = tinyTiff([{ ...image, blocks: [new Uint8Array(deflateSync(block))] }], { blocksFrom: 100_000 });
  const padded = new Uint8Array(Math.max(length, written.length));
  padded.set(written);
  return padded;
};
const file = fileOf(pixels, "this");
const other = fileOf(pixelsOf(7), "that");
const mebibyte = 1024 * 1024;

interface Row {
  readonly name: string;
  /** What the host does with a request for the header, for blocks, or for both. */
  readonly order: Order | ((count: number, path: string) => Order | undefined);
  readonly where?: "header" | "block" | "all";
  /** It does so this many times; always, unless given. */
  readonly times?: number;
  /** Code and words of the error; the right pixels come, unless given. */
  readonly says?: readonly [code: ErrorCode, words: RegExp];
  readonly requests: number;
  /** Milliseconds waited between attempts; none, unless given. */
  readonly waits?: number;
  readonly http?: Partial<HttpOptions>;
  readonly file?: "large.tif" | "gone.tif" | "empty.tif";
  /** The host has proved what it said: it is read anew only on demand. */
  readonly isKept?: true;
  readonly address?: (url: string) => string;
  /** A page of another host reads, and looks into what fails. What the host answers to HEAD: this status. */
  readonly head?: number;
}

const now = () => Date.UTC(2026, 0, 1);
const fault = (name: string, options: NonNullable<Order["options"]> = {}): Order => ({ fault: name, options });
const status = (code: number, more: NonNullable<Order["options"]> = {}) => fault("status", { status: code, ...more });
const json = (value: unknown) => JSON.stringify(value);
const answer = (code: number, body: string, headers: Readonly<Record<string, string>> = {}) =>
  fault("answer", { status: code, body, headers: json(headers) });
const xml = (code: string, message: string, more = "") =>
  `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${message}</Message>${more}</Error>`;
/** Three attempts more, after 250, 500 and 1000 ms. */
const allAttempts = 1750;

const refusals: readonly Row[] = (
  [
    [301, "", /sends readers elsewhere, but does not say where/],
    [400, "", /Open the address in a browser tab/],
    [401, "", /private, its signed address has expired/],
    [402, "", /answered 402/],
    [403, "", /private, its signed address has expired/],
    [404, "", /knows no file of this name/],
    [405, "", /answered 405/],
    [410, "", /knows no file of this name/],
    [451, "", /legal reasons/],
    [501, "", /answered 501/],
    [507, "", /answered 507/],
    [511, "", /asks for a login first/],
    [
      301,
      xml("PermanentRedirect", "x", "<Endpoint>b.s3.eu-west-1.amazonaws.com</Endpoint>"),
      /b\.s3\.eu-west-1\.amazonaws/,
    ],
    [400, xml("AuthorizationHeaderMalformed", "x", "<Region>eu-west-1</Region>"), /another region, eu-west-1/],
    [400, xml("ExpiredToken", "The provided token has expired."), /has expired: get a new one/],
    [403, xml("AccessDenied", "Access Denied"), /there is none of this name/],
    [403, xml("AccessDenied", "Request has expired"), /has expired: get a new one/],
    [403, xml("SignatureDoesNotMatch", "x"), /signature in the address is not valid/],
    [403, xml("InvalidObjectState", "x"), /archived/],
    [403, xml("AllAccessDisabled", "x"), /closed or not paid for/],
    [404, xml("NoSuchKey", "The specified key does not exist."), /holds no file of this name/],
    [404, xml("NoSuchBucket", "x"), /no bucket or container of this name/],
    [
      409,
      xml("PublicAccessNotPermitted", "Public access is not permitted on this storage account."),
      /nothing to the public/,
    ],
    [403, xml("AuthorizationFailure", "x"), /some networks only/],
    [404, xml("BlobNotFound", "The specified blob does not exist.\nRequestId:1"), /holds no file of this name/],
    [
      403,
      xml(
        "AuthenticationFailed",
        "x",
        "<AuthenticationErrorDetail>Signature not valid in the specified time frame</AuthenticationErrorDetail>",
      ),
      /has expired/,
    ],
    [
      404,
      json({ error: { code: 404, message: "No such object: a/b", errors: [{ reason: "notFound" }] } }),
      /holds no file of this name/,
    ],
    [
      401,
      json({ error: { code: 401, message: "Anonymous caller does not have storage.objects.get access" } }),
      /may not be listed/,
    ],
    [
      403,
      json({ error: { code: 403, message: "The billing account for the owning project is disabled" } }),
      /closed or not paid for/,
    ],
    [400, xml("UserProjectMissing", "Bucket is a requester pays bucket"), /pays for it/],
  ] as const
).map(([code, body, words]) => ({
  name: `${code} ${body}`.trim(),
  order: answer(code, body),
  says: ["HTTP_STATUS", words],
  requests: 1,
}));

const passing: readonly Row[] = [408, 425, 429, 500, 502, 503, 504, 520, 522, 524].flatMap((code): Row[] => [
  { name: `${code}, once`, order: status(code), times: 1, requests: 3, waits: 250 },
  { name: `${code}, three times at a block`, order: status(code), where: "block", times: 3, requests: 5, waits: 1750 },
  {
    name: `${code}, always`,
    order: status(code),
    says: ["HTTP_STATUS", new RegExp(`answered ${code}.*try again later`)],
    requests: 4,
    waits: allAttempts,
  },
]);

const busy: readonly Row[] = [
  {
    name: "429 with Retry-After in seconds, once",
    order: status(429, { retryAfter: 2 }),
    times: 1,
    requests: 3,
    waits: 2000,
  },
  {
    name: "503 with Retry-After as a date, once",
    order: status(503, { retryAfter: new Date(now() + 3000).toUTCString() }),
    times: 1,
    requests: 3,
    waits: 3000,
  },
  {
    name: "429 with Retry-After of an hour",
    order: status(429, { retryAfter: 3600 }),
    says: ["HTTP_STATUS", /wait for 3600 s/],
    requests: 1,
  },
  {
    name: "503 with a Retry-After that is no time",
    order: status(503, { retryAfter: "soon" }),
    times: 1,
    requests: 3,
    waits: 250,
  },
];

const unsatisfiable: readonly Row[] = [
  {
    name: "416 for the header, with the length",
    order: answer(416, "", { "content-range": `bytes */${file.length}` }),
    where: "header",
    says: ["BAD_RANGE", /contradicts itself/],
    requests: 2,
  },
  {
    name: "416 for the header, with no length",
    order: answer(416, ""),
    where: "header",
    says: ["NOT_A_TIFF", /empty/],
    requests: 2,
  },
  {
    name: "416 for blocks, with the length",
    order: answer(416, "", { "content-range": `bytes */${file.length}` }),
    where: "block",
    says: ["BAD_RANGE", /contradicts itself/],
    requests: 3,
  },
  {
    name: "416 for blocks, with no length",
    order: answer(416, ""),
    where: "block",
    says: ["DAMAGED", /cut off/],
    requests: 3,
  },
  {
    name: "416 for blocks, with a shorter length",
    order: answer(416, "", { "content-range": "bytes */70000" }),
    where: "block",
    says: ["CHANGED", /length/],
    requests: 2,
  },
  { name: "416 once", order: answer(416, ""), where: "block", times: 1, requests: 3 },
];

const page = "<!doctype html><title>Sign in</title>".padEnd(6000, " ");
const wholes: readonly Row[] = [
  { name: "200 and the whole small file", order: fault("noRanges"), requests: 1 },
  { name: "200 and the whole small file, of no told length", order: fault("unsized"), requests: 1 },
  { name: "200 and the whole small file, at a block only", order: fault("noRanges"), where: "block", requests: 2 },
  {
    name: "200 and a whole large file",
    order: fault("noRanges"),
    file: "large.tif",
    says: ["NO_RANGES", /more than 8 MiB/],
    requests: 1,
  },
  {
    name: "200 and a whole large file, of no told length",
    order: fault("unsized"),
    file: "large.tif",
    says: ["NO_RANGES", /more than 8 MiB/],
    requests: 1,
  },
  {
    name: "200 and a whole large file, at a block only",
    order: fault("noRanges"),
    file: "large.tif",
    where: "block",
    says: ["NO_RANGES", /more than 8 MiB/],
    requests: 2,
  },
  {
    name: "200 and a page",
    order: answer(200, page, { "content-type": "text/html" }),
    says: ["NOT_A_TIFF", /HTML|page/],
    requests: 1,
  },
  {
    name: "200 and a short page",
    order: answer(200, "<html>no", { "content-type": "text/html" }),
    says: ["NOT_A_TIFF", /HTML|page/],
    requests: 1,
  },
  {
    name: "200 and JSON",
    order: answer(200, '{"error":"no"}', { "content-type": "application/json" }),
    says: ["NOT_A_TIFF", /JSON/],
    requests: 1,
  },
  {
    name: "200 and a page for a login, at a block",
    order: answer(200, page, { "content-type": "text/html" }),
    where: "block",
    says: ["BAD_RANGE", /text\/html.*login/],
    requests: 2,
  },
  {
    name: "200 and a page for a login, at a block, once",
    order: answer(200, page, { "content-type": "text/html" }),
    where: "block",
    times: 1,
    says: ["BAD_RANGE", /text\/html.*login/],
    requests: 2,
  },
  {
    name: "200 and a short page for a login, at a block",
    order: answer(200, "<html>", { "content-type": "text/html" }),
    where: "block",
    says: ["BAD_RANGE", /text\/html.*login/],
    requests: 2,
  },
  {
    name: "a redirect to a page for a login, at a block",
    order: (count, path) =>
      path === "login.html"
        ? answer(200, page, { "content-type": "text/html" })
        : count === 1
          ? undefined
          : fault("redirect", { to: "/login.html" }),
    says: ["BAD_RANGE", /text\/html.*login/],
    requests: 3,
  },
  {
    name: "200 and a page without end",
    order: answer(200, page.padEnd(9 * mebibyte, " "), { "content-type": "text/html" }),
    says: ["NOT_A_TIFF", /HTML|page/],
    requests: 1,
  },
  {
    name: "200 and an error of S3",
    order: answer(200, xml("SlowDown", "Please reduce your request rate."), { "content-type": "application/xml" }),
    says: ["NOT_A_TIFF", /XML/],
    requests: 1,
  },
  {
    name: "200 and JSON, at a block",
    order: answer(200, "{}", { "content-type": "application/json" }),
    where: "block",
    says: ["BAD_RANGE", /application\/json/],
    requests: 2,
  },
  {
    name: "200 and just the header's bytes",
    order: fault("part", { status: 200, contentRange: "" }),
    where: "all",
    says: ["BAD_RANGE", /just a part, but with status 200/],
    requests: 2,
  },
  {
    name: "200 and just the bytes of blocks",
    order: fault("part", { status: 200, contentRange: "" }),
    where: "block",
    says: ["BAD_RANGE", /Instead of bytes|just a part/],
    requests: 3,
  },
  {
    name: "200 with Content-Range",
    order: fault("part", { status: 200 }),
    says: ["BAD_RANGE", /just a part/],
    requests: 1,
  },
  { name: "204", order: answer(204, ""), says: ["HTTP_STATUS", /204/], requests: 1 },
];

const parts: readonly Row[] = (["header", "block"] as const).flatMap((where): Row[] => {
  const requests = where === "header" ? 1 : 2;
  const at = `in the ${where}`;
  const bad = (words: RegExp) => ({ where, says: ["BAD_RANGE", words], requests }) as const;
  return [
    { name: `a shorter range, labelled, ${at}`, order: fault("short"), ...bad(/sent only/) },
    { name: `a short body ${at}`, order: fault("shortBody"), ...bad(/sent only/) },
    { name: `a longer body ${at}`, order: fault("part", { more: 100 }), ...bad(/sent more/) },
    { name: `Content-Range of other bytes ${at}`, order: fault("wrongContentRange"), ...bad(/sent bytes from/) },
    {
      name: `other bytes with their Content-Range ${at}`,
      order: fault("part", { shift: 100, contentRange: "bytes 77-99/{total}" }),
      ...bad(/sent bytes from 77/),
    },
    { name: `several parts as one ${at}`, order: fault("multipart"), ...bad(/more|multipart/) },
    { name: `the part of a compressed file ${at}`, order: fault("gzipPart"), ...bad(/Content-Encoding: gzip/) },
    { name: `a part that is compressed, and unpacked again, ${at}`, order: fault("gzip"), where, requests: 2 },
    { name: `no Content-Range ${at}`, order: fault("noContentRange"), where, requests: 2 },
    { name: `a malformed Content-Range ${at}`, order: fault("part", { contentRange: "nonsense" }), where, requests: 2 },
    {
      name: `no total in Content-Range ${at}`,
      order: fault("part", { contentRange: "bytes {first}-{last}/*" }),
      where,
      requests: 2,
    },
    { name: `a body without a length ${at}`, order: fault("part"), where, requests: 2 },
  ];
});

/** Hosts that say less than they can do. */
const modest: readonly Row[] = [
  { name: "a host that refuses HEAD", order: {}, head: 405, requests: 2 },
  {
    name: "a host that refuses HEAD, and resets the connection once",
    order: fault("reset"),
    times: 1,
    head: 405,
    requests: 4,
    waits: 250,
  },
  {
    name: "a host that refuses HEAD, and resets the connection at a block, once",
    order: fault("reset"),
    where: "block",
    times: 1,
    head: 405,
    requests: 4,
    waits: 250,
  },
  {
    name: "a host that refuses HEAD, and resets each connection",
    order: fault("reset"),
    head: 405,
    says: ["NETWORK", /The connection to 127\.0\.0\.1:\d+ broke/],
    requests: 5,
    waits: allAttempts,
  },
  { name: "Accept-Ranges: none, but ranges", order: fault("part", { acceptRanges: "none" }), requests: 2 },
  {
    name: "Accept-Ranges: none, but ranges, without Content-Range",
    order: fault("part", { acceptRanges: "none", contentRange: "" }),
    requests: 2,
  },
];

const hidden: readonly Row[] = [
  {
    name: "no Content-Range, a short header",
    order: fault("part", { contentRange: "", more: -65_000 }),
    where: "header",
    requests: 2,
  },
  {
    name: "no Content-Range, short blocks",
    order: (count) => (count === 1 ? fault("noContentRange") : fault("part", { contentRange: "", more: -3000 })),
    says: ["DAMAGED", /./],
    requests: 2,
  },
  {
    name: "no Content-Range, bytes of blocks from elsewhere",
    order: (count) => (count === 1 ? fault("noContentRange") : fault("part", { contentRange: "", shift: 9 })),
    says: ["DAMAGED", /./],
    requests: 2,
  },
  {
    name: "the right headers over other bytes, in the header",
    order: fault("garbage"),
    where: "header",
    says: ["NOT_A_TIFF", /./],
    requests: 1,
  },
  {
    name: "the right headers over other bytes, in blocks",
    order: fault("garbage"),
    where: "block",
    says: ["DAMAGED", /./],
    requests: 2,
  },
];

const quick = { timeoutMs: 250 };
const connections: readonly Row[] = (["header", "block"] as const).flatMap((where): Row[] => {
  const before = where === "header" ? 0 : 1;
  return [
    { name: `reset before the ${where}, once`, order: fault("reset"), where, times: 1, requests: 3, waits: 250 },
    {
      name: `reset before the ${where}, always`,
      order: fault("reset"),
      where,
      says: ["NETWORK", /before an answer/],
      requests: before + 4,
      waits: allAttempts,
    },
    { name: `cut in the ${where}, once`, order: fault("cut"), where, times: 1, requests: 3, waits: 250 },
    {
      name: `cut in the ${where}, always`,
      order: fault("cut"),
      where,
      says: ["NETWORK", /in the middle/],
      requests: before + 4,
      waits: allAttempts,
    },
    {
      name: `silence before the ${where}, once`,
      order: fault("hang"),
      where,
      times: 1,
      requests: 3,
      waits: 250,
      http: quick,
    },
    {
      name: `silence before the ${where}, always`,
      order: fault("hang"),
      where,
      says: ["TIMEOUT", /No answer for/],
      requests: before + 2,
      waits: 250,
      http: quick,
    },
    {
      name: `silence in the ${where}, always`,
      order: fault("stall"),
      where,
      says: ["TIMEOUT", /too slow/],
      requests: before + 2,
      waits: 250,
      http: quick,
    },
    {
      name: `a trickle in the ${where}`,
      order: fault("pieces", { pieces: 40, everyMs: 20 }),
      where,
      says: ["TIMEOUT", /Only \d+ bytes/],
      requests: before + 1,
      http: { trickle: { windowMs: 150, leastBytes: 30_000 } },
    },
    { name: `a slow answer in the ${where}`, order: fault("pieces", { pieces: 4 }), where, requests: 2 },
  ];
});

const changes: readonly Row[] = [
  {
    name: "another file of the same length and another ETag",
    order: (count) => (count === 1 ? undefined : { body: other, etag: '"2"' }),
    says: ["CHANGED", /ETag/],
    requests: 3,
  },
  {
    name: "two nodes in turn, one with another file",
    order: (count) => (count % 2 === 1 ? undefined : { body: other, etag: '"2"' }),
    says: ["CHANGED", /ETag/],
    requests: 4,
  },
  {
    name: "an answer of another file, which does not come again",
    order: (count) => (count === 2 ? { body: other, etag: '"2"' } : undefined),
    requests: 9,
  },
  {
    name: "an answer of another file, which comes again where its range is asked for anew",
    order: (count) => (count === 2 || count === 9 ? { body: other, etag: '"2"' } : undefined),
    says: ["CHANGED", /ETag/],
    requests: 9,
  },
  {
    name: "an answer of another file, among nodes that have ETags of their own",
    order: (count) => (count === 1 ? undefined : count === 2 ? { body: other, etag: '"2"' } : { etag: '"3"' }),
    requests: 10,
  },
  {
    name: "an answer of another file, among answers without an ETag",
    order: (count) => (count === 1 ? undefined : count === 2 ? { body: other, etag: '"2"' } : { etag: "" }),
    requests: 9,
  },
  {
    name: "an ETag that does not come again, for the same bytes",
    order: (count) => (count === 2 ? { etag: '"2"' } : undefined),
    requests: 9,
  },
  {
    name: "another ETag for the same bytes",
    order: (count) => (count === 1 ? undefined : { etag: '"2"' }),
    requests: 3,
  },
  { name: "an ETag for each request", order: fault("changingEtag"), where: "all", requests: 8 },
  { name: "two ETags in turn", order: (count) => ({ etag: `"${count % 2}"` }), requests: 4 },
  { name: "a weak ETag", order: { etag: 'W/"1"' }, where: "block", requests: 2 },
  { name: "no ETag", order: { etag: "" }, requests: 2 },
  { name: "an ETag that is gone", order: { etag: "" }, where: "block", requests: 2 },
  {
    name: "a longer file",
    order: { body: fileOf(pixels, "this", 200_000), etag: '"2"' },
    where: "block",
    says: ["CHANGED", /length/],
    requests: 2,
  },
  {
    name: "a shorter file",
    order: { body: file.subarray(0, 102_000), etag: '"2"' },
    where: "block",
    says: ["CHANGED", /length/],
    requests: 2,
  },
  {
    name: "a file that ends before its blocks",
    order: { body: file.subarray(0, 70_000) },
    isKept: true,
    says: ["DAMAGED", /./],
    requests: 1,
  },
  { name: "an empty file", order: { body: new Uint8Array(0) }, says: ["NOT_A_TIFF", /empty/], requests: 1 },
  {
    name: "a file that becomes empty",
    order: { body: new Uint8Array(0) },
    where: "block",
    says: ["CHANGED", /length/],
    requests: 2,
  },
];

const addresses: readonly Row[] = [
  {
    name: "no such file",
    order: {},
    file: "gone.tif",
    says: ["HTTP_STATUS", /404.*no file of this name/],
    requests: 1,
  },
  {
    name: "an address that has expired at a block",
    order: answer(403, xml("AccessDenied", "Request has expired")),
    where: "block",
    says: ["HTTP_STATUS", /has expired: get a new one/],
    requests: 2,
  },
  ...[301, 303, 307, 308].map(
    (code): Row => ({
      name: `a redirect of each request, ${code}`,
      order: (_, path) => (path === "copy.tif" ? undefined : fault("redirect", { to: "/copy.tif", status: code })),
      requests: 4,
    }),
  ),
  { name: "a redirect, once", order: fault("redirect", { to: "/file.tif" }), times: 1, requests: 3 },
  {
    name: "a redirect in circles",
    order: fault("redirect", { to: "/file.tif" }),
    says: ["NETWORK", /circles/],
    requests: 21,
  },
  {
    name: "a redirect to nothing",
    order: fault("redirect", { to: "/gone.tif" }),
    says: ["HTTP_STATUS", /404/],
    requests: 2,
  },
  {
    name: "a redirect to nobody",
    order: fault("redirect", { to: "http://127.0.0.1:1/" }),
    times: 4,
    says: ["NETWORK", /./],
    requests: 4,
    waits: allAttempts,
  },
  {
    name: "a password in the address",
    order: {},
    address: (url) => url.replace("//", "//user:pass@"),
    says: ["INVALID_ARGUMENT", /before the @/],
    requests: 0,
  },
  {
    name: "a refused connection",
    order: {},
    address: () => "http://127.0.0.1:1/file.tif",
    says: ["NETWORK", /before an answer/],
    requests: 0,
    waits: allAttempts,
  },
];

let server: RangeServer;
beforeAll(async () => {
  const files = {
    "file.tif": file,
    "copy.tif": file,
    "login.html": file,
    "large.tif": fileOf(pixels, "this", 9 * mebibyte),
  };
  server = await startRangeServer({ files });
});
beforeEach(() => server.clear());
afterEach(() => vi.unstubAllGlobals());
afterAll(() => server.close());

const rows = [
  refusals,
  passing,
  busy,
  unsatisfiable,
  wholes,
  parts,
  modest,
  hidden,
  connections,
  changes,
  addresses,
].flat();

test("there are many faults", () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
});

test.each(rows)("$name", async ({ order, where = "all", times = Number.POSITIVE_INFINITY, ...row }) => {
  let met = 0;
  let asked = 0;
  if (row.head !== undefined) vi.stubGlobal("location", { origin: "https://page.example" });
  server.order(({ range, method, path }) => {
    if (method === "HEAD") return status(row.head ?? 200);
    asked += 1;
    const isThere = where === "all" || (where === "header") === (range?.startsWith("bytes=0-") ?? true);
    if (!isThere || met >= times) return undefined;
    met += 1;
    return typeof order === "function" ? order(asked, path) : order;
  });
  const { http, waits } = recordedHttp({ now, ...row.http });
  const engine = new LocalEngine({ http });
  const url = server.url(row.file ?? "file.tif");
  const failed = row.address?.(url) ?? url;

  const found = await readAll(engine, failed).catch((error: unknown) => error);
  if (row.says === undefined) expect(found).toEqual(pixels);
  else {
    const [code, words] = row.says;
    expect(found).toMatchObject({ code });
    const { message, hint } = found as { readonly message: string; readonly hint?: string };
    expect(`${message}. ${hint}`).toMatch(words);
  }
  expect(server.log.length).toBe(row.requests);
  expect(waits.reduce((sum, ms) => sum + ms, 0)).toBe(row.waits ?? 0);

  // The fault is over. Nothing has to be forgotten first: what was not proved is read anew.
  server.order(() => undefined);
  const after = server.url(row.file === "large.tif" ? "large.tif" : "file.tif");
  if (row.isKept !== true) expect(await readAll(engine, after)).toEqual(pixels);
  // As the page's Retry does.
  await engine.run({ kind: "forget", source: { url: after } });
  expect(await readAll(engine, after)).toEqual(pixels);
});

test("a block of no told length is not cut off where the host does not tell the file's length", async () => {
  const strip = {
    width: side,
    height: side,
    compression: 8,
    entries: [...oneDegreePixels, [279, "LONG", [0]]],
  } as const;
  const blocks = [new Uint8Array(deflateSync(pixels))];
  const body = tinyTiff([{ ...strip, blocks }], { blocksFrom: 100_000 });
  server.order(() => ({ fault: "noContentRange", body }));
  const engine = new LocalEngine({ http: recordedHttp().http });
  expect(await readAll(engine, server.url("file.tif"))).toEqual(pixels);
});

/** What stands in the file. */
async function readAll(engine: LocalEngine, url: string): Promise<unknown> {
  const source = { url };
  await engine.run({ kind: "info", source });
  const window = { level: 0, x: 0, y: 0, width: side, height: side, bands: [1] };
  return (await engine.run({ kind: "read", source, ...window })).bands[0];
}
