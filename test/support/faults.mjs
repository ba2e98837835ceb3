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
};
