import type { StoredHeader } from "./catalogs.ts";

/** Whether two headers of one location may be of the same version of the file; what is not known speaks for it. */
export function isSameVersion(first: StoredHeader | undefined, second: StoredHeader | undefined): boolean {
  if (first === undefined || second === undefined) return true;
  const [one, other] = [first.byteLength, second.byteLength];
  if (one !== undefined && other !== undefined && one !== other) return false;
  return first.etag === undefined || second.etag === undefined || first.etag === second.etag;
}
