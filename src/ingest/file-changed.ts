import type { StoredHeader } from "../catalog/catalogs.ts";
import type { Source } from "../engine/engine.ts";

/**
 * Whether a file may have changed since its first bytes were stored. A file of a host has not when its ETag, or its
 * Last-Modified where that was stored instead, is the same; one of this computer when its first bytes and its length are.
 * Where the host does not let the page read what would tell (CORS exposes no ETag unless the host says so), it counts as
 * changed. Rejects when the host cannot be asked.
 */
export async function hasFileChanged(
  source: Source,
  known: StoredHeader,
  fetchFile: typeof fetch,
  signal: AbortSignal,
): Promise<boolean> {
  if (source.blob !== undefined) {
    if (known.byteLength !== undefined && source.blob.size !== known.byteLength) return true;
    const bytes = new Uint8Array(await source.blob.slice(0, known.bytes.length).arrayBuffer());
    return bytes.length !== known.bytes.length || bytes.some((byte, index) => byte !== known.bytes[index]);
  }
  if (known.etag === undefined) return true;
  const response = await fetchFile(source.url, { method: "HEAD", cache: "no-store", signal });
  if (!response.ok) return true;
  const length = response.headers.get("content-length");
  const isTold = length !== null && known.byteLength !== undefined && response.headers.get("content-encoding") === null;
  if (isTold && Number(length) !== known.byteLength) return true;
  // A compressing proxy weakens the tag of the same bytes.
  const etag = response.headers.get("etag")?.replace(/^W\//, "") ?? response.headers.get("last-modified");
  return etag !== known.etag;
}
