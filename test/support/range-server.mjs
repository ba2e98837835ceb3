import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import { faults } from "./faults.mjs";
import { nginxIndex, s3Listing } from "./listings.mjs";
import { sendRange } from "./send-range.mjs";

/**
 * A host of raster files: byte ranges over real sockets, with CORS, latency and faults to order.
 *
 * @typedef {object} Exchange What became of one request; GET and HEAD only.
 * @property {string} method
 * @property {string} path      Decoded, without the query.
 * @property {string | undefined} range
 * @property {"open" | "finished" | "aborted"} state  Aborted: the client closed the connection before the last byte.
 * @property {number} status    0 as long as nothing was answered.
 * @property {number} bytes     Length of the body that was offered.
 * @property {number} startedMs @property {number | undefined} endedMs  `performance.now()` of this process.
 *
 * @typedef {object} Order How a request is to be treated.
 * @property {string} [fault]      A row of `faults.mjs`.
 * @property {number} [latencyMs]  Time before the first byte of the answer.
 * @property {Record<string, string | number>} [options]  What the fault takes.
 * @property {Uint8Array} [body]   Another file under this name.
 * @property {string} [etag]       Another ETag; "" for none.
 * @property {Promise<void>} [until]  The answer waits for this, so that a test decides when it comes.
 *
 * @typedef {object} RangeServer
 * @property {string} origin  `http://127.0.0.1:<port>`
 * @property {(name: string) => string} url  The address of a file, escaped.
 * @property {Exchange[]} log
 * @property {() => Exchange[]} inFlight
 * @property {() => void} clear  Forgets the log.
 * @property {(treat: (request: { path: string, method: string, range: string | undefined, count: number }) => Order | undefined) => void} order
 *   Decides about each coming request; `count` is how often this path was asked for, from 1.
 * @property {() => Promise<void>} close
 *
 * @param {object} options
 * @param {string} [options.folder]  Served from disk, whole folder.
 * @param {Readonly<Record<string, Uint8Array>>} [options.files]  Served from memory, by path without the first slash.
 * @param {boolean | "hidden"} [options.cors]  Hidden: any page may read the body, and no header beside it.
 * @param {number} [options.latencyMs]
 * @param {boolean} [options.listed]  Folders answer as nginx's index, `?list-type=2` as an S3 bucket does; files of memory only.
 * @returns {Promise<RangeServer>}
 */
export async function startRangeServer({ folder, files = {}, cors = true, latencyMs = 0, listed = false }) {
  /** @type {Exchange[]} */
  let log = [];
  /** @type {Map<string, number>} */
  const counts = new Map();
  /** @type {Parameters<RangeServer["order"]>[0]} */
  let treat = () => undefined;

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://host");
    const path = decodeURIComponent(pathname.slice(1));
    for (const [name, value] of Object.entries(corsHeaders(cors))) response.setHeader(name, value);
    if (request.method === "OPTIONS") return void response.writeHead(204).end();

    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    const exchange = record(request, response, path);
    log.push(exchange);
    const order = treat({ path, method: exchange.method, range: request.headers.range, count }) ?? {};
    await Promise.all([order.until, wait(order.latencyMs ?? latencyMs)]);
    if (response.destroyed) return;

    const listing = listed ? listingOf(Object.keys(files), path, searchParams) : undefined;
    if (listing) return void response.writeHead(200, { "content-type": listing.type }).end(listing.body);
    const body = order.body ?? files[path] ?? (folder && (await readFile(inside(folder, path)).catch(() => undefined)));
    if (!body) return void response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    const answer = { request, response, body, ...rangeOf(request.headers.range, body.length), count, etag: order.etag };
    const fault = order.fault === undefined ? undefined : faults[order.fault];
    if (order.fault !== undefined && !fault) throw new Error(`There is no fault "${order.fault}".`);
    if (fault) await fault(answer, order.options ?? {});
    else sendRange(answer);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  const origin = `http://127.0.0.1:${address.port}`;

  return {
    origin,
    url: (name) => `${origin}/${name.split("/").map(encodeURIComponent).join("/")}`,
    get log() {
      return log;
    },
    inFlight: () => log.filter(({ state }) => state === "open"),
    clear: () => {
      log = [];
    },
    order: (next) => {
      treat = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** @param {readonly string[]} paths @param {string} path @param {URLSearchParams} query */
function listingOf(paths, path, query) {
  if (path === "" && query.get("list-type") === "2") return s3Listing(paths, query);
  return path === "" || path.endsWith("/") ? nginxIndex(paths, path) : undefined;
}

/**
 * The headers that let a page of any origin read ranges; without `expose`, Content-Range and ETag stay hidden.
 *
 * @param {boolean | "hidden"} cors
 * @returns {Record<string, string>}
 */
function corsHeaders(cors) {
  if (!cors) return {};
  const readable = { "access-control-allow-origin": "*", "access-control-allow-headers": "range" };
  const exposed = "content-range, content-length, etag, retry-after";
  return cors === "hidden" ? readable : { ...readable, "access-control-expose-headers": exposed };
}

/** @param {string | undefined} header @param {number} byteLength */
function rangeOf(header, byteLength) {
  const match = /^bytes=(\d+)-(\d*)$/.exec(header ?? "");
  if (!match) return { first: 0, last: byteLength - 1, ranged: false };
  return { first: Number(match[1]), last: Math.min(Number(match[2] || byteLength), byteLength - 1), ranged: true };
}

/**
 * @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response
 * @param {string} path
 * @returns {Exchange}
 */
function record(request, response, path) {
  /** @type {Exchange} */
  const exchange = {
    path,
    method: request.method ?? "",
    range: request.headers.range,
    state: "open",
    status: 0,
    bytes: 0,
    startedMs: performance.now(),
    endedMs: undefined,
  };
  response.on("close", () => {
    exchange.state = response.writableFinished ? "finished" : "aborted";
    exchange.endedMs = performance.now();
    exchange.status = response.headersSent ? response.statusCode : 0;
    exchange.bytes = Number(response.getHeader("content-length") ?? 0);
  });
  return exchange;
}

/** @param {string} folder @param {string} path */
function inside(folder, path) {
  const file = normalize(join(folder, path));
  return file.startsWith(normalize(`${folder}/`)) ? file : "";
}

/** @param {number} ms */
const wait = (ms) => (ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined);
