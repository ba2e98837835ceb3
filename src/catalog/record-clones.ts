import type { DatasetRecord, StoredHeader } from "./catalogs.ts";

/** A copy that owns its bytes: of a view of a larger buffer, only the bytes it shows. */
export function cloneHeader({ bytes, etag, byteLength }: StoredHeader): StoredHeader {
  return { bytes: bytes.slice(), etag, byteLength };
}

/** What is known of a dataset beside keys, location and band. */
export type Knowledge = Pick<DatasetRecord, "metadata" | "userMetadata">;

/** A copy of what is known; undefined if nothing is. */
export function cloneKnowledge({ metadata, userMetadata }: Knowledge): Knowledge | undefined {
  if (metadata === undefined && userMetadata === undefined) return undefined;
  return {
    ...(metadata === undefined ? {} : { metadata: structuredClone(metadata) }),
    ...(userMetadata === undefined ? {} : { userMetadata: structuredClone(userMetadata) }),
  };
}
