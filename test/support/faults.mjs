import { gzipSync } from "node:zlib";
import { sendRange } from "./send-range.mjs";

/**
 * What hosts and networks get wrong, by name. A fault takes the answer that was about to be sent and spoils it.
 *
 * @type {Readonly<Record<string, (answer: import("./send-range.mjs").Answer, options: Record<string, string | number>) => void | Promise<void>>>}
 */
export const faults = {
  /** An error status, with `retryAfter` and `body` if given. */
  status: ({ response }, { status = 503, retryAfter, body = "" }) => {
    if (retryAfter !== undefined) response.setHeader("retry-after", retryAfter);
    response.writeHead(Number(status)).end(body);
  },
  /** No permission for pages of other origins to read the answer. */
  noCors: (answer) => {
    for (const name of answer.response.getHeaderNames()) {
      if (name.startsWith("access-control-")) answer.response.removeHeader(name);
    }
    sendRange(answer);
  },
  /** Range ignored: 200 and the whole file. */
  noRanges: (answer) => sendRange({ ...answer, first: 0, last: answer.body.length - 1, ranged: false }),
  /** Content-Range names other bytes than asked for. */
  wrongContentRange: (answer) => {
    const { response, body, first, last } = answer;
    response.setHeader("content-range", `bytes ${first + 1}-${last + 1}/${body.length}`);
    response.writeHead(206, { etag: '"1"' }).end(body.subarray(first, last + 1));
  },
  noContentRange: ({ response, body, first, last }) => {
    response.writeHead(206, { etag: '"1"' }).end(body.subarray(first, last + 1));
  },
  /** Fewer bytes than asked for, honestly labelled. */
  short: (answer) => sendRange({ ...answer, last: answer.first + ((answer.last - answer.first) >> 1) }),
  /** Content-Range of the whole range, half of the bytes. */
  shortBody: ({ response, body, first, last }) => {
    response.setHeader("content-range", `bytes ${first}-${last}/${body.length}`);
    response.writeHead(206, { etag: '"1"' }).end(body.subarray(first, first + ((last - first) >> 1)));
  },
  /** The connection ends in the middle of the body. */
  cut: ({ response, body, first, last }) => {
    const part = body.subarray(first, last + 1);
    response.setHeader("content-range", `bytes ${first}-${last}/${body.length}`);
    response.writeHead(206, { etag: '"1"', "content-length": part.length });
    response.write(part.subarray(0, part.length >> 1), () => response.socket?.destroy());
  },
  /** TCP reset before any byte. */
  reset: ({ request }) => {
    request.socket.resetAndDestroy();
  },
  /** Never answers. */
  hang: () => {},
  /** Another ETag with every request. */
  changingEtag: (answer) => {
    const { response, body, first, last, count } = answer;
    response.setHeader("content-range", `bytes ${first}-${last}/${body.length}`);
    response.writeHead(206, { etag: `"${count}"` }).end(body.subarray(first, last + 1));
  },
  redirect: ({ response }, { to, status = 302 }) => {
    response.writeHead(Number(status), { location: String(to) }).end();
  },
  /** The right headers over other bytes. */
  garbage: (answer) => sendRange({ ...answer, body: new Uint8Array(answer.body.length).fill(0x5a) }),
  /** An answer as given, but for `headers`, which are JSON. */
  answer: ({ response }, { status = 200, headers = "{}", body = "" }) => {
    response.writeHead(Number(status), JSON.parse(String(headers))).end(body);
  },
  /**
   * A part under `contentRange` ("" for none; `{first}`, `{last}`, `{total}` stand for the truth), its bytes taken from `shift` bytes
   * further on, and `more` of them than were asked for.
   */
  part: (
    { response, body, first, last },
    { status = 206, contentRange = "bytes {first}-{last}/{total}", shift = 0, more = 0, acceptRanges = "" },
  ) => {
    if (acceptRanges !== "") response.setHeader("accept-ranges", acceptRanges);
    const truth = { first, last, total: body.length };
    const told = String(contentRange).replace(/{(first|last|total)}/g, (_, name) =>
      String(truth[/** @type {keyof typeof truth} */ (name)]),
    );
    if (told !== "") response.setHeader("content-range", told);
    const from = first + Number(shift);
    const part = new Uint8Array(Math.max(0, last + 1 - first + Number(more)));
    part.set(body.subarray(from, from + part.length));
    response.writeHead(Number(status), { etag: '"1"' }).end(part);
  },
  /** The whole file without a word about its length. */
  unsized: ({ response, body }) => {
    response.writeHead(200, { etag: '"1"' });
    response.write(body.subarray(0, body.length >> 1), () => response.end(body.subarray(body.length >> 1)));
  },
  /** The part, compressed on its way. */
  gzip: ({ response, body, first, last }) => {
    response.setHeader("content-range", `bytes ${first}-${last}/${body.length}`);
    response.writeHead(206, { etag: '"1"', "content-encoding": "gzip" }).end(gzipSync(body.subarray(first, last + 1)));
  },
  /** A part of the compressed file: no browser can unpack it. */
  gzipPart: ({ response, body, first, last }) => {
    const part = new Uint8Array(gzipSync(body)).subarray(10, 10 + last + 1 - first);
    response.setHeader("content-range", `bytes ${first}-${last}/${body.length}`);
    response.writeHead(206, { etag: '"1"', "content-encoding": "gzip" }).end(part);
  },
  /** Half of the body, then silence. */
  stall: ({ response, body, first, last }) => {
    response.setHeader("content-range", `bytes ${first}-${last}/${body.length}`);
    response.writeHead(206, { etag: '"1"', "content-length": last + 1 - first });
    response.write(body.subarray(first, first + ((last + 1 - first) >> 1)));
  },
  /** `pieces` pieces, `everyMs` apart. */
  pieces: async ({ response, body, first, last }, { pieces = 8, everyMs = 10 }) => {
    const part = body.subarray(first, last + 1);
    response.setHeader("content-range", `bytes ${first}-${last}/${body.length}`);
    response.writeHead(206, { etag: '"1"', "content-length": part.length });
    const length = Math.ceil(part.length / Number(pieces));
    for (let from = 0; from < part.length && !response.destroyed; from += length) {
      response.write(part.subarray(from, from + length));
      await new Promise((resolve) => setTimeout(resolve, Number(everyMs)));
    }
    response.end();
  },
  /** Several parts at once, as if several ranges had been asked for. */
  multipart: ({ response, body, first, last }) => {
    const part = body.subarray(first, last + 1);
    const head = `--b\r\ncontent-type: image/tiff\r\ncontent-range: bytes ${first}-${last}/${body.length}\r\n\r\n`;
    const whole = Buffer.concat([Buffer.from(head), part, Buffer.from("\r\n--b--\r\n")]);
    response.writeHead(206, { "content-type": "multipart/byteranges; boundary=b" }).end(whole);
  },
};
