/**
 * A range about to be sent, and all that is needed to spoil it.
 *
 * @typedef {object} Answer
 * @property {import("node:http").IncomingMessage} request
 * @property {import("node:http").ServerResponse} response
 * @property {Uint8Array} body  The whole file.
 * @property {number} first
 * @property {number} last      Both inclusive; `last` is cut at the end of the file.
 * @property {boolean} ranged   Whether a range was asked for.
 * @property {number} count     How often this file was asked for, this time included.
 * @property {string | undefined} etag  "" for none.
 *
 * @param {Answer} answer
 */
export function sendRange({ response, body, first, last, ranged, etag = '"1"' }) {
  if (etag !== "") response.setHeader("etag", etag);
  response.setHeader("accept-ranges", "bytes");
  response.setHeader("content-type", "image/tiff");
  if (first >= body.length) return void response.writeHead(416, { "content-range": `bytes */${body.length}` }).end();
  const part = body.subarray(first, last + 1);
  if (ranged) response.setHeader("content-range", `bytes ${first}-${last}/${body.length}`);
  response.writeHead(ranged ? 206 : 200, { "content-length": part.length }).end(part);
}
