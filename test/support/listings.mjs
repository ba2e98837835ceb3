/**
 * Listings of files as hosts give them, from their paths.
 *
 * @typedef {{ readonly type: string, readonly body: string }} Listing
 */

/** @type {Readonly<Record<string, string>>} */
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/**
 * A folder's page as nginx's autoindex writes it; undefined where the folder holds nothing.
 *
 * @param {readonly string[]} paths @param {string} folder  Ends in `/`, or is empty.
 * @returns {Listing | undefined}
 */
export function nginxIndex(paths, folder) {
  const below = paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  if (below.length === 0) return undefined;
  const entries = new Set(below.map((path) => (path.includes("/") ? path.slice(0, path.indexOf("/") + 1) : path)));
  const lines = [...entries].sort().map((name) => {
    const address = name.split("/").map(encodeURIComponent).join("/");
    return `<a href="${address}">${escaped(name)}</a>  ${"19-Feb-2020 11:36".padStart(40 - name.length)}  8268`;
  });
  const title = `Index of /${escaped(folder)}`;
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<h1>${title}</h1><hr><pre><a href="../">../</a>\r\n${lines.join("\r\n")}\r\n</pre><hr></body>\r\n</html>\r\n`;
  return { type: "text/html", body };
}

/** S3 gives up to 1000; less, so that small buckets have several pages. */
const keysAPage = 20;

/**
 * A page of ListObjectsV2, as the Amazon S3 API Reference describes it. The token is the number of keys already told.
 *
 * @param {readonly string[]} paths @param {URLSearchParams} query  `prefix`, `max-keys`, `continuation-token`.
 * @returns {Listing}
 */
export function s3Listing(paths, query) {
  const prefix = query.get("prefix") ?? "";
  const all = paths.filter((path) => path.startsWith(prefix)).sort();
  const from = Number(query.get("continuation-token") ?? 0);
  const to = Math.min(all.length, from + Math.min(keysAPage, Number(query.get("max-keys") ?? keysAPage)));
  const contents = all
    .slice(from, to)
    .map(
      (key) =>
        `<Contents><Key>${escaped(key)}</Key><LastModified>2020-02-19T11:36:05.000Z</LastModified><ETag>&quot;1&quot;</ETag><Size>8268</Size><StorageClass>STANDARD</StorageClass></Contents>`,
    );
  const isTruncated = to < all.length;
  const next = isTruncated ? `<NextContinuationToken>${to}</NextContinuationToken>` : "";
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>bucket</Name><Prefix>${escaped(prefix)}</Prefix><KeyCount>${to - from}</KeyCount><MaxKeys>${keysAPage}</MaxKeys><IsTruncated>${isTruncated}</IsTruncated>${next}${contents.join("")}</ListBucketResult>`;
  return { type: "application/xml", body };
}
