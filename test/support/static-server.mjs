import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Serves a built page as a simple host does: by extension, under a sub-path, everything else is a 404.
 * `.mjs` and `.wasm` are octet-stream on purpose, as stock nginx has them.
 *
 * @param {string} folder
 * @param {string} [base]  Starts and ends with a slash.
 * @param {{ compress?: boolean }} [options]  `compress`: with gzip, and to be kept for ten minutes, as GitHub Pages does.
 * @returns {Promise<{ url: string, missed: string[], sent: Sent[], close: () => Promise<void> }>}
 *   `missed`: paths that were asked for and are not there; `sent`: what was answered.
 *
 * @typedef {object} Sent
 * @property {string} name  Below the base. @property {number} bytes  Of the body.
 */
export async function startStaticServer(folder, base = "/repo/", { compress = false } = {}) {
  /** @type {string[]} */
  const missed = [];
  /** @type {Sent[]} */
  const sent = [];
  const root = normalize(`${folder}/`);
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    const name = path.startsWith(base) ? path.slice(base.length) || "index.html" : undefined;
    const file = name === undefined ? "" : normalize(join(root, name));
    const body = file.startsWith(root) ? await readFile(file).catch(() => undefined) : undefined;
    if (!body) {
      missed.push(path);
      return void response.writeHead(404).end();
    }
    const type = contentTypes[extname(file)] ?? "application/octet-stream";
    if (compress) response.setHeader("cache-control", "max-age=600");
    const compressed = compress && compressible.test(type) ? gzipSync(body) : undefined;
    if (compressed) response.setHeader("content-encoding", "gzip");
    const bytes = (compressed ?? body).length;
    sent.push({ name: name ?? "", bytes });
    response.writeHead(200, { "content-type": type, "content-length": bytes }).end(compressed ?? body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    missed,
    sent,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const compressible = /^text|json$|svg/;

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".webmanifest": "application/manifest+json",
  ".tif": "image/tiff",
  ".txt": "text/plain; charset=utf-8",
};
